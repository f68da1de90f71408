import { isTelling, readsFrom } from '../evidence/findings.ts';
import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { changing } from '../lexicon/changes.ts';
import { becauseLinks, becausePhrases, discoveryVerbs, tellingVerbs } from '../lexicon/reasons.ts';
import { removals } from '../lexicon/removals.ts';
import { combed, documents } from '../lexicon/sources.ts';
import { callClauseIn, callIn } from '../ownership/calls.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isOthersWill } from './because.ts';
import { namesCause } from './causes-found.ts';
import { isForeseen } from './foreseen.ts';
import { believes } from './grounds.ts';
import { isOnBalance } from './leading-to.ts';
import { isNecessary } from './necessity.ts';
import { isPointless, isUnused } from './no-use.ts';
import { isNotedReason } from './noted-reasons.ts';
import { isPlainFact } from './plain-facts.ts';
import { isPurpose } from './purposes.ts';
import { bet, namedReason } from './reasons.ts';
import { isSettledBy } from './settled-by.ts';
import { isCountBefore } from './shares-behind.ts';
import { isTightMeans } from './tight-means.ts';

const becauseSet = phraseSet(becausePhrases);

/**
 * Whether a sentence is the reason for the call that stands right before it: "I closed the shop on Mondays. Because
 * only few came.", "… Why? Nobody came.", "… There was no point in keeping it open.", "… I had counted 12 guests."
 * `before` are the sentences that lead up to it, nearest last.
 */
export function reasonAfter(sentence: Sentence, before: readonly Sentence[]): boolean {
  if (sentence.question) return false;
  const last = before.at(-1);
  const asked = last !== undefined && isBareWhy(last);
  const call = asked ? before.at(-2) : last;
  if (isSettledBy(sentence) && before.slice(-2).some(given => callIn(given) !== undefined)) return true;
  if (!call || callIn(call) === undefined) return false;
  return (
    (asked && sentence.words.length > 2) ||
    isBecauseAlone(sentence) ||
    namedReason(sentence) !== undefined ||
    bet(sentence) !== undefined ||
    believes(sentence) ||
    isRead(sentence) ||
    isNecessary(sentence) ||
    isPurpose(sentence) ||
    isConcluded(sentence) ||
    isPointless(sentence) ||
    isForeseen(sentence) ||
    isOnBalance(sentence) ||
    namesCause(sentence) ||
    isNotedReason(sentence) ||
    isCountBefore(sentence) ||
    isTightMeans(sentence) ||
    isPlainFact(sentence) ||
    (removes(call) && isUnused(sentence)) ||
    sentence.clauses.some(
      clause =>
        hadFound(clause) || isBasedOn(sentence, clause) || isAim(sentence, clause) || makesSense(sentence, clause),
    )
  );
}

/** "Why?", "And why that one?" */
const isBareWhy = ({ question, words }: Sentence): boolean =>
  question && words.length < 7 && words.some(({ lower }) => lower === 'why');

/** "Because only few came", "This because nobody used it", "For the reason that it was old": no clause that it hangs on. */
function isBecauseAlone({ words, clauses }: Sentence): boolean {
  const at = words.findIndex(({ lower, part }) => !/^(this|that|all|it)$/.test(lower) && part !== 'adverb');
  const link = words[at];
  const phrase = firstPhrase(words, becauseSet);
  if (phrase?.from === at && words.slice(phrase.to, phrase.to + 4).some(({ text }) => text === ':')) return true;
  const opens = becauseLinks.has(link?.lower ?? '') || phrase?.from === at;
  const [given] = clauses;
  return opens && given !== undefined && given.kind !== 'main' && !isOthersWill(given);
}

