import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { verdictVerbs, welcomed } from '../lexicon/acclaim.ts';
import { pleased } from '../lexicon/delight.ts';
import { deals, getting, gifts, messages, praiseNouns } from '../lexicon/honours.ts';
import { receivingPraise } from '../lexicon/praise-received.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { callsGood, isSuperlative, isVerdict } from './acclaim.ts';
import { classes } from './frame-classes.ts';

const receiving = frameSet(receivingPraise, classes);

/** "What I got for it was a bottle of wine", "a card from the cashiers, that's what I got". */
export const isWhatWasGot = ({ words, clauses }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'be' &&
  clauses.some(
    ({ actor, verb, link }) => actor === 'I' && getting.has(verb.lemma) && /^(what|all)$/.test(link?.lower ?? ''),
  ) &&
  words.some(({ lower }) => praiseNouns.has(lower) || gifts.has(lower));

/** "The initiative gained recognition." */
export const earnsPraise = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  /^(gain|earn|win|attract|draw|receive|garner)$/.test(verb.deed.lemma ?? '') &&
  verb.voice === 'active' &&
  /^(recognition|admiration|praise|acclaim|applause|plaudits|kudos)$/.test(object?.head.lower ?? '') &&
  !/^(as|of|from)$/.test(words[object?.to ?? 0]?.lower ?? '');

/** "I was nominated", "it was rated as outstanding", "I was told how good it was", "the guests were delighted". */
export function isPraised(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb } = clause;
  if (verb.lemma === 'promote' && actor === 'other') return false;
  if (/^(award|give|grant)$/.test(verb.lemma) && isDealAwarded(sentence, clause)) return false;
  if (actor === 'other' && pleased.has(verb.deed.lower) && !isFreed(sentence, clause)) return true;
  if (actor === 'other' && isSurprisedWell(sentence, clause)) return true;
  if (/^(give|award)$/.test(verb.lemma) && sentence.words[verb.to]?.part === 'opaque') return true;
  if (/^(vote|crown|name|elect)$/.test(verb.lemma) && isSuperlativeNext(sentence, verb.to)) return true;
  if (verdictVerbs.has(verb.lemma) && callsGood(sentence, { at: verb.to, kind: clause.kind })) return true;
  const how = sentence.words.slice(verb.from, verb.to).some(({ lower }) => welcomed.has(lower));
  if (how && /^(receive|take|accept|welcome)$/.test(verb.lemma)) return true;
  return frameOf(sentence, clause, receiving) !== undefined;
}

/** "The contract was awarded to a cooperative", "the museum was awarded the tender": business, and no honour. */
const isDealAwarded = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  deals.has(subject?.head.singular ?? '') ||
  words.slice(verb.to, verb.to + 4).some(({ singular }) => deals.has(singular));

/** "Voted the prettiest of the fair", "named best stall". */
const isSuperlativeNext = ({ words }: Sentence, at: number): boolean =>
  words.slice(at, at + 3).some(({ lower, part }) => isSuperlative(lower) && part !== 'verb');

/** "Was positively surprised by the result". */
const isSurprisedWell = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'surprise' &&
  words.slice(verb.from, verb.to).some(({ lower }) => /^(positively|pleasantly|agreeably|happily)$/.test(lower));

/** "Relieved of the night shift". */
const isFreed = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.deed.lower === 'relieved' && words[verb.to]?.lower === 'of';

/** "I became employee of the month", "we won a prize"; what makes oneself proud, or is handed to each, is no praise. */
export function receives(sentence: Sentence, clause: Clause): boolean {
  const { verb, object, subject } = clause;
  if (verb.lemma === 'make' && object?.head.lower === 'me') return false;
  if (sentence.words[verb.to]?.lower === 'nothing' && sentence.words[verb.to + 1]?.lower !== 'but') return false;
  if (/^(each|every|all)$/.test(sentence.words[subject?.from ?? -1]?.lower ?? '')) return false;
  if (/^(get|receive|earn|stand|have)$/.test(verb.lemma) && isVerdict(sentence, verb.to)) return true;
  if (/^(get|receive)$/.test(verb.lemma) && clause.actor !== 'other' && object && isOfThanks(sentence, object))
    return true;
  if (object && messages.has(object.head.singular) && isOnMatter(sentence, clause)) return false;
  return frameOf(sentence, clause, receiving) !== undefined;
}

/** "A mail from the director about the roof", "a call from the owner asking for the keys". */
const isOnMatter = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }) => start > verb.end && start < end && /^(about|regarding|concerning|asking)$/.test(lower),
  ) && !words.some(({ lower }) => praiseNouns.has(lower));

/** "An appreciation mail", "a congratulations card". */
const isOfThanks = ({ words }: Sentence, { from, to, head }: NounPhrase): boolean =>
  messages.has(head.lower) && words.slice(from, to - 1).some(({ lower }) => praiseNouns.has(lower));
