import { isCandidate } from '../grammar/actor.ts';
import {
  elsewhere,
  endingVerbs,
  goingAway,
  goingOn,
  keptOnOld,
  leavingOutVerbs,
  leftGroups,
  nextPeriods,
  outside,
} from '../lexicon/left-out.ts';
import { workers } from '../lexicon/people.ts';
import { burdenedIn, isBarredAt, isServed, staysBehind } from '../people/customers.ts';
import { isTrade } from '../people/people.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether somebody among those who are served is said to be left out, or to pay for the others. */
export const exclusionIn = remembered((sentence: Sentence): boolean => {
  const { words } = sentence;
  return (
    staysBehind(words) ||
    words.some((word, at) => isBarredAt(words, word, at)) ||
    burdenedIn(sentence) !== undefined ||
    leftOutIn(sentence)
  );
});

/** Whether a group gets nothing, is kept out, comes later or goes: "the villages got nothing", "rose growers I left out". */
export const leftOutIn = remembered((sentence: Sentence): boolean => {
  if (sentence.question || !sentence.words.some((word, at) => isGroup(sentence.words, word, at))) return false;
  return isOutOfScope(sentence) || sentence.clauses.some(clause => isLeftOut(sentence, clause));
});

/** Several who are served or could be; "the five", "two of them" after a number. */
function isGroup(words: readonly Word[], { lower, part }: Word, at: number): boolean {
  if (part === 'number') return /^(the|of)$/.test(words[at - 1]?.lower ?? '') || words[at + 1]?.lower === 'of';
  if (/^(them|those|who|others|rest)$/.test(lower)) return true;
  return part === 'noun' && (isServed(lower) || leftGroups.has(lower) || isOutsiders(lower));
}

const isOutsiders = (lower: string): boolean => lower.endsWith('s') && isTrade(lower) && !workers.has(lower);

/** "Office staff are out of scope", "not in the first release". */
const isOutOfScope = ({ words }: Sentence): boolean =>
  words.some(
    ({ lower }, at) =>
      lower === 'out' &&
      words[at + 1]?.lower === 'of' &&
      /^(scope|reach|it|this|bounds)$/.test(words[at + 2]?.lower ?? ''),
  );

function isLeftOut({ words, quantities }: Sentence, clause: Clause): boolean {
  const { verb, subject, start, end } = clause;
  if (verb.tense === 'conditional' && !verb.negated) return false;
  const own = words.filter(word => word.start >= start && word.end <= end);
  const behind = own.filter(word => word.start >= verb.head.end);
  const fronted = words.filter(word => word.end <= verb.start);
  const grouped = (told: readonly Word[]): boolean => told.some((word, at) => isGroup(told, word, at));
  if (isCandidate(clause)) {
    if (verb.negated) return isFronted(words, clause);
    return (
      endsFor(clause, own, fronted) ||
      (verb.deed.lemma === 'leave' && isFronted(words, clause)) ||
      ((grouped(behind) || grouped(fronted)) && leaves(clause, behind))
    );
  }
  if (verb.lemma === 'mean' && /^(no|less|fewer)$/.test(behind[0]?.lower ?? '')) return grouped(behind);
  if (!subject || !grouped(fronted)) return false;
  return !isSpared(words, clause) && !isShare(quantities) && lacks(clause, behind);
}

/** "Younger donors we did not write to", "buyers of corner sofas I left with the bag": the group stands in front. */
function isFronted(words: readonly Word[], { subject }: Clause): boolean {
  const from = words.findIndex(({ start }) => start === subject?.start);
  const before = words.slice(0, Math.max(0, from));
  return (
    before.some((word, at) => word.part === 'noun' && isGroup(before, word, at)) &&
    before.at(-1)?.part === 'noun' &&
    before.every(({ part }) => /^(noun|adjective|determiner|number|preposition|genitive)$/.test(part)) &&
    before[0]?.part !== 'preposition'
  );
}

/** "For the walk-in clients I stopped the service": what a group had ends. */
const endsFor = ({ verb }: Clause, own: readonly Word[], fronted: readonly Word[]): boolean =>
  endingVerbs.has(verb.deed.lemma ?? '') &&
  [own, fronted].some(told =>
    told.some(
      ({ lower }, at) =>
        lower === 'for' && told.slice(at + 1, at + 6).some((word, step) => isGroup(told, word, at + 1 + step)),
    ),
  );

