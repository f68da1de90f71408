import { nounPhraseAt, nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { convincing, opposed, otherCourses, perceiving, shifts, yeses } from '../lexicon/movement.ts';
import { isPerson } from '../people/person.ts';
import { remembered } from '../remembered.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { comesTo, isTheirs, isTurn, standsAlone } from './comes-to.ts';
import { isOutsider } from './others.ts';

/**
 * Whether one sentence has both, where somebody stood and that they turned: "the dean, sceptical until then, signed",
 * "his first answer was no, his second yes", "what won the porters over was the list", "having seen it, they did".
 */
export const turnIsTold = remembered(
  (sentence: Sentence): boolean =>
    !sentence.question &&
    (turnsFromNo(sentence) ||
      isWonByThing(sentence) ||
      comesTo(sentence) ||
      sentence.clauses.some(clause => actsThoughOpposed(sentence, clause) || actsOnSight(sentence, clause))),
);

/** "The dean, at first dead against it, signed", "sceptical at first, the dean signed". */
function actsThoughOpposed({ words, ...rest }: Sentence, clause: Clause): boolean {
  const { verb, subject, actor } = clause;
  if (!isTurn(clause) || !/^(other|dropped)$/.test(actor) || verb.lemma === 'be') return false;
  const commas = words.flatMap(({ text }, at) => (/^[,–—-]$/.test(text) && at < verb.from ? [at] : []));
  const last = commas.at(-1);
  if (last === undefined) return false;
  const first = commas.at(-2) ?? -1;
  if (!words.slice(first + 1, last).some(({ lower }) => opposed.has(lower))) return false;
  const whose = first > 0 ? nounPhraseEnding(words, first - 1) : undefined;
  if (whose && isPerson({ words, ...rest }, whose)) return true;
  return first < 0 && subject !== undefined && subject.from > last && isOutsider({ words, ...rest }, clause);
}

/** "Having seen the list, they did", "after reading it the clerk agreed". */
function actsOnSight(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, object, subject } = clause;
  if (!isTurn(clause) || !isOutsider(sentence, clause) || verb.tense !== 'past') return false;
  const seen = words.findIndex(
    ({ lemma, form }, at) =>
      perceiving.has(lemma ?? '') &&
      ((form === 'participle' && words[at - 1]?.lower === 'having') ||
        (form === 'ing' && /^(after|on|upon)$/.test(words[at - 1]?.lower ?? ''))),
  );
  if (seen < 0 || seen > (subject?.from ?? verb.from)) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  return lemma === 'do' ? object === undefined : shifts.has(lemma) || (otherCourses.has(lemma) && lemma !== 'keep');
}

/** "What turned the porters was the list", "the list convinced them". */
const isWonByThing = (sentence: Sentence): boolean =>
  sentence.clauses.some(clause => {
    const { verb, subject, actor, object } = clause;
    if (actor !== 'other' || verb.negated || verb.tense !== 'past' || verb.voice !== 'active' || !subject) return false;
    const { words } = sentence;
    const cleft = subject.head.lower === 'what' && subject.from < 2;
    if (verb.lemma === 'change' && /^minds?$/.test(object?.head.lower ?? '') && !isMinds(words, object)) return true;
    if (!(cleft ? turnsSomebody(verb.lemma) : convincing.has(verb.lemma))) return false;
    if (!cleft && isOutsider(sentence, clause)) return false;
    const round = words.findIndex(({ lower }, at) => at >= verb.to && at < verb.to + 6 && turned.test(lower));
    if (/^(win|bring)$/.test(verb.lemma) && round < 0) return false;
    const whom =
      round > verb.to ? nounPhraseEnding(words, round - 1) : nounPhraseAt(words, round < 0 ? verb.to : round + 1);
    if (!whom || whom.actor === 'I') return false;
    return /^(him|her|them|everyone|everybody)$/.test(whom.head.lower) || isPerson(sentence, whom);
  });

/** "My mind", "our minds". */
const isMinds = (words: readonly Word[], object: NounPhrase | undefined): boolean =>
  /^(my|our)$/.test(words[object?.from ?? -1]?.lower ?? '');

/** Winning somebody over. */
const turned = /^(over|round|around)$/;

const turnsSomebody = (lemma: string): boolean =>
  convincing.has(lemma) || /^(turn|move|swing|soften|shift)$/.test(lemma);

/** "His first answer was no, his second yes", "she said no at first and ok after the demo". */
function turnsFromNo(sentence: Sentence): boolean {
  const { words } = sentence;
  const no = words.findIndex(
    (word, at) => /^(no|never)$/.test(word.lower) && standsAlone(words[at + 1]) && isAnswer(words, at),
  );
  if (no < 0 || isMine(sentence, no)) return false;
  const yes = words.findIndex((word, at) => at > no && yeses.has(word.lower) && standsAlone(words[at + 1]));
  return yes > 0 && !isMine(sentence, yes) && words.slice(0, no).some((_, at) => isTheirs(sentence, at));
}

/** Behind "was", "said", "first" or a mark. */
const isAnswer = (words: readonly Word[], at: number): boolean =>
  /^(be|say|answer|reply|stay)$/.test(words[at - 1]?.lemma ?? '') ||
  /^(a|first|flat|clear|to|from|with)$/.test(words[at - 1]?.lower ?? '') ||
  words[at - 1]?.part === 'punctuation';

/** Whose word it is by the clause it stands in. */
const isMine = ({ clauses, words }: Sentence, at: number): boolean => {
  const start = words[at]?.start ?? 0;
  const own = clauses.findLast(clause => clause.start <= start);
  return own !== undefined && /^(I|we)$/.test(own.actor);
};
