import { shiftIn } from '../influence/movement.ts';
import { resistanceIn, showsIn } from '../influence/resistance.ts';
import { proposals } from '../lexicon/deeds.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** How many sentences it may take from a proposal to a yes. */
const reach = 5;

/** Whether the candidate proposes something in one of the sentences, meets a no or shows why, and gets it adopted soon after. */
export const carriesProposal = (sentences: readonly Sentence[]): boolean =>
  sentences.some((sentence, at) => {
    if (!proposes(sentence)) return false;
    const after = sentences.slice(at, at + reach + 1);
    if (isShownAndTaken(after)) return true;
    const disputed =
      sentences.slice(Math.max(0, at - 1), at + 1).some(opposes) ||
      sentences.slice(Math.max(0, at - 2), at).some(resistanceIn);
    const against = disputed ? 0 : after.findIndex(resistanceIn);
    return against >= 0 && after.slice(Math.max(1, against)).some(later => shiftIn(later) !== undefined);
  });

/** "I suggested one list. I showed the counts, and they took it." */
const isShownAndTaken = (sentences: readonly Sentence[]): boolean => {
  const shown = sentences.findIndex((sentence, at) => (at === 0 ? argues(sentence) : showsIn(sentence)));
  return (
    shown >= 0 && sentences.slice(shown).some(later => shiftIn(later) !== undefined || later.clauses.some(isTaken))
  );
};

/** "After I had shown the counts": an argument beside the proposal. */
const argues = ({ clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb }) =>
      actor === 'I' &&
      !verb.negated &&
      /^(show|explain|prove|demonstrate|present|calculate)$/.test(verb.deed.lemma ?? ''),
  );

/** "They took it", "the board agreed". */
const isTaken = ({ actor, verb, object }: Clause): boolean =>
  actor === 'other' &&
  verb.tense === 'past' &&
  !verb.negated &&
  verb.voice === 'active' &&
  (/^(agree|approve)$/.test(verb.lemma) ||
    (/^(take|accept|adopt|try|buy|approve|sign|want)$/.test(verb.lemma) &&
      /^(it|that|this|them|idea|proposal)$/.test(object?.head.lower ?? '')));

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
    if (/^(say|tell|insist|write|argue)$/.test(lemma))
      return clauses.some(
        ({ kind, parent, verb: { modal } }) => kind === 'complement' && parent === at && modal === 'should',
      );
    return (
      ((lemma === 'offer' && infinitive !== undefined) || proposals.has(lemma)) &&
      !/^(ask|request|mention|raise)$/.test(lemma)
    );
  });
