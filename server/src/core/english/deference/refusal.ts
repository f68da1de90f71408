import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { clientele, yielding } from '../lexicon/obeying.ts';
import { comingAbout } from '../lexicon/wills.ts';
import { isOthers } from '../ownership/advice.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { complies, isTakenTo } from './compliance.ts';
import { shakesHead } from './says-no.ts';
import { isJoined } from './sequel.ts';

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

/** "The director overruled me": whatever is done then is done their way. */
const isOverruled = ({ verb, object }: Clause): boolean =>
  /^(overrule|override|outvote)$/.test(verb.lemma) && /^(me|us)$/.test(object?.head.lower ?? '');

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
          (isOverruled(clause) ||
            yielding.has(later.verb.lemma) ||
            givesUp(later) ||
            complies(sentence.words, later)) &&
          !(later.verb.lemma === 'let' && /^(him|her|them)$/.test(sentence.words[later.verb.to]?.lower ?? '')) &&
          !isTakenTo(sentence, later) &&
          isJoined(sentence, later)),
    );
}
