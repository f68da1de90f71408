import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A text of so many words, and the place in its middle where a writer goes on typing. */
export interface BenchStory {
  readonly words: number;
  readonly text: string;
  readonly caret: Position;
}

/** A story of at least `words` words, made of the example stories' paragraphs, taken again and again as needed. */
export function storyOf(words: number, examples: string): BenchStory {
  const files = readdirSync(examples).filter(name => name.endsWith('.story.md'));
  if (files.length === 0) throw new Error('There are no example stories to build the bench from.');
  const texts = files.sort().map(name => readFileSync(join(examples, name), 'utf8'));
  const frontMatter = /^---\n.*?\n---\n/s.exec(texts[0] ?? '')?.[0] ?? '';
  const paragraphs = texts.flatMap(text => text.replace(/^---\n.*?\n---\n/s, '').split(/\n{2,}/));

  const taken: string[] = [];
  let count = 0;
  for (let index = 0; count < words; index += 1) {
    const paragraph = paragraphs[index % paragraphs.length] ?? '';
    taken.push(paragraph);
    count += paragraph.split(/\s+/).filter(Boolean).length;
  }
  const text = `${frontMatter}\n${taken.join('\n\n')}\n`;
  return { words, text, caret: middleSentenceEnd(text) };
}

function middleSentenceEnd(text: string): Position {
  const end = text.indexOf('.\n', text.length / 2);
  return TextDocument.create('', '', 0, text).positionAt(end < 0 ? text.length : end + 1);
}
