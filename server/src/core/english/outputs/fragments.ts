import type { PhraseSet } from '../grammar/match.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { attention, gatherings } from '../lexicon/audiences.ts';
import { collections, enrolling } from '../lexicon/taking-up.ts';
import { durations } from '../lexicon/units.ts';
import { activityVerbs } from '../lexicon/uptake.ts';
import { fitting } from '../lexicon/working.ts';
import { type Sentence, wordRange } from '../sentence.ts';
import { countedArtefact } from './artefacts.ts';
import { isNotedEverywhere } from './everywhere.ts';
import { moreInNote } from './more-of-it.ts';
import { builtInMeasures, namedOutput } from './named.ts';
import type { Output } from './outputs.ts';
import { punctualPhrase } from './punctuality.ts';
import { many } from './spread.ts';

/** The first activity measure in a fragment that has no verb, or in the words before the first clause. */
export function outputInFragment(sentence: Sentence, measures: PhraseSet = builtInMeasures): Output | undefined {
  const { words, clauses } = sentence;
  const first = clauses[0];
  const to = first ? wordRange(sentence, first)[0] : words.length;
  if (isFallen(words, to)) return undefined;
  const punctual = punctualPhrase(words.slice(0, to));
  if (punctual) return { start: punctual.start, end: words[to - 1]?.end ?? punctual.end, name: 'on time' };
  if (
    to === 0 ||
    (first &&
      (first.kind === 'relative' ||
        !/^(punctuation|coordinator)$/.test(words[to - 1]?.part ?? '') ||
        !words.slice(0, to).some(({ part }) => part === 'number')))
  )
    return undefined;
  const output =
    namedOutput(sentence, 0, to, measures) ??
    countedArtefact(sentence, 0, to) ??
    countedAttention(sentence, to) ??
    countedDone(sentence, to) ??
    countedOn(sentence, to) ??
    notedEverywhere(sentence, to) ??
    moreInNote(sentence);
  return first && output && isAdjunct(words, output) ? undefined : output;
}

/** "Nine pages a night, down from forty-one": whoever counts less of something does not boast of having done it. */
const isFallen = (words: Sentence['words'], to: number): boolean =>
  words.slice(0, to).some(({ lower }, at) => lower === 'down' && /^(from|to)$/.test(words[at + 1]?.lower ?? ''));

/** "In 14 interviews": where something was found, not what came of it. */
const isAdjunct = (words: Sentence['words'], { start }: Output): boolean =>
  words[words.findIndex(word => word.start === start) - 1]?.part === 'preposition';

/** "2.1 million plays", "forty thousand stars by Monday". */
function countedAttention({ words, quantities }: Sentence, to: number): Output | undefined {
  const limit = words[to - 1]?.end ?? 0;
  const found = quantities.find(
    ({ kind, unit, value, end }) => kind === 'count' && value >= 20 && attention.has(unit) && end <= limit,
  );
  return found && { start: found.start, end: found.end, name: found.unit };
}

/** "22 girls on the list", "forty names in the register". */
function countedOn({ words, quantities }: Sentence, to: number): Output | undefined {
  const count = quantities.find(({ kind, value }) => kind === 'count' && value >= many);
  const behind = words.findIndex(({ start }) => count !== undefined && start >= count.end);
  if (!count || behind < 0 || behind >= to || !/^(on|in)$/.test(words[behind]?.lower ?? '')) return undefined;
  const place = nounPhraseAt(words, behind + 1);
  if (!place || !collections.has(place.head.singular)) return undefined;
  return { start: count.start, end: place.head.end, name: count.unit };
}

/** "Sticker on 4,000 of 4,100 doors". */
function notedEverywhere({ words, clauses }: Sentence, to: number): Output | undefined {
  const [first, last] = [words[0], words[to - 1]];
  if (!first || !last || clauses.length > 0 || !isNotedEverywhere(words, to)) return undefined;
  return { start: first.start, end: last.part === 'punctuation' ? last.start : last.end, name: first.singular };
}

/** "Seven mobile clinics kitted out", "messages exchanged per household". */
function countedDone({ words, quantities }: Sentence, to: number): Output | undefined {
  const at = words.findIndex(
    ({ form, lemma, part }, place) =>
      place > 0 &&
      place < to &&
      part === 'verb' &&
      /^(past|participle)$/.test(form ?? '') &&
      words[place - 1]?.part === 'noun' &&
      (fitting.has(lemma ?? '') ||
        fitting.has(`${lemma}-${words[place + 1]?.lower ?? ''}`) ||
        enrolling.has(lemma ?? '') ||
        activityVerbs.has(lemma ?? '') ||
        (lemma === 'hold' &&
          (gatherings.has(words[place - 1]?.singular ?? '') || durations.has(words[place - 1]?.lower ?? '')))),
  );
  const [thing, deed] = [words[at - 1], words[at]];
  if (!thing || !deed) return undefined;
  const count = quantities.find(
    ({ kind, value, end }) => kind === 'count' && value > 1 && end >= thing.end - 1 && end <= thing.end,
  );
  const rated = /^(per|a|each|by|every)$/.test(words[at + 1]?.lower ?? '') && /s$/.test(thing.lower);
  return count || rated ? { start: count?.start ?? thing.start, end: deed.end, name: thing.singular } : undefined;
}
