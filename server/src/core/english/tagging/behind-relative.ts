import { endsNoun } from '../grammar/noun-phrase.ts';
import { type VerbReading, verbReadings } from '../grammar/verb.ts';
import { mental, minding } from '../lexicon/attitudes.ts';
import { nominative } from '../lexicon/function-words.ts';
import { pluralNouns } from '../lexicon/nouns.ts';
import { neverNouns, onlyVerbs } from '../lexicon/verb-groups.ts';
import { asWord } from '../shapes.ts';
import type { Word } from '../word.ts';
import { isTensed } from './tensed.ts';

/**
 * Reads the verb of a subject that a relative clause describes, where it passes for another word: "users who live far
 * away want a text", "the people I spoke to hate forms", "whoever was new liked it". The same words where the subject has
 * its verb.
 */
export function withMainVerbs(words: readonly Word[]): readonly Word[] {
  let read: Word[] | undefined;
  for (const { link, to } of describedSubjects(words)) {
    const main = mainVerb(words, link, to);
    if (!main) continue;
    read ??= [...words];
    read[main.at] = asWord({
      ...(words[main.at] as Word),
      part: 'verb',
      lemma: main.reading.lemma,
      form: main.reading.form,
    });
  }
  return read ?? words;
}

interface Described {
  /** Where the relative clause opens. */
  readonly link: number;
  /** Where the words end that no mark or conjunction parts. */
  readonly to: number;
}

/** What describes the first noun of a stretch: a relative clause, or where the stretch has no verb, a preposition. */
function* describedSubjects(words: readonly Word[]): Generator<Described> {
  for (let from = 0; from < words.length; ) {
    const end = words.findIndex(({ part }, at) => at >= from && apart.test(part) && !isInNumber(words, at));
    const to = end < 0 ? words.length : end;
    const link = words.findIndex((word, at) => at > from && at < to && opensRelative(word, words[at - 1]));
    if (link > 0 && !words.slice(from, link).some(isVerbal)) yield { link, to };
    else if (link < 0) yield* describedByPhrase(words, from, to);
    from = to + 1;
  }
}

function* describedByPhrase(words: readonly Word[], from: number, to: number): Generator<Described> {
  const link = words.findIndex(({ part }, at) => at > from && at < to && part === 'preposition');
  if (link < 0 || words[link - 1]?.part !== 'noun') return;
  if (!words.slice(from, to).some((word, at) => isTensed(word, words[from + at - 1]))) yield { link, to };
}

const apart = /^(punctuation|subordinator|coordinator)$/;

/** "Two or three". */
const isInNumber = (words: readonly Word[], at: number): boolean =>
  words[at]?.part === 'coordinator' && words[at - 1]?.part === 'number' && words[at + 1]?.part === 'number';

const opensRelative = ({ part, lower }: Word, last: Word | undefined): boolean =>
  (part === 'relative' && /^(who|that|which)$/.test(lower) && endsNoun(last)) ||
  (part === 'pronoun' && nominative.has(lower) && lower !== 'it' && last?.part === 'noun');

const isVerbal = ({ part }: Word): boolean => /^(verb|auxiliary|modal|preposition)$/.test(part);

/** The first word behind the verb of the relative clause that can be the subject's own verb. */
function mainVerb(
  words: readonly Word[],
  link: number,
  to: number,
): { readonly at: number; readonly reading: VerbReading } | undefined {
  const own = words[link]?.part === 'preposition' ? link : verbOf(words, link, to);
  if (own < 0) return undefined;
  const inner = words.findIndex((word, at) => at >= own && !/^(auxiliary|modal|adverb)$/.test(word.part));
  for (let at = Math.max(own, inner) + 1; at < to; at++) {
    if (!isTensed(words[at] as Word, words[at - 1])) continue;
    const felt = words[at - 1]?.part === 'noun' ? linkingPast(words[at - 1] as Word) : undefined;
    return felt && { at: at - 1, reading: felt };
  }
  const many = isMany(words[link - 1] as Word);
  for (let at = own + 1; at < to; at++) {
    const reading = readingAt(words, at, to, many);
    if (reading) return { at, reading };
  }
  return undefined;
}

/** "Felt ignored", "got lost": the participle behind it is no verb of its own. */
const linkingPast = ({ lower }: Word): VerbReading | undefined =>
  verbReadings(lower).find(({ form, lemma }) => form === 'past' && /^(feel|get|seem|look|sound|become)$/.test(lemma));

const verbOf = (words: readonly Word[], link: number, to: number): number =>
  words.findIndex((word, at) => at > link && at < to && isTensed(word, words[at - 1]));

const isMany = ({ lower, singular }: Word): boolean =>
  singular !== lower || pluralNouns.has(lower) || /^(people|those|all|many|most)$/.test(lower);

function readingAt(words: readonly Word[], at: number, to: number, many: boolean): VerbReading | undefined {
  const { part, lower, text } = words[at] as Word;
  if (!/^(noun|adjective|preposition)$/.test(part) || /^\p{Lu}/u.test(text)) return undefined;
  const last = words[at - 1];
  if (/^(determiner|genitive|number|preposition|to)$/.test(last?.part ?? '') && last?.lower !== 'one') return undefined;
  const readings = verbReadings(lower);
  const take = (form: string): VerbReading | undefined => readings.find(reading => reading.form === form);
  const past = take('past');
  const reading = past && past.lemma !== lower ? past : take(many ? 'base' : 's');
  if (!reading || (part === 'preposition' && !mental.has(lower))) return undefined;
  return goesOn(words[at + 1], at + 1 < to, reading) ? reading : undefined;
}

/** An object that opens with a determiner or a pronoun; behind a verb that is nothing else, any other, too. */
function goesOn(next: Word | undefined, within: boolean, { lemma }: VerbReading): boolean {
  if (!next || !within) return false;
  if (/^(determiner|to)$/.test(next.part) || /^(it|them|me|us|him|her|this|that|what|how)$/.test(next.lower))
    return true;
  const mind = mental.has(lemma) || minding.has(lemma) || onlyVerbs.has(lemma) || neverNouns.has(lemma);
  if (next.part === 'preposition') return feelingFor.test(lemma);
  return mind && /^(noun|adjective|number|adverb|verb)$/.test(next.part) && next.form !== 'past';
}

/** Verbs of the mind that a preposition follows, and that no noun looks like before one: "care about", not "need for". */
const feelingFor = /^(care|worry|complain|rely|depend|believe|fret|panic|struggle|long|yearn|shudder|cringe|dream)$/;
