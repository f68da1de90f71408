import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A text of so many words, and the place in its middle where a writer goes on typing. */
export interface BenchStory {
  readonly words: number;
  readonly text: string;
  readonly caret: Position;
  readonly offset: number;
}

/** A behavioral story, for which most rules are, of at least `words` words, made of the example stories' paragraphs, taken again and again as needed. */
export function storyOf(words: number, examples: string): BenchStory {
  const texts = readExamples(examples).filter(text => !/^format:/m.test(text));
  const frontMatter = /^---\n.*?\n---\n/s.exec(texts[0] ?? '')?.[0] ?? '';
  const paragraphs = texts.flatMap(text => text.replace(/^---\n.*?\n---\n/s, '').split(/\n{2,}/));

  const taken: string[] = [];
  let count = 0;
  for (let index = 0; count < words; index += 1) {
    const paragraph = paragraphs[index % paragraphs.length] ?? '';
    taken.push(paragraph);
    count += wordsIn(paragraph);
  }
  const text = `${frontMatter}\n${taken.join('\n\n')}\n`;
  const end = text.indexOf('.\n', text.length / 2);
  const offset = end < 0 ? text.length : end + 1;
  return { words, text, offset, caret: TextDocument.create('', '', 0, text).positionAt(offset) };
}

/** Stories of a bank, as many as wanted: the examples, each time in other words, so that no memory of sentences helps. */
export function* bankOf(stories: number, examples: string): Generator<string> {
  const texts = readExamples(examples);
  for (let index = 0; index < stories; index += 1) yield reworded(texts[index % texts.length] ?? '', index);
}

/** A text with a number of its own in each sentence, so that none is like that of another number. */
export const reworded = (text: string, number: number): string => text.replaceAll(/\.(?=\s)/g, ` ${1_000 + number}.`);

/** Writes a bank into a folder; answers how many words it holds. */
export function writeBank(folder: string, stories: readonly string[]): number {
  mkdirSync(folder, { recursive: true });
  for (const [index, story] of stories.entries()) writeFileSync(join(folder, `${index}.story.md`), story);
  return stories.reduce((sum, story) => sum + wordsIn(story), 0);
}

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

function readExamples(examples: string): readonly string[] {
  const files = readdirSync(examples).filter(name => name.endsWith('.story.md'));
  if (files.length === 0) throw new Error('There are no example stories to build the bench from.');
  return files.sort().map(name => readFileSync(join(examples, name), 'utf8'));
}
