import type { Linter, Peers } from '../bench/peers.ts';
import type { LabelledStory } from './corpus.ts';
import { measureDebrief } from './debrief.ts';
import { measureStories } from './measure.ts';
import type { Mark } from './score.ts';
import { figures, table } from './table.ts';
import { nothing, type Tallies, tally } from './tally.ts';

/** For each rule that a peer has a comparable check for: its figures beside Debrief's, on all stories. */
export async function comparePeers({ linters, versionOf }: Peers, stories: readonly LabelledStory[]): Promise<string> {
  const own = tally(measureDebrief(stories, []).stories.map(({ comparison }) => comparison));
  const tallies = new Map<Linter, Tallies>();
  for (const linter of linters) tallies.set(linter, await talliesOf(linter, stories));

  const rules = [...new Set(linters.flatMap(({ comparable }) => Object.keys(comparable)))].sort();
  const rows = rules.flatMap(rule => [
    [`\`${rule}\`, Debrief`, '', ...figures(own.get(rule) ?? nothing)],
    ...linters
      .filter(({ comparable }) => comparable[rule])
      .map(linter => [
        linter.name,
        linter.comparable[rule]?.join(', ') ?? '',
        ...figures(tallies.get(linter)?.get(rule) ?? nothing),
      ]),
  ]);
  const versions = linters.map(({ name, packages: [first = name] }) => `${name} ${versionOf(first)}`);
  return [
    '## Beside other linters, on all stories',
    table(['rule', 'check', 'labels', 'precision', 'recall', 'F1'], rows),
    `Measured with ${versions.join(', ')}.`,
  ].join('\n\n');
}

async function talliesOf(linter: Linter, stories: readonly LabelledStory[]): Promise<Tallies> {
  const lint = await linter.start();
  const marks = new Map<string, readonly Mark[]>();
  for (const { text } of stories) {
    const found = await lint(prose(text));
    const marked = Object.entries(linter.comparable).flatMap(([rule, checks]) =>
      found
        .filter(({ check }) => checks.includes(check))
        .map(({ start, end }): Mark => ({ rule, span: { start, end } })),
    );
    marks.set(text, marked);
  }
  return tally(measureStories(stories, text => marks.get(text) ?? []).map(({ comparison }) => comparison));
}

/** The text without its front matter, headings and comments, every other word in its place. */
function prose(text: string): string {
  const blank = (part: string) => part.replace(/[^\r\n]/g, ' ');
  return text
    .replace(/^---\r?\n[\s\S]*?\r?\n---(?=\r?\n)/, blank)
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/^#+ .*$/gm, blank);
}
