import { influenceClaimsIn } from '../english/influence/influence.ts';
import { influenceProof } from '../english/influence/influence-proof.ts';
import { isDoubtful, weighed } from '../likelihood/weighed.ts';
import { quote } from '../message.ts';
import { isOwn, neighbours, type Passage, placeOf, wordsOf } from '../reading.ts';
import { afterSentence } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'vague-influence',
  layer: 'influence',
  scope: 'sentence',
  severity: 'warning',
  formats: ['behavioral', 'journal'],
  summary: 'Trust or buy-in is claimed, not shown.',
  why: 'Influence is somebody who stood elsewhere before you spoke. Without their first position and what moved them, the claim is empty.',
  silentOn:
    'Two of these in the same or a neighbouring sentence: where they stood, what you showed them, what they did then.',
  example: {
    weak: 'I got buy-in from the night wards.',
    strong: 'The night wards refused the new sheet. I showed them 31 double doses, and they signed it the same week.',
  },
};

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  if (isDoubtful(meta.id, passage)) return;
  const { sentence } = passage;
  if (!isOwn(passage) || sentence.question) return;
  const claims = weighed(meta.id, passage, influenceClaimsIn(sentence), place => place);
  if (claims.length === 0) return;
  const { before, after } = neighbours(reading, passage);
  const near = [before?.sentence, sentence, after?.sentence].filter(found => found !== undefined);
  for (const place of claims) {
    if (influenceProof(near, { ...place, sentence }) >= 2) continue;
    yield {
      span: placeOf(passage, place),
      message: `${quote(wordsOf(reading, passage, place))}: the interviewer asks who was against it, and what moved them. Write it: “… opposed …; I showed …; they …”.`,
      fixes: () =>
        afterSentence(
          reading,
          passage,
          'Add who opposed it, what you showed, and what they did',
          text`${stop('Who')} had opposed it because ${stop('why')}; I showed them ${stop('what')}, and they ${stop('changed what')}.`,
        ),
    };
  }
}

export const vagueInfluence: PassageRule = { meta, inFull: true, reach: 1, checkPassage };
