import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { goings } from '../lexicon/attitudes.ts';
import { outcomes, softCauses } from '../lexicon/attribution.ts';
import { superiors } from '../lexicon/people.ts';
import { lemmaOf } from '../metrics/measured-deed.ts';
import { isSomebody } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a clause gives the merit for what came out to the candidate's own doing, or to a quality, on no evidence. */
export const isMeritClaimed = (sentence: Sentence, clause: Clause): boolean =>
  isOnlyThrough(sentence, clause) ||
  isReasonForIt(sentence, clause) ||
  isSoftCause(sentence, clause) ||
  isCausedByUs(sentence, clause) ||
  isWhyTheyCame(sentence, clause);

const isStated = ({ verb, kind }: Clause): boolean =>
  !verb.negated && !verb.modal && /^(main|coordinate)$/.test(kind) && /^(past|present)$/.test(verb.tense);

/** "My window", "the new tone", "a simpler form": what was done; not "my new manager". */
const isOurDoing = (words: readonly Word[], from: number): boolean => {
  const phrase = nounPhraseAt(words, from);
  return (
    phrase !== undefined &&
    !isSomebody(phrase) &&
    !superiors.has(phrase.head.lower) &&
    words
      .slice(phrase.from, phrase.to)
      .some(({ lower, part }) => /^(my|our|new)$/.test(lower) || (part === 'adjective' && pleasing.test(lower))) &&
    words[phrase.to]?.lower !== 'of'
  );
};

const pleasing =
  /^(nice|nicer|friendly|friendlier|simple|simpler|easy|easier|clear|clearer|honest|personal|warm|warmer|open|fair|polite|human)$/;

/** "It was only through my training that revenue grew", "it was thanks to the new tone that more people signed". */
function isOnlyThrough({ words, clauses }: Sentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (!isStated(clause) || verb.lemma !== 'be' || subject?.head.lower !== 'it') return false;
  const at = words.findIndex(({ lower }, place) => place >= verb.to - 1 && place < verb.to + 3 && through.test(lower));
  if (at < 0) return false;
  const cause = /^(to|of)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const then = clauses[clauses.indexOf(clause) + 1];
  const doing = nounPhraseAt(words, cause);
  return (
    isOurDoing(words, cause) &&
    softCauses.has(doing?.head.lower ?? '') &&
    then?.link?.lower === 'that' &&
    rises.test(lemmaOf(then))
  );
}

/** What goes well. */
const rises = /^(rise|grow|increase|improve|double|climb|jump|soar|go|recover|succeed|win|fill|return|pick|come)$/;

const through = /^(through|thanks|because|due)$/;

/** "Sales went up, and the reason was my new window", "the reason for the success was the simple form". */
function isReasonForIt({ words, clauses }: Sentence, clause: Clause): boolean {
  const { verb, subject, start } = clause;
  if (!isStated(clause) || verb.lemma !== 'be' || !subject) return false;
  const at = words.findIndex(({ lower }, place) => place >= subject.from && place < verb.from && lower === 'reason');
  if (at < 0 || !isOurDoing(words, verb.to)) return false;
  const what = words[at + 1]?.lower === 'for' ? nounPhraseAt(words, at + 2) : undefined;
  if (what)
    return /^(success|rise|growth|improvement|increase|recovery|turnaround|upswing|result|results)$/.test(
      what.head.lower,
    );
  return clauses.some(
    ({ actor, verb: { end, lemma, deed }, subject: risen }) =>
      actor === 'other' && end < start && outcomes.has(risen?.head.lower ?? '') && rises.test(deed.lemma ?? lemma),
  );
}

/** "My training reduced the errors", "the new colour brought more sales": a soft cause, and no figure. */
function isSoftCause({ words, quantities }: Sentence, clause: Clause): boolean {
  const { verb, subject, object } = clause;
  if (!isStated(clause) || verb.tense !== 'past' || verb.perfect || !subject || !object) return false;
  if (quantities.some(({ kind }) => kind !== 'label') || !softCauses.has(subject.head.lower)) return false;
  if (!/^(my|our|the)$/.test(words[subject.from]?.lower ?? '')) return false;
  if (words.some(({ lower }) => /^(according|short|than|so|but|because|since|as|mistake)$/.test(lower))) return false;
  return /^(cut|reduce|raise|lift|increase|boost|improve|double|halve|lower)$/.test(verb.lemma)
    ? outcomes.has(object.head.lower)
    : verb.lemma === 'bring' && words[object.from]?.lower === 'more' && outcomes.has(object.head.lower);
}

/** "The rise in sales was caused by our new window." */
function isCausedByUs({ words }: Sentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (!subject || !isStated(clause) || verb.voice !== 'passive') return false;
  if (!outcomes.has(subject.head.lower) || isOfAThing(words, subject)) return false;
  const by = words.findIndex(({ lower }, at) => lower === 'by' && at >= verb.to && at < verb.to + 2);
  return /^(cause|drive|bring|trigger|spark|fuel|produce)$/.test(verb.lemma) && by > 0 && isOurDoing(words, by + 1);
}

/** "The drop in pressure": of what can be seen to have a cause. */
const isOfAThing = (words: readonly Word[], { to }: NounPhrase): boolean =>
  /^(in|of)$/.test(words[to]?.lower ?? '') && !outcomes.has(nounPhraseAt(words, to + 1)?.head.lower ?? '');

/** "That is why they bought more." */
function isWhyTheyCame({ words, clauses }: Sentence, { verb, subject, link, end }: Clause): boolean {
  const why = link?.lower === 'why' ? words.indexOf(link) : (subject?.from ?? 0) - 1;
  return (
    words[why]?.lower === 'why' &&
    words[why - 1]?.lemma === 'be' &&
    /^(that|this)$/.test(words[why - 2]?.lower ?? '') &&
    /^(they|people|customers|users|guests)$/.test(subject?.head.lower ?? '') &&
    !verb.negated &&
    clauses.length === 2 &&
    verb.tense === 'past' &&
    goings.has(verb.lemma) &&
    words.some(({ lower, start }) => start >= verb.end && start < end && /^(more|again|back)$/.test(lower))
  );
}
