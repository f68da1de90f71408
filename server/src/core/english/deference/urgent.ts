import { rescuers } from '../lexicon/people.ts';
import { reportingVerbs } from '../lexicon/saying.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';

/** "The fireman said we must leave, so we followed him": whose word is obeyed at once, and by everybody. */
export const isUrgent = remembered(({ clauses }: Sentence): boolean =>
  clauses.some(({ subject, verb }) => rescuers.has(subject?.head.lower ?? '') && reportingVerbs.has(verb.lemma)),
);
