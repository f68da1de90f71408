import {
  bareData,
  dataLooks,
  favoured,
  gauges,
  keptIn,
  moods,
  nicely,
  outcries,
  plainData,
  recorded,
  showing,
  tellersTelling,
  ways,
} from '../lexicon/data.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { givesImpression } from './data-speaks.ts';

/**
 * Whether records go the right way: "The weather data was trending our way", "our records were pointing in the right
 * direction", "the load figures came up trumps": whatever they record.
 */
export function isHeading(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, object } = clause;
  const { words } = sentence;
  if (!subject || verb.negated || isCounted(sentence, subject)) return false;
  if (!isAllTracked(words, subject) && !isRecord(subject) && !isReadBefore(words, subject)) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (isAllTracked(words, subject) && tellersTelling.has(lemma)) return verb.voice === 'active';
  if (lemma === 'tell' && isRecord(subject)) return /^(story|tale)$/.test(object?.head.lower ?? '');
  if (lemma === 'come' && words.slice(verb.to, verb.to + 2).some(({ lower }) => lower === 'trumps')) return true;
  if (!/^(go|move|head|point|trend|lean|drift|look)$/.test(lemma)) return false;
  const at = words.findIndex(({ lower }, index) => index >= verb.to && index < verb.to + 4 && ways.has(lower));
  return at >= 0 && (words[at]?.lower === 'where' || favoured.has(words[at - 1]?.lower ?? ''));
}

/**
 * Whether data or records of any kind look well or badly, with no number: "the load figures looked off", "readings from the
 * other site came back good", "our monitoring was reassuring".
 */
export function isShown(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, subject } = clause;
  if (!subject || verb.voice === 'passive' || isCounted(sentence, subject)) return false;
  const before = isRecordBefore(sentence, clause);
  if (!before && !isRecord(subject)) return false;
  if (isTestedFor(words, clause)) return false;
  const near = words.slice(verb.from + 1, verb.to + 4);
  if (verb.lemma === 'be' || verb.progressive) {
    const watched = before || gauges.has(subject.head.lower) || plainData.has(subject.head.lower);
    return watched && near.some(({ lower }) => moods.has(lower));
  }
  if (!showing.has(verb.lemma)) return false;
  return near.some(
    ({ lower }, at) =>
      (dataLooks.has(lower) && lower !== 'up' && lower !== 'down') ||
      (verb.lemma === 'come' ? nicely.has(lower) : lower === 'as' && /^(they|it)$/.test(near[at + 1]?.lower ?? '')),
  );
}

/** "The lab results came back positive": what a test found, and not how anybody felt about it. */
const isTestedFor = (words: readonly Word[], { subject, verb }: Clause): boolean =>
  verb.lemma === 'come' &&
  words[(subject?.to ?? 0) - 2]?.part === 'noun' &&
  words.slice(verb.to, verb.to + 2).some(({ lower }) => /^(positive|negative)$/.test(lower));

/** "Rain figures said that the pipe was too thin", "the till numbers pointed to the fish": of what they are, not whose, nor how many. */
export function isSaidBy(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, subject, object } = clause;
  if (!subject || verb.negated || verb.voice === 'passive' || isCounted(sentence, subject)) return false;
  const { head, from, to } = subject;
  if (!plainData.has(head.lower) && !gauges.has(head.lower)) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (lemma === 'lend') return object?.head.lower === 'support';
  if (/^(of|from|on|for|in|at|with)$/.test(words[to]?.lower ?? '')) return false;
  const narrowing = words.slice(from, to - 1).filter(({ part }) => part !== 'determiner' && part !== 'adjective');
  if (
    narrowing.length > 1 ||
    narrowing.some(({ part, text, lower }) => part !== 'noun' || (text !== lower && from > 0))
  )
    return false;
  if (narrowing.length > 0 && !plainData.has(head.lower)) return false;
  return tellersTelling.has(lemma) || outcries.has(lemma) || givesImpression(words, verb);
}

/** A phrase for data, or for what is kept of events. */
const isRecord = ({ head }: NounPhrase): boolean => bareData.has(head.lower) || recorded.has(head.lower);

/** "I went through the reports and it all pointed the same way", "from the screens one could tell that things were going well". */
const isReadBefore = (words: readonly Word[], { head, from }: NounPhrase): boolean =>
  /^(it|they|things|everything|all)$/.test(head.lower) &&
  words.slice(0, from).some(({ lower, part }) => part === 'noun' && (plainData.has(lower) || keptIn.has(lower)));

/** "I pulled up the charts and they looked off": what "they" stands for. */
const isRecordBefore = ({ words, clauses }: Sentence, clause: Clause): boolean => {
  const before = clauses[clauses.indexOf(clause) - 1];
  return (
    clause.subject?.head.lower === 'they' &&
    before !== undefined &&
    /^(I|we|dropped)$/.test(before.actor) &&
    words.slice(before.verb.to, clause.subject.from).some(({ lower }) => bareData.has(lower) || recorded.has(lower))
  );
};

/** Whether there is a figure that can be checked, or a count in the phrase itself. */
const isCounted = ({ words, quantities }: Sentence, { from, to }: NounPhrase): boolean =>
  quantities.some(({ digits }) => digits) || words.slice(from, to).some(({ part }) => part === 'number');

/** "Everything we track", "all that I measured". */
function isAllTracked(words: readonly Word[], { head, to }: NounPhrase): boolean {
  if (!/^(everything|all|whatever)$/.test(head.lower)) return false;
  return words
    .slice(to, to + 4)
    .some(
      ({ lemma }, at) =>
        /^(track|measure|watch|monitor|count|follow|record)$/.test(lemma ?? '') ||
        (lemma === 'see' && words[to + at + 1]?.part === 'verb'),
    );
}
