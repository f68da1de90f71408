import type { Span } from '../../span.ts';
import { isCandidate } from '../grammar/actor.ts';
import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { orders } from '../lexicon/deeds.ts';
import { degreeBehindAs } from '../lexicon/function-groups.ts';
import { superiors } from '../lexicon/people.ts';
import {
  becauseGerunds,
  becauseLinks,
  becausePhrases,
  lasting,
  limitWords,
  listeners,
  sayings,
} from '../lexicon/reasons.ts';
import { trades } from '../lexicon/trades.ts';
import { durations } from '../lexicon/units.ts';
import { remembered } from '../remembered.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isOwnDeed } from './own-deed.ts';

const becauseSet = phraseSet(becausePhrases);

/** "I stopped it because …": the words before the link are the candidate's deed. */
export const because = remembered((sentence: Sentence): Span | undefined => {
  const { words, clauses } = sentence;
  const phrase = firstPhrase(words, becauseSet);
  const at = words.findIndex((word, index) => isBecause(sentence, word, index));
  const link = [phrase?.from ?? -1, at].filter(place => place >= 0).sort((a, b) => a - b)[0];
  if (link === undefined) return undefined;
  const start = words[link]?.start ?? 0;
  const given = clauses.find(clause => clause.verb.start > start);
  if (given && isOthersWill(given)) return undefined;
  const before = clauses.findLast(clause => clause.verb.start < start && clause.kind !== 'relative');
  const owner =
    before ??
    clauses.find(
      clause => clause.verb.start > start && (phrase?.from === link || /^(main|coordinate)$/.test(clause.kind)),
    );
  if (owner && isForNextTime(sentence, owner)) return undefined;
  const weighs =
    owner && ((isOwnDeed(sentence, governor(sentence, owner)) && !isOnTheWay(owner)) || isWayNotTaken(owner));
  return weighs ? { start, end: sentence.end } : undefined;
});

/** "I went home late because of the meeting", "I came in on Sunday because of the delivery": where one was, and no call. */
const isOnTheWay = ({ verb, object, infinitive }: Clause): boolean =>
  /^(go|come|arrive|sleep|stay)$/.test(verb.deed.lemma ?? '') &&
  !infinitive &&
  !verb.negated &&
  (!object || /^(home|late|early|there|here)$/.test(object.head.lower));

/** "Next time I would begin in May, because …", "if it happens again, I'd buy a second one, because …": no reason for what was done. */
function isForNextTime({ words, clauses }: Sentence, { actor, verb, start }: Clause): boolean {
  if (actor !== 'I' || verb.tense !== 'conditional' || verb.perfect || verb.negated) return false;
  if (words.some(({ lower, start: at }) => at >= start && /^(again|still|same)$/.test(lower))) return false;
  const before = words.filter(({ end }) => end <= verb.start);
  const isNext = before.some(({ lower }, at) => {
    const time = before[at + 1]?.singular ?? '';
    return lower === 'next' && (time === 'time' || durations.has(time));
  });
  return isNext || clauses.some(({ link, end }) => link?.lower === 'if' && end <= verb.start);
}

/** "Padding would have hidden that, because …": why the other way was left. */
const isWayNotTaken = ({ verb, actor, kind, subject }: Clause): boolean =>
  actor === 'other' &&
  kind === 'main' &&
  verb.tense === 'conditional' &&
  verb.perfect &&
  /^(would|'d)$/.test(verb.modal ?? '') &&
  subject !== undefined &&
  !/^(he|she|they|who)$/.test(subject.head.lower) &&
  !trades.has(subject.head.singular);

const becauseOpeners: ReadonlySet<string> = new Set([...becauseGerunds, ...becauseLinks, 'as', 'for']);

function isBecause(sentence: Sentence, { lower, part, start }: Word, index: number): boolean {
  if (!becauseOpeners.has(lower)) return false;
  const { words, clauses } = sentence;
  if (lower === 'as' && isLikeness(sentence, start)) return false;
  if (becauseGerunds.has(lower)) return /^(that|how)$/.test(words[index + 1]?.lower ?? '');
  if (/^(as|for)$/.test(lower) && isExplained(sentence, index)) return true;
  if (lower === 'as' && index > 0) {
    const clause = clauses.find(candidate => candidate.verb.start > start && (candidate.subject?.start ?? 0) > start);
    const stands = clause !== undefined && clause.subject?.from === index + 1 && isStanding(clause);
    if (!stands && degreeBehindAs.has(words[index + 1]?.lower ?? '')) return false;
    const [from, to] = clause ? wordRange(sentence, clause) : [0, 0];
    const told = words.slice(from, to).some(word => word.part === 'number' || limitWords.has(word.lower));
    return clause !== undefined && part === 'subordinator' && (told || stands);
  }
  if (lower === 'as' && !clauses.some(({ subject }) => subject?.from === index + 1)) return false;
  const link = becauseLinks.has(lower) || lower === 'as';
  return link && (part === 'subordinator' || lower === 'because') && !isTime(words, index);
}

/** "… as the market is on Friday": how things stand, and no time at which something happened. */
const isStanding = ({ verb, actor }: Clause): boolean =>
  actor === 'other' && verb.tense === 'present' && !verb.progressive && !verb.perfect && lasting.has(verb.lemma);

/** "…, for nobody used it after nine", "…, as they are growing": behind a comma, with a subject of its own. */
function isExplained({ words, clauses }: Sentence, index: number): boolean {
  if (words[index - 1]?.text !== ',') return false;
  const start = words[index + 1]?.start;
  return clauses.some(({ subject, verb }) => subject?.start === start && /^(past|present)$/.test(verb.tense));
}

/** "As I had promised", "as it did every year", "as we had told the parents": how it was said or done before, no reason. */
function isLikeness({ clauses }: Sentence, start: number): boolean {
  const at = clauses.findIndex(({ verb }) => verb.start > start);
  const clause = clauses[at];
  if (!clause || clauses[at + 1]?.parent === at) return false;
  const lemma = clause.verb.deed.lemma ?? clause.verb.lemma;
  return clause.object && !durations.has(clause.object.head.lower)
    ? listeners.has(lemma)
    : sayings.has(lemma) || lemma === 'do';
}

/** "Because the director liked it" is another's reason. */
export const isOthersWill = ({ subject, verb }: Clause): boolean =>
  superiors.has(subject?.head.lower ?? '') && orders.has(verb.lemma);

/** What was decided, said or thought hangs on the clause that says so. */
function governor({ clauses }: Sentence, clause: Clause): Clause {
  const parent = clause.kind === 'complement' && clause.parent !== undefined ? clauses[clause.parent] : undefined;
  return parent && isCandidate(parent) ? parent : clause;
}

/** "Since 2018", "since then". */
const isTime = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'since' && (words[at + 1]?.part === 'number' || words[at + 1]?.part === 'adverb');
