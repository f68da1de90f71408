import { phrases } from '../english/lexicon/words.ts';
import type { Format, SectionKind } from './story.ts';

/** What section a heading names, by the heading in the singular. */
type Names = Readonly<Record<string, SectionKind>>;

/** The names of each section, between bars or on lines of their own. */
const named = (sections: Partial<Readonly<Record<SectionKind, string>>>): Names =>
  Object.fromEntries(
    Object.entries(sections).flatMap(([kind, names]) => phrases(names).map(name => [name, kind as SectionKind])),
  );

/** Headings of every format. */
export const shared: Names = named({
  lead: 'headline|short version|summary|tl;dr|tldr|in one line|lead',
});

/** Headings of a behavioral story. */
export const behavioral: Names = named({
  situation: 'situation|what happened|setting|conflict|context|background|ctx|sit',
  task: 'task|goal|problem|prob|challenge|objective|my role|my task|responsibility|assignment',
  action: `action|activity|what i did|what i have done|what was done|step i took|approach|action taken|step taken|my action
    what we did|what went wrong|execution|implementation|my part|contribution|how i solved it|how i did it
    how i fixed it|how i handled it|how i approached it|what i actually did|what i did about it|decision`,
  alternatives: 'alternative|option|opt|option considered|alternative considered',
  'trade-off': `trade-off|tradeoff|trade off|cost|what i gave up|price|price of this|price of it|price for this
    price i paid|price we paid|what it cost|what it cost me|what it cost us`,
  result: `result|res|outcome|impact|what came of it|what changed|how it ended|how it ended up|how it turned out
    how it went|end|in the end|at the end|resolution`,
  reflection: `reflection|learning|lesson|learned|learnt|would do again|what i would do again|next time|what i learned
    what i learnt|what i would change|what i would do differently|what i'd do differently|retrospective|postmortem
    post-mortem|decision postmortem|lesson learned|lesson learnt|takeaway|key takeaway|key learning|key lesson
    what i took away|what i took from it|looking back`,
  'follow-up': 'follow-up|follow up|followup|follow-up question|bar raiser|probe',
});

/** Headings by format; what a format does not name is read as in a behavioral story. */
export const ofFormat: Readonly<Record<Format, Names>> = {
  behavioral: named({
    action: 'process|procedure|step|action step|solution|fix|intervention',
    result: 'ending|end result|final result|benefit|achievement|accomplishment|effect|consequence',
  }),
  design: named({
    customer: 'customer|segment|user|target customer|who it is for|audience|persona|target group',
    struggle: 'struggle|problem|pain|pain point|need|friction|frustration|hurdle|job|job to be done',
    solution: 'solution|the bet|bet|product|idea|build|concept|feature|proposal|prototype',
    sacrifice: 'sacrifice|tradeoff|what i give up|what i would cut|trade-off|cost|price|give up|give-up',
    measure: `measure|measurement|kpi|kpis|scorecard|success criteria|success criterion|metric|success metric|success
      success measure|measure of success|guardrail`,
    operations: 'operation|ops|launch|maintenance|rollout|support|day two|running it',
  }),
  metrics: named({
    job: 'job|customer job|job to be done|customer|need|segment|user',
    outcome: `outcome|north star|north star metric|primary metric|metric|kpi|kpis|key performance indicator
      lagging indicator|result|impact|success`,
    'leading indicator': `leading indicator|indicator|leading metric|early signal|early sign|early warning|first sign
      input metric|lead metric|predictor`,
    guardrail: `guardrail|counter-metric|counter metric|guardrail metric|health metric|countermeasure|harm|limit
      red line|risk|side effect`,
    defence: 'defence|defense|challenge|objection|pushback|stress test|under challenge',
  }),
  estimate: named({
    assumptions: 'assumption',
    model: 'model|calculation|number|estimate',
    'first cut': "first cut|what goes first|what i cut first|what i would cut first|what i'd cut first",
  }),
  prfaq: named({
    'press release': 'press release|announcement',
    'customer quote': 'customer quote|quote',
    'external faq': 'external faq|customer faq|customer question|external question',
    'internal faq': 'internal faq|internal question',
  }),
  journal: named({
    decision: 'decision|call',
    assumptions: 'assumption',
    evidence: 'evidence',
    'what would change it': `what would change it|reversal trigger|trigger|what would change my mind
      what would have changed it|kill criteria`,
    hindsight: 'looking back|in hindsight|hindsight',
  }),
  compensation: named({
    'level and scope': 'level and scope|level|scope|scope and level|level & scope|role',
    package: 'offer|pay|compensation|package',
    trade: 'exchange|trade-off|trade',
  }),
};
