import { isContent, rootOf } from '../grammar/content-word.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { settlingDeeds } from '../lexicon/deeds.ts';
import { carrying } from '../lexicon/obeying.ts';
import { durations } from '../lexicon/units.ts';
import { grounding, mereActs, trials, turning } from '../lexicon/yielding.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isTold } from './as-told.ts';
import { complies, isStopped, isTakenTo, servesThem } from './compliance.ts';
import { isJoined } from './sequel.ts';
import {
  doesThat,
  isComeAbout,
  isSaidInFront,
  isSoDone,
  isSpared,
  isTakenUpThere,
  isThatThat,
  isWhatWasDone,
} from './so-done.ts';
import { isAskedFor, type Wish, wishOf } from './will.ts';

const demanding = /^(demand|insist|require|order|prescribe|stipulate|mandate|dictate)$/;

/** The clause behind a wish, an order or an opinion in which it is carried out. */
export function obeyed(sentence: Sentence, clause: Clause, wished: boolean): Clause | undefined {
  const wish = wished ? wishOf(sentence, clause) : {};
  const index = sentence.clauses.indexOf(clause);
  return sentence.clauses.slice(index + 1).find(later => {
    if (wished && isThatThat(sentence, later)) return true;
    if (isComeAbout(sentence, later)) return true;
    if (later.kind === 'complement' && later.parent === index) return false;
    if (isDefied(sentence.clauses[index + 1], later) || servesThem(sentence, later)) return false;
    const past = later.verb.tense === 'past' || later.verb.perfect;
    if (/^(I|other)$/.test(later.actor) && past && isAskedFor(sentence, clause) && doesThat(sentence, later))
      return true;
    if (wished && past && isSpared(sentence, later, wish)) return true;
    if (wished && past && isSoDone(sentence, clause, later)) return true;
    if (later.actor === 'other' && past && isBareSequel(sentence, later) && complies(sentence.words, later))
      return true;
    if (!/^(I|we|team|dropped)$/.test(later.actor) || later.verb.negated || !past) return false;
    if (isTold(sentence, later) || isForATime(sentence, later)) return false;
    if (wished && isTakenUpThere(sentence, later, demanding.test(clause.verb.lemma))) return true;
    if (
      sentence.words.some(
        ({ lower, start }) => /^(instead|anyway|though|although)$/.test(lower) && start > later.verb.start,
      )
    )
      return false;
    if (sentence.words.some(({ text, start }) => text === ';' && start > clause.verb.end && start < later.verb.start))
      return isWhatWasDone(later, sentence);
    return (
      isWhatWasDone(later, sentence) ||
      (wished &&
        (carriesOut(later, wish) ||
          (!clause.infinitive && takesUp(sentence, later) && isJoined(sentence, later)) ||
          complies(sentence.words, later) ||
          isSaidInFront(sentence, clause, later) ||
          isAboutTheSame(sentence, clause, later)))
    );
  });
}

/** "… and I left it in place for a month", "… I kept the other one warm for a ten-day trial": tried, and not settled. */
const isForATime = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  /^(keep|leave|run|use|have|try)$/.test(verb.lemma) &&
  words.some(({ lower, start }, at) => {
    if (lower !== 'for' || start < verb.end || start >= end) return false;
    const span = nounPhraseAt(words, at + 1);
    return durations.has(span?.head.lower ?? '') || trials.has(span?.head.lower ?? '');
  });

/** "The chef said the soup would not sell, so I sold it." */
const isDefied = (said: Clause | undefined, later: Clause): boolean =>
  said?.kind === 'complement' &&
  said.verb.negated &&
  !later.verb.negated &&
  said !== later &&
  (said.verb.lemma === later.verb.lemma ||
    (said.verb.modal === 'would' && /^(open|start|launch|build|buy|make|run|try|sell|hire)$/.test(later.verb.lemma)));

/** "Vendor recommended the small one, went with that": by its grammar the vendor, by its sense I. */
const isBareSequel = ({ words }: Sentence, { kind, verb }: Clause): boolean =>
  kind === 'coordinate' && words[verb.from - 1]?.text === ',';

/** Whether the same deed is done, or something is done with the same thing: "asked for a dashboard, so I built a dashboard". */
const carriesOut = ({ verb, object }: Clause, { deed, thing }: Wish): boolean =>
  (deed !== undefined && verb.lemma === deed) ||
  (thing !== undefined &&
    thing !== 'one' &&
    object?.head.lower === thing &&
    !turning.has(verb.lemma) &&
    !grounding.has(verb.lemma));

/** "… wanted marble, and so we laid marble": what is done is done with what was wished for. */
function isAboutTheSame({ words, clauses }: Sentence, clause: Clause, later: Clause): boolean {
  if (/^(him|her|them)$/.test(words[later.verb.to]?.lower ?? '') && words[later.verb.to + 1]?.part === 'noun')
    return false;
  const deed = later.verb.deed.lemma ?? '';
  if (!clause.verb.lemma || isMine(clause) || turning.has(deed) || (mereActs.has(deed) && !carrying.has(deed)))
    return false;
  if (!isJoined({ words }, later)) return false;
  const said = clauses[clauses.indexOf(clause) + 1];
  // "… said it was the pump, so we looked at the pump": how things are.
  if (said?.kind === 'complement' && said.actor === 'nobody' && said.object?.head.part === 'noun') return false;
  if (said?.kind === 'complement' && said.actor === 'I' && !settlingDeeds.has(said.verb.deed.lemma ?? '')) return false;
  if (words.some(({ lower, start }) => start > later.verb.start && /^(myself|instead|anyway|only)$/.test(lower)))
    return false;
  const until = said?.kind === 'complement' && said !== later ? said.end : clause.end;
  const wished = words.filter(word => word.start >= clause.verb.end && word.end <= until && isContent(word));
  const done = words.filter(word => word.start >= later.verb.start && word.end <= later.end && isContent(word));
  return done.some(word => wished.some(other => rootOf(other) === rootOf(word)));
}

const isMine = ({ object, actor }: Clause): boolean => object?.head.lower === 'me' || actor === 'I';

/** "… preferred the weekly one, so we kept it". */
const takesUp = (sentence: Sentence, clause: Clause): boolean => {
  const { verb, object } = clause;
  if (!object || isTakenTo(sentence, clause) || !carrying.has(verb.lemma)) return false;
  if (isStopped(sentence, clause)) return false;
  if (object.head.lower === 'one') return /^(that|this)$/.test(sentence.words[object.from]?.lower ?? '');
  return object.to - object.from === 1 && /^(it|that|this|them)$/.test(object.head.lower);
};
