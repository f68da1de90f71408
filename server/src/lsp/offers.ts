import { type Edit, type Finding, type Fix, severities } from '../core/finding.ts';
import { quote } from '../core/message.ts';
import { plainFix, together } from '../core/rewrite/all.ts';
import type { Analysis, Service } from '../core/service.ts';
import { contains, overlap, type Span } from '../core/span.ts';
import { ignoreInStory, ignoreOnLine } from '../core/story/ignore.ts';
import { fullNames } from '../core/writing/full-name.ts';
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

/** What is offered where `span` stands, in a fixed order: fixes, the same fix everywhere, a principle's name, a rewriting, the reason, ways to silence. */
export function* offersFor(judgement: Judgement, span: Span, service: Service): Generator<Offer> {
  const { analysis, config } = judgement;
  if (!analysis) return;
  const here = analysis.findings.filter(finding => isAt(finding.span, span));
  const rules = new Set(here.map(({ rule }) => rule));
  for (const finding of here.toSorted((a, b) => turn(a) - turn(b))) yield* fixesOf(finding);
  for (const rule of rules) yield* everywhere(rule, analysis);
  yield* names(judgement, analysis, span);
  yield* rewriting(service.rewrite(analysis.story, span, config));
  const foremost = foremostOf(here);
  for (const rule of foremost) yield reason(rule, here);
  for (const rule of foremost) yield* silences(rule, here, analysis);
}

/** Of this many rules that meet in one place, each is explained and silenced; of more, only the foremost. */
const explained = 3;

/** The rules that the writer asks about first, in the order of their findings: those of the sentence, then the loudest. */
function foremostOf(here: readonly Finding[]): readonly string[] {
  const weight = ({ scope, severity }: Finding): number =>
    (scope === 'sentence' ? 0 : severities.length) + severities.indexOf(severity);
  const first = [...new Set(here.toSorted((a, b) => weight(a) - weight(b)).map(({ rule }) => rule))].slice(
    0,
    explained,
  );
  return [...new Set(here.map(({ rule }) => rule))].filter(rule => first.includes(rule));
}

/** What mends a sentence comes first, then what gives the story its shape, into which all else is written. */
const turn = ({ scope, layer }: Finding): number => (scope === 'sentence' ? 0 : layer === 'structure' ? 1 : 2);

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
    const { title, edits, snippet = false } = fix;
    // What mends a sentence comes before what the whole story lacks.
    const preferred = fix.preferred && finding.scope === 'sentence';
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

/** The names of principles that are claimed here by a short form. */
function* names({ config }: Judgement, { story }: Analysis, here: Span): Generator<Offer> {
  for (const { name, span, edit } of fullNames(story, config)) {
    if (!isAt(span, here)) continue;
    yield {
      key: `name ${span.start}`,
      title: `Write ${quote(name)}`,
      kind: 'quickfix',
      findings: [],
      preferred: false,
      deed: { type: 'edits', edits: [edit], snippet: false },
    };
  }
}

function reason(rule: string, here: readonly Finding[]): Offer {
  const findings = here.filter(finding => finding.rule === rule);
  const title = `Explain “${rule}”`;
  return { key: title, title, kind: 'quickfix', findings, preferred: false, deed: { type: 'explain', rule } };
}

function* silences(rule: string, here: readonly Finding[], { story }: Analysis): Generator<Offer> {
  const findings = here.filter(finding => finding.rule === rule);
  const at = findings[0]?.span.start ?? 0;
  const offer = (title: string, deed: Offer['deed']): Offer => {
    return { key: `${title} ${at}`, title, kind: 'quickfix', findings, preferred: false, deed };
  };
  const edits = (edit: Edit): Offer['deed'] => ({ type: 'edits', edits: [edit], snippet: false });
  const onLine = ignoreOnLine(story, at, rule);
  if (onLine) yield offer(`Ignore “${rule}” on this line`, edits(onLine));
  yield offer(`Ignore “${rule}” in this story`, edits(ignoreInStory(story, rule)));
  yield offer(`Turn “${rule}” off in the workspace`, { type: 'switch off', rule });
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
