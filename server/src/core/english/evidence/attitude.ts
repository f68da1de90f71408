import { attitudes, bearing, minding, standings, strongAttitudes } from '../lexicon/attitudes.ts';
import { freeRelatives, nobodies } from '../lexicon/function-groups.ts';
import { customers, workforce } from '../lexicon/people.ts';
import { means } from '../lexicon/reception.ts';
import { workGroups } from '../lexicon/stances.ts';
import { lemmaOf } from '../metrics/measured-deed.ts';
import { isAnybody, isCrowd, isMinded, isOneForAll, isWholeTrade } from '../people/crowds.ts';
import { isName } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { asPhrase } from '../shapes.ts';
import { isGeneric } from './habits.ts';
import { isApproval, isLiking } from './likings.ts';
import { isEverybodysChore, isNobodys } from './nobodys.ts';
import { isOfNature } from './of-nature.ts';
import { isOfPeople, wouldSooner } from './of-people.ts';
import { isBeyondThem } from './reception.ts';

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

/** "The depots much prefer a clean cage", "newspapers want the photos on the hour": in the present, of them all. */
const isMindedAtLarge = (words: Sentence['words'], { subject, verb }: Clause): boolean =>
  subject !== undefined &&
  verb.tense === 'present' &&
  !verb.perfect &&
  !verb.progressive &&
  verb.voice === 'active' &&
  (/^(the|these)$/.test(words[subject.from]?.lower ?? '')
    ? subject.to - subject.from > 1 && isMinded(words, asPhrase({ ...subject, from: subject.from + 1 }))
    : isMinded(words, subject)) &&
  !/^(to|that)$/.test(words[verb.to]?.lower ?? '');

/** "I closed the pool, although the swimmers hated it": what the candidate's own call cost. */
const isInSpite = ({ clauses }: Sentence, { link, kind }: Clause): boolean =>
  kind === 'subordinate' &&
  /^(although|though)$/.test(link?.lower ?? '') &&
  clauses[0]?.actor === 'I' &&
  clauses[0].kind === 'main';

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

/** "Nobody could stand the old folder", "customers can't wait", "small farms can't afford it". */
export function cannotBear(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (!subject || !(bearing.has(verb.lemma) || isBeyondThem(sentence, clause))) return false;
  if (subject.head.lower === 'nobody' || (subject.head.lower === 'one' && sentence.words[subject.from]?.lower === 'no'))
    return true;
  const longer = sentence.words.slice(verb.from, verb.to).some(({ lower }) => lower === 'longer');
  return (verb.negated || longer) && (isCrowd(sentence, subject, clause) || isWholeTrade(sentence.words, subject));
}
