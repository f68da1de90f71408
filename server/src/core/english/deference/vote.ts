import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { judges } from '../lexicon/advice.ts';
import { decidables } from '../lexicon/deeds.ts';
import { callNames, choosing, rendering } from '../lexicon/deferring.ts';
import { ballots, choosingWork, crops, doingWork, drawings, drawingUp, elsewhere } from '../lexicon/wills.ts';
import { isBoss, isColleague, isSuperior } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isForum } from './deciders.ts';

/** "The direction was set by our agency": a matter that can be decided on. */
const isSetByOthers = (sentence: Sentence, { verb, agent, subject, actor }: Clause): boolean =>
  actor === 'other' &&
  verb.voice === 'passive' &&
  verb.tense === 'past' &&
  (drawingUp.has(verb.lemma) || /^(name|specify|prescribe|give)$/.test(verb.lemma)) &&
  decidables.has(subject?.head.lower ?? '') &&
  (isColleague(sentence, agent) || isSuperior(agent));

/** "It was decided over my head", "… above us", "… without us". */
const isOverHead = ({ words }: Sentence, { verb, agent }: Clause): boolean =>
  verb.voice === 'passive' &&
  !agent &&
  verb.tense === 'past' &&
  !verb.negated &&
  /^(decide|settle|choose)$/.test(verb.lemma) &&
  (/^(above us|above me|over my|over our|without us|without me)$/.test(
    `${words[verb.to]?.lower} ${words[verb.to + 1]?.lower}`,
  ) ||
    /^(upstairs|elsewhere)$/.test(words[verb.to]?.lower ?? ''));

/** "The design was chosen by the majority", "it was decided by vote". */
export const byVote = (sentence: Sentence, clause: Clause): boolean =>
  isOverHead(sentence, clause) ||
  cameToBallot(sentence, clause) ||
  isMadeElsewhere(sentence, clause) ||
  isSetByOthers(sentence, clause) ||
  isDrawnUp(sentence, clause) ||
  isChosenBy(sentence, clause);

/** "It came down to a vote", "… to a toss of a coin". */
const cameToBallot = ({ words }: Sentence, { verb, actor }: Clause): boolean =>
  verb.lemma === 'come' &&
  /^(other|nobody)$/.test(actor) &&
  words.slice(verb.to, verb.to + 5).some(({ lower }) => ballots.has(lower) || lower === 'toss');

/** "The decision was made at the director's", "the call was made upstairs". */
const isMadeElsewhere = (sentence: Sentence, { verb, agent, subject }: Clause): boolean => {
  const { words } = sentence;
  if (verb.voice !== 'passive' || !callNames.has(subject?.head.lower ?? '')) return false;
  const atTheirs = /^(at|in)$/.test(words[verb.to]?.lower ?? '') && isBoss(sentence, nounPhraseAt(words, verb.to + 1));
  return atTheirs || (!agent && words.slice(verb.to, verb.to + 3).some(({ lower }) => elsewhere.has(lower)));
};

/** "The shortlist was drawn up by HR": work that chooses. */
const isDrawnUp = (sentence: Sentence, { verb, agent, subject }: Clause): boolean =>
  verb.voice === 'passive' &&
  doingWork.has(verb.lemma) &&
  choosingWork.has(subject?.head.lower ?? '') &&
  (isColleague(sentence, agent) || isSuperior(agent));

/** "It was picked by the committee", "the ruling was given by a judge". */
const isChosenBy = (sentence: Sentence, clause: Clause): boolean => {
  const { actor, verb, agent, subject } = clause;
  if (verb.voice !== 'passive' || !agent || actor === 'I') return false;
  if ((verb.lemma === 'pick' && crops.has(subject?.head.singular ?? '')) || isTakenOn(sentence, clause)) return false;
  const chosen = choosing.has(verb.lemma);
  const isRuling = callNames.has(subject?.head.lower ?? '') && rendering.has(verb.lemma);
  if (!chosen && verb.lemma !== 'resolve' && !isRuling) return false;
  return isWhoChooses(agent) || (chosen && isColleague(sentence, agent));
};

/** A judge, a superior, a board, a ballot, a group: who chooses, or what a choice is left to. */
const isWhoChooses = (agent: NounPhrase): boolean =>
  judges.has(agent.head.lower) ||
  isSuperior(agent) ||
  drawings.has(agent.head.lower) ||
  ballots.has(agent.head.lower) ||
  isForum(agent) ||
  /^(group|team|everyone|everybody)$/.test(agent.head.lower);

/** "The training was taken on by HR": work, no call. */
const isTakenOn = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(take|pick)$/.test(verb.lemma) &&
  words.slice(verb.to - 1, verb.to + 1).some(({ lower }) => /^(on|over|up|away|in)$/.test(lower));
