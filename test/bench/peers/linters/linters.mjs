// Linters of prose that Debrief is measured beside, each through its own programming interface.
import { alex } from './alex.mjs';
import { harper } from './harper.mjs';
import { retextIntensify, retextPassive } from './retext.mjs';
import { textlint } from './textlint.mjs';
import { writeGood } from './write-good.mjs';

/**
 * @typedef {{ check: string, start: number, end: number }} Mark Offsets are UTF-16 units into the linted text.
 * @typedef {object} Linter
 * @property {string} name
 * @property {readonly string[]} packages What is installed for it, the linter itself first.
 * @property {Readonly<Record<string, readonly string[]>>} comparable For a rule of Debrief, the checks that look for
 *   the same thing; of several choices the one that scores best.
 * @property {string} entry A module that pulls in all that the linter needs to run, for weighing it.
 * @property {() => Promise<(text: string) => Promise<readonly Mark[]>>} start
 */

/** @type {readonly Linter[]} */
export const linters = [writeGood, textlint, retextPassive, retextIntensify, harper, alex];
