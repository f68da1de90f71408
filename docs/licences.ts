import { readdirSync, readFileSync } from 'node:fs';

/** A package of which some part ships. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it. */
  readonly licence: string;
  /** The text of its licence; absent where the package brings none. */
  readonly text?: string;
}

/** The packages that the bundles are made of, by name; `inputs` are the bundler's, as paths from the repository's root. */
export function shippedPackages(inputs: readonly string[]): readonly Shipped[] {
  const folders = inputs.flatMap(path => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readPackage(folder: string): Shipped {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find(entry => /^(licen[cs]e|copying)/i.test(entry));
  return { name, version, licence: license, ...(file && { text: readFileSync(`${folder}/${file}`, 'utf8') }) };
}

/** The page that lists them, with who holds the rights and what each licence says. */
export function licencesPage(packages: readonly Shipped[]): string {
  const kinds = [...new Set(packages.map(({ licence }) => licence))].sort();
  const rows = packages.map(one => `| ${one.name} | ${one.version} | ${one.licence} | ${holdersOf(one).join('; ')} |`);
  const texts = kinds.map(kind => `## ${kind}\n\n\`\`\`text\n${textOf(packages, kind)}\n\`\`\``);
  return `${[
    '# Licences',
    'What ships holds parts of these packages. This page is written by `npm run docs`.',
    ['| package | version | licence | rights |', '|---|---|---|---|', ...rows].join('\n'),
    ...texts,
  ].join('\n\n')}\n`;
}

/** A line that says whose work it is. */
const rights = /^[ \t]*(?:\([cC]\) |(?:[\w ]{0,20} )?Copyright\b(?! notice| holder| owner)).*$/gm;

function holdersOf({ text = '' }: Shipped): readonly string[] {
  const lines = text.match(rights) ?? [];
  return [...new Set([...lines].map(line => line.trim().replaceAll('|', '\\|').replace(/[<>]/g, '')))];
}

/** What a licence says, without whom it names: the shortest text of those that packages bring. */
function textOf(packages: readonly Shipped[], kind: string): string {
  const texts = packages.filter(({ licence }) => licence === kind).flatMap(({ text }) => text ?? []);
  const terms = texts.map(text =>
    text
      .replaceAll('\r\n', '\n')
      .replace(rights, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  );
  return terms.filter(text => text.length > 300).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? '';
}
