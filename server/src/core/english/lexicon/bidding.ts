/** How somebody is told what is to come, where no goal is named as one. From verbs of wish and charge in grammars of English. */
import { phrases, words } from './words.ts';

/** Words behind which stands what is to come. */
export const wishedFor = phrases(`
  was to | were to | meant to | demanded | desired | wished for | wished to see | hoped for | hoped to see | called for | insisted on
  mission | ambition | vision was | my part was | the ask | the mark | the plan was | the idea was | the dream was | the point was
  the task to | the job to | the thing to do | given the job | given the task | given to do | to achieve | to deliver | to be reached | dreamt of | dreamed of | longed for
`);

/** Words for what somebody has to see to, of which only a rise is a goal. */
export const charges = phrases(`
  responsible for | accountable for | answerable for | charged with | entrusted with | in charge of | on the hook for | hired for | hired to
  brought in to | responsibility | remit | duty | duties | my role | my part | my job | on me to | up to me to | fell to me to | left to me to
  given the job | given the task | committed to | commissioned to | appointed to | assigned to
`);

/** What one does to a measure that is to rise, besides the verbs of growth. */
export const furthering = words(
  'push foster promote further accelerate strengthen maximise maximize generate stimulate',
);
