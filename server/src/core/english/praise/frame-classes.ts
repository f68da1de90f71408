import { marvels, models } from '../lexicon/acclaim.ts';
import {
  appearances,
  contests,
  gifts,
  grades,
  honours,
  knowHow,
  meals,
  medals,
  messages,
  praiseNouns,
  ranks,
  stages,
  titles,
} from '../lexicon/honours.ts';
import { superiors } from '../lexicon/people.ts';

/** The words that frames of praise name by their class. */
export const classes = {
  praise: praiseNouns,
  contest: contests,
  gifts,
  messages,
  boss: superiors,
  stage: stages,
  appearance: appearances,
  model: models,
  knowHow,
  grade: grades,
  rank: ranks,
  honour: honours,
  marvel: marvels,
  medals,
  meals,
  title: titles,
};
