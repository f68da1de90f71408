import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { judges } from '../lexicon/advice.ts';
import { decidables } from '../lexicon/deeds.ts';
import { callNames, choosing, rendering } from '../lexicon/deferring.ts';
import { ballots, choosingWork, crops, doingWork, drawings, drawingUp, elsewhere } from '../lexicon/wills.ts';
import { isBoss, isColleague, isSuperior } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
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
export function byVote(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, agent, subject } = clause;
  const { words } = sentence;
  if (isOverHead(sentence, clause)) return true;
  if (
    verb.lemma === 'come' &&
    /^(other|nobody)$/.test(actor) &&
    words.slice(verb.to, verb.to + 5).some(({ lower }) => ballots.has(lower) || lower === 'toss')
  )
    return true;
  if (
    verb.voice === 'passive' &&
    callNames.has(subject?.head.lower ?? '') &&
    /^(at|in)$/.test(words[verb.to]?.lower ?? '') &&
    isBoss(sentence, nounPhraseAt(words, verb.to + 1))
  )
    return true;
  if (
    verb.voice === 'passive' &&
    !agent &&
    callNames.has(subject?.head.lower ?? '') &&
    words.slice(verb.to, verb.to + 3).some(({ lower }) => elsewhere.has(lower))
  )
    return true;
  if (isSetByOthers(sentence, clause)) return true;
  if (
    verb.voice === 'passive' &&
    doingWork.has(verb.lemma) &&
    choosingWork.has(subject?.head.lower ?? '') &&
    (isColleague(sentence, agent) || isSuperior(agent))
  )
    return true;
  if (
    verb.voice !== 'passive' ||
    !agent ||
    actor === 'I' ||
    (verb.lemma === 'pick' && crops.has(subject?.head.singular ?? '')) ||
    isTakenOn(sentence, clause) ||
    !(
      choosing.has(verb.lemma) ||
      verb.lemma === 'resolve' ||
      (callNames.has(subject?.head.lower ?? '') && rendering.has(verb.lemma))
    )
  )
    return false;
  return (
    judges.has(agent.head.lower) ||
    isSuperior(agent) ||
    (choosing.has(verb.lemma) && isColleague(sentence, agent)) ||
    drawings.has(agent.head.lower) ||
    ballots.has(agent.head.lower) ||
    isForum(agent) ||
    /^(group|team|everyone|everybody)$/.test(agent.head.lower)
  );
}

/** "The training was taken on by HR": work, no call. */
const isTakenOn = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(take|pick)$/.test(verb.lemma) &&
  words.slice(verb.to - 1, verb.to + 1).some(({ lower }) => /^(on|over|up|away|in)$/.test(lower));
