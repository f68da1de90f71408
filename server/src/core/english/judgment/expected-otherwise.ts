import { isContent, rootOf } from '../grammar/content-word.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { expecting, expectingWith } from '../lexicon/expecting.ts';
import { moveOf } from '../ownership/moves.ts';
import { isPerson } from '../people/person.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';

/**
 * Whether others look for one thing where the candidate does another, in one sentence: "I put them on one door, although
 * everybody expected a second conveyor", "they were shouting for more staff; I changed the breaks".
 */
export function isExpectedOtherwise(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, subject, kind, link } = clause;
  if (!/^(other|team)$/.test(actor) || verb.negated || verb.tense !== 'past' || !subject) return false;
  if (
    !(actor === 'other' && isPerson(sentence, subject)) &&
    !/^(everybody|everyone|all|people)$/.test(subject.head.lower)
  )
    return false;
  const thing = lookedFor(sentence, clause);
  if (!thing) return false;
  const { clauses, words } = sentence;
  const apart = /^(although|though|while|whereas|where|when)$/.test(link?.lower ?? '');
  if (!apart && kind !== 'main') return false;
  const done = clauses.find(other => isOwnDeed(sentence, other) && (apart || other.start > clause.end));
  if (!done || (!apart && !/^([,;—–]|but)$/.test(words[(done.subject?.from ?? 0) - 1]?.lower ?? ''))) return false;
  const wished = new Set(words.slice(thing.from, thing.to).filter(isContent).map(rootOf));
  return !words.some(
    word => word.start >= done.verb.start && word.start < done.end && isContent(word) && wished.has(rootOf(word)),
  );
}

/** "A second conveyor", "more staff": something that is not there yet. */
function lookedFor({ words }: Sentence, { verb }: Clause): NounPhrase | undefined {
  const lemma = verb.deed.lemma ?? verb.lemma;
  let at = verb.to;
  if (expectingWith.get(lemma)?.has(words[at]?.lower ?? '')) at++;
  else if (!expecting.has(lemma)) return undefined;
  if (words[at]?.lower === 'from' && /^(me|us)$/.test(words[at + 1]?.lower ?? '')) at += 2;
  const phrase = nounPhraseAt(words, at);
  const fresh = /^(a|an|another|more|new|extra|two|three)$/.test(words[phrase?.from ?? -1]?.lower ?? '');
  return phrase &&
    fresh &&
    phrase.head.part === 'noun' &&
    !/^(lot|bit|answer|reply|yes|no|result)$/.test(phrase.head.lower)
    ? phrase
    : undefined;
}

const isOwnDeed = (sentence: Sentence, clause: Clause): boolean =>
  (clause.actor === 'I' || clause.actor === 'dropped') &&
  clause.kind !== 'relative' &&
  clause.verb.tense === 'past' &&
  !clause.verb.negated &&
  /^(act|decision)$/.test(moveOf(sentence, clause));
