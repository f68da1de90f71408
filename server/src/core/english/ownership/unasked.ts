import { asking } from '../lexicon/deeds.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';

/** The words of a clause behind its verb. */
export function wordsAfter(sentence: Sentence, { verb, end }: Clause): readonly Word[] {
  const [from, to] = wordRange(sentence, { start: verb.end, end });
  return sentence.words.slice(from, to);
}

/** An act set against another option is a choice: "I wrote a rota instead of hiring", "went ahead without asking". */
export function againstAnother({ words }: Sentence, { verb, end }: Clause): boolean {
  if (/^(be|remain|stay|feel|listen)$/.test(verb.deed.lemma ?? '') || asking.has(verb.deed.lemma ?? '')) return false;
  return words.some((word, at) => {
    if ((isOpening(words, word, at) || isFronted(words, at)) && word.end <= verb.start) return true;
    if (word.start < verb.end || word.start > end) return false;
    const next = words[at + 1]?.lower ?? '';
    return (
      word.lower === 'instead' ||
      (word.lower === 'rather' && next === 'than') ||
      (word.lower === 'without' && leave.test(next)) ||
      isOnMyOwn(words, at)
    );
  });
}

/** "I just started doing it", "I did it anyway": without asking anybody. */
export function isSimplyDone(sentence: Sentence, clause: Clause): boolean {
  const { verb, kind } = clause;
  const [what, then] = wordsAfter(sentence, clause).filter(({ form }) => form !== 'ing');
  if (
    verb.tense !== 'past' ||
    verb.deed.lemma !== 'do' ||
    kind === 'relative' ||
    !/^(it|that|so)$/.test(what?.lower ?? '')
  )
    return false;
  return (
    /^(anyway|regardless|nevertheless|nonetheless)$/.test(then?.lower ?? '') ||
    sentence.words.slice(Math.max(0, verb.from - 1), verb.to).some(({ lower }) => /^(just|simply)$/.test(lower))
  );
}

/** "Without a word to head office", "against the wish of my boss", "out of my own pocket", "on my own authority". */
function isOnMyOwn(words: readonly Word[], at: number): boolean {
  const [first, second, third, fourth] = words.slice(at, at + 4).map(({ lower }) => lower);
  if (first === 'without') return second === 'a' && third === 'word' && fourth === 'to';
  if (first === 'against')
    return (
      /^(the|his|her|their|my|all)$/.test(second ?? '') &&
      (/^(wish|will|advice|order|orders)$/.test(third ?? '') ||
        words.slice(at + 2, at + 6).some(({ singular }) => protests.test(singular)))
    );
  if (second !== 'my' || third !== 'own')
    return second === 'of' && third === 'my' && fourth === 'own' && words[at + 4]?.lower === 'pocket';
  return first === 'on' && /^(authority|responsibility|account|initiative|risk)$/.test(fourth ?? '');
}

/** What others say against it. */
const protests = /^(protest|objection|opposition|resistance|wish|advice|instruction|recommendation|veto)$/;

/** Whom or what one does not wait for. */
const leave =
  /^(asking|waiting|awaiting|approval|permission|telling|consulting|consultation|clearance|authorisation|authorization|calling|checking|informing|seeking)$/;

/** "Against the advice of my boss, I …", "without asking, I …", "despite his objections, I …": in front of the deed. */
const isFronted = (words: readonly Word[], at: number): boolean =>
  at === 0 &&
  (isOnMyOwn(words, at) ||
    (words[at]?.lower === 'without' && leave.test(words[1]?.lower ?? '')) ||
    isDefied(words.slice(0, 7)));

/** "Despite the objections of", "in spite of his no". */
const isDefied = ([first, ...rest]: readonly Word[]): boolean =>
  (first?.lower === 'despite' || (first?.lower === 'in' && rest[0]?.lower === 'spite')) &&
  rest.some(({ singular }) =>
    /^(objection|protest|resistance|opposition|pushback|warning|advice|order|instruction|no|veto|complaint)$/.test(
      singular,
    ),
  );

/** "Instead I …", "rather than hire, I …". */
const isOpening = (words: readonly Word[], { lower }: Word, at: number): boolean =>
  lower === 'instead' || (lower === 'rather' && at === 0 && words[1]?.lower === 'than');
