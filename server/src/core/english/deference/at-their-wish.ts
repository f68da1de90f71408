import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { settlingDeeds } from '../lexicon/deeds.ts';
import { asks, assurances, believing, counsellors, granting, pronouncing } from '../lexicon/deferring.ts';
import { carrying } from '../lexicon/obeying.ts';
import { superiors } from '../lexicon/people.ts';
import { sellers } from '../lexicon/wills.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { hasSay, isDecider } from './deciders.ts';
import { ownerOf } from './others-call.ts';
import { isMine } from './own-act.ts';

/** Whether the candidate does something for no other ground than that others asked for it, advised it, promised it or had spoken. */
export const isAtTheirWish = (sentence: Sentence, clause: Clause): boolean =>
  isMine(clause) &&
  (grantsTheirs(sentence, clause) ||
    listensAndDoes(sentence, clause) ||
    believesAndDoes(sentence, clause) ||
    carriesOutTheirs(sentence, clause) ||
    actsOnceTheySpoke(sentence, clause));

/** "I agreed to the sponsor's demand for a second logo", "we consented to the request of the union". */
function grantsTheirs(sentence: Sentence, { verb }: Clause): boolean {
  const { words } = sentence;
  if (!granting.has(verb.deed.lemma ?? '') || !/^(to|with)$/.test(words[verb.to]?.lower ?? '')) return false;
  const what = nounPhraseAt(words, verb.to + 1);
  return what !== undefined && asks.has(what.head.lower) && isDecider(sentence, whoseOf(sentence, what));
}

/** Whose a wish, a word or a call is: "the sponsor's demand", "the request from sales", "the promise that the dealer made". */
function whoseOf(sentence: Sentence, what: NounPhrase): NounPhrase | undefined {
  const { words } = sentence;
  return (
    ownerOf(sentence, what) ??
    (/^(from|by)$/.test(words[what.to]?.lower ?? '') ? nounPhraseAt(words, what.to + 1) : undefined)
  );
}

/** "We listened to the auditors and closed the account." */
function listensAndDoes(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb } = clause;
  if (verb.lemma !== 'listen' || words[verb.to]?.lower !== 'to') return false;
  const whom = nounPhraseAt(words, verb.to + 1);
  if (!whom) return false;
  return (superiors.has(whom.head.lower) || counsellors.has(whom.head.lower)) && settlesNext(sentence, clause);
}

/** "I believed the supplier's promise and ordered the full batch", "believed the dealer and bought it". */
function believesAndDoes(sentence: Sentence, clause: Clause): boolean {
  const { object, verb } = clause;
  if (!object || !believing.has(verb.deed.lemma ?? '') || !settlesNext(sentence, clause)) return false;
  const theirs = assurances.has(object.head.lower) && isDecider(sentence, whoseOf(sentence, object));
  return theirs || (verb.lemma === 'believe' && (sellers.has(object.head.lower) || counsellors.has(object.head.lower)));
}

/** "I carried out the director's decision." */
function carriesOutTheirs(sentence: Sentence, { verb }: Clause): boolean {
  const { words } = sentence;
  const out = words[verb.to]?.lower === 'out';
  if (verb.lemma !== 'carry' || !(out || verb.particle?.lower === 'out')) return false;
  const what = nounPhraseAt(words, out ? verb.to + 1 : verb.to);
  return (
    what !== undefined &&
    (asks.has(what.head.lower) || /^(decision|choice|call|verdict|ruling)$/.test(what.head.lower)) &&
    isDecider(sentence, whoseOf(sentence, what))
  );
}

/** "Once the committee had spoken, I booked the smaller hall." */
export function actsOnceTheySpoke(sentence: Sentence, clause: Clause): boolean {
  const [spoke, done] = sentence.clauses;
  if (done !== clause || done.kind !== 'main' || !carrying.has(done.verb.deed.lemma ?? '')) return false;
  return (
    done.verb.lemma !== 'commit' &&
    spoke !== undefined &&
    spoke.kind === 'subordinate' &&
    /^(once|after|when|as)$/.test(spoke.link?.lower ?? sentence.words[0]?.lower ?? '') &&
    spoke.verb.perfect &&
    !spoke.verb.negated &&
    pronouncing.has(spoke.verb.lemma) &&
    hasSay(sentence, spoke.subject) &&
    !sentence.words.some(({ lower, end }) => /^(my|me|against)$/.test(lower) && end <= spoke.end)
  );
}

/** Whether the candidate then settles something: "… and closed the account". */
const settlesNext = ({ clauses }: Sentence, clause: Clause): boolean => {
  const next = clauses[clauses.indexOf(clause) + 1];
  return next?.kind === 'coordinate' && isMine(next) && settlingDeeds.has(next.verb.deed.lemma ?? '');
};
