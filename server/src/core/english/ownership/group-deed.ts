import { acclaim } from '../lexicon/acclaim.ts';
import { mutual, quarrels, reproaching } from '../lexicon/deeds.ts';
import { theirs } from '../lexicon/function-groups.ts';
import { complying, ownWord, settling } from '../lexicon/group-deeds.ts';
import { durations } from '../lexicon/units.ts';
import { rememberedWithin } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isGroupFate } from './group-fate.ts';
import { isHabit, isLongBefore } from './group-habits.ts';
import { moveOf } from './moves.ts';

/** Whether a group's clause tells a deed of which an interviewer would ask whose it was. */
export const isGroupDeed = rememberedWithin(readGroupDeed);

function readGroupDeed(sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  if (verb.voice === 'passive' || isToMe(sentence, clause) || isMutual(sentence, clause)) return false;
  if (
    !isTold(sentence, clause) ||
    isDescribing(sentence, clause) ||
    isHabit(sentence, clause) ||
    isLongBefore(sentence, clause)
  )
    return false;
  if (reproaching.has(verb.lemma) || isGroupFate(sentence, clause)) return false;
  if (complies(sentence, clause) || isAtMyWord(sentence, clause) || isTheirVerdict(sentence, clause)) return false;
  const move = moveOf(sentence, clause);
  return move === 'act' || move === 'decision' || move === 'attainment' || move === 'mistake';
}

/** Whether it happened, or will: "we would", "we could reduce it"; "in case we …" and "we could drop it" beside "I would" did not. */
function isTold({ clauses, words }: Sentence, clause: Clause): boolean {
  const { verb, link, subject } = clause;
  if (words[(subject?.from ?? 0) - 1]?.lower === 'case' || isTooLate(clauses, clause)) return false;
  if (verb.modal && !/^(would|'d|will|'ll|could)$/.test(verb.modal)) return false;
  if (verb.negated && (verb.perfect ? verb.tense === 'past' : isSpared(clause))) return false;
  if (/^(could|can)$/.test(verb.modal ?? '') && /^(so|because|since|as)$/.test(link?.lower ?? '')) return false;
  if (verb.modal !== 'could') return true;
  return !verb.negated && !verb.perfect && !clauses.some(other => /^(would|'d)$/.test(other.verb.modal ?? ''));
}

/** "Sixty callers hung up before we answered": others were sooner. */
const isTooLate = (clauses: readonly Clause[], { link, parent, start }: Clause): boolean => {
  const above = parent === undefined ? undefined : clauses[parent];
  return link?.lower === 'before' && above?.actor === 'other' && above.start < start;
};

/** "We didn't have to hire anybody": what could be left is no deed. */
const isSpared = ({ verb }: Clause): boolean => verb.deed !== verb.head && /^(have|need)$/.test(verb.lemma);

/** "The list that we keep", "the direction the group took": which one it is, unless the clause tells what was done with it. */
function isDescribing(sentence: Sentence, clause: Clause): boolean {
  if (clause.kind !== 'relative') return false;
  if (clause.verb.tense === 'present') return true;
  if (clause.link?.lower === 'where' && isSetUpByMe(sentence, clause)) return true;
  return clause.link === undefined && moveOf(sentence, clause) !== 'decision';
}

/** "I introduced a stand-up where we read the worst cases": what the candidate's own meeting is for. */
const isSetUpByMe = ({ clauses }: Sentence, { parent }: Clause): boolean => {
  const above = parent === undefined ? undefined : clauses[parent];
  return (
    above?.actor === 'I' &&
    /^(introduce|start|set|create|run|hold|organise|organize|launch|establish)$/.test(above.verb.deed.lemma ?? '')
  );
};

/** "Everyone said we did a great job": praise, and no deed. */
const isTheirVerdict = ({ words, clauses }: Sentence, { kind, parent, verb, object, end }: Clause): boolean =>
  kind === 'complement' &&
  /^(other|team)$/.test(clauses[parent ?? -1]?.actor ?? '') &&
  (/^(job|work)$/.test(object?.head.lower ?? '') || !object) &&
  words.some(({ lower, start }) => start >= verb.end && start < end && acclaim.has(lower));

/** "She told us to take the inn, so we took it": what somebody else settled is done. */
function complies({ words, clauses }: Sentence, clause: Clause): boolean {
  if (!complying.has(clause.verb.deed.lemma ?? '')) return false;
  const next = words[clause.verb.to];
  const said = clauses[clauses.indexOf(clause) + 1];
  const pointed =
    /^(it|that|so|this|them|these|those)$/.test(next?.lower ?? '') ||
    theirs.has(next?.lower ?? '') ||
    (said?.link?.lower === 'what' && said.actor === 'other') ||
    clauses.some(({ object, end }) => end <= clause.start && object?.head.lower === clause.object?.head.lower);
  return (
    pointed &&
    clauses.some(
      ({ actor, verb, start }) => actor === 'other' && start < clause.end && settling.has(verb.lemma) && !verb.negated,
    )
  );
}

/** "The crew brought me a cake": what the group did to the candidate. */
const isToMe = ({ words }: Sentence, { verb }: Clause): boolean => words[verb.to]?.lower === 'me';

/** "The auditor and I met twice", "we argued until nine", but "we argued for a bigger van". */
function isMutual({ words }: Sentence, { subject, verb, object }: Clause): boolean {
  const lemma = verb.deed.lemma ?? '';
  if (subject === undefined) return false;
  if (quarrels.has(lemma)) return !/^(for|that|against)$/.test(words[verb.to]?.lower ?? '') || isSpell(words, verb.to);
  if (/^(split|part)$/.test(lemma) && object) return false;
  if (lemma === 'shake') return /^hands?$/.test(words[verb.to]?.lower ?? '');
  return mutual.has(lemma) && words.slice(subject.from, subject.to).some(({ lower }) => lower === 'and');
}

/** "For most of a week", "for two months": how long, and not what for, as in "for a second nurse". */
const isSpell = (words: readonly Word[], at: number): boolean => {
  const phrase = words.slice(at + 1, at + 6);
  const unit = phrase.findIndex(({ lower }) => durations.has(lower));
  return (
    words[at]?.lower === 'for' &&
    unit >= 0 &&
    phrase[unit + 1]?.part !== 'noun' &&
    phrase
      .slice(0, unit)
      .every(
        ({ lower, part }) =>
          /^(of|most|over|almost|nearly)$/.test(lower) || /^(determiner|number|adjective|adverb)$/.test(part),
      )
  );
};

/** "We shipped it on my call", "as I had asked, we moved the rack": the group does what the candidate said. */
const isAtMyWord = ({ words, clauses }: Sentence, clause: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      lower === 'my' &&
      start < clause.end &&
      /^(on|at|by|upon|after|following)$/.test(words[at - 1]?.lower ?? '') &&
      ownWord.has(words[at + 1]?.lower ?? ''),
  ) ||
  clauses.some(
    ({ actor, link, verb }) => actor === 'I' && link?.lower === 'as' && settling.has(verb.lemma) && !verb.negated,
  );
