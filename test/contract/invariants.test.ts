import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => `${folder}/${name}`);
/** What a file imports: files by their paths from the root, packages by their names. */
const imports = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map(([, from = '']) =>
    from.startsWith('.') ? posix.join(posix.dirname(file), from) : from,
  );

describe('core', () => {
  test.each(files('server/src/core'))('%s knows no editor, protocol, Node, clock or chance', file => {
    expect(imports(file).filter(from => /^(vscode|node:)|^(?!server\/src\/core\/).*\.ts$/.test(from))).toEqual([]);
    expect(readFileSync(file, 'utf8')).not.toMatch(
      /\b(Date\.now|new Date|Math\.random|setTimeout|process\.|console\.)/,
    );
  });
});

test('a rule imports no other rule', () => {
  for (const file of files('server/src/core/rules').filter(name => !name.endsWith('/index.ts'))) {
    expect(
      imports(file).filter(from => /\/core\/rules\/(?!rule\.ts$)/.test(from)),
      file,
    ).toEqual([]);
  }
});

test('rules read facts: no regular expression runs over raw story text', () => {
  const unbroken = (source: string) => source.replaceAll(/\n\s*(?=\.)/g, '').replaceAll(/\(\s+/g, '(');
  for (const file of files('server/src/core/rules'))
    expect(unbroken(readFileSync(file, 'utf8')), file).not.toMatch(
      /story\.text\b.*(match|test|exec|replace)|(match|test|exec)\(.*story\.text/,
    );
});

test('the client imports one file of the server', () => {
  for (const file of files('client/src'))
    expect(
      imports(file).filter(from => from.startsWith('server/') && !from.endsWith('protocol.ts')),
      file,
    ).toEqual([]);
});
