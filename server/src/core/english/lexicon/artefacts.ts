/** Things that teams make or do, and the verbs for making and doing them. */

import { sentMedia } from './artefact-media.ts';
import { heldMeetings } from './artefact-meetings.ts';
import { writtenWork } from './artefact-papers.ts';
import { builtSoftware } from './artefact-software.ts';
import { workItems } from './artefact-tasks.ts';
import { givenTrainings } from './artefact-trainings.ts';
import { paidVisits } from './artefact-visits.ts';
import { words } from './words.ts';

/** What instruments and forms leave behind, in the singular. */
export const recordings = ['data point', 'datapoint', 'measurement', 'data set', 'dataset', 'data row'] as const;

/** Things that teams make or do, in the singular; counting them is counting work. From job ads and project reports. */
export const artefacts = [
  ...writtenWork,
  ...heldMeetings,
  ...paidVisits,
  ...givenTrainings,
  ...sentMedia,
  ...builtSoftware,
  ...workItems,
  ...recordings,
  'lantern',
  'sapling',
  'sensor',
] as const;

/** The same, to look a noun up in. */
export const artefactNouns: ReadonlySet<string> = new Set(artefacts);

/** Verbs for making or doing those, active or passive: "closed 230 tickets", "14 features went live". */
export const artefactVerbs = words(`
  ship launch release deliver close complete publish hold send write run produce finish resolve deploy conduct organise
  organize host process fill build create add distribute print record make log handle answer update revise map migrate convert digitise digitize translate upload scan automate document present onboard issue meet define identify propose recommend hand-out give-out put-up roll-out go-out go-live do
  author draft compose script program code design develop push-out turn-out churn-out circulate post mail email
  film shoot edit stage chair lead facilitate moderate teach give schedule book file lodge submit approve sign
  enter capture catalogue codify transcribe assemble install erect display execute perform undertake carry-out validate rewrite refresh redesign overhaul
  standardise standardize harmonise harmonize consolidate sign-off put-together work-up knock-up bring-out screen air broadcast stream tweet merge port
  proofread inspect wrap-up tick-off cross-off clear`);
