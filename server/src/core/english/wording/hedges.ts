import { questionTags } from '../lexicon/hedges.ts';
import { isExcused } from '../ownership/hypothesis.ts';
import { rememberedAll } from '../remembered.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import { adverbIn, leadingAdverbs } from './doubting-adverbs.ts';
import { attempt, go, help } from './effort.ts';
import type { Hedge } from './hedge.ts';
import { disclaimer, inclination, opinion, unsure, wish } from './opinions.ts';
import { bareSeeming, modal, seeming } from './seeming.ts';

/** Doubt, in the present, about the writer's own deed or reading: at most one cue a clause, the first one. */
export const hedgesOf = rememberedAll(findHedges);

function* findHedges(sentence: Sentence): Generator<Hedge> {
  if ((sentence.question && !isTagged(sentence)) || hasProbability(sentence)) return;
  for (const [index, clause] of sentence.clauses.entries()) {
    const [cue] = [...cuesIn(sentence, clause, index)].sort((a, b) => a.start - b.start);
    const doubt = cue?.kind === 'adverb' || cue?.kind === 'modal';
    if (cue && !(doubt && (isExcused(sentence, clause) || isSaid(clause)))) yield cue;
  }
  if (sentence.clauses.length === 0) {
    const adverb = adverbIn(sentence, 0, sentence.words.length);
    if (adverb) yield { kind: 'adverb', ...adverb };
  }
}

/** "I guess it was good for everybody, no?": said, and only then asked. */
const isTagged = ({ words }: Sentence): boolean => {
  const mark = words.findIndex(({ text }) => text === '?');
  return questionTags.has(words[mark - 1]?.lower ?? '') && words[mark - 2]?.text === ',';
};

/** "One of them said to me, more or less in passing, …": how others put it. */
const isSaid = ({ actor, verb }: Clause): boolean =>
  actor === 'other' && verb.tense === 'past' && !verb.modal && /^(say|tell|ask|mention|reply)$/.test(verb.lemma);

function* cuesIn(sentence: Sentence, clause: Clause, index: number): Generator<Hedge> {
  const [from] = wordRange(sentence, clause);
  const next = sentence.clauses[index + 1];
  const to = next && next.start > clause.verb.end ? wordRange(sentence, next)[0] : sentence.words.length;
  const cues = [opinion, wish, inclination, unsure, disclaimer, seeming, bareSeeming, modal, attempt, go, help].map(
    cue => cue(sentence, clause),
  );
  for (const cue of cues) if (cue) yield cue;
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
