import { firstPhrase, phraseSet } from '../english/grammar/match.ts';
import { askGrounds, askingVerbs, bareAsks } from '../english/lexicon/asks.ts';
import { remembered } from '../english/remembered.ts';
import type { Sentence } from '../english/sentence.ts';
import { quote } from '../message.ts';
import { placeOf, type Reading, wordsOf } from '../reading.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'weak-ask',
  layer: 'influence',
  scope: 'story',
  severity: 'warning',
  formats: ['compensation'],
  summary: 'An ask without a reason or a figure.',
  why: 'A plea for more gives the other side nothing to work with. A level, a scope or a trade gives them a reason to move.',
  silentOn: 'An ask that names what, how much, or in exchange for what.',
  example: {
    weak: '---\nformat: compensation\n---\n\n## Level and scope\n\nThe role owns three countries.\n\n## Package\n\nCan you do better?',
    strong:
      '---\nformat: compensation\n---\n\n## Level and scope\n\nThe role owns three countries.\n\n## Package\n\nAt that scope I expect the upper half of the L6 band. Can you move the base to $185,000?',
  },
};

const asking = phraseSet(bareAsks);

function* check(reading: Reading): Iterable<Report> {
  for (const passage of reading.passages) {
    const { sentence } = passage;
    if (!asks(sentence) || gives(sentence)) continue;
    yield {
      span: placeOf(passage, sentence),
      message: `${quote(wordsOf(reading, passage, sentence))}: the other side hears a wish, and has no reason to move. Say what the scope is worth, or what you would trade: “at this scope I expect …”.`,
    };
  }
}

/** A question or a wish for more, put to the other side. */
const asks = remembered(({ words, question, clauses }: Sentence): boolean => {
  if (!firstPhrase(words, asking)) return false;
  return question || clauses.some(({ actor, verb }) => actor === 'I' && askingVerbs.has(verb.lemma));
});

/** A figure, a reason, a level or something in exchange. */
const gives = ({ words, quantities }: Sentence): boolean =>
  quantities.some(({ kind }) => kind !== 'label') || words.some(({ lower }) => askGrounds.has(lower));

export const weakAsk: StoryRule = { meta, check };
