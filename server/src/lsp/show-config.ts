import { explainConfig } from '../core/config/explain.ts';
import type { ConfigAnswer } from '../protocol.ts';
import type { Governance } from './configuration.ts';
import { pathOf } from './documents.ts';

/** What governs a document, to be read by its writer. */
export function showConfig({ config, settings, file }: Governance): ConfigAnswer {
  const sources = [
    ...(file ? [{ name: pathOf(file.uri), layer: file.layer }] : []),
    ...(Object.keys(settings).length > 0 ? [{ name: 'settings', layer: settings, withDefaults: true }] : []),
  ];
  return { languageId: 'jsonc', text: explainConfig(config, sources), ...(file && { file: file.uri }) };
}
