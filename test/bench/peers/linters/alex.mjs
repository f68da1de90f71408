import { markdown } from 'alex';

export const alex = {
  name: 'alex',
  packages: ['alex'],
  comparable: { 'proxy-confidence': ['obvious'] },
  entry: "export { markdown } from 'alex';",
  start: async () => async text =>
    markdown(text).messages.flatMap(({ position, ruleId }) =>
      position?.start ? [{ check: ruleId, start: position.start.offset, end: position.end.offset }] : [],
    ),
};
