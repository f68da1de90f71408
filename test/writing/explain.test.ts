import { expect, test } from 'vitest';
import { defaultConfig } from '../../server/src/core/config.ts';
import { subjectsAt } from '../../server/src/core/writing/explain.ts';
import { withCursor } from './fixture.ts';

/** What a place is about; findings about the whole story, which stand on its first heading, aside. */
function subjects(marked: string): readonly string[] {
  const { analysis, offset } = withCursor(marked);
  const findings = analysis.findings.filter(({ scope }) => scope === 'sentence');
  return subjectsAt(analysis.story, findings, defaultConfig.principles, offset).map(subject => {
    if (subject.kind === 'finding') return subject.finding.rule;
    return subject.kind === 'principle' ? subject.principle.id : subject.kind;
  });
}

test.each([
  ['a finding', '## Action\n\nI th¦ink that the pilot was late.', ['hedge']],
  ['prose without a finding', '## Action\n\nI closed the ¦gate.', []],
  ['a principle in a list', '---\nprinciples: [Dive Deep, Earn ¦Trust]\n---\n', ['earn-trust']],
  ['a short form', '---\nprinciples:\n  - Back¦bone\n---\n', ['have-backbone-disagree-and-commit']],
  ['a principle alone', '---\nprinciples: Think¦ Big\n---\n', ['think-big']],
  ['a key', '---\nki¦nd: failure\n---\n', ['key']],
  ['a title', '# The p¦ilot\n\n## Action\n\nI closed the gate.', ['title']],
])('a place on %s', (_, marked, expected) => {
  expect(subjects(marked)).toEqual(expected);
});
