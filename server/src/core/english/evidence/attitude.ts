import {
  attitudes,
  bearing,
  chores,
  disuses,
  likings,
  minding,
  ratherWords,
  reactions,
  sensing,
  standings,
  strongAttitudes,
  tradeAttitudes,
  weakOfNobody,
} from '../lexicon/attitudes.ts';
import { bodily, feelings, holdings, losable, moods } from '../lexicon/feelings.ts';
import { freeRelatives, nobodies, pointing } from '../lexicon/function-groups.ts';
import { mindAdjectives } from '../lexicon/minds.ts';
import { customers, workforce } from '../lexicon/people.ts';
import { means, proposals } from '../lexicon/reception.ts';
import { workGroups } from '../lexicon/stances.ts';
import { seeking } from '../lexicon/wishes.ts';
import { lemmaOf } from '../metrics/measured-deed.ts';
import { isAnybody, isBarePlural, isCrowd, isMinded, isOneForAll, isWholeTrade } from '../people/crowds.ts';
import { isName } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence, VerbGroup } from '../sentence.ts';
import { findsItSo, isBecause, isGeneric, isHabit } from './habits.ts';
import { isSaidToBe } from './mood.ts';
import { isOfTheMoment } from './of-the-moment.ts';
import { isBeyondThem, isReceiving } from './reception.ts';

/** "Patients hate forms", "nobody reads the manual", "pupils learn better in the morning". */
export function isAttitude(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, subject } = clause;
  if (!subject) return false;
  const lemma = lemmaOf(clause);
  const head = subject.head.lower;
  if (nobodies.has(head) && (head !== 'one' || words[subject.from]?.lower === 'no'))
    return words[subject.from - 1]?.part !== 'noun' && isNobodys(sentence, clause);
  const alone = head === 'they' && clause === sentence.clauses[0] && verb.tense === 'present';
  if (alone && strongAttitudes.has(lemma)) return true;
  if (isOfNature(sentence, clause)) return true;
  if (isOneForAll(words, subject) && wouldSooner(words, verb)) return true;
  if (isOneForAll(words, subject))
    return (
      (verb.tense === 'present' ||
        (verb.tense === 'past' &&
          words[subject.from]?.lower === 'every' &&
          !/^(want|expect|need)$/.test(lemma) &&
          customers.has(`${head}s`) &&
          !workforce.has(`${head}s`))) &&
      attitudes.has(lemma) &&
      !means.has(clause.object?.head.singular ?? '') &&
      (/^(any|every|no)$/.test(words[subject.from]?.lower ?? '') || isGeneric(sentence, clause))
    );
  if (isOfOne(clause) || isContact(sentence, clause) || isInSpite(sentence, clause) || isWithMe(sentence, clause))
    return false;
  if (isEverybodysChore(sentence, clause)) return false;
  if (isAnybody(sentence, subject, clause)) return isOfPeople(sentence, clause);
  if (isMinded(words, subject) && verb.voice === 'active' && minding.has(lemma) && !isApproval(clause)) return true;
  if (isMindedAtLarge(words, clause) && (minding.has(lemma) || (lemma === 'want' && isMinded(words, subject))))
    return true;
  return (isWholeTrade(words, subject) || isStaff(subject)) && isLiking(sentence, clause);
}

/** "Ward staff", "the night shift", in one word for many. */
const isStaff = ({ head, actor }: NounPhrase): boolean =>
  head.part === 'noun' && actor === 'other' && workGroups.has(head.lower);

/** "A fitter wants to see it", "a saver doesn't like paper", "the average shopper expects a date": of one who stands for all. */
function isOfNature(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const { verb, subject, infinitive } = clause;
  if (!subject || verb.perfect || verb.progressive || verb.modal) return false;
  if (
    verb.tense !== 'present' &&
    !(verb.tense === 'past' && /^(average|typical|ordinary)$/.test(words[subject.from + 1]?.lower ?? ''))
  )
    return false;
  if (
    verb.voice === 'passive' ||
    clause.kind === 'relative' ||
    clauses.some(({ actor }) => actor === 'I' || actor === 'we')
  )
    return false;
  const lemma = lemmaOf(clause);
  if (isTypical(words, subject)) return attitudes.has(lemma) && lemma !== 'need';
  if (!/^(a|an)$/.test(words[subject.from]?.lower ?? '') || !isOneForAll(words, subject)) return false;
  if (words[subject.to]?.part === 'relative') return false;
  if (likings.has(lemma) || /^(trust|distrust|mistrust|prefer|crave|fear|value)$/.test(lemma)) return true;
  if (verb.negated) return attitudes.has(lemma) && lemma !== 'need';
  return (
    (lemma === 'want' && sensing.has(infinitive?.lemma ?? '')) ||
    (isHabit(sentence, clause) && isGeneric(sentence, clause))
  );
}

