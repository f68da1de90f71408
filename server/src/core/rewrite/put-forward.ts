import type { Clause, Sentence } from '../english/sentence.ts';

/**
 * The verb by which one puts forward what "that" opens behind `clause`: what is to be is proposed, what is so is argued:
 * "I argued that the pump was too small".
 */
export function puttingForward({ words, clauses }: Sentence, clause: Clause): 'proposed' | 'argued' {
  const index = clauses.indexOf(clause);
  const said = clauses.slice(index + 1).find(({ kind, parent }) => kind === 'complement' && parent === index);
  if (!said) return 'proposed';
  const { from, to, modal, tense } = said.verb;
  const rather = words.slice(from, to + 1).some(({ lower }) => lower === 'rather');
  return rather || (!modal && tense === 'past') ? 'argued' : 'proposed';
}
