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
  'the other option': 'the larger pilot',
  'something slipped': 'a van came late',
  'what must not get worse': 'the number of wrong tickets',
  'stayed at how much': 'stayed at 3 a day',
  'wanted the opposite': 'wanted the old plan',
  'them what': 'her the refund log',
  'they did what': 'she moved the date',
  'make the same call': 'close the gate',
  change: 'tell the drivers a month before',
  second: 'dive-deep',
  'a gap that you admit': 'I knew nothing about pumps',
  'how you closed it': 'I read two manuals and asked a plumber',
  'what changed because of it': 'I learned that the valve was the fault, so I changed the plan',
  'a horizon beyond your task': 'I designed it for all 40 depots of the country',
  'what it would be worth': 'It was worth €400,000 a year',
  'a named segment': 'I did it for night-shift nurses',
  'its pain, from first hand': 'I spoke with 14 of them, who waited an hour for the bus',
  'a trade made in its favour': 'I chose the nurses over the morning riders',
  'how you found the problem yourself': 'I noticed the gap myself, though nobody had asked me',
  'what you watched after the launch': 'I checked the log every Monday after the launch',
  'a fault caught afterwards': 'In week two I caught a wrong meter and replaced it',
  'a fix outside your remit': 'The meters were not my job, and I mended them anyway',
  'the disagreement, said to somebody senior': 'I disagreed with the director and told him so',
  'your argument': 'I argued that the move would cost 700 patients, because they had no bus',
  'full commitment afterwards': 'He decided against me, and I committed to it and ran the move',
  'the limit in money, people or time': 'I had a budget of €900 and no staff',
  'what you did without': 'I reused the old racks instead of buying new ones',
  'the source that you went to': 'I pulled the 212 tickets myself',
  'what you found in it': 'I found that 40 of 52 came from one meter',
  'the decision that it changed': 'So I decided to replace the meter instead of the pump',
};

/** A stop that names choices, of which a writer might take the first. */
const choice = /\$\{\d+\|([^,|]*)[^}]*\}/g;

const stop = /\\([$}\\])|\$\{\d+:((?:[^\\}]|\\[$}\\])*)\}/g;

/** The snippet with its stops filled in: hints without an answer are words of the story, and stay. */
export const filled = (snippet: string): string =>
  snippet
    .replace(choice, '$1')
    .replace(stop, (_, escaped?: string, hint?: string) => escaped ?? answers[hint ?? ''] ?? hint ?? '');

/** What a fix waits for without an answer here, so that its result could not be judged. */
export const unansweredIn = ({ edits, snippet }: Fix): readonly string[] =>
  snippet
    ? edits
        .flatMap(({ newText }) => [...newText.matchAll(stop)])
        .flatMap(([, escaped, hint = '']) => (escaped || answers[hint] ? [] : [hint]))
    : [];

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
