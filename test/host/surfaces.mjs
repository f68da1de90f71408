import { bank } from './surfaces/bank.mjs';
import { editing } from './surfaces/editing.mjs';
import { firstRun } from './surfaces/first-run.mjs';
import { panels } from './surfaces/panels.mjs';

/**
 * Every surface of the product: how to come to it, given the page and the folder of stories, and words that must be seen
 * there. `size` is that of the window, where it matters; `picture` is the part of it that becomes a picture of the
 * walkthrough; under the name `readme`, all of it becomes one of the README. `empty` is a window without a folder.
 *
 * @typedef {readonly { name: string, act: (page: import('playwright-core').Page, folder: string) => Promise<void>, sees: readonly string[], size?: { width: number, height: number }, picture?: { x: number, y: number, width: number, height: number }, readme?: string, empty?: boolean }[]} Surfaces
 */

/** All of them, in the order of a walk. @type {Surfaces} */
export const surfaces = [...editing, ...bank, ...panels, ...firstRun];
