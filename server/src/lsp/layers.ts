import { layerNames } from '../core/rubric/strength.ts';
import type { LayersParams, LayersResult } from '../protocol.ts';
import { toRange } from './diagnostics.ts';
import type { Judgements, Matter } from './judgement.ts';

/** Answers `debrief/layers`. */
export async function layersOf(
  { textDocument: { uri } }: LayersParams,
  matter: Matter,
  judgements: Judgements,
): Promise<LayersResult | null> {
  const judge = await judgements.prepare(uri);
  const verdicts = judge()?.analysis?.verdicts;
  const document = matter.document(uri);
  if (!verdicts || !document) return null;
  return {
    layers: layerNames.map(layer => {
      const { strength, why, proof } = verdicts[layer];
      return { layer, strength, why, sentences: proof.map(span => toRange(span, document)) };
    }),
  };
}
