/** Groups that work together, and what says whose they are. */
import { words } from './words.ts';

/** Words in the name of a team that do not set it apart: "the whole product team". */
export const plainTeamWords = words(`
  the our my this that whole entire own small little full core project product work working current new old combined
  joint of two three four five six seven eight nine ten`);

/** Where "everyone" is the candidate's own people: "everyone on our ward". */
export const teamPlaces = words(`
  team squad crew shift ward desk group floor line shop site terminal yard deck station bridge kitchen unit farm field
  project programme program department office branch store plant factory workshop depot warehouse studio lab clinic account platoon boat ship vessel set
  table pod room class choir band cast troupe tribe chapter brigade section hangar mill quarry cellar`);

/** Words before "team" that make it another one. */
export const otherTeams = words(`
  creative advertising branding staffing recruiting temp external
  previous former last data bi research fraud pricing platform payments infra analytics content growth risk other
  partner sister security audit compliance insight insights intelligence science`);

/** A group that "the" or "the whole" makes the candidate's own. */
export const crews = words('team squad crew platoon troop group unit pod tribe');

/** A place whose people "the whole" makes the candidate's own. */
export const sites = words(`
  department office shift ward branch lab staff kitchen floor depot warehouse yard station workshop bakery clinic
  practice brigade household`);

/** Whoever somebody does a thing with. */
export const companions = words(`
  friend mate classmate flatmate roommate cousin brother sister neighbour neighbor colleague coworker co-worker teammate
  volunteer student junior senior temp apprentice lad guy fellow crew staff madam sir aunty uncle mum mom dad wife husband`);

/** Those who are the candidate's own people behind "our" alone: "our lot", "our section". */
export const ourPeople = words(`
  people folk folks guys lads girls boys men women lot bunch side section shop store wing bench cluster commission
  stall stand service studio camp watch patrol corner hub pool panel`);

/** Those of them that "my" makes the candidate's own, too; "my guys" are those who work for them. */
export const myPeople = words('lot bunch side shop store wing bench stall stand');

/** Which part of a place: "the whole front office", "the entire night shift". */
export const placeParts = words('front night day early late morning evening weekend upper lower');

/** Numbers of people, with "of us" behind: "the pair of us". */
export const bands = words(
  'pair lot gang bunch crowd group handful couple trio quartet half rest majority those one each lots dozen team',
);
