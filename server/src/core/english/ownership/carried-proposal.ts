import { shiftIn } from '../influence/movement.ts';
import { resistanceIn } from '../influence/resistance.ts';
import { proposals } from '../lexicon/deeds.ts';
import type { Sentence } from '../sentence.ts';

/** How many sentences it may take from a proposal to a yes. */
const reach = 5;

/** Whether the candidate proposes something in one of the sentences, meets a no, and gets it adopted soon after. */
export const carriesProposal = (sentences: readonly Sentence[]): boolean =>
  sentences.some((sentence, at) => {
    if (!proposes(sentence)) return false;
    const after = sentences.slice(at, at + reach + 1);
    const against = after.findIndex(resistanceIn);
    return against >= 0 && after.slice(Math.max(1, against)).some(later => shiftIn(later) !== undefined);
  });

/** "I suggested that we close on Tuesdays": a course, which asking and mentioning are not. */
const proposes = ({ clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb }) =>
      /^(I|dropped)$/.test(actor) &&
      verb.tense === 'past' &&
      !verb.negated &&
      proposals.has(verb.deed.lemma ?? '') &&
      !/^(ask|request|mention|raise)$/.test(verb.deed.lemma ?? ''),
  );
