import { firstPhrase, phraseSet } from '../english/grammar/match.ts';
import { remembered } from '../english/remembered.ts';
import type { Reading } from '../reading.ts';
import type { EvidenceItem, Principle } from './principles.ts';
import { showing } from './signs.ts';

/** What a story shows of a principle, and what its interviewer would still wait for. */
export interface PrincipleEvidence {
  readonly shown: readonly EvidenceItem[];
  readonly missing: readonly EvidenceItem[];
}

/** Holds a story against what a principle's interviewer listens for. */
export function evidenceFor(reading: Reading, { evidence }: Principle): PrincipleEvidence {
  const isShown = (item: EvidenceItem): boolean =>
    (item.signs ?? []).some(signs => signs.every(sign => showing(reading, sign).length > 0)) || says(reading, item);
  const shown = evidence.filter(isShown);
  return { shown, missing: evidence.filter(item => !shown.includes(item)) };
}

/**
 * Principles by the share of their evidence that a story shows, the best shown first. One without a list of what is
 * listened for comes last: nothing speaks for it.
 */
export function byEvidence(
  reading: Reading,
  principles: readonly Principle[],
): readonly { readonly principle: Principle; readonly share: number }[] {
  const shareOf = (principle: Principle): number =>
    evidenceFor(reading, principle).shown.length / Math.max(principle.evidence.length, 1);
  return principles
    .map(principle => ({ principle, share: shareOf(principle) }))
    .sort((one, other) => other.share - one.share);
}

/** Whether one of the item's own phrases stands in the story. */
function says({ passages }: Reading, item: EvidenceItem): boolean {
  const phrases = phrasesOf(item);
  return phrases !== undefined && passages.some(({ sentence }) => firstPhrase(sentence.words, phrases) !== undefined);
}

const phrasesOf = remembered(({ phrases }: EvidenceItem) =>
  phrases && phrases.length > 0 ? phraseSet(phrases) : undefined,
);

/** Whether a story shows one of the signs that set a principle apart; true where there are none. */
export const isApart = (reading: Reading, { apart = [] }: Principle): boolean =>
  apart.length === 0 || apart.some(sign => showing(reading, sign).length > 0);

/** Whether enough is shown to pass for a story of the principle: half of what its interviewer listens for. */
export const isProven = ({ shown, missing }: PrincipleEvidence): boolean => shown.length >= missing.length;
