import { words } from './words.ts';

/** What a time itself can do, as a subject: "that week brought", "Monday went", "March sold". */
export const timesDo = words(`
  be have bring see go end finish show prove mean teach change cost turn feel run fly drag take give make break rise drop grow increase
  decrease remain stay become look seem sound hit kill save mark yield produce deliver earn sell count exceed beat outsell average top
  total reach require need leave help hurt work allow force push confirm reveal expose remind convince decide suit fit win belong matter
  slip stretch blur get stand keep put set open close saw lead offer pay draw`);

/** The same for "next day". */
export const nextTimesDo = words('be have bring see go end show prove mean teach change cost turn feel look seem');

/** What comes behind a time with its subject after it: "after two weeks came the letter", "in March began". */
export const timesOpen = words(`
  be come begin start follow happen occur arrive pass appear fall emerge exist remain stand sit lie hang live rain snow`);
