import { publishers } from '../lexicon/acclaim.ts';
import { hearsay, reactions, receptions, settledOn, shares, undoing } from '../lexicon/passives.ts';
import { meantTo } from '../lexicon/punctuality.ts';
import { supposing } from '../lexicon/supposing.ts';
import { activityVerbs } from '../lexicon/uptake.ts';
import { isMoved } from '../praise/tears.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isFelt } from './felt-passives.ts';
import { isNotedPassive } from './noted-passives.ts';
import { isOutsiders, isRoutine } from './outsiders.ts';
import { tellsResult } from './passive-results.ts';

/** "I saw that nineteen had been booked", "nineteen had been booked": how the candidate found things. */
const isBackground = ({ clauses, words }: Sentence, clause: Clause): boolean =>
  clause.verb.perfect &&
  clause.verb.tense === 'past' &&
  (clause.kind === 'relative' ||
    clause.subject?.head.part === 'number' ||
    isNearlyAll(words, clause) ||
    isSettledBefore(words, clause) ||
    clauses.some(other => other !== clause && other.actor === 'I' && !supposing.has(other.verb.lemma)));

/** "A decision had been made", "the contract had already been signed": before the candidate came. */
const isSettledBefore = (words: Sentence['words'], { verb, subject }: Clause): boolean =>
  /^(decision|choice)$/.test(subject?.head.lower ?? '') ||
  words.slice(verb.from, verb.to).some(({ lower }) => lower === 'already');

/** "Nearly all the dead ones had been collected on Wednesday": a share that the candidate counted. */
const isNearlyAll = (words: Sentence['words'], { subject }: Clause): boolean =>
  subject !== undefined &&
  words
    .slice(Math.max(0, subject.from - 4), subject.to)
    .some(({ lower }, at, near) => /^(nearly|almost)$/.test(lower) && /^(all|every)$/.test(near[at + 1]?.lower ?? ''));

/** "The hours it was paid for": which ones. */
const isWhichOnes = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  subject?.head.part === 'pronoun' &&
  words[subject.from - 1]?.part === 'noun' &&
  words[verb.to]?.part === 'preposition' &&
  (words[verb.to + 1]?.part ?? 'punctuation') === 'punctuation';

/** "Because the lamb was cooked already": how things stood is a reason, and no deed. */
const isReason = ({ words }: Sentence, { link, verb }: Clause): boolean =>
  /^(because|since|as)$/.test(link?.lower ?? '') &&
  words.slice(verb.from, verb.to + 1).some(({ lower }) => lower === 'already');

/** "It took five weeks, eight were planned": what it is held against. */
const isForeseen = ({ subject, verb }: Clause): boolean =>
  subject?.head.part === 'number' && meantTo.has(verb.head.lower);

/** "Parcels were getting swapped": what was found to go on. */
const isGoingOn = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.tense === 'past' && words.slice(verb.from, verb.to).some(({ lower }) => lower === 'getting');

/** "The post was left unread", "two guests were left waiting": how things stood. */
const isLeftSo = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'leave' &&
  /^(un(?!der|til|less|ited?$)\w+ed|unread|waiting|stranded|hungry)$/.test(words[verb.to]?.lower ?? '');

/** "The plan was met with silence", "the rota was greeted with some anger": what those who heard of it did. */
const isReceived = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(meet|greet|receive|welcome|hear)$/.test(verb.lemma) &&
  words[verb.to]?.lower === 'with' &&
  words.slice(verb.to + 1, verb.to + 7).some(({ lower }) => receptions.has(lower));

/** "The paper was cited 40 times", "it was mentioned in the newsletter": how often and where others took it up. */
const isTakenUp = ({ words }: Sentence, { verb }: Clause): boolean => {
  const behind = words.slice(verb.to, verb.to + 4);
  const often = behind.some(({ lower }) => lower === 'times');
  if (often && (activityVerbs.has(verb.lemma) || /^(copy|play)$/.test(verb.lemma))) return true;
  if (verb.lemma === 'use' && words.some(({ lower, start }) => start > verb.end && /^(times|twice)$/.test(lower)))
    return true;
  return (
    /^(cite|quote|mention|feature|praise|name)$/.test(verb.lemma) &&
    (often || (/^(in|on)$/.test(behind[0]?.lower ?? '') && behind.some(({ lower }) => publishers.has(lower))))
  );
};

/**
 * Whether the clause is a passive behind which the candidate or the team can stand. Where it tells what came of it, as
 * `inResult` says, levels and counts are none.
 */
