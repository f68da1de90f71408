/** A question that nearly every loop asks, in its own words, by the principles that it asks for. */
export interface LoopQuestion {
  readonly id: string;
  readonly label: string;
  /** Ids of principles; one story answers for all of them. */
  readonly principles: readonly string[];
}

/** The five questions that are asked most. */
export const loopQuestions: readonly LoopQuestion[] = [
  { id: 'customer-obsession', label: 'When did you put a customer first?', principles: ['customer-obsession'] },
  { id: 'bias-for-action', label: 'When did you act without waiting?', principles: ['bias-for-action'] },
  {
    id: 'ownership-deliver-results',
    label: 'What did you own until it delivered?',
    principles: ['ownership', 'deliver-results'],
  },
  { id: 'dive-deep', label: 'When did you find the cause yourself?', principles: ['dive-deep'] },
  { id: 'earn-trust', label: 'How did you win somebody’s trust?', principles: ['earn-trust'] },
];
