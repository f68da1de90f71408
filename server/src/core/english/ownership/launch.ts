import {
  everybodyReached,
  happening,
  inUse,
  launches,
  launchVerbs,
  liveWords,
  spreadingVerbs,
} from '../lexicon/launching.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { handsOver } from './handover.ts';
import { letsGo } from './hands-off.ts';
import { isOpenedFor, isWordDelivered } from './opened.ts';
import { isTakenOver } from './taking-over.ts';
import { isWithOthers } from './with-others.ts';

/** Whether something goes into the world here, or leaves the candidate's hands. */
export const launchIn = remembered(
  (sentence: Sentence): boolean =>
    isNotedLive(sentence) ||
    sentence.clauses.some(clause => {
      const { verb } = clause;
      if (verb.negated || verb.tense === 'conditional' || verb.tense === 'future' || verb.tense === 'imperative')
        return false;
      if (isOpenedFor(sentence, clause)) return false;
      if (isWordDelivered(clause)) return false;
      if (deedsOf(clause).some(deed => launchVerbs.has(deed)) || isRolledOut(sentence, clause))
        return clause.kind !== 'subordinate' || verb.voice === 'passive';
      return (
        isLaunched(sentence, clause) ||
        isPutLive(sentence, clause) ||
        isGivenToAll(sentence, clause) ||
        isSpread(sentence, clause) ||
        isLive(sentence, clause) ||
        isStarted(sentence, clause) ||
        isInAllPlaces(sentence, clause) ||
        leavesMe(sentence, clause)
      );
    }),
);

/** "Finally online on 30 June", "rollout to all three sites": in notes, without a verb. */
const isNotedLive = ({ words, clauses }: Sentence): boolean =>
  clauses.length === 0 &&
  words
    .slice(0, 3)
    .some(
      ({ lower }, at) =>
        (liveWords.has(lower) && /^(on|in|since|by|for|from)$/.test(words[at + 1]?.lower ?? '')) ||
        (launches.has(lower) && words[at + 1]?.lower === 'to'),
    );

/** "Rolled the new till out region by region". */
const isRolledOut = ({ words }: Sentence, { verb, object, kind }: Clause): boolean =>
  kind !== 'relative' &&
  object !== undefined &&
  words[object.to]?.lower === 'out' &&
  launchVerbs.has(`${verb.deed.lemma ?? ''}-out`);

