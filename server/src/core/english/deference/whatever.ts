import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { judges } from '../lexicon/advice.ts';
import { wishing } from '../lexicon/deeds.ts';
import { callNames, choosing, complying, deliveringWhatever, leavingQuestions } from '../lexicon/deferring.ts';
import { clientele } from '../lexicon/obeying.ts';
import { isOthers } from '../ownership/advice.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { hasSay, isDecider } from './deciders.ts';
import { isNamed } from './will.ts';

/** "Whatever the principal finalised, same I did", "we printed whichever one the landlord fancied". */
export function takesWhatever({ words, ...rest }: Sentence, { verb }: Clause): boolean {
  const at = words.findIndex(({ lower }) => /^(whatever|whichever)$/.test(lower));
  if (
    at < 0 ||
    verb.tense !== 'past' ||
    !(
      deliveringWhatever.has(verb.deed.lemma ?? '') ||
      complying.has(verb.deed.lemma ?? '') ||
      choosing.has(verb.deed.lemma ?? '')
    )
  )
    return false;
  return [1, 2].some(step => {
    const who = nounPhraseAt(words, at + step);
    return (
      who !== undefined &&
      (/^(he|she|they)$/.test(who.head.lower) ||
        isOthers({ words, ...rest }, who) ||
        clientele.has(who.head.lower) ||
        judges.has(who.head.lower))
    );
  });
}

/** "The dosage came down to whatever the consultant felt": nothing but another's will. */
export function isWhateverTheyWill(sentence: Sentence, { actor, verb, end }: Clause): boolean {
  if (/^(I|dropped)$/.test(actor) || !/^(be|come|boil|depend|go|become)$/.test(verb.lemma)) return false;
  if (verb.tense !== 'past' || verb.negated) return false;
  const said = sentence.clauses.find(
    ({ link, verb: will }) =>
      will.from > verb.from &&
      (/^(whatever|whichever|whoever|whomever)$/.test(link?.lower ?? '') ||
        (link?.lower === 'what' && will.modal === 'could' && /^(live|accept|stomach|agree|cope)$/.test(will.lemma))),
  );
  return (
    said !== undefined &&
    said.start <= end + 8 &&
    (hasSay(sentence, said.subject) || (wishing.has(said.verb.lemma) && isNamed(said.subject)))
  );
}

/** "The choice of the pump I left with the dealer." */
export const isFrontedCall = ({ words }: Sentence, { verb, kind, subject }: Clause): boolean =>
  kind === 'main' &&
  (subject?.from ?? 0) > 2 &&
  /^(leave|hand|give|delegate)$/.test(verb.deed.lemma ?? '') &&
  /^(to|with|up)$/.test(words[verb.to]?.lower ?? '') &&
  words[0]?.part === 'determiner' &&
  callNames.has(words[1]?.lower ?? '') &&
  /^(of|on|about|as|between)$/.test(words[2]?.lower ?? '');

/** "Whether the clause stayed in, I left to legal", "whatever engineering called feasible, I accepted". */
export const isFrontedQuestion = ({ words }: Sentence, { verb, kind }: Clause): boolean =>
  /^(whether|what|whatever|which|whichever|how)$/.test(words[0]?.lower ?? '') &&
  kind === 'main' &&
  (words[0]?.lower.endsWith('ever') ? deliveringWhatever : leavingQuestions).has(verb.deed.lemma ?? '') &&
  words.slice(0, verb.from).some(({ text }) => text === ',');

/** "Whatever the support head suggested, the same was given." */
export const isWhateverDone = (sentence: Sentence, { kind, verb, subject }: Clause): boolean => {
  const { words, clauses } = sentence;
  const at = words.findIndex(({ lower }) => /^(whatever|whichever)$/.test(lower));
  const said = clauses.find(({ verb: will }) => at >= 0 && will.from > at && will.end < verb.start);
  return (
    at >= 0 &&
    kind === 'main' &&
    verb.voice === 'passive' &&
    verb.tense === 'past' &&
    !verb.negated &&
    /^(same|that|it|this)$/.test(subject?.head.lower ?? '') &&
    /^(do|give|use|take|build|buy|order|print|implement|accept|pay|follow)$/.test(verb.lemma) &&
    !clauses.some(({ actor }) => actor === 'I') &&
    said !== undefined &&
    (wishing.has(said.verb.lemma) || /^(say|decide|propose|think|recommend)$/.test(said.verb.lemma)) &&
    isDecider(sentence, said.subject)
  );
};
