import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { aimVerbs, destining, purposeNouns, strivingVerbs } from '../lexicon/goals.ts';
import type { Word } from '../word.ts';
import type { Opener } from './aims.ts';
import { doneBetter } from './done-better.ts';

/** Where a purpose begins: "in order to …", "with the goal of …", "so as to …", and "To …," in front. */
export function* purposes(words: readonly Word[]): Generator<Opener> {
  for (const [at, word] of words.entries()) {
    const [next, after] = [words[at + 1]?.lower, words[at + 2]?.lower];
    const order = word.lower === 'order' && next === 'to';
    const soAs = word.lower === 'so' && next === 'as' && after === 'to';
    const goal =
      purposeNouns.has(word.lower) &&
      /^(of|to)$/.test(next ?? '') &&
      /^(verb|auxiliary)$/.test(words[at + 2]?.part ?? '');
    if (order || goal) yield { at: at + 2, named: false };
    if (soAs) yield { at: at + 3, named: false };
    if (word.lower === 'so' && next === 'that') yield* enabled(words, at + 2);
  }
  const comma = words.findIndex(({ text }) => text === ',');
  const opens = words[0]?.part === 'to' || words[0]?.lower === 'for';
  if (opens && comma > 1 && comma < 10) yield { at: words[0]?.part === 'to' ? 1 : 2, named: false };
}

/** "… so that agents become more productive". */
function* enabled(words: readonly Word[], from: number): Generator<Opener> {
  const who = nounPhraseAt(words, from);
  if (!who || /^(i|we)$/.test(who.head.lower)) return;
  yield { at: who.to, named: false };
  yield* doneBetter(words, who.to);
}

/** Where an aim begins that stands in a participle: "hoping to …", "trying for …", "a scheme designed to …". */
export function* strivings(words: readonly Word[]): Generator<Opener> {
  for (const [at, { lemma, form, part, lower }] of words.entries()) {
    const [before, next] = [words[at - 1], words[at + 1]?.lower ?? ''];
    if (form === 'ing' && !/^(auxiliary|to)$/.test(before?.part ?? '')) {
      if (
        next === 'to' &&
        (aimVerbs.has(lemma ?? '') || lower === 'looking') &&
        !/^(go|need|set|bet)$/.test(lemma ?? '')
      )
        yield { at: at + 1, named: false };
      if (/^(for|at|towards?)$/.test(next) && strivingVerbs.has(lemma ?? '')) yield { at: at + 1, named: true };
    }
    if (
      part === 'verb' &&
      form !== 'base' &&
      before?.part === 'noun' &&
      destining.has(lemma ?? '') &&
      /^(to|at|for)$/.test(next)
    )
      yield { at: at + 1, named: next !== 'for' };
  }
}
