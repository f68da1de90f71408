import { negations } from '../lexicon/function-words.ts';
import { coverage, covering, featuring, media, pages, posting } from '../lexicon/press.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';

/**
 * Whether the candidate's work was in the papers, on the air or on somebody's page: "the local paper gave us half a page",
 * "we were on the regional news", "there was a photo of our hall in the newsletter".
 */
export function isInThePress(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { actor, verb, subject } = clause;
  const [, to] = wordRange(sentence, clause);
  if (!subject || verb.negated) return false;
  const behind = words.slice(verb.to, to);
  if (behind.some(({ lower }) => negations.has(lower))) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (subject.head.lower === 'there')
    return (
      lemma === 'be' && behind.some((_, at) => isAboutUs(behind, at)) && words.some((_, at) => isIn(words, at, pages))
    );
  if (/^(I|we)$/.test(actor) || isOurs(words[subject.from]))
    return (
      verb.voice === 'active' &&
      /^(be|appear|go|end|land|get)$/.test(lemma) &&
      behind.slice(0, 3).some((_, at) => isIn(behind, at, media))
    );
  if (actor !== 'other' || verb.voice === 'passive' || !covering.has(lemma)) return false;
  const ours = behind.some(isOurs);
  if (!words.slice(subject.from, subject.to).some(({ lower }) => media.has(lower)))
    return posting.has(lemma) && ours && behind.some((_, at) => isIn(behind, at, pages));
  if (behind.some(({ lower }) => coverage.has(lower))) return ours || lemma === 'make' || lemma === 'do';
  return isOurs(behind[0]) ? featuring.has(lemma) : behind.some((_, at) => isAbout(behind, at));
}

const isOurs = (word: Word | undefined): boolean => /^(me|us|my|our|it)$/.test(word?.lower ?? '');

/** "A photo of our hall", "a line about us". */
const isAboutUs = (words: readonly Word[], at: number): boolean =>
  coverage.has(words[at]?.lower ?? '') && isAbout(words, at + 1);

const isAbout = (words: readonly Word[], at: number): boolean =>
  /^(of|about|on|with)$/.test(words[at]?.lower ?? '') && isOurs(words[at + 1]);

/** "On the regional news", "in its column". */
function isIn(words: readonly Word[], at: number, where: ReadonlySet<string>): boolean {
  if (!/^(in|on)$/.test(words[at]?.lower ?? '')) return false;
  const behind = words.slice(at + 1, at + 5);
  const place = behind.findIndex(({ lower }) => where.has(lower));
  return (
    place >= 0 &&
    behind[place + 1]?.part !== 'noun' &&
    behind
      .slice(0, place)
      .every(({ part, lower }) => /^(determiner|adjective|noun)$/.test(part) || /^(its|their|his|her)$/.test(lower))
  );
}
