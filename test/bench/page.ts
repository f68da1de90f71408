import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { Peers } from './peers.ts';
import { type Section, toMarkdown } from './report.ts';

/** The page of all figures, with what they were measured on. */
export function benchmarksPage(sections: readonly Section[], peers: Peers): string {
  return `# Benchmarks

Written by \`npm run bench -- --write\`, in one run on one machine, with all contenders taking turns. ${machine()} ${versions(peers)}

Figures depend on the machine and on what else it does; what counts are the ratios.

${sections.map(toMarkdown).join('\n\n')}
`;
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${first?.model.trim() || process.arch}), ${memory} GB, ${process.platform}, Node ${process.versions.node}.`;
}

function versions({ linters, versionOf }: Peers): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  const others = linters.map(({ name, packages: [first = name] }) => `${name} ${versionOf(first)}`);
  return `Debrief ${version}, ${others.join(', ')}.`;
}
