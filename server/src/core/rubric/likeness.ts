import { remembered } from '../english/remembered.ts';
import { hash } from '../hash.ts';
import type { Story } from '../story/story.ts';

/** Two stories of a list, by their places in it: the later one, and the earlier one that it is like. */
export interface Likeness {
  readonly later: number;
  readonly earlier: number;
}

/** From this share of common three-word runs on, two texts are nearly the same. */
const nearly = 0.5;
/** A run that stands in more stories than this says nothing about any two of them. */
const common = 50;

/** Pairs of stories with nearly the same text or title. Takes time in proportion to the text. */
export function* likeStories(stories: readonly Story[]): Generator<Likeness> {
  const byRun = new Map<number, number[]>();
  const byTitle = new Map<string, number>();
  const sizes: number[] = [];
  for (const [later, story] of stories.entries()) {
    const runs = runsOf(story);
    sizes.push(runs.size);
    const shared = new Map<number, number>();
    for (const run of runs) {
      const holders = byRun.get(run) ?? [];
      for (const earlier of holders) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
      if (holders.length === 0) byRun.set(run, [later]);
      else if (holders.length < common) holders.push(later);
    }
    const title = plainTitle(story);
    const namesake = title === '' ? undefined : byTitle.get(title);
    const like = namesake ?? closest(shared, sizes, runs.size);
    if (like !== undefined) yield { later, earlier: like };
    if (title !== '' && namesake === undefined) byTitle.set(title, later);
  }
}

/** The earlier story with the largest share of common runs, if it is large enough. */
function closest(shared: ReadonlyMap<number, number>, sizes: readonly number[], size: number): number | undefined {
  let [best, share] = [-1, 0];
  for (const [earlier, count] of shared) {
    const all = size + (sizes[earlier] ?? 0) - count;
    if (count / all > share) [best, share] = [earlier, count / all];
  }
  return share >= nearly ? best : undefined;
}

/** Every run of three words in the story's prose. */
const runsOf = remembered(({ sections, text }: Story): ReadonlySet<number> => {
  const runs = new Set<number>();
  for (const { span } of sections.flatMap(({ blocks }) => blocks)) {
    const words = wordsOf(text.slice(span.start, span.end));
    for (let at = 0; at + 2 < words.length; at++) runs.add(hash(`${words[at]} ${words[at + 1]} ${words[at + 2]}`));
  }
  return runs;
});

const plainTitle = ({ title }: Story): string => wordsOf(title?.text ?? '').join(' ');

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
