import { singular } from '../english/grammar/singular.ts';
import { words } from '../english/lexicon/words.ts';
import { askedSection } from './asked-headings.ts';
import { headingCues } from './heading-cues.ts';
import { behavioral, ofFormat, shared } from './headings.ts';
import type { Format, SectionKind } from './story.ts';

/** A heading without what does not name its section: case, number, parentheses, marks at its end. */
const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<![\s:.!?–—-])[\s:.!?–—-]+$/u, '')
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

/**
 * The section that a heading names which is marked as one and is no title: besides what `sectionOf` knows, in a design or metrics answer
 * by its head (“Their biggest problem today”) or by what it asks (“What has to go”).
 */
export function headedSection(heading: string, format: Format): SectionKind | undefined {
  const known = sectionOf(heading, format);
  if (known || !(format === 'design' || format === 'metrics')) return known;
  const name = plain(heading);
  return askedSection(name, format) ?? sectionOfHead(name, format);
}

/** What stands behind the head of a heading: “pain of the owners”. */
const behindHead = words(
  'of for in on at with from by to under during after before today now that which who i we they',
);

function sectionOfHead(name: string, format: Format): SectionKind | undefined {
  const said = name.split(' ');
  const end = said.findIndex((word, at) => at > 0 && behindHead.has(word));
  const head = said.slice(0, end < 0 ? said.length : end);
  return head.map((_, at) => namedSection(head.slice(at).join(' '), format)).find(kind => kind !== undefined);
}

/** A heading of more words tells something of its own. */
const longest = 9;

/**
 * The section that a heading means which is written in the writer's own words (“What I take as given”), or by a name that
 * belongs to a story of another format (“Cost” in an estimate). A question in a press release is one of its FAQ's.
 */
export function sectionMeant(heading: string, format: Format): SectionKind | undefined {
  const name = plain(heading.replace(/[()]/g, ' ')).replace(/[,;?"“”]/g, '');
  if (name.split(' ').length > longest || (format === 'prfaq' && heading.trimEnd().endsWith('?'))) return undefined;
  if (Object.values(ofFormat[format]).includes(sectionOf(heading, format) ?? 'body')) return undefined;
  const written = [name, inSingular(name)].map(words => ` ${words} `);
  const isMeant = (cue: string): boolean => written.some(words => words.includes(` ${cue} `));
  return headingCues[format]?.find(([, cues]) => cues.some(isMeant))?.[0];
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
