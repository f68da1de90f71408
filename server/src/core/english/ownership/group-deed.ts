import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { verbReadings } from '../grammar/verb.ts';
import { burdenNouns } from '../lexicon/costs.ts';
import { endings, mutual, quarrels, reproaching } from '../lexicon/deeds.ts';
import { theirs } from '../lexicon/function-groups.ts';
import {
  complying,
  exams,
  judging,
  meeting,
  ownWord,
  settling,
  troubles,
  voicing,
  winning,
  winnings,
} from '../lexicon/group-deeds.ts';
import { ambient, doneOnPurpose } from '../lexicon/passives.ts';
import { sites } from '../lexicon/teams.ts';
import { dateWords, durations } from '../lexicon/units.ts';
import { rememberedWithin } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
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
  if (
    isInsight(clause) ||
    reproaching.has(clause.verb.lemma) ||
    isShownThere(sentence, clause) ||
    isBorne(sentence, clause) ||
    isCoping(sentence, clause) ||
    isSuffered(sentence, clause)
  )
    return false;
  const move = moveOf(sentence, clause);
  if (isVoice(sentence, clause) || isOutcome(sentence, clause) || meetsTrouble(sentence, clause)) return false;
  if (complies(sentence, clause) || isAtMyWord(sentence, clause)) return false;
  return move === 'act' || move === 'decision' || move === 'attainment' || move === 'mistake';
}

/** "We realised that nobody had a key": known, and not done. */
const isInsight = ({ verb, object }: Clause): boolean =>
  /^(realise|realize)$/.test(verb.deed.lemma ?? '') && object === undefined;

/** "My evening staff paid for this", "we paid: nine runs fell out", "we had to work overtime", "there we hung six weeks": a price, and a wait. */
const isBorne = ({ words }: Sentence, { verb, object, end }: Clause): boolean =>
  (/^(make|do|work|put)$/.test(verb.deed.lemma ?? '') &&
    words.some(({ lower, start }) => lower === 'overtime' && start >= verb.end && start < end)) ||
  (verb.lemma === 'pay' &&
    /^([:,.;]|dearly|for (it|this|that))/.test(
      words
        .slice(verb.to, verb.to + 2)
        .map(({ lower }) => lower)
        .join(' '),
    )) ||
  (/^(hang|wait|hover|dangle)$/.test(verb.lemma) && durations.has(object?.head.lower ?? ''));

/** "We had a man hurt", "we had our van stolen": what befell them; not "we had the stones crushed". */
function isSuffered({ words }: Sentence, { verb, object }: Clause): boolean {
  const done = words[object?.to ?? -1];
  const readings = verbReadings(done?.lower ?? '').filter(({ form }) => form === 'participle');
  return (
    verb.deed === verb.head &&
    verb.lemma === 'have' &&
    readings.some(({ lemma }) => lemma === 'kill' || (ambient.has(lemma) && !doneOnPurpose.has(lemma)))
  );
}

/** "Everybody was tired, but we managed", "we coped somehow": that it went on, and not what was done. */
const isCoping = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  /^(manage|cope)$/.test(verb.deed.lemma ?? '') &&
  object === undefined &&
  (words[verb.to]?.lower === 'somehow' || (words[verb.to]?.part ?? 'punctuation') === 'punctuation');

/** "Our warehouse showed a million": what is stored there says so. */
const isShownThere = ({ quantities }: Sentence, { verb, subject }: Clause): boolean =>
  /^(show|hold|record|count|list)$/.test(verb.deed.lemma ?? '') &&
  sites.has(subject?.head.lower ?? '') &&
  quantities.some(({ start }) => start > verb.end);

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

/** "Everybody said it was better", "the whole shift found it useful". */
function isVoice({ words }: Sentence, { verb, object, actor, infinitive }: Clause): boolean {
  const lemma = verb.deed.lemma ?? '';
  if (actor === 'team' && (voicing.has(lemma) || (lemma === 'sing' && object?.head.lower === 'praises'))) return true;
  if (actor === 'team' && lemma === 'stand' && verb.particle?.lower === 'up' && !object) return true;
  const behind = words[verb.to + 1];
  const judged = object?.head.part === 'pronoun' && /^(determiner|adjective|adverb)$/.test(behind?.part ?? '');
  return judging.has(lemma) && judged && !infinitive;
}

/** "We reached 905", "matched on 88%", "took home a trophy", "we went to 4", "opened on 4 March", "spent 90 euros less", "ended the year above plan". */
function isOutcome({ words }: Sentence, { verb, object }: Clause): boolean {
  const lemma = verb.deed.lemma ?? '';
  const [first, second] = words.slice(verb.to, verb.to + 2);
  if (lemma === 'open' && !object && !verb.particle) return isTested(first, words.slice(verb.to + 1));
  if (/^(match|agree|coincide)$/.test(lemma) && /^(on|in|at)$/.test(first?.lower ?? '') && second?.part === 'number')
    return true;
  const [third, fourth] = words.slice(verb.to + 1, verb.to + 3);
  if (first?.part === 'number' && third?.part === 'noun' && /^(less|fewer)$/.test(fourth?.lower ?? '')) return true;
  if (lemma === 'go' && first?.lower === 'to' && second?.part === 'number') return true;
  if (lemma === 'move' && /^(needle|dial)$/.test(object?.head.lower ?? '')) return true;
  if (/^(reach|achieve|attain|cross|pass|exceed|surpass)$/.test(lemma) && first?.part === 'number') return true;
  if (lemma === 'pass' && !verb.particle)
    return object ? exams.has(object.head.lower) : isTested(first, words.slice(verb.to + 1));
  if (/^(eat|bear|absorb|swallow|carry)$/.test(lemma) && burdenNouns.has(object?.head.lower ?? '')) return true;
  if (endings.has(lemma) && words.slice(verb.to, verb.to + 3).some(({ lower }) => durations.has(lower))) return true;
  if (!winning.has(lemma)) return false;
  const won = first?.lower === 'home' ? nounPhraseAt(words, verb.to + 1) : object;
  return winnings.has(won?.head.lower ?? '');
}

/** "We passed.", "we passed on the day", "passed with two remarks"; not "passed on the offer". */
const isTested = (next: Word | undefined, behind: readonly Word[]): boolean =>
  !next ||
  /^(punctuation|coordinator)$/.test(next.part) ||
  next.lower === 'with' ||
  (/^(on|in|at|the)$/.test(next.lower) &&
    behind.slice(0, 2).some(({ lower }) => durations.has(lower) || dateWords.has(lower) || lower === 'time'));

/** "We met some difficulty", "we ran into trouble". */
function meetsTrouble({ words }: Sentence, { verb, object }: Clause): boolean {
  const into = /^(run|bump|walk|crash)$/.test(verb.deed.lemma ?? '') && words[verb.to]?.lower === 'into';
  const met = into ? nounPhraseAt(words, verb.to + 1) : meeting.has(verb.deed.lemma ?? '') && object;
  return met ? troubles.has(met.head.lower) : false;
}

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
