import type { Span } from '../../span.ts';
import { nounPhraseAt, nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { endings, gone, handingActs, jobs, shares, ventures } from '../lexicon/handing.ts';
import { isName } from '../people/people.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isTaker, isWork } from './takers.ts';

/** "Draft policy to HR, their thing from there", "launch done; everything after it with the vendor": a hand-over in notes, without a finite verb. */
export const letGoIn = remembered((sentence: Sentence): Span | undefined => {
  const { words, clauses } = sentence;
  if (sentence.question) return undefined;
  const rest = words.findIndex((_, at) => isRestGiven(sentence, at));
  if (rest >= 0 && !clauses.some(({ actor, verb }) => actor === 'I' && verb.lemma === 'keep'))
    return { start: words[rest]?.start ?? 0, end: sentence.end };
  const [first, last] = [words[0], words.at(-1)];
  if (first && last && !clauses.some(({ kind }) => kind !== 'relative') && isGivenInNote(sentence))
    return { start: first.start, end: last.end };
  if (clauses.length === 0 && first && last && isAllTheirs(sentence)) return { start: first.start, end: last.end };
  if (clauses.some(clause => !isNote(clause))) return undefined;
  const goes = words.some(
    ({ lower }, at) =>
      /^(to|with|by|in)$/.test(lower) &&
      at > 0 &&
      isTaker(sentence, nounPhraseAt(words, lower === 'in' ? at + 3 : at + 1)),
  );
  const alone = words.some(({ lower }, at) => lower === 'alone' && isTaker(sentence, nounPhraseAt(words, at - 2)));
  return first && last && (goes || alone) && endsMine(words) ? { start: first.start, end: last.end } : undefined;
});

/** "Over to QA then", "handover to the night shift, then on to the next job". */
const isGivenInNote = (sentence: Sentence): boolean => {
  const { words } = sentence;
  const at = words.findIndex(({ lower }) => /^(over|handover|hand-over|handoff|hand-off)$/.test(lower));
  return at >= 0 && at < 2 && words[at + 1]?.lower === 'to' && isTaker(sentence, nounPhraseAt(words, at + 2));
};

/** "Kitchen plan made, rest given to the new chef." */
const isRestGiven = (sentence: Sentence, at: number): boolean => {
  const { words } = sentence;
  const whom = nounPhraseAt(words, at + 3);
  return (
    /^(rest|remainder)$/.test(words[at]?.lower ?? '') &&
    /^(punctuation|determiner)$/.test(words[at - 1]?.part ?? 'punctuation') &&
    /^(given|handed|passed|transferred)$/.test(words[at + 1]?.lower ?? '') &&
    words[at + 2]?.lower === 'to' &&
    isTaker(sentence, whom) &&
    (words[whom?.to ?? 0]?.part ?? 'punctuation') === 'punctuation'
  );
};

/** "Keys, plans, manuals, all to the tenant", "runbook into ops' hands", "feeding all Halvard's now". */
const isAllTheirs = (sentence: Sentence): boolean =>
  sentence.words.some(({ lower, part }, at, words) => {
    const next = words[at + 1]?.lower ?? '';
    if (/^(all|everything|lot)$/.test(lower) && next === 'to') {
      const whom = nounPhraseAt(words, at + 2);
      return isTaker(sentence, whom) && (words[whom?.to ?? 0]?.part ?? 'punctuation') === 'punctuation';
    }
    if (part !== 'genitive' || !isTaker(sentence, nounPhraseEnding(words, at - 1))) return false;
    const into = words.slice(0, at).some(word => word.lower === 'into') && /^hands?$/.test(next);
    return into || (/^(now|nowadays)$/.test(next) && (words[at + 2]?.part ?? 'punctuation') === 'punctuation');
  });

/** "I am out", "my part closed": no deed. */
const isNote = ({ actor, verb, subject }: Clause): boolean =>
  (actor === 'I' && verb.lemma === 'be') || shares.has(subject?.head.lower ?? '');

/** "… my part closed", "… end of my assignment", "… no more involvement", "… not with me", "… up to them", "… their thing from there". */
function endsMine(words: readonly Word[]): boolean {
  return words.some(({ lower }, at) => {
    const [before, next, then] = [words[at - 1]?.lower ?? '', words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? ''];
    if (shares.has(lower) && before === 'my')
      return endings.has(next) || (/^(is|was)$/.test(next) && endings.has(then)) || words[at - 2]?.lower === 'of';
    if (lower === 'involvement') return /^(no|more|further)$/.test(before);
    if (jobs.has(lower) || lower === 'thing')
      return /^(their|his|her)$/.test(before) && /^(from|after|now|then)$/.test(next);
    if (/^(me|mine)$/.test(lower))
      return /^(not)$/.test(before) || (words[at - 2]?.lower === 'not' && /^(with|for|by)$/.test(before));
    if (lower === 'out')
      return /^(i|me)$/.test(words[at - 2]?.lower ?? '') && /^(am|was|'m)$/.test(before) && next === '';
    return /^(them|him|her)$/.test(lower) && before === 'to' && words[at - 2]?.lower === 'up' && next !== 'to';
  });
}

/** "Since then I am not following it", "I've had nothing to do with it since", "I didn't hear any more about it": whose eyes are off it. */
export function looksAway({ words }: Sentence, { actor, verb, object, end, infinitive }: Clause): boolean {
  if (actor !== 'I' || !/^(past|present)$/.test(verb.tense)) return false;
  const behind = words.filter(({ start, end: to }) => start >= verb.end && to <= end);
  const nothing = object?.head.lower === 'nothing' && verb.lemma === 'have' && infinitive?.lemma === 'do';
  const duty = verb.negated && verb.lemma === 'have' && behind.some(({ lower }) => lower === 'anything');
  const blind =
    verb.negated &&
    (((verb.deed.lemma ?? verb.lemma) === 'follow' &&
      (/^(it|them|this|that)$/.test(words[verb.to]?.lower ?? '') || ventures.has(object?.head.singular ?? ''))) ||
      (verb.perfect && unseen.test(verb.lemma) && behind.some(({ lower }) => /^(it|them|this|that)$/.test(lower))) ||
      (verb.lemma === 'know' && words[verb.to]?.lower === 'how' && words[verb.to + 3]?.part !== 'preposition'));
  if (stopsFollowing(words, verb, object)) return true;
  if (!nothing && !duty && !blind) return false;
  const causal = words.some(({ lower, part }) => lower === 'until' || (lower === 'since' && part === 'subordinator'));
  if (causal || words.some(({ lower }) => lower === 'back')) return false;
  const about = words.some(({ lower }) => /^(it|them|that|what|how)$/.test(lower));
  return (
    about && words.some(({ lower }, at) => gone.has(lower) && !(lower === 'more' && words[at + 1]?.part === 'noun'))
  );
}

/** "I haven't looked at it since": how one has not looked. */
const unseen = /^(look|see|touch|open|visit|check|hear|read)$/;

/** "I stopped following it", "I stopped looking after the project". */
const stopsFollowing = (
  words: readonly Word[],
  { lemma, deed, negated }: Clause['verb'],
  object: Clause['object'],
): boolean => {
  if (!/^(stop|cease|quit)$/.test(lemma) || negated) return false;
  const following = words.indexOf(deed) + (lemma === deed.lemma ? 1 : 0);
  const what = words[following + 1]?.lower === 'after' ? words[following + 2] : words[following + 1];
  return (
    /^(follow|look)$/.test(words[following]?.lemma ?? '') &&
    words[following]?.form === 'ing' &&
    (/^(it|this|that|them)$/.test(what?.lower ?? '') || ventures.has(object?.head.singular ?? ''))
  );
};

/** "By Wednesday I was off to a different site and the shop manager had the lot", "she collected the project from me". */
export function hasItNow(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const { actor, verb, object, subject, kind } = clause;
  if (actor !== 'other' || verb.negated || kind === 'relative' || !subject || !object) return false;
  const all = /^(it|lot|project|programme|program|tool|system)$/.test(object.head.lower);
  if (!all || !(isTaker(sentence, subject) || /^(he|she|they)$/.test(subject.head.lower))) return false;
  if (
    (/^(preposition|adjective|verb|adverb)$/.test(words[object.to]?.part ?? '') &&
      words[object.to]?.lower !== 'from') ||
    clauses.some(later => later.kind === 'coordinate' && later.start > clause.start && isBroughtBack(sentence, later))
  )
    return false;
  const mine = words
    .slice(object.to, object.to + 2)
    .some(({ lower }, at, rest) => lower === 'from' && rest[at + 1]?.lower === 'me');
  const away = clauses.some(
    other =>
      other !== clause &&
      other.actor === 'I' &&
      /^(return|go|move|come|be|have)$/.test(other.verb.lemma) &&
      isAway(sentence, other),
  );
  return (
    (mine &&
      !/^(it|lot)$/.test(object.head.lower) &&
      /^(get|collect|receive|take|have|assume|inherit)$/.test(verb.lemma)) ||
    (away && /^(have|assume|own|run)$/.test(verb.lemma))
  );
}

/** "… and brought it back". */
const isBroughtBack = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  verb.particle?.lower === 'back' ||
  words.some(({ lower, start }) => lower === 'back' && start >= verb.end && start < end);

/** "I returned to my regular duties", "I was off to a different site", "I did not have to do anything with it anymore". */
const isAway = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }) =>
      start >= verb.start &&
      start < end &&
      /^(off|other|another|different|next|new|regular|elsewhere|anymore)$/.test(lower),
  );

