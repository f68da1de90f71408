import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { dispositions, waitedFor } from '../lexicon/dispositions.ts';
import { superiors } from '../lexicon/people.ts';
import { isAnybody, isCrowdAt, isWholeTrade } from '../people/crowds.ts';
import type { Clause, Sentence } from '../sentence.ts';

const dispositionFrames = frameSet(dispositions);
const waitingFrames = frameSet(waitedFor);

/** Whether a clause tells how people at large are disposed to a thing, or that they have what they were waiting for. */
export const isDisposed = (sentence: Sentence, clause: Clause): boolean => {
  const { verb, subject } = clause;
  if (!subject || verb.modal || verb.voice === 'passive') return false;
  const trade = isWholeTrade(sentence.words, subject) && !superiors.has(subject.head.lower);
  if (!isAnybody(sentence, subject, clause) && !trade) return false;
  return (
    (!verb.negated && frameOf(sentence, clause, dispositionFrames) !== undefined) ||
    isNotMinding(sentence, clause) ||
    hasAtLast(sentence, clause) ||
    isOnlyWhen(sentence, clause)
  );
};

/** "Customers are not minding at all", "callers don't mind a bit". */
const isNotMinding = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'mind' && verb.negated && words[verb.to]?.part !== 'pronoun';

/** "Passengers finally have the screen they were waiting for." */
const hasAtLast = (sentence: Sentence, { verb, object, end }: Clause): boolean => {
  if (verb.lemma !== 'have' || verb.negated || !object || !/^(a|the)$/.test(sentence.words[object.from]?.lower ?? ''))
    return false;
  if (sentence.quantities.some(({ digits }) => digits)) return false;
  const waited = sentence.clauses.find(({ start }) => start >= object.start && start <= end + 1);
  return (
    waited?.subject?.head.lower === 'they' &&
    !waited.verb.negated &&
    frameOf(sentence, waited, waitingFrames) !== undefined
  );
};

/** "People only come to us when they have nobody at home." */
const isOnlyWhen = (sentence: Sentence, { verb, start }: Clause): boolean => {
  const { words, clauses } = sentence;
  if (verb.tense !== 'present' || verb.perfect || verb.progressive || verb.negated) return false;
  if (!/^(come|call|ring|write|visit|stay|buy|complain|ask|leave|return|read|answer)$/.test(verb.lemma)) return false;
  const only = words.slice(verb.from - 1, verb.to).some(({ lower }) => lower === 'only');
  return only && clauses.some(({ link, start: from }) => from > start && /^(when|if|because)$/.test(link?.lower ?? ''));
};

/** "What the mothers were really searching was a warm word": sought, and not found out. */
export const isWhatTheySeek = (sentence: Sentence, clause: Clause): boolean => {
  const { words, clauses } = sentence;
  if (clause !== clauses[0] || words[0]?.lower !== 'what') return false;
  const who = isCrowdAt(sentence, 1);
  const seeks = clauses.find(({ verb }) => who && verb.from >= who.to && verb.from < who.to + 3);
  return (
    seeks !== undefined &&
    !seeks.verb.negated &&
    /^(search|seek|miss|lack|look)$/.test(seeks.verb.lemma) &&
    words.slice(seeks.verb.to, seeks.verb.to + 3).some(({ lemma }) => lemma === 'be')
  );
};
