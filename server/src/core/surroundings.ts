import type { Config } from './config.ts';
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
  /** A bit for each answer to what a rule asks of the rest of the story. */
  readonly beyond: number;
}

interface Near {
  readonly sentence: Sentence;
  readonly roles: Passage['roles'];
  /** Whether it stands in the same paragraph, item or cell. */
  readonly joined: boolean;
}

/** Where a passage stands; nothing of it holds the text or another version of the story. */
export function surroundingsOf(reading: Reading, passage: Passage, config: Config, beyond: number): Surroundings {
  const { format, labelled } = reading.story;
  const near: (Near | undefined)[] = [];
  for (let step = -reach; step <= reach; step++) {
    const found = nearby(reading, passage, step);
    near.push(found && { sentence: found.sentence, roles: found.roles, joined: found.block === passage.block });
  }
  return { config, format, labelled, section: passage.section.kind, kind: passage.block.kind, near, beyond };
}

/** Whether a passage stands where one stood before. */
export function standsIn(
  before: Surroundings,
  reading: Reading,
  passage: Passage,
  config: Config,
  beyond: number,
): boolean {
  const { format, labelled } = reading.story;
  if (before.config !== config || before.format !== format || before.labelled !== labelled) return false;
  if (before.section !== passage.section.kind || before.kind !== passage.block.kind) return false;
  if (before.beyond !== beyond) return false;
  return before.near.every((known, at) => {
    const found = nearby(reading, passage, at - reach);
    if (!known || !found) return known === found;
    return (
      known.sentence === found.sentence &&
      known.roles === found.roles &&
      known.joined === (found.block === passage.block)
    );
  });
}

function nearby({ passages }: Reading, { index, section }: Passage, step: number): Passage | undefined {
  const found = passages[index + step];
  return found?.section === section ? found : undefined;
}
