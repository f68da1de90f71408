import { findingVerbs, reporting } from '../english/lexicon/evidence.ts';
import { modelling } from '../english/lexicon/studies.ts';
import { type Clause, type Sentence, withComplement } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import type { Span } from '../span.ts';
import { change, insert, type Line, type Option } from './change.ts';
import { hadMade } from './had-made.ts';
import { keepsMarkup } from './markup.ts';
import { isGoverned, opensBeforeComma } from './movable.ts';
import { stop, text } from './text.ts';

/**
 * What the writer can put in the place of evidence at second hand: having looked, having had it made for a purpose, or
 * the other's work with their own look at it. What was found or made is kept.
 */
export function lookedMyself(line: Line, clause: Clause): readonly Option[] {
  const found = foundIn(line, clause);
  const options = [found ? lookedAndFound(line, clause, found) : hadMade(line, clause), alsoLooked(line)];
  return options.filter(option => option !== undefined);
}

/** "I pulled … and found that refunds came from one shop." */
function lookedAndFound(line: Line, clause: Clause, found: Span): Option | undefined {
  const { sentence, source } = line;
  const start = startOf(sentence, clause);
  const at = sentence.words.findIndex(word => word.start >= start);
  if (isGoverned(sentence.words, at) || isSaidAgain(sentence.words, at)) return undefined;
  const words = source.slice(found.start, found.end);
  if (!keepsMarkup(source.slice(start, found.end), words)) return undefined;
  return {
    title: '“I pulled … and found …”: you looked yourself',
    changes: [change({ start, end: found.end }, text`I pulled ${stop('the source')} and found ${words}`)],
  };
}

/** "The engineer, [he] found …". */
const isSaidAgain = (words: readonly Word[], at: number): boolean =>
  /^(he|she|they)$/.test(words[at]?.lower ?? '') && opensBeforeComma(words, at) < at;

const startOf = (sentence: Sentence, { subject, start }: Clause): number => {
  const at = subject?.start ?? start;
  return sentence.words.find(word => word.start >= at)?.start ?? at;
};

/** What was found, as the sentence says it: "that …" or a noun phrase to the end of the clause. */
function foundIn({ sentence }: Line, clause: Clause): Span | undefined {
  const { clauses, words } = sentence;
  const index = clauses.indexOf(clause);
  const finder = isFinding(clause)
    ? clause
    : clauses.find(other => other.parent === index && other.kind === 'coordinate' && isFinding(other));
  if (!finder) return undefined;
  if (finder.verb.voice === 'passive' && finder.subject) return undefined;
  if (handled.has(finder.verb.lemma) && finder.object) return undefined;
  const { end } = withComplement(sentence, finder);
  const said = clauses[clauses.indexOf(finder) + 1];
  if (said && isOfTheFinder(said, finder)) return undefined;
  if (said?.kind === 'complement' && said.parent === clauses.indexOf(finder))
    return { start: said.link?.start ?? said.start, end };
  const first = words.find(
    ({ start, part, lower }) => start >= finder.verb.end && part !== 'adverb' && !/^(us|me)$/.test(lower),
  );
  if (first?.form === 'ing' && reporting.has(first.lemma ?? '')) return undefined;
  return first && first.start < end && first.part !== 'preposition' && first.part !== 'to'
    ? { start: first.start, end }
    : undefined;
}

/** "The nurse said that she was alone": without her, nobody knows who was. */
const isOfTheFinder = ({ kind, subject }: Clause, { actor }: Clause): boolean =>
  kind === 'complement' && actor === 'other' && /^(he|she)$/.test(subject?.head.lower ?? '');

/** Verbs whose object is the data, and not what was found in it: "crunched the numbers". */
const handled: ReadonlySet<string> = new Set(['crunch', 'analyse', 'analyze', 'assess', 'reconcile', 'tally']);

const isFinding = ({ verb }: Clause): boolean => {
  const lemma = verb.deed.lemma ?? verb.lemma;
  return !modelling.has(lemma) && (findingVerbs.has(lemma) || reporting.has(lemma));
};

/** The sentence stays, and the writer's own look follows it. */
function alsoLooked({ sentence }: Line): Option {
  return {
    title: 'Add “I pulled … and found …”: you looked, too',
    changes: [
      insert(sentence.end, text`${closing(sentence)} I pulled ${stop('the source')} and found ${stop('what')}.`),
    ],
  };
}

const closing = ({ words }: Sentence): string => (/[.!?…]$/.test(words.at(-1)?.text ?? '') ? '' : '.');
