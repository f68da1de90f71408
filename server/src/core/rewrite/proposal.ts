import { inflect } from '../english/grammar/verb.ts';
import { ownObjects } from '../english/lexicon/function-groups.ts';
import { nominative } from '../english/lexicon/function-words.ts';
import { groups } from '../english/lexicon/nouns.ts';
import { proposing } from '../english/lexicon/saying.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import { agree } from './agreement.ts';
import { midSentence } from './capital.ts';
import type { Change, Line, Option } from './change.ts';
import { claimOf, isLasting } from './claim.ts';
import { follow } from './follow.ts';
import { isWhole, withMarkup } from './markup.ts';
import { puttingForward } from './put-forward.ts';
import { agreedBy } from './reach.ts';
import { reform } from './reform.ts';
import { hasUnread, isChoice, isTakenBack } from './series.ts';
import { type Parts, rename, type Subject } from './subject.ts';
import { titlesOf } from './titles.ts';
import { remove, respell } from './words.ts';

/** The smaller role: "I proposed cutting the menu, and … agreed." Undefined where the deed is not one to propose. */
export function proposed(parts: Parts): Option | undefined {
  const { line, clause, subject, predicates } = parts;
  const decides = claimOf(line.sentence, clause) === 'decision';
  if (isLasting(line.sentence, clause)) return undefined;
  const agreed = agreedBy(line, predicates, companion(line, subject));
  const last = predicates.at(-1);
  const chooses = last && last !== clause && isChoice(line.sentence, last);
  const changes = chooses
    ? ofChoice(parts, last)
    : decides || leadsTo(line, clause)
      ? ofDecision(parts)
      : ofDeeds(parts);
  return (
    changes &&
    agreed && {
      title: titlesOf.proposed,
      changes: [rename(subject, ['I']), ...changes, ...follow(line, clause, subject), agreed],
    }
  );
}

/** "My manager" in "my manager and I", "Ann" in "we and Ann": the one who agreed, if the writer says so. */
function companion(line: Line, { from, to }: Subject): string | undefined {
  const { source } = line;
  const { words } = line.sentence;
  const and = words.findIndex(({ lower }, at) => at > from && at < to && lower === 'and');
  if (and < 0) return undefined;
  const others = [words.slice(from, and), words.slice(and + 1, to)].filter(side => !isOurs(side.at(-1)));
  const [first, last] = [others[0]?.[0], others[0]?.at(-1)];
  if (others.length !== 1 || !first || !last || isObject(last)) return undefined;
  const { start, end } = withMarkup(source, { start: first.start, end: last.end });
  const name = source.slice(start, first.start) + midSentence(line, first) + source.slice(first.end, end);
  return isWhole(name) ? name : undefined;
}

const isOurs = (head: Word | undefined): boolean =>
  head !== undefined && (/^(i|we)$/.test(head.lower) || ownObjects.has(head.lower) || groups.has(head.lower));

/** "Me and him": no subject for "agreed". */
const isObject = ({ part, lower }: Word): boolean => part === 'pronoun' && !nominative.has(lower);

/** "Chose to close", "made the decision to close": what is proposed is the closing, unless it was refused. */
function leadsTo({ sentence }: Line, clause: Clause): boolean {
  if (claimOf(sentence, clause) !== 'call' || clause.verb.deed.lemma === 'refuse') return false;
  const at = clause.object ? clause.object.to : clause.verb.to;
  return sentence.words[at]?.part === 'to';
}

/** "proposed cutting the menu and moving the grill" */
function ofDeeds({ line, clause, predicates }: Parts): readonly Change[] | undefined {
  if (hasUnread(line.sentence, predicates)) return undefined;
  const changes: Change[] = [];
  for (const [index, predicate] of predicates.entries()) {
    if (proposing.has(predicate.verb.deed.lemma ?? '')) return undefined;
    if (claimOf(line.sentence, predicate) === 'fact' || isTakenBack(line.sentence, clause, predicate)) return undefined;
    const made = reform(line, predicate, 'ing', index === 0 ? ['proposed'] : undefined);
    if (!made) return undefined;
    changes.push(...made);
  }
  return changes;
}

/** "considered three kennels and proposed the one in Brno" for "considered three kennels and chose it". */
function ofChoice(parts: Parts, choice: Clause): readonly Change[] | undefined {
  const { line, predicates } = parts;
  const told = predicates.slice(0, -1).flatMap(other => agree(line, other));
  const proposed = ofDecision({ ...parts, clause: choice, predicates: [choice] }) ?? ofOption(line, choice);
  return proposed && [...told, ...proposed];
}

/** "proposed the one in Brno" for "chose the one in Brno", "opted for" and "went with". */
function ofOption(line: Line, { verb }: Clause): readonly Change[] | undefined {
  const { words } = line.sentence;
  const link = /^(for|on|with)$/.test(words[verb.to]?.lower ?? '') ? 1 : 0;
  if (verb.deed !== verb.head || verb.negated || verb.modal || verb.tense !== 'past' || verb.perfect) return undefined;
  if (!/^(determiner|number|noun|pronoun)$/.test(words[verb.to + link]?.part ?? '')) return undefined;
  return [...respell(verb.head, 'proposed'), ...remove(line, verb.to, verb.to + link)];
}

/**
 * "proposed retiring it" for "decided to retire it", "proposed that it would close" for "decided that it would close",
 * "argued that it was late" for "concluded that it was late".
 */
function ofDecision({ line, clause, predicates }: Parts): readonly Change[] | undefined {
  const { sentence } = line;
  const { words } = sentence;
  const { verb } = clause;
  if (predicates.length > 1 || verb.negated || verb.modal || (verb.tense !== 'past' && !verb.perfect)) return undefined;
  const head = words.indexOf(verb.head);
  const said = (how: string) => [...remove(line, verb.from, head), ...respell(verb.head, how)];
  const next = words[verb.to];
  if (next?.lower === 'that') return said(puttingForward(sentence, clause));
  if (next?.lower === 'against') return said('argued');
  const from = clause.object && leadsTo(line, clause) ? clause.object.to : verb.to;
  const to = words.findIndex((word, at) => at >= from && at <= from + 2 && word.part === 'to');
  if (to < 0) return undefined;
  const deeds = infinitivesFrom(sentence, clause, to);
  if (deeds.length === 0) return undefined;
  return [
    ...said('proposed'),
    ...remove(line, from > verb.to ? verb.to : to, to + 1),
    ...deeds.flatMap(deed => respell(deed, inflect(deed.lemma ?? deed.lower, 'ing'))),
  ];
}

/** The infinitive behind "to" and those that "and" joins to it. */
function infinitivesFrom({ words }: Sentence, { end }: Clause, to: number): readonly Word[] {
  const rest = words.slice(to + 1).filter(word => word.end <= end);
  return rest.filter((word, at) => {
    if (word.form !== 'base' || (word.part !== 'verb' && at > 0)) return false;
    const before = rest.slice(0, at).findLast(({ part }) => part !== 'adverb');
    return (
      before === undefined ||
      before.part === 'coordinator' ||
      (before.text === ',' && rest.some(({ part }) => part === 'coordinator'))
    );
  });
}
