import {
  adding,
  addingWithParticle,
  answers,
  complementing,
  giving,
  improving,
  structures,
} from '../lexicon/additions.ts';
import type { NounPhrase, Sentence } from '../sentence.ts';

/** Whether the list is what was added: the object of such a verb, or behind "with" and a product. */
export function isAdded({ words }: Sentence, { from }: NounPhrase): boolean {
  const [before, second] = [words[from - 1], words[from - 2]];
  if (before?.text === ':') return isAnnounced(words, from);
  if (before?.lower === 'also' && second?.lower === 'but') return governs(words, from);
  if (/^(by|of)$/.test(before?.lower ?? '') && second?.lemma === 'compose') return true;
  if (isMeans(words, from) || isComplement(words, from)) return true;
  if (/^(get|combine|have)$/.test(before?.lemma ?? '') && isNewThing(words, from - 1)) return true;
  if (before?.lower === 'of') return second?.lemma === 'consist';
  return behindVerb(words, from) ?? behindParticle(words, from) ?? behindProduct(words, from);
}

/** "The answer: …", "I extended it: …". */
const isAnnounced = (words: Sentence['words'], from: number): boolean =>
  words
    .slice(0, from)
    .some(
      ({ lower, lemma }, at) =>
        answers.has(lower) ||
        adding.has(lemma ?? '') ||
        (addingWithParticle.has(lemma ?? '') && words[at + 1]?.part === 'particle') ||
        /^(extend|expand|upgrade|answer|solution|idea|ideas|fix|measures)$/.test(lemma ?? lower),
    );

/** "A checklist that covered open tickets, …": what is asked on a paper, and no features of it. */
const isPaper = (words: Sentence['words'], from: number): boolean =>
  words
    .slice(Math.max(0, from - 4), from)
    .some(({ lower }) => /^(checklist|list|agenda|template|form|guide|sheet|report|survey|plan)$/.test(lower));

/** Whether the verb right before the list adds it: "the package included …", "the answer was …", "I added …"; undefined where there is none. */
function behindVerb(words: Sentence['words'], from: number): boolean | undefined {
  const before = words[from - 1];
  if (before?.lemma === 'cover' && isPaper(words, from)) return false;
  if (/^(include|comprise|contain|cover|feature)$/.test(before?.lemma ?? ''))
    return words
      .slice(0, from)
      .some(
        ({ lower }) =>
          /^(it|this|they|package|programme|program|plan|campaign|bundle)$/.test(lower) ||
          answers.has(lower) ||
          structures.has(lower),
      );
  if (before?.lemma === 'be' || before?.lemma === 'have')
    return (
      words.slice(0, from).some(({ lower }) => answers.has(lower) || /^(answer|idea)$/.test(lower)) &&
      !words.slice(0, from).some(({ lower }) => /^(competitor|rival|their|old|it)$/.test(lower))
    );
  if (before?.part !== 'verb') return undefined;
  return (
    adding.has(before.lemma ?? '') ||
    (/^(give|buy)$/.test(before.lemma ?? '') &&
      /^(i|we)$/.test(words[from - 2]?.lower ?? '') &&
      words[from]?.part !== 'pronoun' &&
      !/^(her|his|their)$/.test(words[from]?.lower ?? ''))
  );
}

/** Whether a small word parts the list from its verb: "threw in …", "came up with …", "features such as …"; undefined where none does. */
function behindParticle(words: Sentence['words'], from: number): boolean | undefined {
  const [before, second] = [words[from - 1], words[from - 2]];
  if (before?.lower === 'in' && second?.lemma === 'throw') return true;
  if (/^(now|also|then)$/.test(before?.lower ?? '') && adding.has(second?.lemma ?? '')) return true;
  const examples =
    /^(including|like)$/.test(before?.lower ?? '') || (before?.lower === 'as' && second?.lower === 'such');
  if (examples)
    return words
      .slice(0, from)
      .some(({ lower, lemma }) => answers.has(lower) || /^features?$/.test(lower) || adding.has(lemma ?? ''));
  if (before?.lower === 'in' && /^(put|bring)$/.test(second?.lemma ?? '')) return true;
  if (before?.lower === 'with' && second?.lower === 'ahead') return words[from - 3]?.lemma === 'go';
  if (before?.lower === 'with' && second?.lower === 'up') return words[from - 3]?.lemma === 'come';
  if (before?.lower === 'place' && words[from - 3]?.lemma === 'put') return true;
  return before?.part === 'particle' ? addingWithParticle.has(second?.lemma ?? '') : undefined;
}

/** "Gave the agents …", "there is also …", "a new version with …". */
function behindProduct(words: Sentence['words'], from: number): boolean {
  const before = words[from - 1];
  if (before?.part === 'noun' || before?.part === 'pronoun') return governs(words, from);
  if (before?.lower === 'be' || before?.part === 'adverb')
    return (
      /^(be|include)$/.test(before.lemma ?? words[from - 2]?.lemma ?? '') &&
      words.slice(0, from).some(({ lower }) => lower === 'there')
    );
  return (
    before?.lower === 'with' &&
    words
      .slice(0, from - 1)
      .some(
        ({ lower, lemma }) =>
          answers.has(lower) || (adding.has(lemma ?? '') && lemma !== 'propose') || improving.has(lemma ?? ''),
      )
  );
}

/** Whether the nearest verb to the left adds or gives something: "gave the agents a …", "added in the app a …". */
function governs(words: Sentence['words'], from: number): boolean {
  const at = words.findLastIndex(({ part }, place) => place < from && part === 'verb');
  const lemma = words[at]?.lemma ?? '';
  return from - at < 7 && (giving.has(lemma) || adding.has(lemma));
}

/** "Was complemented by …", "was rounded off with …". */
function isComplement(words: Sentence['words'], from: number): boolean {
  if (!/^(by|with|through)$/.test(words[from - 1]?.lower ?? '')) return false;
  const deed = words[from - 2]?.part === 'verb' ? words[from - 2] : words[from - 3];
  return (
    deed?.form === 'participle' &&
    complementing.has(deed.lemma ?? '') &&
    words
      .slice(0, from - 2)
      .some(({ lower }) => /^(it|this|that)$/.test(lower) || answers.has(lower) || structures.has(lower))
  );
}

/** "With …", "thanks to …", "by means of …", "through …": what it was done with. */
function isMeans(words: Sentence['words'], from: number): boolean {
  const [before, second] = [words[from - 1]?.lower ?? '', words[from - 2]?.lower ?? ''];
  if (before === 'by' && words[from]?.lower === 'means') return true;
  if (before === 'to' && second === 'thanks') return /^(new|better|more|our|my|the)$/.test(words[from]?.lower ?? '');
  const opens = before === 'with' && from === 1;
  const through = before === 'through' && words.slice(0, from).some(({ lemma }) => improving.has(lemma ?? ''));
  return through || (opens && words.some(({ lemma }) => improving.has(lemma ?? '') || lemma === 'make'));
}

/** "It got …", "the new setup had …": what was made, not what was found. */
const isNewThing = (words: Sentence['words'], verb: number): boolean => {
  const before = words.slice(Math.max(0, verb - 6), verb);
  if (before.some(({ lower }) => /^(because|since|as)$/.test(lower))) return false;
  if (before.some(({ lower }) => /^(old|their|competitor|rival|already|existing|previous|not|n't|no)$/.test(lower)))
    return false;
  return (
    /^(it|this)$/.test(before.at(-1)?.lower ?? '') ||
    before.some(({ lower }) => /^(new|second|final|revised)$/.test(lower) || answers.has(lower))
  );
};
