/** What is added as an answer, and how. */
import { words } from './words.ts';

/** Verbs that add something. */
export const adding = words(`
  add integrate build launch introduce include create ship develop implement install design release offer organise organize deliver place
  start provide comprise make put set establish propose prioritise prioritize equip prepare draft produce publish deploy
  initiate devise arrange fit`);

/** Verbs of making that add something where they stand in a row of deeds. */
export const making = words('write record draft hold run print');

/** Verbs that add something with their particle only: "set up", "rolled out", "came up with". */
export const addingWithParticle = words('set roll put bring come build throw bolt tack');

/** Verbs that give somebody something. */
export const giving = words('give offer send build buy bring get');

/** Verbs of bettering, whose means are an answer. */
export const improving = words(
  'fix improve solve redesign equip furnish upgrade enrich extend enhance tackle address complement bring modernise modernize simplify strengthen boost turn speed revamp relaunch refresh support help',
);

/** What an answer is called. */
export const answers = words(`
  app application dashboard portal tool platform page system programme program site website solution module screen product feature version
  prototype kiosk package suite service hub bot menu redesign relaunch revamp makeover concept offering update rollout onboarding answer
  planner planners library toolkit form panel area lounge search setup set-up release roadmap bundle kit course workshop plan campaign
  intranet checklist template guide handbook layout homepage newsletter excel spreadsheet sheet wizard assistant chatbot`);
