import { nounPhraseAt } from '../english/grammar/noun-phrase.ts';
import { isKnownVerb } from '../english/grammar/verb.ts';
import { findingVerbs, reporting } from '../english/lexicon/evidence.ts';
import { evidenceWork, modelling, studies } from '../english/lexicon/studies.ts';
import { type Clause, type Sentence, withComplement } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import type { Span } from '../span.ts';
import { midSentence } from './capital.ts';
import { change, insert, type Line, type Option } from './change.ts';
import { keepsMarkup, onOneLine } from './markup.ts';
import { stop, type Text, text } from './text.ts';

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
  const words = source.slice(found.start, found.end);
  if (!keepsMarkup(source.slice(start, found.end), words)) return undefined;
  return {
    title: '“I pulled … and found …”: you looked yourself',
    changes: [change({ start, end: found.end }, text`I pulled ${stop('the source')} and found ${words}`)],
  };
}

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
  if (said?.kind === 'complement' && said.parent === clauses.indexOf(finder))
    return { start: said.link?.start ?? said.start, end };
  const first = words.find(({ start, part }) => start >= finder.verb.end && part !== 'adverb');
  return first && first.start < end && first.part !== 'preposition' && first.part !== 'to'
    ? { start: first.start, end }
    : undefined;
}

/** Verbs whose object is the data, and not what was found in it: "crunched the numbers". */
const handled: ReadonlySet<string> = new Set(['crunch', 'analyse', 'analyze', 'assess', 'reconcile', 'tally']);

const isFinding = ({ verb }: Clause): boolean => {
  const lemma = verb.deed.lemma ?? verb.lemma;
  return !modelling.has(lemma) && (findingVerbs.has(lemma) || reporting.has(lemma));
};

/** "I had the statistician build the model to …, and I …". */
function hadMade(line: Line, clause: Clause): Option | undefined {
  const { words } = line.sentence;
  const { verb, subject, agent } = clause;
  const passive = verb.voice === 'passive';
  const who = passive ? agent : subject;
  const { lemma } = verb.head;
  if (!who || !subject || !lemma || !isKnownVerb(lemma) || verb.deed !== verb.head) return undefined;
  if (evidenceWork.has(who.head.singular) || studies.has(who.head.lower)) return undefined;
  if (goesOn(line.sentence, clause) || /^(I|me)$/.test(who.head.text)) return undefined;
  const first = words[who.from] as Word;
  const named = endOfPhrase(words, who, verb.from, passive);
  const name = midSentence(line, first) + line.source.slice(first.end, named);
  const end = endOfWork(line.sentence, clause);
  const made = passive ? passiveWork(line, clause, lemma, end) : activeWork(line, clause, lemma, end);
  const span = { start: subject.start, end };
  if (!made || !keepsMarkup(line.source.slice(span.start, span.end), name + made)) return undefined;
  const said: Text = text`I had ${stop(onOneLine(name))} ${made} to ${stop('answer what')}, and I ${stop('checked or decided what')}`;
  return { title: '“I had … do it to …, and I …”: you asked the question', changes: [change(span, said)] };
}

/** Where what is told of the work ends: with its clause, or at a semicolon or colon before that. */
const endOfWork = ({ words }: Sentence, { verb, end }: Clause): number => {
  const mark = words.findIndex(
    ({ text: written, start }) => start >= verb.end && start < end && /^[;:]$/.test(written),
  );
  return words[mark - 1]?.end ?? end;
};

/** Whether more of the work follows, or more is said of it: "… and analysed by our interns", "… which flagged 400". */
const goesOn = ({ clauses, words }: Sentence, clause: Clause): boolean =>
  clauses.some(({ kind, start }) => /^(relative|coordinate)$/.test(kind) && start >= clause.end) ||
  words.some(
    ({ form, start }, at) =>
      form === 'participle' && start > clause.verb.end && /^(and|,)$/.test(words[at - 1]?.lower ?? ''),
  );

/** The end of who did it: all words before the verb, or the noun phrase behind "by". */
const endOfPhrase = (
  words: readonly Word[],
  who: { readonly to: number; readonly end: number },
  verbAt: number,
  passive: boolean,
): number =>
  passive
    ? endOfOrigin(words, who)
    : ((words[verbAt - 1]?.part === 'adverb' ? undefined : words[verbAt - 1]?.end) ?? who.end);

/** The end of a phrase with where somebody is from: "a surveyor from Akureyri". */
function endOfOrigin(words: readonly Word[], who: { readonly to: number; readonly end: number }): number {
  const origin = words[who.to]?.lower === 'from' ? nounPhraseAt(words, who.to + 1) : undefined;
  return origin?.end ?? who.end;
}

/** "build the demand model", with "us" as "me". */
function activeWork({ sentence: { words }, source }: Line, { verb }: Clause, lemma: string, end: number): string {
  const rest = source.slice(verb.head.end, end);
  const us = words.find(({ lower, start }) => lower === 'us' && start > verb.end && start < end);
  const own = us ? `${source.slice(verb.head.end, us.start)}me${source.slice(us.end, end)}` : rest;
  return lemma + onOneLine(own);
}

/** "write the churn report" for "the churn report was written by our intern". */
function passiveWork(line: Line, { verb, subject, agent }: Clause, lemma: string, end: number): string | undefined {
  const { words } = line.sentence;
  const [first, last] = [words[subject?.from ?? 0], words[verb.from - 1]];
  if (!subject || !agent || !first || !last) return undefined;
  const object = midSentence(line, first) + line.source.slice(first.end, last.end);
  const particle = verb.particle ? ` ${verb.particle.text}` : '';
  return onOneLine(`${lemma}${particle} ${object}${line.source.slice(endOfOrigin(words, agent), end)}`);
}

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