/** "24% left": what is measured is nobody's lot. */
const isShare = (quantities: Sentence['quantities']): boolean => quantities.some(({ kind }) => kind === 'percent');

/** "No longer had to wait." */
const isSpared = (words: readonly Word[], { verb }: Clause): boolean =>
  words.some(({ lower, end }, at) => lower === 'longer' && words[at - 1]?.lower === 'no' && end <= verb.end);

/** "Left them out", "kept the chains as before", "told the new sellers no", "let the tourists go". */
function leaves({ verb }: Clause, behind: readonly Word[]): boolean {
  const lemma = verb.deed.lemma ?? verb.lemma;
  const has = (set: ReadonlySet<string>): boolean => behind.some(({ lower }) => set.has(lower));
  if (/^(leave|keep|hold)$/.test(lemma)) return has(outside) || has(keptOnOld) || isLater(behind) || asBefore(behind);
  if (lemma === 'let' || lemma === 'send') return behind.some(({ lower }) => /^(go|away|leave)$/.test(lower));
  if (lemma === 'tell') return behind.some(({ lower }) => lower === 'no');
  if (/^(move|push|put|shift|turn)$/.test(lemma)) return isLater(behind) || behind[0]?.lower === 'away';
  return leavingOutVerbs.has(lemma) && verb.tense !== 'imperative' && behind.length > 0 && ownsGroup(behind);
}

/** The group is what the verb is done to, and no mere adjunct. */
const ownsGroup = (behind: readonly Word[]): boolean => {
  const stop = behind.findIndex(({ part }) => part === 'preposition' || part === 'punctuation');
  const object = behind.slice(0, stop < 0 ? behind.length : stop);
  return object.some((word, at) => word.part === 'noun' && isGroup(object, word, at));
};

/** "The five went without", "clinics got no visits", "eleven left", "paper filers had to wait", "one did not renew". */
function lacks({ verb }: Clause, behind: readonly Word[]): boolean {
  const lemma = verb.deed.lemma ?? verb.lemma;
  const [first] = behind;
  if (verb.negated) return goingOn.has(lemma) || /^(get|receive)$/.test(lemma);
  if (/^(get|receive|have|see)$/.test(lemma) && /^(no|nothing|none|less|fewer)$/.test(first?.lower ?? '')) return true;
  if (goingAway.has(lemma)) return verb.tense === 'past' && verb.voice === 'active' && first?.part !== 'noun';
  if (/^(go|stay|remain|do|be|leave|keep|move|end|come|sit|buy)$/.test(lemma)) {
    if (behind.slice(0, 2).some(({ lower }) => lower === 'without') && lemma !== 'be') return true;
    if (/^(stay|remain|leave|keep)$/.test(lemma) && behind.slice(0, 3).some(({ lower }) => keptOnOld.has(lower)))
      return true;
    if (/^(be|stay|remain|leave|keep)$/.test(lemma) && outside.has(first?.lower ?? '')) return true;
    if (/^(go|move)$/.test(lemma) && behind.slice(0, 4).some(({ lower }) => elsewhere.has(lower))) return true;
    return lemma !== 'be' && isLater(behind);
  }
  if (lemma === 'wait' && behind.some(({ lower }) => lower === 'longer') && verb.tense !== 'conditional') return true;
  if (lemma === 'wait')
    return verb.lemma === 'have' || (verb.tense === 'present' && !verb.progressive) || isLater(behind);
  return verb.voice === 'passive' && leavingOutVerbs.has(lemma);
}

/** "For next year", "to the following season", "later". */
const isLater = (behind: readonly Word[]): boolean =>
  behind.some(
    ({ lower }, at) =>
      lower === 'later' ||
      (/^(end|last)$/.test(lower) && /^(the|until|till)$/.test(behind[at - 1]?.lower ?? '')) ||
      (/^(next|following|second)$/.test(lower) && nextPeriods.has(behind[at + 1]?.lower ?? '')),
  );

const asBefore = (behind: readonly Word[]): boolean =>
  behind.some(
    ({ lower }, at) => /^(as|like)$/.test(lower) && /^(before|it|they|is)$/.test(behind[at + 1]?.lower ?? ''),
  );
