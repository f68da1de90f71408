import type { WorkspaceEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { principleNamed } from '../../core/rubric/principles.ts';
import { claimEdits, type Role } from '../../core/story/claim.ts';
import { readStory } from '../../core/story/read.ts';
import { maxStoryBytes } from '../../limits.ts';
import type { Configuration } from '../configuration.ts';
import { isJudged, isTooLarge, savedAs } from '../documents.ts';
import { type EditFeatures, toWorkspaceEdit } from '../workspace-edit.ts';

export interface Wish {
  readonly uri: string;
  readonly principle: string;
  readonly role: Role;
}

export interface ClaimPorts {
  readonly documents: { get(uri: string): TextDocument | undefined };
  readonly configuration: Configuration;
  readonly features: EditFeatures;
}

/** The edit by which a story, open or not, claims a principle; null where it cannot, or does already. Never rejects. */
export async function claim({ uri, principle: name, role }: Wish, ports: ClaimPorts): Promise<WorkspaceEdit | null> {
  const { documents, configuration, features } = ports;
  const open = documents.get(uri);
  const config = await (open ? configuration.of(uri) : configuration.ofClosed(uri));
  const document = open ?? (await savedAs(uri, 'markdown', maxStoryBytes));
  const principle = principleNamed(name, config.principles);
  if (!document || !principle || !isJudged(document, config) || isTooLarge(document)) return null;
  const edits = claimEdits(readStory(document.getText()), principle, role, config.principles);
  return edits.length === 0 ? null : toWorkspaceEdit(document, edits, false, features, open !== undefined);
}
