import type { Clause, Sentence, VerbGroup } from '../sentence.ts';
import { hasComplement, throughThat } from './complements.ts';
import type { Cue } from './hedge.ts';

/** What seems so, without a subject: "Seems it was the seal." */
export const bareSeeming: Cue = ({ words }, { verb }) =>
  verb.from === 0 && words[0] !== undefined && /^(seems|looks|appears)$/.test(words[0].lower) && verb.head === words[0]
    ? { kind: 'seeming', start: words[0].start, end: words[0].end }
    : undefined;

/** What seems so: "It seems that …", "it would seem …", "it seems likely". */
export const seeming: Cue = (sentence, clause) => {
  const { verb, actor, subject } = clause;
  const seems = verb.lemma === 'seem' || verb.lemma === 'appear' || (verb.lemma === 'look' && !verb.modal);
  if (actor !== 'nobody' || !subject || !seems || verb.negated || verb.tense === 'past') return undefined;
  const next = sentence.words[verb.to];
  if (verb.lemma === 'look' && next?.lower === 'like' && sentence.words[verb.to + 1]?.lower === 'a') return undefined;
  const opens =
    /^(that|like|likely|unlikely|possible)$/.test(next?.lower ?? '') ||
    (verb.lemma === 'seem' && /^(determiner|pronoun)$/.test(next?.part ?? '')) ||
    hasComplement(sentence, clause);
  return opens ? { kind: 'seeming', start: subject.start, end: throughThat(sentence, verb.to) ?? verb.end } : undefined;
};

/** What may be so: "might", "may have" or "it could be" about the writer's own deed, or about what the data say. */
export const modal: Cue = (sentence, clause) => {
  const { verb, actor, subject } = clause;
  const { words } = sentence;
  const couldBe = verb.modal === 'could' && verb.lemma === 'be' && actor === 'nobody' && !verb.negated;
  if (!/^might/.test(verb.modal ?? '') && !couldBe && !(verb.modal === 'may' && (verb.perfect || isMaybe(words, verb))))
    return undefined;
  if (verb.perfect && isTurnedDown(sentence, verb)) return undefined;
  if (isToldThen(sentence, clause)) return undefined;
  const mine = subject && /^(my|our)$/.test(words[subject.from]?.lower ?? '');
  const reading = /^(this|that|it|data|numbers|results|analysis|evidence|figures|findings|survey|test|which)$/.test(
    subject?.head.lower ?? '',
  );
  if (!mine && !reading && !/^(I|we|team|dropped|nobody)$/.test(actor)) return undefined;
  const [first, second] = [words[verb.from], words[verb.from + 1]];
  return {
    kind: 'modal',
    start: verb.start,
    end: (verb.perfect && second?.lemma === 'have' ? second : first)?.end ?? verb.end,
  };
};

/** "I let the nurse know that we might need a bed": a doubt of that day, told to somebody. */
const isToldThen = ({ clauses, words }: Sentence, { kind, parent, link }: Clause): boolean => {
  const said = kind === 'complement' ? clauses[parent ?? -1] : undefined;
  return (
    said?.verb.tense === 'past' &&
    link?.lower === 'that' &&
    (said.verb.lemma === 'let' || /^(tell|warn|inform|remind)$/.test(said.verb.lemma)) &&
    words.indexOf(link) > said.verb.to
  );
};

/** "It might have been cheaper to hire, but I bought": the way not taken. */
const isTurnedDown = ({ words, clauses }: Sentence, { end }: VerbGroup): boolean =>
  clauses.some(
    ({ subject, actor, verb }) =>
      verb.start > end && actor === 'I' && verb.tense === 'past' && words[(subject?.from ?? 0) - 1]?.lower === 'but',
  );

/** "May well be", "may be due to": not the leave that "may" gives. */
const isMaybe = (words: Sentence['words'], { from, to, lemma }: VerbGroup): boolean =>
  lemma === 'be' || words.slice(from, to).some(({ lower }) => /^(well|also)$/.test(lower));
