import type { Severity } from '../core/finding.ts';
import type { LintResult } from './lint.ts';

const commandOf: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** The result as workflow commands, one a line, by which GitHub marks the lines of a change. */
export function toGithub({ stories, errors }: LintResult): string {
  const findings = stories.flatMap(({ path, document, analysis }) =>
    analysis.findings.map(({ rule, severity, message, span }) => {
      const [from, to] = [document.positionAt(span.start), document.positionAt(span.end)];
      const place = [`line=${from.line + 1}`, `endLine=${to.line + 1}`, `col=${from.character + 1}`];
      // Columns are shown only where a finding is on one line.
      if (from.line === to.line) place.push(`endColumn=${to.character + 1}`);
      return `::${commandOf[severity]} file=${property(path)},${place.join(',')},title=${property(rule)}::${data(message)}`;
    }),
  );
  const unread = errors.map(({ path, message }) => `::error file=${property(path)}::${data(message)}`);
  return [...findings, ...unread].map(line => `${line}\n`).join('');
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
