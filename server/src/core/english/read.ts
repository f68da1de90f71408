import type { Sentence as SentenceNode } from 'nlcst';
import { createMemory } from '../memory.ts';
import { clausesOf } from './grammar/clauses.ts';
import { withCopula } from './grammar/ellipsis.ts';
import { withoutOpener } from './grammar/opener.ts';
import { quantitiesOf } from './grammar/quantities.ts';
import { sentencesIn } from './grammar/retext.ts';
import { type Token, tokenize } from './grammar/tokens.ts';
import type { Sentence } from './sentence.ts';
import { asSentence, asToken } from './shapes.ts';
import { tag } from './tagging/tag.ts';

/** A sentence, and the offset in the prose from which its own offsets count. */
export interface Placed {
  readonly at: number;
  readonly sentence: Sentence;
}

/**
 * Reads a stretch of prose as English: its sentences with their words, clauses and numbers.
 * The answer depends on the arguments alone.
 * @param owners subjects that count as the writer's own group, such as "my squad"
 */
export type ReadEnglish = (prose: string, owners?: readonly string[]) => readonly Placed[];

export const readEnglish: ReadEnglish = (prose, owners) => createEnglishReader()(prose, owners);

/** Reads no stretch of prose twice, and of one that has changed no sentence that has not, wherever it stands now. */
export function createEnglishReader(room?: number): ReadEnglish {
  const stretches = createMemory<readonly Placed[]>(room);
  const sentences = createMemory<readonly Sentence[]>(room);
  return (prose, owners = []) => {
    const under = owners.join('\n');
    // A key that is the prose itself is found by its identity, and its letters are not gone over.
    return stretches(under ? `${under}\n\n${prose}` : prose, () => {
      let from = 0;
      return sentencesIn(prose).flatMap(node => {
        const at = from;
        const end = node.position?.end.offset ?? at;
        from = end;
        const read = () => [...readSentence(node, prose, at, owners)];
        return sentences(`${under}\n\n${end - at}\n${prose.slice(at, end + lookahead)}`, read).map(sentence => ({
          at,
          sentence,
        }));
      });
    });
  };
}

/** How many characters behind a sentence its tokens may depend on. */
const lookahead = 3;

/** Reads what stands in `prose` from `at` on; offsets count from there. */
function* readSentence(node: SentenceNode, prose: string, at: number, owners: readonly string[]): Generator<Sentence> {
  for (const found of tokenize(node, prose)) {
    const tokens = Array.from(found, token => moved(token, at));
    const tagged = tag(tokens);
    const words = withoutOpener(tagged);
    const opening = tagged.length - words.length;
    const [opener] = tagged.slice(0, opening);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) continue;
    const sentence = asSentence({
      start: first.start,
      end: last.end,
      words,
      opener,
      clauses: clausesOf(words, owners),
      quantities: quantitiesOf(words),
      question: words.some(({ text }) => text === '?'),
    });
    const full = sentence.clauses.length === 0 && inFull(sentence, tokens.slice(opening), owners);
    yield full ? asSentence({ ...sentence, full }) : sentence;
  }
}

/** A sentence without a finite verb, as it reads with its copula. */
function inFull(sentence: Sentence, tokens: readonly Token[], owners: readonly string[]): Sentence | undefined {
  const said = withCopula(tokens, sentence.words);
  if (!said) return undefined;
  const words = tag(said);
  return asSentence({ ...sentence, words, clauses: clausesOf(words, owners) });
}

const moved = (token: Token, at: number): Token => asToken({ ...token, start: token.start - at, end: token.end - at });
