import type { Span } from '../../span.ts';
import { discoveryVerbs, lasting } from '../lexicon/reasons.ts';
import { callIn } from '../ownership/calls.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isAnswer } from './answers.ts';

/**
 * Where the reason for a call merely stands beside it: "I turned the transfers off, I had seen two accounts with one
 * balance", "I put the price on top, people kept ringing for it", "I shipped it, thinking that …".
 */
export function reasonBeside(sentence: Sentence): Span | undefined {
  if (sentence.question) return undefined;
  return sentence.clauses.find(
    (clause, at) =>
      (isAnswer(sentence, clause) || callIn(sentence)?.start === clause.start) &&
      (isExplainedBehind(sentence, clause, sentence.clauses[at + 1]) ||
        holdsSo(sentence, clause) ||
        isAgainstMark(sentence, clause) ||
        (at > 0 && isOfSuddenState(sentence, sentence.clauses[at - 1] as Clause, clause))),
  );
}

/** "…, he was off in a month", "…, I had seen the same balance twice", "…, she does her 50 metres already": how things were or had been. */
function isExplainedBehind({ words }: Sentence, call: Clause, why: Clause | undefined): boolean {
  if (why?.kind !== 'main' || why.link || words[(why.subject?.from ?? 0) - 1]?.text !== ',') return false;
  if (call.verb.end > why.start || turned(words, why)) return false;
  const { actor, verb } = why;
  if (actor === 'I') return verb.perfect && verb.tense === 'past' && discoveryVerbs.has(verb.deed.lemma ?? '');
  if (!/^(other|team|nobody|we)$/.test(actor) || verb.modal || !/^(past|present)$/.test(verb.tense)) return false;
  if (/^(it|that|this|which)$/.test(why.subject?.head.lower ?? '')) return false;
  return (
    (verb.perfect && verb.tense === 'past') ||
    (verb.tense === 'past' && (verb.progressive || isKeepingOn(words, why))) ||
    (verb.tense === 'past' &&
      lasting.has(verb.lemma) &&
      verb.voice === 'active' &&
      (verb.lemma !== 'be' || /^(he|she|they)$/.test(why.subject?.head.lower ?? '')))
  );
}

/** "Kept ringing". */
const isKeepingOn = (words: Sentence['words'], { verb }: Clause): boolean =>
  verb.lemma === 'keep' && words[verb.to]?.form === 'ing';

/** "…, the queue was gone", "…, they were happier": what came of it, and no reason. */
const turned = (words: Sentence['words'], { verb, end, start }: Clause): boolean =>
  words.some(
    ({ lower, start: from, end: to }) =>
      from >= start &&
      to <= end &&
      (/^(now|then|after|again|gone|done|over|finished|happy|glad|pleased|fine|ok|okay|next|later|soon|still|thankful|angry|grateful|also|too)$/.test(
        lower,
      ) ||
        (from > verb.start &&
          /[a-z]{3}ier$|^(better|worse|shorter|longer|faster|fewer|less|more|calmer|cleaner)$/.test(lower))),
  );

/** "…, thinking people look at the price first", "…, being the one bidder with a crane". */
const holdsSo = ({ words }: Sentence, call: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      start > call.verb.end &&
      words[at - 1]?.text === ',' &&
      (/^(thinking|figuring|reckoning|believing|fearing|expecting|assuming|knowing)$/.test(lower)
        ? /^(noun|pronoun|determiner|subordinator|adjective|relative)$/.test(words[at + 1]?.part ?? '')
        : lower === 'being' &&
          /^(the|a|an)$/.test(words[at + 1]?.lower ?? '') &&
          /^(only|one|first|last|cheapest|nearest)$/.test(words[at + 2]?.lower ?? '')),
  );

/** "Stopped the test on day nine, with 40 sign-ups against the 200 set as the minimum." */
const isAgainstMark = ({ words, quantities }: Sentence, call: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      lower === 'with' &&
      start > call.verb.end &&
      words[at - 1]?.text === ',' &&
      words[at + 1]?.part === 'number' &&
      words
        .slice(at + 2)
        .some(
          (word, index, rest) =>
            /^(against|of|instead|out)$/.test(word.lower) &&
            rest.slice(index + 1, index + 4).some(({ part }) => part === 'number'),
        ) &&
      quantities.length > 1,
  );

/** "The wind had gone round to the north and I called the boats off." */
const isOfSuddenState = ({ words, clauses }: Sentence, state: Clause, call: Clause): boolean =>
  state === clauses[0] &&
  state.kind === 'main' &&
  state.actor === 'other' &&
  conditions.test(state.subject?.head.lower ?? '') &&
  state.verb.perfect &&
  state.verb.tense === 'past' &&
  !state.verb.modal &&
  call.actor === 'I' &&
  words[(call.subject?.from ?? 0) - 1]?.lower === 'and';

/** What one answers when it turns, and nobody's doing. */
const conditions =
  /^(wind|river|rain|water|tide|snow|ice|storm|power|fire|road|path|bridge|temperature|pressure|fever|weather)$/;
