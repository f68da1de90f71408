import type { Clause, Sentence } from '../english/sentence.ts';
import { agree } from './agreement.ts';
import { type Change, insert, type Line, type Option } from './change.ts';
import { claimOf } from './claim.ts';
import { follow, isTiming } from './follow.ts';
import { proposed } from './proposal.ts';
import { endOfDeed, predicatesOf } from './reach.ts';
import { reform } from './reform.ts';
import { hintLike, type Parts, rename, type Subject, subjectOf } from './subject.ts';
import { stop, text } from './text.ts';
import { saidByI, titlesOf } from './titles.ts';

/**
 * What the writer can put in the place of a group that acts, best first: to have decided, to have done it, to have led
 * the group, or a smaller part. Each option is a whole rewriting; none where no rewriting is safe.
 */
export function ownActive(line: Line, marked: Clause): readonly Option[] {
  const clause = timedBy(line.sentence, marked) ?? marked;
  const subject = subjectOf(line, clause);
  if (!subject || needsSeveral(line.sentence, clause)) return [];
  const predicates = predicatesOf(line.sentence, clause);
  const parts: Parts = { line, clause, subject, predicates };
  const made = subject.narrowed
    ? [led(parts), named(parts)]
    : isAside(clause)
      ? [did(parts), led(parts), named(parts)]
      : [...ordered(parts), proposed(parts) ?? named(parts)];
  return made.filter(option => option !== undefined);
}

/** The deed of the same "we" that a clause gives the time of: both are rewritten at once. */
function timedBy(sentence: Sentence, clause: Clause): Clause | undefined {
  if (!isTiming(sentence, clause)) return undefined;
  const { clauses } = sentence;
  const at = clauses.indexOf(clause);
  const deed =
    clause.parent === undefined ? clauses.slice(at + 1).find(({ kind }) => kind === 'main') : clauses[clause.parent];
  return deed?.subject?.head.lower === 'we' && deed.kind === 'main' ? deed : undefined;
}

/** A clause that only gives the time, the cause or the noun: nobody decides in passing. */
const isAside = ({ kind }: Clause): boolean => kind === 'subordinate' || kind === 'relative' || kind === 'complement';

function ordered(parts: Parts): readonly (Option | undefined)[] {
  const { verb } = parts.clause;
  const plainFirst =
    (verb.perfect && verb.tense === 'past') ||
    verb.progressive ||
    (verb.negated && !/^(did|do|does|have|has|'ve)$/.test(parts.line.sentence.words[verb.from]?.lower ?? '')) ||
    parts.predicates
      .slice(1)
      .some(other => claimOf(parts.line.sentence, other) === 'fact' || !reform(parts.line, other, 'base'));
  const own = plainFirst ? [did(parts), decided(parts)] : [decided(parts), did(parts)];
  return [led(parts), ...own];
}

/** "I decided to cut the menu and move the grill." */
function decided({ line, clause, subject, predicates }: Parts): Option | undefined {
  if (claimOf(line.sentence, clause) !== 'deed') return undefined;
  const first = reform(line, clause, 'base', ['decided']);
  if (!first) return undefined;
  const changes = [...first];
  let open = true;
  for (const other of predicates.slice(1)) {
    const shared: readonly Change[] | undefined =
      open && claimOf(line.sentence, other) !== 'fact' ? reform(line, other, 'base') : undefined;
    open = shared !== undefined;
    changes.push(...(shared ?? agree(line, other)));
  }
  return {
    title: titlesOf.decided(
      `decided ${clause.verb.negated ? 'not ' : ''}to ${clause.verb.deed.lemma ?? clause.verb.lemma}`,
    ),
    changes: [...rename(line, subject, ['I']), ...changes, ...follow(line, clause)],
  };
}

/** "I cut the menu and moved the grill." */
function did({ line, clause, subject, predicates }: Parts): Option {
  const changes = predicates.flatMap(other => agree(line, other));
  return {
    title: titlesOf.did(saidByI(line, clause)),
    changes: [...rename(line, subject, ['I']), ...changes, ...follow(line, clause)],
  };
}

/** "I led the team that cut the menu." */
function led({ line, clause, subject, predicates }: Parts): Option | undefined {
  const { verb } = clause;
  const finite = verb.tense === 'past' && !verb.modal && !verb.negated && !verb.progressive;
  const deeds = predicates.every(other => claimOf(line.sentence, other) === 'deed');
  if (!subject.group || !finite || !deeds || clause.kind === 'relative') return undefined;
  const { words } = line.sentence;
  const kept = subject.narrowed ? text`I led ${the(line, subject)}` : text`I led the ${subject.group} that`;
  const that = subject.narrowed ? [insert((words[verb.from - 1] ?? verb).end, ' that')] : [];
  return {
    title: titlesOf.led(subject.group, saidByI(line, clause)),
    changes: [...rename(line, subject, kept), ...that],
  };
}

/** The group as written, without the capital of a sentence's first word. */
function the({ sentence, source }: Line, { from, to }: Subject): string {
  const [first, last] = [sentence.words[from], sentence.words[to - 1]];
  return source.slice(first?.start, last?.end).replace(/^\p{Lu}/u, letter => letter.toLowerCase());
}

/** "… found the leak, and I …": who did it, and the writer's own part. */
function named({ line, clause, subject, predicates }: Parts): Option | undefined {
  const { words } = line.sentence;
  const agrees = predicates.every(({ verb }) => {
    const first = words[verb.from];
    return first?.part === 'modal' || (first?.form === 'past' && first.lemma !== 'be') || first?.lower === "'d";
  });
  if (!agrees || words.some(({ lower }) => lower === 'ourselves')) return undefined;
  const part = isAside(clause) ? [] : [insert(endOfDeed(line.sentence, predicates), text`, and I ${stop('did what')}`)];
  return {
    title: titlesOf.named(saidByI(line, clause)),
    changes: [...rename(line, subject, [stop(hintLike(line, subject, 'who'))]), ...part],
  };
}

/** "Split it between us", "sat down together": what one alone cannot do. */
function needsSeveral({ words }: Sentence, { verb, object, end }: Clause): boolean {
  return words.some(({ lower, start }, at) => {
    if (start < verb.start || start >= end) return false;
    const next = words[at + 1]?.lower ?? '';
    if (/^(between|among|amongst)$/.test(lower)) return /^(us|ourselves)$/.test(next);
    if (lower === 'each' || lower === 'one') return /^(other|another)$/.test(next);
    return lower === 'together' && !object && verb.voice === 'active';
  });
}
