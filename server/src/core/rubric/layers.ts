import { moveOf } from '../english/moves.ts';
import type { Finding } from '../finding.ts';
import { isOwn, type Reading } from '../reading.ts';

/** How strongly a story proves one layer of the interviewer's verdict. */
export type Strength = 'strong' | 'weak' | 'missing';

export interface Layers {
  readonly ownership: Strength;
  readonly judgment: Strength;
  readonly influence: Strength;
}

/**
 * The three layers, from what the story holds and what the rules found. Ownership and judgment are missing where the
 * rule that asks for their core fired, weak where two or more lesser findings stand against them. Influence asks for
 * somebody else whose position or plan changed after the candidate acted on them.
 */
export function layersOf(reading: Reading, findings: readonly Finding[]): Layers {
  return {
    ownership: strength(findings, 'ownership', 'no-owned-decision'),
    judgment: strength(findings, 'judgment', 'no-tradeoff'),
    influence: influence(reading),
  };
}

function strength(findings: readonly Finding[], layer: Finding['layer'], core: string): Strength {
  const own = findings.filter(finding => finding.layer === layer);
  if (own.some(({ rule }) => rule === core)) return 'missing';
  return own.length >= 2 ? 'weak' : 'strong';
}

const moved =
  /^(agree|accept|change|drop|join|give|move|approve|back|support|sign|switch|adopt|commit|endorse|withdraw|concede|reverse|follow|fund|postpone|keep|promise|volunteer)$/;
const acted =
  /^(show|tell|ask|walk|convince|persuade|offer|bring|explain|present|argue|demonstrate|invite|prove|negotiate|warn)$/;

function influence({ passages }: Reading): Strength {
  const own = passages.filter(isOwn);
  const changed = own.some(({ sentence }) =>
    sentence.clauses.some(
      ({ actor, subject, verb }) =>
        actor === 'other' &&
        verb.tense === 'past' &&
        verb.voice === 'active' &&
        !verb.negated &&
        moved.test(verb.lemma) &&
        isPerson(subject?.head.lower ?? ''),
    ),
  );
  const pushed = own.some(({ sentence }) =>
    sentence.clauses.some(
      clause => clause.actor === 'I' && (acted.test(clause.verb.lemma) || moveOf(sentence, clause) === 'influence'),
    ),
  );
  if (changed && pushed) return 'strong';
  return changed || pushed ? 'weak' : 'missing';
}

const isPerson = (head: string): boolean =>
  /^(he|she|they|who)$/.test(head) ||
  /(er|or|ist|lead|vp|ceo|head|team|boss|board|partner|client|captain|chief|officer|mayor|ant|ian)s?$/.test(head) ||
  /^\p{Lu}/u.test(head);
