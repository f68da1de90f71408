import type { Span } from '../../span.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { helps, opinionVerbs, questionTags, surelySaid, tries } from '../lexicon/hedges.ts';
import { customers } from '../lexicon/people.ts';
import { isExcused } from '../ownership/hypothesis.ts';
import { isKindOfPeople } from '../people/crowds.ts';
import { isSomebody } from '../people/people.ts';
import { type Clause, type Sentence, type VerbGroup, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { adverbIn, leadingAdverbs } from './doubting-adverbs.ts';

/** A cue of doubt. `kind` tells how it is built, and so how it can be taken out. */
export interface Hedge extends Span {
  readonly kind: 'adverb' | 'opinion' | 'seeming' | 'modal' | 'attempt' | 'help';
}

const triesFrames = frameSet(tries);
const helpsFrames = frameSet(helps);

/** Doubt, in the present, about the writer's own deed or reading: at most one cue a clause, the first one. */
export function* hedgesOf(sentence: Sentence): Generator<Hedge> {
  if ((sentence.question && !isTagged(sentence)) || hasProbability(sentence)) return;
  for (const [index, clause] of sentence.clauses.entries()) {
    const [cue] = [...cuesIn(sentence, clause, index)].sort((a, b) => a.start - b.start);
    const doubt = cue?.kind === 'adverb' || cue?.kind === 'modal';
    if (cue && !(doubt && (isExcused(sentence, clause) || isSaid(clause)))) yield cue;
  }
  if (sentence.clauses.length === 0) {
    const adverb = adverbIn(sentence, 0, sentence.words.length);
    if (adverb) yield { kind: 'adverb', ...adverb };
  }
}

/** "I guess it was good for everybody, no?": said, and only then asked. */
const isTagged = ({ words }: Sentence): boolean => {
  const mark = words.findIndex(({ text }) => text === '?');
  return questionTags.has(words[mark - 1]?.lower ?? '') && words[mark - 2]?.text === ',';
};

/** "One of them said to me, more or less in passing, …": how others put it. */
const isSaid = ({ actor, verb }: Clause): boolean =>
  actor === 'other' && verb.tense === 'past' && !verb.modal && /^(say|tell|ask|mention|reply)$/.test(verb.lemma);

function* cuesIn(sentence: Sentence, clause: Clause, index: number): Generator<Hedge> {
  const [from] = wordRange(sentence, clause);
  const next = sentence.clauses[index + 1];
  const to = next && next.start > clause.verb.end ? wordRange(sentence, next)[0] : sentence.words.length;
  const cues = [opinion, wish, inclination, unsure, disclaimer, seeming, bareSeeming, modal, attempt, go, help].map(
    cue => cue(sentence, clause),
  );
  for (const cue of cues) if (cue) yield cue;
  const adverb = adverbIn(sentence, index === 0 ? 0 : leadingAdverbs(sentence, from), to);
  if (adverb) yield { kind: 'adverb', ...adverb };
}

type Cue = (sentence: Sentence, clause: Clause) => Hedge | undefined;

/** "I think (that) …", "I feel like …", "…, I believe, …", "I would say …". */
const opinion: Cue = (sentence, clause) => {
  const { verb, actor, subject } = clause;
  if (!/^(I|we)$/.test(actor) || !subject || verb.negated || verb.progressive || verb.perfect) return undefined;
  if (actor === 'we' && !hasComplement(sentence, clause)) return undefined;
  const next = sentence.words[verb.to];
  const says =
    (/^(say|argue|venture)$/.test(verb.lemma) ||
      (/^(guess|reckon|imagine)$/.test(verb.lemma) && hasComplement(sentence, clause))) &&
    /^(would|'d)$/.test(verb.modal ?? '') &&
    clause.kind === 'main' &&
    !/^(it|this|no|yes|so|to)$/.test(next?.lower ?? '');
  const like = verb.lemma === 'feel' && /^(like|as|that|this)$/.test(next?.lower ?? '');
  const thinks =
    verb.tense === 'present' &&
    (hopesForOwn(sentence, clause) ||
      (opinionVerbs.has(verb.lemma) && (like || opensComplement(sentence, clause) || isAside(sentence, clause))));
  if (!says && !thinks) return undefined;
  return {
    kind: 'opinion',
    start: subject.start,
    end: like && next ? next.end : (throughThat(sentence, verb.to) ?? verb.end),
  };
};

/** "I hope that I read the trays right": one's own deed, which one should know. */
function hopesForOwn({ clauses }: Sentence, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    clause.verb.lemma === 'hope' &&
    next?.parent === clauses.indexOf(clause) &&
    /^(I|we)$/.test(next.actor) &&
    next.verb.tense === 'past'
  );
}

/** "… and I suppose on the animations". */
const isAside = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(suppose|guess|reckon|presume)$/.test(verb.lemma) && words[verb.to]?.part === 'preposition';

/** "I like to think …". */
const wish: Cue = (_, { verb, actor, subject, infinitive }) => {
  if (actor !== 'I' || !subject || verb.lemma !== 'like' || !infinitive || !opinionVerbs.has(infinitive.lemma ?? ''))
    return undefined;
  return { kind: 'opinion', start: subject.start, end: infinitive.end };
};

/** "I tend to think …", "I am inclined to believe …". */
const inclination: Cue = (_, { verb, actor, subject, infinitive }) => {
  if (actor !== 'I' || !subject || !infinitive || verb.tense !== 'present') return undefined;
  const inclined = verb.lemma === 'tend' || verb.deed.lower === 'inclined' || verb.lemma === 'want';
  return inclined && (opinionVerbs.has(infinitive.lemma ?? '') || infinitive.lemma === 'say')
    ? { kind: 'opinion', start: subject.start, end: infinitive.end }
    : undefined;
};

/** "I'm not sure the cut was worth it." */
const unsure: Cue = ({ words }, { verb, actor, subject }) => {
  if (actor !== 'I' || !subject || verb.lemma !== 'be') return undefined;
  if (verb.tense !== 'present' && verb.modal !== 'can' && verb.modal !== 'ca') return undefined;
  const next = words.slice(verb.to).find(({ part }) => part !== 'adverb');
  const hundred = verb.negated && sureAfter(words, verb.to);
  if (hundred) return { kind: 'opinion', start: subject.start, end: hundred.end };
  const doubts = verb.negated ? /^(sure|certain|convinced|persuaded|confident)$/ : /^(unsure|uncertain)$/;
  return next && doubts.test(next.lower) ? { kind: 'opinion', start: subject.start, end: next.end } : undefined;
};

/** "Not a hundred per cent sure", "not entirely certain": how sure, by degrees. */
function sureAfter(words: Sentence['words'], at: number): Word | undefined {
  const sure = words.findIndex(
    ({ lower }, index) => index > at && index < at + 6 && /^(sure|certain|convinced)$/.test(lower),
  );
  const degrees = words
    .slice(at, Math.max(at, sure))
    .every(({ lower, part }) => part !== 'verb' && part !== 'punctuation' && lower !== 'that');
  return sure > 0 && degrees ? words[sure] : undefined;
}

/** "I wouldn't swear to it", "I couldn't say for sure", "I don't know if it was me". */
const disclaimer: Cue = (sentence, { verb, actor, subject, end }) => {
  if (actor !== 'I' || !subject || !verb.negated || verb.tense === 'past') return undefined;
  const next = sentence.words[verb.to];
  const swears = verb.lemma === 'swear' && /^(to|by|on)$/.test(next?.lower ?? '');
  const says =
    (verb.lemma === 'say' || (verb.lemma === 'tell' && next?.lower === 'you')) &&
    sentence.words.slice(verb.to, verb.to + 4).some(({ lower, start }) => start < end + 2 && surelySaid.has(lower));
  const knows = verb.lemma === 'know' && /^(if|whether)$/.test(next?.lower ?? '') && isOwnDoubt(sentence, verb.to);
  return swears || says || knows ? { kind: 'opinion', start: subject.start, end: verb.end } : undefined;
};

/** "… if it was me or the weather". */
const isOwnDoubt = ({ words }: Sentence, at: number): boolean =>
  words.slice(at, at + 8).some(({ lower }) => /^(i|me|my|mine)$/.test(lower)) ||
  words.slice(at, at + 5).some(({ lower }) => /^(right|worth|best)$/.test(lower));

/** "Seems it was the seal." */
const bareSeeming: Cue = ({ words }, { verb }) =>
  verb.from === 0 && words[0] !== undefined && /^(seems|looks|appears)$/.test(words[0].lower) && verb.head === words[0]
    ? { kind: 'seeming', start: words[0].start, end: words[0].end }
    : undefined;

/** "It seems that …", "it would seem …", "it seems likely". */
const seeming: Cue = (sentence, clause) => {
  const { verb, actor, subject } = clause;
  const seems = verb.lemma === 'seem' || verb.lemma === 'appear' || (verb.lemma === 'look' && !verb.modal);
  if (actor !== 'nobody' || !subject || !seems || verb.negated || verb.tense === 'past') return undefined;
  const next = sentence.words[verb.to];
  const opens =
    /^(that|like|likely|unlikely|possible)$/.test(next?.lower ?? '') ||
    (verb.lemma === 'seem' && /^(determiner|pronoun)$/.test(next?.part ?? '')) ||
    hasComplement(sentence, clause);
  return opens ? { kind: 'seeming', start: subject.start, end: throughThat(sentence, verb.to) ?? verb.end } : undefined;
};

/** "might", "may have" or "it could be" about the writer's own deed, or about what the data say. */
const modal: Cue = (sentence, { verb, actor, subject }) => {
  const { words } = sentence;
  const couldBe = verb.modal === 'could' && verb.lemma === 'be' && actor === 'nobody' && !verb.negated;
  if (!/^might/.test(verb.modal ?? '') && !couldBe && !(verb.modal === 'may' && (verb.perfect || isMaybe(words, verb))))
    return undefined;
  if (verb.perfect && isTurnedDown(sentence, verb)) return undefined;
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

/** "It might have been cheaper to hire, but I bought": the way not taken. */
const isTurnedDown = ({ words, clauses }: Sentence, { end }: VerbGroup): boolean =>
  clauses.some(
    ({ subject, actor, verb }) =>
      verb.start > end && actor === 'I' && verb.tense === 'past' && words[(subject?.from ?? 0) - 1]?.lower === 'but',
  );

/** "May well be", "may be due to": not the leave that "may" gives. */
const isMaybe = (words: Sentence['words'], { from, to, lemma }: VerbGroup): boolean =>
  lemma === 'be' || words.slice(from, to).some(({ lower }) => /^(well|also)$/.test(lower));

/** "tried to …" as the writer's own main verb. An attempt that is told to have failed is a fact. */
const attempt: Cue = ({ words }, clause) => {
  const best = isEffort(clause);
  const to = words[best ? (clause.object?.to ?? clause.verb.to) : clause.verb.to];
  if (!(best || trying.some(lemma => isOwnVerb(clause, lemma))) || to?.part !== 'to') return undefined;
  if (clause.verb.perfect && words.some(({ lower }) => /^(already|twice|times|before)$/.test(lower))) return undefined;
  const failed = words.some(
    ({ lower, start }, at) =>
      start > to.end &&
      (/^(failed|fail|vain|unsuccessfully)$/.test(lower) ||
        (lower === 'but' && !opinionVerbs.has(words[at + 2]?.lemma ?? ''))),
  );
  return failed ? undefined : { kind: 'attempt', start: clause.verb.head.start, end: to.end };
};

/** "Had a crack at", "took a stab at", "gave it a shot", "lent a hand with": an attempt or a help as a noun. */
const go: Cue = (sentence, clause) => {
  if (!/^(I|we|dropped)$/.test(clause.actor) || clause.verb.negated || clause.verb.modal) return undefined;
  const helped = frameOf(sentence, clause, helpsFrames);
  const tried = helped ?? frameOf(sentence, clause, triesFrames);
  return tried && { kind: helped ? 'help' : 'attempt', start: clause.verb.head.start, end: tried.end };
};

const trying = ['try', 'attempt', 'strive', 'endeavour', 'endeavor', 'seek'];

/** "Did my best to …", "made an effort to …". */
const isEffort = (clause: Clause): boolean =>
  (isOwnVerb(clause, 'do') && /^(best|utmost)$/.test(clause.object?.head.lower ?? '')) ||
  (isOwnVerb(clause, 'make') && /^(effort|efforts|attempt|attempts)$/.test(clause.object?.head.lower ?? ''));

/** "helped (to) …" as the writer's own main verb. */
const help: Cue = ({ words }, clause) => {
  const next = words[clause.verb.to];
  if (!isOwnVerb(clause, 'help') || /^(out|myself)$/.test(next?.lower ?? '')) return undefined;
  if (isServed(words, clause)) return undefined;
  return { kind: 'help', start: clause.verb.head.start, end: next?.part === 'to' ? next.end : clause.verb.end };
};

/** "I helped the old man into the lift", "her through the night": a deed, unless others' work follows. */
function isServed(words: Sentence['words'], { object }: Clause): boolean {
  if (object?.actor !== 'other') return false;
  const who =
    isSomebody(object) ||
    isKindOfPeople(object.head.lower) ||
    customers.has(object.head.lower) ||
    /^(one|ones|him|her|them)$/.test(object.head.lower);
  const next = words[object.to];
  return (
    who && /^(preposition|particle|relative)$/.test(next?.part ?? '') && !/^(to|with|in|on)$/.test(next?.lower ?? '')
  );
}

const isOwnVerb = ({ verb, actor }: Clause, lemma: string): boolean =>
  verb.lemma === lemma && /^(I|we|dropped)$/.test(actor) && !verb.negated && !verb.modal && verb.voice === 'active';

/** A stated probability is no doubt: "with 70% confidence". */
function hasProbability({ quantities, words }: Sentence): boolean {
  const names = (word: string): boolean =>
    /^(confident|confidence|chance|probability|likelihood|sure|likely)/.test(word);
  return quantities.some(
    ({ kind, end, unit }) =>
      kind === 'percent' && (names(unit) || names(words.find(({ start }) => start >= end)?.lower ?? '')),
  );
}

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

function hasComplement({ clauses }: Sentence, clause: Clause): boolean {
  const index = clauses.indexOf(clause);
  const next = clauses[index + 1];
  return next?.kind === 'complement' && next.parent === index;
}

function throughThat({ words }: Sentence, at: number): number | undefined {
  const word = words[at];
  return word && /^(that|like)$/.test(word.lower) ? word.end : undefined;
}
