import { commands, Disposable, type ExtensionContext, env, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { Export } from '../bank/export.ts';
import { type Live, looking } from '../bank/live.ts';
import { open, type Target } from '../bank/open.ts';
import { telling } from '../server/tell.ts';
import { pageHtml } from './page.ts';
import { partOf } from './part.ts';
import type { FromPage, Table, ToPage } from './table.ts';
import { pageWords } from './words.ts';

/** A table of the bank, and the places that the keys of its cells stand for. */
export interface Shown {
  readonly table: Table;
  readonly places: ReadonlyMap<string, Target>;
}

/** A kind of panel: what it is called, and what it shows of which answers of the server. */
export interface PanelKind {
  readonly id: string;
  readonly title: string;
  readonly shows: readonly Live<unknown>[];
  /** What is shown; undefined before the first answer. */
  make(): Shown | undefined;
  /** Leads to what the table leaves out. */
  beneath?(): Promise<void>;
  /** What is exported from it. */
  readonly exports: 'matrix' | 'metrics';
}

/** A panel of its kind, while it is open. */
export interface OpenPanel {
  readonly panel: WebviewPanel;
  /** What its page was told last; undefined until its script has asked. */
  readonly told: () => Shown | undefined;
}

/** At most one panel of a kind is open; it comes back with its look when the window is reloaded. */
export interface TablePanel extends Disposable {
  show(): void;
  readonly current: () => OpenPanel | undefined;
}

export function createPanel(context: ExtensionContext, kind: PanelKind): TablePanel {
  const home = Uri.joinPath(context.extensionUri, 'dist', 'page');
  const options = { enableScripts: true, localResourceRoots: [home] };
  let current: (OpenPanel & Disposable) | undefined;

  const adopt = (panel: WebviewPanel): void => {
    current?.panel.dispose();
    panel.webview.options = options;
    panel.iconPath = iconOf(context.extensionUri);
    const adopted = fill(panel, kind, home);
    current = adopted;
    panel.onDidDispose(() => {
      adopted.dispose();
      if (current === adopted) current = undefined;
    });
  };
  const serializer = window.registerWebviewPanelSerializer(kind.id, {
    deserializeWebviewPanel: async panel => adopt(panel),
  });
  return {
    show() {
      if (current) current.panel.reveal();
      else adopt(window.createWebviewPanel(kind.id, kind.title, ViewColumn.Active, options));
    },
    current: () => current,
    dispose() {
      serializer.dispose();
      current?.panel.dispose();
    },
  };
}

/** Gives a panel its page, and the page its table, as long as it is seen. */
function fill(panel: WebviewPanel, kind: PanelKind, home: Uri): OpenPanel & Disposable {
  let told: Shown | undefined;
  let isReady = false;
  const tell = (): void => {
    const shown = isReady ? kind.make() : undefined;
    if (!shown) return;
    told = shown;
    const message: ToPage = { table: shown.table, name: kind.title, words: pageWords() };
    void panel.webview.postMessage(message);
  };
  const look = looking(kind.shows, tell);
  const seen = (): void => {
    look.seen(panel.visible);
    // A hidden page is thrown away, and asks again when it is seen.
    if (!panel.visible) isReady = false;
  };
  const hear = (message: FromPage): void => {
    if (message.type === 'ready') {
      isReady = true;
      tell();
    } else if (message.type === 'open') {
      const place = told?.places.get(message.key);
      if (place) void telling(() => open(place, ViewColumn.Beside));
    } else if (message.type === 'beneath') {
      void telling(async () => kind.beneath?.());
    } else if (message.type === 'begin') {
      commands.executeCommand('debrief.newStory');
    } else {
      const to = message.type === 'copy' ? 'clipboard' : 'file';
      const part = told && partOf(told.table, message.look);
      const what: Export = { table: kind.exports, to, ...(part && { part }) };
      commands.executeCommand('debrief.exportBank', what);
    }
  };
  const heard = [panel.webview.onDidReceiveMessage(hear), panel.onDidChangeViewState(seen)];
  panel.webview.html = htmlOf(panel, home);
  seen();
  return {
    panel,
    told: () => told,
    dispose() {
      look.end();
      Disposable.from(...heard).dispose();
    },
  };
}

function htmlOf({ title, webview }: WebviewPanel, home: Uri): string {
  const file = (name: string): string => webview.asWebviewUri(Uri.joinPath(home, name)).toString();
  return pageHtml({
    title,
    language: env.language,
    script: file('main.js'),
    style: file('main.css'),
    source: webview.cspSource,
    nonce: crypto.randomUUID(),
  });
}

function iconOf(extension: Uri): { readonly light: Uri; readonly dark: Uri } {
  const icon = (name: string): Uri => Uri.joinPath(extension, 'client', 'icons', name);
  return { light: icon('story-light.svg'), dark: icon('story-dark.svg') };
}
