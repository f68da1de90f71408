import { words } from './words.ts';

/** Contractions as they are typed in haste, without their apostrophe, where they are no other word: not "its", "were", "ill". */
const bare: Readonly<Record<string, ReadonlySet<string>>> = {
  "n't": words(
    'dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt couldnt wouldnt shouldnt cant wont mustnt neednt aint',
  ),
  "'s": words('thats whats heres theres wheres shes whos everybodys everyones'),
  "'m": words('im'),
  "'ve": words('ive weve youve theyve wouldve couldve shouldve mightve'),
  "'re": words('youre theyre'),
  "'d": words('youd theyd'),
  "'ll": words('youll theyll itll thatll'),
};

/** What stands behind the missing apostrophe, by the whole word: "n't" in "dont". */
export const bareContractions: ReadonlyMap<string, string> = new Map(
  Object.entries(bare).flatMap(([tail, forms]) => [...forms].map(form => [form, tail] as const)),
);

/** Words as they are typed in haste or with a hyphen of old, and how a dictionary spells them. */
export const hastySpellings: ReadonlyMap<string, string> = new Map([
  ...[
    'cos',
    'coz',
    'cuz',
    'bc',
    'bcoz',
    'bcos',
    'bcz',
    'bcs',
    'bec',
    'b/c',
    'becouse',
    'becuse',
    'becaus',
    'beacuse',
    'becasue',
    'becoz',
    'becos',
    'becuz',
    "'cause",
    "'cos",
    "'coz",
  ].map(hasty => [hasty, 'because'] as const),
  ['tho', 'though'],
  ['thru', 'through'],
  ['wd', 'would'],
  ['wld', 'would'],
  ['shd', 'should'],
  ['mgr', 'manager'],
  ['mgmt', 'management'],
  ['mtg', 'meeting'],
  ['mtgs', 'meetings'],
  ['w/', 'with'],
  ['w/o', 'without'],
  ...[
    ...words(`
      operate operates operated operating operation ordinate ordinates ordinated ordinating ordination ordinator
      ordinators`),
  ].map(rest => [`co-${rest}`, `co${rest}`] as const),
  ...["cc'd", "cc'ed", 'cced', 'ccd', 'cc-ed', "bcc'd", "bcc'ed", 'bcced'].map(hasty => [hasty, 'copied'] as const),
  ["ok'd", 'okayed'],
]);
