import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { callNames, choosing } from '../lexicon/deferring.ts';
import { clientele, oracles, relatives } from '../lexicon/obeying.ts';
import { customers, superiors, workforce } from '../lexicon/people.ts';
import { isColleague } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { hasSay } from './deciders.ts';

/** Whether a clause gives somebody else the say, or takes theirs, in everyday words. */
export const isTheirSay = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question &&
  (asksToChoose(sentence, clause) ||
    letsSay(sentence, clause) ||
    isTheirText(sentence, clause) ||
    isAsOnTheirList(sentence, clause) ||
    isOnTheirWord(sentence, clause) ||
    isToldWhichToTake(sentence, clause) ||
    isPickedAndCarriedOut(sentence, clause));

const isMine = ({ actor, verb }: Clause): boolean =>
  /^(I|we|dropped)$/.test(actor) && verb.tense === 'past' && verb.voice === 'active' && !verb.negated;

/** Somebody beside or above the candidate, and none of those whom the work serves. */
const isDecider = (sentence: Sentence, phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined &&
  !(customers.has(phrase.head.lower) && !workforce.has(phrase.head.lower)) &&
  (hasSay(sentence, phrase) || isColleague(sentence, phrase));

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
    (/^(which|who|whether)$/.test(words[object.to + 1]?.lower ?? '') ||
      (words[0]?.part === 'relative' && (words[object.to + 1]?.part ?? 'punctuation') === 'punctuation'))
  );
}

/** "What we did was simply what the consultant had written in his report." */
function isTheirText(sentence: Sentence, clause: Clause): boolean {
  const { clauses } = sentence;
  if (clause.link?.lower !== 'what' || clause.verb.lemma !== 'do' || !isMine(clause)) return false;
  const [was, theirs] = clauses.slice(clauses.indexOf(clause) + 1);
  return (
    was?.verb.lemma === 'be' &&
    !was.verb.negated &&
    sentence.words.slice(was.verb.from).find(({ part }) => !/^(auxiliary|adverb)$/.test(part))?.lower === 'what' &&
    theirs?.link?.lower === 'what' &&
    /^(write|say|put|plan|draw|suggest|propose|want|tell|ask|recommend)$/.test(theirs.verb.lemma) &&
    isDecider(sentence, theirs.subject)
  );
}

/** "My manager gave me a list and I did it exactly as it was on the list", "… as it stood on her list". */
function isAsOnTheirList(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  if (clause.link?.lower !== 'as' || clause.subject?.head.lower !== 'it') return false;
  if (!/^(be|stand)$/.test(clause.verb.lemma) || !/^(exactly|just|precisely)$/.test(before(words, clause)))
    return false;
  const list = nounPhraseAt(words, clause.verb.to + 1);
  if (!list || !/^(list|plan|sheet|paper|drawing|email|mail|form|order|schedule)$/.test(list.head.singular))
    return false;
  const of = words[list.to]?.lower === 'of' ? nounPhraseAt(words, list.to + 1) : undefined;
  const given = clauses.some(
    ({ verb, object, subject }) =>
      /^(give|send|hand|write|make)$/.test(verb.lemma) && object !== undefined && isDecider(sentence, subject),
  );
  const done = clauses[clauses.indexOf(clause) - 1];
  return (
    done !== undefined &&
    isMine(done) &&
    carriedOut.test(done.verb.lemma) &&
    (given || isDecider(sentence, of) || isTheirs(words, list))
  );
}

const carriedOut = /^(do|build|make|set|fill|lay|write|order|plant|paint|print|cut|put)$/;

const before = (words: Sentence['words'], { link }: Clause): string =>
  link ? (words[words.indexOf(link) - 1]?.lower ?? '') : '';

const isTheirs = (words: Sentence['words'], { from, to }: NounPhrase): boolean =>
  /^(his|her|their)$/.test(words[from]?.lower ?? '') || words.slice(from, to).some(({ part }) => part === 'genitive');

/** "I did it because my boss said so", "I moved it since the director told me to". */
function isOnTheirWord({ words, clauses, ...rest }: Sentence, clause: Clause): boolean {
  if (
    !isMine(clause) ||
    /^(believe|think|know|trust|see|hear|assume|wear|eat|drink|leave|evacuate|sign)$/.test(clause.verb.lemma)
  )
    return false;
  return clauses
    .slice(clauses.indexOf(clause) + 1, clauses.indexOf(clause) + 2)
    .some(({ link, subject, verb, end }) => {
      if (!/^(because|since|as)$/.test(link?.lower ?? '') || verb.negated || verb.tense !== 'past') return false;
      if (!isDecider({ words, clauses, ...rest }, subject) || emergencies.test(subject?.head.lower ?? '')) return false;
      const [next, then] = words.slice(verb.to).filter(word => word.start < end + 4);
      const closes = (word: Sentence['words'][number] | undefined): boolean =>
        (word?.part ?? 'punctuation') === 'punctuation';
      if (verb.lemma === 'say') return next?.lower === 'so' && closes(then);
      if (verb.lemma === 'want')
        return next?.lower === 'it' && closes(then) && superiors.has(subject?.head.lower ?? '');
      const to = words[verb.to + 1];
      return (
        verb.lemma === 'tell' && /^(me|us)$/.test(next?.lower ?? '') && to?.lower === 'to' && closes(words[verb.to + 2])
      );
    });
}

/** Whose word is obeyed at once, and by everybody. */
const emergencies =
  /^(brigade|fireman|firemen|firefighters?|police|officer|paramedics?|doctor|surgeon|nurse|foreman|guard|pilot)$/;

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
  if (!/^(pick|choose|select)$/.test(verb.lemma) || verb.tense !== 'past' || verb.negated || verb.perfect) return false;
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
    /^(sign|order|buy|build|install|implement|print)$/.test(next.verb.deed.lemma ?? '')
  );
}

const isColleagueOrAbove = (sentence: Sentence, phrase: NounPhrase | undefined): boolean =>
  isDecider(sentence, phrase) && !relatives.has(phrase?.head.lower ?? '') && !clientele.has(phrase?.head.lower ?? '');

const decided =
  /^(vendor|supplier|option|version|plan|offer|tool|model|candidate|date|name|price|design|colou?r|layout|route|site|carrier|software|system|place|venue|product|material|machine)$/;
