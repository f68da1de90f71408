import { isJudged } from '../evidence/examination.ts';
import { combing, examinedBy, making, opinions } from '../lexicon/delegating.ts';
import { findingVerbs } from '../lexicon/evidence.ts';
import { examining, workingUp } from '../lexicon/examining.ts';
import { customers, superiors } from '../lexicon/people.ts';
import { evidenceWork, studying } from '../lexicon/studies.ts';
import { countedOf, isWorker } from '../people/workers.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isOfEvidence, isRoutine } from './delegation-guards.ts';
import { isDrawnUp } from './their-work.ts';

/** "The survey was run by the research team", "I was told by the lab …". */
export function isDoneByWorker(sentence: Sentence, clause: Clause, subject: NounPhrase | undefined): boolean {
  const { verb, agent } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (!agent || /^(me|us)$/.test(agent.head.lower) || isBesideMe(sentence, agent)) return false;
  const drawn =
    evidenceWork.has(subject?.head.lower ?? '') ||
    opinions.has(subject?.head.lower ?? '') ||
    (subject !== undefined && isDrawnUp(sentence, subject));
  if (drawn && (making.has(lemma) || lemma === 'look')) return true;
  if (!isWorker(sentence, countedOf(sentence, agent) ?? agent)) return false;
  if (isExaminedBy(sentence, clause, subject)) return true;
  const made =
    making.has(lemma) || (lemma === 'hold' && /^(interviews?|surveys?|polls?)$/.test(subject?.head.lower ?? ''));
  const told =
    /^(I|we)$/.test(clause.actor) &&
    !clause.infinitive &&
    !superiors.has(agent.head.lower) &&
    /^(tell|inform|advise)$/.test(lemma);
  return told || (made && drawn) || findingVerbs.has(lemma);
}

/** "By my relief and myself". */
function isBesideMe({ words }: Sentence, { to }: NounPhrase): boolean {
  return words[to]?.lower === 'and' && /^(me|myself|i)$/.test(words[to + 1]?.lower ?? '');
}

/** "The roof was looked over by a surveyor", "the wells were sampled by a hydrologist", "the complaints were read by an intern". */
function isExaminedBy(sentence: Sentence, clause: Clause, subject: NounPhrase | undefined): boolean {
  const { verb, agent } = clause;
  const { words } = sentence;
  if (!agent || !subject || superiors.has(agent.head.lower) || customers.has(agent.head.lower)) return false;
  if (isJudged(sentence, subject) || isRoutine(sentence, clause)) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const particle = verb.particle ?? (words[verb.to]?.lower === 'by' ? undefined : words[verb.to]);
  const deed = particle ? `${lemma}-${particle.lower}` : lemma;
  return (
    examining.has(deed) ||
    examinedBy.has(deed) ||
    studying.has(lemma) ||
    ((combing.has(lemma) || workingUp.has(deed)) && isOfEvidence(sentence, subject) && subject.head.part === 'noun')
  );
}
