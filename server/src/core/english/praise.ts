import type { Span } from '../span.ts';
import { isGeneralTruth } from './claims.ts';
import { frameOf, frameSet } from './frame.ts';
import { superiors } from './lexicon/people.ts';
import {
  acclaim,
  agreeing,
  appearances,
  contests,
  findingNoFault,
  gifts,
  grades,
  honours,
  judgingVerbs,
  knowHow,
  media,
  messages,
  models,
  plainSuperlatives,
  pleased,
  praiseNouns,
  praising,
  ranks,
  receivingPraise,
  receptions,
  stages,
  tellingVerbs,
  things,
  unsurpassed,
} from './lexicon/praise.ts';
import { type Clause, type NounPhrase, type Sentence, wordRange } from './sentence.ts';
import type { Word } from './word.ts';

const classes = {
  praise: praiseNouns,
  contest: contests,
  gifts,
  messages,
  boss: superiors,
  stage: stages,
  appearance: appearances,
  model: models,
  knowHow,
  grade: grades,
  rank: ranks,
  honour: honours,
};
const giving = frameSet(praising, classes);
const receiving = frameSet(receivingPraise, classes);
const faultless = frameSet(findingNoFault);

/** Where a result is that somebody was pleased: "my manager was happy", "I got great feedback", "we won an award". */
export function* praiseIn(sentence: Sentence): Generator<Span> {
  for (const clause of sentence.clauses) if (isPraise(sentence, clause)) yield { start: clause.start, end: clause.end };
  const { words, clauses } = sentence;
  const told = ({ lower }: Word): boolean => praiseNouns.has(lower) || pleased.has(lower);
  const titled = words.some(({ lower }, at) => lower === 'of' && isPeriod(words, at + 1));
  if (clauses.length === 0 && (words.some(told) || titled)) yield { start: sentence.start, end: sentence.end };
}

/** "Employee of the month". */
const isPeriod = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'the' && /^(month|quarter|year)$/.test(words[at + 1]?.lower ?? '');

function isPraise(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, subject } = clause;
  const { words } = sentence;
  const cannot = verb.negated && /^(could|can)$/.test(verb.modal ?? '');
  if (cannot) return words.some(({ lower }) => /^(happier|prouder)$/.test(lower)) || stops(sentence, clause);
  if (verb.negated || verb.modal || verb.tense === 'conditional') return false;
  if (/^(nobody|none)$/.test(subject?.head.lower ?? '')) return frameOf(sentence, clause, faultless) !== undefined;
  if (clause.kind === 'relative' && verb.perfect) return false;
  const head = subject?.head.lower ?? '';
  if (verb.lemma === 'be' && verb.voice === 'active') return isPleased(sentence, clause) || receives(sentence, clause);
  if ((praiseNouns.has(head) || (receptions.has(head) && subject && isGood(words, subject))) && pours.has(verb.lemma))
    return true;
  const counted = subject && words[subject.to]?.lower === 'of' ? words[subject.to + 1] : undefined;
  if (counted && praiseNouns.has(counted.lower) && pours.has(verb.lemma)) return true;
  if (verb.voice === 'passive') return isPraised(sentence, clause);
  if (actor === 'team' || (actor === 'other' && !things.has(head)))
    return givesPraise(sentence, clause) || saysPraise(sentence, clause) || receives(sentence, clause);
  return receives(sentence, clause);
}

const pours: ReadonlySet<string> = new Set(['come', 'pour', 'arrive', 'follow', 'rain', 'flow', 'keep', 'reach']);

/** "A very positive echo". */
const isGood = (words: readonly Word[], { from, to }: NounPhrase): boolean =>
  words.slice(from, to).some(({ lower }) => acclaim.has(lower));

/** "They could not stop raving about it", "he could not thank us enough". */
const stops = (sentence: Sentence, clause: Clause): boolean =>
  clause.actor === 'other' &&
  /^(stop|help|thank|praise|imagine|live|do|manage|cope|work)$/.test(clause.verb.lemma) &&
  frameOf(sentence, clause, giving) !== undefined;

/** "I was nominated", "it was rated as outstanding", "I was told how good it was", "the guests were delighted". */
function isPraised(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb } = clause;
  if (actor === 'other' && pleased.has(verb.deed.lower) && !isFreed(sentence, clause)) return true;
  if (/^(tell|rate|describe|call|consider|rank|judge)$/.test(verb.lemma) && callsGood(sentence, clause)) return true;
  const how = sentence.words
    .slice(verb.from, verb.to)
    .some(({ lower }) => /^(well|warmly|positively|enthusiastically)$/.test(lower));
  if (how && /^(receive|take|accept|welcome)$/.test(verb.lemma)) return true;
  return frameOf(sentence, clause, receiving) !== undefined;
}

/** "Relieved of the night shift". */
const isFreed = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.deed.lower === 'relieved' && words[verb.to]?.lower === 'of';

