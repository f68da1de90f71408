import { findPhrases, type Match, phraseSet } from '../grammar/match.ts';
import { type Forms, variantSet } from '../grammar/variants.ts';
import { inflect, type VerbForm, verbReadings } from '../grammar/verb.ts';
import { wornDeeds } from '../lexicon/cliche-deeds.ts';
import { wornPeople } from '../lexicon/cliche-people.ts';
import { wornSayings } from '../lexicon/cliche-sayings.ts';
import { afterDayEnd, dayEndStates, orchard, outsideTheBox, thoughts, wornThings } from '../lexicon/cliche-things.ts';
import { rememberedAll } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { lessonIn } from './lessons.ts';
import { slogansIn } from './slogans.ts';

const forms: readonly VerbForm[] = ['base', 's', 'past', 'participle', 'ing'];

/** "Bite the bullet", "bit the bullet", "biting the bullet". */
const formsOf: Forms = verb => forms.map(form => inflect(verb, form));

const worn = variantSet(wornThings, wornPeople, wornSayings, { list: wornDeeds, forms: formsOf });
const dayEnd = phraseSet(['at the end of the day']);

/** Worn phrases in their worn sense, at most one a clause; those that are part of a slogan are none of their own. */
export const clichesIn = rememberedAll((sentence: Sentence): readonly Match[] => {
  const { words } = sentence;
  const found = [...wornIn(words), ...dayEnds(sentence)].filter(
    match => !isLiteral(words, match) && !isInSlogan(sentence, match) && !isLearned(sentence, match),
  );
  found.sort((a, b) => a.from - b.from);
  return found.filter((match, index) => index === 0 || !sharesClause(sentence, found[index - 1] as Match, match));
});

const isStress = (lower: string): boolean =>
  /^(really|truly|simply|definitely|absolutely|always|basically)$/.test(lower);

/** Worn phrases as they stand, or about a word that only stresses: "communication is really key". */
function* wornIn(words: readonly Word[]): Generator<Match> {
  const found = [...findPhrases(words, worn)];
  yield* found;
  const kept = words.flatMap(({ lower }, at) => (isStress(lower) ? [] : at));
  if (kept.length === words.length) return;
  const bare = kept.map(at => words[at] as Word);
  for (const { from, to, phrase } of findPhrases(bare, worn)) {
    const match = { from: kept[from] as number, to: (kept[to - 1] as number) + 1, phrase };
    if (found.every(other => match.to <= other.from || other.to <= match.from)) yield match;
  }
}

/** A box, a hat or a fruit that is really there, contact with somebody, an effect: things stand beside it, in a place. */
function isLiteral(words: readonly Word[], { from, to, phrase }: Match): boolean {
  const next = words[to]?.lower ?? '';
  if (/box$/.test(phrase)) return !isOfMinds(words, from, to);
  if (phrase === 'the extra mile')
    return !words.slice(Math.max(0, from - 3), to).some(({ lemma }) => /^(go|walk|run)$/.test(lemma ?? ''));
  if (/(needle|dial)$/.test(phrase))
    return (
      next === 'of' || /^(to|back|from|plate)$/.test(next) || (next === 'on' && words[to + 1]?.part === 'determiner')
    );
  if (phrase.endsWith('boundaries')) return next === 'of' || next === 'on';
  if (/^(synergy|synergies)$/.test(phrase)) return /^[A-Z]/.test(words[to]?.text ?? '') || words[to]?.part === 'noun';
  if (/^(team player|door is always open)$/.test(phrase))
    return !words.slice(0, from).some(({ lower }) => /^(i|my)$/.test(lower));
  if (/(fruit|fruits)$/.test(phrase)) return words.some(({ lower }) => orchard.has(lower));
  if (/(hand in hand|base)$/.test(phrase)) return next === 'with';
  if (/^made a .*difference$/.test(phrase)) return true;
  if (/hats$/.test(phrase)) return /^(under|on|in|of|over|behind|from|for)$/.test(next);
  if (/(table)$/.test(phrase)) return isListed(words, to);
  return false;
}

