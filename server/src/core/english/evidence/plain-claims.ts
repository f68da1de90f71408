import type { Span } from '../../span.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { outcomes, turns } from '../lexicon/attribution.ts';
import { feelings, holdings, offputting } from '../lexicon/feelings.ts';
import { customers, workforce } from '../lexicon/people.ts';
import { lemmaOf } from '../metrics/measured-deed.ts';
import { isAnybody, isBarePlural, isCrowdAt, isOneForAll, isWholeTrade } from '../people/crowds.ts';
import { isSomebody } from '../people/people.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a clause claims in plain words what people are like, or what a change came of. */
export const isPlainClaim = (sentence: Sentence, clause: Clause): boolean =>
  isLaw(sentence, clause) ||
  isTheirThought(sentence, clause) ||
  feelsToo(sentence, clause) ||
  isDownTo(sentence, clause) ||
  isMyDoing(sentence, clause);

/** "A landlord pays faster if he believes the number", "people cook a thing sooner when there is a card". */
function isLaw({ words, clauses, quantities }: Sentence, clause: Clause): boolean {
  const { verb, subject, kind, end } = clause;
  if (!subject || verb.tense !== 'present' || verb.perfect || verb.negated || kind !== 'main') return false;
  if (!(isBarePlural(words, subject) || isOneForAll(words, subject)) || quantities.some(({ digits }) => digits))
    return false;
  const more = words.some(
    ({ lower, start }) =>
      start >= verb.end && start < end && /^(better|worse|sooner|faster|quicker|easier)$/.test(lower),
  );
  return more && clauses.some(({ link, start }) => start > clause.start && /^(when|if|once)$/.test(link?.lower ?? ''));
}

/** "The patients thought that we had lost their blood." */
function isTheirThought(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, kind } = clause;
  if (!subject || !/^(think|believe|assume|suppose)$/.test(verb.lemma) || verb.negated || verb.tense !== 'past')
    return false;
  if (verb.perfect || verb.modal || !/^(main|coordinate)$/.test(kind)) return false;
  const thought = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  return (
    thought?.kind === 'complement' &&
    sentence.words[subject.to]?.part !== 'preposition' &&
    customers.has(subject.head.lower) &&
    !/^(everybody|everyone|nobody|anybody)$/.test(subject.head.lower) &&
    (isAnybody(sentence, subject, clause) || isWholeTrade(sentence.words, subject))
  );
}

/** "The place felt too fancy for them", "the old form seemed too long to people". */
function feelsToo(sentence: Sentence, { verb, subject, end }: Clause): boolean {
  const { words } = sentence;
  if (!subject || isSomebody(subject) || !/^(feel|seem|look|appear)$/.test(verb.lemma) || verb.negated) return false;
  const too = words.findIndex(({ lower, start }) => lower === 'too' && start >= verb.end && start < end);
  const link = words.findIndex(({ lower }, at) => at > too && at < too + 4 && /^(for|to)$/.test(lower));
  const whom = link > 0 ? nounPhraseAt(words, link + 1) : undefined;
  if (whom && words[whom.to]?.part === 'to') return false;
  return too >= 0 && link > 0 && (words[link + 1]?.lower === 'them' || isCrowdAt(sentence, link + 1) !== undefined);
}

/** "Footfall picked up, and it was all down to the window display." */
function isDownTo({ words, clauses, quantities }: Sentence, clause: Clause): boolean {
  const { verb, subject } = clause;
  if (verb.lemma !== 'be' || verb.negated || verb.modal || !/^(it|this|that|which)$/.test(subject?.head.lower ?? ''))
    return false;
  const whole = /^(all|only|purely|entirely|mostly|mainly)$/.test(words[verb.from + 1]?.lower ?? '');
  const cause = [1, 2, 3].find(step => isCauseAt(words, verb.from + step));
  if (cause === undefined || !(whole || (quantities.length > 0 && isMyChange(words, verb.from + cause + 2))))
    return false;
  return clauses.some(
    earlier =>
      earlier.verb.end <= clause.start &&
      earlier.actor === 'other' &&
      (whole || outcomes.has(earlier.subject?.head.lower ?? '')) &&
      (turns.has(lemmaOf(earlier)) || outcomes.has(earlier.subject?.head.lower ?? '') || earlier.verb.lemma === 'pick'),
  );
}

const isCauseAt = (words: readonly Word[], at: number): boolean =>
  /^(down to|because of|thanks to|due to)$/.test(`${words[at]?.lower} ${words[at + 1]?.lower}`);

