import type { Span } from '../../span.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import {
  arising,
  closeness,
  frictions,
  holding,
  keysTo,
  mattering,
  talks,
  timesheets,
} from '../lexicon/collaboration.ts';
import { groupsServed } from '../lexicon/customers.ts';
import { talking } from '../lexicon/deeds.ts';
import { contacts, kindsOfPeople, occasions, parties, smooth, togetherness } from '../lexicon/people.ts';
import { dateWords, durations, frequently } from '../lexicon/units.ts';
import { isTrade } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "Many sessions with buyers and exporters": not "two sessions". */
export const areManyTalks = (words: readonly Word[], at: number): boolean =>
  at > 0 &&
  at < 5 &&
  occasions.has(words[at]?.lower ?? '') &&
  /^(with|between|across|among)$/.test(words[at + 1]?.lower ?? '') &&
  words.slice(0, at).every(({ part }) => part !== 'number');

/** "In close cooperation with IT, …": togetherness before the comma, nothing behind it that the rule could praise. */
export function fronted({ words }: Sentence): (Span & { readonly together: boolean }) | undefined {
  const comma = words.findIndex(({ text }) => text === ',');
  const at = words.findIndex(({ lower }) => lower === 'with');
  const [first, noun] = [words[0], words[at - 1]];
  const together = first?.lower === 'together' && at === 1;
  if (
    !first ||
    !noun ||
    (!together && (at < 2 || at > 4 || !(/^(in|through)$/.test(first.lower) || closeness.has(first.lower))))
  )
    return undefined;
  if (!together && !togetherness.has(noun.lower) && !closeness.has(noun.lower)) return undefined;
  const last = words[(comma > at ? comma : words.length) - 1];
  return last && { start: first.start, end: last.end, together };
}

/** "Regularly met the regional managers", "spoke to the bus companies every week". */
export function talksOften({ words }: Sentence, { verb, start, end, actor }: Clause): boolean {
  if (actor === 'nobody' || !talking.has(verb.deed.lemma ?? '')) return false;
  const own = words.filter(word => word.start >= start && word.start < end);
  const often = own.some(
    ({ lower }, at) =>
      frequently.has(lower) ||
      (/^(every|each)$/.test(lower) &&
        own.slice(at + 1, at + 3).some(next => durations.has(next.lower) || dateWords.has(next.lower))),
  );
  return often && own.some(word => word.start >= verb.end && parties.has(word.lower) && !isServed(word.lower));
}

/** Whom the work is for: who rings them again and again watches what became of it. */
const isServed = (lower: string): boolean => groupsServed.has(lower) || kindsOfPeople.has(lower);

/** "With procurement I was on calls three times a week". */
export function isFrontedWith({ words }: Sentence, { verb, end, actor }: Clause): boolean {
  const there = verb.lemma === 'be' && words[verb.from - 1]?.lower === 'there' && !isNone(words, verb.to);
  if (
    words[0]?.lower !== 'with' ||
    !(there || (/^(I|we)$/.test(actor) && /^(be|have|do|hold|make|keep|work)$/.test(verb.lemma)))
  )
    return false;
  const whom = nounPhraseAt(words, 1);
  if (!whom || !(contacts.has(whom.head.lower) || isTrade(whom.head.lower))) return false;
  return words.some(
    ({ lower, start }) =>
      start >= verb.end &&
      start < end &&
      (occasions.has(lower) || togetherness.has(lower) || closeness.has(lower) || /^(talk|engagement)$/.test(lower)),
  );
}

/** "Many discussions took place with legal", "weekly syncs were held by me", "the collaboration with IT was very close". */
export function isTalk({ words }: Sentence, { subject, verb, agent }: Clause): boolean {
  if (!subject) return false;
  const heads = words.slice(subject.from, verb.from).map(({ lower }) => lower);
  const about = heads.some(lower => talks.has(lower));
  if (/^(my|our)$/.test(words[subject.from]?.lower ?? '') && timesheets.has(subject.head.singular))
    return (
      /^(be|fill|consist)$/.test(verb.lemma) &&
      words.slice(verb.to, verb.to + 5).some(({ lower }) => occasions.has(lower))
    );
  if (about && verb.lemma === 'take' && words[verb.to]?.lower === 'place') return isAmongPeople(words, subject.from);
  if (about && holding.has(verb.lemma) && verb.voice === 'passive')
    return (
      agent?.head.lower === 'me' ||
      (!agent &&
        /^(hold|run|host)$/.test(verb.lemma) &&
        verb.tense === 'past' &&
        !verb.negated &&
        isAmongPeople(words, subject.from))
    );
  if (verb.lemma === 'be' && verb.tense === 'past' && keysTo.has(subject.head.lower))
    return words.slice(verb.to, verb.to + 4).some(({ lower }) => togetherness.has(lower));
  if (arising.has(verb.lemma))
    return (
      heads.some(lower => togetherness.has(lower)) &&
      heads.some(lower => smooth.has(lower)) &&
      verb.tense === 'past' &&
      words.some(({ lower }) => /^(with|between)$/.test(lower))
    );
  return (
    heads.some(lower => togetherness.has(lower)) &&
    /^(be|go|run|work|function|flow)$/.test(verb.lemma) &&
    words
      .slice(verb.to, verb.to + 4)
      .some(
        ({ lower }, at, all) =>
          smooth.has(lower) ||
          (lower === 'without' && frictions.has(all[at + 1]?.lower ?? '')) ||
          /^(me|mine)$/.test(lower) ||
          (verb.tense === 'past' && mattering.has(lower)),
      )
  );
}

/** "There was no contact", "there was little exchange". */
export const isNone = (words: readonly Word[], at: number): boolean =>
  /^(no|little|hardly)$/.test(words[at]?.lower ?? '');

/** "… with legal", "… between both sides"; a bare number of workshops is a count. */
const isAmongPeople = (words: readonly Word[], from: number): boolean =>
  words[from]?.part !== 'number' &&
  words.some(({ lower }, at) => {
    const whom = /^(with|between|among|across)$/.test(lower) ? nounPhraseAt(words, at + 1) : undefined;
    return (
      whom !== undefined &&
      (contacts.has(whom.head.lower) || contacts.has(whom.head.singular) || isTrade(whom.head.lower))
    );
  });