export function hidesActor(sentence: Sentence, clause: Clause, inResult: boolean): boolean {
  const { verb } = clause;
  if ((verb.voice !== 'passive' && !isNotedPassive(sentence, clause)) || verb.negated || verb.head.lower === 'gone')
    return false;
  if (startsWithNo(sentence, clause) || isUndone(clause)) return false;
  if (
    isBackground(sentence, clause) ||
    isReason(sentence, clause) ||
    isForeseen(clause) ||
    isGoingOn(sentence, clause) ||
    isLeftSo(sentence, clause) ||
    isToMe(sentence, clause) ||
    isWhichOnes(sentence, clause) ||
    isFound(sentence, clause)
  )
    return false;
  if ((clause.agent && reactions.has(verb.lemma)) || isReceived(sentence, clause)) return false;
  if (isTakenUp(sentence, clause) || isMoved(sentence, clause)) return false;
  if (isFelt(sentence, clause)) return false;
  if (clause.agent) return clause.agent.head.lower === 'us' || clause.agent.actor === 'team';
  if (inResult && tellsResult(sentence, clause)) return false;
  if (clause.actor === 'nobody' && isEmpty(sentence, clause))
    return !hearsay.has(verb.lemma) || isVerdict(sentence, clause);
  if (isPreferred(sentence, clause)) return true;
  if (verb.modal && !/^(would|'d|will|'ll|had)$/.test(verb.modal)) return false;
  return !isOutsiders(sentence, clause) && !isRoutine(sentence, clause);
}

/** "Two crates were unsold": what was not done. */
const isUndone = ({ verb }: Clause): boolean => /^un(?!der|i)/.test(verb.lemma) && !undoing.has(verb.lemma);

/** "It was confirmed to me": what others told. */
const isToMe = ({ words }: Sentence, { verb }: Clause): boolean =>
  words[verb.to]?.lower === 'to' && /^(me|us)$/.test(words[verb.to + 1]?.lower ?? '');

/** "70% of the doses were given after nine", "in nine of them the dose was charted", "in 151 cases …": what a count showed. */
function isFound(sentence: Sentence, clause: Clause): boolean {
  const { words, quantities } = sentence;
  const { subject } = clause;
  if (!subject || clause.kind !== 'main') return false;
  const [first, second] = [words[subject.from], words[subject.from + 1]];
  const counted = quantities.some(
    ({ start, kind }) => start === subject.start && (kind === 'ratio' || kind === 'percent'),
  );
  const share = shares.has(first?.lower ?? '') && second?.lower === 'of';
  const of = words.slice(0, subject.from).findLastIndex(({ lower }) => lower === 'of');
  const among = subject.from - of <= 3 && words[of - 1]?.part === 'number' && words[of - 2]?.part === 'preposition';
  const last = words[subject.from - 1];
  const { verb } = clause;
  if (verb.lemma === 'find' && words[verb.to]?.lower === 'in' && words[verb.to + 1]?.part === 'number') return true;
  const cases = /^(cases|instances)$/.test(last?.lower ?? '') && words[subject.from - 2]?.part === 'number';
  return (
    (counted && first?.text.includes('%')) || share || cases || (among && /^(pronoun|number)$/.test(last?.part ?? ''))
  );
}

/** Whether "it" stands for what follows: "it was decided to …", "it was agreed that …". */
function isEmpty({ words }: Sentence, { subject, verb }: Clause): boolean {
  const next = words[verb.to]?.lower ?? '';
  return (
    subject?.head.lower === 'it' &&
    (/^(that|to|if|whether|not|how)$/.test(next) || (next === 'on' && settledOn.has(verb.lemma)))
  );
}

/** "It was felt that the project should be stopped", "… would be safer", "… needed more hands": an opinion that settles something. */
function isVerdict({ clauses, words }: Sentence, clause: Clause): boolean {
  const said = clauses[clauses.indexOf(clause) + 1];
  if (said?.kind !== 'complement') return false;
  const better = /^(better|best|safer|easier|cheaper|wiser|simpler|quicker|faster|enough)$/;
  return (
    /^(should|must)$/.test(said.verb.modal ?? '') ||
    (clause.verb.lemma === 'feel' && /^(need|require|deserve)$/.test(said.verb.lemma)) ||
    (/^(would|'d)$/.test(said.verb.modal ?? '') && better.test(words[said.verb.to]?.lower ?? ''))
  );
}

/** "It was thought better to wait", "it was felt best that …": what is preferred so is settled. */
const isPreferred = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  subject?.head.lower === 'it' &&
  /^(think|feel|believe|see|judge|hold)$/.test(verb.lemma) &&
  words
    .slice(verb.to, verb.to + 4)
    .some(({ part }, at, behind) => part === 'adjective' && /^(to|that|if)$/.test(behind[at + 1]?.lower ?? ''));

function startsWithNo(sentence: Sentence, { subject }: Clause): boolean {
  const [first, before] = subject ? [sentence.words[subject.from], sentence.words[subject.from - 1]] : [];
  return /^(no|not|none|neither|nothing|nobody)$/.test(first?.lower ?? '') || before?.lower === 'not';
}
