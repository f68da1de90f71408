import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { configSchema } from '../../server/src/core/config/schema.ts';
import { createService } from '../../server/src/core/service.ts';
import { folderOf } from '../cli/debrief.ts';
import { startEditor } from '../protocol/editor.ts';
import { ofRule, rule, storyOf, weak } from '../protocol/stories.ts';
import { killServers } from '../protocol/transport.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

afterAll(killServers);

test('the manifest says that it works in folders that are not trusted, and in those that are on no disk', () => {
  expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
});

describe('nothing that a folder brings along can run anything', () => {
  test('a config file has no key for it', () => {
    expect(Object.keys(configSchema(createService().rules).properties ?? {})).toEqual([
      ...['$schema', 'include', 'exclude', 'rules', 'principles', 'targets', 'wordsPerMinute', 'confidential', 'words'],
    ]);
  });

  test('no setting names a program', () => {
    const settings = manifest.contributes.configuration.flatMap((part: object) =>
      Object.keys((part as { properties: object }).properties),
    );
    expect(settings.length).toBeGreaterThan(8);
    expect(settings.filter((name: string) => /path|command|exec|runtime|args|node/i.test(name))).toEqual([]);
  });
});

describe('a folder that is on no disk', () => {
  test('is read and written by the editor: the client has no other way', () => {
    const sources = readdirSync('client/src', { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('.ts'),
    );
    for (const source of sources) {
      const imports = readFileSync(`client/src/${source}`, 'utf8').matchAll(/from '([^']+)'|import\('([^']+)'\)/g);
      for (const [, fixed, lazy] of imports)
        expect(fixed ?? lazy, source).toMatch(/^(\.|vscode$|vscode-language|node:crypto$)/);
    }
  });

  test('has its stories judged, and no file of the same path on this disk is read for it', async () => {
    const disk = await folderOf({ '.debrief.json': JSON.stringify({ rules: { [rule]: 'off' } }) });
    const real = pathToFileURL(disk.path).href;
    const virtual = real.replace(/^file:/, 'vscode-vfs:');
    const editor = await startEditor({ folders: [real, virtual] });
    for (const folder of [real, virtual]) editor.open(`${folder}/a.story.md`, storyOf(weak));
    expect(ofRule(await editor.pull(`${real}/a.story.md`))).toEqual([]);
    expect(ofRule(await editor.pull(`${virtual}/a.story.md`))).toHaveLength(1);
    await disk.remove();
  });
});
