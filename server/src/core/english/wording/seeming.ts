import { readings, verdicts } from '../lexicon/hedges.ts';
import { customers } from '../lexicon/people.ts';
import { isSomebody } from '../people/people.ts';
import type { Clause, Sentence, VerbGroup } from '../sentence.ts';
import { hasComplement, throughThat } from './complements.ts';
import type { Cue, Hedge } from './hedge.ts';

/** What seems so, without a subject: "Seems it was the seal.", "Seems ok." */
export function bareSeeming({ words, clauses }: Sentence): Hedge | undefined {
  const [first, next] = words;
  if (!first || !/^(seems|looks|appears|feels)$/.test(first.lower)) return undefined;
  const seems = clauses[0]?.verb.head === first || (first.lower === 'seems' && next && next.part !== 'punctuation');
  return seems ? { kind: 'seeming', start: first.start, end: first.end } : undefined;
}

/** What seems so: "It seems that …", "it would seem …", "it feels to me as if …", "the change seems to have …". */
export const seeming: Cue = (sentence, clause) => {
  const { verb, actor, subject } = clause;
  if (!subject || verb.negated || verb.tense === 'past' || !isSeeming(clause)) return undefined;
  const { words } = sentence;
  const toMe = isToMe(words, verb.to);
  const at = toMe ? verb.to + 2 : verb.to;
  if (!(actor === 'nobody' ? toMe || opens(sentence, clause) : isSaidToSeem(words, clause, toMe))) return undefined;
  return { kind: 'seeming', start: subject.start, end: throughThat(sentence, at) ?? words[at - 1]?.end ?? verb.end };
};

const isSeeming = ({ verb: { lemma, modal } }: Clause): boolean =>
  lemma === 'seem' || lemma === 'appear' || (!modal && /^(look|feel|sound|strike)$/.test(lemma));

/** "It seems to me", "it strikes me". */
const isToMe = (words: Sentence['words'], at: number): boolean =>
  words[at]?.lower === 'to' && /^(me|us)$/.test(words[at + 1]?.lower ?? '');

/** Whether what seems so follows; "it looks like a toy", "it feels like leather" tell what a thing is like. */
function opens(sentence: Sentence, clause: Clause): boolean {
  const { lemma, to } = clause.verb;
  const [next, second, third] = sentence.words.slice(to, to + 3);
  if (lemma === 'strike') return next?.lower === 'me' && /^(that|as)$/.test(second?.lower ?? '');
  const told = hasComplement(sentence, clause);
  const asIf = /^as$/.test(next?.lower ?? '') && /^(if|though)$/.test(second?.lower ?? '');
  if (lemma === 'feel' || lemma === 'sound')
    return (
      asIf ||
      (lemma === 'feel' &&
        next?.lower === 'like' &&
        (told || isFollowed(sentence, clause) || verdicts.has(third?.lower ?? '')))
    );
  if (lemma === 'look' && next?.lower === 'like' && second?.lower === 'a') return false;
  return (
    asIf ||
    told ||
    /^(that|like|likely|unlikely|possible)$/.test(next?.lower ?? '') ||
    (lemma !== 'look' && next?.part === 'to') ||
    (lemma === 'seem' && /^(determiner|pronoun)$/.test(next?.part ?? ''))
  );
}

/** "It feels like the bus was the main thing": another verb right behind what it feels like. */
const isFollowed = ({ words, clauses }: Sentence, clause: Clause): boolean => {
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    next !== undefined &&
    words[next.verb.from - 1]?.part === 'noun' &&
    words.slice(clause.verb.to, next.verb.from).every(({ part }) => !/^(punctuation|coordinator|relative)$/.test(part))
  );
};

/** "The change seems to have worked", "my emails seem to help", "the fee would seem to me fair": a deed or a thing, not a person. */
const isSaidToSeem = (words: Sentence['words'], { verb, subject, actor }: Clause, toMe: boolean): boolean => {
  if (
    !subject ||
    actor === 'I' ||
    isSomebody(subject) ||
    customers.has(subject.head.lower) ||
    !/^(seem|appear)$/.test(verb.lemma)
  )
    return false;
  const mine = /^(my|our)$/.test(words[subject.from]?.lower ?? '') || readings.has(subject.head.lower);
  return (
    toMe ||
    (words[verb.to]?.part === 'to' &&
      (mine || (words[verb.to + 1]?.lower === 'have' && words[verb.to + 2]?.part === 'verb')))
  );
};

/** What may be so: "might", "may have" or "it could be" about the writer's own deed, or about what the data say. */
export const modal: Cue = (sentence, clause) => {
  const { verb, actor, subject } = clause;
  const { words } = sentence;
  const couldBe = verb.modal === 'could' && verb.lemma === 'be' && actor === 'nobody' && !verb.negated;
  if (!/^might/.test(verb.modal ?? '') && !couldBe && !(verb.modal === 'may' && (verb.perfect || isMaybe(words, verb))))
    return undefined;
  if (verb.perfect && isTurnedDown(sentence, verb)) return undefined;
  if (isToldThen(sentence, clause) || isPlainTalk(words, verb)) return undefined;
  const mine = subject && /^(my|our)$/.test(words[subject.from]?.lower ?? '');
  const reading = readings.has(subject?.head.lower ?? '') || readings.has(subject?.head.singular ?? '');
  if (!mine && !reading && !/^(I|we|team|dropped|nobody)$/.test(actor)) return undefined;
  const [first, second] = [words[verb.from], words[verb.from + 1]];
  return {
    kind: 'modal',
    start: verb.start,
    end: (verb.perfect && second?.lemma === 'have' ? second : first)?.end ?? verb.end,
  };
};

/** "There could be no doubt", "as bad as it could have been", "might I add": nothing that one doubts. */
const isPlainTalk = (words: Sentence['words'], { from, to }: VerbGroup): boolean =>
  (words[to]?.lower === 'no' && /^(doubt|question|talk|mistake)$/.test(words[to + 1]?.lower ?? '')) ||
  (words[from - 1]?.lower === 'it' && words[from - 2]?.lower === 'as') ||
  (words[from + 1]?.lower === 'i' && /^(add|say)$/.test(words[from + 2]?.lower ?? ''));

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
