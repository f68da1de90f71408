import { convictions, moods } from '../lexicon/deferring.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "We came round to the idea of a second tank", "the mood of the meeting was to wait": where a group's mind went, and nobody in it decides. */
export const isCommonMind = (sentence: Sentence, clause: Clause): boolean =>
  clause.verb.tense === 'past' &&
  !clause.verb.negated &&
  (comesToThink(sentence, clause) || isMood(sentence, clause)) &&
  !sentence.clauses.some(isMine);

/** "I showed them the count and we came round to it", "… and I argued against it": the candidate has a part in it. */
const isMine = ({ actor, verb }: Clause): boolean =>
  actor === 'I' &&
  /^(show|argue|persuade|convince|explain|disagree|push|insist|propose|suggest)$/.test(verb.deed.lemma ?? '');

function comesToThink({ words }: Sentence, { actor, verb }: Clause): boolean {
  if (actor !== 'we' || verb.lemma !== 'come') return false;
  const at = words.findIndex(({ lower }, place) => place >= verb.to - 1 && /^(round|around)$/.test(lower));
  if (at < 0 || at > verb.to || words[at + 1]?.lower !== 'to') return false;
  const behind = words.slice(at + 2, at + 6);
  return behind[0]?.form === 'ing' || behind.some(({ lower }) => convictions.has(lower));
}

/** "The general feeling was that we should wait", "the mood in the room was for the second tank". */
function isMood({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (verb.lemma !== 'be' || !moods.has(subject?.head.lower ?? '')) return false;
  const whose = words.slice(subject?.from ?? 0, verb.from);
  return whose.some(isGeneral) && /^(to|for|that|against)$/.test(words[verb.to]?.lower ?? '');
}

const isGeneral = ({ lower }: Word): boolean =>
  /^(general|overall|prevailing|majority|room|meeting|group|table|committee|floor|hall|village|family|staffroom)$/.test(
    lower,
  );

/** "We agreed as a team that the rota needed another look." */
export const isAgreedAsOne = ({ words }: Sentence, { actor, verb }: Clause): boolean =>
  actor === 'we' &&
  verb.lemma === 'agree' &&
  words[verb.to]?.lower === 'as' &&
  /^(a|one)$/.test(words[verb.to + 1]?.lower ?? '') &&
  words
    .slice(verb.to + 1, verb.to + 4)
    .some(({ lower }) => /^(team|group|family|committee|crew|department|staff|unit)$/.test(lower));
