import { isGeneralTruth } from '../evidence/claims.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { liking } from '../lexicon/acclaim.ts';
import { praising } from '../lexicon/praise.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import { isVerdict } from './acclaim.ts';
import { classes } from './frame-classes.ts';

const giving = frameSet(praising, classes);

/** "All participants would recommend the course": what was made, to others. */
export const isRecommended = ({ words }: Sentence, { actor, kind, verb, object }: Clause): boolean =>
  actor === 'other' &&
  kind === 'main' &&
  verb.modal === 'would' &&
  verb.lemma === 'recommend' &&
  !verb.negated &&
  object !== undefined &&
  /^(us|me|it|this|the|our|my)$/.test(words[object.from]?.lower ?? '') &&
  !words.some(({ lower }) => /^(if|because|since|against)$/.test(lower));

/** "They could not stop raving about it", "he could not thank us enough". */
export const cannotStop = (sentence: Sentence, clause: Clause): boolean =>
  clause.actor === 'other' &&
  /^(stop|help|thank|praise|imagine|live|do|manage|cope|work|get|fault|speak|say|believe)$/.test(clause.verb.lemma) &&
  frameOf(sentence, clause, giving) !== undefined;

/** "He gave it an “excellent”." */
export const isVerdictGiven = (sentence: Sentence, { verb }: Clause): boolean =>
  /^(give|award|write|accept)$/.test(verb.lemma) && isVerdict(sentence, verb.to);

/** "Everyone loved it", "she sent a lovely note". */
export function givesPraise(sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  if (!frameOf(sentence, clause, giving)) return false;
  if (!liking.has(verb.deed.lemma ?? '')) return true;
  return !isAboutElse(sentence, clause) && (isOfTheWork(sentence, clause) || !isGeneralTruth(sentence, clause));
}

/** "Patients love the reminders": the ones that were made. */
const isOfTheWork = ({ words }: Sentence, { object }: Clause): boolean =>
  /^(the|our|my|it|this|these)$/.test(words[object?.from ?? -1]?.lower ?? '');

/** "They loved the time it saved" speaks of time, "doctors like to write by hand" of a habit, "he loved the old system" of what there was. */
const isAboutElse = ({ words }: Sentence, clause: Clause): boolean =>
  words.slice(clause.object?.from, clause.object?.to).some(({ lower }) => /^(old|former|previous)$/.test(lower)) ||
  /^(time|money)$/.test(clause.object?.head.lower ?? '') ||
  words[clause.verb.to]?.part === 'to' ||
  words[wordRange({ words }, clause)[1] - 1]?.lower === 'better';

/** "My work did not go unnoticed." */
export const isNoticed = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  verb.negated &&
  verb.tense === 'past' &&
  verb.lemma === 'go' &&
  /^(my|our|it|this|that)$/.test(words[subject?.from ?? -1]?.lower ?? '') &&
  /^un(noticed|recognised|recognized|rewarded|remarked|appreciated)$/.test(words[verb.to]?.lower ?? '');

/** "The next depot asked how we had done it", "the archive asked whether it could copy the method": it is wanted elsewhere. */
export function isAskedAfter({ words, clauses }: Sentence, clause: Clause): boolean {
  if (!/^(ask|enquire|inquire)$/.test(clause.verb.lemma) || clause.actor !== 'other') return false;
  const at = /^(me|us)$/.test(words[clause.verb.to]?.lower ?? '') ? clause.verb.to + 1 : clause.verb.to;
  const link = words[at]?.lower ?? '';
  const asked = clauses.find(({ start }) => start >= (words[at]?.start ?? Number.POSITIVE_INFINITY));
  if (!asked) return false;
  const lemma = asked.verb.deed.lemma ?? asked.verb.lemma;
  if (link === 'how')
    return (
      /^(I|we)$/.test(asked.actor) && asked.verb.tense === 'past' && /^(do|manage|achieve|accomplish)$/.test(lemma)
    );
  return (
    /^(if|whether)$/.test(link) &&
    /^(can|could|may|might)$/.test(asked.verb.modal ?? '') &&
    /^(copy|adopt|borrow|reuse|imitate|replicate)$/.test(lemma) &&
    /^(it|this|that|our|my|the|these|those)$/.test(words[asked.object?.from ?? -1]?.lower ?? '')
  );
}

/** "Management appreciated that I took the initiative", "… how fast we were". */
export const isAppreciated = ({ words, clauses }: Sentence, clause: Clause): boolean =>
  /^(appreciate|praise|applaud|commend|compliment|admire|acknowledge)$/.test(clause.verb.lemma) &&
  clause.actor === 'other' &&
  /^(that|how|what)$/.test(words[clause.verb.to]?.lower ?? '') &&
  /^(I|we)$/.test(clauses[clauses.indexOf(clause) + 1]?.actor ?? '');
