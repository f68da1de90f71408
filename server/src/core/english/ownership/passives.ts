import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { setting } from '../lexicon/changes.ts';
import { lessOrMore, personalPronouns, theirs } from '../lexicon/function-groups.ts';
import { settling } from '../lexicon/group-deeds.ts';
import { influenceClaims } from '../lexicon/influence.ts';
import {
  ambient,
  closing,
  doors,
  earlier,
  enduring,
  formerly,
  granting,
  hearsay,
  making,
  reactions,
  received,
  refusing,
  settledOn,
  shares,
  spokenTo,
  undoing,
} from '../lexicon/passives.ts';
import { supposing } from '../lexicon/supposing.ts';
import { dateWords, habitually } from '../lexicon/units.ts';
import { changeIn } from '../metrics/anchors.ts';
import { outputOf } from '../outputs/outputs.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { handsOver } from './handover.ts';
import { isMyShare } from './no-longer-mine.ts';

/** "I saw that nineteen had been booked", "nineteen had been booked": how the candidate found things. */
const isBackground = ({ clauses }: Sentence, clause: Clause): boolean =>
  clause.verb.perfect &&
  clause.verb.tense === 'past' &&
  (clause.kind === 'relative' ||
    clause.subject?.head.part === 'number' ||
    clauses.some(other => other !== clause && other.actor === 'I' && !supposing.has(other.verb.lemma)));

const influence: ReadonlySet<string> = new Set(influenceClaims);
const formerTimes = phraseSet(formerly);
/** "The backlog was brought to 400" is a result, told as one. */
function isLevel({ quantities }: Sentence, { verb, end }: Clause): boolean {
  const changes = setting.has(verb.lemma);
  return changes && quantities.some(({ start, kind }) => kind !== 'label' && start > verb.start && start < end);
}

/** "41 of 44 lines were surveyed", "11,400 people were paid": how far it went. */
const isCounted = ({ quantities }: Sentence, { subject }: Clause): boolean =>
  subject !== undefined &&
  quantities.some(
    ({ start, kind, value }) => start === subject.start && (kind === 'ratio' || kind === 'percent' || value >= many),
  );

/** Nobody decides on so many one by one. */
const many = 100;

/**
 * Whether the clause is a passive behind which the candidate or the team can stand. Where it tells what came of it, as
 * `inResult` says, levels and counts are none.
 */
export function hidesActor(sentence: Sentence, clause: Clause, inResult: boolean): boolean {
  const { verb } = clause;
  if (verb.voice !== 'passive' || verb.negated || startsWithNo(sentence, clause) || isUndone(clause)) return false;
  if (isBackground(sentence, clause) || isToMe(sentence, clause) || isFound(sentence, clause)) return false;
  if (clause.agent && reactions.has(verb.lemma)) return false;
  if (clause.agent) return /^(us|me)$/.test(clause.agent.head.lower) || clause.agent.actor === 'team';
  if (
    inResult &&
    (outputOf(sentence, clause) ||
      changeIn(sentence, clause) ||
      isLevel(sentence, clause) ||
      isCounted(sentence, clause))
  )
    return false;
  if (clause.actor === 'nobody' && isEmpty(sentence, clause))
    return !hearsay.has(verb.lemma) || isVerdict(sentence, clause);
  if (verb.modal && !/^(would|'d|will|'ll|had)$/.test(verb.modal)) return false;
  return !isOutsiders(sentence, clause) && !isRoutine(sentence, clause);
}

function isOutsiders(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, kind } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (/^(I|we|you)$/.test(clause.actor) || subject?.head.lower === 'what') return true;
  if (!subject && spokenTo.has(lemma) && !isInverted(sentence, clause)) return true;
  if (subject && (isTurnedDown(sentence, clause) || isAsItWas(sentence, clause) || isOver(sentence, clause)))
    return true;
  if (subject && (isLeft(sentence, clause) || influence.has(subject.head.lower) || isObeyed(sentence, clause)))
    return true;
  if (subject && personalPronouns.has(subject.head.lower)) return true;
  if (subject && theirs.has(sentence.words[subject.from]?.lower ?? '')) return true;
  if (subject && (isCompared(sentence, clause) || isShut(clause))) return true;
  if (ambient.has(lemma) || granting.has(lemma) || reactions.has(lemma) || received.has(lemma)) return true;
  if (handsOver(sentence, clause)) return true;
  if (kind === 'relative' && verb.perfect) return true;
  if (kind === 'relative') return clause.link?.lower !== 'which' || !afterComma(sentence, clause);
  if (kind === 'subordinate' && sentence.clauses[clause.parent ?? -1]?.kind === 'complement') return true;
  if (kind === 'subordinate') return !/^(because|although|though|while|so)$/.test(clause.link?.lower ?? '');
  return kind === 'complement';
}

/** "Two crates were unsold": what was not done. */
const isUndone = ({ verb }: Clause): boolean => /^un(?!der|i)/.test(verb.lemma) && !undoing.has(verb.lemma);

/** "It was confirmed to me": what others told. */
const isToMe = ({ words }: Sentence, { verb }: Clause): boolean =>
  words[verb.to]?.lower === 'to' && /^(me|us)$/.test(words[verb.to + 1]?.lower ?? '');

/** "First was made a list": the subject stands behind. */
const isInverted = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.from > 0 && /^(determiner|number)$/.test(words[verb.to]?.part ?? '');

/** "My proposal was rejected twice": what others made of it. */
const isTurnedDown = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  refusing.has(verb.lemma) && /^(my|our)$/.test(words[subject?.from ?? 0]?.lower ?? '');

