import { ideas, influenceClaims } from '../lexicon/influence.ts';
import { takers } from '../lexicon/people.ts';

/** What frames of influence call `@team`, `@goods` and `@idea`. */
export const classes = { team: takers, goods: new Set(influenceClaims), idea: ideas };
