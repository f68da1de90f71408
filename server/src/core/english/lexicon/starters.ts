import type { SectionKind } from '../../story/story.ts';

/** The beginning of a sentence that carries a story. */
export interface Starter {
  /** What the sentence gives the story. */
  readonly gives: string;
  /** The sentence as an LSP snippet: its stops name what the writer has to say, and never say it. */
  readonly snippet: string;
  readonly sections: readonly SectionKind[];
}

const starter = (gives: string, snippet: string, ...sections: SectionKind[]): Starter => ({ gives, snippet, sections });

/** Sentences that debriefs quote: the call with its reason and price, the evidence, the people moved, the change, the lesson. */
export const starters: readonly Starter[] = [
  starter(
    'the call, with the path not taken and its reason',
    'I chose ${1:this path} over ${2:that path}, because ${3:the reason}.',
    ...(['action', 'lead', 'decision', 'alternatives', 'solution', 'body'] as const),
  ),
  starter(
    'the call, and what you did not do',
    'I decided to ${1:act} instead of ${2:the other path}, because ${3:the reason}.',
    ...(['action', 'lead', 'decision', 'body'] as const),
  ),
  starter(
    'the evidence that you touched yourself',
    'I ${1|read,counted,pulled,measured|} ${2:how many records}: ${3:what they showed}.',
    ...(['action', 'evidence', 'situation', 'struggle', 'body'] as const),
  ),
  starter(
    'a belief, and how you tested it',
    'I believed that ${1:your hypothesis}, so I ${2:tested it this way}.',
    'action',
    'assumptions',
    'body',
  ),
  starter(
    'the price of the call',
    'The price was ${1:what it cost}, which ${2:who} ${3:felt how}.',
    ...(['action', 'trade-off', 'sacrifice', 'decision', 'body'] as const),
  ),
  starter(
    'what you gave up',
    'I gave up ${1:what}, which ${2:who} wanted, because ${3:the reason}.',
    ...(['action', 'trade-off', 'sacrifice', 'trade', 'body'] as const),
  ),
  starter(
    'somebody who moved: first position, what you showed, what changed',
    '${1:Who} opposed ${2:the plan}. I showed ${3|him,her,them|} ${4:the evidence}, and ${5|he,she,they|} ${6:changed what}.',
    'action',
    'body',
  ),
  starter(
    'that you stayed after the launch',
    'I watched ${1:which measure} every ${2|week,morning,month|}, and when ${3:it slipped}, I ${4:did this}.',
    ...(['action', 'result', 'operations', 'body'] as const),
  ),
  starter(
    'the outcome, from a baseline to a figure in a period',
    '${1:What mattered} fell from ${2:before} to ${3:after} in ${4:which period}.',
    ...(['result', 'lead', 'measure', 'outcome', 'hindsight', 'body'] as const),
  ),
  starter(
    'the guardrail: what you watched for harm',
    '${1:What might have suffered}, my guardrail, stayed at ${2:which level}.',
    ...(['result', 'measure', 'guardrail', 'body'] as const),
  ),
  starter(
    'what you owned',
    'I owned ${1:which decision}, with ${2:which limit}.',
    ...(['task', 'situation', 'level and scope'] as const),
  ),
  starter(
    'whose trouble it was',
    '${1:One group of people} ${2:lost what}, because ${3:the cause}.',
    'situation',
    'struggle',
    'customer',
  ),
  starter(
    'a lesson, and what you do since',
    'I was wrong about ${1:what}. Since then I ${2:do this}.',
    'reflection',
    'hindsight',
  ),
  starter(
    'what you would repeat',
    'I would ${1:make the call} again, because ${2:the reason}.',
    'reflection',
    'hindsight',
  ),
  starter('an assumption that can be checked', 'I assume ${1:what}, from ${2:which source}.', 'assumptions', 'model'),
  starter(
    'the new fact that would change the call',
    'If ${1:which fact}, I ${2:do this instead}.',
    'what would change it',
    'first cut',
    'defence',
  ),
];

/** A starter as a list shows it: its stops as dots, its choices as their first. */
export function labelOf({ snippet }: Starter): string {
  return snippet
    .replace(/\$\{\d+\|([^,{}$]*)(?:,[^{}$]*)?\}/g, '$1')
    .replace(/\$\{\d+:[^{}$]*\}/g, '…')
    .replace(/\.$/, '')
    .replace(/…(?: …)+/g, '…');
}
