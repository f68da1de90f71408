import { endsNoun, nounPhraseAt } from '../grammar/noun-phrase.ts';
import { answers } from '../lexicon/additions.ts';
import type { NounPhrase, Sentence } from '../sentence.ts';
import { asPhrase } from '../shapes.ts';

/** Runs of noun phrases that commas and "and" join, three at least. */
export function* listsIn({ words }: Sentence): Generator<readonly NounPhrase[]> {
  for (let at = 0; at < words.length; at++) {
    const recipient =
      endsNoun(words[at - 1]) &&
      (words[at]?.part === 'determiner' || /^(me|us|them|him|you)$/.test(words[at - 1]?.lower ?? ''));
    const gerund = words[at]?.form === 'ing' && words[at + 1]?.text !== ',';
    if (isHalfModifier(words, at)) continue;
    const first = gerund || (endsNoun(words[at - 1]) && !recipient) ? undefined : itemAt(words, at);
    if (!first) continue;
    const items = [first];
    let next = joint(words, /^(of|for)$/.test(words[first.to]?.lower ?? '') ? endOfItem(words, first.to) : first.to);
    while (next !== undefined) {
      const item = itemAt(words, next);
      if (!item || isDescription(words, item) || opensList(words, item) || isMeanwhile(words, item)) break;
      items.push(item);
      next = joint(words, endOfItem(words, item.to));
    }
    if (first.head.part === 'pronoun') items.shift();
    while (items.at(-1)?.head.part === 'pronoun') items.pop();
    if (items.length >= 3) yield items;
    at = (items.at(-1) ?? first).to - 1;
  }
}

/** "Clear and open communication": one thing with two qualities. */
const isHalfModifier = (words: Sentence['words'], at: number): boolean =>
  words[at]?.part === 'adjective' &&
  /^(and|,)$/.test(words[at + 1]?.lower ?? '') &&
  words[at + 2]?.part === 'adjective' &&
  words[at + 3]?.part === 'noun';

/** "…, discussing each patient's needs": what was done along with it. */
const isMeanwhile = (words: Sentence['words'], { from, head }: NounPhrase): boolean =>
  head === words[from] &&
  head.form === 'ing' &&
  words[from - 1]?.text === ',' &&
  /^(determiner|pronoun|number)$/.test(words[from + 1]?.part ?? '');

/** "…, complete with a …": says more of what was named before. */
const isDescription = (words: Sentence['words'], { from, head }: NounPhrase): boolean =>
  (head.part === 'adjective' || head.lower === 'complete') &&
  head === words[from] &&
  /^(with|of|for|to|in|by)$/.test(words[from + 1]?.lower ?? '');

/** "…, a site with maps, tickets and a quiz": the last thing has a list of its own. */
const opensList = (words: Sentence['words'], { head, to }: NounPhrase): boolean =>
  words[to]?.lower === 'with' && answers.has(head.lower) && words[endOfItem(words, to)]?.text === ',';

/** A noun phrase, or a gerund that stands as one: "sorting, tagging and bulk export". */
function itemAt(words: Sentence['words'], at: number): NounPhrase | undefined {
  const word = words[at];
  if (!word) return undefined;
  const inList = /^(with|,)$/.test(words[at - 1]?.lower ?? '');
  const alone = asPhrase({ from: at, to: at + 1, start: word.start, end: word.end, head: word, actor: 'other' });
  if (word.form === 'ing' && word.part === 'verb') {
    const inner = inList && words[at + 1]?.part === 'noun' ? nounPhraseAt(words, at + 1) : undefined;
    return inner ? asPhrase({ ...inner, from: at, start: word.start }) : alone;
  }
  const described = word.part === 'verb' && /ed$/.test(word.lower) && words[at - 1]?.text === ',';
  const inner = described && words[at + 1]?.part === 'noun' ? nounPhraseAt(words, at + 1) : undefined;
  if (inner) return asPhrase({ ...inner, from: at, start: word.start });
  // A plural that could be a verb, where no verb can stand: "filters, alerts and …".
  if (word.form === 's' && word.part === 'verb' && endsItem(words, at + 1)) return alone;
  const phrase = nounPhraseAt(words, at);
  return phrase && withVerbLike(words, phrase, inList);
}

const endsItem = (words: Sentence['words'], at: number): boolean => /^(,|and|or|\.)$/.test(words[at]?.lower ?? '.');

/** A phrase with the word behind it where that looks like a verb and is none: "a bag drop", "search filters", "a rating". */
function withVerbLike(words: Sentence['words'], phrase: NounPhrase, inList: boolean): NounPhrase {
  const tail = words[phrase.to];
  const noun = words[phrase.to + 1];
  if (tail?.part !== 'verb') return phrase;
  if (noun?.part === 'noun' && inList && endsItem(words, phrase.to + 2))
    return asPhrase({ ...phrase, to: phrase.to + 2, end: noun.end, head: noun });
  const plural = tail.form === 's' && inList && endsItem(words, phrase.to + 1);
  const compound = tail.form === 'ing' && /^(,|and|or)$/.test(noun?.lower ?? '');
  return plural || compound ? asPhrase({ ...phrase, to: phrase.to + 1, end: tail.end, head: tail }) : phrase;
}

/** An item may go on with "of" or "for" and a noun: "a page for complaints". */
function endOfItem(words: Sentence['words'], to: number): number {
  if (!/^(of|for|with|in|to|by|on|from|into|at|about)$/.test(words[to]?.lower ?? '')) return to;
  const phrase = nounPhraseAt(words, to + 1);
  return phrase ? withVerbLike(words, phrase, true).to : to;
}

/** The place behind a comma, an "and", or both, where the next item may begin. */
function joint(words: Sentence['words'], at: number): number | undefined {
  if (words[at]?.lower === 'as' && words[at + 1]?.lower === 'well' && words[at + 2]?.lower === 'as') return at + 3;
  const comma = words[at]?.text === ',';
  const and = /^(and|or|plus)$/.test(words[comma ? at + 1 : at]?.lower ?? '');
  if (!comma && !and) return undefined;
  let next = at + (comma ? 1 : 0) + (and ? 1 : 0);
  while (/^(then|also|even|finally|maybe)$/.test(words[next]?.lower ?? '')) next++;
  return next;
}
