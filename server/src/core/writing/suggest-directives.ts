import type { RuleMeta } from '../rules/rule.ts';
import { type Place, type Suggestion, spanBefore } from './suggestion.ts';

const directives = [
  ['debrief-disable-next-line', 'leaves the next line unmarked'],
  ['debrief-disable', 'leaves everything below unmarked'],
  ['debrief-enable', 'marks again what was left unmarked'],
] as const;

/** Inside a comment: a directive, or after one the rules that it may name. */
export function* suggestDirectives(place: Place, rules: readonly RuleMeta[]): Generator<Suggestion> {
  const comment = place.before.slice(place.before.lastIndexOf('<!--') + 4);
  if (comment.includes('-->') || /\s--\s/.test(comment)) return;
  const named = /^\s*debrief-(?:disable-next-line|disable|enable)\s(.*)$/.exec(comment)?.[1];
  if (named !== undefined) {
    const words = named.split(/[\s,]+/);
    yield* suggestRules(rules, words.slice(0, -1), place, words.at(-1) ?? '');
  } else {
    const word = /^\s*([\w-]*)$/.exec(comment)?.[1];
    if (word === undefined) return;
    const closed =
      place.text.slice(place.offset).startsWith('-->') || /^[^\r\n]*-->/.test(place.text.slice(place.offset));
    for (const [label, detail] of directives)
      yield {
        kind: 'directive',
        label,
        detail,
        span: spanBefore(place, word.length),
        insert: closed ? `${label} ` : `${label} \${1:rule} -->`,
        ...(!closed && { snippet: true }),
      };
  }
}

/** The rules that are not in `named` yet, in place of the `word` that was begun. */
export function* suggestRules(
  rules: readonly RuleMeta[],
  named: readonly string[],
  place: Place,
  word: string,
): Generator<Suggestion> {
  for (const { id, layer, summary, why } of rules) {
    if (named.includes(id)) continue;
    yield {
      kind: 'rule',
      label: id,
      detail: layer,
      about: `${summary}\n\n${why}`,
      span: spanBefore(place, word.length),
      insert: id,
    };
  }
}
