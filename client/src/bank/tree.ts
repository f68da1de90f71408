import {
  Disposable,
  EventEmitter,
  l10n,
  type TreeDragAndDropController,
  type TreeItem,
  type TreeView,
  window,
} from 'vscode';
import { type Live, looking } from './live.ts';

/** A row of a view. */
export interface Branch {
  readonly item: TreeItem;
  /** Made when it is unfolded. */
  readonly children?: () => readonly Branch[] | Promise<readonly Branch[]>;
  readonly parent?: Branch;
  /** What menus and drops take it for. */
  readonly subject?: Subject;
}

/** What a row is about: ids that go back to the server. */
export interface Subject {
  readonly principle?: { readonly id: string; readonly name: string };
  readonly story?: { readonly uri: string; readonly title: string };
  /** What a new story would have to be. */
  readonly wish?: { readonly format?: string; readonly principle?: string; readonly kind?: string };
}

/** What a view shows, and of which answers of the server. */
export interface TreeOptions {
  readonly id: string;
  readonly shows: readonly Live<unknown>[];
  /** The rows as they stand; undefined before the first answer. */
  roots(): readonly Branch[] | undefined;
  /** A line above the rows. */
  message?(): string | undefined;
  readonly drag?: TreeDragAndDropController<Branch>;
}

/** A view of the bank. */
export interface BankTree extends Disposable {
  readonly view: TreeView<Branch>;
  readonly drag?: TreeDragAndDropController<Branch>;
  /** The rows as the view shows them, once there are any to show. */
  rows(): Promise<readonly Branch[]>;
  /** Shows anew what is known. */
  redraw(): void;
}

/** A view that keeps what it shows fresh while it is seen. */
export function createTree({ id, shows, roots, message, drag }: TreeOptions): BankTree {
  const changed = new EventEmitter<undefined>();
  const rows = async (): Promise<readonly Branch[]> => {
    await Promise.all(shows.map(each => each.first()));
    return roots() ?? [];
  };
  const view = window.createTreeView<Branch>(id, {
    showCollapseAll: true,
    ...(drag && { dragAndDropController: drag }),
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: ({ item }) => item,
      getChildren: async branch => [...(branch ? ((await branch.children?.()) ?? []) : await rows())],
      getParent: ({ parent }) => parent,
    },
  });
  const redraw = (): void => {
    const failed = shows.some(({ failure }) => failure !== undefined);
    view.message = failed ? l10n.t('The language server gives no answer.') : (message?.() ?? '');
    changed.fire(undefined);
  };
  const look = looking(shows, redraw);
  const seen = view.onDidChangeVisibility(({ visible }) => look.seen(visible));
  look.seen(view.visible);
  return {
    view,
    ...(drag && { drag }),
    rows,
    redraw,
    dispose() {
      look.end();
      Disposable.from(seen, changed, view).dispose();
    },
  };
}
