import type { Passage } from './reading.ts';

/** A passage with all its properties in one order, copies included: see `english/shapes.ts`. */
export const asPassage = ({ index, sentence, block, section, roles, base }: Passage): Passage => ({
  index,
  sentence,
  block,
  section,
  roles,
  base,
});