/** "The user", "the modern shopper": no one whom one has met. */
const isTypical = (words: Sentence['words'], { from, to, head }: Pick<NounPhrase, 'from' | 'to' | 'head'>): boolean =>
  words[from]?.lower === 'the' &&
  words[to]?.part !== 'relative' &&
  customers.has(`${head.lower}s`) &&
  (to - from === 2
    ? /^(user|shopper|consumer|voter|taxpayer|ratepayer|commuter|viewer|traveller|traveler|public)$/.test(head.lower)
    : /^(modern|average|typical|normal|ordinary|usual|classic|older|younger|local|young|old|busy)$/.test(
        words[from + 1]?.lower ?? '',
      ));

/** "The depots much prefer a clean cage", "newspapers want the photos on the hour": in the present, of them all. */
const isMindedAtLarge = (words: Sentence['words'], { subject, verb }: Clause): boolean =>
  subject !== undefined &&
  verb.tense === 'present' &&
  !verb.perfect &&
  !verb.progressive &&
  verb.voice === 'active' &&
  (/^(the|these)$/.test(words[subject.from]?.lower ?? '')
    ? subject.to - subject.from > 1 && isMinded(words, { ...subject, from: subject.from + 1 })
    : isMinded(words, subject)) &&
  !/^(to|that)$/.test(words[verb.to]?.lower ?? '');

/** "Nobody liked it", "nobody reads the manual". */
function isNobodys(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb } = clause;
  const lemma = lemmaOf(clause);
  if (isNobodysChore(sentence, clause)) return false;
  if (attitudes.has(lemma) && !weakOfNobody.has(lemma)) return true;
  if (lemma === 'lose') return isLostFeeling(clause);
  if (lemma === 'have') return verb.tense === 'present' && holdings.has(clause.object?.head.lower ?? '');
  if (lemma === 'care') return /^(about|if|how|what|whether|less)$/.test(words[verb.to]?.lower ?? '');
  if (isReceiving(sentence, clause)) return true;
  const always = verb.tense === 'present' ? !verb.perfect : words.some(({ lower }) => lower === 'because');
  return disuses.has(lemma) && always;
}

/** "I closed the pool, although the swimmers hated it": what the candidate's own call cost. */
const isInSpite = ({ clauses }: Sentence, { link, kind }: Clause): boolean =>
  kind === 'subordinate' &&
  /^(although|though)$/.test(link?.lower ?? '') &&
  clauses[0]?.actor === 'I' &&
  clauses[0].kind === 'main';

/** "Everybody wanted August off, as they do each year". */
const isEverybodysChore = (sentence: Sentence, clause: Clause): boolean =>
  /^(everyone|everybody)$/.test(clause.subject?.head.lower ?? '') && isNobodysChore(sentence, clause);

/** "Nobody wanted the Sunday shift", "nobody wanted to work on the Sunday": how a rota stood. */
const isNobodysChore = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  /^(want|like|fancy)$/.test(verb.lemma) &&
  verb.tense === 'past' &&
  words.some(({ lower, start }) => start >= verb.end && start < end && chores.has(lower));

/** What people at large feel, want or tend to do. */
function isOfPeople(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, subject } = clause;
  const lemma = lemmaOf(clause);
  const behind = words[verb.to]?.lower ?? '';
  if (wouldSooner(words, verb)) return true;
  if (verb.voice === 'active' && isSaidToBe(sentence, clause)) return true;
  if (lemma === 'have')
    return holdings.has(clause.object?.head.lower ?? '') || holdings.has(words[verb.to + 1]?.lower ?? '');
  if (lemma === 'lose') return isLostFeeling(clause);
  if (verb.voice === 'passive')
    return (
      !verb.negated &&
      !bodily.has(verb.head.lower) &&
      (moods.has(verb.lemma) || feelings.has(verb.head.lower) || mindAdjectives.has(verb.head.lower))
    );
  if (verb.progressive) return isSeeking(sentence, clause) || attitudes.has(verb.lemma) || isBecause(sentence, clause);
  if (lemma === 'find') return findsItSo(sentence, clause);
  if (lemma === 'believe' && behind === 'in') return !verb.negated || verb.tense === 'present';
  if (isOfTheMoment(sentence, clause)) return false;
  if (verb.lemma === 'need') return isWant(sentence, clause);
  if (attitudes.has(verb.lemma) || attitudes.has(lemma)) return true;
  if (verb.modal) return false;
  if (reactions.has(lemma) && verb.tense === 'present') return true;
  const plain = isBarePlural(words, subject as NonNullable<typeof subject>) || subject?.head.lower === 'they';
  return (plain && isHabit(sentence, clause)) || isBecause(sentence, clause);
}

/** "The players trusted Ines", "the patients hated me": how they stood with one person. */
const isOfOne = ({ verb, object }: Clause): boolean =>
  verb.voice === 'active' &&
  object !== undefined &&
  (/^(me|him|her)$/.test(object.head.lower) ||
    (standings.has(verb.lemma) && object.to - object.from === 1 && isName(object.head)));

