import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { availing, errands, funds, pointless } from '../lexicon/options.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isNew } from './other-ways.ts';

/** "Buying made no sense", "to fire him would change nothing", "a third driver would not have loaded faster", "more staff would only stand about". */
export function isFutile(sentence: Sentence, clause: Clause): boolean {
  const { verb, kind } = clause;
  if (sentence.question || /^(relative|subordinate|complement)$/.test(kind) || !isWay(sentence, clause)) return false;
  if (verb.tense !== 'past' && verb.tense !== 'conditional') return false;
  const behind = sentence.words.filter(({ start, end }) => start >= verb.end && end <= clause.end);
  if (isHollow(behind, verb.lemma)) return true;
  if (!/^(would|'d|could)$/.test(verb.modal ?? '')) return false;
  const own = sentence.words.slice(verb.from, verb.to);
  return verb.negated
    ? verb.perfect || availing.has(verb.lemma)
    : own.some(({ lower }) => /^(only|just|merely)$/.test(lower));
}

/** "No sense", "nothing", "pointless". */
const isHollow = (behind: readonly Word[], lemma: string): boolean => {
  const [first, second] = withoutForMe(behind.filter(({ part }) => part !== 'adverb')).map(({ lower }) => lower);
  if (availing.has(lemma) && first === 'nothing') return true;
  if (!/^(make|be|have|bring|do)$/.test(lemma)) return false;
  return first === 'no' ? pointless.has(second ?? '') : lemma === 'be' && hollow.test(first ?? '');
};

/** "Was for me no solution." */
const withoutForMe = (behind: readonly Word[]): readonly Word[] =>
  /^(for|to)$/.test(behind[0]?.lower ?? '') && /^(me|us)$/.test(behind[1]?.lower ?? '') ? behind.slice(2) : behind;

const hollow = /^(pointless|useless|senseless|overkill|madness|wasteful|unnecessary|nonsense)$/;

/** Whether the subject is something that one could do or get: "hiring", "to hire", "a third driver", "more staff". */
function isWay({ words }: Sentence, { subject, verb }: Clause): boolean {
  if (words[0]?.lower === 'to' && words[1]?.form === 'base') return verb.from > 1 && !isPronoun(subject);
  return subject !== undefined && !isPronoun(subject) && isNew(words, subject);
}

const isPronoun = (subject: NounPhrase | undefined): boolean =>
  subject?.head.part === 'pronoun' && subject.head.lower !== 'ones';

/** "For a new scanner there was no money", "no budget for a second van". */
export function isUnaffordable({ words, question }: Sentence): boolean {
  if (question) return false;
  const wanting = words.findIndex(({ lower }, at) => funds.has(lower) && words[at - 1]?.lower === 'no');
  if (wanting < 0) return false;
  const link = words.findIndex(({ lower }, at) => lower === 'for' && (at === 0 || at === wanting + 1));
  const thing = link < 0 ? undefined : nounPhraseAt(words, link + 1);
  return thing !== undefined && thing.head.part === 'noun' && isNew(words, thing) && !errands.has(thing.head.lower);
}
