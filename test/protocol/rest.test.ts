import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Judgement, Judgements } from '../../server/src/lsp/judgement.ts';
import { createPush } from '../../server/src/lsp/push.ts';

const uri = 'file:///stories/portal.story.md';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function pushing() {
  let version = 0;
  const judge = vi.fn(() => ({ version, diagnostics: [] }) as unknown as Judgement);
  const judgements: Judgements = { prepare: async () => judge, forget: () => undefined };
  const send = vi.fn(async () => undefined);
  const failed = vi.fn();
  const push = createPush(judgements, { send, failed });
  const type = (): void => {
    version += 1;
    push.changed(uri);
  };
  return { push, judge, send, failed, type };
}

test('a document is judged once it rests, as it is then', async () => {
  const { judge, send, type } = pushing();
  for (let keystroke = 0; keystroke < 10; keystroke += 1) {
    type();
    await vi.advanceTimersByTimeAsync(3);
    expect(judge).not.toHaveBeenCalled();
  }
  await vi.advanceTimersByTimeAsync(10);
  expect(judge).toHaveBeenCalledTimes(1);
  expect(send).toHaveBeenCalledExactlyOnceWith({ uri, version: 10, diagnostics: [] });
});

test('a document that is closed before it rests is not judged', async () => {
  const { push, judge, send, type } = pushing();
  type();
  push.closed(uri);
  await vi.advanceTimersByTimeAsync(100);
  expect(judge).not.toHaveBeenCalled();
  expect(send).toHaveBeenCalledExactlyOnceWith({ uri, diagnostics: [] });
});

test('a failure is told, and does not end the watch', async () => {
  const { judge, send, failed, type } = pushing();
  judge.mockImplementationOnce(() => {
    throw new Error('broken');
  });
  type();
  await vi.advanceTimersByTimeAsync(100);
  expect(failed).toHaveBeenCalledTimes(1);
  type();
  await vi.advanceTimersByTimeAsync(100);
  expect(send).toHaveBeenCalledExactlyOnceWith({ uri, version: 2, diagnostics: [] });
});
