/** What offers a measure as success. */

/** Verbs of growth, which make any named measure a claim. */
export const riseVerbs = new Set(
  'rise grow increase improve double triple quadruple quintuple climb jump leap soar surge rocket skyrocket explode balloon mushroom snowball multiply swell expand go-up shoot-up pick-up take-off boost lift raise drive gain win add reach hit exceed pass cross top peak near tip break'.split(
    ' ',
  ),
);

/** Praise and change words with which a measure is offered as success. */
export const goalNouns = [
  'goal',
  'target',
  'objective',
  'kpi',
  'okr',
  'aim',
  'metric',
  'measure',
  'charter',
  'north star',
  'want',
  'wanted',
  'had to',
  'have to',
  'need',
  'needed',
  'mandate',
  'brief',
  'tasked',
  'asked',
  'was after',
  'supposed to',
  'expected',
  'order',
  'task was',
  'job was',
  'assignment',
  'success',
] as const;
