import type { Span } from '../../span.ts';
import { isContent, rootOf } from '../grammar/content-word.ts';
import { liking, wishing } from '../lexicon/deeds.ts';
import { relatives } from '../lexicon/obeying.ts';
import { customers } from '../lexicon/people.ts';
import { grounding, mereActs, trying, turning } from '../lexicon/yielding.ts';
import { isServed } from '../people/served.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { hasSay } from './deciders.ts';
import { voicesWill } from './others-will.ts';
import { hasGround } from './own-ground.ts';

/**
 * Where the end of a sentence only says again what somebody else would have had in it: "my uncle said no discount, so no
 * discount", "the engineer preferred the pump, then it stayed the pump", "the trustees wanted it before Easter, so that
 * was the date", "the owner liked the second, done". Undefined where anything is new in it.
 */
export function echoedIn(sentence: Sentence): Span | undefined {
  const { words, clauses } = sentence;
  const will = clauses.find(
    clause => clause.kind === 'main' && (voicesWill(sentence, clause) || names(sentence, clause)),
  );
  const refused = clauses.find(clause => clause.kind === 'main' && declines(sentence, clause));
  if (!will && refused && isOnlyNo(words, refused)) return { start: refused.start, end: refused.end };
  const turn = words.findLastIndex(
    ({ text, lower }) => /^[,;]$/.test(text) || /^(so|then|hence|thus|therefore)$/.test(lower),
  );
  if (!will || isServed(sentence, will) || turn < will.verb.to || hasGround(sentence, will.verb.end)) return undefined;
  const comma = /^[,;]$/.test(words[turn - 1]?.text ?? '') ? turn - 1 : turn;
  const tail = words.slice(turn + 1);
  const last = tail.findLast(({ part }) => part !== 'punctuation');
  if (
    !last ||
    !(
      saysItAgain(words.slice(will.verb.to, comma), tail, will) ||
      (seals(tail) && !relatives.has(will.subject?.head.lower ?? ''))
    )
  )
    return undefined;
  return { start: will.start, end: last.end };
}

/** "The treasurer didn't want it." */
const declines = (sentence: Sentence, { verb, subject }: Clause): boolean =>
  verb.negated &&
  verb.tense === 'past' &&
  (liking.has(verb.lemma) || wishing.has(verb.lemma)) &&
  hasSay(sentence, subject) &&
  !customers.has(subject?.head.lower ?? '');

/** "…, so no", "…, so nothing". */
const isOnlyNo = (words: readonly Word[], { verb }: Clause): boolean => {
  const said = words.filter(({ part, start }) => part !== 'punctuation' && start >= verb.end).map(({ lower }) => lower);
  return /^(so|then)$/.test(said.at(-2) ?? '') && /^(no|nothing|none)$/.test(said.at(-1) ?? '');
};

/** "The chief of flight test said 200": a number by itself. */
const names = (sentence: Sentence, { verb, subject }: Clause): boolean =>
  /^(say|name|supply)$/.test(verb.lemma) &&
  !verb.negated &&
  sentence.words[verb.to]?.part === 'number' &&
  hasSay(sentence, subject);

function saysItAgain(between: readonly Word[], tail: readonly Word[], will: Clause): boolean {
  const willed = between.filter(({ start }) => start < will.end);
  const mine = tail.some(({ lower }) => /^(i|we)$/.test(lower));
  const said = new Set(willed.filter(isContent).map(rootOf));
  const told = tail.filter(isContent);
  return (
    told.some(({ part }) => part !== 'verb') &&
    refuses(tail) === refuses(willed) &&
    told.every(
      word => said.has(rootOf(word)) || (word.part === 'verb' && (isComingOut(word) || (mine && isPlainDeed(word)))),
    )
  );
}

const refuses = (some: readonly Word[]): boolean => some.some(({ lower }) => /^(no|not|never|n['’]t)$/.test(lower));

/** "It stayed", "it became", "was configured": how a thing came out, whoever did it. */
const isComingOut = ({ lemma = '' }: Word): boolean =>
  /^(stay|become|remain|ship|put|configure|apply|settle|print|set|keep)$/.test(lemma);

/** "… we hung": a deed that only carries out. */
const isPlainDeed = ({ form, lemma = '' }: Word): boolean =>
  form === 'past' && ![turning, grounding, mereActs, trying].some(verbs => verbs.has(lemma));

/** "That was it", "that was the date", "which settled the matter": nothing is left to say. */
function seals(tail: readonly Word[]): boolean {
  const told = tail
    .filter(({ part }) => part !== 'punctuation')
    .map(({ lower }) => lower)
    .join(' ');
  return /^(that|it|this) (was|is|'s) (it|that|settled|decided|the (date|one|end|number|plan|size|price)( (i|we) took)?)$|^(which|that) (settled|decided) (it|that|the matter)$|^(done|sorted|settled|agreed|decided|no|yes|fine|ok|okay|end of (story|discussion|debate)|(matter|case|discussion) closed)$/.test(
    told,
  );
}

/** Whether a sentence ends in "so Mondays it was": what stands before is one call with it. */
export const endsInEcho = ({ words }: Sentence): boolean =>
  /(^|[ ,;])(so|and|then) [^,;]{1,40} it (was|is|became|stayed)$/.test(
    words
      .filter(({ text }) => !/^[.!]$/.test(text))
      .map(({ lower }) => lower)
      .join(' '),
  );
