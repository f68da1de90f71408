import type { Format, SectionKind } from './story.ts';

const shared: Readonly<Record<string, SectionKind>> = {
  headline: 'lead',
  'short version': 'lead',
  summary: 'lead',
  'tl;dr': 'lead',
  tldr: 'lead',
  'in one line': 'lead',
  lead: 'lead',
};

const behavioral: Readonly<Record<string, SectionKind>> = {
  situation: 'situation',
  context: 'situation',
  background: 'situation',
  task: 'task',
  goal: 'task',
  problem: 'task',
  challenge: 'task',
  objective: 'task',
  action: 'action',
  'what i did': 'action',
  approach: 'action',
  decision: 'action',
  alternative: 'alternatives',
  option: 'alternatives',
  'option considered': 'alternatives',
  'alternative considered': 'alternatives',
  'trade-off': 'trade-off',
  tradeoff: 'trade-off',
  'trade off': 'trade-off',
  cost: 'trade-off',
  'what i gave up': 'trade-off',
  result: 'result',
  outcome: 'result',
  impact: 'result',
  reflection: 'reflection',
  learning: 'reflection',
  lesson: 'reflection',
  'what i would do differently': 'reflection',
  "what i'd do differently": 'reflection',
  retrospective: 'reflection',
  'lesson learned': 'reflection',
  'follow-up': 'follow-up',
  'follow up': 'follow-up',
  followup: 'follow-up',
  'follow-up question': 'follow-up',
  'bar raiser': 'follow-up',
  probe: 'follow-up',
};

/** Headings by format, in the singular; what a format does not name is read as in a behavioral story. */
const own: Readonly<Record<Format, Readonly<Record<string, SectionKind>>>> = {
  behavioral: {},
  design: {
    customer: 'customer',
    segment: 'customer',
    struggle: 'struggle',
    problem: 'struggle',
    pain: 'struggle',
    solution: 'solution',
    sacrifice: 'sacrifice',
    'trade-off': 'sacrifice',
    cost: 'sacrifice',
    measure: 'measure',
    metric: 'measure',
    'success metric': 'measure',
    operation: 'operations',
    'running it': 'operations',
  },
  metrics: {
    job: 'job',
    'customer job': 'job',
    outcome: 'outcome',
    'north star': 'outcome',
    'leading indicator': 'leading indicator',
    indicator: 'leading indicator',
    guardrail: 'guardrail',
    'counter-metric': 'guardrail',
    defence: 'defence',
    defense: 'defence',
  },
  estimate: {
    assumption: 'assumptions',
    model: 'model',
    estimate: 'model',
    'first cut': 'first cut',
    'what goes first': 'first cut',
  },
  prfaq: {
    'press release': 'press release',
    'customer quote': 'customer quote',
    quote: 'customer quote',
    'external faq': 'external faq',
    'customer faq': 'external faq',
    'internal faq': 'internal faq',
  },
  journal: {
    decision: 'decision',
    assumption: 'assumptions',
    evidence: 'evidence',
    'what would change it': 'what would change it',
    'reversal trigger': 'what would change it',
    hindsight: 'hindsight',
  },
  compensation: {
    'level and scope': 'level and scope',
    level: 'level and scope',
    scope: 'level and scope',
    package: 'package',
    trade: 'trade',
  },
};

/** Words that singular and plural headings share, such as "news"; their last s stays. */
const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<![\s:.!–—-])[\s:.!–—-]+$/u, '')
    .replace(/^(the|my|our)\s+/, '')
    .replace(/^\d+[.)]\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();

const singular = (heading: string): string =>
  heading
    .split(' ')
    .map(word => (/(ss|us|is)$/.test(word) ? word : word.replace(/s$/, '')))
    .join(' ');

/** The section that a heading names, by meaning: singular or plural, any letter case, with or without a colon. */
export function sectionOf(heading: string, format: Format): SectionKind | undefined {
  const name = plain(heading);
  for (const table of [own[format], shared, behavioral]) {
    const kind = lookup(table, name) ?? lookup(table, singular(name));
    if (kind) return kind;
  }
  return undefined;
}

function lookup(table: Readonly<Record<string, SectionKind>>, name: string): SectionKind | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

const letters: Readonly<Record<string, SectionKind>> = { S: 'situation', T: 'task', A: 'action', R: 'result' };

/** A label that opens a line of prose, such as `Situation:` or `S:`. */
export interface Label {
  readonly kind: SectionKind;
  /** Length of the label without its colon, and of the label with its colon and the blanks after it. */
  readonly nameLength: number;
  readonly length: number;
}

/** The label at the start of `line`, if there is one. Single letters count in upper case only. */
export function labelAt(line: string, format: Format): Label | undefined {
  const match = /^([^\s:][^:\n.?!]{0,40}):[ \t]*/.exec(line);
  const name = match?.[1]?.trimEnd();
  if (!match || !name) return undefined;
  const kind = Object.hasOwn(letters, name) ? letters[name] : sectionOf(name, format);
  return kind && { kind, nameLength: name.length, length: match[0].length };
}
