import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vitest/node';

/** A regular expression of the sources. */
export interface Expression {
  readonly pattern: string;
  readonly flags: string;
  /** Where it stands, as `file:line`. */
  readonly place: string;
}

/** Every regular expression that server and client hold, as often as it is written. */
export const readExpressions = (): readonly Expression[] =>
  ['server/src', 'client/src'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .flatMap(name => expressionsIn(`${folder}/${name.replaceAll('\\', '/')}`)),
  );

/** An expression as it is written, which is all that its speed depends on. */
export const written = ({ pattern, flags }: Expression): string => `/${pattern}/${flags}`;

function expressionsIn(file: string): readonly Expression[] {
  const text = readFileSync(file, 'utf8');
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && 'start' in node) {
      const { pattern, flags } = node.regex as Expression;
      found.push({ pattern, flags, place: `${file}:${text.slice(0, Number(node.start)).split('\n').length}` });
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(text, { lang: 'ts' }));
  return found;
}
