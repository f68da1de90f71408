import type { Hedge } from '../english/wording/hedge.ts';
import { hedgesOf } from '../english/wording/hedges.ts';
import { isDoubtful } from '../likelihood/weighed.ts';
import { quote } from '../message.ts';
import { isOwn, type Passage, placeOf, wordsOf } from '../reading.ts';
import { hedgeFixes } from '../rewrite/rewrite.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'hedge',
  layer: 'ownership',
  scope: 'sentence',
  severity: 'warning',
  formats: ['behavioral', 'journal', 'design'],
  summary: 'Doubt about your own deed or reading.',
  why: 'A hedge tells the panel that you would not stand behind the sentence. If you are unsure, say how unsure, with a number; otherwise state it.',
  silentOn:
    'Probabilities with a number, hypotheses that you then tested, what others doubted, what you believed at the time.',
  example: {
    weak: 'I think the earlier closing hour was right.',
    strong: 'The earlier closing hour was right: theft fell from nine cases a month to two.',
  },
};

/** What each kind of doubt tells an interviewer. */
const heard: Readonly<Record<'doubt', string> & Partial<Record<Hedge['kind'], string>>> = {
  doubt: 'the interviewer hears that you would not stand behind this. State it, or give your confidence as a number.',
  attempt: 'the interviewer hears that it may have failed, and asks. Say what you did, or what stopped you.',
  help: 'the interviewer hears that somebody else finished it. Say which part you did.',
};

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  if (isDoubtful(meta.id, passage)) return;
  if (!isOwn(passage)) return;
  for (const hedge of hedgesOf(passage.sentence)) {
    const words = quote(wordsOf(reading, passage, hedge));
    yield {
      span: placeOf(passage, hedge),
      fixes: () => hedgeFixes(reading, passage, hedge),
      message: `${words}: ${heard[hedge.kind] ?? heard.doubt}`,
    };
  }
}

export const hedge: PassageRule = { meta, checkPassage };
