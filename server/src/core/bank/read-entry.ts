import type { Config } from '../config.ts';
import { type Finding, severities } from '../finding.ts';
import { evidenceFor, isApart, isProven, type PrincipleEvidence } from '../rubric/evidence.ts';
import type { Principle } from '../rubric/principles.ts';
import type { Analysis } from '../service.ts';
import { keyValues } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { withoutExamples } from '../writing/examples.ts';
import { spokenLimit } from '../writing/limit.ts';
import type { EntryClaim, FindingCount, StoryEntry } from './entry.ts';
import { fingerprintOf } from './fingerprint.ts';
import { metricsIn } from './metrics.ts';
import { isWarning, scoreOf } from './score.ts';
import { plainLine } from './words.ts';

/** From this share of what is listened for, a story is named as one that could claim a principle. */
const wellShown = 0.75;

/** What a bank remembers of a story that was analysed under `config`. */
export function entryOf(path: string, analysis: Analysis, config: Config): StoryEntry {
  const { story, findings, seconds, principles: ids, verdicts } = analysis;
  const reading = withoutExamples(analysis.reading);
  const warnings = findings.filter(isWarning).length;
  const told = story.format === 'behavioral';
  const evidence = new Map(
    told ? config.principles.map(principle => [principle, evidenceFor(reading, principle)] as const) : [],
  );
  const claims = [...new Set(ids)].flatMap((id, index) => {
    const principle = config.principles.find(known => known.id === id);
    if (!principle) return [];
    const shown = evidence.get(principle) ?? { shown: [], missing: principle.evidence };
    const role = index === 0 ? ('primary' as const) : ('backup' as const);
    return [{ ...claimOf(principle, shown), role, score: told ? scoreOf(verdicts, shareOf(shown), warnings) : 0 }];
  });
  const kind = kindOf(story);
  const limit = spokenLimit(story.format, config);
  return copied({
    path,
    title: plainLine(story.title?.text ?? '') || nameOf(path),
    format: story.format,
    ...(kind && { kind }),
    seconds,
    ...(limit !== undefined && { limit }),
    claims,
    couldClaim: [...evidence]
      .filter(([principle, of]) => !ids.includes(principle.id) && isWellShown(of) && isApart(reading, principle))
      .sort(([, a], [, b]) => shareOf(b) - shareOf(a) || b.shown.length - a.shown.length)
      .map(([{ id }]) => id),
    ...(told && { verdicts }),
    score: claims[0]?.score ?? (told ? scoreOf(verdicts, 0, warnings) : 0),
    findings: countOf(findings),
    metrics: metricsIn(reading),
    print: fingerprintOf(reading),
  });
}

const claimOf = ({ id }: Principle, evidence: PrincipleEvidence): Pick<EntryClaim, 'id' | 'proven' | 'lacks'> => ({
  id,
  proven: isProven(evidence),
  lacks: evidence.missing.map(({ asks }) => asks),
});

/** A principle without a list of what is listened for is shown by any story that claims it. */
const shareOf = ({ shown, missing }: PrincipleEvidence): number =>
  shown.length + missing.length === 0 ? 1 : shown.length / (shown.length + missing.length);

const isWellShown = (evidence: PrincipleEvidence): boolean =>
  evidence.shown.length > 1 && shareOf(evidence) >= wellShown;

function kindOf({ frontMatter }: Story): string | undefined {
  const value = frontMatter?.entries.find(({ key }) => key === 'kind')?.value;
  return keyValues('kind').find(kind => kind === value);
}

function countOf(findings: readonly Finding[]): FindingCount {
  const rank = ({ severity }: Finding): number => severities.indexOf(severity);
  const worst = [...findings].sort((a, b) => rank(a) - rank(b) || a.span.start - b.span.start)[0];
  return {
    warnings: findings.filter(isWarning).length,
    hints: findings.filter(({ severity }) => severity === 'hint').length,
    all: findings.length,
    ...(worst && { worst: worst.span }),
  };
}

/** "stories/lane-two.story.md" is "lane-two". */
const nameOf = (path: string): string => plainLine(path.replace(/^.*\//, '').replace(/(?:\.story)?\.md$/i, ''));

/** A slice of a text keeps the whole text in memory; a copy does not. */
const copied = (entry: StoryEntry): StoryEntry => JSON.parse(JSON.stringify(entry));
