import { idle } from '../lexicon/movement.ts';
import { bodies } from '../lexicon/people.ts';
import { arranging, fixedOn, habitual, keeping, turned, turnMarks, withheld } from '../lexicon/positions.ts';
import { escalationIn } from '../ownership/escalation.ts';
import { remembered } from '../remembered.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { happened, isHouse, isOutsider } from './others.ts';
import { actsIn } from './resistance.ts';

/** Whether somebody outside the candidate's control has settled something: by plan, habit, rule or refusal. */
export const positionIn = remembered(
  (sentence: Sentence): boolean =>
    escalationIn(sentence) === undefined &&
    sentence.clauses.some(
      clause => (isTheirs(sentence, clause) && isSettled(sentence, clause)) || isTheirLine(sentence, clause),
    ),
);

/** "Legal's standing position was …", "the commander's order had been to …". */
const isTheirLine = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  verb.lemma === 'be' &&
  verb.tense === 'past' &&
  subject !== undefined &&
  /^(position|order|orders|rule|policy|line|plan|stance|answer|condition)$/.test(subject.head.lower) &&
  words
    .slice(subject.from, subject.to)
    .some(({ part, lower }) => part === 'genitive' || /^(his|her|their)$/.test(lower));

const isTheirs = (sentence: Sentence, clause: Clause): boolean =>
  isOutsider(sentence, clause) || (clause.actor === 'other' && bodies.has(clause.subject?.head.lower ?? ''));

function isSettled({ words }: Sentence, { verb }: Clause): boolean {
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (verb.negated) return withheld.has(lemma) || /^(would|'d|wo)$/.test(verb.modal ?? '');
  if (words.slice(Math.max(0, verb.from - 2), verb.to + 1).some(({ lower }) => habitual.has(lower))) return true;
  if (verb.perfect && verb.tense === 'past') return arranging.has(lemma);
  if (verb.lemma === 'be') return words.slice(verb.from + 1, verb.to + 4).some(({ lower }) => fixedOn.has(lower));
  return keeping.has(lemma) && (verb.tense === 'past' || verb.tense === 'present');
}

/** "They'd planned on the hoggets, and they did the ewes first": settled, and done otherwise, in one sentence. */
export const turnsWithin = remembered((sentence: Sentence): boolean => {
  const { clauses, words } = sentence;
  const settled = clauses.findIndex(
    clause => (isTheirs(sentence, clause) && isSettled(sentence, clause)) || isTheirLine(sentence, clause),
  );
  const body = bodies.has(clauses[settled]?.subject?.head.lower ?? '') || isHouse(sentence, clauses[settled]?.subject);
  const later = clauses
    .slice(settled + 1)
    .filter(
      clause => (isOutsider(sentence, clause) || (body && clause.subject?.head.lower === 'it')) && isDeed(clause),
    );
  return (
    settled >= 0 &&
    later.some(
      ({ subject, verb }) =>
        turnsIn(sentence) ||
        words[(subject?.from ?? verb.from) - 1]?.lower === 'but' ||
        /^(he|she|they|it)$/.test(subject?.head.lower ?? ''),
    )
  );
});

/** Whether those of whom a sentence before told do something here: "he", "they", or by the same name. */
export function actsAgain(sentence: Sentence, before: Sentence): boolean {
  if (!actsIn(sentence)) return false;
  const told = new Set(before.clauses.map(({ subject }) => subject?.head.singular));
  return sentence.clauses.some(
    clause =>
      isOutsider(sentence, clause) &&
      isDeed(clause) &&
      clause.verb.tense === 'past' &&
      (/^(he|she|they)$/.test(clause.subject?.head.lower ?? '') || told.has(clause.subject?.head.singular)),
  );
}

const isDeed = ({ verb, kind }: Clause): boolean =>
  !verb.negated &&
  verb.voice === 'active' &&
  /^(main|coordinate)$/.test(kind) &&
  !idle.has(verb.deed.lemma ?? verb.lemma);

/** Whether they, or what is theirs to settle, then turn: "the same week he made it", "the vote was brought forward", "it was on the list by April". */
export const turnsIn = remembered(
  (sentence: Sentence): boolean =>
    (actsIn(sentence) && hasMark(sentence)) || sentence.clauses.some(clause => isTurned(sentence, clause)),
);

const hasMark = ({ words }: Sentence): boolean =>
  words.some(({ lower }, at) => turnMarks.has(lower) || isDated(words, at));

/** "By April", "on Tuesday", "the next day", "the same week". */
const isDated = (words: readonly Word[], at: number): boolean =>
  (/^(by|on|in)$/.test(words[at]?.lower ?? '') &&
    /^(\p{Lu}\p{Ll}+|third|second|spring|summer|autumn|winter)$/u.test(words[at + 1]?.text ?? '')) ||
  (/^(next|same|following)$/.test(words[at]?.lower ?? '') && words[at + 1]?.part === 'noun');

function isTurned(sentence: Sentence, clause: Clause): boolean {
  const { verb, actor, subject, kind } = clause;
  if (actor !== 'other' || !subject || verb.negated || !happened(clause) || !/^(main|coordinate)$/.test(kind))
    return false;
  if (isOutsider(sentence, clause)) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (verb.voice === 'passive')
    return (
      clause.agent === undefined &&
      (turned.has(lemma) || (lemma === 'bring' && (verb.particle ?? sentence.words[verb.to])?.lower === 'forward'))
    );
  if (lemma === 'become') return true;
  const [from, to] = wordRange(sentence, { start: verb.end, end: clause.end });
  const behind = sentence.words.slice(from, to);
  return (
    lemma === 'be' &&
    hasMark(sentence) &&
    behind.slice(0, 1).some(({ lower }) => /^(on|in|off|out|gone|through|up|down|back)$/.test(lower))
  );
}
