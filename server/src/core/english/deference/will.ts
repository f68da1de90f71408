import { nounPhraseAt, nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { views } from '../lexicon/advice.ts';
import { liking, settlingDeeds, wishing } from '../lexicon/deeds.ts';
import { soughtFromOthers, sufficing } from '../lexicon/deferring.ts';
import { clientele, commands, convictions, gradings, oracles } from '../lexicon/obeying.ts';
import { customers, workforce } from '../lexicon/people.ts';
import { atLarge, generally, opinions, willed } from '../lexicon/wills.ts';
import { isOthers } from '../ownership/advice.ts';
import { isSuperior } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** What is wished for: a deed, and the thing that it is done to, by their words. */
export interface Wish {
  readonly deed?: string | undefined;
  readonly thing?: string | undefined;
}

export function wishOf({ clauses, words }: Sentence, clause: Clause): Wish {
  const { object, infinitive } = clause;
  const next = clauses[clauses.indexOf(clause) + 1];
  const order = next?.actor === 'nobody' && next.verb.head.form === 'base' && words[clause.verb.to] === next.verb.head;
  const said = order || (next?.kind === 'complement' && next.parent === clauses.indexOf(clause)) ? next : undefined;
  if (said) {
    if (said.verb.negated) return {};
    const own = said.actor === 'other' ? undefined : said.verb.deed.lemma;
    const task = said.actor === 'I' && !settlingDeeds.has(own ?? '');
    return task ? {} : { deed: own, thing: said.object?.head.part === 'noun' ? said.object.head.lower : undefined };
  }
  const mine = object?.head.lower === 'me' || clause.actor === 'I';
  const from = infinitive ? words.indexOf(infinitive) + 1 : clause.verb.lemma === 'be' ? clause.verb.to + 1 : -1;
  const thing = from < 0 ? object : nounPhraseAt(words, from);
  // Whoever is told to look, looks; whoever is told to stop has not decided to.
  return mine && !settlingDeeds.has(infinitive?.lemma ?? '')
    ? {}
    : { deed: infinitive?.lemma, thing: thing?.head.part === 'noun' ? thing.head.lower : undefined };
}

/** "My boss gave the order to stop." */
export const isOrderGiven = (sentence: Sentence, { verb, object, subject, actor }: Clause): boolean =>
  actor === 'other' &&
  /^(give|issue|send)$/.test(verb.lemma) &&
  (commands.has(object?.head.lower ?? '') || object?.head.lower === 'word') &&
  isOthers(sentence, subject);

/** "Checked with my lead what …" */
const asksWith = ({ words }: Sentence, { lemma, to }: Clause['verb']): boolean =>
  /^(check|clarify|confirm|verify|agree)$/.test(lemma) && words[to]?.lower === 'with';

/** "I asked my supervisor what he would do." */
export function isAskedFor(sentence: Sentence, { actor, verb, object }: Clause): boolean {
  if (!/^(I|we|dropped)$/.test(actor) || !(verb.lemma === 'ask' || asksWith(sentence, verb)) || verb.negated)
    return false;
  const whom = verb.lemma === 'ask' ? object : nounPhraseAt(sentence.words, verb.to + 1);
  if (!whom || !(isOthers(sentence, whom) || clientele.has(whom.head.lower))) return false;
  const [next, ...more] = sentence.words.slice(whom.to, whom.to + 5);
  if (next?.lower === 'for') return more.some(({ singular }) => soughtFromOthers.has(singular));
  return /^(what|which|whether|how|where|if)$/.test(next?.lower ?? '') && isOfWill(sentence, whom.to);
}

/** "… which one he would take", "… what to do", not "which valve it was": a question of will, not of fact. */
const isOfWill = ({ words, clauses }: Sentence, from: number): boolean =>
  words.slice(from, from + 4).some(({ part }) => part === 'to') ||
  words.slice(from, from + 8).some(({ lower }) => /^(best|better|right|should)$/.test(lower)) ||
  clauses.some(
    ({ verb, actor, start }) =>
      actor !== 'dropped' &&
      start >= (words[from]?.start ?? 0) &&
      (verb.tense === 'conditional' ||
        /^(would|should|'d)$/.test(verb.modal ?? '') ||
        liking.has(verb.lemma) ||
        wishing.has(verb.lemma)),
  );

/** "The owner's preference was oak." */
export function isStatedView({ words, ...rest }: Sentence, { verb, subject }: Clause): boolean {
  if (verb.lemma !== 'be' || verb.tense !== 'past' || verb.negated || !subject) return false;
  if (
    !views.has(subject.head.lower) &&
    !/^(answer|advice|recommendation|suggestion|proposal)$/.test(subject.head.lower)
  )
    return false;
  const first = words[subject.from]?.lower ?? '';
  if (words.slice(subject.from, subject.to).some(({ lower }) => generally.has(lower))) return true;
  if (/^(his|her|their)$/.test(first)) return true;
  const genitive = words.findIndex(({ part }, at) => part === 'genitive' && at > subject.from && at < subject.to);
  const owner = genitive > 0 ? nounPhraseEnding(words, genitive - 1) : undefined;
  const of = words[subject.to]?.lower === 'of' ? nounPhraseAt(words, subject.to + 1) : undefined;
  return isOthers({ words, ...rest }, owner ?? of);
}

/** What somebody else said or wanted, as a fact of the past. */
export function isWish(sentence: Sentence, clause: Clause, verbs: ReadonlySet<string>): boolean {
  const { words } = sentence;
  const { verb, subject, actor } = clause;
  if (verb.voice === 'passive' || verb.negated || (verb.tense !== 'past' && !verb.perfect)) return false;
  if (atLarge.has(subject?.head.lower ?? '') && /^(want|like|love|need|wish)$/.test(verb.lemma)) return false;
  if (verb.lemma === 'tell' && isBareNews(sentence, clause)) return false;
  // What people have chosen for themselves is their life.
  if (/^(choose|pick|select)$/.test(verb.lemma) && verb.perfect && customers.has(subject?.head.lower ?? ''))
    return false;
  const mass =
    /^(most|majority|half)$/.test(subject?.head.lower ?? '') ||
    /^(most|all)$/.test(words[subject?.from ?? -1]?.lower ?? '');
  if (actor !== 'other' && !(actor === 'team' && mass)) return false;
  const favours = words.slice(verb.to, verb.to + 2).some(({ lower }) => /^(favour|favor)$/.test(lower));
  const backs =
    verb.lemma === 'be' &&
    /^(for|in)$/.test(words[verb.to]?.lower ?? '') &&
    (mass || isSuperior(subject) || (favours && isOthers(sentence, subject)));
  const opines =
    verb.lemma === 'be' &&
    words[verb.to]?.lower === 'of' &&
    words.slice(verb.to, verb.to + 4).some(({ lower }) => /^(opinion|view)$/.test(lower));
  const convinced =
    verb.lemma === 'be' &&
    verbs === opinions &&
    convictions.has(words[verb.to]?.lower ?? '') &&
    isOthers(sentence, subject);
  return (
    (backs || opines || convinced || verbs.has(verb.lemma)) &&
    (mass || isOthers(sentence, subject) || isBodiless(subject) || (willed.has(verb.lemma) && isNamed(subject)))
  );
}

/** "They felt left out, they told me, so …": nothing is told that one should do. */
const isBareNews = ({ clauses }: Sentence, clause: Clause): boolean =>
  /^(me|us)$/.test(clause.object?.head.lower ?? '') &&
  clause.infinitive === undefined &&
  !/^(complement|relative)$/.test(clauses[clauses.indexOf(clause) + 1]?.kind ?? '') &&
  clause.object !== undefined &&
  clause.end <= clause.object.end + 1;

/** A noun, whoever it names. */
export const isNamed = (subject: NounPhrase | undefined): boolean =>
  subject?.actor === 'other' &&
  /^(noun|opaque)$/.test(subject.head.part) &&
  !(customers.has(subject.head.lower) && !workforce.has(subject.head.lower));

const isBodiless = (subject: NounPhrase | undefined): boolean =>
  oracles.has(subject?.head.lower ?? '') || clientele.has(subject?.head.lower ?? '');

/** "My mentor thought that I should drop the class." */
export function thinksOneShould(sentence: Sentence, clause: Clause): boolean {
  const said = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  return (
    said?.kind === 'complement' &&
    (/^(should|must|ought)$/.test(said.verb.modal ?? '')
      ? !said.verb.negated
      : isGraded(sentence, said) || isEnough(said) || isRequired(sentence, said)) &&
    isWish(sentence, clause, opinions)
  );
}

/** "… felt a portal is required", "… said it was a must". */
const isRequired = ({ words }: Sentence, { verb }: Clause): boolean =>
  !verb.negated &&
  (verb.voice === 'passive'
    ? /^(require|need)$/.test(verb.lemma)
    : verb.lemma === 'be' &&
      words.slice(verb.to, verb.to + 2).some(({ lower }) => /^(necessary|must|essential)$/.test(lower)));

/** "… thought the ramp would do". */
const isEnough = ({ verb, object }: Clause): boolean =>
  verb.modal === 'would' && !verb.negated && !object && sufficing.has(verb.lemma);

/** "… felt the name was wrong", "… said it's better to wait": a verdict on an option. */
export const isGraded = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.lemma === 'be' &&
  !object?.head.text.match(/^\d/) &&
  (gradings.has(words[verb.to]?.lower ?? '') || isCompared(words[verb.to])) &&
  words[verb.to]?.lower !== 'too';

/** "Stronger", "more fitting". */
const isCompared = (word: Word | undefined): boolean =>
  word !== undefined && ((word.part === 'adjective' && word.lower.endsWith('er')) || word.lower === 'more');
