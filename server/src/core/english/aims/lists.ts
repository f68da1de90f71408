import type { Span } from '../../span.ts';
import { endsNoun, nounPhraseAt } from '../grammar/noun-phrase.ts';
import { adding, addingWithParticle, answers, giving, improving, making } from '../lexicon/additions.ts';
import { roles } from '../lexicon/nouns.ts';
import { customers } from '../lexicon/people.ts';
import { isName } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';

/** Lists of three or more things that are added as the answer: "by adding badges, a chat and a quiz". */
export function* additionsIn(sentence: Sentence): Generator<Span> {
  yield* abilitiesIn(sentence);
  yield* deedsIn(sentence);
  for (const items of listsIn(sentence)) {
    const [first, last] = [items[0], items.at(-1)];
    if (
      !first ||
      !last ||
      !(wasAdded(sentence, last) || (isAdded(sentence, first) && !isOthers(sentence, first))) ||
      items.some(({ head }) => head.part === 'pronoun' || /^(nothing|else)$/.test(head.lower)) ||
      isFact(sentence, first) ||
      items.filter(item => isFact(sentence, item)).length > 1
    )
      continue;
    yield { start: first.start, end: last.end };
  }
}

/** "The user can book, pay, chat and share": four things that a product does, or more. */
function* abilitiesIn({ words }: Sentence): Generator<Span> {
  const opener = words.findIndex(
    ({ lower }, at) => lower === 'can' || (lower === 'to' && /^(able|possible)$/.test(words[at - 1]?.lower ?? '')),
  );
  if (opener < 0 || !words.slice(0, opener).some(({ lower }) => answers.has(lower))) return;
  const verbs = words.filter(
    ({ form, lemma }, at) =>
      at > opener && lemma !== undefined && form === 'base' && /^(can|to|,|and|or)$/.test(words[at - 1]?.lower ?? ''),
  );
  const [first, last] = [verbs[0], verbs.at(-1)];
  if (first && last && verbs.length >= 4) yield { start: first.start, end: last.end };
}

/** "I created templates, wrote guides and set up a hotline": a list of deeds, each of which adds something. */
function* deedsIn({ clauses, words }: Sentence): Generator<Span> {
  let run: Clause[] = [];
  for (const clause of [...clauses, undefined]) {
    const joins =
      clause?.kind === 'coordinate' && run.length > 1 && /^(do|have)$/.test(clause.verb.lemma) && clause.object;
    if (clause && (joins || (addsOne(words, clause) && (run.length === 0 || clause.kind === 'coordinate')))) {
      run.push(clause);
      continue;
    }
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length >= 3) yield { start: first.verb.start, end: last.end };
    run = clause && addsOne(words, clause) ? [clause] : [];
  }
}

const addsOne = (words: Sentence['words'], { verb, actor, object }: Clause): boolean =>
  /^(I|we|team|dropped)$/.test(actor) &&
  verb.voice === 'active' &&
  !verb.negated &&
  verb.tense === 'past' &&
  (adding.has(verb.lemma) ||
    making.has(verb.lemma) ||
    (addingWithParticle.has(verb.lemma) && verb.particle !== undefined)) &&
  (!/^(put|place|send|start|buy|make)$/.test(verb.lemma) || verb.particle !== undefined) &&
  object !== undefined &&
  !words.slice(object.from, object.to).some(({ part }) => part === 'number' || part === 'pronoun') &&
  !roles.has(object.head.lower);

/** "With …", "thanks to …", "by means of …", "through …": what it was done with. */
function isMeans(words: Sentence['words'], from: number): boolean {
  const [before, second] = [words[from - 1]?.lower ?? '', words[from - 2]?.lower ?? ''];
  if (before === 'by' && words[from]?.lower === 'means') return true;
  if (before === 'to' && second === 'thanks') return /^(new|better|more|our|my|the)$/.test(words[from]?.lower ?? '');
  const opens = before === 'with' && from === 1;
  const through = before === 'through' && words.slice(0, from).some(({ lemma }) => improving.has(lemma ?? ''));
  return through || (opens && words.some(({ lemma }) => improving.has(lemma ?? '') || lemma === 'make'));
}

