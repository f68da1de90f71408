import { questionTags } from '../lexicon/hedges.ts';
import { isExcused } from '../ownership/hypothesis.ts';
import { rememberedAll } from '../remembered.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import { adverbIn, leadingAdverbs } from './doubting-adverbs.ts';
import { attempt, go, help } from './effort.ts';
import type { Hedge } from './hedge.ts';
import { bareOpinion, inclination, opinion, wish } from './opinions.ts';
import { hunch, possibility } from './possibility.ts';
import { bareSeeming, modal, seeming } from './seeming.ts';
import { disclaimer, unsure } from './unsure.ts';

/** Doubt, in the present, about the writer's own deed or reading: at most one cue a clause, the first one. */
export const hedgesOf = rememberedAll(findHedges);

function* findHedges(sentence: Sentence): Generator<Hedge> {
  if ((sentence.question && !isTagged(sentence)) || hasProbability(sentence)) return;
  let reached = 0;
  for (const [index, clause] of sentence.clauses.entries()) {
    const [cue] = [...cuesIn(sentence, clause, index)].sort((a, b) => a.start - b.start);
    const doubt = cue?.kind === 'adverb' || cue?.kind === 'modal';
    if (!cue || cue.start < reached || (doubt && (isExcused(sentence, clause) || isSaid(clause)))) continue;
    reached = cue.end;
    yield cue;
  }
  if (sentence.clauses.length > 0) return;
  const adverb = adverbIn(sentence, 0, sentence.words.length);
  const bare = bareSeeming(sentence);
  if (bare) yield bare;
  else if (adverb) yield { kind: 'adverb', ...adverb };
}

/** "I guess it was good for everybody, no?": said, and only then asked. */
const isTagged = ({ words }: Sentence): boolean => {
  const mark = words.findIndex(({ text }) => text === '?');
  return questionTags.has(words[mark - 1]?.lower ?? '') && words[mark - 2]?.text === ',';
};

/** "One of them said to me, more or less in passing, …": how others put it. */
const isSaid = ({ actor, verb }: Clause): boolean =>
  actor === 'other' && verb.tense === 'past' && !verb.modal && /^(say|tell|ask|mention|reply)$/.test(verb.lemma);

const cues = [
  ...[opinion, bareOpinion, wish, inclination, unsure, disclaimer, hunch, possibility],
  ...[seeming, modal, attempt, go, help],
];

function* cuesIn(sentence: Sentence, clause: Clause, index: number): Generator<Hedge> {
  const [from] = wordRange(sentence, clause);
  const next = sentence.clauses[index + 1];
  const to = next && next.start > clause.verb.end ? wordRange(sentence, next)[0] : sentence.words.length;
  for (const cue of cues) {
    const found = cue(sentence, clause);
    if (found) yield found;
  }
  const bare = index === 0 && bareSeeming(sentence);
  if (bare) yield bare;
  const adverb = adverbIn(sentence, index === 0 ? 0 : leadingAdverbs(sentence, from), to);
  if (adverb) yield { kind: 'adverb', ...adverb };
}

/** A stated probability is no doubt: "with 70% confidence". */
function hasProbability({ quantities, words }: Sentence): boolean {
  const names = (word: string): boolean =>
    /^(confident|confidence|chance|probability|likelihood|sure|likely)/.test(word);
  return quantities.some(
    ({ kind, end, unit }) =>
      kind === 'percent' && (names(unit) || names(words.find(({ start }) => start >= end)?.lower ?? '')),
  );
}
