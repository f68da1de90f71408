import type { TextDocumentFilter } from 'vscode-languageclient/node';
import { configName, languageId } from '../../../server/src/protocol.ts';

/**
 * The documents that the server is told of: stories, Markdown that may turn out to be one, and config files. Only where people
 * write, on disk, unsaved or in the workspace's own file systems: the old side of a comparison is nobody's draft.
 */
export function storySelector(workspaceSchemes: readonly string[]): TextDocumentFilter[] {
  const schemes = new Set(['file', 'untitled', ...workspaceSchemes]);
  return [...schemes].flatMap(scheme => [
    ...[languageId, 'markdown'].map(language => ({ scheme, language })),
    { scheme, pattern: `**/${configName}` },
  ]);
}
