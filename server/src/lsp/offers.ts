import type { Edit, Finding, Fix } from '../core/finding.ts';
import { plainFix, together } from '../core/rewrite/all.ts';
import type { Analysis, Service } from '../core/service.ts';
import { contains, overlap, type Span } from '../core/span.ts';
import { ignoreInStory, ignoreOnLine } from '../core/story/ignore.ts';
import type { Judgement } from './judgement.ts';

/** Something that the writer can choose to have done; `key` tells it from the others at the same place. */
export interface Offer {
  readonly key: string;
  readonly title: string;
  readonly kind: OfferKind;
  /** The findings that it mends. */
  readonly findings: readonly Finding[];
  readonly preferred: boolean;
  readonly deed:
    | { readonly type: 'edits'; readonly edits: readonly Edit[]; readonly snippet: boolean }
    | { readonly type: 'switch off' | 'explain'; readonly rule: string };
}

export type OfferKind = 'quickfix' | 'source.fixAll.debrief' | 'refactor.rewrite.debrief';

/** What is offered where `span` stands, in a fixed order: fixes, the same fix everywhere, ways to silence, the reason. */
export function* offersFor(judgement: Judgement, span: Span, service: Service): Generator<Offer> {
  const { analysis, text, config } = judgement;
  if (!analysis) return;
  const here = analysis.findings.filter(finding => isAt(finding.span, span));
  const rules = new Set(here.map(({ rule }) => rule));
  for (const finding of here) yield* fixesOf(finding);
  for (const rule of rules) yield* everywhere(rule, analysis);
  for (const finding of here) yield* silences(finding, analysis);
  for (const rule of rules) yield* switches(rule, here);
  yield* rewriting(service.rewrite(text, span, config));
}

/** What can be mended in the whole story without asking. */
export function* mendings({ analysis, text, config }: Judgement, service: Service): Generator<Offer> {
  const edits = analysis ? service.mend(text, config) : [];
  if (edits.length === 0) return;
  yield {
    key: 'mend',
    title: 'Make all safe fixes',
    kind: 'source.fixAll.debrief',
    findings: [],
    preferred: false,
    deed: { type: 'edits', edits, snippet: false },
  };
}

/** Whether a finding stands where the cursor is, or inside the selection. */
const isAt = (place: Span, span: Span): boolean =>
  overlap(place, span) || contains(place, span) || place.start === span.start;

function* fixesOf(finding: Finding): Generator<Offer> {
  for (const [index, fix] of finding.fixes.entries()) {
    const { title, preferred, edits, snippet = false } = fix;
    const key = `fix ${finding.rule} ${finding.span.start} ${index}`;
    yield { key, title, kind: 'quickfix', findings: [finding], preferred, deed: { type: 'edits', edits, snippet } };
  }
}

function* everywhere(rule: string, { findings }: Analysis): Generator<Offer> {
  const mendable = findings.filter(finding => finding.rule === rule && plainFix(finding));
  if (mendable.length < 2) return;
  const edits = together(mendable.flatMap(finding => plainFix(finding) as Fix));
  yield {
    key: `everywhere ${rule}`,
    title: `Fix all ${mendable.length} “${rule}” in this story`,
    kind: 'quickfix',
    findings: mendable,
    preferred: false,
    deed: { type: 'edits', edits, snippet: false },
  };
}

function* silences(finding: Finding, { story }: Analysis): Generator<Offer> {
  const { rule, span } = finding;
  const line = ignoreOnLine(story, span.start, rule);
  const quick = { kind: 'quickfix', findings: [finding], preferred: false } as const;
  const edits = (edit: Edit) => ({ type: 'edits', edits: [edit], snippet: false }) as const;
  if (line)
    yield { key: `line ${rule} ${span.start}`, title: `Ignore “${rule}” on this line`, ...quick, deed: edits(line) };
  const inStory = ignoreInStory(story, rule);
  yield { key: `story ${rule} ${span.start}`, title: `Ignore “${rule}” in this story`, ...quick, deed: edits(inStory) };
}

function* switches(rule: string, here: readonly Finding[]): Generator<Offer> {
  const findings = here.filter(finding => finding.rule === rule);
  const quick = { kind: 'quickfix', findings, preferred: false } as const;
  yield {
    key: `switch off ${rule}`,
    title: `Turn “${rule}” off in the workspace`,
    ...quick,
    deed: { type: 'switch off', rule },
  };
  yield { key: `explain ${rule}`, title: `Explain “${rule}”`, ...quick, deed: { type: 'explain', rule } };
}

function* rewriting(edits: readonly Edit[]): Generator<Offer> {
  if (edits.length === 0) return;
  yield {
    key: 'rewrite',
    title: 'Rewrite in “I decided” form',
    kind: 'refactor.rewrite.debrief',
    findings: [],
    preferred: false,
    deed: { type: 'edits', edits, snippet: false },
  };
}
