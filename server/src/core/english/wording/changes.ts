import { mereInsight, sinceThen } from '../lexicon/lessons.ts';
import { moveOf } from '../ownership/moves.ts';
import type { Sentence } from '../sentence.ts';
import { isLesson } from './insights.ts';
import { findsTruth, isTagged } from './seen-truths.ts';
import { isSelfView } from './self-view.ts';

/** Whether a sentence tells what "I" then did, stopped or changed, or would do. */
export function changes(sentence: Sentence): boolean {
  const { words, clauses } = sentence;
  return clauses.some(clause => {
    if ((clause.actor !== 'I' && clause.actor !== 'dropped') || isLesson(sentence, clause)) return false;
    if (findsTruth(sentence, clause) || isTagged(sentence, clause) || isSelfView(sentence, clause)) return false;
    const { verb } = clause;
    if (verb.modal && /^(would|'d|will|'ll)$/.test(verb.modal) && verb.lemma !== 'say') return true;
    if (verb.tense === 'conditional' || verb.tense === 'imperative') return false;
    if (clause.kind === 'complement' && (words[0]?.lower === 'what' || clause.link?.lower === 'what')) return false;
    if (/^(learn|realise|realize|understand|recognise|recognize)$/.test(verb.lemma)) return false;
    const move = moveOf(sentence, clause);
    const since = words.some(({ lower }) => sinceThen.has(lower));
    const why = clause.subject && words[clause.subject.from - 1]?.lower === 'why';
    if (verb.tense === 'present' && !(verb.perfect && move === 'act' && clause.object))
      return (since || why === true) && !mereInsight.has(verb.lemma);
    return move === 'decision' || (move === 'act' && (since || clause.kind === 'main'));
  });
}
