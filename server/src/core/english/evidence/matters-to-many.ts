import { weights } from '../lexicon/feelings.ts';
import { charms } from '../lexicon/reception.ts';
import { isAnybody, isCrowdAt, isWholeTrade } from '../people/crowds.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a clause says what something is to many people, or what they are like: "for merchants the invoice is the biggest headache". */
export const mattersToMany = (sentence: Sentence, clause: Clause): boolean =>
  isToThem(sentence, clause) ||
  vexesThem(sentence, clause) ||
  areAfter(sentence, clause) ||
  areLikeThat(sentence, clause);

/** "For merchants the invoice is the biggest headache", "to tenants it was only a burden". */
function isToThem(sentence: Sentence, { verb, subject, object }: Clause): boolean {
  const { words } = sentence;
  if (verb.lemma !== 'be' || verb.negated || !subject || !/^(for|to)$/.test(words[0]?.lower ?? '')) return false;
  if (/^(i|we|he|she)$/.test(subject.head.lower)) return false;
  const weight = object?.head.lower ?? words[verb.to - 1]?.lower ?? '';
  if (!weights.has(weight) && !weights.has(words[verb.to]?.lower ?? '')) return false;
  const whom = isCrowdAt(sentence, 1);
  return whom !== undefined && whom.to - whom.from <= 2;
}

/** "A longer ride doesn't bother passengers", "it annoyed customers that …", "the form drove tenants up the wall". */
function vexesThem(sentence: Sentence, { verb, actor, object }: Clause): boolean {
  const { words } = sentence;
  if (!/^(other|nobody)$/.test(actor) || !object || verb.voice === 'passive' || verb.modal) return false;
  if (isCrowdAt(sentence, object.from) === undefined) return false;
  if (words.some(({ lower }) => /^(because|who|when)$/.test(lower))) return false;
  const atLarge = words[verb.from - 1]?.lower === 'it' || (verb.tense === 'present' && isOneWord(object));
  if (atLarge && /^(annoy|bore|scare|frustrate|irritate|delight|worry|offend|embarrass)$/.test(verb.lemma)) return true;
  if (verb.lemma === 'bother') return verb.negated && atLarge;
  const [next, then, last] = words.slice(object.to, object.to + 3).map(({ lower }) => lower);
  if (verb.negated) return false;
  return (
    (verb.lemma === 'drive' &&
      (/^(mad|crazy|nuts)$/.test(next ?? '') || `${next} ${then} ${last}` === 'up the wall')) ||
    (verb.lemma === 'get' && next === 'going' && words[0]?.lower === 'nothing')
  );
}

/** "Passengers", "people": without an article. */
const isOneWord = ({ from, to }: NounPhrase): boolean => to - from === 1;

/** "What owners are after is …", "customers come to us for the quiet". */
function areAfter(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, subject, link } = clause;
  if (!subject || verb.negated || !isMany(sentence, subject, clause)) return false;
  if (verb.lemma === 'be' && link?.lower === 'what') return words[verb.to]?.lower === 'after';
  if (verb.tense !== 'present') return false;
  return (
    /^(come|stay|return)$/.test(verb.lemma) &&
    /^(to|with)$/.test(words[verb.to]?.lower ?? '') &&
    words[verb.to + 1]?.lower === 'us' &&
    words[verb.to + 2]?.lower === 'for' &&
    words.some(
      ({ lower }, at) =>
        at > verb.to + 2 &&
        charms.has(lower) &&
        /^(punctuation|coordinator)$/.test(words[at + 1]?.part ?? 'punctuation'),
    )
  );
}

/** "Had had enough of the form", "don't care about the colour", "had no patience", "took pride in it", "were too lazy". */
function areLikeThat(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, subject, object } = clause;
  if (!subject || clause.kind === 'relative' || !isMany(sentence, subject, clause)) return false;
  const next = words[verb.to];
  switch (verb.lemma) {
    case 'have':
      return (
        !verb.negated &&
        verb.tense === 'past' &&
        ((verb.perfect &&
          object?.head.lower === 'enough' &&
          words[object.to]?.lower === 'of' &&
          words[subject.from]?.lower !== 'the') ||
          (/^(patience|interest|appetite)$/.test(object?.head.lower ?? '') && words[object?.from ?? 0]?.lower === 'no'))
      );
    case 'care':
    case 'bother':
      return verb.negated && next?.lower === 'about' && !verb.modal;
    case 'feed':
      return verb.voice === 'passive' && !verb.negated && (next?.lower === 'up' || verb.particle?.lower === 'up');
    case 'take':
      return object?.head.lower === 'pride' && !verb.negated;
    case 'be':
      return !verb.negated && isTempered(words, verb.to) && !isSaidOfMe(words);
    default:
      return false;
  }
}

/** "Too lazy", "just lazy", "simply spoilt": what they are said to be by nature. */
const isTempered = (words: readonly Word[], at: number): boolean =>
  words
    .slice(at - 1, at + 3)
    .some(({ lower }) => /^(lazy|spoilt|spoiled|stubborn|conservative|impatient|picky|fickle|lonely)$/.test(lower));

const isSaidOfMe = (words: readonly Word[]): boolean => words.some(({ lower }) => /^(i|me|my)$/.test(lower));

const isMany = (sentence: Sentence, subject: NounPhrase, clause: Clause): boolean =>
  isAnybody(sentence, subject, clause) ||
  (isWholeTrade(sentence.words, subject) && /^(all|most)$/.test(sentence.words[subject.from]?.lower ?? ''));
