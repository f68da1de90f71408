import type { Span } from '../../span.ts';
import { widening } from '../lexicon/deeds.ts';
import { opposing } from '../lexicon/wills.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { decidesAsI } from './after.ts';

/** Whether the candidate widens, refuses or changes what was asked. */
export const reshapes = (sentence: Sentence, task: Clause, later = false): boolean =>
  decidesAsI(sentence) ||
  (sentence.words.some(word => contrasts(word, later ? sentence : task)) &&
    (!later || sentence.clauses.some(({ actor }) => /^(I|dropped)$/.test(actor)))) ||
  sentence.clauses.some(
    clause =>
      clause !== task &&
      clause.actor === 'I' &&
      clause.verb.voice === 'active' &&
      (later ||
        (!isNamedIn(sentence, task, clause.verb.lemma) &&
          !isOrdered(sentence, clause, task) &&
          !endsInTo(sentence, task))) &&
      widens(sentence, clause, later),
  ) ||
  contests(sentence);

/** Whether a deed is what the task was: "instructed to rewrite the parser, I rewrote the parser". */
const isNamedIn = ({ words }: Sentence, { infinitive, start, end }: Clause, deed: string): boolean =>
  infinitive?.lemma === deed ||
  words.some(word => word.start >= start && word.end <= end && word.form === 'base' && word.lemma === deed);

/** "She said that I must make the labels, too": what was ordered. */
const isOrdered = ({ clauses }: Sentence, { kind, parent }: Clause, task: Clause): boolean =>
  kind === 'complement' && clauses[parent ?? -1] === task;

/** "… but I refused", "although I was asked to", not "the road was clear, but I was asked to". */
const contrasts = ({ lower, start }: Word, from: Span): boolean =>
  /^(although|though)$/.test(lower) || (/^(but|instead|however|rather)$/.test(lower) && start >= from.start);

/** "Because the head had asked me to, I rewrote it": what was done is what was asked. */
const endsInTo = ({ words }: Sentence, { start, end }: Clause): boolean =>
  words.findLast(word => word.start >= start && word.end <= end && word.part !== 'punctuation')?.lower === 'to';

/** "I disagreed with him, the counts in hand", "I showed her the film", "I did not accept it": an order that was argued with. */
export const contests = ({ clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb, object }) =>
      actor === 'I' &&
      verb.voice === 'active' &&
      (verb.negated
        ? yielding.test(verb.lemma)
        : opposing.has(verb.deed.lemma ?? '') ||
          /^(show|offer|decline|convince|persuade)$/.test(verb.deed.lemma ?? '') ||
          (verb.lemma === 'tell' && /^(him|her|them)$/.test(object?.head.lower ?? ''))),
  );

const yielding = /^(accept|agree|comply|obey|follow|sign)$/;

/** "I asked for …", "I took on the returns", "I turned it into …", "I trained the old ones, too". */
function widens({ words }: Sentence, { verb, object, end }: Clause, later: boolean): boolean {
  if (widening.has(verb.deed.lemma ?? '')) return true;
  if (/^(all|every|both|whole)$/.test(words[object?.from ?? -1]?.lower ?? '')) return later;
  if (!later && verb.lemma === 'keep' && object?.head.part === 'number') return true;
  if (/^(reduce|cut|limit|shrink|trim)$/.test(verb.lemma) && /^(scope|list|brief|task)$/.test(object?.head.lower ?? ''))
    return true;
  if (verb.lemma === 'turn') return /^(it|this|that)$/.test(object?.head.lower ?? '');
  const behind = words.filter(({ start, end: to }) => start >= verb.head.end && to <= end);
  if (verb.lemma === 'take' && behind[0]?.lower === 'on') return true;
  return !later && behind.some(({ lower }) => /^(also|too|well)$/.test(lower));
}