/** "The cutover took place in June", "it went online", "26 bars are in operation today". */
function isLaunched({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (launches.has(subject?.head.lower ?? ''))
    return (
      verb.tense === 'past' &&
      (happening.has(verb.deed.lemma ?? '') ||
        (verb.lemma === 'be' && /^(on|in|at|as)$/.test(words[verb.to]?.lower ?? ''))) &&
      (verb.lemma !== 'take' || words[verb.to]?.lower === 'place')
    );
  if (/^(run|work)$/.test(verb.lemma) && verb.tense === 'present') return words[verb.from - 1]?.lower === 'now';
  const [first, second] = [words[verb.to]?.lower ?? '', words[verb.to + 1]?.lower ?? ''];
  if (verb.lemma === 'go' && (verb.particle?.lower ?? first) === 'out')
    return /^to$/.test(verb.particle ? first : second);
  if (verb.lemma === 'go') return liveWords.has(first) || (first === 'into' && inUse.has(second));
  return verb.lemma === 'be' && verb.tense === 'present' && first === 'in' && inUse.has(second);
}

/** "The list is online since March", "all sixty shops were live by October", "64 cells are on air". */
const isLive = ({ words }: Sentence, { verb, subject, kind }: Clause): boolean =>
  verb.lemma === 'be' &&
  verb.voice === 'active' &&
  kind !== 'relative' &&
  subject !== undefined &&
  words
    .slice(verb.to, verb.to + 2)
    .some(
      ({ lower }, at, near) =>
        (liveWords.has(lower) && words[verb.to + at + 1]?.part !== 'noun') ||
        (lower === 'on' && near[at + 1]?.lower === 'air'),
    );

/** The work leaves the candidate's hands: "I gave it to the clerks", "from there the counter was the clerks' to run". */
const leavesMe = (sentence: Sentence, clause: Clause): boolean =>
  handsOver(sentence, clause) ||
  isTakenOver(sentence, clause) ||
  isWithOthers(sentence, clause) ||
  (/^(other|nobody)$/.test(clause.actor) && /^(main|coordinate)$/.test(clause.kind) && letsGo(sentence, clause));

/** "The new menu started after Easter". */
const isStarted = ({ words }: Sentence, { actor, subject, verb, object, kind }: Clause): boolean =>
  actor === 'other' &&
  /^(main|coordinate)$/.test(kind) &&
  subject !== undefined &&
  object === undefined &&
  /^(start|begin)$/.test(verb.lemma) &&
  verb.deed === verb.head &&
  verb.tense === 'past' &&
  verb.voice === 'active' &&
  words.slice(subject.from, subject.to).some(({ lower }) => lower === 'new');

/** "From May on all drivers use the new app", "all 31 shops had the new signs up". */
const isInAllPlaces = ({ words }: Sentence, { actor, subject, verb, object }: Clause): boolean =>
  /^(other|team)$/.test(actor) &&
  subject !== undefined &&
  object !== undefined &&
  !verb.modal &&
  /^(use|have|carry|run|wear|get|follow|receive)$/.test(verb.lemma) &&
  words.slice(subject.from, subject.to).some(({ lower }) => /^(all|every|each|everybody|everyone|both)$/.test(lower)) &&
  words.slice(object.from, object.to).some(({ lower }) => lower === 'new');

/** "I put it live", "the page I put online", "switched it on for all shops", "took them into use". */
function isPutLive({ words }: Sentence, { verb, kind }: Clause): boolean {
  if (verb.tense !== 'past' || kind === 'subordinate') return false;
  const behind = words.slice(verb.to, verb.to + 8).map(({ lower }) => lower);
  if (/^(put|set|bring|get|take)$/.test(verb.lemma))
    return behind.some(
      (lower, at) =>
        (liveWords.has(lower) && behind[at - 1] !== 'a') || (lower === 'into' && inUse.has(behind[at + 1] ?? '')),
    );
  return (
    /^(switch|turn)$/.test(verb.lemma) && behind.join(' ').match(/\bon for (all|every|everyone|everybody)\b/) !== null
  );
}

/** "I gave it to all 800 drivers", "the editor was out to everybody". */
const isGivenToAll = ({ words }: Sentence, { actor, verb }: Clause): boolean => {
  const [first, second, third] = words.slice(verb.to, verb.to + 3).map(({ lower }) => lower);
  if (verb.tense !== 'past') return false;
  if (verb.lemma === 'be') return first === 'out' && second === 'to' && everybodyReached.has(third ?? '');
  return (
    /^(I|we|dropped)$/.test(actor) &&
    /^(give|put|install)$/.test(verb.lemma) &&
    words
      .slice(verb.to, verb.to + 6)
      .some(
        ({ lower }, at, rest) =>
          /^(to|on)$/.test(lower) && everybodyReached.has(rest[at + 1]?.lower ?? '') && rest[at + 2]?.part === 'number',
      )
  );
};

/** "We pushed it to all merchants", "extended it to the other two". */
function isSpread({ words }: Sentence, { verb, end }: Clause): boolean {
  if (verb.tense !== 'past' || !spreadingVerbs.has(verb.deed.lemma ?? '')) return false;
  return words.some(
    ({ lower, start }, at) =>
      start > verb.start &&
      start < end &&
      /^(to|across)$/.test(lower) &&
      words.slice(at + 1, at + 3).some(word => everybodyReached.has(word.lower)),
  );
}

export const deedsOf = ({ verb }: Clause): readonly string[] => {
  const lemma = verb.deed.lemma ?? verb.lemma;
  return verb.particle ? [lemma, `${lemma}-${verb.particle.lower}`] : [lemma];
};
