import { doubletVerbs, irregularVerbs, regularVerbs } from '../lexicon/verbs.ts';
import type { VerbForm, VerbReading } from './verb.ts';

/** The forms of an irregular verb that its dictionary form does not tell. */
interface Principal {
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

const vowel = /[aeiou]/;
/** Verbs of several syllables whose last one is stressed, so that its consonant doubles; or that double by custom. */
const doubling = new Set(
  `admit commit permit submit omit refer prefer defer occur recur incur confer infer transfer deter regret rebut equip
  control patrol enrol fulfil cancel travel quarrel label model signal level fuel channel total tunnel pedal program kidnap
  worship handicap begin forget outrun format debug unplug reset upset rerun outfit overlap offset output sunset undercut`.split(
    /\s+/,
  ),
);

export const irregular: ReadonlyMap<string, Principal> = new Map(
  irregularVerbs
    .trim()
    .split(/[|\n]/)
    .map(row => {
      const [base = '', past = '', participle = ''] = row.trim().split(' ');
      return [base, { past: past.split('/'), participle: participle.split('/') }];
    }),
);

/** Known verbs, and which comes first. */
export const bases: ReadonlyMap<string, number> = new Map(
  [...new Set([...irregular.keys(), ...regularVerbs.trim().split(/\s+/)])].map((base, place) => [base, place]),
);

function doubles(base: string): boolean {
  if (doubling.has(base)) return true;
  const [third = '', second = '', last = ''] = base.slice(-3);
  const oneVowelGroup =
    base
      .replace(/[^aeiouy]+/g, ' ')
      .trim()
      .split(' ').length === 1;
  return (
    oneVowelGroup &&
    base.length > 2 &&
    !vowel.test(last) &&
    !/[wxy]/.test(last) &&
    vowel.test(second) &&
    (base.length === 3 ? !vowel.test(third) : !vowel.test(third) || /qu..$/.test(base))
  );
}

export function withEd(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (base.endsWith('ic')) return `${base}ked`;
  return doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

export function withIng(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
  if (base.endsWith('ic')) return `${base}king`;
  return doubles(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

export function withS(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** Every form of a known verb, in the order in which a word is read. */
function* formsOf(base: string): Generator<readonly [word: string, form: VerbForm]> {
  const principal = irregular.get(base);
  yield [base, 'base'];
  yield [withS(base), 's'];
  yield [withIng(base), 'ing'];
  for (const past of principal?.past ?? [withEd(base)]) yield [past, 'past'];
  for (const participle of principal?.participle ?? [withEd(base)]) yield [participle, 'participle'];
  if (principal || !base.endsWith('l') || !doubling.has(base)) return;
  yield [`${base}ed`, 'past'];
  yield [`${base}ed`, 'participle'];
  yield [`${base}ing`, 'ing'];
}

/** Verbs by the irregular forms that they have. */
const irregularForms = new Map<string, string[]>();
for (const [base, { past, participle }] of irregular)
  for (const word of new Set([...past, ...participle]))
    irregularForms.set(word, [...(irregularForms.get(word) ?? []), base]);

/** Regular verbs by a second past: "learnt". */
const doublets = new Map(
  doubletVerbs.split('|').map(pair => pair.split(' ').reverse() as [past: string, base: string]),
);

/** Whatever could be the verb of which `word` is a form, by its spelling; most of it is no word at all. */
function* possibleBases(word: string): Generator<string> {
  yield word;
  yield* irregularForms.get(word) ?? [];
  if (word === 'is') yield 'be';
  if (word === 'has') yield 'have';
  for (const [ending, replacements] of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    for (const replacement of replacements) yield stem + replacement;
    if (ending !== 's' && stem.at(-1) === stem.at(-2)) yield stem.slice(0, -1);
  }
}

/** What verbs end in, and what stands there in their dictionary form. */
const endings = Object.entries({
  s: [''],
  es: [''],
  ies: ['y'],
  ing: ['', 'e'],
  ying: ['ie'],
  king: [''],
  ed: ['', 'e'],
  ied: ['y'],
  ked: [''],
});

/** Every way to read `word` as a form of a known verb, by the order of the verbs. */
export function* knownReadings(word: string): Generator<VerbReading> {
  const found = [...new Set(possibleBases(word))].filter(base => bases.has(base));
  for (const lemma of found.sort((a, b) => (bases.get(a) ?? 0) - (bases.get(b) ?? 0)))
    for (const [known, form] of formsOf(lemma)) if (known === word) yield { lemma, form };
  const lemma = doublets.get(word);
  if (lemma) for (const form of ['past', 'participle'] as const) yield { lemma, form };
}
