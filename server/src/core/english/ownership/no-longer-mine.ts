import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { endings, jobs, shares, work } from '../lexicon/handing.ts';
import { takers } from '../lexicon/people.ts';
import { isColleague } from '../people/people.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** "The rest was his", "the remainder was up to them", "I told him that the rest was his": where no hand-over stands before it. */
export function isTheirRest(sentence: Sentence, { subject, verb, start, kind, parent }: Clause): boolean {
  const { words, clauses } = sentence;
  const told = clauses[parent ?? -1];
  const isTold = kind === 'complement' && told?.actor === 'I' && /^(tell|say|agree|write)$/.test(told.verb.lemma);
  if (!(clauses[0]?.start === start || isTold) || verb.lemma !== 'be') return false;
  if (!subject || !isLeftToDo(words, subject)) return false;
  const [first, second, third] = words.slice(verb.from + 1, verb.from + 4);
  if (/^(in|into)$/.test(first?.lower ?? ''))
    return (
      words[verb.from + 3]?.lower === 'hands' &&
      words[verb.from + 4]?.lower === 'of' &&
      isColleague(sentence, nounPhraseAt(words, verb.from + 5))
    );
  const plain = /^(rest|remainder)$/.test(subject.head.lower);
  if (!plain)
    return first?.lower === 'up' && second?.lower === 'to' && isColleague(sentence, nounPhraseAt(words, verb.from + 3));
  if (first?.lower === 'up')
    return second?.lower === 'to' && !/^(date|speed|scratch|par|me|us)$/.test(third?.lower ?? '');
  return (
    /^(his|hers|theirs)$/.test(first?.lower ?? '') &&
    !/^(to|of)$/.test(second?.lower ?? '') &&
    !/^(noun|adjective)$/.test(second?.part ?? '')
  );
}

const ofWhat = (words: Sentence['words'], at: number): string =>
  (words[at]?.lower === 'of' && nounPhraseAt(words, at + 1)?.head.lower) || '';

/** "The rest", "everything after launch", "carrying it out". */
export const isLeftToDo = (words: Sentence['words'], { head, to }: NonNullable<Clause['subject']>): boolean =>
  (/^(rest|remainder)$/.test(head.lower) && !/^(money|day|week|month|year|time|story)$/.test(ofWhat(words, to))) ||
  (/^(everything|all)$/.test(head.lower) && /^(after|else|beyond|from|following)$/.test(words[to]?.lower ?? '')) ||
  (head.form === 'ing' && /^(carry|implement|roll|execute|build|finish|complete)$/.test(head.lemma ?? ''));

/** "That was the end of my part." */
export const isEndOfMine = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'be' &&
  words[verb.from + 2]?.lower === 'end' &&
  words[verb.from + 4]?.lower === 'my' &&
  shares.has(words[verb.from + 5]?.lower ?? '');

/** "It was no longer my concern", "it was not my problem any more". */
export function isNoLongerMine({ words }: Sentence, { verb, actor, subject, end }: Clause): boolean {
  if (verb.lemma !== 'be' || /^(I|we|team)$/.test(actor)) return false;
  const behind = words.slice(verb.from, verb.to + 6).filter(({ start }) => start <= end);
  const at = behind.findIndex(({ lower }) => /^(my|mine)$/.test(lower));
  const mine =
    (actor === 'nobody' || isMatter(subject)) &&
    (behind[at]?.lower === 'mine' || jobs.has(behind[at + 1]?.lower ?? ''));
  const over =
    behind.some(({ lower }, place) => lower === 'longer' && behind[place - 1]?.lower === 'no') ||
    (verb.negated && behind.some(({ lower }) => /^(anymore|more|longer)$/.test(lower)));
  return at >= 0 && mine && over;
}

/** "The problem", "the rollout": not the car. */
const isMatter = (subject: Clause['subject']): boolean =>
  work.has(subject?.head.lower ?? '') || /^(problem|issue|question|that|this|it)$/.test(subject?.head.lower ?? '');

/** "… went off to the depot, no longer my department", "the notebook was hers, her problem": said at the end, without a verb. */
export function isDisowned(sentence: Sentence, clause: Clause): boolean {
  return disownedIn(sentence) === clause && !clause.verb.negated && clause.verb.tense !== 'conditional';
}

const disownedIn = remembered(({ words, clauses }: Sentence): Clause | undefined => {
  const marks = words.flatMap(({ text }, at) => (/^[,;—–-]$/.test(text) ? [at] : []));
  const from = (marks.at(-1) ?? words.length) + 1;
  const tail = withoutTime(words.slice(from).filter(({ part }) => part !== 'punctuation'));
  const [first, second] = tail.map(({ lower }) => lower);
  const isGivenUp = jobs.has(tail.at(-1)?.lower ?? '')
    ? tail.length === 2
      ? /^(his|her|their)$/.test(first ?? '')
      : tail.at(-2)?.part === 'genitive'
        ? isTakers(tail)
        : /^(no longer my|not my|now (his|her|their))$/.test(before(tail))
    : tail.length < 4 && /^(finished|done|through)$/.test(first ?? '') && second === 'with';
  return isGivenUp ? clauses.findLast(({ verb }) => verb.to <= from) : undefined;
});