/** "The slips told me that half had left in spring", "according to the slips nine people had them"; not "… that complaints fell". */
const isRead = (sentence: Sentence): boolean =>
  !sentence.clauses.some(({ verb }) => moves(verb.deed.lemma ?? '')) &&
  (readsFrom(sentence) ||
    (sentence.words[0]?.lower === 'according' && sentence.clauses.length > 0) ||
    sentence.clauses.some(
      clause =>
        (isTelling(sentence, clause) && clause.verb.lemma !== 'make') ||
        (tellingVerbs.has(clause.verb.lemma) &&
          !clause.verb.negated &&
          (documents.has(clause.subject?.head.singular ?? '') || combed.has(clause.subject?.head.singular ?? '')) &&
          /^(me|us|that|how)$/.test(sentence.words[clause.verb.to]?.lower ?? '')),
    ));

/** "Fell", "doubled": what came of the call. */
const moves = (lemma: string): boolean => changing.has(lemma) && !/^(come|bring|drive|become|reach|push)$/.test(lemma);

/** "The trouble came from there, hence the cut", "…, that's why March". */
const isConcluded = ({ words, clauses }: Sentence): boolean =>
  clauses.length > 0 &&
  (words.some(
    ({ lower }, at) => lower === 'why' && at > 4 && words.slice(at - 3, at).some(({ text }) => /^[,;:–—]$/.test(text)),
  ) ||
    words.some(
      ({ lower, end }, at) =>
        /^(hence|thus|therefore)$/.test(lower) &&
        /^(determiner|noun|number)$/.test(words[at + 1]?.part ?? '') &&
        clauses.every(({ verb }) => verb.end <= end),
    ));

/** "I had counted the guests", "I had gone through the slips". */
const hadFound = ({ actor, verb, kind, object }: Clause): boolean =>
  actor === 'I' &&
  verb.perfect &&
  verb.tense === 'past' &&
  !verb.negated &&
  /^(main|coordinate)$/.test(kind) &&
  (discoveryVerbs.has(verb.deed.lemma ?? '') ||
    /^(look|ask|watch|hear|try|add|sum)$/.test(verb.deed.lemma ?? '') ||
    (/^(read|check|compare|test)$/.test(verb.deed.lemma ?? '') && object !== undefined));

/** "That was based on a count of 300 slips." */
const isBasedOn = ({ words }: Sentence, { subject, verb, kind }: Clause): boolean =>
  kind === 'main' &&
  /^(it|this|that|decision|call|choice)$/.test(subject?.head.lower ?? '') &&
  !verb.negated &&
  words.some(
    ({ lower, start }, at) =>
      start >= verb.start && /^(based|rested|grounded)$/.test(lower) && words[at + 1]?.lower === 'on',
  );

/** "I wanted the hands for the evening", "I wanted the drivers to be home by six": what the call was for. */
const isAim = ({ words }: Sentence, { actor, verb, object, infinitive, kind }: Clause): boolean => {
  const next: Word | undefined = words[object?.to ?? -1];
  return (
    actor === 'I' &&
    kind === 'main' &&
    verb.lemma === 'want' &&
    verb.tense === 'past' &&
    !verb.negated &&
    ((object?.head.part === 'noun' && /^(for|to)$/.test(next?.lower ?? '')) || guarding.has(infinitive?.lemma ?? ''))
  );
};

const guarding: ReadonlySet<string> = new Set(
  'protect save keep avoid prevent spare free ensure shield secure'.split(' '),
);

/** "It made sense: most of the trouble came from there." */
const makesSense = ({ words, clauses }: Sentence, { verb, object, end }: Clause): boolean =>
  verb.lemma === 'make' &&
  !verb.negated &&
  object?.head.lower === 'sense' &&
  /^([:–—;]|because|as|since)$/.test(words[object.to]?.lower ?? '') &&
  clauses.some(({ start }) => start >= end);

/** Whether the call of a sentence takes something out or ends it. */
const removes = (sentence: Sentence): boolean => {
  const { verb, infinitive } = callClauseIn(sentence) ?? {};
  const lemma = infinitive?.lemma ?? verb?.deed.lemma ?? '';
  return (
    removals.has(lemma) ||
    (verb?.particle !== undefined && removals.has(`${lemma}-${verb.particle.lower}`)) ||
    gone.test(lemma)
  );
};

const gone = /^(sell|give|take|cancel|stop|shut|scrap|pull|switch|turn|pause|halt|freeze|refuse|reject)$/;
