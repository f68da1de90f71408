import { type Command, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Branch, Subject } from './tree.ts';

/** A row in words: what is seen, what is said when it is pointed at, and what a screen reader says. */
export interface RowOptions {
  /** Tells rows apart over changes, so that what is unfolded and chosen stays so. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** What a screen reader says, if not label and description. */
  readonly said?: string;
  readonly icon?: ThemeIcon;
  /** What a click does. */
  readonly command?: Command;
  readonly context?: string;
  readonly open?: boolean;
  readonly parent?: Branch;
  readonly subject?: Subject;
  readonly children?: (self: Branch) => readonly Branch[] | Promise<readonly Branch[]>;
}

export function row(options: RowOptions): Branch {
  const { id, label, description, tooltip, said, icon, command, context, children, open = false } = options;
  const unfolded = open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(label, children ? unfolded : TreeItemCollapsibleState.None);
  item.id = id;
  item.tooltip = tooltip ?? [label, description].filter(Boolean).join('\n');
  if (description) item.description = description;
  if (icon) item.iconPath = icon;
  if (command) item.command = command;
  if (context) item.contextValue = context;
  item.accessibilityInformation = { label: said ?? [label, description].filter(Boolean).join(', ') };
  const self: Branch = {
    item,
    ...(options.parent && { parent: options.parent }),
    ...(options.subject && { subject: options.subject }),
    ...(children && { children: () => children(self) }),
  };
  return self;
}

/** An icon of the theme, in one of its colours. */
export function icon(name: string, color?: string): ThemeIcon {
  return new ThemeIcon(name, color === undefined ? undefined : new ThemeColor(color));
}
