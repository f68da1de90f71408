// Writes a new rule, its test and its line in the registry: npm run new-rule -- my-rule
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [id] = process.argv.slice(2);
if (!id || !/^[a-z]+(-[a-z]+)*$/.test(id)) {
  console.error('usage: npm run new-rule -- RULE-ID (kebab-case)');
  process.exit(2);
}
const name = id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const rule = `server/src/core/rules/${id}.ts`;
const test = `test/rules/${id}.test.ts`;
const registry = 'server/src/core/rules/index.ts';
if (existsSync(rule)) {
  console.error(`${rule} is there already.`);
  process.exit(2);
}

writeFileSync(
  rule,
  `import { isOwn, type Passage, placeOf } from '../reading.ts';
import type { PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: '${id}',
  layer: 'judgment',
  scope: 'sentence',
  severity: 'warning',
  formats: ['behavioral'],
  summary: 'What it marks, in one sentence.',
  why: 'Why an interviewer minds.',
  silentOn: 'What is not marked.',
  example: { weak: 'A passage with exactly one finding.', strong: 'The same, mended.' },
};

function* checkPassage(passage: Passage): Iterable<Report> {
  if (!isOwn(passage)) return;
  for (const clause of passage.sentence.clauses) {
    if (clause.verb.lemma !== '')
      yield { span: placeOf(passage, clause), message: 'What is heard: why it fails. What to write instead.' };
  }
}

export const ${name}: PassageRule = { meta, checkPassage };
`,
);
writeFileSync(
  test,
  `import { describe, expect, test } from 'vitest';
import { marks } from '../judge.ts';

const marked = (passage: string, section?: string) => marks('${id}', passage, section);

describe('hits', () => {
  test.each([['A passage.', 'the words']])('%s', (passage, words) => {
    expect(marked(passage)).toEqual([words]);
  });
});

describe('near misses', () => {
  test.each(['A passage.'])('%s', passage => {
    expect(marked(passage)).toEqual([]);
  });
});
`,
);
const source = readFileSync(registry, 'utf8');
/** The first import behind which the new one does not belong. */
const next = [...source.matchAll(/^import .* from '\.\/(.*)\.ts';$/gm)].find(([, other]) => other > id);
const at = next?.index ?? source.indexOf('\n\n') + 1;
const imported = `${source.slice(0, at)}import { ${name} } from './${id}.ts';\n${source.slice(at)}`;
writeFileSync(registry, imported.replace(/\n\];/, `\n  ${name},\n];`));
console.log(
  `${rule}\n${test}\n${registry}\nFill them in, move its line in the registry to its layer, then: npm run docs && npm test`,
);
