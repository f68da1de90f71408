import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { helps, opinionVerbs, tries } from '../lexicon/hedges.ts';
import { customers } from '../lexicon/people.ts';
import { isKindOfPeople } from '../people/crowds.ts';
import { isSomebody } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Cue } from './hedge.ts';

const triesFrames = frameSet(tries);

const helpsFrames = frameSet(helps);

/** An attempt for a deed: "tried to …" as the writer's own main verb. One that is told to have failed is a fact. */
export const attempt: Cue = ({ words }, clause) => {
  const best = isEffort(clause);
  const at = best ? (clause.object?.to ?? clause.verb.to) : clause.verb.to;
  const to = words[at];
  const meant = to?.part === 'to' || (!best && to?.lower === 'to' && words[words.indexOf(to) + 1]?.part === 'noun');
  const bare = best && (to === undefined || /^[.,]$/.test(to.lower));
  const vague = bare || (best && /^(with|for|at)$/.test(to?.lower ?? ''));
  const last = bare ? words[at - 1] : to;
  if (!(best || trying.some(lemma => isOwnVerb(clause, lemma))) || !last || !(meant || vague)) return undefined;
  if (clause.verb.perfect && words.some(({ lower }) => /^(already|twice|times|before)$/.test(lower))) return undefined;
  const failed = words.some(
    ({ lower, start }, at) =>
      start > last.end &&
      (/^(failed|fail|vain|unsuccessfully)$/.test(lower) ||
        (lower === 'but' && !opinionVerbs.has(words[at + 2]?.lemma ?? ''))),
  );
  return failed ? undefined : { kind: 'attempt', start: clause.verb.head.start, end: last.end };
};

/** An attempt or a help as a noun: "had a crack at", "took a stab at", "gave it a shot", "lent a hand with". */
export const go: Cue = (sentence, clause) => {
  if (!/^(I|we|dropped)$/.test(clause.actor) || clause.verb.negated || clause.verb.modal) return undefined;
  if (clause.link?.lower === 'if' || sentence.words[clause.verb.to]?.lower === 'another') return undefined;
  const helped = frameOf(sentence, clause, helpsFrames);
  const tried = helped ?? frameOf(sentence, clause, triesFrames);
  return tried && { kind: helped ? 'help' : 'attempt', start: clause.verb.head.start, end: tried.end };
};

const trying = ['try', 'attempt', 'strive', 'endeavour', 'endeavor', 'seek'];

/** "Did my best to …", "made an effort to …". */
const isEffort = (clause: Clause): boolean =>
  (['do', 'try', 'give'].some(lemma => isOwnVerb(clause, lemma)) &&
    /^(best|hardest|utmost)$/.test(clause.object?.head.lower ?? '')) ||
  (isOwnVerb(clause, 'make') && /^(effort|efforts|attempt|attempts)$/.test(clause.object?.head.lower ?? ''));

/** Help for a deed: "helped (to) …" as the writer's own main verb. */
export const help: Cue = ({ words }, clause) => {
  const next = words[clause.verb.to];
  if (!isOwnVerb(clause, 'help') || /^(out|myself)$/.test(next?.lower ?? '')) return undefined;
  if (isServed(words, clause)) return undefined;
  return { kind: 'help', start: clause.verb.head.start, end: next?.part === 'to' ? next.end : clause.verb.end };
};

/** "I helped the old man into the lift", "her through the night": a deed, unless others' work follows. */
function isServed(words: Sentence['words'], { object }: Clause): boolean {
  if (object?.actor !== 'other') return false;
  const who =
    isSomebody(object) ||
    isKindOfPeople(object.head.lower) ||
    customers.has(object.head.lower) ||
    /^(one|ones|him|her|them)$/.test(object.head.lower);
  const next = words[object.to];
  return (
    who && /^(preposition|particle|relative)$/.test(next?.part ?? '') && !/^(to|with|in|on)$/.test(next?.lower ?? '')
  );
}

const isOwnVerb = ({ verb, actor }: Clause, lemma: string): boolean =>
  verb.lemma === lemma && /^(I|we|dropped)$/.test(actor) && !verb.negated && !verb.modal && verb.voice === 'active';
