import type { Config } from './config.ts';
import { readEnglish } from './english/read.ts';
import type { Sentence } from './english/sentence.ts';
import type { Finding } from './finding.ts';
import { judge } from './judge.ts';
import { type ReadBlock, type Reading, readPassages } from './reading.ts';
import { type Layers, layersOf } from './rubric/layers.ts';
import { principleNamed } from './rubric/principles.ts';
import { rules } from './rules/index.ts';
import type { RuleMeta } from './rules/rule.ts';
import { spokenLength } from './spoken.ts';
import { readStory } from './story/read.ts';
import type { Story } from './story/story.ts';

/** Everything that the product can say about one story. Spans are UTF-16 offsets into the analysed text. */
export interface Analysis {
  readonly story: Story;
  /** Its sentences in place, read as English. */
  readonly reading: Reading;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Spoken words; headings, front matter, comments, tables and other people's words do not count. */
  readonly words: number;
  /** Spoken length in whole seconds at the configured rate. */
  readonly seconds: number;
  /** Principle ids, primary first; a name that is not in the set is left out. */
  readonly principles: readonly string[];
  readonly layers: Layers;
}

/** What the product can do, for any front end. Nothing here throws for any text. */
export interface Service {
  readonly rules: readonly RuleMeta[];
  analyse(text: string, config: Config): Analysis;
}

/** A service with a memory of its own: paragraphs that it has read before are not read again. */
export function createService(): Service {
  const readBlock = remembering(readEnglish);
  return {
    rules: rules.map(({ meta }) => meta),
    analyse(text, config) {
      const story = readStory(text);
      const reading = readPassages(story, config, readBlock);
      const findings = judge(reading, config);
      return {
        story,
        reading,
        findings,
        ...spokenLength(reading, config.wordsPerMinute),
        principles: story.principles.flatMap(name => principleNamed(name)?.id ?? []),
        layers: layersOf(reading, findings),
      };
    },
  };
}

/** How many characters of prose are remembered before the older half is forgotten. */
const generation = 1_000_000;

/** Remembers what was read by the text that was read, in two generations: what is still used lives on. */
function remembering(read: ReadBlock): ReadBlock {
  let young = new Map<string, readonly Sentence[]>();
  let old = new Map<string, readonly Sentence[]>();
  let size = 0;
  return (prose, owners) => {
    const key = owners.length === 0 ? prose : `${owners.join('\n')}\n\n${prose}`;
    const known = young.get(key) ?? old.get(key);
    const sentences = known ?? read(prose, owners);
    if (!young.has(key)) {
      young.set(key, sentences);
      size += key.length;
    }
    if (size > generation) [old, young, size] = [young, new Map(), 0];
    return sentences;
  };
}
