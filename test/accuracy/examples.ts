import { defaultConfig } from '../../server/src/core/config.ts';
import { roleTrait, shareOf } from '../../server/src/core/likelihood/likelihood.ts';
import { traitsOf } from '../../server/src/core/likelihood/traits.ts';
import type { Passage } from '../../server/src/core/reading.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { type Analysis, createService } from '../../server/src/core/service.ts';
import { overlap } from '../../server/src/core/span.ts';
import { type Label, type LabelledStory, type Pair, readPairs, readStories } from './corpus.ts';
import { rows } from './rows.ts';

/** A sentence, or a passage for one rule, with the rules that a careful reader marks it by. */
export interface Example {
  readonly traits: readonly string[];
  /** What each of its traits counts for. */
  readonly share: number;
  readonly marked: ReadonlySet<string>;
  /** Rules about which it says nothing: what good readers differ on, and of a pair all rules but its own. */
  readonly silent: (rule: string) => boolean;
  /** How often it counts. */
  readonly weight: number;
}

/** The sentences of the stories and the passages of the pairs that are not held, and the rows of the rules' tests. */
export async function* readExamples(): AsyncGenerator<Example> {
  const service = createService();
  const analyse = (text: string) => service.analyse(text, defaultConfig);
  for (const story of readStories()) if (!story.held) yield* fromStory(story, analyse(story.text).reading.passages);
  for (const pair of readPairs()) if (!pair.held) yield* fromPair(pair, analyse(pair.text));
  for (const row of await readRows()) yield* fromPair(row, analyse(row.text), plainly);
}

/** A test's row is written to show one thing, and does so more plainly than a story. */
const plainly = 3;

type Told = Omit<Pair, 'held'>;

async function readRows(): Promise<readonly Told[]> {
  for (const { meta } of rules) await import(`../rules/${meta.id}.test.ts`);
  return rows.map(({ section, ...row }) => ({
    ...row,
    text: /^(#|---)/.test(row.passage) ? row.passage : `## ${section}\n\n${row.passage}\n`,
  }));
}

function* fromStory({ labels }: LabelledStory, passages: readonly Passage[]): Generator<Example> {
  for (const passage of passages) {
    const rulesIn = (marks: readonly Label[]) =>
      new Set(marks.flatMap(({ rule, span }) => (span && overlap(placeIn(passage), span) ? rule : [])));
    const optional = rulesIn(labels.optional);
    yield { ...counted([passage]), marked: rulesIn(labels.wanted), silent: rule => optional.has(rule), weight: 1 };
  }
}

/** Each sentence of a near miss; of a hit the one that the rule is about, as far as a reading tells which. */
function* fromPair(
  { rule, hit, text, passage }: Told,
  { reading, findings }: Analysis,
  weight = 1,
): Generator<Example> {
  const start = text.indexOf(passage);
  const own = reading.passages.filter(found => overlap(placeIn(found), { start, end: start + passage.length }));
  const heard = own.filter(found =>
    findings.some(({ rule: by, span }) => by === rule && overlap(placeIn(found), span)),
  );
  const silent = (other: string) => other !== rule;
  if (hit) yield { ...counted(heard.length > 0 ? heard : own), marked: new Set([rule]), silent, weight };
  else for (const one of own) yield { ...counted([one]), marked: new Set(), silent, weight };
}

const placeIn = ({ base, sentence }: Passage) => ({ start: base + sentence.start, end: base + sentence.end });

function counted(passages: readonly Passage[]): Pick<Example, 'traits' | 'share'> {
  const traits = new Set(passages.flatMap(({ sentence }) => traitsOf(sentence)));
  const roles = new Set(passages.flatMap(passage => [...passage.roles].map(roleTrait)));
  return { traits: [...traits, ...roles], share: shareOf(traits.size) };
}
