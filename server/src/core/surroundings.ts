import type { Config } from './config.ts';
import { remembered } from './english/remembered.ts';
import type { Sentence } from './english/sentence.ts';
import type { Passage, Reading } from './reading.ts';
import type { Reach } from './rules/rule.ts';
import type { Block, Format, SectionKind } from './story/story.ts';

/** How far the rules with the widest reach see. */
export const farthest: Reach = 3;

/** Where a passage stands, as far as a rule about it may see. */
export interface Surroundings {
  readonly config: Config;
  readonly format: Format;
  readonly labelled: boolean;
  readonly section: SectionKind;
  readonly kind: Block['kind'];
  readonly roles: Passage['roles'];
  /** The passages one step before and after it, then two, and so on. */
  readonly near: readonly (Near | undefined)[];
  /** The answers to what rules ask of the rest of the story, a bit each. */
  readonly beyond: number;
}

/** One before, one after, two before, and so on. */
const steps: readonly number[] = Array.from({ length: farthest }, (_, at) => [-at - 1, at + 1]).flat();

interface Near {
  /**
   * A number, not a reference: what is noted of a sentence is kept as long as the sentence, so holding one from another
   * would keep every earlier version of the text alive.
   */
  readonly sentence: number;
  readonly roles: Passage['roles'];
  /** Whether it stands in the same paragraph, item or cell. */
  readonly joined: boolean;
}

/** A passage in a story, and what is asked about it. */
export interface Stand {
  readonly passage: Passage;
  readonly reading: Reading;
  readonly config: Config;
  /** The answers to what rules ask of the rest of the story, a bit each. */
  readonly beyond: number;
}

/** Where a passage stands; nothing of it holds the text or another version of the story. */
export function surroundingsOf(stand: Stand): Surroundings {
  const { passage, reading, config, beyond } = stand;
  const { format, labelled } = reading.story;
  const near = steps
    .map(step => nearby(stand, step))
    .map(
      found =>
        found && { sentence: numberOf(found.sentence), roles: found.roles, joined: found.block === passage.block },
    );
  return {
    config,
    format,
    labelled,
    section: passage.section.kind,
    kind: passage.block.kind,
    roles: passage.roles,
    near,
    beyond,
  };
}

/**
 * How far around a passage all is as it was where one stood before: what rules of that reach reported holds. Undefined
 * where the place itself is another.
 */
export function sameWithin(before: Surroundings, stand: Stand): Reach | undefined {
  const { passage, reading, config, beyond } = stand;
  const { format, labelled } = reading.story;
  if (before.config !== config || before.format !== format || before.labelled !== labelled) return undefined;
  if (before.section !== passage.section.kind || before.kind !== passage.block.kind) return undefined;
  if (before.roles !== passage.roles || before.beyond !== beyond) return undefined;
  const other = steps.findIndex((step, at) => !isSame(before.near[at], nearby(stand, step), passage));
  return other < 0 ? farthest : ((other >> 1) as Reach);
}

function isSame(known: Near | undefined, found: Passage | undefined, { block }: Passage): boolean {
  if (!known || !found) return known === found;
  return (
    known.sentence === numberOf(found.sentence) &&
    known.roles === found.roles &&
    known.joined === (found.block === block)
  );
}

let numbered = 0;

/** A number of its own for each sentence that was read. */
const numberOf = remembered((_: Sentence) => ++numbered);

function nearby({ passage, reading }: Stand, step: number): Passage | undefined {
  const found = reading.passages[passage.index + step];
  return found?.section === passage.section ? found : undefined;
}
