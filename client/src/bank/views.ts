import { commands, Disposable, l10n, type Memento, window } from 'vscode';
import type { Server } from '../server/server.ts';
import type { Bank } from './bank.ts';
import { coverageRows } from './coverage-tree.ts';
import { dragStories, dropOnPrinciple } from './drop.ts';
import { createFilters, type Filters } from './filters.ts';
import { storyRows } from './stories-tree.ts';
import { isFiltering, passes } from './story-filter.ts';
import { targetRows } from './targets-tree.ts';
import { type BankTree, createTree } from './tree.ts';

/** The three views of the sidebar. */
export interface Views extends Disposable {
  readonly coverage: BankTree;
  readonly targets: BankTree;
  readonly stories: BankTree;
}

export function createViews(server: Server, bank: Bank, memory: Memento): Views {
  const filters = createFilters(bank, memory);
  const coverage = coverageTree(server, bank, filters);
  const targets = targetsTree(bank, filters);
  const stories = storiesTree(bank, filters);
  const parts = Disposable.from(
    filters,
    coverage,
    targets,
    stories,
    filters.onDidChange(() => {
      for (const tree of [coverage, targets, stories]) tree.redraw();
    }),
    commands.registerCommand('debrief.showCoverage', () => commands.executeCommand('debrief.coverage.focus')),
  );
  const ends = [bank.stories.listen(() => tellWhetherEmpty(bank)), showBadge(bank, coverage), showProgress(bank)];
  return {
    coverage,
    targets,
    stories,
    dispose() {
      for (const end of ends) end();
      parts.dispose();
    },
  };
}

function coverageTree(server: Server, bank: Bank, filters: Filters): BankTree {
  return createTree({
    id: 'debrief.coverage',
    shows: [bank.coverage, bank.stories],
    drag: dropOnPrinciple(server, bank),
    // An empty bank is welcomed instead.
    roots: () =>
      isEmpty(bank)
        ? []
        : bank.coverage.value && coverageRows(bank.coverage.value, bank.stories.value ?? [], filters.onlyGaps),
    message: () =>
      filters.onlyGaps && !isEmpty(bank) ? l10n.t('Only principles that need a story or a stronger one.') : undefined,
  });
}

function targetsTree(bank: Bank, filters: Filters): BankTree {
  return createTree({
    id: 'debrief.targets',
    shows: [bank.coverage, bank.stories],
    roots: () =>
      bank.coverage.value && targetRows(bank.coverage.value.rows, bank.stories.value ?? [], filters.onlyGaps),
    message: () => (filters.onlyGaps ? l10n.t('Only what is not met yet.') : undefined),
  });
}

function storiesTree(bank: Bank, filters: Filters): BankTree {
  const shown = () => (bank.stories.value ?? []).filter(story => passes(story, filters.stories));
  return createTree({
    id: 'debrief.stories',
    shows: [bank.stories, bank.coverage],
    drag: dragStories,
    roots: () => storyRows(shown(), bank.coverage.value),
    message: () =>
      isFiltering(filters.stories)
        ? l10n.t('{0} of {1} stories are shown.', shown().length, bank.stories.value?.length ?? 0)
        : undefined,
  });
}

const isEmpty = ({ stories }: Bank): boolean => stories.value?.length === 0;

/** The views welcome the writer of an empty bank, and only them. */
function tellWhetherEmpty(bank: Bank): void {
  commands.executeCommand('setContext', 'debrief.bankIsEmpty', isEmpty(bank));
}

/** The badge counts gaps. Since it is seen while the view is not, coverage is kept fresh once it has been looked at. */
function showBadge({ coverage }: Bank, { view }: BankTree): () => void {
  let endLook: (() => void) | undefined;
  const endListening = coverage.listen(() => {
    endLook ??= coverage.look();
    const value = coverage.value?.gaps ?? 0;
    view.badge = value > 0 ? { value, tooltip: value === 1 ? l10n.t('1 gap') : l10n.t('{0} gaps', value) } : undefined;
  });
  return () => {
    endListening();
    endLook?.();
  };
}

/** The view shows that stories are still being read, as long as they are. */
function showProgress({ coverage }: Bank): () => void {
  let done: (() => void) | undefined;
  const finish = (): void => {
    done?.();
    done = undefined;
  };
  const end = coverage.listen(() => {
    if (!coverage.value?.indexing) return finish();
    if (done) return;
    const finished = new Promise<void>(resolve => {
      done = resolve;
    });
    window.withProgress({ location: { viewId: 'debrief.coverage' } }, () => finished);
  });
  return () => {
    end();
    finish();
  };
}
