import { isBarePlural, isCrowd, isOneForAll, isParty, isTrade } from './crowds.ts';
import {
  attitudes,
  bearing,
  disuses,
  feelings,
  generic,
  habits,
  holdings,
  likings,
  moods,
  seeking,
} from './lexicon/attitudes.ts';
import { customers } from './lexicon/people.ts';
import { type Clause, type Sentence, wordRange } from './sentence.ts';

/** "Patients hate forms", "nobody reads the manual", "pupils learn better in the morning". */
export function isAttitude(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, subject } = clause;
  if (!subject) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const head = subject.head.lower;
  if (/^(nobody|one|none)$/.test(head) && (head !== 'one' || words[subject.from]?.lower === 'no'))
    return (
      (attitudes.has(lemma) && !/^(need|mind|care|consider|expect|understand)$/.test(lemma)) ||
      (lemma === 'lose' && isLostFeeling(clause)) ||
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
  if (lemma === 'lose') return isLostFeeling(clause);
  if (verb.voice === 'passive') return !verb.negated && (moods.has(verb.lemma) || feelings.has(verb.head.lower));
  if (verb.progressive) return isSeeking(sentence, clause) || attitudes.has(verb.lemma) || isBecause(sentence, clause);
  if (lemma === 'find') return findsItSo(sentence, clause);
  if (lemma === 'believe' && words[verb.to]?.lower === 'in') return !verb.negated;
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

/** "Lost confidence", "lost patience"; whoever loses time loses no feeling. */
const isLostFeeling = ({ object }: Clause): boolean =>
  holdings.has(object?.head.lower ?? '') && object?.head.lower !== 'time';

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
    .some(
      ({ lower }, at) =>
        feelings.has(lower) && (lower !== 'sick' || /^(of|and)$/.test(words[verb.from + at + 1]?.lower ?? '')),
    );

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
  words.slice(verb.to).some(({ lower }) => lower === 'because');

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

/** Endings of adjectives that no noun phrase could tell apart: "found the lobby gloomy". */
const qualities = /[a-z]{2}(ful|less|ous|ish|ive|[dklmnpst]y)$/;

/** "Nurses found the new sheet much easier." */
function findsItSo({ words }: Sentence, { verb, object, end }: Clause): boolean {
  if (verb.negated) return false;
  return words.some(
    ({ lower, start, end: to, part }) =>
      start >= verb.end &&
      to <= end &&
      (part === 'adjective' ||
        (end - to <= 1 && start > (object?.start ?? end) && qualities.test(lower)) ||
        /^(too|very|so|more|really|quite|rather|far|much)$/.test(
          words[words.findIndex(word => word.start === start) - 1]?.lower ?? '',
        ) ||
        /^(useless|useful|confusing|annoying|frustrating)$|[a-z]{3}er$/.test(lower)),
  );
}

/** "Nobody could stand the old folder", "customers can't wait". */
export function cannotBear(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (!subject || !bearing.has(verb.lemma)) return false;
  const nobody = /^(nobody|one)$/.test(subject.head.lower);
  return nobody || (verb.negated && (isCrowd(sentence, subject, clause) || isTrade(sentence.words, subject)));
}

/** "The doctors were all frustrated with the form", "the day crews were fond of it": a whole trade's mood. */
export function isFedUp({ words }: Sentence, { verb, subject }: Clause): boolean {
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
