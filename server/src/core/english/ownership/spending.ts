import { purses } from '../lexicon/estimates.ts';
import { currencies, currencyCodes } from '../lexicon/units.ts';
import type { Clause } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether the candidate puts money where they want it: "spent €900 on a sensor", "put half of my budget into it", "bought a press for £4,000". */
export function spendsMoney({ verb, object }: Clause, after: readonly Word[]): boolean {
  if (verb.tense !== 'past' || !object) return false;
  const lemma = verb.deed.lemma ?? '';
  if (/^(spend|put|invest|sink|stake|pay)$/.test(lemma))
    return isMoneyFor(after, lemma === 'pay' ? /^(for|to)$/ : /^(on|into|in|towards|toward)$/);
  return /^(buy|order|rent|lease|hire|borrow|charter)$/.test(lemma) && isPricedAt(after);
}

/** "€900 on", "half of the budget into": the sum, then what it goes to, with nothing but its noun phrase between. */
function isMoneyFor(after: readonly Word[], link: RegExp): boolean {
  const at = after.findIndex(({ lower, part }) => link.test(lower) && part !== 'noun');
  return at > 0 && after.slice(0, at).some(isMoney);
}

/** "For £4,000", "at 300 euros". */
const isPricedAt = (after: readonly Word[]): boolean =>
  after.some(({ lower }, at) => /^(for|at|from|with)$/.test(lower) && after.slice(at + 1, at + 4).some(isMoney));

const isMoney = ({ text, lower, singular }: Word): boolean =>
  /^\p{Sc}\d|\d\p{Sc}$/u.test(text) ||
  currencies.has(lower) ||
  currencyCodes.has(lower) ||
  purses.has(singular) ||
  /^(savings|reserve|deposit)$/.test(lower);
