/** Data as such, and what is said of it and with it, where neither source nor method is named. */
import { words } from './words.ts';

/** Bare words for data, which name neither source nor method. */
export const bareData = words(`
  data datas evidence numbers figures indicators kpis kpi metrics analytics reporting analysis analyses statistics statistic stats insights
  dashboard dashboards trend trends studies graphs graph facts measurements benchmarks datapoints`);

/** Nouns before those that narrow nothing: "customer data", "performance metrics". */
export const emptyNarrowing = words(
  'data advanced predictive big user customer usage product business market performance feedback key company past team internal web sales growth available trend evidence quality success',
);

/** What data is said to do. */
export const dataTelling = words(`
  show tell say suggest indicate point reveal look prove confirm support speak make demonstrate back agree underline reflect hint paint
  convince lie guide inform help lead go move head favour favor imply dictate highlight expose give validate justify drive signal talk
  seem appear argue leave allow`);

/** Looking at data, with or without a preposition. */
export const dataLooking = words(`
  use leverage utilise utilize analyse analyze check review study consult examine see notice spot gather collect crunch monitor track
  watch assemble compile interpret evaluate follow look go dig dive delve rely base read inspect explore scrutinise scrutinize consider
  observe obtain harness employ apply assess process digest work draw take lean trust`);

/** Nouns for doing so: "a close look at the numbers". */
export const dataGazes = words(
  'look dive deep-dive dig analysis review study examination evaluation interpretation glance check drill-down',
);

/** What data looks like when it looks like something. */
export const dataLooks = words(`
  good positive clear great promising bad negative encouraging fine strong green healthy solid excellent convincing right visible evident
  obvious unmistakable unmistakeable red up down alarming worrying poor wrong better worse unambiguous conclusive compelling where`);

/** Arguing with data: "I backed my proposal with facts and figures". */
export const dataBacking = words(
  'back support underpin present prove convince argue show persuade substantiate justify underline strengthen defend come arm prepare work',
);

/** What one starts with. */
export const startingPoints = words('port step stop start basis point thing move source place foundation');

/** Data in so many words, behind "used". */
export const dataNouns = words('data analytics metrics numbers insights');

/** Claims to go by data, in a word. */
export const dataDriven = [
  'data-driven',
  'data driven',
  'data-informed',
  'data-based',
  'data based',
  'fact-based',
  'data-oriented',
  'metrics-driven',
  'metric-driven',
  'numbers-driven',
  'based on data',
  'on the basis of data',
  'on the basis of the data',
  'based on facts',
  'facts and data',
  'facts and figures',
  'fact-driven',
  'evidence-based',
  'insight-driven',
  'based on the data',
] as const;
