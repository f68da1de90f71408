import { labelOf, starters } from '../english/lexicon/starters.ts';
import type { SectionKind, Story } from '../story/story.ts';
import { type Place, type Suggestion, spanBefore } from './suggestion.ts';

/** Where a sentence begins: sentences that carry the section in which the place stands. */
export function* suggestStarters(story: Story, place: Place): Generator<Suggestion> {
  const begun = sentenceBegun(place.before);
  if (begun === undefined) return;
  const kind = sectionAt(story, place.offset);
  for (const starter of starters) {
    if (!starter.sections.includes(kind)) continue;
    yield {
      kind: 'starter',
      label: labelOf(starter),
      about: sentence(starter.gives),
      span: spanBefore(place, begun.length),
      insert: starter.snippet,
      snippet: true,
    };
  }
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** The words of a sentence of which at most three are written; undefined in the midst of one, and in headings and tables. */
function sentenceBegun(before: string): string | undefined {
  if (/^\s*[#|>]/.test(before)) return undefined;
  const sentence = before.split(/[.!?:] /).at(-1) ?? '';
  const begun = sentence === before ? sentence.replace(/^\s*(?:[-*+]|\d+[.)])?\s*/, '') : sentence.trimStart();
  return begun.split(/\s+/).length <= 3 ? begun : undefined;
}

function sectionAt({ sections, frontMatter }: Story, offset: number): SectionKind {
  const section = sections.findLast(({ span }) => span.start <= offset);
  if (section) return section.kind;
  return frontMatter ? 'lead' : 'body';
}
