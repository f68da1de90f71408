import { rememberedBeside } from './english/remembered.ts';
import type { Reading } from './reading.ts';
import { type Principle, principleNamed } from './rubric/principles.ts';
import type { Span } from './span.ts';
import type { Entry } from './story/story.ts';

/** A principle as the front matter claims it; `principle` is absent where the set has none of that name. */
export interface Claim {
  readonly name: string;
  readonly principle?: Principle;
  /** The item of the list; the value where it is no list. */
  readonly span: Span;
}

/** The principles that a story claims, primary first, each once and in its place. */
export function* claimsIn(reading: Reading, set: readonly Principle[]): Generator<Claim> {
  for (const { claim, first } of allClaims(reading, set)) if (first === claim) yield claim;
}

/** The claims of what stands in the list before. */
export function* repeatedClaims(reading: Reading, set: readonly Principle[]): Generator<Claim> {
  for (const { claim, first } of allClaims(reading, set)) if (first !== claim) yield claim;
}

/** Every claim, with the first one of the same. */
function* allClaims(
  { story }: Reading,
  set: readonly Principle[],
): Generator<{ readonly claim: Claim; readonly first: Claim }> {
  const seen = new Map<Principle | string, Claim>();
  const entry = story.frontMatter?.entries.find(({ key }) => key === 'principles');
  for (const claim of entry ? itemsOf(entry, set) : []) {
    const key = claim.principle ?? claim.name.toLowerCase();
    const first = seen.get(key) ?? claim;
    seen.set(key, first);
    yield { claim, first };
  }
}

const itemsOf = rememberedBeside((entry: Entry, set: readonly Principle[]): readonly Claim[] => [
  ...readItems(entry, set),
]);

/** The items of the list. A name that YAML has parted at its comma (“Are Right, A Lot” without quotes) is one. */
function* readItems(entry: Entry, set: readonly Principle[]): Generator<Claim> {
  const items: readonly unknown[] = Array.isArray(entry.value) ? entry.value : [entry.value];
  for (let index = 0; index < items.length; index++) {
    const name = items[index];
    if (typeof name !== 'string') continue;
    const span = entry.itemSpans[index] ?? entry.valueSpan;
    const whole = `${name}, ${items[index + 1]}`;
    const parted = principleNamed(name, set) === undefined || principleNamed(whole, set)?.name.startsWith(name);
    const joined = parted ? principleNamed(whole, set) : undefined;
    if (joined) {
      index++;
      yield {
        name: whole,
        principle: joined,
        span: { start: span.start, end: entry.itemSpans[index]?.end ?? span.end },
      };
      continue;
    }
    const principle = principleNamed(name, set);
    yield { name, span, ...(principle && { principle }) };
  }
}
