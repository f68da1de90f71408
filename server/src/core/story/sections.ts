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
    user: 'customer',
    'target customer': 'customer',
    'who it is for': 'customer',
    struggle: 'struggle',
    problem: 'struggle',
    pain: 'struggle',
    'pain point': 'struggle',
    need: 'struggle',
    solution: 'solution',
    'the bet': 'solution',
    bet: 'solution',
    product: 'solution',
    idea: 'solution',
    sacrifice: 'sacrifice',
    tradeoff: 'sacrifice',
    'what i give up': 'sacrifice',
    'what i would cut': 'sacrifice',
    'trade-off': 'sacrifice',
    cost: 'sacrifice',
    measure: 'measure',
    metric: 'measure',
    'success metric': 'measure',
    success: 'measure',
    'success measure': 'measure',
    'measure of success': 'measure',
    guardrail: 'measure',
    operation: 'operations',
    'running it': 'operations',
  },
  metrics: {
    job: 'job',
    'customer job': 'job',
    'job to be done': 'job',
    customer: 'job',
    outcome: 'outcome',
    'north star': 'outcome',
    'north star metric': 'outcome',
    'primary metric': 'outcome',
    'leading indicator': 'leading indicator',
    indicator: 'leading indicator',
    'leading metric': 'leading indicator',
    'early signal': 'leading indicator',
    guardrail: 'guardrail',
    'counter-metric': 'guardrail',
    'counter metric': 'guardrail',
    'guardrail metric': 'guardrail',
    defence: 'defence',
    defense: 'defence',
    challenge: 'defence',
    'under challenge': 'defence',
  },
  estimate: {
    assumption: 'assumptions',
    model: 'model',
    calculation: 'model',
    number: 'model',
    estimate: 'model',
    'first cut': 'first cut',
    'what goes first': 'first cut',
    'what i cut first': 'first cut',
    'what i would cut first': 'first cut',
    "what i'd cut first": 'first cut',
  },
  prfaq: {
    'press release': 'press release',
    'customer quote': 'customer quote',
    quote: 'customer quote',
    'external faq': 'external faq',
    'customer faq': 'external faq',
    'internal faq': 'internal faq',
    'internal question': 'internal faq',
    'customer question': 'external faq',
    'external question': 'external faq',
    announcement: 'press release',
  },
  journal: {
    decision: 'decision',
    assumption: 'assumptions',
    evidence: 'evidence',
    'what would change it': 'what would change it',
    'reversal trigger': 'what would change it',
    trigger: 'what would change it',
    'what would change my mind': 'what would change it',
    'what would have changed it': 'what would change it',
    'kill criteria': 'what would change it',
    'looking back': 'hindsight',
    'in hindsight': 'hindsight',
    call: 'decision',
    hindsight: 'hindsight',
  },
  compensation: {
    'level and scope': 'level and scope',
    level: 'level and scope',
    scope: 'level and scope',
    'scope and level': 'level and scope',
    'level & scope': 'level and scope',
    role: 'level and scope',
    offer: 'package',
    pay: 'package',
    compensation: 'package',
    exchange: 'trade',
    'trade-off': 'trade',
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
  const one = singular(name);
  for (const table of [own[format], shared, behavioral]) {
    const kind = lookup(table, name) ?? lookup(table, one);
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
