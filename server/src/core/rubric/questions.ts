/** A question that nearly every loop asks, by the principles that it asks for. */
export interface LoopQuestion {
  readonly id: string;
  readonly label: string;
  /** Ids of principles; one story answers for all of them. */
  readonly principles: readonly string[];
}

/** The five questions that are asked most. */
export const loopQuestions: readonly LoopQuestion[] = [
  { id: 'customer-obsession', label: 'Customer obsession', principles: ['customer-obsession'] },
  { id: 'bias-for-action', label: 'Bias for action', principles: ['bias-for-action'] },
  {
    id: 'ownership-deliver-results',
    label: 'Ownership with delivered results',
    principles: ['ownership', 'deliver-results'],
  },
  { id: 'dive-deep', label: 'Dive deep', principles: ['dive-deep'] },
  { id: 'earn-trust', label: 'Earn trust', principles: ['earn-trust'] },
];
