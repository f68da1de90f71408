import { beliefs } from '../lexicon/deeds.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { moveOf } from './moves.ts';

const habit = /^(always|usually|normally|generally|typically|often|sometimes|never|every|whenever)$/;

/** "I suppose one sometimes has to let go" is said today, of the event. */
const opinion = /^(think|suppose|guess|reckon|believe)$/;

/**
 * Whether sentences tell a habit or a hypothesis and no event: nobody in them acts in the past as "I", and "I would",
 * "usually", "when …" or "if …" carry the acts that there are. Present-tense acts of one event are none.
 */
export function isHypothetical(sentences: readonly Sentence[]): boolean {
  let [habits, events] = [0, 0];
  for (const sentence of sentences) {
    for (const clause of sentence.clauses) {
      if (clause.actor !== 'I' && clause.actor !== 'dropped' && clause.actor !== 'we') continue;
      if (clause.actor === 'dropped' && clause.kind === 'main' && clause !== sentence.clauses[0]) continue;
      if (isEvent(sentence, clause)) return false;
      if (isHabit(sentence, clause) && !isForetold(sentence, clause)) habits++;
      else if (isToldInPresent(clause) && moveOf(sentence, clause) !== 'state') events++;
    }
  }
  return habits > 0 && habits >= events;
}

/** What learners tell of one event; what somebody "is handling" goes on. */
const isToldInPresent = ({ actor, verb }: Clause): boolean =>
  actor === 'I' &&
  !verb.progressive &&
  (verb.tense === 'present' || (verb.tense === 'past' && verb.head.form === 'base'));

/** An act in the past: not a state, not a mere part of another sentence, not "let", which may be present where nothing beside it is past. */
function isEvent(sentence: Sentence, clause: Clause): boolean {
  const { tense, perfect, modal } = clause.verb;
  const past = tense === 'past' ? isPlainlyPast(clause) || sentence.clauses.some(isPlainlyPast) : perfect && !modal;
  if (!past || !(/^(main|coordinate)$/.test(clause.kind) || clause.link?.lower === 'so')) return false;
  const move = moveOf(sentence, clause);
  return move !== 'state' && move !== 'fate';
}

/** "Had", "rang"; not "put", "let". */
const isPlainlyPast = ({ verb: { head, lemma, tense } }: Clause): boolean => tense === 'past' && head.lower !== lemma;

function isHabit({ words, clauses }: Sentence, { verb }: Clause): boolean {
  if (verb.perfect) return false;
  if (verb.tense === 'conditional') return !/^(could|can|must)$/.test(verb.modal ?? '');
  if (verb.tense !== 'present' || opinion.test(verb.lemma)) return false;
  const once = clauses.filter(({ verb }) => verb.tense === 'past').map(({ link }) => link);
  const beside = clauses.filter(({ kind, actor }) => /^(relative|complement)$/.test(kind) && actor === 'other');
  return words.some(
    (word, at) =>
      (habit.test(word.lower) && !beside.some(({ start, end }) => word.start >= start && word.end <= end)) ||
      (word.part === 'subordinator' &&
        /^(if|when)$/.test(word.lower) &&
        words[at - 1]?.lower !== 'even' &&
        !once.includes(word)),
  );
}

/** "The vet said we would lose a fifth": what lay ahead, in the event that is told. */
const isForetold = (sentence: Sentence, clause: Clause): boolean =>
  governorsOf(sentence, clause).some(({ verb }) => verb.tense === 'past');

/** Whether doubt in `clause` is no hedge, because it belongs to somebody else, to the past or to a hypothesis. */
export function isExcused(sentence: Sentence, clause: Clause): boolean {
  return governorsOf(sentence, clause).some(governor => governor.actor === 'other' || isHypothesis(sentence, governor));
}

/** The clauses that a complement hangs on, nearest first. */
function governorsOf(sentence: Sentence, clause: Clause): readonly Clause[] {
  const found: Clause[] = [];
  let current = clause;
  while (current.kind === 'complement' && current.parent !== undefined) {
    const governor = sentence.clauses[current.parent];
    if (!governor || found.includes(governor)) break;
    found.push(governor);
    current = governor;
  }
  return found;
}

/** "My hypothesis was that …", "I bet that …", "I thought it might …", "I asked whether …". */
function isHypothesis({ words }: Sentence, { verb, subject, actor }: Clause): boolean {
  if (
    /^(hypothesis|assumption|theory|bet|guess|fear|worry|risk|question|belief|concern)$/.test(subject?.head.lower ?? '')
  )
    return true;
  if (actor === 'I' && verb.tense === 'present' && verb.lemma !== 'bet') return false;
  const asks = words[verb.to]?.lower === 'whether' || words[verb.to]?.lower === 'if';
  return asks || beliefs.has(verb.lemma);
}