/** "It got …", "the new setup had …": what was made, not what was found. */
const isNewThing = (words: Sentence['words'], verb: number): boolean => {
  const before = words.slice(Math.max(0, verb - 6), verb);
  if (before.some(({ lower }) => /^(old|their|competitor|rival|already|existing|previous|not|n't|no)$/.test(lower)))
    return false;
  return (
    /^(it|this)$/.test(before.at(-1)?.lower ?? '') ||
    before.some(({ lower }) => /^(new|second|final|revised)$/.test(lower) || answers.has(lower))
  );
};

/** What a competitor added, or what was kept out, is no answer of the candidate's. */
function isOthers({ clauses, words }: Sentence, { start }: NounPhrase): boolean {
  const clause = clauses.findLast(candidate => candidate.start <= start);
  if (clause?.verb.voice === 'passive') return false;
  if (/^(my|our)$/.test(words[clause?.subject?.from ?? -1]?.lower ?? '')) return false;
  return (
    clause?.actor === 'other' &&
    !answers.has(clause.subject?.head.lower ?? '') &&
    !/^(it|this)$/.test(clause.subject?.head.lower ?? '') &&
    !words.slice(clause.subject?.from ?? 0, clause.subject?.to ?? 0).some(({ lower }) => lower === 'new')
  );
}

/** Runs of noun phrases that commas and "and" join, three at least. */
function* listsIn({ words }: Sentence): Generator<readonly NounPhrase[]> {
  for (let at = 0; at < words.length; at++) {
    const recipient = endsNoun(words[at - 1]) && words[at]?.part === 'determiner';
    const gerund = words[at]?.form === 'ing' && words[at + 1]?.text !== ',';
    const first = gerund || (endsNoun(words[at - 1]) && !recipient) ? undefined : itemAt(words, at);
    if (!first) continue;
    const items = [first];
    let next = joint(words, /^(of|for)$/.test(words[first.to]?.lower ?? '') ? endOfItem(words, first.to) : first.to);
    while (next !== undefined) {
      const item = itemAt(words, next);
      if (!item || (words[item.to]?.lower === 'with' && answers.has(item.head.lower))) break;
      items.push(item);
      next = joint(words, endOfItem(words, item.to));
    }
    if (first.head.part === 'pronoun') items.shift();
    if (items.length >= 3) yield items;
    at = (items.at(-1) ?? first).to - 1;
  }
}

/** A noun phrase, or a gerund that stands as one: "sorting, tagging and bulk export". */
function itemAt(words: Sentence['words'], at: number): NounPhrase | undefined {
  const word = words[at];
  const inList = /^(with|,)$/.test(words[at - 1]?.lower ?? '');
  const inner =
    word?.form === 'ing' && inList && words[at + 1]?.part === 'noun' ? nounPhraseAt(words, at + 1) : undefined;
  if (word && inner) return { ...inner, from: at, start: word.start };
  if (word?.part === 'verb' && word.form === 'ing')
    return { from: at, to: at + 1, start: word.start, end: word.end, head: word, actor: 'other' };
  const described =
    /ed$/.test(word?.lower ?? '') &&
    word?.part === 'verb' &&
    words[at - 1]?.text === ',' &&
    words[at + 1]?.part === 'noun'
      ? nounPhraseAt(words, at + 1)
      : undefined;
  if (word && described) return { ...described, from: at, start: word.start };
  // A plural that could be a verb, where no verb can stand: "filters, alerts and …".
  if (word?.form === 's' && word.part === 'verb' && /^(,|and|or|\.)$/.test(words[at + 1]?.text ?? '.'))
    return { from: at, to: at + 1, start: word.start, end: word.end, head: word, actor: 'other' };
  const phrase = nounPhraseAt(words, at);
  const tail = phrase && words[phrase.to];
  const noun = words[(phrase?.to ?? 0) + 1];
  if (
    phrase &&
    tail?.part === 'verb' &&
    noun?.part === 'noun' &&
    inList &&
    /^(,|and|or|\.)$/.test(words[phrase.to + 2]?.lower ?? '.')
  )
    return { ...phrase, to: phrase.to + 2, end: noun.end, head: noun };
  if (phrase && tail?.part === 'verb' && tail.form === 's' && inList && /^(,|and|or|\.)$/.test(noun?.lower ?? '.'))
    return { ...phrase, to: phrase.to + 1, end: tail.end, head: tail };
  const compound =
    tail?.part === 'verb' && tail.form === 'ing' && /^(,|and|or)$/.test(words[(phrase?.to ?? 0) + 1]?.lower ?? '');
  return phrase && tail && compound ? { ...phrase, to: phrase.to + 1, end: tail.end, head: tail } : phrase;
}

/** An item may go on with "of" or "for" and a noun: "a page for complaints". */
function endOfItem(words: Sentence['words'], to: number): number {
  if (!/^(of|for|with|in|to|by|on|from)$/.test(words[to]?.lower ?? '')) return to;
  return nounPhraseAt(words, to + 1)?.to ?? to;
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

/** Whether the list is what was added: the object of such a verb, or behind "with" and a product. */
function isAdded({ words }: Sentence, { from }: NounPhrase): boolean {
  const before = words[from - 1];
  if (before?.text === ':')
    return words
      .slice(0, from)
      .some(
        ({ lower, lemma }, at) =>
          answers.has(lower) ||
          adding.has(lemma ?? '') ||
          (addingWithParticle.has(lemma ?? '') && words[at + 1]?.part === 'particle') ||
          /^(extend|expand|upgrade|answer|solution|idea|ideas|fix|measures)$/.test(lemma ?? lower),
      );
  if (before?.lower === 'also' && words[from - 2]?.lower === 'but') return governs(words, from);
  if (/^(by|of)$/.test(before?.lower ?? '') && words[from - 2]?.lemma === 'compose') return true;
  if (isMeans(words, from)) return true;
  if (/^(get|combine|have)$/.test(before?.lemma ?? '') && isNewThing(words, from - 1)) return true;
  if (before?.lower === 'of') return words[from - 2]?.lemma === 'consist';
  if (/^(include|comprise|contain|cover|feature)$/.test(before?.lemma ?? ''))
    return words
      .slice(0, from)
      .some(
        ({ lower }) =>
          /^(it|this|they|package|programme|program|plan|campaign|bundle)$/.test(lower) || answers.has(lower),
      );
  if (before?.lemma === 'be' || before?.lemma === 'have')
    return (
      words.slice(0, from).some(({ lower }) => answers.has(lower) || /^(answer|idea)$/.test(lower)) &&
      !words.slice(0, from).some(({ lower }) => /^(competitor|rival|their|old|it)$/.test(lower))
    );
  if (before?.part === 'verb')
    return (
      adding.has(before.lemma ?? '') ||
      (/^(give|buy)$/.test(before.lemma ?? '') &&
        /^(i|we)$/.test(words[from - 2]?.lower ?? '') &&
        words[from]?.part !== 'pronoun' &&
        !/^(her|his|their)$/.test(words[from]?.lower ?? ''))
    );
  if (before?.lower === 'in' && words[from - 2]?.lemma === 'throw') return true;
  if (/^(now|also|then)$/.test(before?.lower ?? '') && adding.has(words[from - 2]?.lemma ?? '')) return true;
  const examples =
    /^(including|like)$/.test(before?.lower ?? '') || (before?.lower === 'as' && words[from - 2]?.lower === 'such');
  if (examples)
    return words
      .slice(0, from)
      .some(({ lower, lemma }) => answers.has(lower) || /^features?$/.test(lower) || adding.has(lemma ?? ''));
  if (before?.lower === 'in' && /^(put|bring)$/.test(words[from - 2]?.lemma ?? '')) return true;
  if (before?.lower === 'with' && words[from - 2]?.lower === 'ahead') return words[from - 3]?.lemma === 'go';
  if (before?.lower === 'with' && words[from - 2]?.lower === 'up') return words[from - 3]?.lemma === 'come';
  if (before?.lower === 'place' && words[from - 3]?.lemma === 'put') return true;
  if (before?.lower === 'also' && adding.has(words[from - 2]?.lemma ?? '')) return true;
  if (before?.part === 'particle') return addingWithParticle.has(words[from - 2]?.lemma ?? '');
  if (before?.part === 'noun' || before?.part === 'pronoun') return governs(words, from);
  if (before?.lower === 'be' || before?.part === 'adverb')
    return (
      /^(be|include)$/.test(before.lemma ?? words[from - 2]?.lemma ?? '') &&
      words.slice(0, from).some(({ lower }) => lower === 'there')
    );
  return (
    before?.lower === 'with' &&
    words
      .slice(0, from - 1)
      .some(
        ({ lower, lemma }) =>
          answers.has(lower) || (adding.has(lemma ?? '') && lemma !== 'propose') || improving.has(lemma ?? ''),
      )
  );
}

/** Whether the nearest verb to the left adds or gives something: "gave the agents a …", "added in the app a …". */
function governs(words: Sentence['words'], from: number): boolean {
  const at = words.findLastIndex(({ part }, place) => place < from && part === 'verb');
  const lemma = words[at]?.lemma ?? '';
  return from - at < 7 && (giving.has(lemma) || adding.has(lemma));
}

/** "A portal, a hotline and an app were introduced." */
function wasAdded({ clauses }: Sentence, last: NounPhrase): boolean {
  return clauses.some(
    ({ verb }) =>
      verb.voice === 'passive' &&
      verb.start >= last.end &&
      verb.start - last.end < 3 &&
      (adding.has(verb.lemma) || addingWithParticle.has(verb.lemma)),
  );
}

/** People, places, numbers and times are facts, not features. */
function isFact({ words }: Sentence, { head, from, to }: NounPhrase): boolean {
  if (roles.has(head.lower) || customers.has(head.lower) || /^(nothing|else)$/.test(head.lower)) return true;
  if (words.slice(from, to).some(({ part, text }) => part === 'number' && /\d/.test(text))) return true;
  return isName(head) && from > 0 && to - from === 1;
}
