import { defaultConfig } from '../../server/src/core/config.ts';
import { roleTrait, shareOf } from '../../server/src/core/likelihood/likelihood.ts';
import { visitTraits } from '../../server/src/core/likelihood/traits.ts';
import type { Passage, Reading } from '../../server/src/core/reading.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { createService } from '../../server/src/core/service.ts';
import { overlap } from '../../server/src/core/span.ts';
import { type Label, type LabelledStory, type Pair, readPairs, readStories } from './corpus.ts';
import { rows } from './rows.ts';

/** What is counted of a sentence, and what each of its traits counts for. */
export interface Counted {
  readonly traits: readonly string[];
  readonly share: number;
}

/** Sentences, of which a careful reader says whether one of them tells what a rule asks about. */
export interface Example {
  readonly sentences: readonly Counted[];
  /** Whether a defect stands in them or, for a rule about a whole story, what it misses is told; neither where nobody knows. */
  readonly tells: (rule: string) => boolean | undefined;
  /** How often it counts. */
  readonly weight: number;
}

/** The stories and the passages of the pairs that are not held, and the rows of the rules' tests. */
export async function* readExamples(): AsyncGenerator<Example> {
  const service = createService();
  const read = (text: string) => service.analyse(text, defaultConfig).reading;
  for (const story of readStories()) if (!story.held) yield* fromStory(story, read(story.text));
  for (const pair of readPairs()) if (!pair.held) yield fromPair(pair, read(pair.text), 1);
  for (const row of await readRows()) yield fromPair(row, read(row.text), plainly);
}

/** A test's row is written to show one thing, and does so more plainly than a story. */
const plainly = 5;

const overStories: ReadonlySet<string> = new Set(
  rules.flatMap(({ meta }) => (meta.scope === 'story' ? [meta.id] : [])),
);

type Told = Omit<Pair, 'held'>;

async function readRows(): Promise<readonly Told[]> {
  for (const { meta } of rules) await import(`../rules/${meta.id}.test.ts`);
  return rows.map(({ section, ...row }) => ({
    ...row,
    text: /^(#|---)/.test(row.passage) ? row.passage : `## ${section}\n\n${row.passage}\n`,
  }));
}

/** Each sentence for the rules about sentences, and all of them for the rules about the story. */
function* fromStory({ labels }: LabelledStory, { story, passages }: Reading): Generator<Example> {
  const rulesAt = (marks: readonly Label[], passage?: Passage) =>
    new Set(
      marks.flatMap(({ rule, span }) => ((passage ? span && overlap(placeIn(passage), span) : !span) ? rule : [])),
    );
  const told = (marked: ReadonlySet<string>, optional: ReadonlySet<string>, inStory: boolean) => (rule: string) =>
    optional.has(rule) || overStories.has(rule) !== inStory ? undefined : marked.has(rule) !== inStory;
  for (const passage of passages)
    yield {
      sentences: [counted(passage)],
      tells: told(rulesAt(labels.wanted, passage), rulesAt(labels.optional, passage), false),
      weight: 1,
    };
  if (story.format !== 'behavioral') return;
  const [marked, optional] = [rulesAt(labels.wanted), rulesAt(labels.optional)];
  yield { sentences: passages.map(counted), tells: told(marked, optional, true), weight: 1 };
}

function fromPair({ rule, hit, text, passage }: Told, { passages }: Reading, weight: number): Example {
  const start = text.indexOf(passage);
  const whole = overStories.has(rule);
  const own = passages.filter(found => whole || overlap(placeIn(found), { start, end: start + passage.length }));
  return { sentences: own.map(counted), tells: other => (other === rule ? hit !== whole : undefined), weight };
}

const placeIn = ({ base, sentence }: Passage) => ({ start: base + sentence.start, end: base + sentence.end });

function counted({ sentence, roles }: Passage): Counted {
  const traits: string[] = [];
  visitTraits(sentence, (first, second) => traits.push(second ? `${first} ${second}` : first));
  return { traits: [...traits, ...[...roles].map(roleTrait)], share: shareOf(traits.length) };
}
