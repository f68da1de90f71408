import { achieved, changing, deciding, settable, willed } from '../english/lexicon/claims.ts';
import { moveOf } from '../english/moves.ts';
import { type Clause, type Sentence, wordRange } from '../english/sentence.ts';

/**
 * What the writer claims by putting "I" before a verb: to have decided, a call of will, a deed that could be decided on,
 * or a fact that nobody decides on (a finding, an attainment, a mistake).
 */
export type Claim = 'decision' | 'call' | 'deed' | 'fact';

export function claimOf(sentence: Sentence, clause: Clause): Claim {
  const { verb } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (deciding.has(lemma)) return 'decision';
  if (willed.has(lemma)) return 'call';
  const phrasal = `${lemma}-${particleOf(sentence, clause) ?? ''}`;
  if (achieved.has(phrasal)) return 'fact';
  if (achieved.has(lemma) && !wasPhrasal(sentence, clause)) return 'fact';
  if (/^(able|unable|manage)$/.test(shadeOf(sentence, clause))) return 'fact';
  if (changing.has(lemma) && isResult(sentence, clause)) return 'fact';
  const move = moveOf(sentence, clause);
  if (move === 'attainment' || move === 'mistake' || move === 'fate' || move === 'state') return 'fact';
  return isLightFact(lemma, clause) ? 'fact' : 'deed';
}

function particleOf(sentence: Sentence, { verb, end }: Clause): string | undefined {
  const [from, to] = wordRange(sentence, { start: verb.deed.end, end });
  return sentence.words.slice(from, to).find(({ part }) => part === 'particle')?.lower;
}

/** "Broke up the contract", "cleared out": another verb than its bare one. */
function wasPhrasal(sentence: Sentence, clause: Clause): boolean {
  const lemma = clause.verb.deed.lemma ?? '';
  if (particleOf(sentence, clause) !== undefined)
    return /^(break|run|slip|lose|win|see|get|earn|fail|hit|beat)$/.test(lemma);
  return (
    /^(break|hit|see|slip)$/.test(lemma) &&
    /^(contract|rule|rules|list|queue|work|pause|brake|brakes)$/.test(clause.object?.head.lower ?? '')
  );
}

/** The word that shades the deed: "able" in "were able to halve". */
function shadeOf({ words }: Sentence, { verb }: Clause): string {
  if (verb.deed === verb.head) return '';
  return verb.head.lemma === 'be' ? (words[verb.to]?.lower ?? '') : (verb.head.lemma ?? '');
}

/** "Reduced no-shows from 22% to 9%": how it came out, not what was set. */
function isResult({ quantities }: Sentence, { verb, object, end }: Clause): boolean {
  if (!object || settable.has(object.head.lower)) return false;
  return quantities.some(
    ({ start, kind }) =>
      start >= verb.end &&
      start < end &&
      (kind === 'percent' || kind === 'factor' || kind === 'money') &&
      start > object.end,
  );
}

/** Light verbs whose noun says that something came about: "made progress", "met the deadline". */
function isLightFact(lemma: string, { object }: Clause): boolean {
  const noun = object?.head.lower ?? '';
  if (lemma === 'make')
    return /^(progress|mistake|mistakes|error|errors|profit|loss|headway|impression|difference|money)$/.test(noun);
  if (lemma === 'meet')
    return /^(deadline|deadlines|target|targets|goal|goals|bar|sla|quota|expectations|date|dates)$/.test(noun);
  if (lemma === 'take' || lemma === 'have')
    return /^(week|weeks|day|days|month|months|hour|hours|year|years)$/.test(noun);
  return false;
}
