import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { lessOrMore, personalPronouns, theirs } from '../lexicon/function-groups.ts';
import { settling } from '../lexicon/group-deeds.ts';
import { influenceClaims } from '../lexicon/influence.ts';
import {
  ambient,
  closing,
  doneToPeople,
  doors,
  earlier,
  enduring,
  formerly,
  granting,
  keptAnew,
  making,
  providing,
  reactions,
  received,
  refusing,
  spokenTo,
} from '../lexicon/passives.ts';
import { dateWords, durations, habitually } from '../lexicon/units.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isDecidedAbove } from './decided-above.ts';
import { handsOver } from './handover.ts';
import { isMyShare } from './no-longer-mine.ts';
import { isOnPurpose } from './on-purpose.ts';
import { isPosted } from './posted.ts';

const influence: ReadonlySet<string> = new Set(influenceClaims);
const formerTimes = phraseSet(formerly);

/**
 * Whether others stand behind a passive, or nobody need: what was told to somebody, how things were, what hangs on
 * another clause.
 */
export function isOutsiders(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, kind } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (/^(I|we|you)$/.test(clause.actor) || subject?.head.lower === 'what') return true;
  if (!subject && spokenTo.has(lemma) && !isInverted(sentence, clause)) return true;
  if (subject && (isTurnedDown(sentence, clause) || isAsItWas(sentence, clause) || isOver(sentence, clause)))
    return true;
  if (subject && (isLeft(sentence, clause) || isInfluence(clause) || isObeyed(sentence, clause))) return true;
  if (subject && personalPronouns.has(subject.head.lower) && !isPosted(sentence, clause)) return true;
  if (subject && theirs.has(sentence.words[subject.from]?.lower ?? '')) return true;
  if (subject && (isCompared(sentence, clause) || isShut(clause))) return true;
  if (subject && isGranted(sentence, clause)) return true;
  const befalls = ambient.has(lemma) || granting.has(lemma) || reactions.has(lemma) || received.has(lemma);
  if (befalls && !isOnPurpose(sentence, clause)) return true;
  if (isDecidedAbove(sentence, clause) || handsOver(sentence, clause)) return true;
  if (kind === 'relative' && verb.perfect) return true;
  if (kind === 'relative') return !(/^(which|whose)$/.test(clause.link?.lower ?? '') && afterComma(sentence, clause));
  if (kind === 'subordinate' && sentence.clauses[clause.parent ?? -1]?.kind === 'complement') return true;
  if (kind === 'subordinate') return !/^(because|although|though|while|so)$/.test(clause.link?.lower ?? '');
  return kind === 'complement';
}

/** "Trust was rebuilt", but "support was briefed": what was won, and no department. */
const isInfluence = ({ subject, verb }: Clause): boolean =>
  influence.has(subject?.head.lower ?? '') && !doneToPeople.has(verb.lemma);

/** "First was made a list": the subject stands behind. */
const isInverted = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.from > 0 && /^(determiner|number)$/.test(words[verb.to]?.part ?? '');

/** "My proposal was rejected twice": what others made of it. */
const isTurnedDown = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  refusing.has(verb.lemma) && /^(my|our)$/.test(words[subject?.from ?? 0]?.lower ?? '');

/** "The old version was written in Perl": how things were made before; but "the old table was kept for a month". */
const isAsItWas = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  making.has(verb.lemma) &&
  !(verb.lemma === 'keep' && keptAnew.has(verb.particle?.lower ?? words[verb.to]?.lower ?? '')) &&
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

/** "£1,600 was left", "14 minutes were left for them", "they were left without": what remains, and what does not. */
const isLeft = ({ words }: Sentence, { verb, subject }: Clause): boolean => {
  const next = words[verb.to];
  return (
    verb.lemma === 'leave' &&
    !verb.particle &&
    (next === undefined ||
      next.part === 'punctuation' ||
      next.lower === 'without' ||
      durations.has(subject?.head.lower ?? ''))
  );
};

/** "The architect said put it back, so it was put back". */
const isObeyed = ({ clauses }: Sentence, clause: Clause): boolean =>
  clause.link?.lower === 'so' &&
  /^(it|that|this|they)$/.test(clause.subject?.head.lower ?? '') &&
  clauses.some(({ actor, verb, start }) => actor === 'other' && start < clause.start && settling.has(verb.lemma));

/** "The fourth post was granted"; but "access was granted to the drivers". */
const isGranted = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'grant' && words[verb.to]?.lower !== 'to';

/** "The road was closed": how things stood, not what was done to them. */
const isShut = ({ verb, subject }: Clause): boolean =>
  closing.has(verb.lemma) && doors.has(subject?.head.singular ?? '');

/** "Fewer children were sent out" tells how the world changed; "they were gutted" how people felt. */
function isCompared({ words, end }: Sentence, { subject, verb }: Clause): boolean {
  const first = words[subject?.from ?? 0]?.lower ?? '';
  const feeling =
    first === 'they' && words.every(word => word.start < verb.end || word.part === 'punctuation' || word.end > end);
  return feeling || (lessOrMore.has(first) && !(first === 'more' && providing.has(verb.lemma)));
}

/** Whether it goes on anyway: the simple present, and what the sentence calls usual. */
export function isRoutine(sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  if (enduring.has(verb.lemma)) return true;
  if (sentence.words.slice(verb.from, verb.to).some(({ lower }) => lower === 'still')) return true;
  const dated = sentence.words.some(
    ({ lower, text }) => dateWords.has(lower) && !lower.endsWith('day') && /^\p{Lu}/u.test(text),
  );
  if (verb.tense === 'present' && !verb.progressive && !verb.perfect && !dated && !isNarrated(sentence, clause))
    return true;
  if (sentence.quantities.some(({ kind, value }) => kind === 'label' && value > 1000 && value < 2000)) return true;
  if (firstPhrase(sentence.words, formerTimes)) return true;
  return sentence.words.some(
    (word, at) =>
      (habitually.has(word.lower) && word.start < clause.end) ||
      (word.lower === 'as' && /^(before|usual|always)$/.test(sentence.words[at + 1]?.lower ?? '')),
  );
}

/** "The plan is then adapted", "then a second box is added": one step of a story that is told in the present. */
const isNarrated = ({ words }: Sentence, { verb, subject, kind }: Clause): boolean =>
  kind === 'main' &&
  (words.slice(verb.from, verb.to).some(({ lower }) => lower === 'then') ||
    /^(then|next|finally)$/.test(words[(subject?.from ?? 0) - 1]?.lower ?? ''));

/** "…, which was moved", "…, in which risks were named": told on, and no mark of which one. */
const afterComma = ({ words }: Sentence, { link }: Clause): boolean => {
  const at = link ? words.indexOf(link) : -1;
  return words[/^(in|at|on|during|for)$/.test(words[at - 1]?.lower ?? '') ? at - 2 : at - 1]?.text === ',';
};
