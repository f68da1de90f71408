import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { defaultConfig } from '../../server/src/core/config.ts';
import { createService } from '../../server/src/core/service.ts';

const names = readdirSync('examples').filter(name => name.endsWith('.story.md'));

/** What a new service says of a story when the clock shows `time`. */
function judgedAt(time: string, text: string): unknown {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: new Date(time) });
  const { findings, seconds, verdicts } = createService().analyse(text, defaultConfig);
  return { findings, seconds, verdicts };
}

afterEach(() => void vi.useRealTimers());

describe('a story is judged alike whatever the clock shows', () => {
  test.each(names)('%s', name => {
    const text = readFileSync(`examples/${name}`, 'utf8');
    const today = judgedAt('2024-02-29T23:59:59Z', text);
    for (const time of ['1970-01-01T00:00:00Z', '2038-01-19T03:14:08Z', '1969-12-31T00:00:00Z'])
      expect(judgedAt(time, text)).toEqual(today);
  });
});

test('no source of the server reads the time of day, and the core reads no clock at all', () => {
  const files = readdirSync('server/src', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'));
  for (const file of files) {
    const source = readFileSync(`server/src/${file}`, 'utf8');
    expect(source, file).not.toMatch(/\b(Date\.|Date\()/);
    if (file.startsWith('core/')) expect(source, file).not.toMatch(/\b(performance\.|hrtime)/);
  }
});
