import { nounPhraseAt, nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { singular } from '../grammar/singular.ts';
import { influenceVerbs, persuasion, resistances } from '../lexicon/influence.ts';
import { isPersons } from '../people/persons.ts';
import { isServed } from '../people/served.ts';
import { type Clause, type NounPhrase, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { claims } from './trust.ts';

/** Whether a clause says in a turn of its own that others moved for the candidate. */
export const isSaidToMove = (sentence: Sentence, clause: Clause): boolean => ways.some(way => way(sentence, clause));

const persons = (sentence: Sentence, phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined &&
  (isPersons(sentence, phrase) ||
    /^(him|her|them|everyone|everybody|all|management|leadership)$/.test(phrase.head.lower));

/** "I had the doctors convinced of my proposal": the state that they were brought to. */
function hadThemConvinced(sentence: Sentence, { actor, verb }: Clause): boolean {
  if (actor !== 'I' || !/^(have|get)$/.test(verb.lemma) || verb.tense !== 'past' || verb.negated) return false;
  const at = sentence.words.findIndex(
    ({ lower }, place) => place > verb.to && place <= verb.to + 4 && /^(convinced|persuaded)$/.test(lower),
  );
  return at > 0 && persons(sentence, nounPhraseEnding(sentence.words, at - 1));
}

/** "My enthusiasm infected the suppliers", "my presentation convinced the union". */
const wonByManner = (sentence: Sentence, { verb, subject, object }: Clause): boolean =>
  subject !== undefined &&
  sentence.words[subject.from]?.lower === 'my' &&
  (persuasion.has(subject.head.lower) ||
    /^(honesty|openness|calm|optimism|talk|speech|example)$/.test(subject.head.lower)) &&
  /^(convince|persuade|win|infect|inspire|sway|motivate)$/.test(verb.lemma) &&
  sentence.words[subject.to]?.lower !== 'of' &&
  !sentence.words.some(({ lower }) => lower === 'but') &&
  verb.voice === 'active' &&
  persons(sentence, object);

/** "Thanks to the good relations I had built with the union": trust in front of who won it. */
function relationsBuilt(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { actor, verb, object, subject } = clause;
  if (actor !== 'I' || object || !subject || !influenceVerbs.has(verb.lemma) || verb.tense !== 'past') return false;
  const last = words[subject.from - 1]?.lower === 'that' ? subject.from - 2 : subject.from - 1;
  if (words[last]?.part !== 'noun') return false;
  const thing = nounPhraseEnding(words, last);
  const head = singular(thing.head.lower);
  return claims.has(head) && head !== 'support' && words[thing.from]?.lower !== 'no' && words[verb.to]?.lower !== 'for';
}

/** "Nobody could say no to me", "nobody had any objections anymore". */
export const nobodyRefused = (sentence: Sentence, clause: Clause): boolean =>
  couldNotRefuse(sentence, clause) || nobodyObjects(sentence, clause);

const couldNotRefuse = ({ words }: Sentence, { subject, verb, end }: Clause): boolean =>
  /^(nobody|none|noone)$/.test(subject?.head.lower ?? '') &&
  verb.modal === 'could' &&
  verb.lemma === 'say' &&
  words.some(
    ({ lower, start }, at) =>
      lower === 'no' &&
      start > verb.start &&
      start < end &&
      words[at + 1]?.lower === 'to' &&
      /^(me|us|my|our)$/.test(words[at + 2]?.lower ?? ''),
  );

/** "It was important to get everybody aligned, and this I achieved", "convincing the doctors was hard, but I did it". */
function didIt(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { actor, verb, object, subject } = clause;
  if (actor !== 'I' || verb.negated || verb.tense !== 'past') return false;
  if (!/^(manage|achieve|succeed|do|accomplish)$/.test(verb.lemma)) return false;
  const fronted = words[(subject?.from ?? 0) - 1]?.lower ?? '';
  if (object ? !/^(it|this|that)$/.test(object.head.lower) : !/^(this|that)$/.test(fronted)) return false;
  const [from] = wordRange(sentence, clause);
  return words.slice(0, from).some((word, at) => isWinning(sentence, word, at));
}

/** "Convincing the doctors", "to get everybody aligned", "winning hearts". */
function isWinning(sentence: Sentence, { lemma, form }: Word, at: number): boolean {
  const { words } = sentence;
  if (!/^(ing|base)$/.test(form ?? '')) return false;
  if (form === 'base' && words[at - 1]?.part !== 'to') return false;
  const near = words.slice(at + 1, at + 5);
  if (lemma === 'win') return near.some(({ lower }) => /^(hearts|trust|minds|over|round|support)$/.test(lower));
  if (!/^(convince|persuade|get|bring|have)$/.test(lemma ?? '') || !persons(sentence, nounPhraseAt(words, at + 1)))
    return false;
  return (
    /^(convince|persuade)$/.test(lemma ?? '') ||
    near.some(({ lower }) => /^(aligned|convinced|board|onboard|behind)$/.test(lower))
  );
}

/** "The suppliers respected me a lot." */
const respectsMe = (sentence: Sentence, { subject, verb, object }: Clause): boolean =>
  /^(respect|trust|admire)$/.test(verb.lemma) &&
  verb.voice === 'active' &&
  object?.head.lower === 'me' &&
  persons(sentence, subject) &&
  /^(lot|much|highly|deeply|greatly|completely)$/.test(
    sentence.words[object.to]?.lower === 'a' || sentence.words[object.to]?.lower === 'very'
      ? (sentence.words[object.to + 1]?.lower ?? '')
      : (sentence.words[object.to]?.lower ?? ''),
  );

/** "After my talk the union was in favour", "the union changed its mind after we talked": nothing that was shown. */
function afterMyTalk(sentence: Sentence, { subject, verb, object, actor, link }: Clause): boolean {
  const { words } = sentence;
  if (actor !== 'other' || verb.negated || verb.tense !== 'past' || !persons(sentence, subject)) return false;
  if (!subject || isServed(sentence, { subject }) || sentence.clauses.some(({ link }) => link?.lower === 'because'))
    return false;
  const moved =
    (verb.lemma === 'be' && words[verb.to]?.lower === 'in' && /^favou?r$/.test(words[verb.to + 1]?.lower ?? '')) ||
    (verb.lemma === 'change' && /^minds?$/.test(object?.head.lower ?? ''));
  if (verb.lemma === 'agree' && (isAtLast(words) || /^(until|till)$/.test(link?.lower ?? ''))) {
    const last = words[verb.to]?.lower === 'with' && words[verb.to + 1]?.lower === 'me' ? verb.to + 2 : verb.to;
    return (words[last]?.part ?? 'punctuation') === 'punctuation';
  }
  const told = sentence.clauses.at(-1);
  const alone = told === undefined || told.start <= verb.start || told.actor === 'we' || told.actor === 'I';
  return moved && alone && words.some((word, at) => word.lower === 'after' && isTalk(words, at + 1));
}

/** "The head of department finally gave in", "in the end the clerks relented". */
const givesIn = (sentence: Sentence, { subject, verb, object }: Clause): boolean =>
  verb.tense === 'past' &&
  !object &&
  (verb.lemma === 'relent' ||
    (isAtLast(sentence.words) &&
      ((verb.lemma === 'give' && verb.particle?.lower === 'in') || /^(yield|cave)$/.test(verb.lemma)))) &&
  persons(sentence, subject);

/** "Nobody had any objections anymore", "no one objected in the end". */
const nobodyObjects = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  /^(nobody|none|no-one|noone|one)$/.test(subject?.head.lower ?? '') &&
  (subject?.head.lower !== 'one' || words[subject.from]?.lower === 'no') &&
  (verb.tense === 'past' || /^(doubt|question|challenge)$/.test(verb.lemma)) &&
  (/^(object|oppose|resist|protest|disagree)$/.test(verb.lemma) ||
    (/^(doubt|question|challenge)$/.test(verb.lemma) && /^(me|us|my|our)$/.test(words[verb.to]?.lower ?? '')) ||
    (verb.lemma === 'have' && words.slice(verb.to, verb.to + 3).some(({ lower }) => resistances.has(lower)))) &&
  (isAtLast(words) || words.some(({ lower }) => /^(anymore|longer|more|since|now)$/.test(lower)));

/** "It took three meetings to convince her." */
const tookLong = (sentence: Sentence, { subject, verb }: Clause): boolean =>
  subject?.head.lower === 'it' &&
  verb.lemma === 'take' &&
  verb.tense === 'past' &&
  sentence.words.some((word, at) => at > verb.to && isWinning(sentence, word, at));

const isAtLast = (words: readonly Word[]): boolean =>
  words.some(({ lower }) => /^(finally|eventually|end|last)$/.test(lower));

/** "My talk", "our conversation", "we talked". */
const isTalk = (words: readonly Word[], at: number): boolean =>
  /^(my|our)$/.test(words[at]?.lower ?? '')
    ? words
        .slice(at + 1, at + 4)
        .some(({ singular: lower }) =>
          /^(talk|speech|presentation|conversation|discussion|pitch|explanation)$/.test(lower),
        )
    : /^(we|i)$/.test(words[at]?.lower ?? '') && /^(talk|speak|discuss)$/.test(words[at + 1]?.lemma ?? '');

const ways = [hadThemConvinced, wonByManner, relationsBuilt, didIt, respectsMe, afterMyTalk, givesIn, tookLong];
