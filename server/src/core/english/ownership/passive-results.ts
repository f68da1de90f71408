import { isHarm } from '../judgment/burdens.ts';
import { changeNouns, setting } from '../lexicon/changes.ts';
import { resources } from '../lexicon/costs.ts';
import { showing } from '../lexicon/honours.ts';
import { currencies, durations } from '../lexicon/units.ts';
import { changeIn } from '../metrics/share-changes.ts';
import { outputOf } from '../outputs/outputs.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** Whether a passive where the results stand tells what came of a deed: levels, counts, reliefs, and who took it up. */
export const tellsResult = (sentence: Sentence, clause: Clause): boolean =>
  outputOf(sentence, clause) !== undefined ||
  changeIn(sentence, clause) ||
  isLevel(sentence, clause) ||
  isMultiplied(sentence, clause) ||
  isSpread(sentence, clause) ||
  isRestored(sentence, clause) ||
  isRelief(clause) ||
  isChangeSeen(clause) ||
  isShownOff(sentence, clause) ||
  isCounted(sentence, clause);

/** "The calls were divided by three." */
export const isMultiplied = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(divide|multiply)$/.test(verb.lemma) && words[verb.to]?.lower === 'by' && words[verb.to + 1]?.part === 'number';

/** "The backlog was brought to 400" is a result, told as one. */
function isLevel({ quantities }: Sentence, { verb, end }: Clause): boolean {
  const changes = setting.has(verb.lemma);
  return changes && quantities.some(({ start, kind }) => kind !== 'label' && start > verb.start && start < end);
}

/** "It got rolled out to all 140 stores": what others made of it. */
const isSpread = ({ words, quantities }: Sentence, { verb, end }: Clause): boolean =>
  /^(roll|extend|expand)$/.test(verb.lemma) &&
  words[verb.from]?.lemma === 'get' &&
  words.some(({ lower, start }) => lower === 'to' && start >= verb.end && start < end) &&
  quantities.some(({ kind, start }) => kind === 'count' && start > verb.end && start < end);

/** "The system was restored within two hours", "was found in one night": how long it took is the result. */
const isRestored = ({ quantities }: Sentence, { verb, end }: Clause): boolean =>
  /^(restore|resolve|fix|repair|reopen|recover|close|solve|find|discover|spot|locate|detect)$/.test(verb.lemma) &&
  quantities.some(({ kind, start }) => kind === 'duration' && start >= verb.end && start < end);

/** "Time was saved", "penalties were avoided", "audit findings were reduced": less of what nobody misses is what came of it. */
function isRelief({ verb, subject }: Clause): boolean {
  if (!subject) return false;
  const { lower } = subject.head;
  const spent = resources.has(lower) || durations.has(lower) || currencies.has(lower) || /^sums?$/.test(lower);
  if (/^(solve|resolve|settle|clear|overcome)$/.test(verb.lemma)) return ended.test(subject.head.singular);
  if (/^(save|avoid|spare)$/.test(verb.lemma)) return spent || (verb.lemma === 'avoid' && isHarm(subject.head));
  return /^(reduce|halve|lower|minimise|minimize|decrease|eliminate)$/.test(verb.lemma) && isHarm(subject.head);
}

/** What is over once it is solved. */
const ended = /^(problem|conflict|dispute|quarrel|shortage|bottleneck|queue|backlog|jam|trouble|chaos|mess)$/;

/** "Savings were recorded", "no rise was observed": a change that is seen is what came of it. */
const isChangeSeen = ({ verb, subject }: Clause): boolean =>
  changeNouns.has(subject?.head.lower ?? '') && /^(register|record|note|observe|notice|measure|see)$/.test(verb.lemma);

/** "My deck was shown in three town halls", "our case was presented at the congress": what others made of it. */
const isShownOff = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  /^(my|our)$/.test(words[subject?.from ?? -1]?.lower ?? '') && (showing.has(verb.lemma) || verb.lemma === 'present');

/** "41 of 44 lines were surveyed", "11,400 people were paid": how far it went. */
const isCounted = ({ quantities }: Sentence, { subject }: Clause): boolean =>
  subject !== undefined &&
  quantities.some(
    ({ start, kind, value }) => start === subject.start && (kind === 'ratio' || kind === 'percent' || value >= many),
  );

/** Nobody decides on so many one by one. */
const many = 100;
