import type { Connection } from 'vscode-languageserver/node';
import type { Request } from '../protocol.ts';

/** Answers a custom request of `protocol.ts`. */
export function answer<Question, Answer>(
  connection: Connection,
  { method }: Request<Question, Answer>,
  handle: (question: Question) => Answer | Promise<Answer>,
): void {
  connection.onRequest(method, async (question: Question): Promise<unknown> => handle(question));
}
