import { describeFailure } from '../failure.ts';
import { ResponseError } from './library.ts';

/** The same connection, but a handler that fails tells neither client nor log what it was given: only where it failed. */
export function discreet<Part extends object>(connection: Part): Part {
  return new Proxy(connection, {
    get(part, name) {
      const value: unknown = Reflect.get(part, name);
      if (typeof value === 'object' && value !== null) return discreet(value);
      if (typeof value !== 'function') return value;
      if (typeof name !== 'string' || !/^on(?![a-z])/.test(name)) return value.bind(part);
      return (...given: readonly unknown[]) => value.apply(part, given.map(guarded));
    },
  });
}

function guarded(handler: unknown): unknown {
  if (typeof handler !== 'function') return handler;
  return (...given: readonly unknown[]) => {
    try {
      const answer: unknown = handler(...given);
      return answer instanceof Promise ? answer.catch(fail) : answer;
    } catch (error) {
      return fail(error);
    }
  };
}

/** What is refused on purpose says so in words of its own. */
function fail(error: unknown): never {
  throw error instanceof ResponseError ? error : new Error(describeFailure(error));
}
