import { describeFailure } from '../failure.ts';
import { ErrorCodes, ResponseError } from './library.ts';
import { misfit } from './well-formed.ts';

/**
 * The same connection, but a request that lacks what it needs is refused, and a handler that fails tells neither client
 * nor log what it was given: only where it failed.
 */
export function discreet<Part extends object>(connection: Part, name = ''): Part {
  return new Proxy(connection, {
    get(part, key) {
      const value: unknown = Reflect.get(part, key);
      if (typeof value === 'object' && value !== null) return discreet(value, String(key));
      if (typeof value !== 'function') return value;
      if (typeof key !== 'string' || !/^on(?![a-z])/.test(key)) return value.bind(part);
      return (...given: readonly unknown[]) => {
        const [method] = given;
        const request = typeof method === 'string' ? method : key === 'on' ? name : key;
        return value.apply(
          part,
          given.map(handler => guarded(handler, request)),
        );
      };
    },
  });
}

function guarded(handler: unknown, request: string): unknown {
  if (typeof handler !== 'function') return handler;
  return (...given: readonly unknown[]) => {
    try {
      refuseMisfit(request, given[0]);
      const answer: unknown = handler(...given);
      return answer instanceof Promise ? answer.catch(fail) : answer;
    } catch (error) {
      return fail(error);
    }
  };
}

function refuseMisfit(request: string, params: unknown): void {
  const field = misfit(request, params);
  if (field !== undefined)
    throw new ResponseError(
      ErrorCodes.InvalidParams,
      `“${field}” is missing in the parameters, or not what it must be.`,
    );
}

/** What is refused on purpose says so in words of its own. */
function fail(error: unknown): never {
  throw error instanceof ResponseError ? error : new Error(describeFailure(error));
}
