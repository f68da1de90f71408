import { nounPhraseAt, nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { liking, ruling, settlingDeeds, wishing } from '../lexicon/deeds.ts';
import { convictions, vetoing } from '../lexicon/obeying.ts';
import { layingDown, opinions, willed } from '../lexicon/wills.ts';
import { keepingTo, toTheLetter, turning } from '../lexicon/yielding.ts';
import { isOthers } from '../ownership/advice.ts';
import { isSuperior } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { obeyed } from './carried-out.ts';
import { hasSay } from './deciders.ts';
import { echoOfOrder } from './echoed-order.ts';
import { isTaskForMe } from './others-will.ts';
import { droppedAfter } from './refusal.ts';
import { isNo, shakesHead } from './says-no.ts';
import { isWhatTheyLiked } from './their-liking.ts';
import { isAskedFor, isGraded, isNamed, isOrderGiven, isStatedView, isWish, thinksOneShould } from './will.ts';

/** "I did what my manager suggested", "we did as we were told", "we followed what head office proposed". */
export function isTold(sentence: Sentence, clause: Clause): boolean {
  const { clauses } = sentence;
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    next !== undefined &&
    next.actor !== 'I' &&
    !/^(no|nobody|none|one)$/.test(next.subject?.head.lower ?? '') &&
    (wishing.has(next.verb.lemma) || doesAlike(sentence, clause, next)) &&
    (next.kind === 'complement' ||
      (next.kind === 'subordinate' && /^(as|like|how|what|whatever|which)$/.test(next.link?.lower ?? '')) ||
      (next.kind === 'relative' &&
        (clause.verb.lemma === 'do' ||
          hasSay(sentence, next.subject) ||
          (willed.has(next.verb.lemma) && isNamed(next.subject)))) ||
      (isContact(sentence, clause, next) && isOthers(sentence, next.subject)))
  );
}

/** "I did as I was told", "we did what we were told to". */
export const isAsTold = ({ clauses }: Sentence, clause: Clause): boolean => {
  const told = clauses[clauses.indexOf(clause) + 1];
  return (
    clause.actor !== 'other' &&
    clause.verb.lemma === 'do' &&
    /^(as|what|whatever|like)$/.test(told?.link?.lower ?? '') &&
    told?.verb.voice === 'passive' &&
    !told.verb.negated &&
    /^(tell|order|instruct|bid|direct|command)$/.test(told.verb.lemma)
  );
};

/** "I just did as my mentor did." */
const doesAlike = (sentence: Sentence, { verb }: Clause, next: Clause): boolean =>
  verb.lemma === 'do' &&
  /^(as|what|like)$/.test(next.link?.lower ?? '') &&
  next.verb.lemma === 'do' &&
  verb.tense === 'past' &&
  next.verb.tense === 'past' &&
  (isOthers(sentence, next.subject) || /^(others?|everyone|everybody|rest)$/.test(next.subject?.head.lower ?? ''));

/** "We followed what the consultant put in his document", "… what was written in the auditor's report", "… exactly as they had drawn it". */
export function followsToLetter(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const next = clauses[clauses.indexOf(clause) + 1];
  if (!toTheLetter.has(clause.verb.lemma) || !next || !layingDown.has(next.verb.lemma)) return false;
  if (next.verb.tense === 'conditional' || next.verb.negated) return false;
  const link = next.link?.lower ?? '';
  if (!/^(what|whatever|as|how|like)$/.test(link)) return false;
  if (next.verb.voice === 'active') return hasSay(sentence, next.subject);
  const there = /^(in|by|on)$/.test(words[next.verb.to]?.lower ?? '')
    ? nounPhraseAt(words, next.verb.to + 1)
    : undefined;
  const owned = there && words.slice(there.from, there.to).findIndex(({ part }) => part === 'genitive');
  return (
    hasSay(sentence, next.agent) ||
    (there !== undefined &&
      owned !== undefined &&
      owned > 0 &&
      hasSay(sentence, nounPhraseEnding(words, there.from + owned - 1)))
  );
}

/** "… the supplier my boss had recommended": nothing but a noun stands before its subject. */
const isContact = ({ words }: Sentence, { verb }: Clause, { kind, link, subject }: Clause): boolean =>
  kind === 'main' &&
  !link &&
  subject !== undefined &&
  subject.from - 1 >= verb.to &&
  words[subject.from - 1]?.part === 'noun';

