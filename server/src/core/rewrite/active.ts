import { noticing } from '../english/lexicon/saying.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import { agree } from './agreement.ts';
import { jointlyAt, needsSeveral, withWhom } from './alone.ts';
import type { Line, Option } from './change.ts';
import { claimOf, isLasting } from './claim.ts';
import { follow, isAnnouncing, isTiming } from './follow.ts';
import { isEchoed } from './movable.ts';
import { led, named } from './others.ts';
import { proposed } from './proposal.ts';
import { ownerOf, predicatesOf } from './reach.ts';
import { reform } from './reform.ts';
import { decidedAlong, hasUnread, isCarriedOut, isChoice, isResumed, sharesObject } from './series.ts';
import { type Parts, rename, subjectOf } from './subject.ts';
import { saidByI, titlesOf } from './titles.ts';
import { remove } from './words.ts';

/**
 * What the writer can put in the place of a group that acts, best first: to have led the group, to have decided, to have
 * done it, or a smaller part. Each option is a whole rewriting; none where no rewriting is safe.
 */
export function ownActive(line: Line, marked: Clause): readonly Option[] {
  const clause = timedBy(line.sentence, marked) ?? marked;
  const subject = subjectOf(line, clause);
  const predicates = predicatesOf(line.sentence, clause);
  if (!subject || isToldApart(line.sentence, clause) || needsSeveral(line.sentence, predicates)) return [];
  const parts: Parts = { line, clause, subject, predicates };
  const jointly = jointlyAt(line.sentence, clause);
  if (jointly !== undefined) return proposedFor(parts, jointly);
  if (isToldOnly(parts)) return [did(parts)];
  if (isBesideThem(line.sentence, clause)) return [];
  if (clause.kind === 'main' && isSetAgainstMe(line.sentence, clause))
    return [led(parts)].filter(option => option !== undefined);
  const smaller = (): Option | undefined => (isAside(clause) ? undefined : proposed(parts)) ?? named(parts);
  const facts = predicates.some(other => claimOf(line.sentence, other) === 'fact');
  const made = subject.narrowed
    ? [led(parts), named(parts)]
    : subject.joint && !(facts && subject.group)
      ? [led(parts), smaller()]
      : isAside(clause) || facts
        ? [...own(parts), led(parts), smaller()]
        : [led(parts), ...own(parts), smaller()];
  const together = predicates.flatMap(other => withWhom(line.sentence, other));
  return made
    .filter(option => option !== undefined)
    .map(option => ({ ...option, changes: [...together, ...option.changes] }));
}

/** What is a deed and no decision of its own, as it stands in its sentence. */
const isToldOnly = ({ line: { sentence }, clause, predicates }: Parts): boolean =>
  isDoneSo(sentence, clause) ||
  sentence.clauses.some(other => isAnnouncing(sentence, other, clause)) ||
  sharesObject(sentence, clause) ||
  isCarriedOut(sentence, clause) ||
  isTimedBetween(sentence, predicates) ||
  predicates.some(other => isEchoed(sentence, other));

/** "We built it and, once it held, moved the cars": what came in between was not decided along. */
const isTimedBetween = ({ words, clauses }: Sentence, predicates: readonly Clause[]): boolean =>
  clauses.some(({ kind, start }) => {
    const at = words.findIndex(word => word.start === start);
    const joint = words[at - 1]?.text === ',' ? words[at - 2] : words[at - 1];
    return (
      kind === 'subordinate' &&
      joint?.part === 'coordinator' &&
      predicates.some(other => other.start < start) &&
      predicates.some(other => other.start > start)
    );
  });

/** "And we did.", "so we did": what was said before, and not told again. */
const isDoneSo = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.deed.lemma === 'do' && !object && /^(punctuation|coordinator)$/.test(words[verb.to]?.part ?? 'punctuation');

/** "My team built it, I tested it": the two deeds are told apart. */
const isSetAgainstMe = ({ words, clauses }: Sentence, clause: Clause): boolean =>
  clauses.some(
    other =>
      other.actor === 'I' &&
      other.kind === 'main' &&
      words[(other.subject?.from ?? 0) - 1]?.text === ',' &&
      other.start > clause.end,
  );

/** "The lads pulled ropes, and I was with them": those who acted, and the writer beside them. */
const isBesideThem = ({ words, clauses }: Sentence, { actor, end }: Clause): boolean =>
  actor !== 'we' &&
  clauses.some(other => other.actor === 'I' && other.kind === 'main' && other.start > end) &&
  words.some(
    ({ lower, start }, at) =>
      lower === 'them' && start > end && /^(with|beside|alongside|among)$/.test(words[at - 1]?.lower ?? ''),
  );

