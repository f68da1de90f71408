import type { Diagnostic } from 'vscode-languageserver/node';
import type { Card } from './core/writing/card.ts';
import type { Choices, Wish } from './core/writing/draft.ts';
import type { Request } from './protocol/request.ts';

/** The language id that the server serves; the client registers it for `*.story.md`. */
export const languageId = 'interview-story';

/** How the name of a story's file ends. */
export const storyExtension = '.story.md';

/** The settings section, shared by VS Code settings and `workspace/configuration`. */
export const settingsSection = 'debrief';

export { configName } from './core/config/name.ts';
export type { Card as StoryCard } from './core/writing/card.ts';
export type { Choice } from './core/writing/draft.ts';
export * from './protocol/bank.ts';
export type { Notification, Request } from './protocol/request.ts';
export { liesInSkipped } from './skipped.ts';

export interface ConfigAnswer {
  readonly languageId: string;
  /** The config in force, with comments that say what each part comes from. */
  readonly text: string;
  /** The URI of the config file that governs, if one does. */
  readonly file?: string;
}

/** What a client may say of itself in `initializationOptions`, beside settings. */
export interface ClientOptions {
  /** A URI with `{rule}` in it, under which the client shows the page of a rule; by default the page's file. */
  readonly rulePage?: string;
}

/** The card of an open document; null where it is no story. */
export const cardRequest: Request<{ readonly uri: string }, Card | null> = { method: 'debrief/card' };

/**
 * Judges a text that is not open in the editor; null where it is no story. As a part of a `run`, under a name of the client's
 * choice, it is seen beside the run's other stories once {@link togetherRequest} ends that.
 */
export const checkRequest: Request<
  { readonly uri: string; readonly text: string; readonly run?: string },
  { readonly card: Card; readonly diagnostics: readonly Diagnostic[] } | null
> = { method: 'debrief/check' };

/** Ends a run of checks: what is found only when its stories are seen together, for those of which something is. */
export const togetherRequest: Request<
  { readonly run: string },
  readonly { readonly uri: string; readonly diagnostics: readonly Diagnostic[] }[]
> = { method: 'debrief/together' };

/** An open story as plain text to speak from; null where the document is no story. */
export const scriptRequest: Request<{ readonly uri: string }, string | null> = { method: 'debrief/script' };

/**
 * What a new story can be, in the order of the questions. A question without choices for a format is not asked. `folder` is
 * the URI of the folder where it will stand, if one is known: what governs there says which principles there are.
 */
export const choicesRequest: Request<{ readonly format?: string; readonly folder?: string }, Choices> = {
  method: 'debrief/choices',
};

/** A new story as a snippet, and the name of its file in `folder`, as {@link choicesRequest} has it. */
export const draftRequest: Request<
  Wish & { readonly folder?: string },
  { readonly fileName: string; readonly snippet: string }
> = { method: 'debrief/draft' };

/** Asks what governs a document, and where it comes from. */
export const configRequest: Request<{ readonly uri: string }, ConfigAnswer> = { method: 'debrief/config' };
