import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isStory } from '../core/story/detect.ts';
import { maxStoryBytes } from '../limits.ts';
import { languageId } from '../protocol.ts';

/** Whether the server has anything to say about a document: by its language, else by its name and front matter. */
export function isJudged(document: TextDocument): boolean {
  return document.languageId === languageId || isStory(pathOf(document.uri), document.getText());
}

export function isTooLarge(document: TextDocument): boolean {
  return Buffer.byteLength(document.getText()) > maxStoryBytes;
}

/** The path of a URI as its author wrote it; the URI itself where it cannot be read as one. */
export function pathOf(uri: string): string {
  try {
    return decodeURIComponent(new URL(uri).pathname);
  } catch {
    return uri;
  }
}
