import { checkPassages } from './checked.ts';
import type { Config } from './config.ts';
import { type Finding, type Fix, type Layer, type Related, type Scope, type Severity, severities } from './finding.ts';
import { withoutOverlapped } from './overlap.ts';
import type { Reading } from './reading.ts';
import { rules, workspaceRules } from './rules/index.ts';
import type { Report, Rule, RuleMeta, StoryRule, ToldStory } from './rules/rule.ts';
import { unusedSuppression } from './rules/unused-suppression.ts';
import type { Span } from './span.ts';
import { withoutSuppressed } from './suppression.ts';

const passageRules = rules.filter(rule => 'checkPassage' in rule);
const storyRules = rules.filter(rule => 'check' in rule).filter(rule => rule !== unusedSuppression);

/** What the rules find in a story, in the order of the text, without what the writer switched off. */
export function judge(reading: Reading, config: Config): readonly Finding[] {
  const inPassages = passageFindings(reading, config);
  const found = withoutOverlapped([...inPassages, ...storyFindings(storyRules, reading, config, [])]);
  const all = [...found, ...possibleFindings(reading, config)];
  const unused = storyFindings([unusedSuppression], reading, withoutComparing(config), all);
  return withoutSuppressed(reading.story, [...found, ...unused].sort(inOrder));
}

/** The config as it holds for a story that is seen alone: rules that compare stories cannot find anything there. */
const withoutComparing = (config: Config): Config => ({ ...config, rules: { ...config.rules, ...comparing } });

const comparing: Config['rules'] = Object.fromEntries(workspaceRules.map(({ meta }) => [meta.id, 'off']));

/** What stories beside it could bring to light: a comment that would switch it off is of use. */
function* possibleFindings(reading: Reading, config: Config): Generator<Finding> {
  for (const rule of workspaceRules) {
    const span = isAsked(rule, reading, config) ? rule.placeIn(reading.story) : undefined;
    if (span) yield toFinding(rule, { span, message: '' }, config);
  }
}

function* passageFindings(reading: Reading, config: Config): Generator<Finding> {
  const asked = passageRules.filter(rule => isAsked(rule, reading, config));
  for (const { rule, report } of checkPassages(asked, reading, config)) yield toFinding(rule, report, config);
}

function* storyFindings(
  rules: readonly StoryRule[],
  reading: Reading,
  config: Config,
  found: readonly Finding[],
): Generator<Finding> {
  for (const rule of rules) {
    if (!isAsked(rule, reading, config)) continue;
    for (const report of rule.check(reading, config, found)) yield toFinding(rule, report, config);
  }
}

const isAsked = ({ meta }: Pick<Rule, 'meta'>, { story }: Pick<Reading, 'story'>, config: Config): boolean =>
  config.rules[meta.id] !== 'off' && meta.formats.includes(story.format);

const places = new Map(rules.map(({ meta }, place) => [meta.id, place]));

/** By their place in the text; what stands in the same place, the worst first, and as in the catalogue. */
const inOrder = (a: Finding, b: Finding): number =>
  a.span.start - b.span.start ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  a.span.end - b.span.end ||
  (places.get(a.rule) ?? 0) - (places.get(b.rule) ?? 0);

/** What the workspace rules find among several stories, by path, without what the writer switched off in each. */
export function judgeTogether(
  stories: readonly (ToldStory & { readonly config: Config })[],
): ReadonlyMap<string, readonly Finding[]> {
  const byPath = new Map(stories.map(told => [told.path, told]));
  const found = new Map<string, readonly Finding[]>();
  for (const rule of workspaceRules) {
    for (const report of rule.compare(stories)) {
      const told = byPath.get(report.path);
      if (!told || !isAsked(rule, told, told.config)) continue;
      const kept = withoutSuppressed(told.story, [toFinding(rule, report, told.config)]);
      if (kept.length > 0) found.set(report.path, [...(found.get(report.path) ?? []), ...kept]);
    }
  }
  return found;
}

/** A severity that the writer set wins over the rule's own steps. */
function toFinding({ meta }: Pick<Rule, 'meta'>, report: Report, config: Config): Finding {
  const setting = config.rules[meta.id];
  return new Found(meta, (setting !== 'off' && setting) || (report.severity ?? meta.severity), report);
}

const none: readonly never[] = [];

/** A finding whose fixes are made once somebody asks. */
class Found implements Finding {
  readonly rule: string;
  readonly layer: Layer;
  readonly scope: Scope;
  readonly message: string;
  readonly span: Span;
  readonly related: readonly Related[];
  readonly #makeFixes: Report['fixes'];
  #made?: readonly Fix[];

  constructor(
    { id, layer, scope }: RuleMeta,
    readonly severity: Severity,
    { message, span, related, fixes }: Report,
  ) {
    this.rule = id;
    this.layer = layer;
    this.scope = scope;
    this.message = message;
    this.span = span;
    this.related = related ?? none;
    this.#makeFixes = fixes;
  }

  get fixes(): readonly Fix[] {
    this.#made ??= this.#makeFixes?.() ?? none;
    return this.#made;
  }
}
