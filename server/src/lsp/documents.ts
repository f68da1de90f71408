import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Config } from '../core/config.ts';
import { isStory } from '../core/story/detect.ts';
import { isExcluded, isIncluded } from '../globs.ts';
import { maxStoryBytes } from '../limits.ts';
import { languageId } from '../protocol.ts';

/**
 * Whether the server has anything to say about a document: by its language, its name and front matter, or the globs of
 * the config that governs it.
 */
export function isJudged(document: TextDocument, config: Config): boolean {
  const path = pathOf(document.uri);
  if (isExcluded(config, path)) return false;
  if (document.languageId === languageId || isStory(path, document.getText())) return true;
  return /\.md$/i.test(path) && isIncluded(config, path);
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
