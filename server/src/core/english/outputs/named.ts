import type { Span } from '../../span.ts';
import { findPhrases, type Match, type PhraseSet, phraseSet } from '../grammar/match.ts';
import { faulty, unwanted } from '../lexicon/harm.ts';
import { roles } from '../lexicon/nouns.ts';
import { riseVerbs } from '../lexicon/success.ts';
import { ambiguousOutputs, outputs } from '../lexicon/vanity.ts';
import { deedOf, lemmaOf } from '../metrics/measured-deed.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Output } from './outputs.ts';

/** The measures that are activity or vanity by name. */
export const builtInMeasures = phraseSet(outputs);

/** The first measure by name between two words, where it is told as a measure. */
export function namedOutput(
  { words }: Sentence,
  from: number,
  to: number,
  measures: PhraseSet,
  clause?: Clause,
): Output | undefined {
  for (const match of findPhrases(words, measures, from, to)) {
    const [first, last] = [words[match.from], words[match.to - 1]];
    if (
      !first ||
      !last ||
      last.part === 'verb' ||
      last.part === 'preposition' ||
      (last.part === 'adjective' && match.to - match.from === 1)
    )
      continue;
    if (clause && (isDoing(match, clause) || isContract(match, clause) || isHeldLevel(match, clause))) continue;
    if (isOtherThing(words, match) || (clause && isAtWork(match, clause))) continue;
    if (ambiguousOutputs.has(match.phrase) && !isMeasured(words, match.from, match.to, clause)) continue;
    if (/^(in|on|under|from|at|by)$/.test(words[match.from - 1]?.lower ?? '') && match.phrase === 'view') continue;
    return { ...spanOf(words, match, clause), name: match.phrase };
  }
  return undefined;
}

/** "40 visitors had asked for it": people who do something, not a measure of how many came. */
const isDoing = ({ phrase, from, to }: Match, clause: Clause): boolean =>
  /^(visitor|follower|user|registered user|number of user)$/.test(phrase) &&
  clause.subject !== undefined &&
  clause.subject.from <= from &&
  to <= clause.subject.to &&
  clause.verb.lemma !== 'be' &&
  !riseVerbs.has(deedOf(clause)) &&
  !/^(come|visit|fall|drop|stay|register|remain)$/.test(lemmaOf(clause));

/** Pets and children are adopted, a hit rate counts what was right, an engagement manager is a person, and from the start is early. */
const isOtherThing = (words: Sentence['words'], { phrase, from, to }: Match): boolean =>
  (/^(tap|start)$/.test(phrase) && words[from]?.lower === phrase) ||
  (phrase === 'adoption' && words[from]?.lower === 'adoptions') ||
  (words[to]?.part === 'noun' && roles.has(words[to]?.singular ?? '')) ||
  (phrase === 'following' && words[to]?.part === 'noun') ||
  (phrase === 'hit' && words[to]?.lower === 'rate') ||
  words[from - 1]?.lower === 'per' ||
  (/^(trial|case|session|click|start)$/.test(phrase) && words[to]?.part === 'noun' && words[from]?.lower === phrase) ||
  (phrase === 'engagement' && /^(a|an|each|every|one|this|per)$/.test(words[from - 1]?.lower ?? '')) ||
  faulty.has(words[from - 1]?.lower ?? '') ||
  unwanted.has(words[from - 1]?.lower ?? '');

/** "Attendance improved": of those who are to come, not of an audience. */
const isAtWork = ({ phrase }: Match, clause: Clause): boolean =>
  phrase === 'attendance' && lemmaOf(clause) === 'improve';

/** "The average call stayed at six minutes": watched, and no success. */
const isHeldLevel = ({ phrase }: Match, { verb }: Clause): boolean =>
  /^(stay|remain|hold|keep)$/.test(verb.lemma) &&
  /(handle|talk|call) (time|length|duration)$|average call$/.test(phrase);

/** A consultant's engagement is staffed and ends, and a talk that engages reminds one. */
const isContract = ({ phrase }: Match, { verb }: Clause): boolean =>
  phrase === 'engagement' &&
  /^(extend|rate|renew|end|begin|start|staff|sign|close|remind|teach|show|take|last)$/.test(verb.lemma);

/** A measure that rises or falls is its clause; one that is had or got is its phrase, with "a lot of" before it. */
function spanOf(words: Sentence['words'], { from, to }: Match, clause: Clause | undefined): Span {
  const subject = clause?.subject;
  if (clause && subject && subject.from <= from && to <= subject.to) return { start: clause.start, end: clause.end };
  let first = from;
  while (first > 0 && /^(lot|lots|loads|tons|plenty|number|of|a|many|several)$/.test(words[first - 1]?.lower ?? ''))
    first--;
  return { start: words[first]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

function isMeasured(words: Sentence['words'], from: number, to: number, clause: Clause | undefined): boolean {
  if (clause && words.some(({ lower, start }) => lower === 'roof' && start > clause.verb.end && start < clause.end))
    return true;
  if (clause && clause.verb.tense !== 'imperative' && riseVerbs.has(deedOf(clause)) && !clause.infinitive) return true;
  const near = [...words.slice(Math.max(0, from - 4), from), ...words.slice(to, to + 8)].filter(
    word => !clause || (word.start >= clause.start && word.end <= clause.end),
  );
  if (words[from]?.lower === 'completion' && words[to]?.lower !== 'of') return false;
  if (/^(on|completion$)/.test(words[from]?.lower ?? '')) return near.some(({ text }) => text.endsWith('%'));
  if (/^(more|many)$/.test(words[from - 1]?.lower ?? '') && clause) return true;
  return words[to]?.lower === 'rate' || near.some(({ part, lower }) => part === 'number' && lower !== 'one');
}
