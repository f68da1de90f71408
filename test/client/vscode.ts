/** As much of VS Code as the parts of the client need that show data and ask nothing. */
export const l10n = {
  t: (text: string, ...values: readonly (string | number)[]): string =>
    text.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)])),
};

export class ThemeIcon {
  constructor(
    readonly id: string,
    readonly color?: ThemeColor,
  ) {}
}

export class ThemeColor {
  constructor(readonly id: string) {}
}

export enum TreeItemCollapsibleState {
  None,
  Collapsed,
  Expanded,
}

export class TreeItem {
  constructor(
    readonly label: string,
    readonly collapsibleState: TreeItemCollapsibleState,
  ) {}
}

/** What is saved, by URI. */
export const files = new Map<string, Uint8Array>();

export const workspace = {
  textDocuments: [],
  fs: {
    readFile: async (uri: unknown) => files.get(String(uri)),
    writeFile: async (uri: unknown, bytes: Uint8Array) => void files.set(String(uri), bytes),
  },
};
