import { repeatedClaims } from '../claims.ts';
import type { Config } from '../config.ts';
import type { Fix } from '../finding.ts';
import { quote } from '../message.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import { schemaProblems } from '../story/schema.ts';
import { formats } from '../story/story.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'front-matter',
  layer: 'structure',
  scope: 'story',
  severity: 'error',
  formats,
  inFrontMatter: true,
  summary: 'The front matter cannot be read, or a key or value is unknown.',
  why: 'The front matter tells Debrief which principle, kind and format the story has. What it cannot read, it cannot count for you.',
  silentOn: 'A story without front matter.',
  example: {
    weak: '---\ntitle: The frozen gate\nkind: sucess\n---\n\nA note.',
    strong: '---\ntitle: The frozen gate\nkind: failure\n---\n\nA note.',
  },
};

function* check(reading: Reading, config: Config): Iterable<Report> {
  const { story } = reading;
  if (!story.frontMatter) return;
  const { problems, entries } = story.frontMatter;
  for (const { span, message, meant } of [...problems, ...schemaProblems(entries)])
    yield { span, message, fixes: () => (meant ? [write(meant, span)] : []) };
  for (const { name, span } of repeatedClaims(reading, config.principles))
    yield {
      span,
      severity: 'warning',
      message: `${quote(name)} is claimed twice, and counts once: name another principle that the story proves, or delete this one.`,
      fixes: () => deletion(story.text, span),
    };
}

/** Takes an item of a list away, with the comma or the line break and dash before it. */
function deletion(text: string, { start, end }: Span): readonly Fix[] {
  const before = text.slice(0, start).trimEnd();
  if (!/[,-]$/.test(before)) return [];
  const from = before.slice(0, -1).trimEnd().length;
  const edits = [{ span: { start: from, end }, newText: '' }];
  return [{ title: 'Delete it', kind: 'quickfix', preferred: true, safe: false, edits }];
}

const write = (meant: string, span: Span): Fix => ({
  title: `Write ${quote(meant)}`,
  kind: 'quickfix',
  preferred: true,
  safe: false,
  edits: [{ span, newText: meant }],
});

export const frontMatter: StoryRule = { meta, check };
