import { describe, expect, test } from 'vitest';
import { live } from '../../client/src/bank/live.ts';

/** A server that answers when it is told to, with how often it was asked. */
function slowServer() {
  const waiting: { answer: (value: number) => void; fail: (error: Error) => void }[] = [];
  let asked = 0;
  return {
    ask: () => {
      asked += 1;
      return new Promise<number>((answer, fail) => waiting.push({ answer, fail }));
    },
    asked: () => asked,
    answer: async () => {
      waiting.shift()?.answer(asked);
      await settled();
    },
    fail: async () => {
      waiting.shift()?.fail(new Error('gone'));
      await settled();
    },
  };
}

const settled = () => new Promise(resolve => setImmediate(resolve));

describe('a live answer', () => {
  test('is not asked for while nobody looks', async () => {
    const server = slowServer();
    const answer = live(server.ask);
    answer.stale();
    answer.stale();
    expect(server.asked()).toBe(0);
    answer.look();
    expect(server.asked()).toBe(1);
  });

  test('is asked for anew when it is stale, and only if somebody still looks', async () => {
    const server = slowServer();
    const answer = live(server.ask);
    const end = answer.look();
    await server.answer();
    answer.stale();
    await server.answer();
    expect(answer.value).toBe(2);
    end();
    answer.stale();
    expect(server.asked()).toBe(2);
    answer.look();
    expect(server.asked()).toBe(3);
  });

  test('is asked for once more, however much changes while a question is under way', async () => {
    const server = slowServer();
    const answer = live(server.ask);
    answer.look();
    answer.stale();
    answer.stale();
    answer.stale();
    expect(server.asked()).toBe(1);
    await server.answer();
    expect(server.asked()).toBe(2);
    await server.answer();
    expect(server.asked()).toBe(2);
    expect(answer.value).toBe(2);
  });

  test('keeps the last one when the server fails, says so, and forgets it with the next', async () => {
    const server = slowServer();
    const answer = live(server.ask);
    const heard: unknown[] = [];
    answer.listen(() => heard.push(answer.failure === undefined));
    answer.look();
    await server.answer();
    answer.stale();
    await server.fail();
    expect(answer.value).toBe(1);
    answer.stale();
    await server.answer();
    expect(answer.value).toBe(3);
    expect(heard).toEqual([true, false, true]);
  });

  test('resolves for those who wait for the first, also when there is none', async () => {
    const server = slowServer();
    const answer = live(server.ask);
    const [one, two] = [answer.first(), answer.first()];
    await server.fail();
    expect(await Promise.all([one, two])).toEqual([undefined, undefined]);
    answer.stale();
    const third = answer.first();
    await server.answer();
    expect(await third).toBe(2);
  });

  test.each([
    ['is asked for again by who comes after a failure', false, 2],
    ['is not asked for again by who looks at a failure', true, 1],
  ])('%s', async (_, looked, asked) => {
    const server = slowServer();
    const answer = live(server.ask);
    if (looked) answer.look();
    const first = answer.first();
    await server.fail();
    expect(await first).toBeUndefined();
    const second = answer.first();
    await server.answer();
    expect(await second).toBe(looked ? undefined : 2);
    expect(server.asked()).toBe(asked);
  });
});
