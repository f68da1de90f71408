import type { Span } from '../../span.ts';
import { leaning, sayingSo } from '../lexicon/wills.ts';
import { isServed } from '../people/served.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { hasSay, isForum } from './deciders.ts';

/** Where a sentence takes what others lean to for the end of the matter, or does as one of them has fixed it. */
export function resignedIn(sentence: Sentence, before: Sentence | undefined): Span | undefined {
  const last = sentence.clauses.at(-1);
  if (!last || sentence.question || last.verb.negated) return undefined;
  if (isSoItIs(sentence, before)) return { start: sentence.start, end: last.end };
  const theirs = sentence.clauses.find(clause => clause !== last && isTheirs(sentence, clause));
  if (!theirs || sentence.clauses.some(clause => isMine(clause) && clause !== last && clause.start > theirs.start))
    return undefined;
  const ends = leaning.has(theirs.verb.lemma) && isLeftAtThat(sentence, last);
  return ends || (isLaidDown(sentence, theirs) && isDoneAccordingly(sentence, theirs, last))
    ? { start: theirs.start, end: last.end }
    : undefined;
}

const isMine = ({ actor }: Clause): boolean => /^(I|we|dropped)$/.test(actor);

const isTheirs = (sentence: Sentence, clause: Clause): boolean =>
  /^(main|coordinate)$/.test(clause.kind) &&
  clause.verb.tense === 'past' &&
  !clause.verb.negated &&
  (hasSay(sentence, clause.subject) || isForum(clause.subject)) &&
  !isServed(sentence, clause);

/** "Fixed that the shift will start", "said that coats will go to schools"; "said that the valve was cracked" is news. */
const isLaidDown = ({ clauses }: Sentence, theirs: Clause): boolean => {
  if (!sayingSo.has(theirs.verb.lemma)) return false;
  const said = clauses[clauses.indexOf(theirs) + 1];
  return said?.kind !== 'complement' || said.verb.modal !== undefined || said.verb.tense === 'future';
};

/** "… and we left it at that", "… and for me that was the answer". */
const isLeftAtThat = ({ words }: Sentence, { actor, verb }: Clause): boolean => {
  const told = words.filter(word => word.start >= verb.start && word.part !== 'punctuation').map(({ lower }) => lower);
  if (verb.lemma === 'leave' && /^(I|we|dropped)$/.test(actor))
    return /^left (it|that|things) (at that|there|so)$/.test(told.join(' '));
  return settledForMe.test(words.map(({ lower }) => lower).join(' '));
};

const settledForMe =
  /\bfor (me|us) (that|it|this) (was|is) (all |just )?(the |my |our )?(answer|enough|settled|final|law|decision|end|verdict|done|it|that)\b/;

/** "… and accordingly I made the roster", "… I changed the list according to him". */
const isDoneAccordingly = ({ words }: Sentence, theirs: Clause, { actor, verb }: Clause): boolean =>
  /^(I|we|dropped)$/.test(actor) &&
  verb.tense === 'past' &&
  words.some(
    ({ lower, start }, at) =>
      start >= theirs.verb.end &&
      (lower === 'accordingly' ||
        (/^(according|per)$/.test(lower) &&
          /^(him|her|them|this|that)$/.test(words[lower === 'per' ? at + 1 : at + 2]?.lower ?? ''))),
  );

/** "So Thursdays it is", "so the cheap generator it was", behind a sentence in which others have spoken last. */
function isSoItIs({ words, clauses }: Sentence, before: Sentence | undefined): boolean {
  const told = words.filter(({ part }) => part !== 'punctuation');
  const spoken = before?.clauses.at(-1);
  if (!before || !spoken || before.question || !/^(so|then|right)$/.test(told[0]?.lower ?? '')) return false;
  const is = told.findIndex(
    ({ lower }, at) => at > 1 && at < 7 && lower === 'it' && /^(is|was)$/.test(told[at + 1]?.lower ?? ''),
  );
  if (is < 0 || (told[is + 2] && !/^(then|and|,)$/.test(told[is + 2]?.lower ?? ''))) return false;
  return (
    clauses[0]?.verb.lemma === 'be' &&
    spoken.actor === 'other' &&
    spoken.verb.lemma !== 'be' &&
    !before.clauses.some(clause => isMine(clause) && clause.kind !== 'complement') &&
    (/^(he|she|they)$/.test(spoken.subject?.head.lower ?? '') ||
      hasSay(before, spoken.subject) ||
      /^(room|house|majority|most|lot|crowd|hands)$/.test(spoken.subject?.head.lower ?? ''))
  );
}
