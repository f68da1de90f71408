import { fileURLToPath } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Config } from '../core/config.ts';
import { isStory } from '../core/story/detect.ts';
import { readText } from '../disk.ts';
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

/** Whether a URI names a place on this machine. */
export const isOnDisk = (uri: string): boolean => uri.startsWith('file:');

/** The same for each way to write a URI. */
export const keyOf = (uri: string): string => (isOnDisk(uri) ? pathOf(uri) : uri);

/** What the editor holds, by the URIs that it writes. */
export interface OpenDocuments {
  get(uri: string): TextDocument | undefined;
  keys(): readonly string[];
}

/** Writes the URIs of files as the editor does, where it holds them. */
export function asOpen(documents: OpenDocuments): (uri: string) => string {
  const open = new Map(documents.keys().map(uri => [keyOf(uri), uri]));
  return uri => open.get(keyOf(uri)) ?? uri;
}

/** The document of a file that the editor holds, whichever way it writes the URI. */
export const openAs = (uri: string, documents: OpenDocuments): TextDocument | undefined =>
  documents.get(asOpen(documents)(uri));

/** A file on disk as an editor would hold it, which counts no byte-order mark; undefined where it cannot be read. Never rejects. */
export async function savedAs(uri: string, languageId: string, maxBytes: number): Promise<TextDocument | undefined> {
  if (!isOnDisk(uri)) return undefined;
  try {
    const text = await readText(fileURLToPath(uri), maxBytes);
    return TextDocument.create(uri, languageId, 0, text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