/** "The new uniforms", "a friendlier tone". */
const isMyChange = (words: readonly Word[], at: number): boolean =>
  words.slice(at, at + 5).some(({ lower }) => /^(my|our|new|friendlier|nicer)$/.test(lower));

/** "The farmers signed again, and the reason was my newsletter." */
const isMyDoing = ({ words, clauses }: Sentence, { verb, subject, start }: Clause): boolean =>
  clauses.some(
    ({ actor, verb: { end, lemma } }) =>
      actor === 'other' && end < start && /^(sign|renew|return|come|buy|rise|grow|stay|book|improve|join)$/.test(lemma),
  ) &&
  verb.lemma === 'be' &&
  !verb.negated &&
  subject !== undefined &&
  words.slice(subject.from, verb.from).some(({ lower }) => lower === 'reason') &&
  /^(my|our)$/.test(words[verb.to]?.lower ?? '');

/** "Second confirmation step: annoying for the shoppers", "soldiers' families: no trust in the line", "fewer no-shows, all because of the text": a claim in a note. */
export const claimInNote = remembered((sentence: Sentence): Span | undefined => {
  const { words, clauses } = sentence;
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || sentence.question) return undefined;
  const at = words.findIndex(
    (_, place) =>
      isOffputting(sentence, place) ||
      isHolding(sentence, place) ||
      isMoodInNote(sentence, place) ||
      isAllBecause(words, place),
  );
  if (at < 0) return undefined;
  const end = words.findIndex(
    ({ part, text }, place) => place > at + 2 && part === 'punctuation' && /^[,;.]$/.test(text),
  );
  const note = { start: first.start, end: (words[end - 1] ?? last).end };
  return clauses.some(({ actor, start }) => actor !== 'dropped' && start < note.end) ? undefined : note;
});

/** "Annoying for the shoppers", "too confusing for people". */
const isOffputting = (sentence: Sentence, at: number): boolean =>
  offputting.has(sentence.words[at]?.lower ?? '') &&
  /^(for|to)$/.test(sentence.words[at + 1]?.lower ?? '') &&
  isCrowdAt(sentence, at + 2) !== undefined;

/** "Families: no trust in the old phone line." */
const isHolding = ({ words }: Sentence, at: number): boolean =>
  /^(no|little)$/.test(words[at]?.lower ?? '') &&
  holdings.has(words[at + 1]?.lower ?? '') &&
  !/^(time|need)$/.test(words[at + 1]?.lower ?? '') &&
  ((/^(in|for|with)$/.test(words[at + 2]?.lower ?? '') && words[at - 1]?.text === ':' && isPeople(words, at - 2)) ||
    (/^(from|among)$/.test(words[at + 2]?.lower ?? '') &&
      /^[,:–—-]$/.test(words[at - 1]?.text ?? '') &&
      isPeopleFrom(words, at + 3)));

const isPeopleFrom = (words: readonly Word[], at: number): boolean => {
  const whom = nounPhraseAt(words, at);
  return whom !== undefined && customers.has(whom.head.lower) && !workforce.has(whom.head.lower);
};

/** "Customers: tired of waiting." */
const isMoodInNote = ({ words }: Sentence, at: number): boolean =>
  feelings.has(words[at]?.lower ?? '') &&
  words[at - 1]?.text === ':' &&
  /^(of|with|about)$/.test(words[at + 1]?.lower ?? '') &&
  isPeople(words, at - 2);

const isPeople = (words: readonly Word[], at: number): boolean => {
  const head = words[at];
  const phrase = nounPhraseAt(words, 0);
  return (
    head !== undefined &&
    (customers.has(head.lower) ||
      (phrase !== undefined && (isBarePlural(words, phrase) || isWholeTrade(words, phrase))) ||
      /families$/.test(head.lower))
  );
};

/** "Fewer no-shows, all because of the friendlier text." */
const isAllBecause = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'all' &&
  isCauseAt(words, at + 1) &&
  isMyChange(words, at + 3) &&
  /^(fewer|more|less|higher|lower|better|no)$/.test(words[0]?.lower ?? '');

/** "The mums, who'd rather ring us once the kids are in bed." */
export const wouldRather = ({ words }: Sentence, { verb, link, subject }: Clause): boolean =>
  link?.lower === 'who' &&
  words[words.indexOf(link) - 1]?.text === ',' &&
  subject !== undefined &&
  isWholeTrade(words, subject) &&
  words[subject.from - 1]?.lower !== 'of' &&
  words.slice(verb.from, verb.to + 1).some(({ lower }) => lower === 'rather');
