import formatSnippets from '../../../../snippets/formats.json' with { type: 'json' };
import principleSnippets from '../../../../snippets/principles.json' with { type: 'json' };
import { type Principle, principleNamed } from '../rubric/principles.ts';
import { keyValues } from '../story/schema.ts';
import type { Format } from '../story/story.ts';

/** Something to choose for a new story. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly about: string;
}

/** What a new story can be. */
export interface Choices {
  readonly formats: readonly Choice[];
  /** For formats that prove a principle; the others ask for none. */
  readonly principles: readonly Choice[];
  readonly kinds: readonly Choice[];
}

const defaultFormat: Format = 'behavioral';

/** What was chosen; `principle` and `kind` where the format has them. */
export interface Wish {
  readonly title: string;
  readonly format: string;
  readonly principle?: string;
  readonly kind?: string;
}

/** What makes a story one of a kind. */
const kinds: Readonly<Record<string, string>> = {
  leadership: 'You set a direction, and people went along',
  analytical: 'You found out what nobody knew, and acted on it',
  failure: 'It went wrong, and you say what you changed',
  conflict: 'Somebody wanted something else, and you settled it',
};

/** The whole-story snippets by format. */
const byFormat = new Map<string, { readonly name: string; readonly body: readonly string[] }>(
  Object.entries(formatSnippets).map(([name, { body }]) => [formatOf(body), { name, body }]),
);

/** What a format is called where one is chosen. */
export const formatName = (format: Format): string => byFormat.get(format)?.name ?? format;

/** What a new story can be; of `format`, if it is chosen: only a behavioral story proves one of the `principles`. */
export function choicesFor(principles: readonly Principle[], format?: string): Choices {
  const proves = format === undefined || format === defaultFormat;
  return {
    formats: [...byFormat].map(([id, { name, body }]) => ({ id, label: name, about: headingsOf(body) })),
    principles: proves
      ? principles.map(({ id, name, evidence }) => ({
          id,
          label: name,
          about: evidence.map(({ asks }) => asks).join('; '),
        }))
      : [],
    kinds: proves ? keyValues('kind').map(kind => ({ id: kind, label: kind, about: kinds[kind] ?? '' })) : [],
  };
}

/**
 * The new story as an LSP snippet, with a stop for each fact that is not known yet. What is no known choice is left to the
 * writer; a principle is one of `principles`.
 */
export function draft({ title, format, principle, kind }: Wish, principles: readonly Principle[]): string {
  const name = principle && principleNamed(principle, principles)?.name;
  const told = format === defaultFormat && Object.entries(principleSnippets).find(([known]) => known === name)?.[1];
  const body: readonly string[] = (told || byFormat.get(format) || byFormat.get(defaultFormat))?.body ?? [];
  const claimed = (stop: string): string =>
    name ? escaped(JSON.stringify(name)) : `\${${stop}|${principles.map(({ id }) => id).join()}|}`;
  return body
    .join('\n')
    .replace(/\$\{1:[^}$]*\}/, () => escaped(isPlain(title) ? title : JSON.stringify(title)))
    .replace(/\$1$/m, () => escaped(title))
    .replace(/^principles: \[\$\{(\d+)\|[a-z,-]*\|\}\]$/m, (_, stop: string) => `principles: [${claimed(stop)}]`)
    .replace(/^kind: .*$/m, line => (kind && keyValues('kind').includes(kind) ? `kind: ${kind}` : line));
}

/** The name of a new story's file: the title in small letters, without what file systems dislike. */
export function fileNameFor(title: string): string {
  const slug = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '');
  const short = [...slug].slice(0, 60).join('').replace(/-$/, '');
  return `${short || 'story'}.story.md`;
}

/** The format that a snippet's front matter names. */
function formatOf(body: readonly string[]): string {
  return body.find(line => line.startsWith('format: '))?.slice('format: '.length) ?? defaultFormat;
}

function headingsOf(body: readonly string[]): string {
  return body
    .filter(line => line.startsWith('## '))
    .map(line => line.slice(3))
    .join(' · ');
}

/** Whether YAML reads a title as it stands. */
const isPlain = (title: string): boolean => /^\p{L}[\p{L}\p{N} ,’'.!?()–—-]*$/u.test(title);

const escaped = (text: string): string => text.replace(/[$}\\]/g, '\\$&');
