import { readiness, shading } from '../lexicon/verb-groups.ts';
import type { Tense, VerbGroup } from '../sentence.ts';
import type { Word } from '../word.ts';
import { nounPhraseAt } from './noun-phrase.ts';

/** The tense that a verb group's modal or first word gives; a lone base form that opens a clause is an imperative. */
export function tenseOf(first: Word, head: Word, modal: string | undefined, before: Word | undefined): Tense {
  if (modal) return /^(will|'ll|shall|wo|sha)$/.test(modal) ? 'future' : 'conditional';
  if (first.form === 'past') return 'past';
  if (first.form === 'base' && first === head && (!before || before.part === 'punctuation')) return 'imperative';
  return 'present';
}

/** The verb that says what was done, through "were able to", "had to", "ended up", "succeeded in", "started", "started by", "tried to". */
export function deedOf(words: readonly Word[], head: Word, to: number): Word {
  let deed = head;
  let at = to;
  for (let depth = 0; depth < 3; depth++) {
    while (words[at]?.part === 'adverb') at++;
    const able = deed.lemma === 'be' && readiness.has(words[at]?.lower ?? '');
    const succeeded = deed.lemma === 'succeed' && words[at]?.lower === 'in';
    const opened = /^(start|begin)$/.test(deed.lemma ?? '') && words[at]?.lower === 'by';
    if (able || succeeded || (opened && words[at + 1]?.form === 'ing')) at++;
    else if (!shading.has(deed.lemma ?? '')) return deed;
    const infinitive = words[at]?.part === 'to' ? at + 1 : at;
    let next = infinitive;
    while (words[next]?.part === 'adverb') next++;
    const word = words[next];
    const leads =
      word &&
      (word.part === 'verb' || (word.part === 'auxiliary' && infinitive > at)) &&
      (infinitive > at || word.form === 'ing' || (deed.lemma === 'help' && word.form === 'base'));
    if (!leads) return deed;
    deed = word;
    at = next + 1;
  }
  return deed;
}

/** "We used to cut each one to measure": how it was before. */
export const isFormerHabit = ({ head, deed }: VerbGroup): boolean => head.lower === 'used' && deed !== head;

/** The infinitive or gerund that the verb group at `group` leads to inside its clause, if any. */
export function infinitiveAfter(words: readonly Word[], group: VerbGroup, end: number): Word | undefined {
  const object = nounPhraseAt(words, group.to);
  for (let at = object?.to ?? group.to; at < end; at++) {
    const word = words[at] as Word;
    if (word.part === 'to')
      return words.slice(at + 1, end).find(next => next.part === 'verb' || next.part === 'auxiliary');
    if (word.part === 'verb' && word.form === 'ing') return word;
    if (word.part !== 'adverb' && word.part !== 'particle') return undefined;
  }
  return undefined;
}
