import { retext } from 'retext';
import intensify from 'retext-intensify';
import passive from 'retext-passive';

const marksOf = plugin => {
  const processor = retext().use(plugin);
  return async text =>
    (await processor.process(text)).messages.map(({ place, ruleId, source }) => ({
      check: source === 'retext-passive' ? 'passive' : ruleId,
      start: place.start.offset,
      end: place.end.offset,
    }));
};

export const retextPassive = {
  name: 'retext-passive',
  packages: ['retext-passive', 'retext'],
  comparable: { 'passive-decision': ['passive'] },
  entry: "export { retext } from 'retext'; export { default } from 'retext-passive';",
  start: async () => marksOf(passive),
};

export const retextIntensify = {
  name: 'retext-intensify',
  packages: ['retext-intensify', 'retext'],
  comparable: { hedge: ['filler'], 'vague-quantity': ['weasel'], 'proxy-confidence': ['filler'] },
  entry: "export { retext } from 'retext'; export { default } from 'retext-intensify';",
  start: async () => marksOf(intensify),
};
