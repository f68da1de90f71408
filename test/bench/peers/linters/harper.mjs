import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';

export const harper = {
  name: 'harper.js',
  packages: ['harper.js'],
  comparable: { hedge: ['Hedging'] },
  entry: "export { LocalLinter } from 'harper.js'; export { binaryInlined } from 'harper.js/binaryInlined';",
  async start() {
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return async text => {
      const found = await linter.organizedLints(text, { language: 'markdown' });
      return Object.entries(found).flatMap(([check, lints]) =>
        lints.map(lint => {
          const { start, end } = lint.span();
          return { check, start, end };
        }),
      );
    };
  },
};
