import { aboutAmounts, singling } from '../lexicon/function-groups.ts';
import { nominative } from '../lexicon/function-words.ts';
import { durations } from '../lexicon/units.ts';
import type { NounPhrase, VerbGroup } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isApposed, isAside, isNoted, setApart, withMe } from './asides.ts';
import { type Draft, reach } from './draft.ts';
import { joined } from './joined-subject.ts';
import { endsNoun, nounPhraseAt, nounPhraseEnding } from './noun-phrase.ts';
import { isTimed } from './time-opener.ts';

/** How many words a subject may stand before its verb. */
const furthest = 120;

/** The subject of a question: "did we", "was it". */
export function invertedSubject(words: readonly Word[], verb: VerbGroup): NounPhrase | undefined {
  const [first, second, last] = [words[verb.from], words[verb.from + 1], words[verb.from - 1]];
  const helps = first?.part === 'modal' || first?.part === 'auxiliary';
  if (!helps || second?.part !== 'pronoun' || !/^(i|we|you|they|he|she|it)$/.test(second.lower)) return undefined;
  return last && endsNoun(last) && last.part !== 'noun' ? undefined : nounPhraseAt(words, verb.from + 1);
}

/** What was found on the way left from a verb. */
export interface Found {
  readonly phrase?: NounPhrase;
  readonly antecedent?: NounPhrase;
  readonly link?: number;
  readonly crossed?: readonly Draft[];
}

/** "The supplier himself made …": the pronoun only stresses the noun before it. */
const isIntensifier = (words: readonly Word[], at: number): boolean =>
  /^(himself|herself|itself|myself|themselves|ourselves)$/.test(words[at]?.lower ?? '') && endsNoun(words[at - 1]);

/** Where the noun stands that parentheses right before the verb tell more of: "the chair (Anna) came"; negative where none does. */
function subjectBefore(words: readonly Word[], closing: number, verbAt: number): number {
  if (words.slice(closing + 1, verbAt).some(({ part }) => part !== 'adverb')) return -1;
  const before = words.slice(0, closing).findLastIndex(({ text }) => text === '(') - 1;
  return endsNoun(words[before]) ? before : -1;
}

/** Walks left from a finite verb to its subject, over prepositional phrases and what hangs on the subject. */
export function findSubject(words: readonly Word[], verbAt: number, earlier: readonly Draft[]): Found {
  const apart = withMe(words, verbAt) ?? (earlier.length > 0 ? setApart(words, verbAt) : undefined);
  if (apart) return { phrase: apart };
  if (earlier.length === 0 && (isNoted(words, verbAt) || isTimed(words, verbAt))) return {};
  const crossed: Draft[] = [];
  let fallback: NounPhrase | undefined;
  let at = verbAt - 1;
  while (at >= 0 && verbAt - at < furthest) {
    const word = words[at] as Word;
    if (isIntensifier(words, at)) at--;
    else if (word.text === ')' && subjectBefore(words, at, verbAt) >= 0) at = subjectBefore(words, at, verbAt);
    else if (word.part === 'adverb' && !(word.lower === 'there' && at === verbAt - 1 && words[verbAt]?.lemma === 'be'))
      at--;
    else if (word.lower === 'there' && (words[at - 1]?.part === 'preposition' || endsNoun(words[at - 1]))) at--;
    else if (word.lower === 'there') return { phrase: nounPhrase(words, at) };
    else if (endsNoun(word)) {
      const phrase = behindSpell(words, nounPhraseEnding(words, at));
      const governor = governorOf(words, phrase.from);
      const nominativePronoun = phrase.from === at && /^(i|we|they|he|she)$/.test(word.lower);
      const rate =
        durations.has(word.lower) &&
        /^(a|an|each|every|per|this|these|those|last|next|nowadays)$/.test(words[phrase.from]?.lower ?? '') &&
        (endsNoun(words[phrase.from - 1]) || isTimes(words[phrase.from - 1]));
      if (rate) at = phrase.from - (isTimes(words[phrase.from - 1]) ? 2 : 1);
      else if (words[governor]?.lower === 'as' && nominative.has(words[governor - 1]?.lower ?? '')) at = governor - 1;
      else if (words[governor]?.part === 'preposition' && !nominativePronoun && !isGraded(words, governor)) {
        fallback ??= phrase;
        at = governor - 1;
      } else if (governor >= 0 && !nominativePronoun && isLeftVerb(words, governor, earlier)) {
        const clause = clauseOf(earlier, governor);
        if (!clause && isGerundSubject(words, governor, verbAt))
          return { phrase: gerundPhrase(words, governor, verbAt) };
        if (clause && clause.kind !== 'relative') return { phrase, crossed };
        if (clause) crossed.push(clause);
        at = clause ? clause.first - 1 : governor - (words[governor - 1]?.part === 'to' ? 2 : 1);
      } else if (isApposed(words, phrase, verbAt)) at = phrase.from - 2;
      else return { phrase: joined(words, phrase), crossed };
    } else if (word.part === 'relative') {
      const antecedent = antecedentOf(words, at);
      return antecedent ? { antecedent, link: at } : { phrase: nounPhrase(words, at), crossed };
    } else if (word.part === 'verb' && word.form !== 'past' && word.form !== 's' && !clauseOf(earlier, at)) {
      at -= words[at - 1]?.part === 'to' ? 2 : 1;
    } else if (
      word.part === 'verb' ||
      word.part === 'auxiliary' ||
      word.part === 'particle' ||
      word.part === 'preposition'
    ) {
      const clause = clauseOf(earlier, at);
      if (word.part === 'particle' || word.part === 'preposition') at--;
      else if (clause?.kind === 'relative') {
        crossed.push(clause);
        at = clause.first - 1;
      } else break;
    } else if (
      word.text === ',' &&
      !earlier
        .slice(-reach)
        .some(
          clause => clause.kind !== 'relative' && clause.verb.from < at && !boundaryBetween(words, clause.verb.to, at),
        )
    )
      at--;
    else break;
  }
  const aside = words[verbAt]?.part === 'verb' && isAside(words, verbAt - 1);
  return at < 0 && fallback && !aside ? { phrase: fallback, crossed } : {};
}

