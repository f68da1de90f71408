import { leanings, merelyThinking, opinionVerbs, putting } from '../lexicon/hedges.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { hasComplement, throughThat } from './complements.ts';
import type { Cue } from './hedge.ts';

/** An opinion where a fact could stand: "I think (that) …", "I feel like …", "…, I believe, …", "I would say …". */
export const opinion: Cue = (sentence, clause) => {
  const { verb, actor, subject } = clause;
  if (!/^(I|we)$/.test(actor) || !subject || verb.negated || verb.progressive || verb.perfect) return undefined;
  if (actor === 'we' && !hasComplement(sentence, clause)) return undefined;
  if (isHeldToThisDay(sentence, clause)) return undefined;
  const next = sentence.words[verb.to];
  const told = hasComplement(sentence, clause);
  const says =
    (/^(say|argue|venture)$/.test(verb.lemma) ||
      (/^(guess|reckon|imagine|think|hope|suppose|assume)$/.test(verb.lemma) && (told || next?.text === ','))) &&
    /^(would|'d)$/.test(verb.modal ?? '') &&
    (clause.kind === 'main' || told) &&
    (told || !/^(it|this|no|yes|so|to|again|less|more|nothing)$/.test(next?.lower ?? ''));
  const like = verb.lemma === 'feel' && /^(like|as|that|this)$/.test(next?.lower ?? '');
  const thinks =
    verb.tense === 'present' &&
    !isThoughtThen(sentence, clause) &&
    (hopesForDone(sentence, clause) ||
      (opinionVerbs.has(verb.lemma) &&
        (like || opensComplement(sentence, clause) || isAside(sentence, clause) || isOfRelative(sentence, clause))));
  if (!says && !thinks) return undefined;
  return {
    kind: 'opinion',
    start: subject.start,
    end: like && next ? next.end : (throughThat(sentence, verb.to) ?? verb.end),
  };
};

/** "I still think that it was the right trade": a position that is held, and no doubt. */
const isHeldToThisDay = ({ words, clauses }: Sentence, clause: Clause): boolean =>
  /^(think|believe)$/.test(clause.verb.lemma) &&
  words[clause.verb.from - 1]?.lower === 'still' &&
  clauses[clauses.indexOf(clause) + 1]?.verb.tense === 'past';

/** "I hope that I read the trays right", "I hope the carers have noticed": what is done, which one should know. */
function hopesForDone({ clauses }: Sentence, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    clause.verb.lemma === 'hope' &&
    next?.parent === clauses.indexOf(clause) &&
    (next.verb.tense === 'past' || (next.verb.perfect && !next.verb.modal))
  );
}

/** "Then I think we cannot wait, so I print the list": what one thought in a story told in the present, and did then. */
function isThoughtThen({ words, clauses }: Sentence, clause: Clause): boolean {
  const index = clauses.indexOf(clause);
  const [thought, ...behind] = clauses.slice(index + 1);
  return (
    thought?.parent === index &&
    thought.verb.tense !== 'past' &&
    behind.some(
      ({ actor, verb, subject }) =>
        actor === 'I' &&
        !verb.modal &&
        verb.lemma !== 'be' &&
        /^(so|therefore)$/.test(words[(subject?.from ?? 0) - 1]?.lower ?? ''),
    )
  );
}

/** "… and I suppose on the animations", "I suppose mud unites". */
const isAside = ({ words, clauses }: Sentence, { verb }: Clause): boolean =>
  (/^(suppose|guess|reckon|presume)$/.test(verb.lemma) && words[verb.to]?.part === 'preposition') ||
  (merelyThinking.has(verb.lemma) &&
    (verb.lemma !== 'guess' ||
      words[verb.to]?.part !== 'determiner' ||
      clauses.some(({ kind, start }) => kind !== 'coordinate' && start > verb.end)) &&
    !/^(so|not|nothing|him|them|worst|right|wrong|correctly)$/.test(words[verb.to]?.lower ?? '') &&
    words[verb.to + 1]?.part !== 'punctuation') ||
  (/^(it|he|she|they|we|i|there|this|that)$/.test(words[verb.to]?.lower ?? '') &&
    /^(noun|verb|adverb)$/.test(words[verb.to + 1]?.part ?? ''));

/** "…, which I guess is what matters": said of something in passing. */
const isOfRelative = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  /^(which|that|who)$/.test(words[(subject?.from ?? 0) - 1]?.lower ?? '') &&
  /^(verb|auxiliary|modal|noun|pronoun)$/.test(words[verb.to]?.part ?? '');

/** An opinion in a note that leaves out who holds it: "Guess the scanner will hold.", "Reckon it was the rain." */
export const bareOpinion: Cue = (sentence, clause) => {
  const [first, next] = sentence.words;
  if (!first || sentence.clauses[0] !== clause || !/^(think|guess|reckon|suppose|hope)$/.test(first.lower))
    return undefined;
  const { verb, subject } = clause;
  const imperative = /^(who|what|how|which|why|where|when|of|about)$/.test(next?.lower ?? '');
  const governs = verb.head === first && hasComplement(sentence, clause);
  const compounded = first.lower !== 'hope' && subject?.from === 0 && subject.to > 1 && verb.tense !== 'conditional';
  return !imperative && (governs || compounded)
    ? { kind: 'opinion', start: first.start, end: throughThat(sentence, 1) ?? first.end }
    : undefined;
};

/** An opinion that one would like to have: "I like to think …". */
export const wish: Cue = (_, { verb, actor, subject, infinitive }) => {
  if (actor !== 'I' || !subject || verb.lemma !== 'like' || !infinitive || !opinionVerbs.has(infinitive.lemma ?? ''))
    return undefined;
  return { kind: 'opinion', start: subject.start, end: infinitive.end };
};

/** An opinion that one leans to: "I tend to think …", "I am inclined to believe …", "I'd dare to say …". */
export const inclination: Cue = ({ words }, { verb, actor, subject, infinitive }) => {
  if (!/^(I|we)$/.test(actor) || !subject || !infinitive || !/^(present|conditional)$/.test(verb.tense))
    return undefined;
  const leans = words.slice(verb.from, verb.to + 2).some(({ lower }) => leanings.has(lower) || lower === 'dare');
  if (leans && (opinionVerbs.has(infinitive.lemma ?? '') || putting.has(infinitive.lemma ?? '')))
    return { kind: 'opinion', start: subject.start, end: infinitive.end };
  if (verb.tense !== 'present') return undefined;
  const inclined = verb.lemma === 'tend' || verb.lemma === 'want';
  return inclined && (opinionVerbs.has(infinitive.lemma ?? '') || infinitive.lemma === 'say')
    ? { kind: 'opinion', start: subject.start, end: infinitive.end }
    : undefined;
};

/** Whether what is thought follows, or the thought stands between commas. */
function opensComplement(sentence: Sentence, clause: Clause): boolean {
  const next: Word | undefined = sentence.words.slice(clause.verb.to).find(({ part }) => part !== 'adverb');
  return (
    next?.form === 'ing' ||
    next === undefined ||
    next.part === 'subordinator' ||
    next.part === 'punctuation' ||
    hasComplement(sentence, clause)
  );
}
