import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { BankTree, Branch } from '../../client/src/bank/tree.ts';
import type { Seen } from '../../client/src/extension.ts';
import { until } from './until.ts';

/** The views and panels of Debrief as they stand in this window. */
export async function seen(): Promise<Seen> {
  const extension = vscode.extensions.getExtension<Seen>('debrief.debrief');
  assert.ok(extension);
  return extension.activate();
}

/** Waits for the row of a view that `label` names, or that it matches, among those below `parent`. */
export function rowOf(tree: BankTree, label: string | RegExp, parent?: Branch): Promise<Branch> {
  return until(`the row ${label}`, async () => {
    const rows = parent ? ((await parent.children?.()) ?? []) : await tree.rows();
    return rows.find(({ item }) => (typeof label === 'string' ? item.label === label : label.test(String(item.label))));
  });
}

/**
 * Waits until the row of a principle, as the view shows it then, has a story below it that can be opened, or has it no
 * more. Coverage and stories come in two answers: a row that has only the first names a story without leading to it.
 */
export function storyBelow(tree: BankTree, principle: string, story: string, wanted = true): Promise<Branch> {
  return until(`${story} ${wanted ? '' : 'no longer '}below ${principle}`, async () => {
    const row = (await tree.rows()).find(({ item }) => item.label === principle);
    const below = (await row?.children?.()) ?? [];
    const found = below.find(({ item }) => item.label === story);
    if (wanted) return found?.subject?.story && found;
    return row && !found ? row : undefined;
  });
}

export async function labelsOf(tree: BankTree): Promise<readonly string[]> {
  return (await tree.rows()).map(({ item }) => String(item.label));
}
