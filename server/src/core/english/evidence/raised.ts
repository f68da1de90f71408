import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { trailingOf } from '../grammar/participial.ts';
import { raising, regard, risen } from '../lexicon/betterment.ts';
import { wanting } from '../lexicon/wanting.ts';
import { rememberedAll, rememberedWithin } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { asClause } from '../shapes.ts';

/** Whether a clause claims to have lifted what only those concerned can tell: "this fostered a more open culture". */
export const raisesRegard = rememberedWithin((sentence: Sentence, clause: Clause): boolean => {
  const { verb, kind, actor, link } = clause;
  if (!/^(other|nobody)$/.test(actor) || verb.negated || verb.modal || verb.voice === 'passive') return false;
  if (kind === 'relative' ? link?.lower !== 'which' : !/^(main|coordinate)$/.test(kind)) return false;
  return (verb.tense === 'past' || verb.perfect) && isRaised(sentence, clause);
});

/** The same behind a comma: "…, greatly improving guest satisfaction". */
export const regardRaisedIn = rememberedAll(function* (sentence: Sentence): Generator<Clause> {
  for (const clause of trailingOf(sentence)) {
    const main = sentence.clauses.find(({ start, end }) => start < clause.start && clause.end === end);
    if (main?.verb.tense !== 'past' || main.verb.negated || wanting.has(main.verb.lemma)) continue;
    const own = asClause({ ...clause, end: endOf(sentence, clause) });
    if (isRaised(sentence, own)) yield own;
  }
});

/** What a change leads to, or results in. */
const leading: Readonly<Record<string, string>> = { lead: 'to', result: 'in', contribute: 'to' };

/** Where what is told in a participle ends, before another that is joined to it. */
function endOf({ words }: Sentence, { verb, end }: Clause): number {
  const joint = words.findIndex(({ part }, at) => at > verb.to && /^(coordinator|punctuation)$/.test(part));
  return Math.min(end, words[joint - 1]?.end ?? end);
}

function isRaised({ words, quantities }: Sentence, { verb, start, end }: Clause): boolean {
  const lemma = verb.deed.lemma ?? verb.lemma;
  const led = words[verb.to]?.lower === leading[lemma];
  if (!raising.has(lemma) && !led) return false;
  if (quantities.some(quantity => quantity.start >= start && quantity.start < end)) return false;
  const object = nounPhraseAt(words, led ? verb.to + 1 : verb.to);
  if (led && !words.slice(verb.to, object?.to).some(({ lower }) => risen.has(lower))) return false;
  return object !== undefined && object.end <= end && regard.has(object.head.lower);
}
