import formatSnippets from '../../../../snippets/formats.json' with { type: 'json' };
import principleSnippets from '../../../../snippets/principles.json' with { type: 'json' };
import { asPassage } from '../passage.ts';
import { type Passage, type Reading, wordsOf } from '../reading.ts';
import { withoutStops } from '../rewrite/text.ts';

/** A draft is known by a sentence of this many words and marks; a shorter one alone may be a writer's own. */
const tellingWords = 10;

let known: ReadonlySet<string> | undefined;

/** The sentences of a new story's draft in which its writer has changed nothing: their facts are invented. */
export function examplesIn(reading: Reading): readonly Passage[] {
  known ??= new Set(
    Object.values({ ...formatSnippets, ...principleSnippets }).flatMap(({ body }) => sentencesOf(body)),
  );
  const sentences = known;
  const examples = reading.passages.filter(passage => sentences.has(wordsOf(reading, passage, passage.sentence)));
  return examples.some(({ sentence }) => sentence.words.length >= tellingWords) ? examples : [];
}

/** The story without what is still the draft's example: the same where there is none. */
export function withoutExamples(reading: Reading): Reading {
  const examples = new Set(examplesIn(reading));
  if (examples.size === 0) return reading;
  const own = reading.passages.filter(passage => !examples.has(passage));
  return { ...reading, passages: own.map((passage, index) => asPassage({ ...passage, index })) };
}

/** The sentences of a snippet that have stops, with what the stops suggest. */
function sentencesOf(body: readonly string[]): readonly string[] {
  const snippet = body.join('\n');
  const suggested = new Map(
    [...snippet.matchAll(/\$\{(\d+):([^}$]*)\}/g)].map(([, stop = '', words = '']) => [stop, words]),
  );
  return body
    .filter(line => /^\p{Lu}|^\$|^[-*\d]/u.test(line))
    .flatMap(line => line.replace(/^(?:[-*]|\d\.) /, '').split(/(?<=[.!?]) /))
    .filter(sentence => sentence.includes('$'))
    .map(sentence => withoutStops(sentence.replace(/\$(\d+)/g, (_, stop: string) => suggested.get(stop) ?? '')));
}
