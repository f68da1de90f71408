import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Finding, type Severity, severities } from '../core/finding.ts';
import { clock } from '../core/writing/clock.ts';
import type { JudgedStory, LintResult } from './lint.ts';
import type { Paint, Style } from './paint.ts';
import { clip, columns, lengthOf, printable, wrap } from './wrap.ts';

const styleOf: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'cyan',
};

/** The result for people, in 80 columns: each story's findings, its spoken length, where to begin, and the sum of all. */
export function toPretty({ stories, errors }: LintResult, paint: Paint): string {
  const blocks = stories.map(story => prettyStory(story, paint));
  if (stories.length > 1) {
    const all = stories.flatMap(({ analysis }) => analysis.findings);
    const unread = errors.length === 0 ? '' : `; ${count(errors.length, 'path')} not judged`;
    blocks.push(`${paint('bold', `${count(stories.length, 'story', 'stories')}: ${tally(all)}`)}${unread}`);
  }
  return blocks.map(block => `${block}\n`).join('\n');
}

function prettyStory({ path, document, analysis }: JudgedStory, paint: Paint): string {
  const { findings, words, seconds } = analysis;
  const places = findings.map(({ span }) => placeOf(document, span.start));
  const placeWidth = Math.max(0, ...places.map(lengthOf));
  const severityWidth = Math.max(0, ...findings.map(({ severity }) => severity.length));
  const entries = findings.map((finding, index) => {
    const place = (places[index] ?? '').padEnd(placeWidth);
    const severity = paint(styleOf[finding.severity], finding.severity.padEnd(severityWidth));
    const indent = 2 + placeWidth + 2 + severityWidth + 2;
    return `  ${place}  ${severity}  ${prettyFinding(finding, document, indent, paint)}`;
  });
  const spoken = `${count(words, 'word')}, spoken in ${clock(seconds)}`;
  const worst = firstOfWorst(findings);
  const begin = worst ? [`  Begin with ${places[findings.indexOf(worst)]} ${worst.rule}`] : [];
  return [paint('bold', printable(path)), ...entries, `  ${tally(findings)} · ${spoken}`, ...begin].join('\n');
}

/** Where a writer had best begin: the first of the worst findings, if there are several and they differ in severity. */
function firstOfWorst(findings: readonly Finding[]): Finding | undefined {
  const worst = severities.find(severity => findings.some(finding => finding.severity === severity));
  return findings.some(({ severity }) => severity !== worst)
    ? findings.find(({ severity }) => severity === worst)
    : undefined;
}

/** The message and its rule, then the words it is about, all but the first line indented. */
function prettyFinding(finding: Finding, document: TextDocument, indent: number, paint: Paint): string {
  const width = columns - indent;
  const lines = wrap(printable(finding.message), width);
  const last = lines.pop() ?? '';
  const rule = paint('dim', finding.rule);
  if (lengthOf(last) + 2 + finding.rule.length <= width) lines.push(`${last}  ${rule}`);
  else lines.push(last, rule);
  const words = quotation(finding, document);
  if (words !== '') lines.push(`“${clip(printable(words), width - 2)}”`);
  return lines.join(`\n${' '.repeat(indent)}`);
}

/** The words that a finding is about; empty where it is about the story, where its message quotes their start, or where there are none. */
function quotation({ span, scope, message }: Finding, document: TextDocument): string {
  if (scope === 'story') return '';
  const words = document.getText().slice(span.start, span.end).trim();
  return message.includes(words.slice(0, 20)) || !/[\p{L}\p{N}]/u.test(words) ? '' : words;
}

function placeOf(document: TextDocument, offset: number): string {
  const { line, character } = document.positionAt(offset);
  return `${line + 1}:${character + 1}`;
}

/** How many findings of each severity, such as "1 error, 2 warnings". */
function tally(findings: readonly Finding[]): string {
  const counts = severities.map(severity => {
    const found = findings.filter(finding => finding.severity === severity).length;
    if (found === 0) return '';
    return severity === 'information' ? `${found} information` : count(found, severity);
  });
  return counts.filter(Boolean).join(', ') || 'no findings';
}

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
