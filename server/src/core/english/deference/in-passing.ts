import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { participialOf, toDoOf, trailingOf } from '../grammar/participial.ts';
import { givingAway } from '../lexicon/deferring.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { asClause, asSentence } from '../shapes.ts';
import type { Word } from '../word.ts';
import { byCandidate } from './giving-way.ts';

/** Whether the candidate gives a call away in a deed that has no finite verb: "I decided to follow her advice", "bowing to the sponsor, I moved the concert". */
export const givesWayInPassing = (sentence: Sentence, clause: Clause): boolean =>
  /^(I|we|dropped)$/.test(clause.actor) &&
  clause.verb.tense === 'past' &&
  clause.verb.voice === 'active' &&
  (meansToGiveWay(sentence, clause) || givesWayBeside(sentence, clause));

/** Verbs by which one means to do what follows. */
const meaning = /^(decide|choose|prefer|opt|elect|resolve|agree|vow)$/;

/** "I decided to trust the engineer", "I thought it best to leave it to the nurses". */
function meansToGiveWay(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const infinitive = meaning.test(clause.verb.lemma) ? clause.infinitive : thoughtBest(words, clause);
  const deed = infinitive && toDoOf(sentence, asClause({ ...clause, infinitive }));
  if (!deed || [words[deed.verb.from - 2], words[deed.verb.to]].some(word => word?.lower === 'not')) return false;
  const object = nounPhraseAt(words, deed.verb.to);
  const meant = asClause({ ...clause, verb: deed.verb, object, infinitive: undefined });
  return byCandidate(asSentence({ ...sentence, clauses: clauses.map(one => (one === clause ? meant : one)) }), meant);
}

/** The verb in "thought it best to leave …", "found it wiser to follow …". */
function thoughtBest(words: readonly Word[], { verb }: Clause): Word | undefined {
  const [it, how, to, deed] = words.slice(verb.to);
  const thought = /^(think|find|deem|consider|judge|feel)$/.test(verb.lemma) && it?.lower === 'it';
  return thought && how?.part === 'adjective' && to?.part === 'to' ? deed : undefined;
}

/** "Trusting the foreman's judgement, I ordered the steel", "I moved the date, bowing to the sponsor". */
function givesWayBeside(sentence: Sentence, clause: Clause): boolean {
  const fronted = participialOf(sentence);
  const opens = fronted && clause === sentence.clauses.find(({ kind }) => kind === 'main');
  const beside = [
    ...(opens && !/^(after|through|while|when)$/.test(sentence.words[0]?.lower ?? '') ? [fronted] : []),
    ...trailingOf(asSentence({ ...sentence, clauses: [clause] })),
  ];
  return beside.some(({ verb, end, object = nounPhraseAt(sentence.words, verb.to) }) => {
    if (givingAway.has(verb.lemma)) return false;
    const deed = asClause({ kind: 'main', actor: clause.actor, start: verb.start, end, verb, object });
    const beside = asClause({ ...clause, kind: 'coordinate' });
    return byCandidate(asSentence({ ...sentence, clauses: [deed, beside] }), deed);
  });
}
