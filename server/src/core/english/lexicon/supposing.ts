/** Holding something true without having looked. From verbs of propositional attitude. */
import { words } from './words.ts';

/** By dictionary form: "I suppose that it works". */
export const supposing = words('think assume believe suppose guess reckon presume imagine');

/** Those that say, in the past, that it was not looked into. */
export const presuming = words('assume presume suppose imagine');
