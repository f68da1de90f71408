import type { Config } from './config.ts';
import { remembered } from './english/remembered.ts';
import type { Sentence } from './english/sentence.ts';
import { asPassage } from './passage.ts';
import type { Passage, Reading } from './reading.ts';
import type { PassageRule, Reach, Report } from './rules/rule.ts';
import { shift } from './span.ts';
import { farthest, type Stand, type Surroundings, sameWithin, surroundingsOf } from './surroundings.ts';

/** A report and the rule that makes it. */
export interface Checked {
  readonly rule: PassageRule;
  readonly report: Report;
}

/**
 * What `rules` report of the passages of a reading. A rule is not run again on a passage while nothing within its reach
 * has changed, so a keystroke costs only the passages near it. `rules` must be determined by the config and the story's
 * format, which are part of what is remembered.
 */
export function* checkPassages(rules: readonly PassageRule[], reading: Reading, config: Config): Generator<Checked> {
  const answers = new Map(rules.flatMap(rule => (rule.beyond ? [[rule, rule.beyond(reading)] as const] : [])));
  const asked = [...answers.values()];
  const check = (rule: PassageRule, passage: Passage): readonly Report[] => {
    const context = { reading, config, beyond: answers.get(rule)?.(passage) ?? false };
    const reports = [...rule.checkPassage(passage, context)];
    const full = rule.inFull && reports.length === 0 && inFull(passage);
    return full ? [...rule.checkPassage(full, context)] : reports;
  };
  for (const passage of reading.passages) {
    const beyond = asked.reduce((bits, answer) => bits * 2 + (answer(passage) ? 1 : 0), 0);
    for (const { rule, number, report } of notesOn({ passage, reading, config, beyond }, rules, check)) {
      const fixes = () => check(rule, passage)[number]?.fixes?.() ?? [];
      yield { rule, report: { ...report, span: shift(report.span, passage.base), fixes } };
    }
  }
}

/** The passage with what its note leaves out; undefined where it leaves out nothing. */
const inFull = remembered((passage: Passage): Passage | undefined => {
  const { full } = passage.sentence;
  return full && asPassage({ ...passage, sentence: full });
});

type Check = (rule: PassageRule, passage: Passage) => readonly Report[];

/** The notes of all rules on a passage: those that hold, and those made anew. */
function notesOn(stand: Stand, rules: readonly PassageRule[], check: Check): readonly Note[] {
  const known = knownFor(stand);
  if (known?.same === farthest) return known.notes;
  const notes = rules.flatMap(rule =>
    known && (rule.reach ?? 0) <= known.same
      ? known.notes.filter(note => note.rule === rule)
      : notesOf(rule, stand.passage, check),
  );
  note(stand, notes);
  return notes;
}

/** A report that can be remembered: its span counts from the base of the passage, and its fixes are made anew. */
interface Note extends Checked {
  /** Which of the rule's reports on the passage it is. */
  readonly number: number;
}

const notesOf = (rule: PassageRule, passage: Passage, check: Check): readonly Note[] =>
  check(rule, passage).map(({ fixes, ...report }, number) => ({
    rule,
    number,
    report: { ...report, span: shift(report.span, -passage.base) },
  }));

/** In how many places the reports on a sentence are remembered; one is enough but for sentences that are repeated. */
const places = 4;

const placesOf = remembered((_: Sentence): { readonly around: Surroundings; readonly notes: readonly Note[] }[] => []);

/** What was noted where most around the passage was as it is, and how far around it that holds. */
function knownFor(stand: Stand): { readonly same: Reach; readonly notes: readonly Note[] } | undefined {
  if (!isAsWritten(stand)) return undefined;
  let best: { readonly same: Reach; readonly notes: readonly Note[] } | undefined;
  for (const { around, notes } of placesOf(stand.passage.sentence)) {
    const same = sameWithin(around, stand);
    if (same !== undefined && (!best || same > best.same)) best = { same, notes };
  }
  return best;
}

function note(stand: Stand, notes: readonly Note[]): void {
  if (!isAsWritten(stand)) return;
  const known = placesOf(stand.passage.sentence);
  known.push({ around: surroundingsOf(stand), notes });
  if (known.length > places) known.shift();
}

/** Whether the sentence is what stands in the text: words that are masked in it can change without it. */
function isAsWritten({ reading: { story }, passage: { sentence, block, base } }: Stand): boolean {
  const at = base - block.span.start;
  const start = sentence.opener?.start ?? sentence.start;
  return story.text.startsWith(block.prose.slice(at + start, at + sentence.end), base + start);
}
