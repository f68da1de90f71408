import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { aimNouns, comparatives, destining, gladdened, ofThings, undertakings } from '../lexicon/goals.ts';
import { isSomebody } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import type { Opener } from './aims.ts';
import { doneBetter } from './done-better.ts';

/** "The campaign", "my proposal". */
const isThing = (words: readonly Word[], { head, from }: NounPhrase): boolean =>
  undertakings.has(head.lower) || (/^(my|our|this|these)$/.test(words[from]?.lower ?? '') && !isSomebody({ head }));

/** Where an aim begins that a clause tells of a thing, or of what the candidate is after. */
export function* thingsMeantFor({ words }: Sentence, clause: Clause): Generator<Opener> {
  const { verb, actor, subject } = clause;
  const next = words[verb.to]?.lower ?? '';
  const own = /^(I|we|team|dropped)$/.test(actor);
  const thing = !own && subject !== undefined && isThing(words, subject);
  if (thing && verb.lemma === 'target') yield { at: verb.to, named: true };
  if (verb.lemma === 'be' && thing && words[verb.to]?.part === 'to' && destining.has(words[verb.to - 1]?.lemma ?? ''))
    yield { at: verb.to + 1, named: true };
  if (thing && destining.has(verb.lemma) && /^(to|for|at|towards|toward)$/.test(next))
    yield { at: verb.to + 1, named: true };
  if (
    verb.lemma === 'be' &&
    thing &&
    destining.has(words[verb.to]?.lemma ?? '') &&
    /^(to|for|at|towards|toward)$/.test(words[verb.to + 1]?.lower ?? '')
  )
    yield { at: verb.to + 2, named: true };
  if (actor === 'nobody' || thing) yield* wasToDo(words, clause);
  if (!own) return;
  if (verb.lemma === 'be' && next === 'after' && clause.link?.lower !== 'what') yield { at: verb.to + 1, named: true };
  if (verb.lemma === 'be' && /^(keen|eager|out|bent|anxious|determined)$/.test(next))
    yield { at: verb.to + 2, named: false };
  if (/^(want|wish|like|hope)$/.test(verb.lemma)) yield* wantedOf(words, verb.to);
}

/** "It was also to make the office friendlier." */
function* wasToDo(words: readonly Word[], { verb }: Clause): Generator<Opener> {
  const from = words.findIndex(({ lemma }, at) => at >= verb.from && at <= verb.to && lemma === 'be');
  let at = from + 1;
  while (/^(also|all|really|only|mainly|mostly|just|basically|simply|partly|first)$/.test(words[at]?.lower ?? '')) at++;
  if (from >= 0 && words[at]?.part === 'to') yield { at: at + 1, named: false };
  if (
    from >= 0 &&
    /^(a|the)$/.test(words[at]?.lower ?? '') &&
    /^(question|matter)$/.test(words[at + 1]?.lower ?? '') &&
    words[at + 2]?.lower === 'of'
  )
    yield { at: at + 3, named: false };
}

/** "… a friendlier entrance", "… parents to feel heard", "… the place to be warmer". */
function* wantedOf(words: readonly Word[], from: number): Generator<Opener> {
  if (
    /^(a|an)$/.test(words[from]?.lower ?? '') &&
    comparatives.has(words[from + 1]?.lower ?? '') &&
    !ofThings.has(words[from + 1]?.lower ?? '')
  )
    yield { at: from, named: false };
  const at = words[from]?.part === 'to' && words[from + 1]?.lower === 'see' ? from + 2 : from;
  const whom = nounPhraseAt(words, at);
  const deed = words[(whom?.to ?? 0) + 1];
  if (whom && !/^(i|we|me|it)$/.test(whom.head.lower))
    yield* doneBetter(words, words[whom.to]?.part === 'to' ? whom.to + 1 : whom.to);
  if (whom && words[whom.to]?.part === 'to' && /^(feel|be|become|get)$/.test(deed?.lower ?? '')) {
    const how = words[whom.to + 2]?.lower ?? '';
    if (comparatives.has(how)) yield { at: whom.to + 2, named: false };
    else if (gladdened.has(how)) yield { at: whom.to + 2, named: true };
  }
}

/** "All of it served one purpose, a smoother morning", "behind it was the desire for a leaner budget", "with an eye to …", "mostly to …". */
export function* servedPurposes(words: readonly Word[]): Generator<Opener> {
  for (const [at, { lower, text }] of words.entries()) {
    const [before, next] = [words[at - 1]?.lower ?? '', words[at + 1]?.lower ?? ''];
    if (aimNouns.has(lower) && /^(one|single|sole|only)$/.test(before) && /^[,:–—]$/.test(words[at + 1]?.text ?? ''))
      yield { at: at + 2, named: true };
    if (
      /^(desire|wish|hope|longing|striving|quest|ambition|aspiration)$/.test(lower) &&
      next === 'for' &&
      /^(the|a|one|my|our)$/.test(before) &&
      isThere(words, at)
    )
      yield { at: at + 2, named: true };
    if (/^(eye|view)$/.test(lower) && /^(a|an)$/.test(before) && next === 'to') yield { at: at + 2, named: true };
    if (/^(sake|interest|interests|good)$/.test(lower) && before === 'the' && next === 'of')
      yield { at: at + 2, named: true };
    if (
      text === ',' &&
      /^(mostly|mainly|only|just|simply|largely|partly|all|really|purely)$/.test(next) &&
      words[at + 2]?.part === 'to'
    )
      yield { at: at + 3, named: false };
  }
}

/** "Underlying it was the desire …", "there was the wish …". */
const isThere = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ lemma }) => lemma === 'be');
