import { wishing } from '../lexicon/deeds.ts';
import { callNames, questions } from '../lexicon/deferring.ts';
import { clientele, duties, executing, leaves, marching } from '../lexicon/obeying.ts';
import { superiors } from '../lexicon/people.ts';
import { givingLeave } from '../lexicon/wills.ts';
import { concerns, contradicting, passing, stakes, standing } from '../lexicon/yielding.ts';
import { isOthers } from '../ownership/advice.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { hasSay } from './deciders.ts';
import { isNoArguing } from './no-arguing.ts';

/** Whether a clause says that the call was not the candidate's: "it was not my decision", "I had no say", "that was above my pay grade". */
export function disclaims(sentence: Sentence, clause: Clause): boolean {
  return (
    areHandsTied(sentence, clause) ||
    isMadeForMe(sentence, clause) ||
    isWhatTheyAre(clause) ||
    isNobodyToObject(sentence, clause) ||
    isNoArguing(sentence, clause) ||
    isNotMine(sentence, clause) ||
    hasNoSay(sentence, clause) ||
    isAboveMe(sentence, clause)
  );
}

/** "… and who was I to say no?" */
const isNobodyToObject = ({ words }: Sentence, { actor, verb, infinitive }: Clause): boolean =>
  actor === 'I' &&
  verb.lemma === 'be' &&
  words[verb.from - 1]?.lower === 'who' &&
  infinitive !== undefined &&
  (contradicting.has(infinitive.lemma ?? '') || /^(say|judge|know|refuse|decide)$/.test(infinitive.lemma ?? ''));

/** "The boss is the boss", "orders are orders". */
const isWhatTheyAre = ({ subject, verb, object }: Clause): boolean =>
  verb.lemma === 'be' &&
  verb.tense === 'present' &&
  !verb.negated &&
  (superiors.has(subject?.head.lower ?? '') || marching.has(subject?.head.lower ?? '')) &&
  object?.head.lower === subject?.head.lower;

/** "My hands were tied." */
const areHandsTied = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  subject?.head.lower === 'hands' &&
  /^(my|our)$/.test(words[subject.from]?.lower ?? '') &&
  !verb.negated &&
  words.slice(verb.from, verb.to + 1).some(({ lower }) => /^(tied|bound)$/.test(lower));

