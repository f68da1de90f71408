// Libraries that give English words their part of speech.
import { createRequire } from 'node:module';
import compromise from 'compromise';
import pos from 'pos';
import { retext } from 'retext';
import retextPos from 'retext-pos';

/**
 * @typedef {{ text: string, tag: string }} TaggedWord Words in the order of the text; a library's own tags.
 * @typedef {object} Tagger
 * @property {string} name
 * @property {readonly string[]} packages What is installed for it, the tagger itself first.
 * @property {string} entry A module that pulls in all that the tagger needs to run, for weighing it.
 * @property {() => Promise<(text: string) => readonly TaggedWord[]>} start
 */

const wink = {
  name: 'wink-nlp',
  packages: ['wink-nlp', 'wink-eng-lite-web-model'],
  entry: "export { default } from 'wink-nlp'; export { default as model } from 'wink-eng-lite-web-model';",
  async start() {
    const require = createRequire(import.meta.url);
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
    return text => {
      const tokens = nlp.readDoc(text).tokens();
      const tags = tokens.out(nlp.its.pos);
      return tokens.out().map((word, index) => ({ text: word, tag: tags[index] }));
    };
  },
};

const compromiseTagger = {
  name: 'compromise',
  packages: ['compromise'],
  entry: "export { default } from 'compromise';",
  start: async () => text =>
    compromise(text)
      .json()
      .flatMap(({ terms }) => terms)
      .map(({ text: word, tags }) => ({ text: word, tag: tags.join(' ') })),
};

const posTagger = {
  name: 'pos',
  packages: ['pos'],
  entry: "export { default } from 'pos';",
  async start() {
    const [lexer, tagger] = [new pos.Lexer(), new pos.Tagger()];
    return text => tagger.tag(lexer.lex(text)).map(([word, tag]) => ({ text: word, tag }));
  },
};

const retextPosTagger = {
  name: 'retext-pos',
  packages: ['retext-pos', 'retext'],
  entry: "export { retext } from 'retext'; export { default } from 'retext-pos';",
  async start() {
    const processor = retext().use(retextPos);
    return text => wordsOf(processor.runSync(processor.parse(text)));
  },
};

function wordsOf(node) {
  if (node.type === 'WordNode') return [{ text: textOf(node), tag: node.data?.partOfSpeech ?? '' }];
  return (node.children ?? []).flatMap(wordsOf);
}

const textOf = node => node.value ?? node.children.map(textOf).join('');

/** @type {readonly Tagger[]} */
export const taggers = [wink, compromiseTagger, retextPosTagger, posTagger];
