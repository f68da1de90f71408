import { createRequire } from 'node:module';
import { TextlintKernel } from '@textlint/kernel';
import { checksOf, comparable } from './write-good.mjs';

const require = createRequire(import.meta.url);
const options = {
  ext: '.md',
  plugins: [{ pluginId: 'markdown', plugin: require('@textlint/textlint-plugin-markdown').default }],
  rules: [{ ruleId: 'write-good', rule: require('textlint-rule-write-good').default }],
};

export const textlint = {
  name: 'textlint + write-good',
  packages: ['@textlint/kernel', '@textlint/textlint-plugin-markdown', 'textlint-rule-write-good'],
  comparable,
  entry:
    "export * from '@textlint/kernel'; export * as markdown from '@textlint/textlint-plugin-markdown'; " +
    "export * as rule from 'textlint-rule-write-good';",
  async start() {
    const kernel = new TextlintKernel();
    return async text => {
      const { messages } = await kernel.lintText(text, options);
      return messages.flatMap(({ range: [start], message }) => {
        // The range is one character; the words stand in front of the reason.
        const words = /^"(.*)" /s.exec(message)?.[1] ?? ' ';
        return checksOf(message).map(check => ({ check, start, end: start + words.length }));
      });
    };
  },
};
