import type { Edit, Finding, Fix } from '../../server/src/core/finding.ts';
import { withEdits } from '../../server/src/core/rewrite/all.ts';

/** What a writer might put in the place of a stop, by its hint. */
const answers: Readonly<Record<string, string>> = {
  who: 'Priya',
  Who: 'Priya',
  whom: 'Priya',
  what: 'the invoices',
  What: 'The waiting time',
  why: 'two vans stood idle',
  X: '40 minutes',
  Y: '12 minutes',
  when: 'in May',
  week: 'Monday',
  'how many': '14',
  'how much': '30%',
  'how long': 'four weeks',
  'did what': 'read all 212 calls',
  'do what': 'stop the print run',
  'changed what': 'stopped the print run',
  'what changed': 'nobody waited',
  'answer what': 'learn which vans stood idle',
  'checked or decided what': 'cut the route',
  'the alternative': 'the larger pilot',
  'which customers': 'weekend customers',
  'the cost': 'a later launch',
  'the price': 'support answered a day later',
  'the source': 'the refund log',
  'the method': 'a cohort table',
  'the usual time': 'the usual ten',
  'what stopped me': 'the permit never came',
  'what changed, in a number': 'that 40 of 52 shops renewed',
  'what it was worth': 'the cost of a refund',
};

/** A stop that names choices, of which a writer might take the first. */
const choice = /\$\{\d+\|([^,|]*)[^}]*\}/g;

const stop = /\\([$}\\])|\$\{\d+:((?:[^\\}]|\\[$}\\])*)\}/g;

/** The snippet with its stops filled in: hints without an answer are words of the story, and stay. */
export const filled = (snippet: string): string =>
  snippet
    .replace(choice, '$1')
    .replace(stop, (_, escaped?: string, hint?: string) => escaped ?? answers[hint ?? ''] ?? hint ?? '');

/** Whether what a fix waits for is known, so that its result can be judged. */
export const isAnswered = ({ edits, snippet }: Fix): boolean =>
  !snippet ||
  edits.every(({ newText }) =>
    [...newText.matchAll(stop)].every(([, escaped, hint]) => escaped || answers[hint ?? '']),
  );

/** The text with a fix made, and its stops filled in. */
export function applied(text: string, { edits, snippet }: Fix): string {
  const made = edits.map(({ span, newText }): Edit => ({ span, newText: snippet ? filled(newText) : newText }));
  return withEdits(text, made);
}

/** The texts that each fix of `rule` makes of a passage that stands under “Action”, in order. */
export function offered(findings: readonly Finding[], text: string, rule: string): readonly string[] {
  return findings.filter(finding => finding.rule === rule).flatMap(({ fixes }) => fixes.map(fix => applied(text, fix)));
}

/** The snippet with “…” for each stop. */
export const plainly = (snippet: string): string => snippet.replace(stop, (_, escaped?: string) => escaped ?? '…');
