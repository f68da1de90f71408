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
    const disputed = sentences.slice(Math.max(0, at - 1), at + 1).some(opposes);
    const against = disputed ? 0 : after.findIndex(resistanceIn);
    return against >= 0 && after.slice(Math.max(1, against)).some(later => shiftIn(later) !== undefined);
  });

/** "I opposed", "I disagreed with him". */
const opposes = ({ clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb }) =>
      /^(I|dropped)$/.test(actor) && verb.tense === 'past' && /^(oppose|disagree|object|protest)$/.test(verb.lemma),
  );

/** "I suggested that we close on Tuesdays", "I said that they should": a course, which asking and mentioning are not. */
const proposes = ({ clauses }: Sentence): boolean =>
  clauses.some(({ actor, verb, infinitive }, at) => {
    if (!/^(I|dropped)$/.test(actor) || verb.tense !== 'past' || verb.negated) return false;
    const lemma = verb.deed.lemma ?? '';
    if (/^(say|tell|insist)$/.test(lemma))
      return clauses.some(
        ({ kind, parent, verb: { modal } }) => kind === 'complement' && parent === at && modal === 'should',
      );
    return (
      ((lemma === 'offer' && infinitive !== undefined) || proposals.has(lemma)) &&
      !/^(ask|request|mention|raise)$/.test(lemma)
    );
  });
