import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const json = (path: string): Record<string, string> => JSON.parse(read(path));
const manifest = JSON.parse(read('package.json'));
const english = json('package.nls.json');
const german = json('package.nls.de.json');
const sources = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => read(`client/src/${name}`));

/** Every text of the manifest that a person reads, with the path to it. */
function* shown(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') {
    if (/\b(title|description|markdownDescription|displayName|contents|altText)$|enumDescriptions/.test(path))
      yield [path, value];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) yield* shown(child, `${path}.${key}`);
  }
}

describe('the texts of the manifest', () => {
  const texts = [...shown({ ...manifest, scripts: undefined }, '')];

  test('are kept apart from it, in English', () => {
    expect(texts.length).toBeGreaterThan(30);
    for (const [path, text] of texts) {
      expect(text, path).toMatch(/^%[\w.-]+%$/);
      expect(english, path).toHaveProperty([text.slice(1, -1)]);
    }
  });

  test('are all used', () => {
    const keys = new Set([...JSON.stringify(manifest).matchAll(/%([\w.-]+)%/g)].map(([, key]) => key));
    expect(Object.keys(english).filter(key => !keys.has(key))).toEqual([]);
  });

  test('have a German translation, but for the rules, whose messages are English', () => {
    expect(Object.keys(german)).toEqual(Object.keys(english).filter(key => !/^rules?\./.test(key)));
  });
});

test('the title of a command is no question, and none stands for two', () => {
  const titles = Object.entries(english).flatMap(([key, text]) => (key.startsWith('command.') ? [text] : []));
  for (const title of titles) expect(title).not.toContain('?');
  expect(new Set(titles).size).toBe(titles.length);
});

test('every text of the client has a German translation, and none is left over', () => {
  const used = sources.flatMap(source => [...source.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map(([, text = '']) => text));
  const translated = Object.keys(json('client/l10n/bundle.l10n.de.json'));
  expect([...new Set(used)].sort()).toEqual(translated.sort());
});

test.each([/\.show\w+Message\(\s*['"`]/, /new Error\(\s*`/])(
  'the client tells nothing past its translations: %s',
  raw => {
    for (const source of sources) expect(source).not.toMatch(raw);
  },
);

describe('commands', () => {
  const client = sources.join('\n');
  const named = new Map([...client.matchAll(/const (\w+) = '(debrief\.\w+)'/g)].map(([, name, id]) => [name, id]));
  const registered = [...client.matchAll(/\b(?:registerCommand|on)\(\s*(?:'(debrief\.\w+)'|(\w+),)/g)].flatMap(
    ([, id, name]) => id ?? named.get(name) ?? [],
  );
  const declared: readonly string[] = manifest.contributes.commands.map(({ command }: { command: string }) => command);
  /** What rows run when they are chosen. */
  const internal = ['debrief.openPlace'];

  test('of the manifest are those that are registered, each once', () => {
    expect(registered.length).toBeGreaterThan(20);
    expect([...registered].sort()).toEqual([...declared, ...internal].sort());
  });

  test('that are run, or stand in a menu or a text, exist', () => {
    const run = [...client.matchAll(/(?:executeCommand\(|command: )'(debrief\.\w+)'/g)];
    const shownIn = [JSON.stringify(manifest.contributes), JSON.stringify(english), JSON.stringify(german)].join('\n');
    const shown = [...shownIn.matchAll(/(?:"command":"|command:)(debrief\.\w+)(?![.\w])/g)];
    const ids = [...run, ...shown].flatMap(([, id]) => id ?? []);
    expect(ids.length).toBeGreaterThan(declared.length);
    expect(ids.filter(id => !registered.includes(id))).toEqual([]);
  });
});

test('every file that the README links to is packed under its name', () => {
  const paths = [...read('README.md').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
  const packed: readonly string[] = manifest.files.map((file: string) => file.replace(/\*.*/, ''));
  expect(paths.length).toBeGreaterThan(5);
  for (const path of paths) {
    expect(() => statSync(path), path).not.toThrow();
    expect(
      packed.some(start => path.startsWith(start)),
      path,
    ).toBe(true);
    expect(path, 'vsce renames it').not.toBe('CHANGELOG.md');
  }
});

test('every file that the manifest points at is there', () => {
  const paths = [...JSON.stringify(manifest.contributes).matchAll(/"(\.?\/?(?:client|schemas|snippets)\/[^"]+)"/g)];
  expect(paths.length).toBeGreaterThan(5);
  for (const [, path = ''] of [...paths, ['', manifest.icon]]) expect(() => readFileSync(path), path).not.toThrow();
});
