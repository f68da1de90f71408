import { liking, ruling, settlingDeeds, wishing } from '../lexicon/deeds.ts';
import { convictions, vetoing } from '../lexicon/obeying.ts';
import { opinions } from '../lexicon/wills.ts';
import { keepingTo, turning } from '../lexicon/yielding.ts';
import { isOthers } from '../ownership/advice.ts';
import { isSuperior } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { obeyed } from './carried-out.ts';
import { echoOfOrder } from './echoed-order.ts';
import { isTaskForMe } from './others-will.ts';
import { droppedAfter } from './refusal.ts';
import { isNo, shakesHead } from './says-no.ts';
import { isWhatTheyLiked } from './their-liking.ts';
import { isAskedFor, isGraded, isOrderGiven, isStatedView, isWish, thinksOneShould } from './will.ts';

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
