import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { isConfig } from './config-files.ts';
import type { Judgement, Judgements } from './judgement.ts';

/** How long a document must rest before it is judged, in milliseconds: a burst of edits costs one judgement. */
const restMs = 5;

/** Sends diagnostics to clients that do not ask for them; what is wrong in a config is told elsewhere. */
export interface Push {
  changed(uri: string): void;
  closed(uri: string): void;
}

export interface PushPorts {
  send(params: PublishDiagnosticsParams): Promise<void>;
  /** Told of what went wrong while a document was judged or its diagnostics were sent. */
  failed(error: unknown): void;
}

export function createPush(judgements: Judgements, { send, failed }: PushPorts): Push {
  const resting = new Map<string, NodeJS.Timeout>();
  const sent = new Map<string, Judgement>();

  const publish = async (uri: string): Promise<void> => {
    const judge = await judgements.prepare(uri);
    const judgement = judge();
    if (!judgement || sent.get(uri) === judgement) return;
    sent.set(uri, judgement);
    await send({ uri, version: judgement.version, diagnostics: [...judgement.diagnostics] });
  };

  return {
    changed(uri) {
      if (isConfig(uri)) return;
      clearTimeout(resting.get(uri));
      const timer = setTimeout(() => {
        resting.delete(uri);
        publish(uri).catch(failed);
      }, restMs);
      resting.set(uri, timer);
    },
    closed(uri) {
      if (isConfig(uri)) return;
      clearTimeout(resting.get(uri));
      resting.delete(uri);
      sent.delete(uri);
      send({ uri, diagnostics: [] }).catch(failed);
    },
  };
}
