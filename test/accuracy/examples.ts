import { defaultConfig } from '../../server/src/core/config.ts';
import { roleTrait, shareOf } from '../../server/src/core/likelihood/likelihood.ts';
import { traitsOf } from '../../server/src/core/likelihood/traits.ts';
import type { Passage } from '../../server/src/core/reading.ts';
import { createService } from '../../server/src/core/service.ts';
import { overlap } from '../../server/src/core/span.ts';
import { type Label, type LabelledStory, type Pair, readPairs, readStories } from './corpus.ts';

/** A sentence, or a passage for one rule, with the rules that a careful reader marks it by. */
export interface Example {
  readonly traits: readonly string[];
  /** What each of its traits counts for. */
  readonly share: number;
  readonly marked: ReadonlySet<string>;
  /** Rules about which it says nothing: what good readers differ on, and of a pair all rules but its own. */
  readonly silent: (rule: string) => boolean;
}

/** The sentences of the stories, and the passages of the pairs, that are not held. */
export function* readExamples(): Generator<Example> {
  const service = createService();
  const passagesOf = (text: string) => service.analyse(text, defaultConfig).reading.passages;
  for (const story of readStories()) if (!story.held) yield* fromStory(story, passagesOf(story.text));
  for (const pair of readPairs()) if (!pair.held) yield fromPair(pair, passagesOf(pair.text));
}

function* fromStory({ labels }: LabelledStory, passages: readonly Passage[]): Generator<Example> {
  for (const passage of passages) {
    const rulesIn = (marks: readonly Label[]) =>
      new Set(marks.flatMap(({ rule, span }) => (span && overlap(placeIn(passage), span) ? rule : [])));
    const optional = rulesIn(labels.optional);
    yield { ...counted([passage]), marked: rulesIn(labels.wanted), silent: rule => optional.has(rule) };
  }
}

function fromPair({ rule, hit, text, passage }: Pair, passages: readonly Passage[]): Example {
  const start = text.indexOf(passage);
  const own = passages.filter(found => overlap(placeIn(found), { start, end: start + passage.length }));
  return { ...counted(own), marked: new Set(hit ? [rule] : []), silent: other => other !== rule };
}

const placeIn = ({ base, sentence }: Passage) => ({ start: base + sentence.start, end: base + sentence.end });

function counted(passages: readonly Passage[]): Pick<Example, 'traits' | 'share'> {
  const traits = new Set(passages.flatMap(({ sentence }) => traitsOf(sentence)));
  const roles = new Set(passages.flatMap(passage => [...passage.roles].map(roleTrait)));
  return { traits: [...traits, ...roles], share: shareOf(traits.size) };
}
