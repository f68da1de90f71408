import { nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { deliverables } from '../lexicon/delegating.ts';
import { isEvidence } from '../people/workers.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** "The QA team tested it and confirmed that …": who looks also says what was seen. */
export function reports({ clauses }: Sentence, clause: Clause): boolean {
  return clauses.some(
    ({ parent, kind, verb }) =>
      parent === clauses.indexOf(clause) &&
      kind === 'coordinate' &&
      /^(tell|say|confirm|report|find|see|conclude|inform|come|discover|show)$/.test(verb.lemma),
  );
}

/** "The data team sent me a report which showed …". */
export function givesMeEvidence({ words }: Sentence, { verb, end }: Clause): boolean {
  const behind = words.filter(word => word.start >= verb.end && word.end <= end);
  const mine = behind.some(({ lower }) => /^(me|us)$/.test(lower));
  return mine && behind.some(({ lower }) => deliverables.has(lower));
}

/** "The report that my analyst prepared", "the survey, which HR had designed". */
export function isMadeEvidence(sentence: Sentence, { kind, link, subject }: Clause): boolean {
  if (kind !== 'relative' || !subject) return false;
  const { words } = sentence;
  const at = link && link !== subject.head ? words.indexOf(link) : subject.from;
  const last = words[at - 1]?.text === ',' ? at - 2 : at - 1;
  return words[last] !== undefined && isEvidence(sentence, nounPhraseEnding(words, last));
}

/** "The lab confirmed that the glue was too old." */
export const saysSomething = ({ clauses }: Sentence, clause: Clause): boolean =>
  clauses.some(
    ({ parent, kind, actor }) =>
      parent === clauses.indexOf(clause) && kind === 'complement' && /^(other|nobody)$/.test(actor),
  );

/** "… stripped it and said it was the gasket": who has looked names a cause. */
export const namesCause = ({ clauses }: Sentence, clause: Clause): boolean => {
  const said = clauses[clauses.indexOf(clause) + 1];
  const deed = clauses[clause.parent ?? -1];
  return (
    clause.kind === 'coordinate' &&
    deed?.verb.tense === 'past' &&
    !/^(say|tell|think|come|call|go|write|ask)$/.test(deed.verb.lemma) &&
    deed.object !== undefined &&
    (said?.kind === 'complement' || (said?.kind === 'main' && !said.link)) &&
    said.actor === 'nobody' &&
    said.verb.lemma === 'be' &&
    said.object !== undefined
  );
};

/** "One of the lads had a look and it was the valve." */
export const reportsBack = ({ clauses }: Sentence, clause: Clause): boolean =>
  clauses.slice(clauses.indexOf(clause) + 1).some(({ actor, verb }) => verb.lemma === 'be' && actor !== 'I') ||
  reports({ clauses } as Sentence, clause);
