import type { Span } from '../../span.ts';
import { isCandidate } from '../grammar/actor.ts';
import { resources } from '../lexicon/costs.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** "We paid the supplier 4,000 more." */
export const paysMore = ({ words, clauses }: Sentence): Span | undefined =>
  clauses.find(
    clause =>
      isCandidate(clause) &&
      clause.verb.lemma === 'pay' &&
      clause.verb.tense === 'past' &&
      !clause.verb.negated &&
      words.some(
        ({ lower, start }, at) =>
          /^(more|extra)$/.test(lower) &&
          words[at - 1]?.part === 'number' &&
          (words[at + 1]?.part === 'punctuation' || words[at + 1]?.lower === 'for') &&
          start >= clause.verb.end,
      ),
  );

/** "It took me three Saturdays", "that cost us the whole weekend": free time. */
export const spareTime = ({ words, clauses }: Sentence): Span | undefined =>
  clauses.find(
    ({ actor, verb, end }) =>
      /^(other|nobody)$/.test(actor) &&
      /^(take|cost)$/.test(verb.lemma) &&
      verb.tense === 'past' &&
      !verb.negated &&
      /^(me|us)$/.test(words[verb.to]?.lower ?? '') &&
      /^(number|determiner)$/.test(words[verb.to + 1]?.part ?? '') &&
      words
        .slice(verb.to + 1, verb.to + 5)
        .some(
          ({ singular, start }, at, rest) =>
            start < end && /^(saturday|sunday|weekend|holiday)$/.test(singular) && rest[at + 1]?.lower !== 'to',
        ),
  );

/** "There was no time left for the apprentices", "for paint there was no money left". */
export const nothingLeft = ({ words, question }: Sentence): Span | undefined =>
  question
    ? undefined
    : words.find(
        ({ lower }, at) =>
          lower === 'no' &&
          /^(was|were)$/.test(words[at - 1]?.lower ?? '') &&
          words[at - 2]?.lower === 'there' &&
          resources.has(words[at + 1]?.lower ?? '') &&
          words[at + 2]?.lower === 'left' &&
          (words[at + 3]?.lower === 'for' || words[0]?.lower === 'for'),
      );

/** "… 600 jars that were never filled": what was not made for the call's sake. */
export const neverMade = ({ words, clauses }: Sentence): Span | undefined =>
  clauses.find(isNeverGot(words)) ??
  clauses.find(
    ({ kind, verb }) =>
      kind === 'relative' &&
      verb.voice === 'passive' &&
      verb.tense === 'past' &&
      words.slice(verb.from, verb.to).some(({ lower }) => lower === 'never') &&
      /^(fill|sell|make|bake|build|print|produce|deliver|ship|serve|plant|harvest|book)$/.test(verb.lemma) &&
      clauses.some(
        ({ verb: was, subject, end }) =>
          was.lemma === 'be' && /^(that|it|this)$/.test(subject?.head.lower ?? '') && end <= verb.start + 1,
      ),
  );

/** "The second page never got built." */
const isNeverGot =
  (words: Sentence['words']) =>
  ({ kind, verb, actor }: Clause): boolean =>
    /^(main|coordinate)$/.test(kind) &&
    actor === 'other' &&
    verb.voice === 'passive' &&
    verb.tense === 'past' &&
    !verb.perfect &&
    words.slice(verb.from - 1, verb.from + 2).some(({ lower }) => lower === 'never') &&
    words.slice(verb.from - 1, verb.to).some(({ lower }) => /^(got|was|were)$/.test(lower)) &&
    /^(build|finish|ship|write|release|launch|publish|paint|print|complete)$/.test(verb.lemma);

/** "I had the ramp built, so the old sign is still hanging there." */
export const stillOld = ({ words, clauses }: Sentence): Span | undefined =>
  clauses.find(
    ({ actor, verb, subject, link }) =>
      actor === 'other' &&
      verb.tense === 'present' &&
      !verb.negated &&
      subject !== undefined &&
      words.slice(subject.from, subject.to).some(({ lower }) => lower === 'old') &&
      words.slice(verb.from, verb.to + 1).some(({ lower }) => lower === 'still') &&
      (verb.progressive || words[verb.to]?.lower === 'there') &&
      (link?.lower === 'so' || /^(and|so)$/.test(words[subject.from - 1]?.lower ?? '')) &&
      clauses.some(clause => clause.actor === 'I' && clause.verb.tense === 'past' && clause.end <= verb.start),
  );
