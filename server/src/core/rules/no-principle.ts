import type { Config } from '../config.ts';
import type { Fix } from '../finding.ts';
import { headingOf, type Reading } from '../reading.ts';
import { byEvidence } from '../rubric/evidence.ts';
import { eolOf } from '../story/lines.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-principle',
  layer: 'structure',
  scope: 'story',
  severity: 'warning',
  formats: ['behavioral'],
  summary: 'The front matter claims no principle.',
  why: 'Every question in the loop asks for one principle. A story without one is not there when its question comes.',
  silentOn: 'A story that names at least one; other formats.',
  example: {
    weak: '---\ntitle: The frozen gate\n---\n\nA note.',
    strong: '---\ntitle: The frozen gate\nprinciples: [Ownership, Dive Deep]\n---\n\nA note.',
  },
};

function* check(reading: Reading, config: Config): Iterable<Report> {
  const { story, passages } = reading;
  if (story.principles.length > 0 || passages.length === 0) return;
  const entry = story.frontMatter?.entries.find(({ key }) => key === 'principles');
  yield {
    span: entry?.keySpan ?? headingOf(reading, 'lead'),
    message:
      'This story claims no principle: in the loop you will not know which question it answers. Name the one that it proves best, and a second one: “principles: [Ownership, Dive Deep]”.',
    fixes: () => (entry || config.principles.length === 0 ? [] : [addPrinciples(reading, config)]),
  };
}

/** A line in the front matter, or front matter with that line; its stops offer what the story shows best first. */
function addPrinciples(reading: Reading, { principles }: Config): Fix {
  const { text, frontMatter } = reading.story;
  const breaks = eolOf(text);
  const [best = '', ...others] = byEvidence(reading, principles).map(({ principle }) => principle.id);
  const line = `principles: [\${1|${[best, ...others].join(',')}|}, \${2|${[...others, best].join(',')}|}]`;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const opened = frontMatter && /[\r\n]/.exec(text.slice(frontMatter.span.start));
  const at = frontMatter && opened ? frontMatter.span.start + opened.index : start;
  return {
    title: 'Name its principles',
    kind: 'quickfix',
    preferred: true,
    safe: false,
    snippet: true,
    edits: [
      {
        span: { start: at, end: at },
        newText: frontMatter ? breaks + line : `---${breaks}${line}${breaks}---${breaks}${breaks}`,
      },
    ],
  };
}

export const noPrinciple: StoryRule = { meta, check };