/** "Ideas outside the box", "out of the box thinking"; not "it worked out of the box", "an out-of-the-box solution". */
function isOfMinds(words: readonly Word[], from: number, to: number): boolean {
  const readyMade = words[from]?.lower !== 'outside';
  const before = words.slice(Math.max(0, from - 4), to);
  return (
    before.some(({ lemma, lower }) => outsideTheBox.has(lemma ?? lower) && !(readyMade && lemma === 'work')) ||
    thoughts.has(words[to]?.lower ?? '')
  );
}

/** "So I brought to the table the two foremen": an object that only stands late. */
const isListed = (words: readonly Word[], at: number): boolean => words[at]?.part === 'determiner';

/** "At the end of the day" is worn before a comma, an empty subject, or a truth about things at large; else a day ends. */
function* dayEnds(sentence: Sentence): Iterable<Match> {
  const { words } = sentence;
  for (const match of findPhrases(words, dayEnd)) {
    const next = words[match.to]?.lower ?? '';
    const comma = next === ',' && !/^(when|after|before|once|while)$/.test(words[match.to + 1]?.lower ?? '');
    if (
      comma ||
      (next !== ',' && afterDayEnd.has(next)) ||
      isTruth(sentence, match.to) ||
      isAboutUs(sentence, match.to) ||
      isStated(sentence, match)
    )
      yield match;
  }
}

/** "… safety comes first", "… a school is its teachers": no determiner but a general one, and a present tense behind. */
const isTruth = ({ words }: Sentence, at: number): boolean => {
  const opens = words[at]?.part === 'noun' || /^(a|an|every|no)$/.test(words[at]?.lower ?? '');
  return (
    opens &&
    words
      .slice(at + 1, at + 4)
      .some(({ lower }) => /^(is|are)$/.test(lower) || verbReadings(lower).some(({ form }) => form === 's'))
  );
};

/** "… the passenger should get the meal", "… we got there", "that is what counts, …": how it is, and no turn of a day. */
function isStated({ words, clauses }: Sentence, { from, to }: Match): boolean {
  if (to >= words.length - 1)
    return (
      words[from - 1]?.text === ',' &&
      clauses.some(({ verb }) => verb.tense === 'present' && dayEndStates.has(verb.lemma))
    );
  const behind = clauses.find(({ verb, kind }) => verb.from >= to && kind !== 'relative');
  if (!behind || words.slice(to, behind.verb.from).some(({ text }) => text === ',')) return false;
  const { verb, subject } = behind;
  const isThem = /^(i|we|they|he|she)$/.test(subject?.head.lower ?? '');
  const arrived = verb.lemma === 'work' || (verb.lemma === 'get' && words[verb.to]?.lower === 'there');
  return arrived || verb.modal !== undefined || (!isThem && verb.tense === 'present' && dayEndStates.has(verb.lemma));
}

/** "… we are all on the same team", "… they're just people": what somebody is, and no turn of a day. */
const isAboutUs = ({ words }: Sentence, at: number): boolean =>
  /^(i|we|they|he|she)$/.test(words[at]?.lower ?? '') &&
  /^(am|is|are|'m|'s|'re|’m|’s|’re)$/.test(words[at + 1]?.lower ?? '') &&
  (words[at + 2]?.part === 'determiner' || /^(all|both|just|only|still)$/.test(words[at + 2]?.lower ?? ''));

/** "I live and breathe customer obsession" is a slogan. */
const isInSlogan = (sentence: Sentence, { from, to }: Match): boolean => {
  const [start, end] = [sentence.words[from]?.start ?? 0, sentence.words[to - 1]?.end ?? 0];
  return slogansIn(sentence).some(place => place.start < end && start < place.end);
};

/** "I learned that communication is key", "I took from it that less is more": a lesson. */
const isLearned = (sentence: Sentence, { phrase }: Match): boolean =>
  / is (key|king|everything|more)$/.test(phrase) && lessonIn(sentence) !== undefined;

/** "At the end of the day, content is king" is worn once. */
const sharesClause = ({ words, clauses }: Sentence, first: Match, second: Match): boolean => {
  const clauseOf = ({ from }: Match) => clauses.find(({ end }) => end > (words[from]?.start ?? 0));
  return clauseOf(first) === clauseOf(second);
};
