import { nounPhraseAt } from '../english/grammar/noun-phrase.ts';
import { isKnownVerb } from '../english/grammar/verb.ts';
import { evidenceWork, studies } from '../english/lexicon/studies.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import type { Span } from '../span.ts';
import { midSentence } from './capital.ts';
import { type Change, change, type Line, type Option } from './change.ts';
import { insertBehind } from './full-stop.ts';
import { keepsMarkup, onOneLine } from './markup.ts';
import { stop, type Text, text } from './text.ts';

/** "I had the statistician build the model to …, and I …". */
export function hadMade(line: Line, clause: Clause): Option | undefined {
  const { words } = line.sentence;
  const { verb, subject, agent } = clause;
  const passive = verb.voice === 'passive';
  const who = passive ? agent : subject;
  const { lemma } = verb.head;
  if (!who || !subject || !lemma || !isKnownVerb(lemma) || verb.deed !== verb.head) return undefined;
  if (/^(be|come)$/.test(lemma)) return undefined;
  if (evidenceWork.has(who.head.singular) || studies.has(who.head.lower)) return undefined;
  if (isPart(line.sentence, clause) || goesOn(line.sentence, clause) || /^(I|me|he|she|they)$/.test(who.head.text))
    return undefined;
  if (!passive && isFronted(words, who.from)) return undefined;
  const first = words[who.from] as Word;
  const named = endOfPhrase(words, who, verb.from, passive);
  const name = midSentence(line, first) + line.source.slice(first.end, named);
  const end = endOfWork(line.sentence, clause);
  if (isOverrun(line.sentence, clause, end)) return undefined;
  const made = passive ? passiveWork(line, clause, lemma, end) : activeWork(line, clause, lemma, end);
  const span = { start: subject.start, end };
  if (!made || !keepsMarkup(line.source.slice(span.start, span.end), name + made)) return undefined;
  const asked = text`I had ${stop(onOneLine(name))} ${made} to ${stop('answer what')}`;
  const part = text`I ${stop('checked or decided what')}`;
  const changes = behindMore(line, end, asked, span, part) ?? [change(span, text`${asked}, and ${part}`)];
  return { title: '“I had … do it to …, and I …”: you asked the question', changes };
}

/** "I had … count them to …, and they came out well; I …": where "and" goes on, the writer's part ends the sentence. */
function behindMore(line: Line, end: number, asked: Text, span: Span, part: Text): readonly Change[] | undefined {
  const { words } = line.sentence;
  const rest = words.filter(({ start }) => start >= end);
  const comma = rest[0]?.text === ',';
  const last = words.findLastIndex(({ part: kind }) => kind !== 'punctuation');
  if (rest[comma ? 1 : 0]?.part !== 'coordinator' || words.length - last > 2) return undefined;
  return [
    change(span, comma ? asked : [...asked, ',']),
    insertBehind(line.sentence, (words[last] as Word).end, text`; ${part}`),
  ];
}

/** Where what is told of the work ends: with its clause, or at a semicolon or colon before that. */
const endOfWork = ({ words }: Sentence, { verb, end }: Clause): number => {
  const mark = words.findIndex(
    ({ text: written, start }) => start >= verb.end && start < end && /^[;:]$/.test(written),
  );
  return words[mark - 1]?.end ?? end;
};

/**
 * "Dawn went off and looked into what others offer", "traced where the faults came from": a deed of several, or one that
 * the next clause completes.
 */
const isPart = ({ clauses }: Sentence, clause: Clause): boolean =>
  clause.kind === 'coordinate' ||
  clauses.some(
    ({ kind, parent, start, link }) =>
      clauses[parent ?? -1] === clause &&
      start >= clause.end &&
      (kind === 'complement' || (!clause.object && /^(where|when|why|how)$/.test(link?.lower ?? ''))),
  );

/** "How many degrees it gains [our lead worked out]": what was found out stands in front. */
const isFronted = (words: readonly Word[], from: number): boolean =>
  words.slice(0, from).some(({ lower }) => /^(how|what|which|where|whether)$/.test(lower)) &&
  !/^(punctuation|coordinator)$/.test(words[from - 1]?.part ?? '');

/** "…, and according to her", "…, his verdict", "…, about a week", "… and calls it high": words that are not of the work. */
const isOverrun = ({ words }: Sentence, { verb }: Clause, end: number): boolean => {
  const work = words.filter(({ start }) => start > verb.end && start < end);
  return work.some(({ text: mark, part }, at) => {
    const [next, second] = work.slice(at + 1);
    if (part === 'coordinator') return second?.part === 'pronoun' && next?.part === 'noun';
    if (mark !== ',') return false;
    const joins = next?.part === 'coordinator' && /^(according|by|from|in|for|with)$/.test(second?.lower ?? '');
    const listed = work.slice(at).some(word => word.part === 'coordinator');
    return joins || !listed || /^(his|her|their|its)$/.test(next?.lower ?? '');
  });
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
  const by = words.findLastIndex(({ lower, end: to }) => lower === 'by' && to <= agent.start);
  const between = words.slice(verb.to, by);
  const stranded = between.length === 1 && between[0]?.part === 'preposition';
  const how = between.map(({ text: word }) => ` ${word}`).join('');
  const particle = `${verb.particle ? ` ${verb.particle.text}` : ''}${stranded ? how : ''}`;
  const rest = `${stranded ? '' : how}${line.source.slice(endOfOrigin(words, agent), end)}`;
  return onOneLine(`${lemma}${particle} ${object}${rest}`);
}
