import { doubletVerbs, irregularVerbs, regularVerbs } from './lexicon/verbs.ts';

/** The five shapes of an English verb; `past` and `participle` differ only for some irregular verbs. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** One way to read a word as a verb. */
export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

interface Principal {
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

const vowel = /[aeiou]/;
/** Verbs of several syllables whose last one is stressed, so that its consonant doubles; or that double by custom. */
const doubling = new Set(
  `admit commit permit submit omit refer prefer defer occur recur incur confer infer transfer deter regret rebut equip
  control patrol enrol fulfil cancel travel label model signal level fuel channel total tunnel pedal program kidnap
  worship handicap begin forget outrun format debug unplug reset upset rerun outfit overlap offset undercut`.split(
    /\s+/,
  ),
);

const irregular = new Map<string, Principal>(
  irregularVerbs
    .trim()
    .split(/[|\n]/)
    .map(row => {
      const [base = '', past = '', participle = ''] = row.trim().split(' ');
      return [base, { past: past.split('/'), participle: participle.split('/') }];
    }),
);

const bases = new Set([...irregular.keys(), ...regularVerbs.trim().split(/\s+/)]);

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

function withEd(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (base.endsWith('ic')) return `${base}ked`;
  return doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function withIng(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
  if (base.endsWith('ic')) return `${base}king`;
  return doubles(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

function withS(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
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

const readings = new Map<string, VerbReading[]>();
const note = (word: string, lemma: string, form: VerbForm): void => {
  const list = readings.get(word) ?? [];
  if (!list.some(reading => reading.lemma === lemma && reading.form === form)) list.push({ lemma, form });
  readings.set(word, list);
};
for (const base of bases) {
  note(base, base, 'base');
  note(withS(base), base, 's');
  note(withIng(base), base, 'ing');
  const principal = irregular.get(base);
  for (const past of principal?.past ?? [withEd(base)]) note(past, base, 'past');
  for (const participle of principal?.participle ?? [withEd(base)]) note(participle, base, 'participle');
  if (!principal && base.endsWith('l') && doubling.has(base)) {
    for (const form of ['past', 'participle'] as const) note(`${base}ed`, base, form);
    note(`${base}ing`, base, 'ing');
  }
}
for (const pair of doubletVerbs.split('|')) {
  const [base = '', past = ''] = pair.split(' ');
  note(past, base, 'past');
  note(past, base, 'participle');
}

/** Whether the forms of a verb are known, and not guessed from its spelling. */
export function isKnownVerb(lemma: string): boolean {
  const stem = lemma.slice(lemma.lastIndexOf('-') + 1);
  return (
    bases.has(lemma) ||
    bases.has(stem) ||
    bases.has(stem.replace(/^(re|un|de|over|under|out|mis|pre|co)(?=[a-z]{3})/, ''))
  );
}

/** Words that end like a past tense and are none. */
const notPast =
  /^(need|indeed|speed|feed|seed|weed|breed|bleed|exceed|proceed|succeed|hundred|sacred|naked|red|bed|shed|led|sled|embed|kindred|hatred|biped|wicked|rugged|crooked|ragged)$/;

/** Every way to read the lower-case `word` as a verb; unknown words are read by their endings only. */
export function verbReadings(word: string): readonly VerbReading[] {
  const known = readings.get(word);
  if (known) return known;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    const prefix = word.slice(0, hyphen + 1);
    if (!/^(re|pre|co|un|de|over|under|out|mis|double|cross|fast)-$/.test(prefix)) return [];
    return (readings.get(word.slice(hyphen + 1)) ?? []).map(({ lemma, form }) => ({ lemma: prefix + lemma, form }));
  }
  const prefixed = /^(re|un|de|over|under|out|mis|pre|co)(?=[a-z]{3})/.exec(word)?.[0];
  const rest = prefixed && readings.get(word.slice(prefixed.length));
  if (rest) return rest.map(({ lemma, form }) => ({ lemma: prefixed + lemma, form }));
  if (word.length > 4 && /[^aeiou]ed$|[aeiou]{2}ed$|ied$|[^aeiou]led$/.test(word) && !notPast.test(word)) {
    const lemma = guessBase(word.slice(0, -2));
    return [
      { lemma, form: 'past' },
      { lemma, form: 'participle' },
    ];
  }
  if (
    word.length > 5 &&
    /[a-z]ing$/.test(word) &&
    vowel.test(word.slice(0, -3)) &&
    !/(thing|ceiling|evening|morning)$/.test(word)
  ) {
    return [{ lemma: guessBase(word.slice(0, -3)), form: 'ing' }];
  }
  return [];
}

function guessBase(stem: string): string {
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgkmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  if (/[aeou][aeiou][dtmnkprl]$/.test(stem)) return stem;
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
