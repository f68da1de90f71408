import { settlingDeeds, steering } from '../lexicon/deeds.ts';
import { standingUp } from '../lexicon/deferring.ts';
import { adviceAt, isAdviceOf, isOthers } from '../ownership/advice.ts';
import { landsOnMe } from '../ownership/lands-on-me.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { hasSay } from './deciders.ts';

/** "On the advice of our lawyer I took the longer lease", "as our architect suggested, …". */
export function onAdvice(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb } = clause;
  const hidden = actor === 'other' && !isOthers(sentence, clause.subject);
  if (
    !(hidden || /^(I|we|team|dropped)$/.test(actor)) ||
    verb.tense !== 'past' ||
    (verb.voice === 'passive' && !hidden)
  )
    return false;
  if (sentence.clauses.some(one => one.actor === 'I' && standingUp.has(one.verb.lemma))) return false;
  if (clause.object?.head.lower === 'nothing') return false;
  if (isErrandOrdered(sentence, clause) || landsOnMe(sentence, clause) || isGainsaid(sentence.words)) return false;
  return clause === advisedIn(sentence);
}

/** What is done on advice: the clause behind "and on their word", that of "as they suggested", or the one around it. */
const advisedIn = remembered((sentence: Sentence): Clause | undefined => {
  const { words, clauses } = sentence;
  const at = adviceAt(sentence);
  const advised = words[at];
  if (!advised) return undefined;
  const mains = clauses.filter(({ kind }) => kind === 'main');
  const opens = words[at - 1]?.part === 'coordinator' || words[at - 1]?.text === ';';
  const next = opens ? mains.find(({ verb }) => verb.start > advised.start) : undefined;
  const governor = clauses[clauses.find(({ link }) => link === advised)?.parent ?? -1];
  const around = next ?? mains.find(main => main === governor) ?? mains.find(({ end }) => end > advised.start);
  return around && isCleft(around) ? clauses[clauses.indexOf(around) + 1] : (around ?? mains.at(-1));
});

/** "It was on her advice that we closed." */
const isCleft = ({ subject, verb }: Clause): boolean => subject?.head.lower === 'it' && verb.lemma === 'be';

/** "It was the cage and not the fan, as the operators said": what they said is denied. */
const isGainsaid = (words: Sentence['words']): boolean =>
  words.some(
    ({ text }, at) =>
      text === ',' &&
      words[at + 1]?.lower === 'as' &&
      words.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'not'),
  );

/** "As instructed by my lead, I migrated the jobs": work that was given, and no call. */
const isErrandOrdered = ({ words }: Sentence, { verb }: Clause): boolean =>
  !settlingDeeds.has(verb.deed.lemma ?? '') &&
  verb.voice === 'active' &&
  words.some(
    ({ lower }, at) =>
      /^(instructed|requested|told|ordered|asked|directed|request|instruction|instructions|order|orders|command|directive|behest|bidding|direction)$/.test(
        lower,
      ) && words.slice(Math.max(0, at - 4), at).some(before => /^(as|on|upon|at|per|under)$/.test(before.lower)),
  );

/** "I was guided by what the surgeon thought best." */
export function isSteered(sentence: Sentence, { actor, verb, agent }: Clause): boolean {
  if (!/^(I|we|team)$/.test(actor) || verb.voice !== 'passive' || !steering.has(verb.lemma)) return false;
  if (agent && (isOthers(sentence, agent) || isAdviceOf(sentence, agent))) return true;
  const [by, what] = sentence.words.slice(verb.to, verb.to + 2);
  const said = sentence.clauses.find(({ link }) => link !== undefined && link === what);
  return by?.lower === 'by' && what?.lower === 'what' && hasSay(sentence, said?.subject);
}