/** "The account went to Ines and I moved to the French market." */
export const wentToOther = (sentence: Sentence, { actor, subject, verb, start, kind }: Clause): boolean =>
  actor === 'other' &&
  kind === 'main' &&
  verb.lemma === 'go' &&
  verb.tense === 'past' &&
  !verb.negated &&
  isWork(sentence, subject) &&
  sentence.words[verb.to]?.lower === 'to' &&
  isTaker(sentence, nounPhraseAt(sentence.words, verb.to + 1)) &&
  sentence.clauses.some(
    later =>
      later.actor === 'I' &&
      later.start > start &&
      later.verb.tense === 'past' &&
      !later.verb.negated &&
      /^(move|switch|change)$/.test(later.verb.lemma) &&
      later.object === undefined &&
      !sentence.words.some(({ lower, start: at }) => at > later.verb.end && lower === 'it'),
  );

/** "I gave the warehouse project to Oumar": to somebody by name. */
export const givesToName = ({ words }: Sentence, { actor, verb, object }: Clause): boolean => {
  if (!/^(I|we|dropped)$/.test(actor) || verb.tense !== 'past' || verb.negated || !object) return false;
  if (words.some(({ lower }) => /^(since|because)$/.test(lower)) && !words.some(({ lower }) => lower === 'then'))
    return false;
  const then = /^(then|later|afterwards)$/.test(words[object.to]?.lower ?? '');
  const to = then ? object.to + 1 : object.to;
  const whom = words[to]?.lower === 'to' ? nounPhraseAt(words, to + 1) : undefined;
  return (
    handingActs.has(verb.deed.lemma ?? '') &&
    (ventures.has(object.head.singular) || (then && /^(it|this|that)$/.test(object.head.lower))) &&
    whom !== undefined &&
    whom.to - whom.from === 1 &&
    isName(whom.head) &&
    /^(punctuation|coordinator)$/.test(words[whom.to]?.part ?? 'punctuation')
  );
};
