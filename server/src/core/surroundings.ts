import type { Config } from './config.ts';
import { remembered } from './english/remembered.ts';
import type { Sentence } from './english/sentence.ts';
import type { Passage, Reading } from './reading.ts';
import type { Reach } from './rules/rule.ts';
import type { Block, Format, SectionKind } from './story/story.ts';

/** How far the rules with the widest reach see. */
export const farthest: Reach = 3;

/** Where a passage stands, as far as a rule about it may see; nothing of it holds the text or another version of the story. */
export interface Surroundings {
  readonly config: Config;
  readonly format: Format;
  readonly labelled: boolean;
  readonly section: SectionKind;
  readonly kind: Block['kind'];
  /** The answers to what rules ask of the rest of the story, a bit each. */
  readonly beyond: number;
  /** The marks of the passages around it, as far as rules see to either side, and its own in the middle. */
  readonly marks: readonly number[];
}

/** A passage in a story, and what is asked about it. */
export interface Stand {
  readonly passage: Passage;
  readonly reading: Reading;
  readonly config: Config;
  /** The answers to what rules ask of the rest of the story, a bit each. */
  readonly beyond: number;
}

export function surroundingsOf({ passage, reading, config, beyond }: Stand): Surroundings {
  const { format, labelled } = reading.story;
  const { marks, places } = marksOf(reading);
  const place = places[passage.index] ?? 0;
  return {
    config,
    format,
    labelled,
    section: passage.section.kind,
    kind: passage.block.kind,
    beyond,
    marks: marks.slice(place - farthest, place + farthest + 1),
  };
}

/**
 * How far around a passage all is as it was where one stood before: what rules of that reach reported holds. Undefined
 * where the place itself is another.
 */
export function sameWithin(before: Surroundings, { passage, reading, config, beyond }: Stand): Reach | undefined {
  const { format, labelled } = reading.story;
  if (before.config !== config || before.format !== format || before.labelled !== labelled) return undefined;
  if (before.section !== passage.section.kind || before.kind !== passage.block.kind) return undefined;
  const { marks, places } = marksOf(reading);
  const place = places[passage.index] ?? 0;
  if (before.beyond !== beyond || before.marks[farthest] !== marks[place]) return undefined;
  for (let step = 1; step <= farthest; step++) {
    const same = before.marks[farthest - step] === marks[place - step];
    if (!same || before.marks[farthest + step] !== marks[place + step]) return (step - 1) as Reach;
  }
  return farthest;
}

/** The marks of a story's passages in order, and the place of each passage's mark among them. */
interface Marks {
  readonly marks: readonly number[];
  readonly places: readonly number[];
}

/** Between sections there is as much room as rules see: none sees into another section. */
const room = Array.from({ length: farthest }, () => 0);

const marksOf = remembered(({ passages }: Reading): Marks => {
  const marks: number[] = [...room];
  const places: number[] = [];
  let before: Passage | undefined;
  for (const passage of passages) {
    if (before && before.section !== passage.section) marks.push(...room);
    places.push(marks.length);
    marks.push(markOf(passage, passage.block !== before?.block));
    before = passage;
  }
  marks.push(...room);
  return { marks, places };
});

/**
 * One number for the sentence, its roles, and whether it begins its paragraph, item or cell. It stands for the sentence,
 * since what is noted of one is kept as long as it is: a reference from another would keep every earlier version of the
 * text alive.
 */
const markOf = ({ sentence, roles }: Passage, begins: boolean): number =>
  (numberOf(sentence) * manyRoles + numberOfRoles(roles)) * 2 + (begins ? 1 : 0);

/** More than there are sets of roles. */
const manyRoles = 64;

/** A number of its own for each sentence that was read, from one on. */
const numberOf = numbering<Sentence>();
const numberOfRoles = numbering<Passage['roles']>();

function numbering<Numbered extends object>(): (one: Numbered) => number {
  let count = 0;
  return remembered((_: Numbered) => ++count);
}
