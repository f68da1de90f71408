import type { Span } from '../../span.ts';
import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { events } from '../lexicon/lessons.ts';
import { moveOf } from '../ownership/moves.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { supposesAgain } from './done-again.ts';
import { isSelfView } from './self-view.ts';

const turns = phraseSet([
  'next time',
  'if i did it again',
  'if i do it again',
  'if do again',
  'if i could repeat',
  'if i had to do it again',
  'would do the same',
  'do it again',
  'do this again',
  'the same call',
  'the other way round',
  'looking back',
  'in hindsight',
  'with hindsight',
  'in retrospect',
  'knowing what i know',
  'in future',
  'in the future',
  'from now on',
  'since then',
  'these days',
  'ever since',
]);

/** Where the candidate says what they would repeat or do differently; undefined where they say neither. */
export const reflectionIn = remembered((sentence: Sentence): Span | undefined => {
  if (
    asksOneself(sentence) ||
    opensNext(sentence) ||
    opensNow(sentence) ||
    opensAgain(sentence) ||
    opensAnew(sentence) ||
    opensBack(sentence) ||
    supposesAgain(sentence)
  )
    return { start: sentence.start, end: sentence.end };
  if (sentence.question) return undefined;
  const [first] = sentence.words;
  if (first && /^(would|should)$/.test(first.lower) && sentence.words.some(({ part }) => part === 'verb'))
    return { start: sentence.start, end: sentence.end };
  const clause = sentence.clauses.find(candidate => looksBack(sentence, candidate));
  return clause && { start: clause.start, end: clause.end };
});

/** "Would I do it again?" */
const asksOneself = ({ question, words }: Sentence): boolean =>
  question && words.some(({ lower }, at) => lower === 'would' && words[at + 1]?.lower === 'i');

/** "Again? yes, but tell the card holders first", "if again: ask the readers". */
const opensAgain = ({ words }: Sentence): boolean => {
  const mark = words.findIndex(({ part }) => part === 'punctuation');
  const opening = words.slice(0, Math.max(0, mark)).map(({ lower }) => lower);
  const mid = words[mark]?.text === ',' && opening[0] === 'if';
  return (
    (mid || /^[?:]$/.test(words[mark]?.text ?? '')) && /^((if|same|do it|if same) )?again$/.test(opening.join(' '))
  );
};

