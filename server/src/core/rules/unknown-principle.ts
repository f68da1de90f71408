import { claimsIn } from '../claims.ts';
import type { Config } from '../config.ts';
import type { Fix } from '../finding.ts';
import { listOf, quote } from '../message.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import { nearest } from '../story/schema.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'unknown-principle',
  layer: 'structure',
  scope: 'story',
  severity: 'warning',
  formats: ['behavioral'],
  inFrontMatter: true,
  summary: 'A principle that is not in the set.',
  why: 'A name that nobody knows is counted for nothing: the coverage of your stories would have a hole that you do not see.',
  silentOn: 'Names, ids and common short forms, in any letter case.',
  example: {
    weak: '---\nprinciples: [Deliver Resluts, Ownership]\n---\n\nA note.',
    strong: '---\nprinciples: [Deliver Results, Ownership]\n---\n\nA note.',
  },
};

function* check(reading: Reading, { principles }: Config): Iterable<Report> {
  for (const { name, principle, span } of claimsIn(reading, principles)) {
    if (principle) continue;
    const names = principles.map(known => known.name);
    const near = nearest(name, names);
    yield {
      span,
      message: `${quote(name)} is not one of the principles in this set: it will not be counted. ${
        near
          ? `The nearest is ${quote(near)}.`
          : names.length === 1
            ? `The only one is ${quote(names[0] ?? '')}.`
            : `They are ${someOf(names)}.`
      }`,
      fixes: () => (near ? [replaceBy(span, near)] : []),
    };
  }
}

/** All names where they are few, else the first of them and how many more there are. */
const someOf = (names: readonly string[]): string =>
  listOf(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names);

/** The name as YAML takes it: with marks that YAML reads, in quotes. */
function replaceBy(span: Span, name: string): Fix {
  return {
    title: `Write ${quote(name)}`,
    kind: 'quickfix',
    preferred: true,
    safe: true,
    edits: [{ span, newText: /[,;:#'’[\]{}]/.test(name) ? `"${name}"` : name }],
  };
}

export const unknownPrinciple: StoryRule = { meta, check };
