import type { Config } from './config.ts';
import { remembered } from './english/remembered.ts';
import type { Sentence } from './english/sentence.ts';
import type { Passage, Reading } from './reading.ts';
import type { PassageRule, Report } from './rules/rule.ts';
import { shift } from './span.ts';
import { type Stand, type Surroundings, standsIn, surroundingsOf } from './surroundings.ts';

/** A report and the rule that makes it. */
export interface Checked {
  readonly rule: PassageRule;
  readonly report: Report;
}

/**
 * What `rules` report of the passages of a reading. A passage is not checked again while it stands as it stood before: a
 * letter that is typed costs what is near it. Which rules they are must follow from the config and the story's format.
 */
export function* checkPassages(rules: readonly PassageRule[], reading: Reading, config: Config): Generator<Checked> {
  const answers = new Map(rules.flatMap(rule => (rule.beyond ? [[rule, rule.beyond(reading)] as const] : [])));
  const check = (rule: PassageRule, passage: Passage): readonly Report[] => [
    ...rule.checkPassage(passage, { reading, config, beyond: answers.get(rule)?.(passage) ?? false }),
  ];
  for (const passage of reading.passages) {
    let beyond = 0;
    for (const answer of answers.values()) beyond = beyond * 2 + (answer(passage) ? 1 : 0);
    const stand = { passage, reading, config, beyond };
    const notes =
      notesKnown(stand) ??
      noted(
        stand,
        rules.flatMap(rule => notesOf(rule, passage, check)),
      );
    for (const { rule, number, report } of notes) {
      const fixes = () => check(rule, passage)[number]?.fixes?.() ?? [];
      yield { rule, report: { ...report, span: shift(report.span, passage.base), fixes } };
    }
  }
}

/** A report that can be remembered: its span counts from the base of the passage, and its fixes are made anew. */
interface Note extends Checked {
  /** Which of the rule's reports on the passage it is. */
  readonly number: number;
}

const notesOf = (
  rule: PassageRule,
  passage: Passage,
  check: (rule: PassageRule, passage: Passage) => readonly Report[],
): readonly Note[] =>
  check(rule, passage).map(({ fixes, ...report }, number) => ({
    rule,
    number,
    report: { ...report, span: shift(report.span, -passage.base) },
  }));

/** In how many places the reports on a sentence are remembered; one is enough but for sentences that are repeated. */
const places = 4;

const placesOf = remembered((_: Sentence): { readonly around: Surroundings; readonly notes: readonly Note[] }[] => []);

function notesKnown(stand: Stand): readonly Note[] | undefined {
  if (!isAsWritten(stand)) return undefined;
  for (const { around, notes } of placesOf(stand.passage.sentence)) if (standsIn(around, stand)) return notes;
  return undefined;
}

function noted(stand: Stand, notes: readonly Note[]): readonly Note[] {
  const known = placesOf(stand.passage.sentence);
  if (isAsWritten(stand)) known.push({ around: surroundingsOf(stand), notes });
  if (known.length > places) known.shift();
  return notes;
}

/** Whether the sentence is what stands in the text: words that are masked in it can change without it. */
function isAsWritten({ reading: { story }, passage: { sentence, block, base } }: Stand): boolean {
  const at = base - block.span.start;
  const start = sentence.opener?.start ?? sentence.start;
  return story.text.startsWith(block.prose.slice(at + start, at + sentence.end), base + start);
}
