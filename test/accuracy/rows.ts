/**
 * Stands in for vitest and for `test/judge.ts` where `npm run train` reads the rows of the rules' own tests: each says
 * of a passage whether a rule marks it.
 */
export interface Row {
  readonly rule: string;
  readonly passage: string;
  readonly section: string;
  readonly hit: boolean;
}

type Asked = Omit<Row, 'hit'> & {
  /** What a test asks of the number of marks, it asks of the marks. */
  readonly length: Asked;
};
type Body = (...given: readonly unknown[]) => void;

/** The rows of the tests that were imported. */
export const rows: Row[] = [];

export function marks(rule: string, passage: string, section = 'Action'): Asked {
  const asked = { rule, passage, section } as Asked;
  return Object.defineProperty(asked, 'length', { value: asked });
}

export const judgeStory = () => [];

export const describe = (_name: string, body: () => void): void => body();

export const test = Object.assign((_name: string, body: Body): void => attempt(body, []), {
  each:
    (cases: readonly unknown[]) =>
    (_name: string, body: Body): void => {
      for (const given of cases) attempt(body, Array.isArray(given) ? given : [given]);
    },
});

export const expect = (asked: unknown) => ({
  toEqual: (found: unknown) => keep(asked, Array.isArray(found) && found.length > 0),
  toHaveLength: (found: number) => keep(asked, found > 0),
  toBeGreaterThan: (least: number) => keep(asked, least >= 0),
});

function keep(asked: unknown, hit: boolean): void {
  if (asked && typeof asked === 'object' && 'passage' in asked) rows.push({ ...(asked as Asked), hit });
}

/** A test of something else than `marks` breaks on what stands in here, and has no row to give. */
function attempt(body: Body, given: readonly unknown[]): void {
  try {
    body(...given);
  } catch {
    // Nothing to keep.
  }
}
