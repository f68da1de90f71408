import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { callNames, choosing } from '../lexicon/deferring.ts';
import { clientele, oracles, relatives } from '../lexicon/obeying.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isDecider } from './deciders.ts';
import { isMine } from './own-act.ts';

/** Whether a clause gives somebody else the say, or takes theirs, in everyday words. */
export const isTheirSay = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question &&
  (asksToChoose(sentence, clause) ||
    letsSay(sentence, clause) ||
    isToldWhichToTake(sentence, clause) ||
    isPickedAndCarriedOut(sentence, clause));

/** Whether nothing of the candidate's own follows. */
const isLastOfMine = ({ clauses }: Sentence, clause: Clause): boolean =>
  !clauses.some(({ actor, start }) => actor === 'I' && start > clause.end);

/** "I asked my boss to choose one", "I had the head of department decide it"; their own shift is theirs. */
function asksToChoose(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, object } = clause;
  if (!isMine(clause) || !/^(ask|have|get)$/.test(verb.lemma) || !object || !isLastOfMine(sentence, clause))
    return false;
  if (
    !isDecider(sentence, object) ||
    relatives.has(object.head.lower) ||
    /^(each|every|all)$/.test(words[object.from]?.lower ?? '')
  )
    return false;
  const behind = words[object.to]?.lower === 'of' ? (nounPhraseAt(words, object.to + 1)?.to ?? object.to) : object.to;
  const at = words[behind]?.part === 'to' ? behind + 1 : behind;
  if ((at === behind) !== (verb.lemma === 'have') || words[at]?.form !== 'base') return false;
  if (!/^(decide|choose|pick|select|settle)$/.test(words[at]?.lemma ?? '')) return false;
  const what = words[at + 1];
  if (!what || what.part === 'punctuation') return true;
  return /^(it|one|this|that|between|for)$/.test(what.lower) || what.part === 'relative';
}

/** "I let the analyst say which features we drop." */
function letsSay({ words, ...rest }: Sentence, clause: Clause): boolean {
  const { verb, object } = clause;
  if (!isMine(clause) || verb.lemma !== 'let' || !object || !isDecider({ words, ...rest }, object)) return false;
  const say = words[object.to];
  return (
    /^(say|tell)$/.test(say?.lemma ?? '') &&
    ((/^(which|who|whether)$/.test(words[object.to + 1]?.lower ?? '') &&
      !words.slice(object.to + 2, object.to + 9).some(({ lower }) => /^(was|were|had|did)$/.test(lower))) ||
      (words[0]?.part === 'relative' && (words[object.to + 1]?.part ?? 'punctuation') === 'punctuation'))
  );
}

/** "I did not decide this, my boss did." */
export function isNotMeButThem(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    clause.actor === 'I' &&
    clause.verb.negated &&
    clause.verb.tense === 'past' &&
    (choosing.has(clause.verb.deed.lemma ?? '') || callNames.has(clause.object?.head.lower ?? '')) &&
    /^(it|this|that|anything|one|decision|choice|call)$/.test(clause.object?.head.lower ?? 'it') &&
    isLastOfMine(sentence, clause) &&
    next?.verb.lemma === 'do' &&
    next.verb.tense === 'past' &&
    !next.verb.negated &&
    (words[next.verb.to]?.part ?? 'punctuation') === 'punctuation' &&
    (isDecider(sentence, next.subject) || oracles.has(next.subject?.head.lower ?? ''))
  );
}

/** "The director told me which one to take"; which valve to close is how the work is done. */
function isToldWhichToTake(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb } = clause;
  if (verb.lemma !== 'tell' || verb.tense !== 'past' || verb.negated || !isDecider(sentence, clause.subject))
    return false;
  const [me, which, what] = words.slice(verb.to);
  if (!/^(me|us)$/.test(me?.lower ?? '') || which?.lower !== 'which') return false;
  const at = words.findIndex(({ part }, place) => place > verb.to + 2 && place < verb.to + 6 && part === 'to');
  return (
    /^(one|vendor|supplier|option|version|plan|offer|tool|model|candidate)$/.test(what?.lower ?? '') &&
    at > 0 &&
    /^(take|choose|use|pick|buy|order|keep|sign|hire|book)$/.test(words[at + 1]?.lemma ?? '') &&
    (words[at + 2]?.part ?? 'punctuation') === 'punctuation'
  );
}

/** "The consultant picked the vendor and I signed the papers." */
function isPickedAndCarriedOut(sentence: Sentence, clause: Clause): boolean {
  const { clauses } = sentence;
  const { verb, object } = clause;
  if (
    !/^(pick|choose|select|set|fix|define)$/.test(verb.lemma) ||
    verb.tense !== 'past' ||
    verb.negated ||
    verb.perfect
  )
    return false;
  if (
    clause.kind !== 'main' ||
    !isColleagueOrAbove(sentence, clause.subject) ||
    !decided.test(object?.head.lower ?? '')
  )
    return false;
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    next !== undefined &&
    next === clauses.at(-1) &&
    /^(and|,)$/.test(sentence.words[object?.to ?? 0]?.lower ?? '') &&
    isMine(next) &&
    next.actor !== 'dropped' &&
    /^(sign|order|buy|build|install|implement|print|put|type|enter|copy|announce)$/.test(next.verb.deed.lemma ?? '')
  );
}

const isColleagueOrAbove = (sentence: Sentence, phrase: NounPhrase | undefined): boolean =>
  isDecider(sentence, phrase) && !relatives.has(phrase?.head.lower ?? '') && !clientele.has(phrase?.head.lower ?? '');

const decided =
  /^(vendor|supplier|option|version|plan|offer|tool|model|candidate|date|name|price|design|colou?r|layout|route|site|carrier|software|system|place|venue|product|material|machine)$/;
