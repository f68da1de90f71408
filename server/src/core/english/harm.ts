import { changeIn } from './anchors.ts';
import { guardPhrases, harmNouns, harmVerbs, holdingVerbs, steadyWords } from './lexicon/harm.ts';
import { firstPhrase, phraseSet } from './match.ts';
import { measures, type Quantity } from './quantities.ts';
import { remembered } from './remembered.ts';
import type { NounPhrase, Sentence } from './sentence.ts';
import type { Word } from './word.ts';

const guards = phraseSet(guardPhrases);

/** Whether a number rises or falls in this sentence against a baseline, a target or a comparison. */
export const gainIn = remembered((sentence: Sentence): boolean => {
  if (isRepair(sentence)) return false;
  const levels = levelsOf(sentence);
  if (levels.length >= 2 && comparesLevels(sentence, levels)) return true;
  return sentence.clauses.some(clause => changeIn(sentence, clause)) || changesByShare(sentence);
});

const levelsOf = ({ words, quantities }: Sentence): readonly Quantity[] =>
  quantities.filter(quantity => measures(words, quantity) || (quantity.kind === 'count' && quantity.digits));

/** "Went back to", "got back": what was lost is regained. */
const isRepair = ({ words }: Sentence): boolean =>
  words.some(({ lower }, at) => lower === 'back' && /^(to|at)$/.test(words[at + 1]?.lower ?? ''));

/** "From 27 to 3", "9 after 60 before", "71, was 84", "38, up from 24". */
function comparesLevels({ words }: Sentence, levels: readonly Quantity[]): boolean {
  const [first, last] = [levels[0] as Quantity, levels.at(-1) as Quantity];
  return words.some(({ lower, start }, at) => {
    if (lower === 'from' && /^(up|down)$/.test(words[at - 1]?.lower ?? '')) return true;
    if (lower === 'from') {
      const to = words.slice(at).find(word => /^(to|down|up)$/.test(word.lower));
      return to !== undefined && levels.some(({ start: level }) => level > start);
    }
    if (start < first.start - 40 || start > last.end + 40) return false;
    return (
      /^(against|instead|than|versus|vs|vs\.|compared|before|previously|earlier|target|goal|become|became|formerly)$/.test(
        lower,
      ) ||
      (lower === 'was' && /^[,;(]$/.test(words[at - 1]?.text ?? ''))
    );
  });
}

/** "Waste down 40%", "improved by 22%", "rose to 96%", "halved". */
function changesByShare({ words, quantities }: Sentence): boolean {
  const share = quantities.some(({ kind }) => kind === 'percent' || kind === 'factor');
  const moved = words.some(
    ({ lower, lemma, part }) =>
      (part === 'verb' &&
        /^(improve|rise|fall|drop|increase|decrease|reduce|grow|become|reach|jump|climb|shrink)$/.test(lemma ?? '')) ||
      /^(down|up|fewer|less|lower|higher|faster)$/.test(lower),
  );
  if (byFraction(words) || risesTo(words)) return true;
  return (
    (share && moved) || words.some(({ lemma, part }) => part === 'verb' && /^(halve|double|triple)$/.test(lemma ?? ''))
  );
}

/** "Cut in half", "twice as many", "a third fewer calls". */
const byFraction = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      (lower === 'half' && /^(in|by)$/.test(words[at - 1]?.lower ?? '')) ||
      (/^(twice|half|thrice)$/.test(lower) && words[at + 1]?.lower === 'as') ||
      (/^(third|quarter|half|fifth)$/.test(lower) &&
        /^(fewer|less|more|faster|shorter|lower)$/.test(words[at + 1]?.lower ?? '')),
  );

/** "The score rose to 4.6". */
const risesTo = (words: readonly Word[]): boolean =>
  words.some(
    ({ part, lemma }, at) =>
      part === 'verb' &&
      /^(rise|fall|drop|climb|grow|sink|shrink|improve|increase|decrease)$/.test(lemma ?? '') &&
      words[at + 1]?.lower === 'to' &&
      words[at + 2]?.part === 'number',
  );

/** Whether something is watched so that the gain does no harm: a guardrail, what held, what did not rise. */
export const guardIn = remembered((sentence: Sentence): boolean => {
  const { words, clauses } = sentence;
  if (firstPhrase(words, guards) || holdsLevel(words) || isNought(words)) return true;
  const barred = words.some(
    ({ lower }, at) =>
      /^(no|zero|without|neither|nor)$/.test(lower) &&
      words
        .slice(at + 1, at + 5)
        .some(
          word => harmNouns.has(word.lower) || /^(hurting|losing|harming|raising|breaking|slowing)$/.test(word.lower),
        ),
  );
  if (barred) return true;
  return (
    clauses.some(({ verb, actor, subject, object: clauseObject, start, end }) => {
      if (actor !== 'other' && actor !== 'nobody') return false;
      const lemma = verb.deed.lemma ?? verb.lemma;
      if (/^(nobody|none|nothing)$/.test(subject?.head.lower ?? ''))
        return verb.tense === 'past' && misfortune.test(lemma);
      if (isSpared(words, subject, lemma)) return true;
      const own = words.filter(word => word.start >= start && word.end <= end);
      if (verb.negated) return harmVerbs.has(lemma);
      const steady = own.some(({ lower }) => steadyWords.has(lower));
      if (lemma === 'hold' && !clauseObject) return true;
      if (lemma === 'keep') return steady;
      if (holdingVerbs.has(lemma))
        return steady || own.some(({ lower, part }) => part === 'number' || /^(under|below|at|within)$/.test(lower));
      return steady && /^(be|run|end)$/.test(verb.lemma);
    }) ||
    (clauses.length === 0 && words.some(({ lower }) => lower !== 'same' && steadyWords.has(lower))) ||
    words.some(({ lower }, at) => steadyWords.has(lower) && words[at + 1]?.lower === 'at')
  );
});

/** "No real alarm was missed." */
const isSpared = (words: readonly Word[], subject: NounPhrase | undefined, lemma: string): boolean =>
  subject !== undefined &&
  /^(no|not)$/.test(words[subject.from]?.lower ?? '') &&
  (misfortune.test(lemma) || harmVerbs.has(lemma) || /^(reject|delay|damage|harm|injure|cancel|come)$/.test(lemma));

/** "Accidents: zero." */
const isNought = (words: readonly Word[]): boolean =>
  words.some(({ lower }, at) => /^(zero|none|0)$/.test(lower) && /^[:=–—-]$/.test(words[at - 1]?.text ?? ''));

/** "Held at 190 tonnes", "stayed below 3%". */
const holdsLevel = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower }, at) =>
      /^(still|held|stayed|remained|kept|holds|stays)$/.test(lower) &&
      /^(at|under|below|within|between|steady|flat|level)$/.test(words[at + 1]?.lower ?? '') &&
      words.slice(at + 1, at + 5).some(({ part, lower: word }) => part === 'number' || steadyWords.has(word)),
  );

/** What nobody suffered. */
const misfortune = /^(burn|leave|complain|die|quit|notice|lose|fall|miss|wait|fail|break|suffer|resign|hurt|get)$/;

/** Whether a loss is made good in this sentence: "retention got back to 30%". */
export const repairIn = remembered(isRepair);
