import { amiss, errors, gnawing, improved, misjudging, sooner } from '../lexicon/regrets.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/**
 * Whether the candidate names what they would change by owning up to it: "my mistake was to tell the shops last", "what I
 * got wrong was the order", "better would be to ask first". Such words may also tell of an event: only where a story
 * ends do they look back.
 */
export const admitsIn = remembered(
  (sentence: Sentence): boolean =>
    !sentence.question &&
    (namesError(sentence) ||
      wouldBeBetter(sentence) ||
      sentence.clauses.some(
        clause => ownsUp(sentence, clause) || tookTooLong(sentence, clause) || gnaws(sentence, clause),
      )),
);

/** "My mistake: no sample", "the closure was my miscalculation", "wrong from my side". */
const namesError = ({ words }: Sentence): boolean =>
  words.some(
    ({ lower, singular }, at) =>
      (errors.has(singular) &&
        (words.slice(Math.max(0, at - 3), at).some(word => word.lower === 'my') ||
          (words[at + 1]?.lower === 'of' && /^(me|mine)$/.test(words[at + 2]?.lower ?? ''))) &&
        (lower !== 'spot' || words[at - 1]?.lower === 'blind') &&
        isPredicated(words, at)) ||
      (lower === 'me' && words[at - 1]?.lower === 'on' && /^(is|was|'s)$/.test(words[at - 2]?.lower ?? '')) ||
      (/^(side|part)$/.test(lower) &&
        words[at - 1]?.lower === 'my' &&
        words.slice(0, at).some(word => /^(wrong|mistake|error|fault|bad)$/.test(word.lower))),
  );

/** An error is stated by what follows it or by what it is said of: not "I fixed my mistake". */
const isPredicated = (words: readonly Word[], at: number): boolean =>
  words[at + 1] === undefined ||
  /^(be)$/.test(words[at + 1]?.lemma ?? '') ||
  words[at + 1]?.part === 'punctuation' ||
  /^(here|of)$/.test(words[at + 1]?.lower ?? '') ||
  words.slice(0, at).some(({ lemma }) => lemma === 'be');

/** "It would have been wiser to warn them", "better would be to ask", "half a day would have done". */
const wouldBeBetter = ({ words, clauses }: Sentence): boolean =>
  (improved.has(words[0]?.lower ?? '') && words[1]?.lower === 'would') ||
  wasBetterBefore(words) ||
  clauses.some(({ verb, actor }) => {
    if (!/^(would|'d)$/.test(verb.modal ?? '') || verb.negated || actor === 'we' || actor === 'I') return false;
    const near = [...words.slice(Math.max(0, verb.from - 2), verb.from), ...words.slice(verb.to, verb.to + 3)];
    if (verb.lemma === 'be')
      return (
        (verb.perfect || words.slice(verb.to, verb.to + 4).some(({ part }) => part === 'to')) &&
        near.some(({ lower }) => improved.has(lower))
      );
    if (verb.perfect && words.slice(verb.to, verb.to + 3).some(({ lower }) => lower === 'same')) return true;
    return (
      verb.perfect && /^(do|suffice)$/.test(verb.lemma) && (words[verb.to]?.part ?? 'punctuation') === 'punctuation'
    );
  });

/** "Maybe it was better to ask them before": what other languages say for "would have been". */
const wasBetterBefore = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower, part }, at) =>
      improved.has(lower) &&
      words[at - 1]?.lower === 'was' &&
      words[at + 1]?.part === 'to' &&
      part !== 'noun' &&
      (/^(maybe|perhaps|probably)$/.test(words[0]?.lower ?? '') ||
        /^(before|earlier|sooner|beforehand)$/.test(words.findLast(word => word.part !== 'punctuation')?.lower ?? '')),
  );

/** "I underestimated the move", "what I got wrong", "I asked her too late", "I should do this before". */
function ownsUp({ words }: Sentence, { actor, verb, end, kind, link }: Clause): boolean {
  if (actor !== 'I' && actor !== 'dropped') return false;
  const behind = words.filter(({ start }) => start >= verb.end && start <= end + 1);
  if (words[verb.to]?.part === 'to' && verb.modal === 'ought' && words[verb.to + 1]?.lower === 'have') return true;
  if (verb.modal === 'could' && !verb.perfect)
    return behind.some(
      ({ lower }, at) =>
        /^(before|earlier|sooner)$/.test(lower) && (behind[at + 1]?.part ?? 'punctuation') === 'punctuation',
    );
  if (verb.modal === 'should' && !verb.perfect && actor === 'I') return behind.some(({ lower }) => sooner.has(lower));
  if (verb.tense !== 'past' || verb.modal || (kind === 'complement' && link?.lower !== 'what')) return false;
  if (misjudging.has(verb.lemma) && !verb.negated) return true;
  if (/^(get|go|do)$/.test(verb.lemma) && behind.slice(0, 6).some(({ lower }) => lower === 'wrong')) return true;
  return behind.some(
    ({ lower }, at) => lower === 'too' && amiss.has(behind[at + 1]?.lower ?? '') && isLast(behind, at + 1),
  );
}

/** The end of what is said of it: "too late", "a summer too long"; not "too many boxes were there". */
const isLast = (behind: readonly Word[], at: number): boolean =>
  /^(punctuation|preposition|coordinator|subordinator|noun)$/.test(behind[at + 1]?.part ?? 'punctuation');

/** "It took me too long to look". */
const tookTooLong = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.lemma === 'take' &&
  verb.tense === 'past' &&
  object?.head.lower === 'me' &&
  words[object.to]?.lower === 'too' &&
  words[object.to + 1]?.lower === 'long';

/** "One thing bothers me to this day". */
const gnaws = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  gnawing.has(verb.lemma) &&
  verb.tense === 'present' &&
  !verb.negated &&
  (object?.head.lower === 'me' || words[verb.to]?.lower === 'me');
