import { isHarm } from '../judgment/burdens.ts';
import { changeNouns, setting } from '../lexicon/changes.ts';
import { resources } from '../lexicon/costs.ts';
import { delighting } from '../lexicon/delight.ts';
import { displeased } from '../lexicon/displeasure.ts';
import { degrees } from '../lexicon/function-groups.ts';
import { showing } from '../lexicon/honours.ts';
import { hearsay, reactions, receptions, settledOn, shares, undoing } from '../lexicon/passives.ts';
import { meantTo } from '../lexicon/punctuality.ts';
import { supposing } from '../lexicon/supposing.ts';
import { currencies, durations } from '../lexicon/units.ts';
import { activityVerbs } from '../lexicon/uptake.ts';
import { changeIn } from '../metrics/share-changes.ts';
import { outputOf } from '../outputs/outputs.ts';
import { isSomebody } from '../people/people.ts';
import { isMoved } from '../praise/tears.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isNotedPassive } from './noted-passives.ts';
import { isOutsiders, isRoutine } from './outsiders.ts';

/** "I saw that nineteen had been booked", "nineteen had been booked": how the candidate found things. */
const isBackground = ({ clauses, words }: Sentence, clause: Clause): boolean =>
  clause.verb.perfect &&
  clause.verb.tense === 'past' &&
  (clause.kind === 'relative' ||
    clause.subject?.head.part === 'number' ||
    isSettledBefore(words, clause) ||
    clauses.some(other => other !== clause && other.actor === 'I' && !supposing.has(other.verb.lemma)));

/** "A decision had been made", "the contract had already been signed": before the candidate came. */
const isSettledBefore = (words: Sentence['words'], { verb, subject }: Clause): boolean =>
  /^(decision|choice)$/.test(subject?.head.lower ?? '') ||
  words.slice(verb.from, verb.to).some(({ lower }) => lower === 'already');

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

/** "The backlog was brought to 400" is a result, told as one. */
function isLevel({ quantities }: Sentence, { verb, end }: Clause): boolean {
  const changes = setting.has(verb.lemma);
  return changes && quantities.some(({ start, kind }) => kind !== 'label' && start > verb.start && start < end);
}

/** "It got rolled out to all 140 stores": what others made of it. */
const isSpread = ({ words, quantities }: Sentence, { verb, end }: Clause): boolean =>
  /^(roll|extend|expand)$/.test(verb.lemma) &&
  words[verb.from]?.lemma === 'get' &&
  words.some(({ lower, start }) => lower === 'to' && start >= verb.end && start < end) &&
  quantities.some(({ kind, start }) => kind === 'count' && start > verb.end && start < end);

/** "The system was restored within two hours", "was found in one night": how long it took is the result. */
const isRestored = ({ quantities }: Sentence, { verb, end }: Clause): boolean =>
  /^(restore|resolve|fix|repair|reopen|recover|close|solve|find|discover|spot|locate|detect)$/.test(verb.lemma) &&
  quantities.some(({ kind, start }) => kind === 'duration' && start >= verb.end && start < end);

/** "Time was saved", "penalties were avoided", "audit findings were reduced": less of what nobody misses is what came of it. */
function isRelief({ verb, subject }: Clause): boolean {
  if (!subject) return false;
  const { lower } = subject.head;
  const spent = resources.has(lower) || durations.has(lower) || currencies.has(lower) || /^sums?$/.test(lower);
  if (/^(save|avoid|spare)$/.test(verb.lemma)) return spent || (verb.lemma === 'avoid' && isHarm(subject.head));
  return /^(reduce|halve|lower|minimise|minimize|decrease|eliminate)$/.test(verb.lemma) && isHarm(subject.head);
}

/** "Savings were recorded", "no rise was observed": a change that is seen is what came of it. */
const isChangeSeen = ({ verb, subject }: Clause): boolean =>
  changeNouns.has(subject?.head.lower ?? '') && /^(register|record|note|observe|notice|measure|see)$/.test(verb.lemma);

