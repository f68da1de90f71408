import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { actingOnOthers, reachingBosses } from '../lexicon/troubles.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isAbove } from './told-above.ts';

/** "I called my manager and he told them to stop", "I consulted the head of department, who ordered the lab to deliver": somebody above is reached, and deals with others. */
export function isActedAbove(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, kind } = clause;
  const acting = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  return (
    /^(I|we|dropped)$/.test(actor) &&
    kind !== 'relative' &&
    verb.tense === 'past' &&
    verb.voice === 'active' &&
    reachingBosses.has(verb.deed.lemma ?? '') &&
    reaches(sentence, clause) &&
    acting !== undefined &&
    dealsWithOthers(sentence, acting)
  );
}

/** Whether somebody above is who was reached, and nothing was asked for: "called my manager", "turned to the owner". */
function reaches({ words }: Sentence, { verb, object, end }: Clause): boolean {
  const asks = words.some(({ lower, start }) => /^(for|whether|if)$/.test(lower) && start >= verb.end && start < end);
  const at = words.findIndex(({ lower, start }) => /^(to|with|at)$/.test(lower) && start >= verb.end && start < end);
  return !asks && (isAbove(object) || (at > 0 && isAbove(nounPhraseAt(words, at + 1))));
}

/** "… and he told them to stop", not "and she told me no". */
const dealsWithOthers = ({ words, clauses }: Sentence, { subject, verb, object, kind }: Clause): boolean =>
  /^(main|coordinate|relative)$/.test(kind) &&
  (kind === 'relative' || /^(he|she|they)$/.test(subject?.head.lower ?? '') || isAbove(subject)) &&
  verb.tense === 'past' &&
  verb.voice === 'active' &&
  !verb.negated &&
  actingOnOthers.has(verb.deed.lemma ?? '') &&
  !/^(me|us|him)$/.test(object?.head.lower ?? '') &&
  !/^(me|us)$/.test(words[verb.to + 1]?.lower ?? '') &&
  !clauses.some(({ actor, start }) => actor === 'I' && start > verb.end);
