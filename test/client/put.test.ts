import { describe, expect, test } from 'vitest';
import type { Uri } from 'vscode';
import { put } from '../../client/src/bank/put.ts';
import { textOf } from '../../client/src/bank/text.ts';
import { files } from './vscode.ts';

describe('a text put into a file', () => {
  test.each([
    ['the whole of it', 'One.', 'Two.', 'Two.'],
    ['behind its byte-order mark', '\uFEFFOne.', 'Two.', '\uFEFFTwo.'],
    ['as bytes of UTF-8', 'One.', 'Où? 🙂', 'Où? 🙂'],
  ])('%s', async (_, saved, after, expected) => {
    const uri = 'file:///put/a.story.md' as unknown as Uri;
    files.set(uri.toString(), new TextEncoder().encode(saved));
    const before = await textOf(uri);
    expect(await put(uri, `${before} `, after)).toBe(false);
    expect(files.get(uri.toString())).toEqual(new TextEncoder().encode(saved));
    expect(await put(uri, before, after)).toBe(true);
    expect(files.get(uri.toString())).toEqual(new TextEncoder().encode(expected));
    expect(await textOf(uri)).toBe(after);
  });
});