/** "Were I to do it again I should test it first." */
const opensAnew = ({ words: [were, self, to, ...rest] }: Sentence): boolean =>
  were?.lower === 'were' &&
  self?.lower === 'i' &&
  to?.part === 'to' &&
  rest.some(({ lower }, at) => lower === 'i' && /^(would|should|'d)$/.test(rest[at + 1]?.lower ?? ''));

/** "With hindsight, count first"; not "looking back, it was too short", which changes nothing. */
const opensBack = ({ words, clauses }: Sentence): boolean =>
  backs.some(([first, second]) => words[0]?.lower === first && words[1]?.lower === second) &&
  clauses.length > 0 &&
  clauses.every(({ verb }) => verb.tense === 'imperative');

const backs = [
  ['looking', 'back'],
  ['in', 'hindsight'],
  ['with', 'hindsight'],
  ['in', 'retrospect'],
];

/** "Next time: ask first", "scales first, next time, before anybody talks of labels". */
const opensNext = ({ words, clauses }: Sentence): boolean => {
  const at = words.findIndex(({ lower }, place) => lower === 'next' && words[place + 1]?.lower === 'time');
  const told = at < 2 ? [] : clauses.filter(({ kind }) => kind !== 'subordinate');
  return at >= 0 && told.length === 0;
};

/** "Now: a second van on call for every event", "since then: no order without a sample"; not "now: 18 minutes". */
const opensNow = ({ words, clauses }: Sentence): boolean => {
  const at = words.findIndex(({ text }) => text === ':');
  const opening = words
    .slice(0, at)
    .map(({ lower }) => lower)
    .join(' ');
  const told = words[at + 1];
  const counts = told?.part === 'number' && !/^\d+(st|nd|rd|th)$/.test(told.lower);
  return clauses.length === 0 && /^(now|today|since then|from now on|since that)$/.test(opening) && !counts;
};

function looksBack(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, kind } = clause;
  if (actor !== 'I' && actor !== 'dropped') return false;
  if (/^(regret|wish)$/.test(verb.lemma) && actor === 'I' && verb.tense === 'present') return true;
  if (kind === 'complement' || kind === 'relative')
    return isBelief(sentence, clause) || isThing(sentence, clause) || isTaken(sentence, clause);
  if (verb.modal && /^(would|'d)$/.test(verb.modal))
    return !(opinion.test(verb.deed.lemma ?? verb.lemma) || isGlad(sentence, clause)) || marks(sentence, clause);
  if (verb.modal === 'should' && verb.perfect) return true;
  if (verb.modal === 'could' && verb.perfect) return !isLeftAside(sentence, clause);
  if (verb.tense === 'future' || verb.modal === 'will') return marks(sentence, clause);
  if (kind === 'subordinate' || (verb.tense !== 'present' && !verb.perfect)) return false;
  if (/^(lead|head|manage|supervise|chair)$/.test(verb.lemma)) return false;
  if (isMadeHabit(sentence, clause) || isStillMine(sentence, clause)) return true;
  return (
    ((marks(sentence, clause) || isOpenedByNow(sentence, clause)) &&
      !isSelfView(sentence, clause) &&
      !/^(state|handoff)$/.test(moveOf(sentence, clause))) ||
    (verb.tense === 'present' && isEverSince(sentence.words, clause))
  );
}

/** "Now before each concert I write the times down." */
const isOpenedByNow = ({ words }: Sentence, { kind, actor }: Clause): boolean =>
  kind === 'main' &&
  actor === 'I' &&
  /^(now|today|nowadays)$/.test(words[0]?.lower ?? '') &&
  !words.some(({ text }) => text === ':');

/** "I still think it was right", "I still stand by it": what one would do again. */
const isStillMine = ({ words, clauses }: Sentence, clause: Clause): boolean => {
  const { actor, verb } = clause;
  if (actor !== 'I' || verb.tense !== 'present' || verb.negated || words[verb.from - 1]?.lower !== 'still')
    return false;
  if (verb.lemma === 'stand') return words[verb.to]?.lower === 'by';
  const thought = clauses[clauses.indexOf(clause) + 1];
  return (
    /^(think|believe|find|feel|hold|say)$/.test(verb.lemma) &&
    thought?.verb.tense === 'past' &&
    words.some(({ lower, start }) => start > verb.end && /^(right|worth|best)$/.test(lower))
  );
};

/** "I could have begged for more hands, but training one eats the season": another way of that day. */
const isLeftAside = ({ words }: Sentence, { verb }: Clause): boolean =>
  words.some(({ lower, start }) => start > verb.end && /^(but|instead|only|yet)$/.test(lower));

/** "I have made it a habit to look first." */
const isMadeHabit = ({ words }: Sentence, { verb, actor, end }: Clause): boolean =>
  actor === 'I' &&
  /^(make|keep|adopt|have)$/.test(verb.lemma) &&
  words.some(
    ({ lower, start }) => start >= verb.end && start < end && /^(habit|rule|principle|routine|practice)$/.test(lower),
  ) &&
  words.some(({ part, start }) => part === 'to' && start >= verb.end && start < end);

/** "I think I would …" is the candidate's word; "I told her I would …" is a promise of that day. */
function isBelief({ clauses }: Sentence, { parent, verb }: Clause): boolean {
  const governor = parent === undefined ? undefined : clauses[parent];
  return (
    governor !== undefined &&
    governor.actor === 'I' &&
    governor.verb.tense === 'present' &&
    (governor.kind === 'subordinate' || /^(think|believe|guess|feel|know)$/.test(governor.verb.lemma)) &&
    /^(would|'d)$/.test(verb.modal ?? '')
  );
}

/** "From this I take that I don't wait for permission": what one does since. */
const isTaken = ({ clauses, words }: Sentence, { parent, verb, actor }: Clause): boolean => {
  const governor = parent === undefined ? undefined : clauses[parent];
  return (
    governor?.actor === 'I' &&
    governor.verb.tense === 'present' &&
    governor.verb.lemma === 'take' &&
    words.some(({ lower }, at) => lower === 'from' && /^(this|that|it|here)$/.test(words[at + 1]?.lower ?? '')) &&
    actor === 'I' &&
    verb.tense === 'present'
  );
};

/** "One thing I'd change", "what I would do differently". */
const isThing = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(would|'d)$/.test(verb.modal ?? '') &&
  (/^(change|repeat|keep|drop)$/.test(verb.lemma) ||
    words.some(({ lower }) => /^(differently|again|otherwise)$/.test(lower)));

/** "I would be glad to show it to others." */
const isGlad = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'be' &&
  words
    .slice(verb.to, verb.to + 3)
    .some(({ lower }) => /^(glad|happy|proud|honoured|honored|delighted|pleased|grateful|thankful)$/.test(lower));

/** "I would say" gives an opinion. */
const opinion = /^(say|like|call|argue|describe|love|rather|guess|think|imagine|recommend|appreciate|suggest|thank)$/;

/** "From that day I always keep a list", "since this incident we check twice", "after that I never start without one". */
function isEverSince(words: readonly Word[], { verb, subject }: Clause): boolean {
  const before = words.slice(0, subject?.from ?? verb.from).map(({ lower }) => lower);
  return before.some((lower, at) => {
    const [next = '', then = ''] = before.slice(at + 1);
    if (/^(from|since)$/.test(lower) && next === 'then') return true;
    if (!/^(from|since|after)$/.test(lower) || !/^(that|this)$/.test(next)) return false;
    if (isOccasion(then)) return true;
    return lower === 'after' && /^,?$/.test(then) && words.some(word => /^(always|never|every|each)$/.test(word.lower));
  });
}

const isOccasion = (lower: string): boolean =>
  events.has(lower) || /^(day|night|morning|week|month|moment|point|on|onwards?)$/.test(lower);

function marks({ words }: Sentence, { start, end }: Clause): boolean {
  const own = words.filter(word => word.start >= start - 7 && word.end <= end);
  return (
    firstPhrase(words, turns) !== undefined ||
    own.some(
      ({ lower }, at) =>
        /^(now|today|still|again|nowadays)$/.test(lower) && !(lower === 'now' && own[at - 1]?.lower === 'even'),
    )
  );
}
