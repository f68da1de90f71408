import type { Span } from '../span.ts';
import { certainties } from './lexicon/certainty.ts';
import { findPhrases, phraseSet } from './match.ts';
import type { Sentence } from './sentence.ts';

const set = phraseSet(certainties);

/** Words of certainty that no evidence in the sentence bears out; `shown` says that the sentence before it counts something. */
export function* certaintiesIn(sentence: Sentence, shown = false): Generator<Span> {
  const { words, clauses } = sentence;
  yield* successIn(sentence);
  if (
    sentence.quantities.some(({ kind, digits, unit }) => digits && kind !== 'label' && !/^(certain|sure)$/.test(unit))
  )
    return;
  for (const { from, to, phrase } of findPhrases(words, set)) {
    if (shown && /obvious|brainer|doubt|clearly|right/.test(phrase)) continue;
    const before = words[from - 1]?.lower ?? '';
    const denied = clauses.some(
      ({ subject, start, end }) =>
        start <= (words[from]?.start ?? 0) &&
        (words[from]?.start ?? 0) < end &&
        subject !== undefined &&
        /^(nobody|no|none)$/.test(words[subject.from]?.lower ?? ''),
    );
    if (denied || (/^(so)$/.test(clauses.at(-1)?.link?.lower ?? '') && clauses.length > 1)) continue;
    if (/^(not|n't|never|hardly|no)$/.test(before) || (before === 'a' && words[from - 2]?.lower === 'not')) continue;
    yield { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
  }
  for (const { actor, verb, subject } of clauses) {
    const exactly = words
      .slice(verb.from, verb.to + 2)
      .find(({ lower }) => /^(exactly|perfectly|precisely|certain)$/.test(lower));
    if (actor === 'I' && verb.lemma === 'know' && !verb.negated && exactly && subject)
      yield { start: subject.start, end: Math.max(exactly.end, verb.end) };
  }
}

/** "successfully" before the deed, and "clearly" over a reading. */
function* successIn({ words, clauses }: Sentence): Generator<Span> {
  for (const [at, word] of words.entries()) {
    const others = clauses.some(
      ({ actor, verb }) =>
        (actor === 'other' || actor === 'nobody') && verb.start <= word.start && word.end <= verb.end,
    );
    if (word.lower === 'successfully' && !others) yield { start: word.start, end: word.end };
    if (word.lower !== 'clearly') continue;
    const next = words[at + 1];
    const reading =
      /^(the|a|right|wrong|best|better|necessary|needed|a|shows|showed|proves)$/.test(next?.lower ?? '') ||
      at === 0 ||
      /^(show|point|prove|indicate|demonstrate)$/.test(next?.lemma ?? '');
    const manner = clauses.some(
      ({ verb }) =>
        /^(explain|state|say|communicate|define|speak|write|articulate|describe|label|mark|see|hear|present)$/.test(
          verb.lemma,
        ) &&
        verb.start < word.end + 30 &&
        word.start < verb.end + 30,
    );
    if (reading && !manner) yield { start: word.start, end: word.end };
  }
}