/** "My deck was shown in three town halls", "our case was presented at the congress": what others made of it. */
const isShownOff = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  /^(my|our)$/.test(words[subject?.from ?? -1]?.lower ?? '') && (showing.has(verb.lemma) || verb.lemma === 'present');

/** "41 of 44 lines were surveyed", "11,400 people were paid": how far it went. */
const isCounted = ({ quantities }: Sentence, { subject }: Clause): boolean =>
  subject !== undefined &&
  quantities.some(
    ({ start, kind, value }) => start === subject.start && (kind === 'ratio' || kind === 'percent' || value >= many),
  );

/** "The plan was met with silence", "the rota was greeted with some anger": what those who heard of it did. */
const isReceived = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(meet|greet|receive|welcome|hear)$/.test(verb.lemma) &&
  words[verb.to]?.lower === 'with' &&
  words.slice(verb.to + 1, verb.to + 7).some(({ lower }) => receptions.has(lower));

/** "The paper was cited 40 times": how often others took it up. */
const isTakenUp = ({ words }: Sentence, { verb }: Clause): boolean =>
  (activityVerbs.has(verb.lemma) || /^(cite|quote|mention|copy|play)$/.test(verb.lemma)) &&
  words.slice(verb.to, verb.to + 4).some(({ lower }) => lower === 'times');

/** "The directors were blown away", "her mother was bowled over": what they felt. */
const isSweptAway = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(blow|bowl)$/.test(verb.lemma) &&
  words.slice(verb.to - 1, verb.to + 1).some(({ lower }) => /^(away|over)$/.test(lower));

/** "Only 14 minutes were left": what remained. */
const isRemaining = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  verb.lemma === 'leave' &&
  words[subject?.from ?? 0]?.part === 'number' &&
  (resources.has(subject?.head.lower ?? '') || durations.has(subject?.head.lower ?? '')) &&
  !/^(out|off|behind|to)$/.test(words[verb.to]?.lower ?? '');

/** "The rector was charmed", "the owner was very taken with it", "the parish was made up with us", "the director was set on it": the same. */
function isFelt({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (delighting.has(verb.lemma) || displeased.has(verb.head.lower)) return true;
  const [next, second] = words.slice(verb.to, verb.to + 2);
  if (verb.lemma === 'set')
    return /^(on|against)$/.test(next?.lower ?? '') && subject !== undefined && isSomebody(subject);
  return verb.lemma === 'take'
    ? next?.lower === 'with' && words.slice(verb.from, verb.to).some(({ lower }) => degrees.has(lower))
    : verb.lemma === 'make' &&
        verb.particle?.lower === 'up' &&
        /^(with|about) (me|us|it)$/.test(`${next?.lower} ${second?.lower}`);
}

/** Nobody decides on so many one by one. */
const many = 100;

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
    isToMe(sentence, clause) ||
    isFound(sentence, clause)
  )
    return false;
  if ((clause.agent && reactions.has(verb.lemma)) || isReceived(sentence, clause)) return false;
  if (isRemaining(sentence, clause)) return false;
  if (isTakenUp(sentence, clause) || isMoved(sentence, clause)) return false;
  if (isSweptAway(sentence, clause) || isFelt(sentence, clause)) return false;
  if (clause.agent) return clause.agent.head.lower === 'us' || clause.agent.actor === 'team';
  if (
    inResult &&
    (outputOf(sentence, clause) ||
      changeIn(sentence, clause) ||
      isLevel(sentence, clause) ||
      isSpread(sentence, clause) ||
      isRestored(sentence, clause) ||
      isRelief(clause) ||
      isChangeSeen(clause) ||
      isShownOff(sentence, clause) ||
      isCounted(sentence, clause))
  )
    return false;
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

/** "70% of the doses were given after nine", "in nine of them the dose was charted": what a count showed. */
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
  return (counted && first?.text.includes('%')) || share || (among && /^(pronoun|number)$/.test(last?.part ?? ''));
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
