import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Config } from '../../core/config.ts';
import type { Service } from '../../core/service.ts';
import { recordOf, type StoryRecord } from '../../record.ts';
import { isJudged } from '../documents.ts';

/** What is kept of a story, without what governs it. */
export type Kept = Omit<StoryRecord, 'config'>;

/** Judges a closed file; undefined where it is no story. */
export function keepOf(service: Service, uri: string, text: string, config: Config): Kept | undefined {
  if (!isJudged(TextDocument.create(uri, 'markdown', 0, text), config)) return undefined;
  const { entry, lines } = recordOf(uri, service.analyse(text, config), config);
  return { entry, lines };
}
