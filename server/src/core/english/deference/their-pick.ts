import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { callNames } from '../lexicon/deferring.ts';
import { durations } from '../lexicon/units.ts';
import { givenFigures } from '../lexicon/wills.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isDecider } from './deciders.ts';
import { isMine } from './own-act.ts';

/** Whether a clause tells that the pick among several was another's, and the candidate's part to take it. */
export const isTheirPick = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question && (pickTaken(sentence, clause) !== undefined || ways.some(way => way(sentence, clause)));

/** Whose pick it was that the candidate took: "he ticked" in "bought the one he ticked", "ordered the model my boss circled". */
export function pickTaken(sentence: Sentence, clause: Clause): Clause | undefined {
  const { object, verb } = clause;
  if (!isMine(clause) || !taking.test(verb.lemma) || !object) return undefined;
  const figure = givenFigures.has(object.head.lower) || durations.has(object.head.lower);
  if (!figure && !things.test(object.head.lower)) return undefined;
  const picked = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  if (!picked || (picked.kind !== 'relative' && !picked.link && picked.subject?.from !== object.to)) return undefined;
  const whose = picked.subject;
  return (figure ? giving : picking).test(picked.verb.lemma) &&
    picked.verb.tense === 'past' &&
    !picked.verb.negated &&
    (/^(he|she|they)$/.test(whose?.head.lower ?? '') || isDecider(sentence, whose))
    ? picked
    : undefined;
}

const picking =
  /^(tick|circle|mark|pick|choose|underline|highlight|star|initial|select|point|like|prefer|favour|favor)$/;
const giving = /^(give|set|name|quote|fix|want|suggest|propose|choose|pick|prefer)$/;
const taking =
  /^(buy|order|take|use|enter|keep|adopt|accept|book|sign|print|send|build|launch|implement|go|publish|hire|install)$/;
const things =
  /^(one|ones|option|version|offer|quote|model|design|candidate|colour|color|date|supplier|variant|draft)$/;

/** "I let legal make that one", "we let the client make the call". */
function letsThemMake(sentence: Sentence, clause: Clause): boolean {
  if (!isMine(clause) || clause.verb.lemma !== 'let') return false;
  const { words } = sentence;
  const whom = nounPhraseAt(words, clause.verb.to);
  if (!isDecider(sentence, whom) || words[whom?.to ?? 0]?.lower !== 'make') return false;
  const what = nounPhraseAt(words, (whom?.to ?? 0) + 1);
  return (
    what !== undefined &&
    (callNames.has(what.head.lower) || (what.head.lower === 'one' && words[what.from]?.lower === 'that'))
  );
}

/** "I was glad that the parents' council made the choice." */
function gladTheyMade(sentence: Sentence, { actor, verb, end }: Clause): boolean {
  if (actor !== 'I' || verb.lemma !== 'be' || verb.negated) return false;
  if (!/^(glad|happy|relieved|grateful)$/.test(sentence.words[verb.to]?.lower ?? '')) return false;
  return sentence.clauses.some(
    later =>
      later.start >= end - 1 &&
      /^(make|take)$/.test(later.verb.lemma) &&
      later.verb.tense === 'past' &&
      callNames.has(later.object?.head.lower ?? '') &&
      isDecider(sentence, later.subject),
  );
}

/** "The consultant had a template and we adopted it one to one", "took it over as it was". */
function takesUnchanged(sentence: Sentence, clause: Clause): boolean {
  if (!isMine(clause) || !/^(adopt|take|copy|use|implement|apply)$/.test(clause.verb.lemma)) return false;
  if (!/^(it|that|this|them)$/.test(sentence.words[clause.verb.to]?.lower ?? '')) return false;
  const behind = sentence.words
    .slice(clause.verb.to + 1, clause.verb.to + 6)
    .map(({ lower }) => lower)
    .join(' ');
  const whole =
    /^(over )?(one to one|one-to-one|1:1|as (it|is|they)|unchanged|word for word|wholesale|without (a )?changes?)/;
  return (
    whole.test(behind) &&
    sentence.clauses.some(
      ({ subject, end, actor }) => actor === 'other' && end <= clause.start + 5 && isDecider(sentence, subject),
    )
  );
}

/** "We stayed with the old pumps on her say", "I signed it on his word". */
const onTheirSay = ({ words }: Sentence, clause: Clause): boolean =>
  isMine(clause) &&
  words.some(
    ({ lower, start }, at) =>
      lower === 'on' &&
      start >= clause.verb.end &&
      start <= clause.end &&
      /^(his|her|their)$/.test(words[at + 1]?.lower ?? '') &&
      /^(say|say-so|word|insistence|orders?)$/.test(words[at + 2]?.lower ?? '') &&
      (words[at + 3]?.part ?? 'punctuation') === 'punctuation',
  );

/** "My lead said scrap the migration, and scrapped it was." */
function soItWasDone(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, subject } = clause;
  if (!/^(say|tell|order|decide|suggest)$/.test(verb.lemma) || !isDecider(sentence, subject)) return false;
  return words.some(
    ({ form, lemma, start }, at) =>
      start > verb.end &&
      /^(participle|past)$/.test(form ?? '') &&
      /^(it|they)$/.test(words[at + 1]?.lower ?? '') &&
      /^(was|were|got)$/.test(words[at + 2]?.lower ?? '') &&
      (words[at + 3]?.part ?? 'punctuation') === 'punctuation' &&
      words.slice(0, at).some(other => other.lemma === lemma || other.lower === lemma),
  );
}

const ways = [letsThemMake, gladTheyMade, takesUnchanged, onTheirSay, soItWasDone];
