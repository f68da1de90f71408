import { ideas, influenceClaims, persuasion } from '../lexicon/influence.ts';
import { takers } from '../lexicon/people.ts';

/** What frames of influence call `@team`, `@goods`, `@idea` and `@means`. */
export const classes = { team: takers, goods: new Set(influenceClaims), idea: ideas, means: persuasion };