/** "… installed, QA's turn", "the mixer settings; night foreman's job after that". */
const isTakers = (tail: Sentence['words']): boolean =>
  tail.length < 6 && (takers.has(tail.at(-3)?.lower ?? '') || takers.has(tail.at(-3)?.singular ?? ''));

/** "… his job after that", "… the foreman's turn from then on": without what tells since when. */
const withoutTime = (tail: Sentence['words']): Sentence['words'] => {
  const at = tail.findLastIndex(({ lower }) => jobs.has(lower));
  return at > 0 && /^(after|from|since|now|then)$/.test(tail[at + 1]?.lower ?? '') ? tail.slice(0, at + 1) : tail;
};

const before = (tail: Sentence['words']): string =>
  tail
    .slice(0, -1)
    .map(({ lower }) => lower)
    .join(' ');

/** "Then it was the job of the building manager", "the fix became the vendor's job". */
export function isTheirJob(sentence: Sentence, { verb, object }: Clause): boolean {
  if (!/^(be|become)$/.test(verb.lemma) || !object || !jobs.has(object.head.lower)) return false;
  if (
    sentence.words
      .slice(object.from, object.to)
      .some(({ part, lower }) => part === 'genitive' || /^(their|his|her)$/.test(lower))
  )
    return true;
  const whose = sentence.words[object.to]?.lower === 'of' ? nounPhraseAt(sentence.words, object.to + 1) : undefined;
  return whose !== undefined && isColleague(sentence, whose);
}

/** "… ended there", "… was over". */
export const isDone = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  (/^(end|finish|stop)$/.test(verb.lemma) && !object) ||
  (verb.lemma === 'be' && /^(over|done|finished|complete|completed)$/.test(words[verb.to]?.lower ?? ''));

/** "My part ended there." */
export function isMyShare({ words }: Sentence, { subject }: Clause): boolean {
  if (!subject || words[subject.from]?.lower !== 'my') return false;
  return shares.has(subject.head.lower);
}

/** "For me it was finished", "for us that was done", "for me this chapter is closed". */
export const isOverForMe = ({ words }: Sentence, { verb, subject }: Clause): boolean => {
  const at = subject?.from ?? 0;
  const forMe = words[at - 2]?.lower === 'for' && /^(me|us)$/.test(words[at - 1]?.lower ?? '');
  if (forMe && /^(chapter|matter|case|topic|file|story)$/.test(subject?.head.lower ?? ''))
    return !verb.negated && /^(closed|over|done|finished)$/.test(words[verb.to - 1]?.lower ?? '');
  return (
    forMe &&
    (verb.lemma === 'be' || (verb.voice === 'passive' && /^(finish|do)$/.test(verb.lemma))) &&
    verb.tense === 'past' &&
    !verb.negated &&
    /^(it|that|this)$/.test(subject?.head.lower ?? '') &&
    words
      .slice(verb.from, verb.to + 1)
      .some(
        ({ lower }, place) =>
          /^(finished|done)$/.test(lower) && /^[.,;]?$/.test(words[verb.from + place + 1]?.text ?? ''),
      )
  );
};

/** "After the kick-off I was no longer involved", "I had no further role", "I considered my job done", "I was replaced by Ewa". */
export function isOutOfIt({ words }: Sentence, { actor, kind, verb, object, start, end, agent }: Clause): boolean {
  if (actor !== 'I' || !/^(main|coordinate)$/.test(kind) || !/^(past|present)$/.test(verb.tense)) return false;
  if (verb.voice === 'passive' && /^(replace|relieve|succeed)$/.test(verb.lemma))
    return agent?.actor === 'other' && !verb.negated;
  const told = words.filter(word => word.start >= start && word.end <= end);
  if (/^(consider|regard|declare|see)$/.test(verb.lemma) && !verb.negated)
    return (
      ((words[object?.from ?? 0]?.lower === 'my' && shares.has(object?.head.lower ?? '')) ||
        (verb.lemma === 'consider' && /^(it|this|that)$/.test(object?.head.lower ?? ''))) &&
      told.some(({ lower }) => endings.has(lower))
    );
  if (verb.lemma === 'have')
    return (
      shares.has(object?.head.lower ?? '') &&
      told.some(({ lower }, at) => lower === 'no' && /^(further|more|longer)$/.test(told[at + 1]?.lower ?? ''))
    );
  if (words[verb.from]?.lemma !== 'be' || words[verb.to - 1]?.form === 'ing') return false;
  const over =
    told.some(({ lower }, at) => lower === 'longer' && told[at - 1]?.lower === 'no') ||
    (verb.negated && told.some(({ lower }) => /^(anymore|more|longer)$/.test(lower)));
  return over && told.some(({ lower }) => /^(involved|responsible|part|charge|loop)$/.test(lower));
}