/** "The old version was written in Perl": how things were made before. */
const isAsItWas = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  making.has(verb.lemma) &&
  subject !== undefined &&
  words.slice(subject.from, subject.to - 1).some(({ lower }) => earlier.has(lower));

/** "My work was finished", "the ferry was booked out", "the staff was split on it": how far and how full it is. */
const isOver = (sentence: Sentence, clause: Clause): boolean => {
  const next = sentence.words[clause.verb.to]?.lower ?? '';
  return (
    (/^(finish|do|complete)$/.test(clause.verb.lemma) && isMyShare(sentence, clause)) ||
    (/^(book|sell)$/.test(clause.verb.lemma) && /^(out|up|solid|full)$/.test(clause.verb.particle?.lower ?? next)) ||
    (/^(split|divide)$/.test(clause.verb.lemma) && /^(on|over|about)$/.test(next))
  );
};

/** "£1,600 was left": what remains. */
const isLeft = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'leave' && (words[verb.to] === undefined || words[verb.to]?.part === 'punctuation');

/** "The architect said put it back, so it was put back". */
const isObeyed = ({ clauses }: Sentence, clause: Clause): boolean =>
  clause.link?.lower === 'so' &&
  /^(it|that|this|they)$/.test(clause.subject?.head.lower ?? '') &&
  clauses.some(({ actor, verb, start }) => actor === 'other' && start < clause.start && settling.has(verb.lemma));

/** "70% of the doses were given after nine", "in nine of them the dose was charted": what a count showed. */
function isFound(sentence: Sentence, clause: Clause): boolean {
  const { words, quantities } = sentence;
  const { subject } = clause;
  if (!subject || clause.kind !== 'main') return false;
  const [first, second] = [words[subject.from], words[subject.from + 1]];
  const counted = quantities.some(
    ({ start, kind }) => start === subject.start && (kind === 'ratio' || kind === 'percent'),
  );
  const share = shares.has(first?.lower ?? '') && second?.lower === 'of';
  const of = words.slice(0, subject.from).findLastIndex(({ lower }) => lower === 'of');
  const among = subject.from - of <= 3 && words[of - 1]?.part === 'number' && words[of - 2]?.part === 'preposition';
  const last = words[subject.from - 1];
  return (counted && first?.text.includes('%')) || share || (among && /^(pronoun|number)$/.test(last?.part ?? ''));
}

/** "The road was closed": how things stood, not what was done to them. */
const isShut = ({ verb, subject }: Clause): boolean =>
  closing.has(verb.lemma) && doors.has(subject?.head.singular ?? '');

/** "Fewer children were sent out" tells how the world changed; "they were gutted" how people felt. */
function isCompared({ words, end }: Sentence, { subject, verb }: Clause): boolean {
  const first = words[subject?.from ?? 0]?.lower ?? '';
  const feeling =
    first === 'they' && words.every(word => word.start < verb.end || word.part === 'punctuation' || word.end > end);
  return feeling || lessOrMore.has(first);
}

/** What goes on anyway: the simple present, and what the sentence calls usual. */
function isRoutine(sentence: Sentence, { verb }: Clause): boolean {
  if (enduring.has(verb.lemma)) return true;
  if (sentence.words.slice(verb.from, verb.to).some(({ lower }) => lower === 'still')) return true;
  const dated = sentence.words.some(
    ({ lower, text }) => dateWords.has(lower) && !lower.endsWith('day') && /^\p{Lu}/u.test(text),
  );
  if (verb.tense === 'present' && !verb.progressive && !verb.perfect && !dated) return true;
  if (sentence.quantities.some(({ kind, value }) => kind === 'label' && value > 1000 && value < 2000)) return true;
  if (firstPhrase(sentence.words, formerTimes)) return true;
  return sentence.words.some(
    (word, at) =>
      habitually.has(word.lower) ||
      (word.lower === 'as' && /^(before|usual|always)$/.test(sentence.words[at + 1]?.lower ?? '')),
  );
}

/** Whether "it" stands for what follows: "it was decided to …", "it was agreed that …". */
function isEmpty({ words }: Sentence, { subject, verb }: Clause): boolean {
  const next = words[verb.to]?.lower ?? '';
  return (
    subject?.head.lower === 'it' &&
    (/^(that|to|if|whether|not|how)$/.test(next) || (next === 'on' && settledOn.has(verb.lemma)))
  );
}

/** "It was felt that the project should be stopped", "… would be safer": an opinion that settles something. */
function isVerdict({ clauses, words }: Sentence, clause: Clause): boolean {
  const said = clauses[clauses.indexOf(clause) + 1];
  if (said?.kind !== 'complement') return false;
  const better = /^(better|best|safer|easier|cheaper|wiser|simpler|quicker|faster|enough)$/;
  return (
    /^(should|must)$/.test(said.verb.modal ?? '') ||
    (/^(would|'d)$/.test(said.verb.modal ?? '') && better.test(words[said.verb.to]?.lower ?? ''))
  );
}

function startsWithNo(sentence: Sentence, { subject }: Clause): boolean {
  const [first, before] = subject ? [sentence.words[subject.from], sentence.words[subject.from - 1]] : [];
  return /^(no|not|none|neither|nothing|nobody)$/.test(first?.lower ?? '') || before?.lower === 'not';
}

const afterComma = (sentence: Sentence, clause: Clause): boolean => {
  const at = clause.link ? sentence.words.indexOf(clause.link) : -1;
  return sentence.words[at - 1]?.text === ',';
};
