import { offering, poorer } from '../lexicon/costs.ts';
import { dearer } from '../lexicon/downsides.ts';
import { pointing } from '../lexicon/function-groups.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a sentence ends with the writer putting up with what it tells: "…, but for me this was ok", "…; fine by me", "…, took that". */
export const isPutUpWith = (sentence: Sentence): boolean =>
  !sentence.question &&
  !sentence.clauses.some(({ actor, verb }) => actor === 'other' && offering.has(verb.deed.lemma ?? '')) &&
  ((isNod(sentence.words) && sentence.words.some(isLoss) && !sentence.clauses.some(isTheirWord)) ||
    sentence.clauses.some(
      clause => isBut(sentence, clause) || isTaken(sentence, clause) || isLivedWith(sentence, clause),
    ));

/** "… ok with that", "… fine by me", "… so be it", "… worth it". */
function isNod(words: readonly Word[]): boolean {
  const said = words.filter(({ part }) => part !== 'punctuation');
  const [first, second, third] = said.slice(-3);
  if (said.length < 5) return false;
  const isIt = pointing.has(third?.lower ?? '');
  if (/^(ok|okay|fine|alright)$/.test(first?.lower ?? ''))
    return (second?.lower === 'with' && isIt) || (second?.lower === 'by' && /^(me|us)$/.test(third?.lower ?? ''));
  if (first?.lower === 'so') return second?.lower === 'be' && isIt;
  return second?.lower === 'worth' && isIt && isSetOff(words, second);
}

/** What makes the part before it a burden. */
const isLoss = ({ lower }: Word): boolean =>
  poorer.has(lower) ||
  dearer.has(lower) ||
  /^(less|fewer|more|no|not|without|only|lost|gone|smaller|shorter)$/.test(lower);

/** "Engineering said no maps; fine by me": what was theirs to say. */
const isTheirWord = ({ actor, verb }: Clause): boolean =>
  actor === 'other' && /^(say|want|decide|choose|pick|tell|suggest|propose)$/.test(verb.lemma);

const isSetOff = (words: readonly Word[], word: Word): boolean => {
  const before = words[words.indexOf(word) - 1];
  return before?.part === 'punctuation' || /^(but|was|is)$/.test(before?.lower ?? '');
};

/** "… but for me this was ok", "… but I accept", "… but I could live with it". */
function isBut({ words, clauses }: Sentence, { verb, subject, actor, kind }: Clause): boolean {
  if (kind === 'relative' || !subject || verb.negated || subject.from < 3) return false;
  const link = words.slice(Math.max(0, subject.from - 4), subject.from);
  if (!link.some(({ lower }) => lower === 'but') || clauses.some(isOrder)) return false;
  const [next] = words.slice(verb.to);
  if (/^(I|we)$/.test(actor))
    return (
      (verb.lemma === 'accept' && (next === undefined || next.part === 'punctuation' || pointing.has(next.lower))) ||
      (/^(live|cope)$/.test(verb.lemma) && next?.lower === 'with')
    );
  return (
    pointing.has(subject.head.lower) &&
    verb.lemma === 'be' &&
    (/^(ok|okay|acceptable|bearable|tolerable|alright)$/.test(next?.lower ?? '') ||
      (next?.lower === 'fine' && [...link, ...words.slice(verb.to)].some(({ lower }) => /^(me|us)$/.test(lower))))
  );
}

const isOrder = ({ actor, verb }: Clause): boolean =>
  actor === 'other' && /^(tell|ask|order|instruct|want|warn)$/.test(verb.lemma);

/** "Less precise on mixed carts, took that": behind a note. */
const isTaken = ({ words, clauses }: Sentence, { verb, actor }: Clause): boolean =>
  clauses.length === 1 &&
  /^(dropped|I|we)$/.test(actor) &&
  /^(take|accept|swallow|eat|bear|stomach)$/.test(verb.lemma) &&
  verb.tense === 'past' &&
  !verb.negated &&
  verb.from > 2 &&
  pointing.has(words[verb.to]?.lower ?? '') &&
  (words[verb.to + 1]?.part ?? 'punctuation') === 'punctuation';

/** "I could live with this": of what the sentence before has told. */
const isLivedWith = ({ words, clauses }: Sentence, { verb, actor }: Clause): boolean =>
  clauses.length === 1 &&
  /^(I|we)$/.test(actor) &&
  /^(live|cope)$/.test(verb.lemma) &&
  !verb.negated &&
  words[verb.to]?.lower === 'with' &&
  pointing.has(words[verb.to + 1]?.lower ?? '') &&
  (words[verb.to + 2]?.part ?? 'punctuation') === 'punctuation';