/** "Wanted to talk to me", "were happy to test it for me": the candidate was there. */
const isWithMe = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  verb.tense === 'past' &&
  !words.some(({ lower }) => /^(instead|rather)$/.test(lower)) &&
  words.some(
    ({ lower, start }, at) =>
      lower === 'me' && start > verb.end && start < end && /^(to|for|with)$/.test(words[at - 1]?.lower ?? ''),
  );

/** "Would rather", "'d sooner". */
const wouldSooner = (words: Sentence['words'], { modal, lemma, from }: VerbGroup): boolean =>
  /^(would|'d)$/.test(modal ?? lemma) && words.slice(from + 1, from + 3).some(isRather);

const isRather = ({ lower }: Sentence['words'][number]): boolean => ratherWords.has(lower);

/** "Lost confidence", "lost patience"; whoever loses time loses no feeling. */
const isLostFeeling = ({ object }: Clause): boolean =>
  holdings.has(object?.head.lower ?? '') && object?.head.lower !== 'time';

/** "The day they wanted", "whatever customers liked": which one, not what they want. */
const isContact = ({ words, clauses }: Sentence, clause: Clause): boolean => {
  const { subject, kind } = clause;
  const behind = words[(subject?.from ?? 0) - 1];
  const link = clause.link ? words.indexOf(clause.link) : 0;
  if (words[link - 1]?.part === 'preposition') return false;
  return (
    freeRelatives.has(clause.link?.lower ?? behind?.lower ?? '') ||
    (subject?.head.lower === 'they' && kind !== 'subordinate' && behind?.part === 'noun' && clause !== clauses[0])
  );
};

/** "The site crews loved the tablet", "the mechanics prefer a call": of a trade at work, which may be asked. */
function isLiking(sentence: Sentence, clause: Clause): boolean {
  const { verb, object } = clause;
  const lemma = lemmaOf(clause);
  if (verb.voice === 'passive' || isProposal(clause)) return false;
  if (lemma === 'have')
    return holdings.has(object?.head.lower ?? '') && /^(no|little)$/.test(sentence.words[verb.to]?.lower ?? '');
  if (lemma === 'find') return findsItSo(sentence, clause);
  if (/^(lose|regain|recover)$/.test(lemma)) return isLostFeeling(clause);
  return (
    likings.has(lemma) ||
    (tradeAttitudes.has(lemma) && (verb.tense === 'present' || (isOfTrust(lemma) && verb.lemma !== 'come')))
  );
}

/** Of trust, and not of what they fear or would rather have, for which they may have been asked. */
const isOfTrust = (lemma: string): boolean => lemma.endsWith('trust');

/** "Readers need calm", "users need to see the price"; a badge is what one needs by rule, and "need not" is no need. */
const isWant = ({ words, quantities }: Sentence, { verb, object, subject }: Clause): boolean =>
  !verb.negated &&
  words[verb.from - 1]?.lower !== 'longer' &&
  words[subject?.to ?? 0]?.part !== 'relative' &&
  !(
    verb.tense === 'past' &&
    words[verb.to]?.lower === 'the' &&
    /^(the|our|these|those|both)$/.test(words[subject?.from ?? 0]?.lower ?? '')
  ) &&
  words[verb.to]?.lower !== 'not' &&
  (words[verb.to]?.part !== 'number' || words[verb.to]?.lower === 'one') &&
  !means.has(object?.head.singular ?? '') &&
  !(words[verb.to]?.lower === 'to' && quantities.some(({ kind, start }) => kind === 'duration' && start > verb.end));

/** "They were looking for peace of mind", "players were losing patience". */
function isSeeking({ words }: Sentence, { verb }: Clause): boolean {
  const behind = words[verb.to]?.lower ?? '';
  if (verb.lemma === 'ask' || verb.lemma === 'look') return behind === 'for';
  if (verb.lemma === 'wait') return verb.perfect && behind === 'for' && pointing.has(words[verb.to + 1]?.lower ?? '');
  if (verb.lemma === 'lose') return losable.has(behind);
  return seeking.has(verb.lemma) && /^(for|to|out|after|that|with|of|about)$/.test(behind);
}

/** "The trustees loved it"; what people at large love now is no decision. */
const isApproval = (clause: Clause): boolean => clause.verb.tense !== 'present' && isProposal(clause);

/** What those who decide like is a decision: "the trustees loved the idea". */
const isProposal = ({ object, infinitive }: Clause): boolean =>
  object ? proposals.has(object.head.lower) : infinitive === undefined;

/** "Nobody could stand the old folder", "customers can't wait", "small farms can't afford it". */
export function cannotBear(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (!subject || !(bearing.has(verb.lemma) || isBeyondThem(sentence, clause))) return false;
  if (subject.head.lower === 'nobody' || (subject.head.lower === 'one' && sentence.words[subject.from]?.lower === 'no'))
    return true;
  const longer = sentence.words.slice(verb.from, verb.to).some(({ lower }) => lower === 'longer');
  return (verb.negated || longer) && (isCrowd(sentence, subject, clause) || isWholeTrade(sentence.words, subject));
}
