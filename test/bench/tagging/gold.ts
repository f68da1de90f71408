import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../../server/src/core/span.ts';

/** Noun, adjective, adverb, verb (auxiliaries and modals included), or anything else. */
export type Class = 'N' | 'A' | 'R' | 'V' | 'O';

/**
 * A word as a person tagged it. Of a verb: `f` finite, `b` base after "to" or another verb, `n` a participle,
 * `p` a passive's participle, `g` the -ing form.
 */
export interface GoldWord extends Span {
  readonly class: Class;
  readonly form: string;
}

export interface GoldSentence {
  readonly text: string;
  readonly words: readonly GoldWord[];
}

/** The sentences of `gold.txt`: words as `word_Vf`, and without a tag what is neither noun, verb nor modifier. */
export function readGold(): readonly GoldSentence[] {
  return readFileSync(join('test/bench/tagging', 'gold.txt'), 'utf8').trim().split('\n').map(sentenceOf);
}

function sentenceOf(line: string): GoldSentence {
  const words: GoldWord[] = [];
  let text = '';
  for (const token of line.split(' ')) {
    const [word = '', tag = 'O'] = token.split('_');
    if (text) text += ' ';
    words.push({ class: tag[0] as Class, form: tag.slice(1), start: text.length, end: text.length + word.length });
    text += word;
  }
  return { text: `${text}${/^(Did|Was) /.test(text) ? '?' : '.'}`, words };
}
