import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { goings } from '../lexicon/attitudes.ts';
import { feelings, holdings } from '../lexicon/feelings.ts';
import { customers } from '../lexicon/people.ts';
import { fearful } from '../lexicon/stances.ts';
import { durations } from '../lexicon/units.ts';
import { products } from '../lexicon/uptake.ts';
import { lemmaOf } from '../metrics/measured-deed.ts';
import { isAnybody, isBarePlural, isCrowdAt } from '../people/crowds.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a clause says what went on in the minds of many, or what they will do: "users thought it was a scam", "customers will pay more". */
export function isMindOfMany(sentence: Sentence, clause: Clause): boolean {
  const { subject, verb, kind } = clause;
  if (!subject || kind === 'relative' || !/s$|^(people|they|women|men|children)$/.test(subject.head.lower))
    return false;
  if (!isAnybody(sentence, subject, clause)) return false;
  if (verb.modal) return isForetold(sentence, clause) || couldNotSee(sentence, clause);
  return minds.some(mind => mind(sentence, clause));
}

type Mind = (sentence: Sentence, clause: Clause) => boolean;

const isLast = (word: Word | undefined): boolean => (word?.part ?? 'punctuation') === 'punctuation';

/** "Thought it was a scam", "already think about another supplier". */
const thinks: Mind = ({ words, clauses, quantities }, clause) => {
  const { verb } = clause;
  if (!/^(think|believe|assume|suppose)$/.test(lemmaOf(clause)) || verb.negated) return false;
  if (/^(about|of)$/.test(words[verb.to]?.lower ?? ''))
    return (
      /^(another|other|leaving|switching|cancelling|canceling|going|quitting)$/.test(words[verb.to + 1]?.lower ?? '') &&
      clauses[0] === clause
    );
  if (
    words[clause.subject?.to ?? 0]?.part === 'preposition' ||
    words.some(
      ({ lower }, at) =>
        lower === 'since' ||
        (lower === 'as' && words[at - 1]?.text === ',') ||
        (lower === 'because' && words[at + 1]?.lower === 'the'),
    )
  )
    return false;
  const said = clauses[clauses.indexOf(clause) + 1];
  if (quantities.some(({ digits, start }) => digits && start > verb.end)) return false;
  return (
    said?.kind === 'complement' &&
    said.actor !== 'I' &&
    !words.some(({ lower, start }) => lower === 'my' && start > said.verb.start) &&
    said.verb.from <= verb.to + 4
  );
};

/** "Barely noticed the switch". */
const barelyNotices: Mind = ({ words }, { verb }) =>
  /^(notice|mind|read|care)$/.test(verb.lemma) &&
  words.slice(verb.from - 1, verb.to).some(({ lower }) => /^(barely|hardly|scarcely)$/.test(lower));

/** "Were too shy to call us", "are scared of the change". */
const isMinded: Mind = ({ words }, { verb }) => {
  if (!/^(be|get|become|seem|feel)$/.test(verb.lemma) || verb.progressive) return false;
  return words.slice(verb.from, verb.to + 3).some(({ lower }, index) => {
    const behind = words[verb.from + index + 1]?.lower ?? '';
    if (!fearful.has(lower) && !feelings.has(lower)) return false;
    return words[verb.from + index - 1]?.lower === 'too'
      ? behind === 'to'
      : verb.tense === 'present' && /^(of|about)$/.test(behind);
  });
};

/** "Had given up on us", "had enough of it". */
const isDoneWithIt: Mind = ({ words }, { verb, object }) =>
  (verb.lemma === 'give' &&
    verb.particle?.lower === 'up' &&
    verb.tense === 'past' &&
    verb.perfect &&
    object === undefined) ||
  (verb.lemma === 'have' &&
    object?.head.lower === 'enough' &&
    words[object.to]?.lower === 'of' &&
    (/^(it|that|this|us|them)$/.test(words[object.to + 1]?.lower ?? '') || words[object.to + 1]?.form === 'ing'));

/** "Did not see the point", "saw no value in it". */
const seesNoPoint: Mind = ({ words }, { verb, object }) =>
  verb.lemma === 'see' &&
  /^(point|value|reason|sense|need|benefit|advantage|use)$/.test(object?.head.lower ?? '') &&
  (verb.negated || /^(no|little)$/.test(words[object?.from ?? 0]?.lower ?? ''));

/** "Got lost in the menu." */
const isLost: Mind = ({ words }, { verb }) =>
  /^(get|be)$/.test(verb.lemma) &&
  !verb.negated &&
  words.slice(verb.from, verb.to + 2).some(({ lower }) => /^(lost|confused)$/.test(lower)) &&
  words
    .slice(verb.to, verb.to + 5)
    .some(({ lower }) => products.has(lower) || /^(steps|screens|pages|settings|options)$/.test(lower));