/** The clause in which the candidate does what somebody else wanted in this one: "my director wanted the cheaper one, so we did that", "I was told to stop, so I stopped", "legal said no, and that was that". */
export function complianceOf(sentence: Sentence, clause: Clause): Clause | undefined {
  const { verb, actor } = clause;
  const echo = echoOfOrder(sentence, clause);
  if (echo) return echo;
  if (clause.object?.head.lower === 'me' && isTaskForMe(clause)) return undefined;
  if (isTaskAsked(sentence, clause) || (/^(refuse|decline)$/.test(verb.lemma) && clause.infinitive)) return undefined;
  const ruled = ruledBy(sentence, clause);
  if (ruled) return ruled;
  if (isOrderGiven(sentence, clause) || isAskedFor(sentence, clause) || isStatedView(sentence, clause))
    return obeyed(sentence, clause, true);
  if (vetoing.has(verb.lemma) || isNo(sentence, clause) || shakesHead(sentence, clause))
    return droppedAfter(sentence, clause);
  const told =
    verb.voice === 'passive' &&
    (actor === 'I' || (actor === 'we' && (!clause.agent || isOthers(sentence, clause.agent)))) &&
    (/^(tell|instruct|order|direct)$/.test(verb.lemma) ||
      (verb.lemma === 'ask' && isOthers(sentence, clause.agent) && settlingDeeds.has(clause.infinitive?.lemma ?? '')));
  const wished =
    told || (isWish(sentence, clause, wishing) && !isReport(sentence, clause)) || thinksOneShould(sentence, clause);
  return wished || isWish(sentence, clause, opinions) ? obeyed(sentence, clause, wished) : undefined;
}

/** "The miller said the belt was worn, so I changed the belt": how things are, and nobody's will; "said the pilot was stopped" is one. */
function isReport(sentence: Sentence, clause: Clause): boolean {
  const said = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  return (
    /^(say|tell|reckon)$/.test(clause.verb.lemma) &&
    said?.kind === 'complement' &&
    said.actor === 'other' &&
    said.verb.modal === undefined &&
    (said.verb.lemma === 'be' || said.verb.voice === 'passive' || said.verb.perfect) &&
    said.verb.tense !== 'future' &&
    !settlingDeeds.has(said.verb.deed.lemma ?? '') &&
    !isGraded(sentence, said)
  );
}

/** "Asked if I could do the induction", "I was ordered to redo the labels", "I was told that the pump was fine": work or news, and no call. */
function isTaskAsked({ words, clauses }: Sentence, clause: Clause): boolean {
  const { verb, actor, infinitive } = clause;
  if (!/^(ask|tell|request|order|instruct|direct|want)$/.test(verb.lemma)) return false;
  const said = clauses[clauses.indexOf(clause) + 1];
  const told = said?.kind === 'complement' && said.parent === clauses.indexOf(clause) ? said : undefined;
  const settles = (lemma: string | undefined): boolean => settlingDeeds.has(lemma ?? '') || keepingTo.has(lemma ?? '');
  if (verb.voice === 'passive' && actor === 'I') {
    if (infinitive) return !settles(infinitive.lemma);
    return told !== undefined && !told.verb.modal && words[told.verb.to]?.lower !== 'better';
  }
  return told?.actor === 'I' && told.verb.modal !== undefined && !told.verb.negated && !settles(told.verb.deed.lemma);
}

/** "Because the operator insisted, I kept the old timetable": a deed for no reason but another's will. */
function ruledBy(sentence: Sentence, clause: Clause): Clause | undefined {
  const { verb, link, subject } = clause;
  if (!/^(because|since)$/.test(link?.lower ?? '') || verb.voice === 'passive' || verb.negated) return undefined;
  if (isWhatTheyLiked(sentence, clause)) return ownDeedIn(sentence);
  if (verb.tense !== 'past' && !verb.perfect) return undefined;
  if (verb.lemma === 'refuse' && clause.infinitive) return undefined;
  if (/^(by|before|until)$/.test(sentence.words[verb.to + 1]?.lower ?? '')) return undefined;
  const asked =
    wishing.has(verb.lemma) &&
    !/^(want|ask|expect|request|tell|say|like)$/.test(verb.lemma) &&
    /^(it|that|this|so)$/.test(sentence.words[verb.to]?.lower ?? '');
  const ruled = (ruling.has(verb.lemma) || asked || isFirm(sentence, clause)) && isOthers(sentence, subject);
  if (!ruled && !(liking.has(verb.lemma) && isSuperior(subject))) return undefined;
  return ownDeedIn(sentence);
}

const ownDeedIn = (sentence: Sentence): Clause | undefined =>
  sentence.clauses.find(
    ({ kind, actor, verb: deed }) =>
      kind === 'main' &&
      /^(I|we|team|dropped)$/.test(actor) &&
      deed.tense === 'past' &&
      !deed.negated &&
      !turning.has(deed.deed.lemma ?? ''),
  );

/** "… said no", "… was convinced of GraphQL", "… was against it". */
const isFirm = ({ words }: Sentence, { verb }: Clause): boolean =>
  (verb.lemma === 'say' && /^(no|yes)$/.test(words[verb.to]?.lower ?? '')) ||
  (verb.lemma === 'be' && words.slice(verb.to, verb.to + 2).some(({ lower }) => convictions.has(lower)));