/** "My manager was happy", "there were only positive comments", "the guests were all smiles". */
function isPleased(sentence: Sentence, { actor, verb, subject, end }: Clause): boolean {
  const { words } = sentence;
  const rest = words.slice(verb.from, wordRange(sentence, { start: end, end })[0]).slice(0, 8);
  const head = subject?.head.lower ?? '';
  if (head === 'there') return rest.some(({ lower }) => praiseNouns.has(lower));
  if (/^(what|all)$/.test(head) && rest.some(({ lower }) => /^(compliments|praise|applause|kudos|smiles)$/.test(lower)))
    return true;
  if (actor === 'I' || actor === 'we' || /^(it|this|that|what|which)$/.test(head)) return false;
  const taken = receptions.has(head) || (subject !== undefined && receptions.has(ownerless(words, subject.from)));
  if (taken)
    return rest.some(({ lower }) => acclaim.has(lower) || isSuperlative(lower) || /^(high|enormous|huge)$/.test(lower));
  const place = rest.slice(0, 6).findIndex(({ lower }) => pleased.has(lower));
  const ready = rest[place + 1]?.lower === 'to' && agreeing.has(rest[place + 2]?.lemma ?? '');
  if (
    place >= 0 &&
    !ready &&
    !/^(to|of)$/.test(/^(content|relieved)$/.test(rest[place]?.lower ?? '') ? (rest[place + 1]?.lower ?? '') : '')
  )
    return true;
  return rest.some(
    ({ lower }, at) =>
      (lower === 'over' && rest[at + 2]?.lower === 'moon') ||
      (lower === 'all' && rest[at + 1]?.lower === 'smiles') ||
      (lower === 'full' && praiseNouns.has(rest[at + 2]?.lower ?? '')) ||
      /^(appreciated|praised|applauded|well-received|loved)$/.test(lower),
  );
}

/** "The satisfaction of the management": the word that "of" hangs on. */
const ownerless = (words: readonly Word[], from: number): string =>
  words.slice(from, from + 3).find(({ lower }) => receptions.has(lower))?.lower ?? '';

/** "Everyone loved it", "she sent a lovely note"; "they loved the time it saved" speaks of time. */
function givesPraise(sentence: Sentence, clause: Clause): boolean {
  if (!frameOf(sentence, clause, giving)) return false;
  return !/^(love|like|enjoy)$/.test(clause.verb.deed.lemma ?? '') || !isOther(sentence, clause);
}

/** "They loved the time it saved" speaks of time, "doctors like to write by hand" of a habit. */
const isOther = (sentence: Sentence, clause: Clause): boolean =>
  isGeneralTruth(sentence, clause) || isAboutElse(sentence, clause);

const isAboutElse = ({ words }: Sentence, clause: Clause): boolean =>
  /^(time|money)$/.test(clause.object?.head.lower ?? '') ||
  words[clause.verb.to]?.part === 'to' ||
  words[wordRange({ words }, clause)[1] - 1]?.lower === 'better';

/** "The sister told me that she had never seen a calmer shift", "they find the template handy". */
function saysPraise(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (/^(seem|look|feel|appear|sound)$/.test(verb.lemma))
    return sentence.words.slice(verb.to, verb.to + 3).some(({ lower }) => pleased.has(lower));
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (media.has(subject?.head.lower ?? '') && /^(write|report|publish|run)$/.test(lemma))
    return callsGood(sentence, clause);
  if (tellingVerbs.has(lemma) || tellingVerbs.has(verb.lemma)) return callsGood(sentence, clause);
  return judgingVerbs.has(lemma) && callsGood(sentence, clause, true);
}

/** "The calmest", "the best". */
const isSuperlative = (lower: string): boolean =>
  lower === 'best' || (/..[a-z]est$/.test(lower) && !plainSuperlatives.has(lower));

/** "He could not have asked for more": what was wished for was had. */
const isUnsurpassed = (words: readonly Word[], at: number): boolean =>
  /^(not|n't)$/.test(words[at]?.lower ?? '') &&
  words[at + 1]?.lower === 'have' &&
  unsurpassed.has(words[at + 2]?.lemma ?? '') &&
  words[at + 3]?.lower === 'for';

const reach = 14;

/** Whether something good is said behind the verb; `close` asks that it stands alone, not before a noun. */
function callsGood(sentence: Sentence, clause: Clause, close = false): boolean {
  const { words } = sentence;
  const next = sentence.clauses.find(
    ({ kind, verb }) =>
      verb.from > clause.verb.to && (kind === 'main' || kind === 'coordinate') && kind !== clause.kind,
  );
  const [, to] = wordRange(sentence, { start: sentence.start, end: next?.start ?? sentence.end });
  for (let at = clause.verb.to; at < Math.min(to, clause.verb.to + reach); at++) {
    const [word, next] = [words[at] as Word, words[at + 1]];
    if (isUnsurpassed(words, at)) return true;
    if (/^(not|n't)$/.test(word.lower) && next?.lower === 'bad') return true;
    if (/^(not|n't|no|if|whether|because|but)$/.test(word.lower)) return false;
    if (
      word.lower === 'never' &&
      /^(see|have|be|meet|know|eat|work|get|hear|experience)$/.test(
        words[at + (next?.part === 'adverb' || next?.lower === 'had' ? 2 : 1)]?.lemma ?? '',
      )
    )
      return true;
    if (isSuperlative(word.lower)) return true;
    if (/^(love|like|enjoy|admire|adore)$/.test(word.lemma ?? '') && word.part === 'verb') return true;
    if (word.part === 'opaque' || (pleased.has(word.lower) && at > clause.verb.to)) return true;
    if (acclaim.has(word.lower) && (word.part !== 'verb' || word.lower === 'saved'))
      return !close || next?.part !== 'noun';
  }
  return false;
}

/** "I became employee of the month", "we won a prize"; what makes oneself proud, or is handed to each, is no praise. */
function receives(sentence: Sentence, clause: Clause): boolean {
  if (clause.verb.lemma === 'make' && clause.object?.head.lower === 'me') return false;
  if (/^(each|every|all)$/.test(sentence.words[clause.subject?.from ?? -1]?.lower ?? '')) return false;
  return frameOf(sentence, clause, receiving) !== undefined;
}
