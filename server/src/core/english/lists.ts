import type { Span } from '../span.ts';
import { roles } from './lexicon/nouns.ts';
import { customers } from './lexicon/people.ts';
import { endsNoun, nounPhraseAt } from './noun-phrase.ts';
import { isName } from './people.ts';
import type { NounPhrase, Sentence } from './sentence.ts';

const adding =
  /^(add|integrate|build|launch|introduce|include|create|ship|develop|implement|install|design|release|offer|organise|organize|deliver|place|start|provide|comprise|make|put|set)$/;
/** Verbs that add something with their particle only: "set up", "rolled out". */
const addingWithParticle = /^(set|roll|put|bring|come|build)$/;
const giving = /^(give|offer|send|build|buy)$/;
const products =
  /^(app|application|dashboard|portal|tool|platform|page|system|programme|program|site|website|solution|module|screen|product|feature|version|prototype|kiosk|package|suite|service|hub|bot|menu|redesign|relaunch|revamp|makeover|concept|offering|update|rollout|onboarding|answer|planner|planners|library|toolkit|form|panel|area|lounge)$/;

/** Lists of three or more things that are added as the answer: "by adding tooltips, videos and a checklist". */
export function* additionsIn(sentence: Sentence): Generator<Span> {
  yield* abilitiesIn(sentence);
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
  if (opener < 0 || !words.slice(0, opener).some(({ lower }) => products.test(lower))) return;
  const verbs = words.filter(
    ({ form, lemma }, at) =>
      at > opener && lemma !== undefined && form === 'base' && /^(can|to|,|and|or)$/.test(words[at - 1]?.lower ?? ''),
  );
  const [first, last] = [verbs[0], verbs.at(-1)];
  if (first && last && verbs.length >= 4) yield { start: first.start, end: last.end };
}

/** What a competitor added, or what was kept out, is no answer of the candidate's. */
function isOthers({ clauses, words }: Sentence, { start }: NounPhrase): boolean {
  const clause = clauses.findLast(candidate => candidate.start <= start);
  if (clause?.verb.voice === 'passive') return false;
  if (/^(my|our)$/.test(words[clause?.subject?.from ?? -1]?.lower ?? '')) return false;
  return (
    clause?.actor === 'other' &&
    !/^(answer|app|dashboard|tool|page|it|portal|platform|solution|product|this|system|programme|program|screen)$/.test(
      clause.subject?.head.lower ?? '',
    )
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
      if (!item) break;
      items.push(item);
      next = joint(words, endOfItem(words, item.to));
    }
    if (items.length >= 3) yield items;
    at = (items.at(-1) ?? first).to - 1;
  }
}

/** A noun phrase, or a gerund that stands as one: "sorting, tagging and bulk export". */
function itemAt(words: Sentence['words'], at: number): NounPhrase | undefined {
  const word = words[at];
  const inner = word?.form === 'ing' && words[at - 1]?.lower === 'with' ? nounPhraseAt(words, at + 1) : undefined;
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
          products.test(lower) ||
          adding.test(lemma ?? '') ||
          (addingWithParticle.test(lemma ?? '') && words[at + 1]?.part === 'particle') ||
          /^(extend|expand|upgrade|answer|solution|idea|ideas|fix|measures)$/.test(lemma ?? lower),
      );
  if (before?.lower === 'also' && words[from - 2]?.lower === 'but') return governs(words, from);
  if (/^(by|of)$/.test(before?.lower ?? '') && words[from - 2]?.lemma === 'compose') return true;
  if (before?.lower === 'of') return words[from - 2]?.lemma === 'consist';
  if (/^(include|comprise|contain|cover|feature)$/.test(before?.lemma ?? ''))
    return words
      .slice(0, from)
      .some(
        ({ lower }) =>
          /^(it|this|they|package|programme|program|plan|campaign|bundle)$/.test(lower) || products.test(lower),
      );
  if (before?.lemma === 'be' || before?.lemma === 'have')
    return (
      words.slice(0, from).some(({ lower }) => products.test(lower) || /^(answer|idea)$/.test(lower)) &&
      !words.slice(0, from).some(({ lower }) => /^(competitor|rival|their|old|it)$/.test(lower))
    );
  if (before?.part === 'verb') return adding.test(before.lemma ?? '');
  const examples =
    /^(including|like)$/.test(before?.lower ?? '') || (before?.lower === 'as' && words[from - 2]?.lower === 'such');
  if (examples)
    return words
      .slice(0, from)
      .some(({ lower, lemma }) => products.test(lower) || /^features?$/.test(lower) || adding.test(lemma ?? ''));
  if (before?.lower === 'in' && words[from - 2]?.lemma === 'put') return true;
  if (before?.lower === 'place' && words[from - 3]?.lemma === 'put') return true;
  if (before?.lower === 'also' && adding.test(words[from - 2]?.lemma ?? '')) return true;
  if (before?.part === 'particle') return addingWithParticle.test(words[from - 2]?.lemma ?? '');
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
          products.test(lower) ||
          adding.test(lemma ?? '') ||
          /^(fix|improve|solve|redesign|equip|furnish|upgrade|enrich|extend|enhance|tackle|address|complement|bring)$/.test(
            lemma ?? '',
          ),
      )
  );
}

/** Whether the nearest verb to the left adds or gives something: "gave the agents a …", "added in the app a …". */
function governs(words: Sentence['words'], from: number): boolean {
  const at = words.findLastIndex(({ part }, place) => place < from && part === 'verb');
  const lemma = words[at]?.lemma ?? '';
  return from - at < 7 && (giving.test(lemma) || adding.test(lemma));
}

/** "A portal, a hotline and an app were introduced." */
function wasAdded({ clauses }: Sentence, last: NounPhrase): boolean {
  return clauses.some(
    ({ verb }) =>
      verb.voice === 'passive' &&
      verb.start >= last.end &&
      verb.start - last.end < 3 &&
      (adding.test(verb.lemma) || addingWithParticle.test(verb.lemma)),
  );
}

/** People, places, numbers and times are facts, not features. */
function isFact({ words }: Sentence, { head, from, to }: NounPhrase): boolean {
  if (roles.has(head.lower) || customers.has(head.lower) || /^(nothing|else)$/.test(head.lower)) return true;
  if (words.slice(from, to).some(({ part, text }) => part === 'number' && /\d/.test(text))) return true;
  return isName(head) && from > 0 && to - from === 1;
}
