import type { Span } from '../../span.ts';
import type { PhraseSet } from '../grammar/match.ts';
import { rememberedWithin } from '../remembered.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import { activity } from './activity.ts';
import { countedArtefact } from './artefacts.ts';
import { countedWork } from './counted-work.ts';
import { builtInMeasures, namedOutput } from './named.ts';
import { savedTime } from './saved-time.ts';
import { numberOfDone } from './tallies.ts';

/** An activity measure with its place; `name` is the measure in the singular, or the verb of an activity. */
export interface Output extends Span {
  readonly name: string;
}

/** The first activity or vanity measure that a clause reports: a measure by name, a count of artefacts, people clicking, time saved. */
export const outputOf = (
  sentence: Sentence,
  clause: Clause,
  measures: PhraseSet = builtInMeasures,
): Output | undefined =>
  measures === builtInMeasures ? builtInOutput(sentence, clause) : readOutput(sentence, clause, measures);

const builtInOutput = rememberedWithin((sentence: Sentence, clause: Clause) =>
  readOutput(sentence, clause, builtInMeasures),
);

function readOutput(sentence: Sentence, clause: Clause, measures: PhraseSet): Output | undefined {
  const [from, to] = wordRange(sentence, clause);
  return (
    namedOutput(sentence, from, to, measures, clause) ??
    numberOfDone(sentence, from, to) ??
    countedArtefact(sentence, from, to, clause) ??
    activity(sentence, clause) ??
    savedTime(sentence, clause) ??
    countedWork(sentence, clause)
  );
}
