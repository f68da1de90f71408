import type { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import type { Finding, Fix, Severity } from '../core/finding.ts';
import type { RuleMeta } from '../core/rules/rule.ts';
import type { Span } from '../core/span.ts';
import type { JudgedStory, LintResult } from './lint.ts';

const levelOf: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The result as a SARIF 2.1.0 log; lines and columns count from one, columns in UTF-16 code units. */
export function toSarif({ stories, errors }: LintResult, rules: readonly RuleMeta[]): string {
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const run = {
    tool: { driver: { name: 'Debrief', version, rules: rules.map(toDescriptor) } },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: errors.length === 0,
        toolExecutionNotifications: errors.map(({ path, message }) => ({
          level: 'error',
          message: { text: message },
          locations: [{ physicalLocation: { artifactLocation: { uri: toUri(path) } } }],
        })),
      },
    ],
    results: stories.flatMap(story => story.analysis.findings.map(finding => toResult(finding, story, indexOf))),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function toDescriptor({ id, severity, layer, summary, why, silentOn }: RuleMeta) {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: `${why}\n\nWhat is not marked: ${silentOn}` },
    defaultConfiguration: { level: levelOf[severity] },
    properties: { tags: [layer] },
  };
}

function toResult(finding: Finding, story: JudgedStory, indexOf: ReadonlyMap<string, number>) {
  const { rule, severity, message, span, related, fixes } = finding;
  const plain = fixes.filter(({ snippet }) => !snippet);
  return {
    ruleId: rule,
    ruleIndex: indexOf.get(rule) ?? -1,
    level: levelOf[severity],
    message: { text: message },
    locations: [toLocation(span, story)],
    ...(related.length > 0 && {
      relatedLocations: related.map(place => ({ ...toLocation(place.span, story), message: { text: place.message } })),
    }),
    ...(plain.length > 0 && { fixes: plain.map(fix => toFix(fix, story)) }),
  };
}

const toLocation = (span: Span, { path, document }: JudgedStory) => ({
  physicalLocation: { artifactLocation: { uri: toUri(path) }, region: toRegion(span, document) },
});

function toFix({ title, edits }: Fix, { path, document }: JudgedStory) {
  const replacements = edits.map(({ span, newText }) => ({
    deletedRegion: toRegion(span, document),
    insertedContent: { text: newText },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: { uri: toUri(path) }, replacements }] };
}

function toRegion({ start, end }: Span, document: TextDocument) {
  const [from, to] = [document.positionAt(start), document.positionAt(end)];
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
}

const toUri = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