/** "Buy what they know." */
const buysWhat: Mind = ({ words }, { verb }) =>
  verb.tense === 'present' &&
  /^(buy|choose|pick|take|trust|read|use|order)$/.test(verb.lemma) &&
  /^(what|whatever)$/.test(words[verb.to]?.lower ?? '') &&
  words[verb.to + 1]?.lower === 'they' &&
  /^(know|like|see|trust|recognise|recognize)$/.test(words[verb.to + 2]?.lower ?? '');

const minds: readonly Mind[] = [thinks, barelyNotices, isMinded, isDoneWithIt, seesNoPoint, isLost, buysWhat];

/** "Will pay more for quality", "would never use it": at no certain time, and under no condition. */
const isForetold: Mind = ({ words, clauses }, clause) => {
  const { verb, subject, end } = clause;
  if (!/^(will|would|wo|'ll|'d)$/.test(verb.modal ?? '') || verb.perfect || clauses[0] !== clause) return false;
  if (words.some(({ lower }) => /^(if|when|until|once|unless|said|told)$/.test(lower))) return false;
  if (
    words.some(
      ({ lower, start, part }) => start > verb.end && start < end && (durations.has(lower) || part === 'number'),
    )
  )
    return false;
  if (!subject || !(isBarePlural(words, subject) || customers.has(subject.head.lower))) return false;
  const lemma = lemmaOf(clause);
  const next = words[verb.to];
  if (lemma === 'pay') return /^(more|extra|anything)$/.test(next?.lower ?? '');
  if (/^(use|read|trust|accept|ignore|forgive|complain)$/.test(lemma))
    return verb.negated || words.slice(verb.from, verb.to).some(({ lower }) => lower === 'never');
  return (
    goings.has(lemma) &&
    /^(leave|stop|quit|cancel|switch|stay)$/.test(lemma) &&
    (isLast(next) || /^(us|to)$/.test(next?.lower ?? ''))
  );
};

/** "Could not see why", "can't see the point". */
const couldNotSee: Mind = ({ words }, { verb }) =>
  /^(can|could|ca)$/.test(verb.modal ?? '') &&
  verb.negated &&
  /^(see|understand)$/.test(verb.lemma) &&
  ((words[verb.to]?.lower === 'why' && isLast(words[verb.to + 1])) || words[verb.to + 1]?.lower === 'point');

/** Whether a clause claims what something did to the minds of many: "gives users more trust", "cost us the trust of our customers". */
export function movesManyMinds(sentence: Sentence, { verb, actor, object, end }: Clause): boolean {
  const { words } = sentence;
  if (!/^(other|nobody)$/.test(actor) || verb.negated || verb.modal || verb.voice === 'passive') return false;
  if (/^(give|bring)$/.test(verb.lemma) && object && isCrowdAt(sentence, object.from)) {
    const what = nounPhraseAt(words, object.to);
    return what !== undefined && holdings.has(what.head.lower) && what.end <= end;
  }
  const held = words.findIndex(({ lower, start }) => holdings.has(lower) && start > verb.end && start < end);
  return (
    verb.lemma === 'cost' &&
    /^(us|me)$/.test(words[verb.to]?.lower ?? '') &&
    held > 0 &&
    words[held + 1]?.lower === 'of' &&
    isCrowdAt(sentence, held + 2) !== undefined
  );
}

/** Whether a clause says that a thing is too much for many: "the form was too long for most people". */
export function isTooMuchFor(sentence: Sentence, { verb, actor, subject }: Clause): boolean {
  const { words } = sentence;
  if (verb.lemma !== 'be' || verb.negated || actor !== 'other' || !texts.test(subject?.head.lower ?? '')) return false;
  const too = words.findIndex(({ lower }, at) => at >= verb.to && at < verb.to + 2 && /^(too|so|very)$/.test(lower));
  const grade = words[too + 1]?.lower ?? '';
  if (
    too < 0 ||
    !/^(long|complicated|complex|confusing|difficult|hard|boring|slow|technical|small|frustrating|annoying|stressful)$/.test(
      grade,
    )
  )
    return false;
  return /^(for|to)$/.test(words[too + 2]?.lower ?? '') && isCrowdAt(sentence, too + 3) !== undefined;
}

const texts =
  /^(forms?|pages?|texts?|letters?|emails?|process|menu|manual|report|app|site|website|course|training|questionnaire|survey|checkout|wording|explanation|contract|instructions|rules|screen|portal|tool|system)$/;
