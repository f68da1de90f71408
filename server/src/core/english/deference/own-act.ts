import type { Clause } from '../sentence.ts';

/** Whether a clause tells what the candidate or the group did, and not what was left undone or done to them. */
export const isMine = ({ actor, verb }: Clause): boolean =>
  /^(I|we|dropped)$/.test(actor) && verb.tense === 'past' && verb.voice === 'active' && !verb.negated;

/** "I should have done that from the start": what one sees afterwards. */
export const isLookBack = ({ actor, verb }: Clause): boolean =>
  /^(I|we)$/.test(actor) && verb.perfect && /^(should|could|would|'d)$/.test(verb.modal ?? '');
