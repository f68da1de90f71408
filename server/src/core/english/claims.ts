import { isBarePlural, isCrowd, isOneForAll, isParty, isTrade } from './crowds.ts';
import {
  advantages,
  attitudes,
  bearing,
  causeWords,
  concerns,
  disuses,
  effects,
  feelings,
  generic,
  habits,
  holdings,
  importance,
  likings,
  marketMoves,
  markets,
  moods,
  phrasalEffects,
  seeking,
  turnNouns,
  turns,
} from './lexicon/attitudes.ts';
import { customers } from './lexicon/people.ts';
import { firstPhrase, phraseSet } from './match.ts';
import { deedOf } from './measured-deed.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { type Clause, type Sentence, wordRange } from './sentence.ts';

const causes = phraseSet(causeWords);

/** Whether a clause claims what customers want or feel, or why something worked, on nobody's word. */
export function claimIn(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, kind } = clause;
  if (isCalledStrategic(sentence, clause) || isAdvantage(sentence, clause)) return true;
  if (verb.modal && !/^(would|'d|will|can|ca|could)$/.test(verb.modal)) return false;
  if (asks(sentence, clause) || (kind === 'relative' && !isWhatItIs(sentence, clause))) return false;
  if (/^(can|ca|could)$/.test(verb.modal ?? '')) return cannotBear(sentence, clause);
  if (isWhatTheyWant(sentence, clause)) return true;
  if (kind === 'complement' && isIndirect(clause) && !isWhatItIs(sentence, clause)) return false;
  if (kind === 'complement' && isHeldByOthers(sentence, clause)) return false;
  if (isFedUp(sentence, clause) || isTheirConcern(sentence, clause) || isMarket(sentence, clause)) return true;
  if (movesCrowd(sentence, clause) || isNeed(sentence, clause) || isWished(sentence, clause)) return true;
  if (subject && isAttitude(sentence, clause)) return true;
  return isCause(sentence, clause);
}

/** "Vets love a fixed hour": of people at large, in the present, about something that is not the candidate's work. */
export const isGeneralTruth = ({ words }: Sentence, { subject, verb, object }: Clause): boolean =>
  subject !== undefined &&
  isBarePlural(words, subject) &&
  verb.tense === 'present' &&
  !verb.perfect &&
  !/^(the|this|it|our|my|these|its|their)$/.test(words[object?.from ?? verb.to]?.lower ?? '');

/** Whether the clause, or the whole sentence, leaves it open. */
function asks(sentence: Sentence, clause: Clause): boolean {
  const [from, to] = wordRange(sentence, clause);
  return (
    sentence.words.some(({ text }) => text === '?') ||
    sentence.words.slice(Math.max(0, from - 1), to).some(({ lower }) => lower === 'if' || lower === 'whether')
  );
}

const isIndirect = ({ link }: Clause): boolean => /^(what|how|why|which|whether|who)$/.test(link?.lower ?? '');

/** "… which is what young customers expect", "it was the thing our users had been dying to have". */
function isWhatItIs({ clauses }: Sentence, clause: Clause): boolean {
  const governor = clauses[clauses.indexOf(clause) - 1];
  return (
    /^(what|that|thing)$/.test(clause.link?.lower ?? 'that') &&
    governor?.verb.lemma === 'be' &&
    !governor.verb.negated &&
    /^(it|this|that|which)$/.test(governor.subject?.head.lower ?? '') &&
    clause.subject !== undefined
  );
}

/** "Patients hate forms", "nobody reads the manual", "pupils learn better in the morning". */
function isAttitude(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, subject } = clause;
  if (!subject) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const head = subject.head.lower;
  if (/^(nobody|one|none)$/.test(head) && (head !== 'one' || words[subject.from]?.lower === 'no'))
    return (
      (attitudes.has(lemma) && !/^(need|mind|care|consider|expect|understand)$/.test(lemma)) ||
      (disuses.has(lemma) &&
        (verb.tense === 'present' ? !verb.perfect : words.some(({ lower }) => lower === 'because')))
    );
  const alone = head === 'they' && clause === sentence.clauses[0] && verb.tense === 'present';
  if (alone && /^(hate|love|prefer|expect|fear|dislike|adore|loathe)$/.test(lemma)) return true;
  if (isOneForAll(words, subject))
    return (
      verb.tense === 'present' &&
      attitudes.has(lemma) &&
      (words[subject.from]?.lower === 'every' || isGeneric(sentence, clause))
    );
  if (isContact(sentence, clause)) return false;
  if (!isCrowd(sentence, subject, clause) || isParty(words, subject))
    return isTrade(words, subject) && isLiking(sentence, clause);
  if (
    /^(would|'d)$/.test(verb.modal ?? '') &&
    words.slice(verb.from, verb.to + 1).some(word => word.lower === 'rather')
  )
    return true;
  if (verb.voice === 'active' && isSaidToBe(sentence, clause)) return true;
  if (lemma === 'have')
    return holdings.has(clause.object?.head.lower ?? '') || holdings.has(words[verb.to + 1]?.lower ?? '');
  if (lemma === 'lose') return holdings.has(clause.object?.head.lower ?? '') && clause.object?.head.lower !== 'time';
  if (verb.voice === 'passive') return !verb.negated && (moods.has(verb.lemma) || feelings.has(verb.head.lower));
  if (verb.progressive) return isSeeking(sentence, clause) || attitudes.has(verb.lemma) || isBecause(sentence, clause);
  if (lemma === 'find') return findsItSo(sentence, clause);
  if (lemma === 'need') return !verb.negated && !isRequired(clause);
  if (attitudes.has(verb.lemma) || attitudes.has(lemma)) return true;
  if (verb.modal) return false;
  if (!isBarePlural(words, subject) && head !== 'they') return isBecause(sentence, clause);
  return (
    ((verb.tense === 'present' || verb.head.lower === 'read') &&
      habits.has(lemma) &&
      (verb.negated || lemma === 'forget' || isGeneric(sentence, clause))) ||
    isBecause(sentence, clause)
  );
}

/** "The day they wanted", "whatever customers liked": which one, not what they want. */
const isContact = ({ words, clauses }: Sentence, clause: Clause): boolean => {
  const { subject, kind } = clause;
  const behind = words[(subject?.from ?? 0) - 1];
  return (
    /^(whatever|whichever|wherever|whenever|whoever)$/.test(clause.link?.lower ?? behind?.lower ?? '') ||
    (subject?.head.lower === 'they' && kind !== 'subordinate' && behind?.part === 'noun' && clause !== clauses[0])
  );
};

/** "Members were getting bored", "shoppers are price-sensitive". */
const isSaidToBe = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(be|feel|get|grow|become|seem)$/.test(verb.lemma) &&
  words
    .slice(verb.from, verb.to + 4)
    .some(({ lower }, at) => feelings.has(lower) && (lower !== 'sick' || words[verb.from + at + 1]?.lower === 'of'));

/** "The site crews loved the tablet", "the mechanics prefer a call": of a trade at work, which may be asked. */
function isLiking(sentence: Sentence, clause: Clause): boolean {
  const { verb, object } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (verb.voice === 'passive' || isProposal(clause)) return false;
  if (lemma === 'have')
    return holdings.has(object?.head.lower ?? '') && /^(no|little)$/.test(sentence.words[verb.to]?.lower ?? '');
  if (lemma === 'find') return findsItSo(sentence, clause);
  return likings.has(lemma) || (verb.tense === 'present' && /^(prefer|trust|distrust|fear)$/.test(lemma));
}

/** "They leave because of the price." */
const isBecause = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  /^(stay|come|buy|choose|leave|stop)$/.test(verb.deed.lemma ?? verb.lemma) &&
  (customers.has(subject?.head.lower ?? '') || subject?.head.lower === 'they' || words[verb.to]?.lower === 'because') &&
  words.some(({ lower }) => lower === 'because');

/** "They were looking for peace of mind", "players were losing patience". */
function isSeeking({ words }: Sentence, { verb }: Clause): boolean {
  const behind = words[verb.to]?.lower ?? '';
  if (verb.lemma === 'ask' || verb.lemma === 'look') return behind === 'for';
  if (verb.lemma === 'lose') return /^(patience|interest|trust|faith|confidence|heart)$/.test(behind);
  return seeking.has(verb.lemma);
}

/** The nurses need a badge to open the door: a means, no wish. */
const isRequired = ({ object }: Clause): boolean =>
  /^(badge|key|card|code|password|licence|license|permit|signature|form|login|account|certificate)$/.test(
    object?.head.lower ?? '',
  );

/** What those who decide like is a decision: "the trustees loved the idea". */
const isProposal = ({ object }: Clause): boolean =>
  /^(idea|plan|proposal|suggestion|concept|offer|approach|it)$/.test(object?.head.lower ?? 'it');

function isGeneric(sentence: Sentence, clause: Clause): boolean {
  const [from, to] = wordRange(sentence, clause);
  return sentence.words.slice(from, to).some(({ lower }) => generic.has(lower));
}

/** "Nobody could stand the old folder", "customers can't wait". */
function cannotBear(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (!subject || !bearing.has(verb.lemma)) return false;
  const nobody = /^(nobody|one)$/.test(subject.head.lower);
  return nobody || (verb.negated && (isCrowd(sentence, subject, clause) || isTrade(sentence.words, subject)));
}

/** "The doctors were all frustrated with the form", "the day crews were fond of it": a whole trade's mood. */
function isFedUp({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (verb.negated || !subject || !isTrade(words, subject)) return false;
  if (words.slice(verb.to, verb.to + 5).some(({ lower }) => /^(me|us)$/.test(lower))) return false;
  if (verb.voice === 'passive') return feelings.has(verb.head.lower);
  if (!/^(be|feel|get|grow|become)$/.test(verb.lemma)) return false;
  const behind = words.slice(verb.from, verb.to + 3);
  return behind.some(
    ({ lower }) =>
      feelings.has(lower) && !/^(open|ready|willing|used|happy|interested|worried|nervous|anxious)$/.test(lower),
  );
}

/** "Our customers' biggest worry was security", "for the farmers the price was the most important criterion". */
function isTheirConcern(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, subject } = clause;
  if (verb.lemma !== 'be' || verb.voice === 'passive') return false;
  if (subject) {
    const owner = words.slice(subject.from, subject.to).findIndex(({ part }) => part === 'genitive');
    const claimed = words.slice(verb.to, verb.to + 2).some(({ lower }) => /^(whether|that|how)$/.test(lower));
    if (owner > 0 && !claimed && concerns.has(subject.head.lower))
      return customers.has(words[subject.from + owner - 1]?.lower ?? '');
  }
  const [from] = wordRange(sentence, clause);
  const opens = clause === sentence.clauses[0] ? 0 : from;
  const at = words.slice(opens, verb.from).findIndex(({ lower }) => lower === 'for');
  const who = at < 0 || at > 3 ? undefined : nounPhraseAt(words, opens + at + 1);
  const whom = who ?? behindFor(words, verb.to);
  if (
    !whom ||
    !(
      isCrowd(sentence, whom, clause) ||
      isBarePlural(words, whom) ||
      isTrade(words, whom) ||
      whom.head.lower === 'them'
    )
  )
    return false;
  const said = words.slice(who ? who.to : verb.to, verb.to + 6);
  return said.some(({ lower }) => importance.has(lower)) || (who === undefined && isGraded(words, verb.to));
}

/** "Much more intuitive for the patients". */
function behindFor(words: Sentence['words'], from: number) {
  const at = words.slice(from, from + 6).findIndex(({ lower }) => lower === 'for');
  return at > 0 ? nounPhraseAt(words, from + at + 1) : undefined;
}

const isGraded = (words: Sentence['words'], from: number): boolean =>
  !words.slice(from, from + 2).some(({ part }) => part === 'to') &&
  words
    .slice(from, from + 4)
    .some(({ lower, part }) => lower === 'more' || (part === 'adjective' && /(er|ier)$/.test(lower)));

/** "The market was ready for it", "today's talent looks for purpose". */
function isMarket(sentence: Sentence, { verb, subject }: Clause): boolean {
  if (!subject || !markets.has(subject.head.lower) || verb.negated || verb.voice === 'passive') return false;
  const { words } = sentence;
  if (verb.lemma === 'be')
    return words
      .slice(verb.to, verb.to + 3)
      .some(({ lower }) => /^(ready|huge|enormous|hungry|ripe|there|big|mature)$/.test(lower));
  if (subject.head.lower === 'market' || subject.head.lower === 'demand')
    return marketMoves.has(verb.lemma) && (verb.progressive || verb.lemma !== 'grow');
  return attitudes.has(verb.lemma) || verb.lemma === 'look';
}

/** "It gave us a clear competitive advantage." */
function isAdvantage({ words }: Sentence, { verb, end }: Clause): boolean {
  if (!/^(give|bring|create|secure|offer|provide|hand)$/.test(verb.lemma) || verb.negated || verb.modal) return false;
  const at = words.findIndex(({ lower, start }) => start > verb.end && start < end && advantages.has(lower));
  return (
    at > 0 &&
    words
      .slice(at - 3, at)
      .some(({ lower }) => /^(competitive|long-term|clear|real|big|huge|strategic|decisive|our|an)$/.test(lower)) &&
    words[at]?.lower !== 'lead'
  );
}

/** "The old process frustrated everyone", "the new design appealed to younger readers". */
function movesCrowd(sentence: Sentence, clause: Clause): boolean {
  const { verb, object, actor } = clause;
  if (verb.voice === 'passive' || verb.negated || !/^(other|nobody)$/.test(actor)) return false;
  const { words } = sentence;
  const made =
    verb.lemma === 'make' &&
    object &&
    words.slice(object.to, object.to + 2).some(({ lower }) => feelings.has(lower) || lower === 'nervous');
  if (!made && !effects.has(verb.deed.lemma ?? '') && !phrasalEffects.has(deedOf(clause))) return false;
  const whom =
    object ?? (/^(to|with)$/.test(words[verb.to]?.lower ?? '') ? nounPhraseAt(words, verb.to + 1) : undefined);
  if (!whom) return false;
  const plain = /^(appeal|resonate|speak|matter|convince|drive|engage|encourage|motivate)$/.test(verb.deed.lemma ?? '');
  if (plain && object && !/^(drive|motivate|attract)$/.test(verb.lemma)) return false;
  return /^(everyone|everybody|people)$/.test(whom.head.lower) || isCrowd(sentence, whom, clause);
}

/** "There was a real need for a night bus." */
function isNeed({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (verb.lemma !== 'be' || subject?.head.lower !== 'there' || verb.negated) return false;
  const rest = words.slice(verb.to, verb.to + 9);
  return rest.some(
    ({ lower }, at) =>
      /^(need|demand|appetite|desire|hunger|wish)$/.test(lower) &&
      rest.slice(at + 1, at + 5).some(word => word.lower === 'for'),
  );
}

/** "It was what our customers had been asking for." */
function isWished(sentence: Sentence, clause: Clause): boolean {
  if (clause.verb.lemma !== 'be' || clause.verb.negated) return false;
  const said = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  if (said?.link?.lower !== 'what' || !said.subject || !isCrowd(sentence, said.subject, said)) return false;
  return /^(ask|want|need|wait|look|dream|long|wish|miss)$/.test(said.verb.deed.lemma ?? '');
}

const wanting = /^(want|need|like|love|miss|expect|prefer|hate)$/;

/** "What our dealers really wanted was a simpler list." */
function isWhatTheyWant(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const what = words.slice(0, 6).findIndex(({ lower }) => lower === 'what');
  const opens = what === 0 || /^(because|since|as|so|and|but)$/.test(words[what - 1]?.lower ?? '');
  if (what < 0 || !opens || clause !== sentence.clauses[0]) return false;
  const who = nounPhraseAt(words, what + 1);
  const wish = words.slice(who?.to ?? 1).find(({ part }) => part !== 'adverb');
  return who !== undefined && isCrowd(sentence, who, clause) && wanting.test(wish?.lemma ?? '');
}

/** "Nurses found the new sheet much easier." */
function findsItSo({ words }: Sentence, { verb, end }: Clause): boolean {
  if (verb.negated) return false;
  return words.some(
    ({ lower, start, end: to, part }) =>
      start >= verb.end &&
      to <= end &&
      (part === 'adjective' ||
        /^(too|very|so|more|really|quite|rather|far|much)$/.test(
          words[words.findIndex(word => word.start === start) - 1]?.lower ?? '',
        ) ||
        /^(useless|useful|confusing|annoying|frustrating)$|[a-z]{3}er$/.test(lower)),
  );
}

/** "It was a strategic change." */
const isCalledStrategic = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  verb.lemma === 'be' &&
  !verb.negated &&
  /^(it|this|that)$/.test(subject?.head.lower ?? '') &&
  words.slice(verb.to, verb.to + 4).some(({ lower }) => lower === 'strategic');

/** "Sales rose because of the new display", "it worked because …", "the drop came from our letters". */
function isCause(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const { verb, subject, actor } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (
    /^(work|succeed)$/.test(lemma) &&
    verb.tense === 'past' &&
    !verb.negated &&
    /^(other|nobody)$/.test(actor) &&
    words[verb.to]?.lower === 'because'
  ) {
    const reason = clauses[clauses.indexOf(clause) + 1];
    return !(reason?.subject && isAttitude(sentence, reason));
  }
  if (turnNouns.has(subject?.head.lower ?? '') && lemma === 'come' && words[verb.to]?.lower === 'from')
    return /^(my|our|the)$/.test(words[verb.to + 1]?.lower ?? '');
  const told =
    clauses.find(({ kind, actor: who }) => kind !== 'relative' && /^(other|nobody)$/.test(who)) ?? clauses[0];
  if (clause !== told) return false;
  const cause = firstPhrase(words, causes);
  if (!cause || /^(i|we|the fact)$/.test(words[cause.to]?.lower ?? '')) return false;
  if (/why$|worked$|result|from$/.test(cause.phrase)) return true;
  const named = words.slice(cause.to, cause.to + 4);
  if (cause.phrase === 'thanks to') return /^(other|nobody)$/.test(actor) && turns.has(verb.lemma);
  const mine = named.some(
    ({ lower }) => /^(my|our|new|this|that|bad|good|better|better|poor)$/.test(lower) || /[a-z]{3}ier$/.test(lower),
  );
  return mine && /^(other|nobody)$/.test(actor) && (turns.has(lemma) || turns.has(verb.lemma));
}

/** What somebody else believed about customers is their claim. */
function isHeldByOthers({ clauses }: Sentence, { parent }: Clause): boolean {
  const governor = parent === undefined ? undefined : clauses[parent];
  if (!governor) return false;
  if (/^(taught|sure)$/.test(governor.verb.head.lower)) return true;
  return governor.actor === 'other'
    ? !/^(everyone|everybody)$/.test(governor.subject?.head.lower ?? '')
    : /^(make|ensure|teach|show|find|learn|hear|see|discover|believe|hypothesise|hypothesize|assume|bet|ask|think|guess|suspect)$/.test(
        governor.verb.lemma,
      );
}
