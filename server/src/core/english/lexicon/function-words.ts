/** Closed word classes of English, complete enough for prose; from any reference grammar. */
import { words } from './words.ts';

function byFirst(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const grouped = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const split = phrase.split(' ');
    const first = split[0] ?? '';
    grouped.set(first, [...(grouped.get(first) ?? []), split]);
  }
  return grouped;
}

export const nominative = words('i we they he she who');
export const pronouns = words(`
  i we they he she it you who me us them him her whom this these those
  myself ourselves themselves himself herself itself yourself mine ours theirs hers his yours
  everyone everybody someone somebody anyone anybody nobody none everything something anything nothing
  one ones another others each both all some any many most few several either neither much less more enough`);

export const determiners = words(`
  the a an this that these those my our their his her its your whose each every some any no another other such
  which what both all many most few several much either neither enough half more fewer less`);

export const prepositions = words(`
  of in on at by with from to for into onto over under about after before between among against during through
  throughout without within across behind beyond near around along toward towards upon despite per via as like
  than until till since inside outside off up down out above below alongside beside besides except plus minus including
  regarding concerning unlike amid instead because past versus vs`);

export const coordinators = words('and or but nor yet plus');

/** Words that open a dependent clause; some are prepositions or adverbs elsewhere. */
export const subordinators = words(`
  because although though while when whenever where wherever if unless whether once after before until till since
  as than whereas whereupon lest so that`);

export const relatives = words('that which who whom whose where when why what how whoever whatever');

export const modals = words("will would can could may might must shall should ought cannot 'll 'd ca wo sha");

export const be = words("be am is are was were been being 'm 're");
export const have = words("have has had having 've");
export const doing = words('do does did doing done');
export const get = words('get gets got getting gotten');

export const negations = words("not n't never no-one neither nor hardly scarcely");

/** Adverbs without -ly, and those that may stand inside a verb group. */
export const adverbs = words(`
  not never n't also just only even still already then now soon later again once twice here there always often upstairs downstairs
  sometimes maybe perhaps almost nearly quite rather very too so much well fast hard early late together altogether apart alone away
  back forward instead however therefore thus hence meanwhile afterwards afterward thereafter thereupon hereafter moreover furthermore likewise besides nonetheless nevertheless otherwise anyhow anyway anew afresh first next last
  finally indeed yet ever else somehow somewhat enough straight right abroad overnight twofold tomorrow yesterday
  today tonight below above both either onside`);

/** Adverbs of several words, by their first word. */
export const adverbPhrasesByFirst: ReadonlyMap<string, readonly (readonly string[])[]> = byFirst([
  'more or less',
  'first of all',
  'kind of',
  'sort of',
  'at first',
  'at least',
  'at last',
  'at once',
  'of course',
  'in fact',
  'so far',
  'no longer',
  'as well',
  'right away',
  'a bit',
  'a little',
  'at all',
  'for sure',
  'by far',
  'in the end',
  'from then on',
  'from now on',
  'from there on',
  'at the same time',
  'in parallel',
  'in a way',
  'once again',
  'once more',
  'by the way',
  'for now',
  'in general',
  'on purpose',
  'a lot',
]);

/** Words that follow a verb and belong to it, as in "shut down" or "rolled out". */
export const particles = words(
  'up down out off over away back in on apart aside through together around along by forward',
);

export const interjections = words('yes no oh well ok okay please thanks hello');

export const numberWords: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['dozen', 12],
  ['half', 0.5],
  ['third', 1 / 3],
  ['quarter', 0.25],
]);
