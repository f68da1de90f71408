import type { Span } from '../span.ts';
import { principleSlogans } from './lexicon/slogans.ts';
import { findPhrases, phraseSet } from './match.ts';
import type { Clause, Sentence } from './sentence.ts';

const names = phraseSet(principleSlogans);
const shows =
  /^(show|demonstrate|prove|exemplify|reflect|embody|display|exhibit|illustrate|live|practise|practice|apply|use|take|have|call|mean|highlight|exercise|represent)$/;

/** Where a sentence praises the candidate with a principle's name. */
export function* slogansIn(sentence: Sentence): Generator<Span> {
  const { words } = sentence;
  for (const { from, to, phrase } of findPhrases(words, names)) {
    const [first, last] = [words[from], words[to - 1]];
    if (!first || !last || words[from - 1]?.text === '(') continue;
    const clause =
      sentence.clauses.find(candidate => candidate.start <= first.start && last.end <= candidate.end) ??
      sentence.clauses.find(candidate => candidate.start <= first.start && first.start < candidate.end + 2);
    if (/^(means|meant)$/.test(words[to]?.lower ?? '') && words[from - 1]?.lower === 'what')
      yield { start: sentence.start, end: clause?.end ?? last.end };
    else if (trueTo(words, from)) yield { start: words[from - 2]?.start ?? first.start, end: last.end };
    else if (clause && praises(sentence, clause, phrase, from))
      yield { start: clause.start, end: Math.max(clause.end, last.end) };
  }
}

/** "true to …", "in the spirit of …". */
const trueTo = (words: Sentence['words'], from: number): boolean =>
  /^(true to|line with|spirit of|guided by)$/.test(`${words[from - 2]?.lower} ${words[from - 1]?.lower}`);

function praises(
  { words, clauses }: Sentence,
  { actor, verb, subject, parent }: Clause,
  phrase: string,
  from: number,
): boolean {
  if (verb.negated || verb.modal) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const claims = /^(this|that|it|which|story|example|project|i|decision|experience|dropped)$/.test(
    subject?.head.lower ?? 'dropped',
  );
  if (/^(dive deep|dove deep|dived deep)$/.test(phrase))
    return (
      actor === 'I' &&
      !words.slice(from + 2).some(({ part, text }) => part === 'number' || /^[A-Z]{3,}$/.test(text)) &&
      words.filter(({ part }) => part === 'noun').length < 3
    );
  if (lemma === 'take')
    return (
      claims &&
      /ownership$/.test(phrase) &&
      (/^(full|true|extreme|complete|total|absolute)$/.test(words[from - 1]?.lower ?? '') ||
        (words[from + 1]?.part === 'punctuation' && words[from + 1]?.text === '.'))
    );
  if (subject && words[subject.from]?.lower === 'my' && subject.from < from && from <= subject.to) return true;
  if (lemma === 'mean') return words.slice(0, from).some(({ lower }) => lower === 'what');
  if (shows.test(lemma)) return claims && !(lemma === 'have' && phrase === 'ownership');
  if (lemma === 'be' && /^(this|that|it)$/.test(subject?.head.lower ?? '')) return true;
  const governor = parent === undefined ? undefined : clauses[parent];
  const shown =
    governor !== undefined &&
    shows.test(governor.verb.lemma) &&
    /^(this|that|it|which|i)$/.test(governor.subject?.head.lower ?? '');
  return (
    shown || (lemma === 'be' && claims && /^(obsessed|obsession)$/.test(words[from + 1]?.lower ?? '') && actor === 'I')
  );
}
