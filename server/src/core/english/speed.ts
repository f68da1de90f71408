import type { Span } from '../span.ts';
import { benchmarks, quickDeeds, speedDegrees, speeds } from './lexicon/speeds.ts';
import { durations } from './lexicon/units.ts';
import { findPhrases, firstPhrase, phraseSet } from './match.ts';
import { moveOf } from './moves.ts';
import type { Sentence } from './sentence.ts';

const cues = phraseSet(speeds);
const comparisons = phraseSet(benchmarks);

/** Speed told as an achievement without anything to compare it with. */
export function* speedsIn(sentence: Sentence): Generator<Span> {
  const { words, clauses } = sentence;
  if (firstPhrase(words, comparisons)) return;
  for (const { from, to, phrase } of findPhrases(words, cues)) {
    const [first, last] = [words[from], words[to - 1]];
    if (!first || !last || /^(too|so|not|n't|how|as|more)$/.test(words[from - 1]?.lower ?? '')) continue;
    if (words.slice(Math.max(0, from - 4), from).some(({ lower }) => /^(not|n't|never)$/.test(lower))) continue;
    if (phrase === 'fast' && (words[to]?.part === 'noun' || words[from - 1]?.part === 'determiner')) continue;
    const clause = clauses.findLast(({ start }) => start <= first.start) ?? clauses[0];
    const own =
      clause !== undefined &&
      (/^(I|we|team|dropped|nobody)$/.test(clause.actor) ||
        (clause.verb.voice === 'passive' && !clause.agent && clause.verb.tense === 'past') ||
        (records.test(phrase) && clause.verb.tense === 'past') ||
        /^(project|launch|rollout|release|team|process|migration|delivery|it|recovery|work|prototype|version|tool|app|system|site|report|rebuild|fix)$/.test(
          clause.subject?.head.lower ?? '',
        ));
    const owner =
      clause?.subject && words.slice(clause.subject.from, clause.subject.to).some(({ part }) => part === 'genitive');
    if (owner) continue;
    if (phrase === 'overnight' && clause && !/^(act|decision)$/.test(moveOf(sentence, clause))) continue;
    if (
      own &&
      (clause.verb.tense !== 'conditional' || clause.verb.modal === 'could') &&
      !clause.verb.negated &&
      clause.kind !== 'relative'
    )
      yield { start: first.start, end: last.end };
  }
  yield* shortTime(sentence);
  yield* quickDeedsIn(sentence);
}

/** Boasts, whoever is the subject: "the desk was ready in record time". */
const records = /record|flash|lightning|breakneck|no time|flat$/;

/** "Incredibly fast", "my quick reaction". */
function* quickDeedsIn({ words, clauses }: Sentence): Generator<Span> {
  for (const [at, word] of words.entries()) {
    if (!/^(fast|quick|quickly|rapid|rapidly|fastly|speedy|swift|prompt)$/.test(word.lower)) continue;
    const [before, next] = [words[at - 1], words[at + 1]];
    const mine = before && /^(my|a|the|our)$/.test(before.lower) && next && quickDeeds.has(next.lower);
    const degree =
      before && speedDegrees.has(before.lower) && !speeds.some(cue => cue === `${before.lower} ${word.lower}`);
    const clause = clauses.findLast(({ start }) => start <= word.start) ?? clauses[0];
    const subject = clause?.subject && words[clause.subject.from];
    const theirs = clause?.actor === 'other' && !(subject && /^(the|my|our|it|this)$/.test(subject.lower));
    if (!clause || clause.verb.negated || clause.verb.tense !== 'past' || theirs) continue;
    if (mine && next) yield { start: word.start, end: next.end };
    else if (degree && next?.part !== 'noun') yield { start: before.start, end: word.end };
  }
}

/** "in only five months", "in just two weeks". */
function* shortTime({ words, quantities }: Sentence): Generator<Span> {
  for (const [at, word] of words.entries()) {
    const short = /^(just|only|merely|barely)$/.test(word.lower) && /^(a|an|one)$/.test(words[at + 1]?.lower ?? '');
    const unit = words[at + 2];
    const took = words
      .slice(Math.max(0, at - 2), at)
      .some(({ lower, lemma }) => /^(in|within)$/.test(lower) || lemma === 'take');
    if (short && took && unit && durations.has(unit.lower)) yield { start: word.start, end: unit.end };
  }
  for (const { kind, start, end } of quantities) {
    if (kind !== 'duration') continue;
    const at = words.findIndex(word => word.start === start);
    if (
      /^(just|only|under|merely|mere|barely)$/.test(words[at - 1]?.lower ?? '') &&
      (/^(in|within|a)$/.test(words[at - 2]?.lower ?? '') ||
        words[at - 2]?.lemma === 'take' ||
        words[at - 3]?.lemma === 'take')
    )
      yield { start: words[at - 2]?.start ?? start, end };
  }
}