/** "The call was made for me", "the choice was taken out of our hands". */
const isMadeForMe = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  callNames.has(subject?.head.lower ?? '') &&
  verb.voice === 'passive' &&
  verb.tense === 'past' &&
  !verb.negated &&
  /^(for (me|us)|out of (my|our) hands|(away |off |from )+(me|us))\b/.test(
    words
      .slice(verb.to, verb.to + 4)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "It was not my decision", "not my place to judge", "not up to me", "not for me to say"; but "he said it was not my place" is his view. */
function isNotMine({ words, clauses }: Sentence, { verb, object, kind, parent }: Clause): boolean {
  if (verb.lemma !== 'be' || verb.tense !== 'past') return false;
  if (kind === 'complement' && clauses[parent ?? -1]?.actor === 'other') return false;
  const next = words[verb.to]?.lower ?? '';
  const negated = verb.negated || /^(not|never|hardly|no)$/.test(next);
  if (!negated || words.slice(verb.to).some(({ lower }) => /^(anymore|more|longer)$/.test(lower))) return false;
  const behind = words
    .slice(verb.to, verb.to + 5)
    .flatMap(({ lower }) => (/^n['’]?t$|^not$|^never$|^hardly$|^really$/.test(lower) ? [] : [lower]));
  if (/^(in (my|our) hands|up to (me|us)|for (me|us) to)/.test(behind.join(' '))) return true;
  if (/^(my|mine)$/.test(behind[0] ?? '')) return concerns.has(behind[1] ?? '') || behind[0] === 'mine';
  if (!object) return false;
  return (
    /^(my|mine)$/.test(words[object.from]?.lower ?? '') &&
    (callNames.has(object.head.lower) || concerns.has(object.head.lower))
  );
}

/** "I had no say in it", "we were given no vote", "I did not have an opinion". */
function hasNoSay({ words }: Sentence, { actor, verb, object }: Clause): boolean {
  if (!/^(I|we|dropped)$/.test(actor) || !object || !stakes.has(object.head.lower) || verb.tense !== 'past')
    return false;
  if (!/^(have|get|give|form|hold|express|voice|offer)$/.test(verb.lemma)) return false;
  const none =
    /^(no|little|neither|zero)$/.test(words[object.from]?.lower ?? '') || words[object.from - 1]?.lower === 'no';
  return (none || verb.negated) && words[object.to]?.lower !== 'about' && words[object.to]?.lower !== 'to';
}

/** "That was way above my pay grade", "it was out of my hands". */
function isAboveMe({ words }: Sentence, { verb, end }: Clause): boolean {
  if (verb.lemma !== 'be' || verb.negated || verb.tense !== 'past') return false;
  const at = words.findIndex(
    ({ lower, start }, index) =>
      start >= verb.end &&
      start < end &&
      /^(above|beyond|outside|of)$/.test(lower) &&
      /^(my|our)$/.test(words[index + 1]?.lower ?? ''),
  );
  return at > 0 && words.slice(at + 2, at + 4).some(({ lower }) => standing.has(lower));
}

/** "I rubber-stamped the list." */
export const passes = ({ actor, verb }: Clause): boolean =>
  /^(I|we|dropped)$/.test(actor) && verb.tense === 'past' && !verb.negated && passing.has(verb.lemma);

/** "My job was to carry it out", "my part was to tell the dealers": where somebody else has drawn it up. */
export const isErrand = ({ words }: Sentence, { verb, subject, infinitive }: Clause): boolean =>
  verb.lemma === 'be' &&
  !verb.negated &&
  subject !== undefined &&
  duties.has(subject.head.lower) &&
  words[subject.from]?.lower === 'my' &&
  (executing.has(infinitive?.lemma ?? '') || /^(tell|sign|pass|inform)$/.test(infinitive?.lemma ?? '')) &&
  /^(it|that|this|them)$/.test(words[words.indexOf(infinitive as (typeof words)[number]) + 1]?.lower ?? '');

/** "On the dosing pump I waited until the brewer had decided": nothing is done before others have. */
export function waitsForOthers(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb } = clause;
  if (!/^(I|we|dropped)$/.test(actor) || !/^(wait|hold|hang|sit|delay)$/.test(verb.lemma) || verb.negated)
    return movesOnlyAfter(sentence, clause);
  const said = sentence.clauses.find(
    ({ link, start }) => start > verb.start && /^(until|till|before)$/.test(link?.lower ?? ''),
  );
  if (hearsTheirWill(sentence, verb)) return true;
  if (!said || said.verb.voice === 'passive') return false;
  const who = isOthers(sentence, said.subject) || clientele.has(said.subject?.head.lower ?? '');
  const mind = sentence.words.slice(said.verb.to, said.verb.to + 4).some(({ lower }) => /^(mind|minds)$/.test(lower));
  return who && (mind || givesLeave(said));
}

/** "We waited to hear what the council wanted." */
const hearsTheirWill = (sentence: Sentence, { to }: Clause['verb']): boolean => {
  const { words, clauses } = sentence;
  if (words[to]?.part !== 'to' || !/^(hear|see|know|learn|find)$/.test(words[to + 1]?.lemma ?? '')) return false;
  const said = clauses.find(({ link, verb }) => verb.from > to && questions.has(link?.lower ?? ''));
  return said !== undefined && hasSay(sentence, said.subject) && wishing.has(said.verb.lemma);
};

/** "… had approved", "… had given me the go-ahead". */
const givesLeave = ({ verb, object }: Clause): boolean =>
  !verb.negated &&
  (givingLeave.has(verb.lemma) ||
    (/^(give|send|grant)$/.test(verb.lemma) && (leaves.has(object?.head.lower ?? '') || object?.head.lower === 'me')));

/** "I only moved once my manager had given me the go-ahead", "nothing was done until head office had approved". */
function movesOnlyAfter(sentence: Sentence, { actor, verb, subject, kind, end }: Clause): boolean {
  const { words, clauses } = sentence;
  if (kind !== 'main' || verb.tense !== 'past') return false;
  const nothing = /^(nothing|none)$/.test(subject?.head.lower ?? '') || (verb.negated && /^(I|we)$/.test(actor));
  const only = /^(I|we)$/.test(actor) && words[verb.from - 1]?.lower === 'only';
  if (!nothing && !only) return false;
  const said = clauses.find(
    ({ link, start }) =>
      start >= end && (only ? /^(once|after|when)$/ : /^(until|till|before)$/).test(link?.lower ?? ''),
  );
  if (!said || clauses.some(later => later.start > said.start && later.actor === 'I' && later.kind === 'main'))
    return false;
  return hasSay(sentence, said.subject) && givesLeave(said);
}
