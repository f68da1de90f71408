import { anyCustomers, enduring, servedVerbs, wantingVerbs } from '../lexicon/customers.ts';
import { loathing } from '../lexicon/displeasure.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { firstOwn } from './narrowed.ts';

/** Whether a word that may mean colleagues stands for customers at large: "members left", "the public", "people queued". */
export const isAtLarge = (sentence: Sentence): boolean =>
  sentence.clauses.some(clause => wantsSomething(clause) || isServedSo(clause) || isOneForAll(sentence, clause)) ||
  sentence.words.some((_, at) => isMembers(sentence, at) || isPublic(sentence, at));

/** "People wanted fresh food": whoever wants is a customer. */
const wantsSomething = ({ subject, verb }: Clause): boolean =>
  /^(people|everybody|everyone)$/.test(subject?.head.lower ?? '') && wantingVerbs.has(verb.lemma);

/** "People hate the queue", "folks couldn't stand it", "people kept cancelling". */
const isServedSo = ({ subject, verb }: Clause): boolean =>
  subject !== undefined &&
  subject.to - subject.from === 1 &&
  /^(people|folks?)$/.test(subject.head.lower) &&
  (wantingVerbs.has(verb.lemma) ||
    loathing.has(verb.lemma) ||
    servedVerbs.has(verb.lemma) ||
    (verb.negated && enduring.has(verb.lemma)));

/** "A guest only wants a dry bed": one for all. */
const isOneForAll = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  subject !== undefined &&
  subject.to - subject.from === 2 &&
  /^(a|an|any|every|each)$/.test(words[subject.from]?.lower ?? '') &&
  anyCustomers.has(`${subject.head.lower}s`) &&
  wantingVerbs.has(verb.lemma) &&
  verb.tense === 'present';

/** "Members left every spring", "our members"; but "the members of the board", "his members", "crew members". */
function isMembers(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word?.lower !== 'members' || next?.lower === 'of' || next?.part === 'genitive') return false;
  if (before?.part === 'determiner') return /^(our|many|most|some|all|few|more|several)$/.test(before.lower);
  return !/^(noun|adjective|number|genitive|pronoun)$/.test(before?.part ?? '') || firstOwn(sentence, at) === at;
}

/** "The public"; but "the public square". */
const isPublic = ({ words }: Sentence, at: number): boolean =>
  words[at]?.lower === 'public' &&
  words[at]?.part === 'noun' &&
  /^(the|general)$/.test(words[at - 1]?.lower ?? '') &&
  !/^(noun|adjective)$/.test(words[at + 1]?.part ?? '');