/** "The team (that) I was leading rebuilt it": a clause between, which "I" would leave without its noun. */
const isToldApart = ({ clauses }: Sentence, { subject, verb }: Clause): boolean =>
  clauses.some(other => other.verb.start >= (subject?.end ?? verb.start) && other.verb.end <= verb.start);

/** The deed of the same "we" that a clause gives the time of: both are rewritten at once. */
function timedBy(sentence: Sentence, clause: Clause): Clause | undefined {
  if (!isTiming(sentence, clause)) return undefined;
  const deed = ownerOf(sentence, clause);
  return deed?.subject?.head.lower === 'we' && deed.kind === 'main' ? deed : undefined;
}

/** A clause that only gives the time, the cause or the noun: nobody decides in passing. */
export const isAside = ({ kind }: Clause): boolean =>
  kind === 'subordinate' || kind === 'relative' || kind === 'complement';

/** "I decided to cut it" and "I cut it"; the plain deed comes first where a decision would stretch what is told. */
function own(parts: Parts): readonly (Option | undefined)[] {
  const { line, clause, predicates } = parts;
  if (isAside(clause)) return [did(parts)];
  const { verb } = clause;
  if (noticing.has(verb.deed.lemma ?? '')) return [did(parts), decidedThen(parts)];
  const first = line.sentence.words[verb.from]?.lower ?? '';
  const plainFirst =
    (verb.perfect && verb.tense === 'past') ||
    verb.progressive ||
    (verb.head.lemma === 'have' && verb.deed !== verb.head) ||
    (verb.negated && !/^(did|do|does|have|has|'ve)$/.test(first)) ||
    predicates.slice(1).some(other => !decidedAlong(line, clause, other));
  return plainFirst ? [did(parts), decided(parts)] : [decided(parts), did(parts)];
}

/**
 * "I decided to cut the menu and move the grill." Of two deeds the second may stay as it was; of more all were decided, or
 * none.
 */
function decided({ line, clause, subject, predicates }: Parts): Option | undefined {
  const { verb } = clause;
  if (
    claimOf(line.sentence, clause) !== 'deed' ||
    isLasting(line.sentence, clause) ||
    (verb.perfect && predicates.length > 1 && verb.tense === 'past')
  )
    return undefined;
  const rest = predicates.slice(1);
  if (rest.length > 0 && isResumed(line.sentence, clause)) return undefined;
  if (rest.some(other => isChoice(line.sentence, other)) || hasUnread(line.sentence, predicates)) return undefined;
  const first = reform(line, clause, 'base', ['decided']);
  const along = rest.map(other => decidedAlong(line, clause, other));
  if (!first || (rest.length > 1 && along.includes(undefined))) return undefined;
  const changes = [...first, ...rest.flatMap((other, index) => along[index] ?? agree(line, other))];
  return {
    title: titlesOf.decided(`decided ${verb.negated ? 'not ' : ''}to ${verb.deed.lemma ?? verb.lemma}`),
    changes: [rename(subject, ['I']), ...changes, ...follow(line, clause, subject)],
  };
}

/** "I noticed the leak and decided to shut the valve." */
function decidedThen({ line, clause, subject, predicates }: Parts): Option | undefined {
  const deeds = predicates.slice(1);
  const [first] = deeds;
  if (!first || line.sentence.words[first.verb.from - 1]?.part !== 'coordinator') return undefined;
  if (deeds.some(other => claimOf(line.sentence, other) !== 'deed')) return undefined;
  const made = deeds.map((other, at) => reform(line, other, 'base', at === 0 ? ['decided'] : undefined));
  if (made.some(changes => !changes)) return undefined;
  return {
    title: titlesOf.decided(`decided to ${first.verb.deed.lemma ?? first.verb.lemma}`),
    changes: [
      rename(subject, ['I']),
      ...agree(line, clause),
      ...made.flatMap(changes => changes ?? []),
      ...follow(line, clause, subject),
    ],
  };
}

/** "I proposed closing it, and … agreed" for "we jointly decided to close it". */
function proposedFor(parts: Parts, jointly: number): readonly Option[] {
  const option = isAside(parts.clause) ? undefined : proposed(parts);
  return option ? [{ ...option, changes: [...remove(parts.line, jointly, jointly + 1), ...option.changes] }] : [];
}

/** "I cut the menu and moved the grill." */
function did({ line, clause, subject, predicates }: Parts): Option {
  const changes = predicates.flatMap(other => agree(line, other));
  return {
    title: titlesOf.did(saidByI(line, clause)),
    changes: [rename(subject, ['I']), ...changes, ...follow(line, clause, subject)],
  };
}
