import { overlap, type Span } from '../../span.ts';
import type { Quantity } from '../grammar/quantities.ts';
import { singular } from '../grammar/singular.ts';
import { artefacts } from '../lexicon/artefacts.ts';
import { aims, moving } from '../lexicon/changes.ts';
import { groupsServed } from '../lexicon/customers.ts';
import { outputs } from '../lexicon/vanity.ts';
import { outputInFragment } from '../outputs/fragments.ts';
import { outputOf } from '../outputs/outputs.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import { leadOf } from './leads.ts';
import { lemmaOf } from './measured-deed.ts';

/** What is made; what is counted of visitors is no work. */
const counted: ReadonlySet<string> = new Set(outputs);
const made: ReadonlySet<string> = new Set(artefacts.filter(name => !counted.has(name)));

/** By which somebody brings a level about: "brought to 400". */
const bringing = /^(bring|get|take|push|drive|squeeze)$/;

/**
 * Whether a figure that is held against nothing says what came of the work: a rate, a sum, a time that is taken now, or a
 * count in digits of what became of others. Work that was done, the writer's own deed, a reason, an aim, a wish, and a few
 * people in passing are none.
 */
export function measuresAlone(sentence: Sentence, clause: Clause | undefined, quantity: Quantity): boolean {
  const { kind, digits } = quantity;
  const lead = leadOf(sentence, quantity)?.lower ?? '';
  if (!clause)
    return kind !== 'count' || (digits && !isWork(sentence, clause, quantity) && !isBare(sentence, quantity));
  if (isUnreal(clause) || isReason(sentence, clause, quantity) || isAim(clause)) return false;
  const arrives = lead === 'to' && (moving.has(lemmaOf(clause)) || bringing.test(lemmaOf(clause)));
  if (arrives) return true;
  if (isOwn(clause) && isDeed(clause, quantity, lead)) return false;
  if (kind === 'count')
    return (
      digits &&
      !isKnown(sentence, quantity) &&
      !isWork(sentence, clause, quantity) &&
      !isSize(sentence, clause, quantity)
    );
  if (kind === 'ratio') return digits || isShare(sentence, quantity);
  return kind !== 'duration' || clause.verb.tense === 'present' || (digits && !isSchedule(clause, quantity));
}

/** "3 options": a note of so many things, and not what became of them. */
const isBare = ({ words }: Sentence, { start, end, unit }: Quantity): boolean =>
  unit !== '' && words.every(word => word.part === 'punctuation' || (word.start >= start && word.end <= end));

/** What the writer would or will do; a share that should rise is an aim worth its row once it says from where. */
export const isUnreal = ({ verb: { tense, modal } }: Clause): boolean =>
  /^(future|conditional|imperative)$/.test(tense) ||
  /^(would|should|could|might|may|must|will|shall)$/.test(modal ?? '');

/** "…, because 1,900 refunds had gone out twice", and what is coordinated with it; also where its verb is not known. */
export function isReason({ clauses, words }: Sentence, clause: Clause, { start }: Pick<Span, 'start'>): boolean {
  if (words.some(word => word.lower === 'because' && word.start >= clause.start && word.start < start)) return true;
  let at = clauses.indexOf(clause);
  while (at > 0 && clauses[at]?.kind === 'coordinate' && !gives(clauses[at])) at--;
  return gives(clauses[at]);
}

const gives = (clause: Clause | undefined): boolean => /^(because|since|if|unless)$/.test(clause?.link?.lower ?? '');

/** "City limit is 75", "the regulator allows 60". */
const isAim = (clause: Clause): boolean =>
  aims.has(clause.subject?.head.lower ?? '') ||
  /^(allow|permit|require|demand|expect|want|promise)$/.test(lemmaOf(clause));

export const isOwn = ({ actor }: Clause): boolean => /^(I|we|team|dropped)$/.test(actor);

/** What comes to somebody, rather than what they do. */
const coming = /^(reach|hit|see|have|get|achieve|win|lose|keep|gain|earn|attract|retain|recover|sell|sign|save|free)$/;

/** "I ordered 40 valves", "we were 12 people", "I rejected it at 4% failures"; but "we hit 96%", "worth $14M a year". */
function isDeed({ verb, object }: Clause, quantity: Quantity, lead: string): boolean {
  const { kind } = quantity;
  if (coming.test(verb.deed.lemma ?? verb.lemma)) return false;
  if (verb.lemma === 'be') return kind === 'count' && lead !== 'at';
  if (kind === 'percent') return !(object && overlap(object, quantity)) && !/^(to|of)$/.test(lead);
  return !/^(to|worth)$/.test(lead) || /^(count|ratio)$/.test(kind);
}

/** "The 3 teams": so many as everybody knows. */
function isKnown({ words }: Sentence, quantity: Quantity): boolean {
  const [at] = wordRange({ words }, quantity);
  return (
    /^(the|these|those|our|my|your|his|her|their|its|both)$/.test(words[at - 1]?.lower ?? '') &&
    words[at - 2]?.lower !== 'to'
  );
}

/** "340 observations were logged", "38 tickets closed", "36 agents finished the training": how much was done. */
function isWork(sentence: Sentence, clause: Clause | undefined, quantity: Quantity): boolean {
  const output = clause ? outputOf(sentence, clause) : outputInFragment(sentence);
  if (output && made.has(output.name) && overlap(output, quantity)) return true;
  if (clause && isOwn(clause) && made.has(singular(quantity.unit))) return true;
  const { subject, verb } = clause ?? {};
  if (!clause || !subject || !verb || quantity.start < subject.start || quantity.start >= subject.end) return false;
  if (output && /^(finish|complete|attend|undergo)$/.test(lemmaOf(clause))) return true;
  return (
    verb.voice === 'passive' ||
    (verb.lemma === 'be' && /^(ready|live|done|finished)$/.test(sentence.words[verb.to]?.lower ?? ''))
  );
}

/** "The office has 3 floors", "she leads 6 people": how big something is. What customers did, or how many they are, is more. */
function isSize(sentence: Sentence, clause: Clause, { unit }: Quantity): boolean {
  if (/^(lead|manage|head|supervise|employ|own|contain|include|comprise|span)$/.test(lemmaOf(clause))) return true;
  if (lemmaOf(clause) !== 'have' || unit === '' || groupsServed.has(unit)) return false;
  return !counted.has(outputOf(sentence, clause)?.name ?? '');
}

/** "The project lasted 6 months": how long the work took. */
const isSchedule = (clause: Clause, { unit }: Quantity): boolean =>
  /^(take|last|need|require)$/.test(lemmaOf(clause)) && /^(week|month|quarter|year|sprint)s?$/.test(unit);

/** "A third of the farmers"; a number with its whole: "seven of ten". */
function isShare(sentence: Sentence, quantity: Quantity): boolean {
  const [from, to] = wordRange(sentence, quantity);
  return (
    sentence.words.slice(from, to).some(({ lower }) => /^(half|thirds?|quarters?)$/.test(lower)) ||
    sentence.quantities.some(({ start }) => start > quantity.start && start - quantity.end < 12)
  );
}
