import type { Span } from '../span.ts';
import { decisions, phrasalDecisions } from './lexicon/deeds.ts';
import type { Clause, Sentence } from './sentence.ts';

/** Where a sentence tells coordination as a deed: "worked closely with", "aligned stakeholders", "led a cross-functional team". */
export function* collaborationIn(sentence: Sentence): Generator<Span> {
  for (const clause of sentence.clauses) {
    if (!/^(I|we|team|dropped)$/.test(clause.actor) || clause.verb.negated || clause.verb.tense === 'conditional')
      continue;
    const infinitive = clause.infinitive?.lemma ?? '';
    const decides =
      /^(halve|reduce|drop|lower|raise|double|change|move|fix|close|open|cut)$/.test(infinitive) ||
      sentence.words.some(({ lower }) => lower === 'condition') ||
      decisions.has(infinitive) ||
      phrasalDecisions.has(infinitive);
    if (isCoordination(sentence, clause) && !decides) yield { start: clause.verb.start, end: clause.end };
  }
}

function isCoordination({ words }: Sentence, { verb, object, end }: Clause): boolean {
  const lemma = verb.deed.lemma ?? verb.lemma;
  const rest = words.filter(word => word.start >= verb.end && word.end <= end);
  const withOthers = rest.some(({ lower }) => /^(with|between|across|among|together)$/.test(lower));
  const head = object?.head.lower ?? '';
  switch (lemma) {
    case 'collaborate':
    case 'partner':
    case 'liaise':
    case 'cooperate':
    case 'interface':
    case 'facilitate':
      return true;
    case 'coordinate':
      return (
        withOthers || /^(effort|efforts|teams|team|work|activities|meetings|communication|stakeholders)$/.test(head)
      );
    case 'work':
      return (
        withOthers &&
        rest.slice(0, 4).some(({ lower }) => /^(with|closely|together|alongside|hand)$/.test(lower)) &&
        !object
      );
    case 'align':
      return head === 'stakeholders' || head === 'teams' || head === 'stakeholder' || rest[0]?.lower === 'with';
    case 'drive':
    case 'ensure':
    case 'create':
    case 'foster':
    case 'build':
      return /^(alignment|collaboration|synergy|synergies)$/.test(head);
    case 'engage':
    case 'manage':
    case 'involve':
      return /^stakeholders?$/.test(head) || (head === 'expectations' && lemma === 'manage');
    case 'team':
      return withOthers;
    case 'act':
    case 'serve':
      return /^(bridge|link|liaison|interface|glue|coordinator|contact)$/.test(
        rest.find(({ part }) => part === 'noun')?.lower ?? '',
      );
    case 'spearhead':
    case 'lead':
    case 'run':
    case 'head':
      return words
        .slice(object?.from ?? 0, object?.to ?? 0)
        .some(({ lower }) =>
          /^(cross-functional|multifunctional|multi-disciplinary|multidisciplinary|interdisciplinary|cross-team)$/.test(
            lower,
          ),
        );
    default:
      return false;
  }
}

/** Whether the clause is one of those, for rules that leave it to the rule on collaboration. */
export function isCollaboration(sentence: Sentence, clause: Clause): boolean {
  return isCoordination(sentence, clause);
}
