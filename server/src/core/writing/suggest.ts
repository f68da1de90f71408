import type { Principle } from '../rubric/principles.ts';
import type { RuleMeta } from '../rules/rule.ts';
import type { Story } from '../story/story.ts';
import { suggestDirectives } from './suggest-directives.ts';
import { suggestFrontMatter } from './suggest-front-matter.ts';
import { suggestHeadings } from './suggest-headings.ts';
import { suggestStarters } from './suggest-starters.ts';
import { placeAt, type Suggestion } from './suggestion.ts';

/** What is known of a story's place besides its text. */
export interface Known {
  readonly rules: readonly RuleMeta[];
  /** The principles that a story can claim. */
  readonly principles: readonly Principle[];
}

/**
 * What may be written at `offset`. `asked` tells whether the writer asked: without that, sentences are not offered,
 * since they would get in the way of one's own.
 */
export function* suggest(story: Story, offset: number, known: Known, asked: boolean): Generator<Suggestion> {
  const place = placeAt(story.text, offset);
  if (inFrontMatter(story, offset)) return yield* suggestFrontMatter(story.frontMatter?.entries ?? [], place, known);
  if (place.before.includes('<!--')) return yield* suggestDirectives(place, known.rules);
  yield* suggestHeadings(story, place);
  if (asked) yield* suggestStarters(story, place);
}

/** Whether a place is in front matter, also in one that is only being begun: its fence is open, and no line is blank yet. */
function inFrontMatter({ frontMatter, text }: Story, offset: number): boolean {
  if (frontMatter && frontMatter.span.start < offset && offset < frontMatter.span.end) return true;
  const [fence = '', ...lines] = text.slice(0, offset).split(/\r\n|\n|\r/);
  const above = lines.slice(0, -1);
  return /^\uFEFF?---$/.test(fence) && lines.length > 0 && above.every(line => line.trim() !== '' && line !== '---');
}
