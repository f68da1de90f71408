import { type Principle, principleNamed } from '../rubric/principles.ts';
import { isListKey, keyDescription, keys, keyValues } from '../story/schema.ts';
import type { Entry } from '../story/story.ts';
import type { Known } from './suggest.ts';
import { suggestRules } from './suggest-directives.ts';
import { type Place, type Suggestion, spanBefore } from './suggestion.ts';

/** In the front matter: keys that are not there yet, and the values of the key that the place belongs to. */
export function* suggestFrontMatter(entries: readonly Entry[], place: Place, known: Known): Generator<Suggestion> {
  const line = /^([\w-]+)[ \t]*:(.*)$/.exec(place.before);
  const item = /^[ \t]*-(.*)$/.exec(place.before);
  if (line) yield* suggestValues(entries, line[1] ?? '', line[2] ?? '', place, known);
  else if (item) yield* suggestValues(entries, keyAbove(place), item[1] ?? '', place, known);
  else if (/^[\w-]*$/.test(place.before)) yield* suggestKeys(entries, place);
}

function* suggestKeys(entries: readonly Entry[], place: Place): Generator<Suggestion> {
  for (const key of keys) {
    if (entries.some(entry => entry.key === key)) continue;
    const values = keyValues(key);
    const value = values.length > 0 ? `\${1|${values.join()}|}` : isListKey(key) ? '[$1]' : '$1';
    yield {
      kind: 'key',
      label: key,
      about: keyDescription(key) ?? '',
      span: spanBefore(place, place.before.length),
      insert: `${key}: ${value}`,
      snippet: true,
    };
  }
}

function* suggestValues(
  entries: readonly Entry[],
  key: string,
  written: string,
  place: Place,
  known: Known,
): Generator<Suggestion> {
  const word = (written.split(/[,[\]]/).at(-1) ?? '').trimStart();
  const value = entries.find(entry => entry.key === key)?.value;
  const named = (Array.isArray(value) ? value : [value]).map(String);
  if (key === 'principles') yield* suggestPrinciples(known.principles, named, place, word);
  else if (key === 'ignore')
    yield* suggestRules(
      known.rules,
      named.filter(name => name !== word),
      place,
      word,
    );
  else
    for (const option of keyValues(key))
      yield {
        kind: 'value',
        label: option,
        about: keyDescription(key) ?? '',
        span: spanBefore(place, word.length),
        insert: option,
      };
}

function* suggestPrinciples(
  principles: readonly Principle[],
  named: readonly string[],
  place: Place,
  word: string,
): Generator<Suggestion> {
  const taken = new Set(named.filter(name => name !== word).map(name => principleNamed(name, principles)?.id));
  const quote = /^["']/.exec(word)?.[0];
  for (const { id, name, evidence } of principles) {
    if (taken.has(id)) continue;
    yield {
      kind: 'principle',
      label: name,
      about: `The interviewer listens for:\n${evidence.map(({ asks }) => `– ${asks}`).join('\n')}`,
      span: spanBefore(place, word.length),
      insert: quote !== undefined || /[,;:']/.test(name) ? `"${name}"` : name,
    };
  }
}

/** The key that the list item at the place belongs to. */
function keyAbove({ text, offset }: Place): string {
  const above = [...text.slice(0, offset).matchAll(/^([\w-]+)[ \t]*:/gm)];
  return above.at(-1)?.[1] ?? '';
}
