import { singular } from '../english/grammar/singular.ts';
import { behavioral, ofFormat, shared } from './headings.ts';
import type { Format, SectionKind } from './story.ts';

/** A heading without what does not name its section: case, number, parentheses, marks at its end. */
const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<![\s:.!–—-])[\s:.!–—-]+$/u, '')
    .replace(/^\d+[.)]\s*/, '')
    .replace(/^[starl]\s*[–—-]\s*(?=\p{L})/u, '')
    .replace(/(?<!\s)\s*\([^()]*\)$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What a heading has, besides its name, to say whose it is. */
const whose = /^(the|my|our)\s+/;

/** Its words in the singular. */
const inSingular = (heading: string): string => heading.split(' ').map(singular).join(' ');

/**
 * The section that a heading names, by meaning: singular or plural, any letter case, with or without a colon. Of two
 * names it is the first that is known: “Metrics / Results”.
 */
export function sectionOf(heading: string, format: Format): SectionKind | undefined {
  const name = plain(heading);
  for (const part of [name, ...name.split(/[/&+]| and /).map(half => half.trim())]) {
    const kind = namedSection(part, format);
    if (kind) return kind;
  }
  return undefined;
}

function namedSection(name: string, format: Format): SectionKind | undefined {
  const bare = name.replace(whose, '');
  for (const table of [ofFormat[format], shared, behavioral]) {
    for (const written of [name, bare, inSingular(bare)]) {
      const kind = lookup(table, written);
      if (kind) return kind;
    }
  }
  return undefined;
}

function lookup(table: Readonly<Record<string, SectionKind>>, name: string): SectionKind | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
