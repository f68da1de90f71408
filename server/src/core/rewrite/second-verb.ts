import { inflect, isKnownVerb, verbReadings } from '../english/grammar/verb.ts';
import { achieved } from '../english/lexicon/claims.ts';
import { ambient, granting, refusing } from '../english/lexicon/passives.ts';
import type { Clause } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import { pronounOf } from './activated.ts';
import { type Change, change, type Line } from './change.ts';
import type { PassiveVerb, Telling } from './voice.ts';

/**
 * "… and sent to every shop": the passive's second participle becomes a verb of its own, its object a pronoun. Undefined
 * where its form is not known.
 */
export function sharing(
  line: Line,
  clause: Clause,
  verb: PassiveVerb,
  telling: Telling,
): readonly Change[] | undefined {
  const { words } = line.sentence;
  const object = pronounOf(words, clause);
  const changes: Change[] = [];
  for (let at = verb.to; at < words.length && (words[at] as Word).end <= clause.end; at++) {
    const word = words[at] as Word;
    const hung = hungAt(words, at);
    const shape = telling === 'base' && words[at - 1]?.lower === 'than' ? 'base' : 'ing';
    if (hung) changes.push(change({ start: hung.start, end: word.end }, `${inflect(hung.lemma, shape)} ${object}`));
    const before = words.slice(verb.to, at).findLast(({ part }) => part !== 'adverb');
    const coordinated =
      before?.part === 'coordinator' ||
      (before?.text === ',' && (words[at - 1]?.lower === 'then' || isInList(words, at, clause)));
    if (word.form !== 'participle' || !coordinated || !word.lemma) continue;
    if (isAnswer(verb.lemma, word.lemma) || (telling !== 'did' && achieved.has(word.lemma))) return undefined;
    const form = secondForm(word, word.lemma, telling);
    if (!form) return undefined;
    const link = isStrandedAt(words, at + 1) ? words[at + 1] : undefined;
    changes.push(
      link
        ? change({ start: word.start, end: link.end }, `${form} ${link.text} ${object}`)
        : change(word, `${form} ${object}`),
    );
  }
  return changes;
}

/** "Asked for and refused", "offered and accepted": what others said to it. */
const isAnswer = (asked: string, lemma: string): boolean =>
  /^(ask|request|seek|order|propose|claim|offer|invite)$/.test(asked) &&
  (refusing.has(lemma) || granting.has(lemma) || /^(deny|accept|agree)$/.test(lemma));

/** "Leased instead of bought", "cleaned before being sold": a verb that hangs on a passive, and where it begins with its "being". */
export function hungAt(
  words: readonly Word[],
  at: number,
): { readonly lemma: string; readonly start: number } | undefined {
  const being = words[at - 1]?.lower === 'being' ? 1 : 0;
  const [first, link] = [words[at - 2 - being]?.lower, words[at - 1 - being]?.lower];
  const next = words[at + 1];
  const linked = /^(instead of|rather than)$/.test(`${first} ${link}`);
  if (!linked && !(being && /^(before|after|without)$/.test(link ?? ''))) return undefined;
  if (!/^(punctuation|preposition|particle|coordinator|adverb)$/.test(next?.part ?? 'punctuation')) return undefined;
  const lemma = verbReadings(words[at]?.lower ?? '').find(({ form }) => form === 'participle')?.lemma;
  const befalls = next?.lower === 'by' || lemma === undefined || ambient.has(lemma);
  return befalls ? undefined : { lemma, start: (words[at - being] as Word).start };
}

/** "Was sold, shipped and billed", "was sold, shipped, and two were billed"; not "was sold, now kept in town". */
const isInList = (words: readonly Word[], at: number, { end }: Clause): boolean =>
  (words[at]?.end === end && words[at + 1]?.text === ',' && words[at + 2]?.lower === 'and') ||
  words.some(
    (word, index) =>
      index > at &&
      word.end <= end &&
      word.form === 'participle' &&
      words.slice(at, index).findLast(({ part }) => part !== 'adverb')?.part === 'coordinator',
  );

function secondForm({ lower, text }: Word, lemma: string, telling: Telling): string | undefined {
  const infinite = telling === 'base' || telling === 'ing';
  if (!infinite && lower.endsWith('ed')) return text;
  if (!isKnownVerb(lemma)) return undefined;
  return inflect(lemma, infinite ? telling : 'past');
}

/** "Stuck to.": a preposition whose noun is the subject. */
const isStrandedAt = (words: readonly Word[], at: number): boolean =>
  words[at]?.part === 'preposition' && /^(punctuation|coordinator)$/.test(words[at + 1]?.part ?? 'punctuation');
