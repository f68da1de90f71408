import { severities } from '../core/finding.ts';
import { bankTables, coverageFormats, metricsFormats, outputFormats, ruleFormats } from './formats.ts';

/** The command line cannot be understood. The message is one line for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const onlyCoverage = coverageFormats.filter(format => metricsFormats.every(known => known !== format));

export const help = `debrief: where would an interview story lose the hiring debrief?

Usage
  debrief lint [paths or globs…]   judge stories (default: the current folder)
  debrief fix [paths or globs…]    make the safe fixes, and print what changed
  debrief coverage [paths…]        principles, their stories, and what is next
  debrief metrics [paths…]         what the stories measure, and what is thin
  debrief explain RULE             what a rule marks, and why
  debrief rules                    all rules (--format ${ruleFormats.join('|')})
  debrief serve --stdio            run the language server
  debrief --help | --version

A folder stands for its *.story.md files, and for the Markdown files in it whose
front matter has “principles” or “format”. A file named by path or glob is
judged whatever it is called.

Options of lint
  --format ${outputFormats.join('|')}
                                   how to print (default: pretty)
  --stdin                          judge standard input
  --stdin-filename F               … under this name
  --max-severity ${severities.join('|')}
                                   lowest severity that makes the exit status 1
                                   (default: error)
  --rule ID=SEVERITY               judge by this severity, or “off”; repeatable
  --config F                       govern all stories by this config file
                                   (default: the nearest .debrief.json)

Options of fix: --stdin (prints the mended story), --stdin-filename, --rule,
--config, and
  --dry-run                        print what would change, and change nothing

Options of coverage and metrics: --config, and
  --format ${metricsFormats.join('|')}
                                   how to print; coverage also as ${onlyCoverage.join(', ')}
  --table ${bankTables.join('|')}          coverage: principles, or stories against them

Exit status
  0  nothing at or above the chosen severity
  1  findings at or above it; with fix --dry-run, something to mend
  2  the command was not understood, or something could not be read

NO_COLOR and FORCE_COLOR are honoured. Nothing leaves this machine.
`;

/** The part of the help that is about one command: its usage, what it takes, its options and the exit status. */
export function helpOf(command: string): string {
  const [, usage = '', sources = '', ...blocks] = help.trimEnd().split('\n\n');
  const lines = usage.split('\n').filter(line => line.startsWith(`  debrief ${command} `));
  const optionsOf = (name: string): string => blocks.find(block => optionsFor(block).includes(name)) ?? '';
  const own = optionsOf(command);
  const shared = own.slice(0, own.search(/\n {2}--/)).match(/--[\w-]+/g) ?? [];
  const options = [
    ...entriesOf(optionsOf('lint')).filter(entry => shared.some(name => entry.startsWith(`  ${name} `))),
    ...entriesOf(own).filter(entry => command === 'coverage' || !entry.includes('  coverage: ')),
  ];
  const status = blocks.filter(block => block.startsWith('Exit status'));
  const taken = options.length > 0 ? [sources, `Options\n${options.join('\n')}`] : [];
  return `${[`Usage\n${lines.join('\n')}`, ...taken, ...status, 'More: debrief --help'].join('\n\n')}\n`;
}

/** The commands that a block has the options of: "Options of coverage and metrics: …". */
const optionsFor = (block: string): readonly string[] => /^Options of ([^:\n]*)/.exec(block)?.[1]?.split(/ and /) ?? [];

/** The options of a block, each with the lines that explain it. */
const entriesOf = (block: string): readonly string[] => block.split(/\n(?= {2}--)/).slice(1);
