import type { Config } from './config.ts';
import { remembered } from './english/remembered.ts';
import type { Sentence } from './english/sentence.ts';
import type { Passage, Reading } from './reading.ts';
import type { Block, Format, SectionKind } from './story/story.ts';

/** How many passages before a passage, and behind it, a rule about it may look at, inside its section. */
export const reach = 3;

/** Where a passage stands, as far as a rule about it may see. */
export interface Surroundings {
  readonly config: Config;
  readonly format: Format;
  readonly labelled: boolean;
  readonly section: SectionKind;
  readonly kind: Block['kind'];
  /** The passage in the middle of those near it. */
  readonly near: readonly (Near | undefined)[];
  /** The answers to what rules ask of the rest of the story, a bit each. */
  readonly beyond: number;
}

interface Near {
  /** Known by its number: who held it would hold what it was read beside, and so on, through all that was ever typed. */
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
  const near: (Near | undefined)[] = [];
  for (let step = -reach; step <= reach; step++) {
    const found = nearby(stand, step);
    near.push(
      found && { sentence: numberOf(found.sentence), roles: found.roles, joined: found.block === passage.block },
    );
  }
  return { config, format, labelled, section: passage.section.kind, kind: passage.block.kind, near, beyond };
}

/** Whether a passage stands where one stood before. */
export function standsIn(before: Surroundings, stand: Stand): boolean {
  const { passage, reading, config, beyond } = stand;
  const { format, labelled } = reading.story;
  if (before.config !== config || before.format !== format || before.labelled !== labelled) return false;
  if (before.section !== passage.section.kind || before.kind !== passage.block.kind) return false;
  if (before.beyond !== beyond) return false;
  for (let step = -reach; step <= reach; step++)
    if (!isSame(before.near[step + reach], nearby(stand, step), passage)) return false;
  return true;
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
