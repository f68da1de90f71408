import type { Span } from '../span.ts';
import { aimNouns, aimVerbs, comparatives, directionNouns, directionVerbs } from './lexicon/goals.ts';
import { type Clause, type Sentence, wordRange } from './sentence.ts';
import type { Word } from './word.ts';

/** The direction that a sentence gives as its aim, where no number says how far; undefined where there is none. */
export function aimIn(sentence: Sentence): Span | undefined {
  const { words, quantities } = sentence;
  if (quantities.some(({ kind }) => kind !== 'label')) return undefined;
  const labelled = labelledAim(sentence) ?? purposeIn(sentence);
  if (labelled) return labelled;
  for (const clause of sentence.clauses) {
    const [, to] = wordRange(sentence, clause);
    const should = statedDirection(sentence, clause);
    if (should) return should;
    if (!isAim(sentence, clause)) continue;
    const bare = bareAim(sentence, clause);
    if (bare) return bare;
    const made = betterThing(sentence, clause);
    if (made) return made;
    const verb = words.findIndex(
      (word, at) =>
        at >= clause.verb.from &&
        at < to &&
        directionVerbs.has(word.lemma ?? word.lower) &&
        (word !== clause.verb.head || clause.verb.progressive),
    );
    const noun = words.findIndex((word, at) => at > verb && verb >= 0 && at < to + 8 && directionNouns.has(word.lower));
    if (verb < 0 || noun < 0 || noun - verb > 7) continue;
    const last = words.findLastIndex((word, at) => at >= noun && at < noun + 8 && directionNouns.has(word.lower));
    return { start: words[verb]?.start ?? clause.start, end: words[last]?.end ?? clause.end };
  }
  return undefined;
}

/** "Aim of the page: improve the visitor experience." */
function labelledAim({ words }: Sentence): Span | undefined {
  const colon = words.slice(0, 8).findIndex(({ text }) => text === ':');
  const verb = words[colon + 1];
  if (
    colon < 1 ||
    !verb ||
    !words.slice(0, colon).some(({ lower }) => aimNouns.has(lower)) ||
    !directionVerbs.has(verb.lower)
  )
    return undefined;
  const last = words.findLast(({ lower }) => directionNouns.has(lower));
  return last && { start: verb.start, end: last.end };
}

/** "In order to improve retention, …", "with the goal of raising quality, …": an aim in front of the deed. */
function purposeIn({ words }: Sentence): Span | undefined {
  const opener = words.slice(0, 3).map(({ lower }) => lower);
  const from =
    opener[0] === 'to'
      ? 1
      : opener.join(' ') === 'in order to'
        ? 3
        : opener[0] === 'with' && words.slice(1, 4).some(({ lower }) => aimNouns.has(lower))
          ? words.findIndex(({ lower }, at) => at < 6 && /^(of|to)$/.test(lower)) + 1
          : 0;
  const verb = words[from];
  const comma = words.findIndex(({ text }) => text === ',');
  if (from === 0 || !verb || comma > from + 7 || !directionVerbs.has(verb.lemma ?? verb.lower)) return undefined;
  const last = words.findLast(({ lower }, at) => at > from && at < comma && directionNouns.has(lower));
  return last && { start: verb.start, end: last.end };
}

/** "To make the process more efficient", "aimed at higher satisfaction". */
function betterThing({ words }: Sentence, { verb, end }: Clause): Span | undefined {
  const rest = words.filter(word => word.start >= verb.start && word.end <= end);
  const at = rest.findIndex(
    ({ lemma, lower }) => /^(make|become|give|bring|get|offer)$/.test(lemma ?? '') || lower === 'at' || lower === 'for',
  );
  const [opener, next] = [rest[at], rest[at + 1]];
  if (!opener || !next) return undefined;
  const made = opener.lemma !== undefined;
  const better = rest.findIndex((word, place) => place > at && place <= at + 7 && isBetter(word, rest[place + 1]));
  if (better < 0 || (!made && better !== at + 1)) return undefined;
  return {
    start: made ? opener.start : next.start,
    end: made
      ? (rest[better + 1] ?? rest[better] ?? next).end
      : (rest.findLast(({ part }) => part === 'noun') ?? next).end,
  };
}

const isBetter = (word: Word, next: Word | undefined): boolean =>
  comparatives.has(word.lower) || (/^(more|less)$/.test(word.lower) && next?.part === 'adjective');

/** "My target is more repeat buyers", "success means happier tenants". */
function bareAim({ words }: Sentence, { verb, subject, end }: Clause): Span | undefined {
  if (!subject || !/^(be|mean)$/.test(verb.lemma)) return undefined;
  const next = words[verb.to];
  return next && /^(more|fewer|less|better|higher|happier|lower|greater|faster|stronger)$/.test(next.lower)
    ? { start: next.start, end }
    : undefined;
}

/** "My goal was to …", "we want to …", "let's …". */
function isAim({ words }: Sentence, { verb, subject, actor, infinitive }: Clause): boolean {
  if (verb.lemma === 'mean') return subject?.head.lower === 'success';
  if (verb.lemma === 'be' && isAbout(words, verb.to)) return true;
  if (verb.lemma === 'be') return aimNouns.has(subject?.head.lower ?? '');
  if (verb.lemma === 'let' && /^('s|us)$/.test(words[verb.to]?.lower ?? '')) return true;
  if (verb.progressive && aimNouns.has(subject?.head.lower ?? '')) return true;
  if (/^(strive|push|hope)$/.test(verb.lemma) && words[verb.to]?.lower === 'for')
    return /^(I|we|team|dropped)$/.test(actor);
  if (verb.lemma === 'aim') return /^(I|we|team|dropped)$/.test(actor);
  return aimVerbs.has(verb.lemma) && /^(I|we|team|dropped)$/.test(actor) && infinitive !== undefined;
}

/** "I was focused on improving …", "the project was about improving …". */
const isAbout = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'about' ||
  (/^(focused|focussed|aimed|concentrated)$/.test(words[at]?.lower ?? '') &&
    /^(on|at)$/.test(words[at + 1]?.lower ?? ''));

/** "The satisfaction of passengers should increase." */
function statedDirection({ words }: Sentence, { verb, subject, start, end }: Clause): Span | undefined {
  if (!/^(should|must)$/.test(verb.modal ?? '') || !directionVerbs.has(verb.lemma) || !subject) return undefined;
  return words.slice(subject.from, subject.to).some(({ lower }) => directionNouns.has(lower)) ||
    directionNouns.has(subject.head.lower)
    ? { start, end }
    : undefined;
}
