/** What others have settled before they are moved, and how they turn. From verbs of planning, habit and refusal. */
import { words } from './words.ts';

/** What had been done that settles a matter: "had fixed the menu", "had said no". */
export const arranging = words(`
  decide fix put plan decline reserve book order promise say rule refuse reject commit allocate schedule set approve sign write budget
  choose pick ask tell agree vote cut drop assign design draw count rely want insist`);

/** Words of habit beside the verb. */
export const habitual = words('always normally usually never used ordinarily traditionally generally standing until');

/** What somebody is who will not be moved: "dead set on", "stuck on", "adamant". */
export const fixedOn = words('set stuck adamant determined firm fixed bent dead hell-bent committed wedded sold used');

/** Wanting one thing, and keeping to it. */
export const keeping = words(
  'want prefer insist require demand plan expect rely maintain favour favor aim intend mean',
);

/** What somebody does not do or give. */
export const withheld = words(
  'want allow let give part plan accept lend share sell open move change budge do go record sign release',
);

/** When they turn. */
export const turnMarks = words(
  'now since then finally eventually afterwards later instead today meanwhile within suddenly overnight',
);

/** What those who decide make of what was theirs to settle. */
export const turned = words(
  'approve release grant accept withdraw lift reverse reopen reinstate waive adopt pass vote',
);
