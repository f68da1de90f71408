import type { Span } from '../../span.ts';
import { findPhrases, phraseSet } from '../grammar/match.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import {
  adding,
  featureSubjects,
  featureVerbs,
  furtherNouns,
  furtherPhrases,
  phases,
  secondThings,
} from '../lexicon/features.ts';
import { wares } from '../lexicon/wares.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';

const cues = phraseSet(furtherPhrases);
const strong = phraseSet(secondThings);

/** Words of a sentence, from the first to behind the last. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where a sentence proposes one more thing to build besides the first: “I would also add …”, “another idea is …”. */
export function* secondBets(sentence: Sentence): Generator<Span> {
  const { words, clauses } = sentence;
  if (!(clauses.length === 0 && isNotedThing(words)) && !clauses.some(clause => adds(sentence, clause))) return;
  let told = -1;
  for (const cue of cuesIn(sentence)) {
    const [first, last] = [words[cue.from], words[cue.to - 1]];
    if (!first || !last || first.start < told) continue;
    const clause = clauses.find(({ end }) => end >= last.end);
    const end = clause?.end ?? sentence.end;
    const apart = words[cue.from - 1]?.part === 'punctuation';
    const behind = clause && !apart && clause.verb.end <= first.start;
    told = end;
    yield { start: beforeContraction(words, behind ? clause.start : Math.min(first.start, end)), end };
  }
}

/** "On top of that, a map": what comes last is a thing that can be offered. */
const isNotedThing = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) => /^(a|an)$/.test(lower) && at > 0 && wares.has(nounPhraseAt(words, at)?.head.singular ?? ''),
  );

/** "I" of "I'd", where a span would begin with its second half. */
function beforeContraction(words: readonly Word[], start: number): number {
  const at = words.findIndex(word => word.start === start);
  return (/^['’]/.test(words[at]?.text ?? '') ? words[at - 1]?.start : undefined) ?? start;
}

function* cuesIn(sentence: Sentence): Generator<Range> {
  const { words, clauses } = sentence;
  yield* findPhrases(words, strong);
  const phased = words.some(
    ({ lower }, at) =>
      (phases.has(lower) && !(lower === 'next' && words[at + 1]?.lower === 'to')) || /^(nothing|not|no)$/.test(lower),
  );
  if (phased) return;
  yield* findPhrases(words, cues);
  for (const [at, { lower }] of words.entries())
    if (/^(second|third|further|additional|extra)$/.test(lower) && furtherNouns.has(words[at + 1]?.singular ?? ''))
      yield { from: at, to: at + 2 };
  const besides = besidesInFront(words);
  if (besides) yield besides;
  for (const clause of clauses) if (adds(sentence, clause)) yield* addedIn(sentence, clause);
}

/** "Along with the map, …", "next to this …". */
function besidesInFront(words: readonly Word[]): Range | undefined {
  const [first, second] = words.map(({ lower }) => lower);
  const pair = /^(along with|next to|apart from|aside from|together with)$/.test(`${first} ${second}`);
  if (!pair && !/^(beside|besides|beyond)$/.test(first ?? '')) return undefined;
  return { from: 0, to: pair ? 2 : 1 };
}

/** "Also" in what a clause proposes, and verbs that add by themselves: "throw in a map", "bolt a shop onto it". */
function* addedIn(sentence: Sentence, clause: Clause): Generator<Range> {
  const { words } = sentence;
  const { verb } = clause;
  const behind = words.slice(words.indexOf(verb.deed) + 1, wordRange(sentence, clause)[1]);
  const onto = /^(in|on)$/.test(behind[0]?.lower ?? '') || behind.some(({ lower }) => lower === 'onto');
  if (onto && adding.has(verb.deed.lemma ?? '')) yield { from: verb.from, to: verb.to };
  const also = words.findIndex(({ lower }, at) => lower === 'also' && at >= verb.from && at <= verb.to);
  if (also >= 0) yield { from: also, to: also + 1 };
}

/** Whether a clause proposes something to build: "I would add …", "a chatbot could answer …", "there would be …". */
function adds({ words }: Sentence, { verb, actor, subject, kind, infinitive }: Clause): boolean {
  if (verb.negated || kind === 'relative') return false;
  const named = words[subject?.from ?? -1]?.lower ?? '';
  if (actor === 'nobody') {
    const thing = words.slice(verb.to, verb.to + 4).find(({ part }) => part === 'noun');
    return verb.lemma === 'be' && thing?.lower === thing?.singular;
  }
  if (actor === 'other' && verb.modal !== undefined && /^(a|an|another|users)$/.test(named))
    return !sufficing.test(verb.lemma);
  if (actor === 'other' && !featureSubjects.has(subject?.head.lower ?? '')) return false;
  const deed = verb.deed.lemma ?? '';
  return featureVerbs.has(deed) || adding.has(deed) || featureVerbs.has(infinitive?.lemma ?? '');
}

/** "A sign would also do": that is another way, and no second thing. */
const sufficing = /^(do|work|suffice|serve)$/;
