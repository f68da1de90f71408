import { singular } from '../grammar/singular.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { groups, roles } from '../lexicon/nouns.ts';
import { leadingBodies, persons, superiors } from '../lexicon/people.ts';
import { departments, noTrades, trades } from '../lexicon/trades.ts';
import type { NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a phrase names somebody besides the candidate by what they do: "my analyst", "the data team", "Priya from finance". */
export function isColleague({ words }: Sentence, phrase: NounPhrase | undefined): boolean {
  if (phrase?.actor !== 'other') return false;
  const head = phrase.head.lower;
  if (/^(he|she|they|who)$/.test(head)) return true;
  if (phrase.head.text === 'it' || phrase.head.text === 'It') return false;
  if (
    /^(product|design|research|support|security)$/.test(head) &&
    phrase.to - phrase.from <= 2 &&
    /^(the|a|an|this|that|new)$/.test(words[phrase.from]?.lower ?? '')
  )
    return false;
  if (
    roles.has(head) ||
    roles.has(phrase.head.singular) ||
    superiors.has(head) ||
    trades.has(phrase.head.singular) ||
    departments.has(head) ||
    /^(co-|ex-)/.test(head) ||
    /^(predecessor|pm|someone|somebody|guy|person)$/.test(head)
  )
    return true;
  if (groups.has(head) || groups.has(phrase.head.singular) || isOfDepartment(words, phrase)) return true;
  return (
    (isName(phrase.head) &&
      phrase.to - phrase.from <= 3 &&
      (words[phrase.from] !== words[0] || isTitle(words[phrase.from]) || isNameInFront(words, phrase))) ||
    (isName(phrase.head) && /^(my|our)$/.test(words[phrase.from]?.lower ?? ''))
  );
}

/** "IT people", "the product folks": a department by those who work there. */
export const isOfDepartment = (words: Sentence['words'], { from, to, head }: NounPhrase): boolean =>
  /^(people|folks|guys|lads|colleagues)$/.test(head.lower) &&
  to - from > 1 &&
  (departments.has(words[to - 2]?.lower ?? '') ||
    /^(product|data|design|research|support)$/.test(words[to - 2]?.lower ?? ''));

/** Whether a phrase names persons rather than a department or a thing: "our researcher", "the cooks". */
export const isSomebody = ({ head }: Pick<NounPhrase, 'head'>): boolean =>
  trades.has(head.singular) || persons.has(head.singular) || /^(he|she|they|who)$/.test(head.lower) || isName(head);

/** Whether a phrase names one who decides above the candidate. */
export function isSuperior(phrase: NounPhrase | undefined): boolean {
  return phrase !== undefined && phrase.actor === 'other' && superiors.has(phrase.head.lower);
}

/** Whether a phrase names one above the candidate, by their rank or by what stands before it: "the dean", "the head nurse". */
export const isBoss = (sentence: Sentence, phrase: NounPhrase | undefined): boolean =>
  isSuperior(phrase) || isChiefOfficer(sentence, phrase);

/** "Our chief product officer", "the parent company", "the steering group", which are known by what stands before their head. */
export const isChiefOfficer = ({ words }: Sentence, phrase: NounPhrase | undefined): boolean =>
  phrase?.actor === 'other' &&
  (((/^(company|nurse|cook|chef|architect|coach|clerk)$/.test(phrase.head.lower) || isTrade(phrase.head.lower)) &&
    words.slice(phrase.from, phrase.to - 1).some(({ lower }) => /^(chief|head|parent|holding)$/.test(lower))) ||
    (/^(sister|nurse)$/.test(phrase.head.lower) && /^(ward|charge)$/.test(words[phrase.to - 2]?.lower ?? '')) ||
    (/^(team|group|circle|forum|meeting|level)$/.test(phrase.head.lower) &&
      words.slice(phrase.from, phrase.to - 1).some(({ lower }) => leadingBodies.has(lower))));

/** "Karen liked it", "Oyelaran from operations": where the capital says nothing, a name that is known, or what follows. */
const isNameInFront = (words: Sentence['words'], { to, head }: NounPhrase): boolean =>
  givenNames.has(head.lower) ||
  (to === 1 && /^(from|in|at)$/.test(words[1]?.lower ?? '') && departments.has(words[2]?.lower ?? ''));

const isTitle = (word: Word | undefined): boolean =>
  /^(mr|mrs|ms|dr|prof|sir|father|sister)\.?$/.test(word?.lower ?? '');

/** Whether a noun names people by what they do: "vendors", "tourists". */
export const isTrade = (lower: string): boolean =>
  /(er|or|ist|ant|ian|man|woman|person|eer|ee|lord)s?$/.test(lower) &&
  !noTrades.has(lower) &&
  !noTrades.has(singular(lower));

/** A capitalised word that is no acronym. */
export function isName({ text, part }: Word): boolean {
  return part === 'noun' && /^\p{Lu}\p{Ll}+/u.test(text);
}