/** "Linking an account scared them off": what is done is the subject, where nothing parts it from the verb. */
const isGerundSubject = (words: readonly Word[], at: number, verbAt: number): boolean =>
  words[at]?.form === 'ing' &&
  (at === 0 || /^(punctuation|subordinator)$/.test(words[at - 1]?.part ?? '')) &&
  !words.slice(at, verbAt).some(({ part }) => part === 'punctuation');

const gerundPhrase = (words: readonly Word[], from: number, to: number): NounPhrase => {
  const head = words[from] as Word;
  return { from, to, start: head.start, end: (words[to - 1] as Word).end, head, actor: 'other' };
};

/** "Twice a year". */
const isTimes = (word: Word | undefined): boolean => word?.lower === 'once' || word?.lower === 'twice';

/** "Around 22 lakh went …", "like people stood …": a preposition that only grades a subject. */
const isGraded = (words: readonly Word[], at: number): boolean =>
  isAmount(words, at) || (words[at]?.lower === 'like' && words[at - 1]?.text === ',');

const isAmount = (words: readonly Word[], at: number): boolean =>
  aboutAmounts.has(words[at]?.lower ?? '') &&
  words[at + 1]?.part === 'number' &&
  (words[at - 1] === undefined || /^(punctuation|coordinator|subordinator)$/.test(words[at - 1]?.part ?? ''));

const nounPhrase = (words: readonly Word[], at: number): NounPhrase => {
  const head = words[at] as Word;
  return { from: at, to: at + 1, start: head.start, end: head.end, head, actor: 'other' };
};

/** The word that governs the phrase from `from` on: what stands before it, adverbs skipped. */
export function governorOf(words: readonly Word[], from: number): number {
  let at = from - 1;
  while (words[at]?.part === 'adverb') at--;
  return at;
}

function isLeftVerb(words: readonly Word[], at: number, earlier: readonly Draft[]): boolean {
  const word = words[at] as Word;
  return (
    word.part === 'verb' ||
    ((word.part === 'auxiliary' || word.part === 'particle') && clauseOf(earlier, at) !== undefined)
  );
}

function clauseOf(earlier: readonly Draft[], at: number): Draft | undefined {
  const clause = earlier.findLast(({ verb }) => verb.from <= at);
  return clause && at < clause.verb.to ? clause : undefined;
}

/** Whether a mark that parts clauses for good stands among the words from `from` to before `to`. */
export function boundaryBetween(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(word => /^[;:—–.()]$/.test(word.text));
}

function antecedentOf(words: readonly Word[], relative: number): NounPhrase | undefined {
  const before = words[relative - 1]?.text === ',' ? relative - 2 : relative - 1;
  const last = words[relative]?.lower === 'what' ? undefined : words[before];
  if (!last || !endsNoun(last)) return undefined;
  const phrase = nounPhraseEnding(words, before);
  return (words[relative]?.lower === 'who' && singledOut(words, phrase)) || phrase;
}

/** "The only person on the team who …", "the one of us who …": the one it is about, not those among whom. */
function singledOut(words: readonly Word[], { from }: NounPhrase): NounPhrase | undefined {
  const among = words[from - 1];
  if (!/^(on|in|of|from|at)$/.test(among?.lower ?? '') || !endsNoun(words[from - 2])) return undefined;
  const one = nounPhraseEnding(words, from - 2);
  const marked = words.slice(Math.max(0, one.from - 1), one.to).some(({ lower }) => singling.has(lower));
  return marked ? one : undefined;
}

/** "After three weeks finance came round": what stands behind a length of time that a preposition governs. */
function behindSpell(words: readonly Word[], phrase: NounPhrase): NounPhrase {
  if (words[governorOf(words, phrase.from)]?.part !== 'preposition') return phrase;
  const unit = words.findLastIndex(
    ({ lower, singular }, at) => at >= phrase.from && at < phrase.to - 1 && durations.has(lower) && lower !== singular,
  );
  const first = words[unit + 1];
  return unit < 0 || !first ? phrase : { ...phrase, from: unit + 1, start: first.start };
}
