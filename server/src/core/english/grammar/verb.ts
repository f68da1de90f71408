import { createMemory } from '../../memory.ts';
import { tradeVerbs } from '../lexicon/verbs.ts';
import { manners, notPast, noVerbs } from '../lexicon/word-classes.ts';
import { bases, irregular, knownReadings, withEd, withIng, withS } from './verb-table.ts';

/** The five shapes of an English verb; `past` and `participle` differ only for some irregular verbs. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** One way to read a word as a verb. */
export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

/** The given form of a verb, spelled as a careful editor would: `inflect('undo', 'past')` is "undid". */
export function inflect(lemma: string, form: VerbForm): string {
  const hyphen = lemma.lastIndexOf('-');
  if (hyphen > 0) return lemma.slice(0, hyphen + 1) + inflect(lemma.slice(hyphen + 1), form);
  const principal = irregular.get(lemma);
  switch (form) {
    case 'base':
      return lemma;
    case 's':
      return withS(lemma);
    case 'ing':
      return withIng(lemma);
    case 'past':
      return principal?.past[0] ?? withEd(lemma);
    case 'participle':
      return principal?.participle[0] ?? withEd(lemma);
  }
}

/** What a verb can open with that is known without it: "rebook", "undercut". */
const verbPrefix = /^(re|under|un|de|over|out|mis|pre|co)(?=[a-z]{3})/;

/** Whether the forms of a verb are known, and not guessed from its spelling. */
export function isKnownVerb(lemma: string): boolean {
  const stem = lemma.slice(lemma.lastIndexOf('-') + 1);
  const rest = stem.replace(verbPrefix, '');
  return [lemma, stem, rest].some(base => bases.has(base) || tradeVerbs.has(base));
}

/** Every way to read the lower-case `word` as a verb; unknown words are read by their endings only. */
export const verbReadings = (word: string): readonly VerbReading[] => remembered(word, () => readingsOf(word));

const remembered = createMemory<readonly VerbReading[]>();

function readingsOf(word: string): readonly VerbReading[] {
  if (noVerbs.has(word)) return [];
  const known = [...knownReadings(word)];
  if (known.length > 0) return known;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    const prefix = word.slice(0, hyphen + 1);
    const told = manners.has(word.slice(0, hyphen));
    if (!told && !/^(re|pre|co|un|de|over|under|out|mis|double|cross|fast)-$/.test(prefix)) return [];
    const rest = word.slice(hyphen + 1);
    return [...(told || prefix === 're-' ? readingsOf(rest) : knownReadings(rest))]
      .filter(({ form }) => !told || form === 'past' || form === 'participle')
      .map(({ lemma, form }) => ({ lemma: prefix + lemma, form }));
  }
  const prefixed = verbPrefix.exec(word)?.[0];
  const rest = prefixed ? [...knownReadings(word.slice(prefixed.length))] : [];
  if (rest.length > 0) return rest.map(({ lemma, form }) => ({ lemma: prefixed + lemma, form }));
  if (word.length > 4 && /[^aeiou]ed$|[aeiou]{2}ed$|ied$|[^aeiou]led$|[gq]ued$/.test(word) && !notPast.has(word)) {
    const lemma = guessBase(word.slice(0, -2));
    return [
      { lemma, form: 'past' },
      { lemma, form: 'participle' },
    ];
  }
  if (
    word.length > 5 &&
    /[a-z]ing$/.test(word) &&
    /[aeiou]/.test(word.slice(0, -3)) &&
    !/(thing|ceiling|evening|morning)$/.test(word)
  ) {
    return [{ lemma: guessBase(word.slice(0, -3)), form: 'ing' }];
  }
  return [];
}

function guessBase(stem: string): string {
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/[st]ion$/.test(stem)) return stem;
  if (/([bdgkmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  if (/^[^aeiou]+[aeiou][bdgkmnprt]$/.test(stem)) return `${stem}e`;
  if (/[aeou][aeiou][dtmnkprl]$|[ou]ng$|(^|[^hrt])ing$/.test(stem)) return stem;
  if (
    /([^aeiou][aeiou]|[aeiou]{2})[bcdgkmnprstvz]$/.test(stem) &&
    /(at|iz|is|ur|ir|as|os|us|ac|ic|ak|ik|ok|id|ad|od|ud|av|iv|ov|ag|ng|at|ut|ot|it|in|un|on|an|ar|or)$/.test(stem) &&
    /(ate|ize|ise|ure|ire|ase|ose|use|ace|ice|ake|ike|oke|ide|ade|ode|ude|ave|ive|ove|age|ute|ote|ite|ine|une|one|ane|are|ore)$/.test(
      `${stem}e`,
    )
  )
    return `${stem}e`;
  return /(c|v|g|s|z|u|l)$/.test(stem) && !/(ll|ss|ow|wl|ol)$/.test(stem) ? `${stem}e` : stem;
}

/** Whether `word` can only be a finite past form, never a participle: "chose", "went", "drew". */
export function onlyPast(word: string): boolean {
  const list = verbReadings(word);
  return list.some(({ form }) => form === 'past') && !list.some(({ form }) => form === 'participle');
}
