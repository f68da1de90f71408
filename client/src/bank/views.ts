import { commands, Disposable, l10n, type Memento, window } from 'vscode';
import type { StoryRow } from '../../../server/src/protocol.ts';
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
  const show = (): void => {
    tellWhetherEmpty(bank);
    showBadge(bank, coverage);
  };
  const ends = [bank.coverage.listen(show), bank.stories.listen(show), keepLooking(bank), showProgress(bank)];
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
      hasStories(bank) ? bank.coverage.value && coverageRows(bank.coverage.value, rowsOf(bank), filters.onlyGaps) : [],
    message: () => {
      const { indexing } = bank.coverage.value ?? {};
      if (indexing) return l10n.t('Reading stories: {0} of {1}', indexing.done, indexing.total || '…');
      return filters.onlyGaps && hasStories(bank)
        ? l10n.t('Only principles that need a story or a stronger one.')
        : undefined;
    },
  });
}

function targetsTree(bank: Bank, filters: Filters): BankTree {
  return createTree({
    id: 'debrief.targets',
    shows: [bank.coverage, bank.stories],
    roots: () => bank.coverage.value && targetRows(bank.coverage.value.rows, rowsOf(bank), filters.onlyGaps),
    message: () => (filters.onlyGaps ? l10n.t('Only what is not met yet.') : undefined),
  });
}

function storiesTree(bank: Bank, filters: Filters): BankTree {
  const shown = () => rowsOf(bank).filter(story => passes(story, filters.stories));
  return createTree({
    id: 'debrief.stories',
    shows: [bank.stories, bank.coverage],
    drag: dragStories,
    roots: () => storyRows(shown(), bank.coverage.value),
    message: () =>
      isFiltering(filters.stories)
        ? l10n.t('{0} of {1} stories are shown.', shown().length, rowsOf(bank).length)
        : undefined,
  });
}

const rowsOf = ({ stories }: Bank): readonly StoryRow[] => stories.value ?? [];
const hasStories = (bank: Bank): boolean => rowsOf(bank).length > 0;
const isRead = ({ coverage }: Bank): boolean => coverage.value !== undefined && !coverage.value.indexing;

/** The views welcome the writer of an empty bank, and only them. */
function tellWhetherEmpty(bank: Bank): void {
  const isEmpty = bank.stories.value !== undefined && isRead(bank) && !hasStories(bank);
  commands.executeCommand('setContext', 'debrief.bankIsEmpty', isEmpty);
}

/** The badge counts the gaps of a bank with stories; what is not read yet is no gap. */
function showBadge(bank: Bank, { view }: BankTree): void {
  if (!isRead(bank)) return;
  const value = hasStories(bank) ? (bank.coverage.value?.gaps ?? 0) : 0;
  view.badge = value > 0 ? { value, tooltip: value === 1 ? l10n.t('1 gap') : l10n.t('{0} gaps', value) } : undefined;
}

/** Since the badge is seen while the view is not, coverage is kept fresh once it has been looked at. */
function keepLooking({ coverage }: Bank): () => void {
  let endLook: (() => void) | undefined;
  const endListening = coverage.listen(() => {
    endLook ??= coverage.look();
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
