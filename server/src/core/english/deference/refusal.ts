import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { clientele, yielding } from '../lexicon/obeying.ts';
import { comingAbout, granting } from '../lexicon/wills.ts';
import { isOthers } from '../ownership/advice.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { complies, isJoined, isTakenTo } from './carried-out.ts';
import { isUneasy } from './others-will.ts';

/** Whether a clause says no by a "not". */
export const shakesHead = (sentence: Sentence, clause: Clause): boolean =>
  wouldNotHear(sentence, clause) || isUneasy(sentence, clause);

/** "… would not hear of it", "… wouldn't have it". */
const wouldNotHear = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.negated &&
  verb.modal === 'would' &&
  ((verb.lemma === 'hear' && words[verb.to]?.lower === 'of') ||
    (granting.has(verb.lemma) && /^(it|that|this)$/.test(words[verb.to]?.lower ?? '')));

/** "… said no to it", "… advised against it". */
export const isNo = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(say|advise|decide|be|speak|vote)$/.test(verb.lemma) &&
  !verb.negated &&
  /^(no|against|opposed)$/.test(words[verb.to]?.lower ?? '');

/** "Legal advised against the trial, so the trial did not happen", "… and the trial was off". */
const isOff = (sentence: Sentence, later: Clause, matter: string | undefined): boolean =>
  matter !== undefined &&
  later.subject?.head.lower === matter &&
  later.verb.tense === 'past' &&
  isJoined(sentence, later) &&
  (later.verb.negated
    ? comingAbout.has(later.verb.lemma)
    : yielding.has(later.verb.lemma) && later.verb.voice === 'passive');

/** "… and I gave up the idea." */
const givesUp = ({ verb }: Clause): boolean => verb.lemma === 'give' && verb.particle?.lower === 'up';

/** "My lead vetoed the rewrite and I dropped it." */
export function droppedAfter(sentence: Sentence, clause: Clause): Clause | undefined {
  const { verb, subject } = clause;
  if (verb.voice === 'passive' || (verb.negated && !shakesHead(sentence, clause))) return undefined;
  if (verb.tense !== 'past' && verb.tense !== 'conditional') return undefined;
  if (!isOthers(sentence, subject) && !clientele.has(subject?.head.lower ?? '')) return undefined;
  const matter = nounPhraseAt(sentence.words, clause.verb.to + 1)?.head.lower;
  return sentence.clauses
    .slice(sentence.clauses.indexOf(clause) + 1)
    .find(
      later =>
        isOff(sentence, later, matter) ||
        (/^(I|we)$/.test(later.actor) &&
          later.verb.tense === 'past' &&
          !later.verb.negated &&
          (yielding.has(later.verb.lemma) || givesUp(later) || complies(sentence.words, later)) &&
          !(later.verb.lemma === 'let' && /^(him|her|them)$/.test(sentence.words[later.verb.to]?.lower ?? '')) &&
          !isTakenTo(sentence, later) &&
          isJoined(sentence, later)),
    );
}
