import type { Span } from '../../span.ts';
import { findPhrases, phraseSet } from '../grammar/match.ts';
import { asking, benchmarks, promising } from '../lexicon/benchmarks.ts';
import { befalling, running, undertakings } from '../lexicon/paces.ts';
import { quickWords } from '../lexicon/quickness.ts';
import { moveOf } from '../ownership/moves.ts';
import { rememberedAll } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { deedOf, lemmaOf } from './measured-deed.ts';
import { type Cue, cuesIn } from './speed-cues.ts';

const comparisons = phraseSet(benchmarks);

/** Speed told as an achievement without anything to compare it with. */
export const speedsIn = rememberedAll(findSpeeds);

function* findSpeeds(sentence: Sentence): Generator<Span> {
  const { words, quantities } = sentence;
  const cues = [...cuesIn(sentence)];
  if (cues.length === 0 || isCompared(words, cues)) return;
  if (quantities.filter(({ kind }) => kind === 'duration').length > 1) return;
  let taken = 0;
  const told = new Set<Clause>();
  for (const cue of cues) {
    const [first, last] = [words[cue.from], words[cue.to - 1]];
    if (!first || !last || cue.from < taken || isDenied(words, cue.from)) continue;
    const clause = clauseOf(sentence, cue);
    if (clause && !isAchievement(sentence, clause, cue)) continue;
    if (!clause && !isLine(words, cue)) continue;
    taken = cue.to;
    if (clause && told.has(clause)) continue;
    if (clause) told.add(clause);
    yield { start: first.start, end: last.end };
  }
}

/** The clause whose deed was so quick: the one that a cue in front of it opens; of "before anyone noticed" the one before. */
function clauseOf({ words, clauses }: Sentence, { from, to }: Cue): Clause | undefined {
  const at = words[from]?.start ?? 0;
  const fronted = from === 0 || /^(coordinator|punctuation)$/.test(words[from - 1]?.part ?? '');
  const next = words[words[to]?.text === ',' ? to + 1 : to]?.start;
  const following = fronted ? clauses.find(({ start }) => start === next) : undefined;
  if (following) return following;
  const inside = clauses.findLast(({ start }) => start <= at);
  if (inside?.kind !== 'subordinate' || inside.start !== at) return inside ?? clauses[0];
  return clauses.find(({ kind }) => kind === 'main') ?? inside;
}

/** Whether something stands beside the cues that they are held against; the "than" of "in less than a week" is a cue's own. */
function isCompared(words: readonly Word[], cues: readonly Cue[]): boolean {
  for (const { from } of findPhrases(words, comparisons))
    if (!cues.some(cue => cue.from <= from && from < cue.to)) return true;
  return false;
}

/** "From idea to shelf in only five weeks", "a very quick fix": a line without a verb. */
const isLine = (words: readonly Word[], { boast }: Cue): boolean => boast === true && words.length < 20;

const isDenied = (words: readonly Word[], from: number): boolean =>
  /^(too|how|as|more|bit|little)$/.test(words[from - 1]?.lower ?? '') ||
  words.slice(Math.max(0, from - 4), from).some(({ lower }) => /^(not|n't|never|no)$/.test(lower));

/** "All gone in under three months": how fast people left. */
const isLoss = (words: readonly Word[], from: number): boolean =>
  words
    .slice(Math.max(0, from - 7), from)
    .some(({ lower }) => /^(gone|quit|resigned|churned|lapsed|vanished)$/.test(lower));

/** Whether what was quick is the candidate's deed, or the work itself. */
function isAchievement(sentence: Sentence, clause: Clause, { from, boast, measured, eased }: Cue): boolean {
  const { words } = sentence;
  const { verb, actor, subject, infinitive } = clause;
  if (verb.negated || clause.kind === 'relative' || verb.tense === 'future') return false;
  if (verb.tense === 'conditional' && verb.modal !== 'could') return false;
  const word = words[from] as Word;
  if (isLoss(words, from)) return false;
  const ofTime = /^(lost|wasted)$/.test(word.lower);
  if (!ofTime && (befalling.has(lemmaOf(clause)) || befalling.has(deedOf(clause)))) return false;
  if (eased) return verb.modal === undefined;
  if (measured) return /^(I|dropped)$/.test(actor) && !promising.has(lemmaOf(clause));
  if (infinitive && asking.has(verb.lemma) && infinitive.start > verb.end && word.start > infinitive.start)
    return false;
  if (asking.has(verb.lemma) && word.start > verb.end && quickWords.has(word.lower)) return false;
  const owned = subject && words.slice(subject.from, subject.to).some(({ part }) => part === 'genitive');
  if (owned) return false;
  if (word.lower === 'overnight' && verb.voice === 'passive') return false;
  if (word.lower === 'overnight' && !boast && actor !== 'other' && !/^(act|decision)$/.test(moveOf(sentence, clause)))
    return false;
  if (/^(I|we|team|dropped|nobody)$/.test(actor)) return true;
  if (verb.tense !== 'past') return false;
  if (verb.voice === 'passive') return !clause.agent;
  const works = undertakings.has(subject?.head.lower ?? '') || undertakings.has(words[subject?.from ?? 0]?.lower ?? '');
  return works || (boast === true && running.has(verb.lemma));
}
