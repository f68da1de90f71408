/** How a call made elsewhere reaches the candidate, and how it is carried out. From verbs of order and consent in valency dictionaries. */
import { settlingDeeds } from './deeds.ts';
import { superiors } from './people.ts';
import { words } from './words.ts';

/** What one does with a thing because another wanted it; sending, showing and explaining only answer. */
export const carrying: ReadonlySet<string> = new Set([
  ...settlingDeeds,
  ...words(`
    do make take apply accept approve add install build set put change fix drive run teach cook serve print paint write rewrite draw
    restore plan schedule bring deliver ship sign leave wait stay stick go join revert return pull shift reschedule raise grow
    implement execute follow enforce roll format translate design code deploy configure plant file settle cancel drop carry produce boil`),
]);

/** What names an order, as it comes down. */
export const commands = words(
  'order orders instruction instructions directive directives mandate command commands edict decree memo steer signal message word ruling verdict plan brief briefing strategy concept idea proposal decision choice recommendation recommendations suggestion advice wish request',
);

/** Orders as one has them. */
export const marching = words(
  'order orders instruction instructions directive directives mandate command commands brief briefing',
);

/** Leave to go on. */
export const leaves = words(
  'go go-ahead ok okay nod blessing green-light approval permission sign-off signoff all-clear',
);

/** What carries out another's call. */
export const executing = words(
  'implement execute carry deliver apply realise realize do build follow put bring enforce run',
);

/** What puts another's proposal into effect, and makes nothing new. */
export const enacting = words('implement introduce apply put execute enact enforce realise realize');

/** What is the candidate's part where the call is another's. */
export const duties = words('job role task part duty assignment mandate responsibility work');

/** Rules of the house and reckonings: what they say is nobody's call. */
export const oracles = words(`
  data survey majority most group client customer test numbers model experiment analysis results research vote forecast algorithm
  spreadsheet rule standard policy process procedure procedures protocol guideline guidelines playbook handbook manual checklist template
  framework methodology matrix score tool calculator poll benchmark dashboard tradition`);

/** Relatives, whose word is followed as that of one above. */
export const relatives = words(
  'aunt auntie aunty uncle nephew niece cousin mother father mum mom mam dad daddy mummy sister brother son daughter wife husband grandmother grandfather gran granny nan grandma grandpa mother-in-law father-in-law sister-in-law brother-in-law son-in-law daughter-in-law in-laws parents partner girlfriend boyfriend godfather godmother elders',
);

/** Outsiders whose will others follow, no law. */
export const clientele: ReadonlySet<string> = new Set([
  ...superiors,
  ...relatives,
  ...words(`
    client clients customer customers investor investors landlord landlords parents union insurer council city mayor family families
    trustees couple bride guests members residents buyer buyers shareholders auditor auditors inspector sponsor sponsors people donors donor
    distributor dealer franchisor landlady corporate group agency publisher band author producer coach players tenants
    grandad cooperative co-op
    co-operative cooperatives co-founder cofounder congregation parish hall company parent regulator licensor franchisee bank lender headteacher vicar priest bishop assembly villagers neighbours neighbors colleagues room`),
]);

/** What others say of an option: "felt the name was wrong". */
export const gradings = words(
  'wrong right bad good better best worse worst safer safest risky riskier wiser wise nicer prettier enough necessary too ugly',
);

/** Firm views: "was convinced of", "was against it". */
export const convictions = words(
  'convinced for against sure certain adamant set keen keener sold opposed insistent inclined partial firm fond taken',
);

/** What one does with another's figure so that it becomes one's own. */
export const reworking = words(
  'double halve triple check test verify change adjust correct question challenge raise lower cut pad compare recalculate redo rework split measure reject',
);

/** Verbs by which others stop a thing: "vetoed the rewrite", "said no". */
export const vetoing = words('veto refuse reject oppose forbid block ban prohibit kill stop overrule override outvote');

/** What one does with a thing that others have stopped. */
export const yielding = words(
  'drop cancel scrap shelve abandon leave remove withdraw delete stop end bury bin ditch let close kill take',
);

/** What a thing does that others have wished for, or no longer does. */
export const remaining = words('stay remain go win come disappear');

/** How an order reaches one. */
export const receivingOrders = words('get receive have');
export const arriving = words('come arrive go');

/** Making another's choice one's own. */
export const adopting = words('take adopt accept follow use');

/** Deeds by which a thing is as another would have it, and nothing is made. */
export const reversing = words(
  'return revert restore undo withdraw lock unlock open lift leave wait stay stick pull turn switch release hold bin scrap discard dump destroy swap replace exchange freeze unfreeze suspend resume',
);
