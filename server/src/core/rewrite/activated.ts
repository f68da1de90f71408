import { inflect, isKnownVerb, verbReadings } from '../english/grammar/verb.ts';
import { achieved } from '../english/lexicon/claims.ts';
import { shiftedObjects } from '../english/lexicon/function-groups.ts';
import { groups } from '../english/lexicon/nouns.ts';
import { ambient, granting, refusing } from '../english/lexicon/passives.ts';
import { persons } from '../english/lexicon/people.ts';
import { isTrade } from '../english/people/people.ts';
import type { Clause } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import { midSentence } from './capital.ts';
import { type Change, change, type Line } from './change.ts';
import { keepsMarkup, onOneLine, withMarkup } from './markup.ts';
import { startOfSubject } from './movable.ts';
import { isWrapped, type PassiveVerb, type Telling, tell } from './voice.ts';
import { isShare } from './words.ts';

/** "The launch was postponed": "I postponed the launch". */
export function activated(
  line: Line,
  clause: Clause,
  verb: PassiveVerb,
  telling: Telling,
  withI: boolean,
): readonly Change[] | undefined {
  const { words } = line.sentence;
  const shared = clause.kind === 'coordinate';
  const from = shared ? verb.from : startOfSubject(words, clause);
  const share = words.slice(clause.verb.from, clause.verb.to).find(isShare);
  if (share && (shared || !isShareable(words, from, verb.from))) return undefined;
  const whole = shared ? pronounFor(line, clause) : objectOf(line, from, verb.from);
  const object = share ? `${share.lower}${share.lower === 'each' ? ' of' : ''} ${whole}` : whole;
  const { lead, verb: active } = tell(line, clause, verb, telling);
  const [start, end] = [words[from] as Word, words[verb.to - 1] as Word];
  const region = {
    start: shared ? start.start : withMarkup(line.source, phraseSpan(words, from, verb.from)).start,
    end: endOf(line, verb, end),
  };
  const particle = isWrapped(line.source, verb) ? '' : (verb.particle?.text ?? '');
  const short = shiftedObjects.has(object) || (particle === 'back' && object.split(' ').length < 5);
  const order = short && !isStranded(verb) ? [lead, active, object, particle] : [lead, active, particle, object];
  const written = [...(withI ? ['I'] : []), ...order].filter(Boolean).join(' ');
  if (!keepsMarkup(line.source.slice(region.start, region.end), written)) return undefined;
  const next = words[verb.to];
  const parted =
    !shared && written.endsWith(object) && words[verb.from - 1]?.text === ',' && !/^punct/.test(next?.part ?? 'punct');
  const closed = telling !== 'proposed' && written.endsWith('.') && line.source[region.end] === '.';
  return [
    change(region, closed ? written.slice(0, -1) : parted ? `${written},` : written),
    ...withoutTo(words, verb),
    ...withoutAgent(line, clause),
  ];
}

/** "The belts were all replaced": of these "all the belts" can be said; not of a list. */
const isShareable = (words: readonly Word[], from: number, to: number): boolean =>
  /^(the|these|those|our|my)$/.test(words[from]?.lower ?? '') &&
  words.slice(from, to).every(({ part }) => !/^(coordinator|number|punctuation)$/.test(part));

/** "Were made to count": "made them count". */
function withoutTo(words: readonly Word[], { lemma, to }: PassiveVerb): readonly Change[] {
  const [link, deed] = [words[to], words[to + 1]];
  return /^(make|see|hear)$/.test(lemma) && link?.part === 'to' && deed
    ? [change({ start: link.start, end: deed.start }, '')]
    : [];
}

const isStranded = ({ particle }: PassiveVerb): boolean => particle?.part === 'preposition';

/** Where the verb ends, with its particle and the markup around it. */
export const endOf = ({ source }: Line, { head, particle }: PassiveVerb, last: Word): number =>
  particle ? withMarkup(source, { start: head.start, end: last.end }).end : withMarkup(source, head).end;

const phraseSpan = (words: readonly Word[], from: number, to: number) => ({
  start: (words[from] as Word).start,
  end: (words[to - 1] as Word).end,
});

const objectForms: Readonly<Record<string, string>> = { they: 'them', he: 'him', she: 'her', who: 'whom' };

/** The subject as an object, markup included. */
function objectOf(line: Line, from: number, to: number): string {
  const { words } = line.sentence;
  let last = to;
  while (words[last - 1]?.text === ',') last--;
  const first = words[from] as Word;
  const span = withMarkup(line.source, phraseSpan(words, from, last));
  const head = midSentence(line, first);
  const spelled = last - from === 1 ? (objectForms[head] ?? head) : head;
  return onOneLine(line.source.slice(span.start, first.start) + spelled + line.source.slice(first.end, span.end));
}

/** "it" or "them" for a subject that is not said again. */
function pronounFor({ sentence: { words, clauses } }: Line, clause: Clause): string {
  const owner = clause.parent === undefined ? clause : (clauses[clause.parent] ?? clause);
  return isPlural(words, owner) || isPerson(words, owner) ? 'them' : 'it';
}

/** "Each van", "a new cashier": what is one of several, or somebody. */
const isPerson = (words: readonly Word[], { subject }: Clause): boolean =>
  subject !== undefined &&
  words
    .slice(subject.from, subject.to)
    .some(
      word =>
        /^(each|every)$/.test(word.lower) ||
        (word === subject.head && (persons.has(word.singular) || isTrade(word.lower))),
    );

function isPlural(words: readonly Word[], { verb, subject }: Clause): boolean {
  const first = words[verb.from]?.lower ?? '';
  if (/^(were|are|have)$/.test(first)) return true;
  if (/^(was|is|has)$/.test(first)) return false;
  const joins = subject && words.slice(subject.from, subject.to).some(({ lower }) => lower === 'and');
  return joins || (subject !== undefined && subject.head.singular !== subject.head.lower);
}

/**
 * "… and sent to every shop": the passive's second participle becomes a verb of its own, its object a pronoun. Undefined
 * where its form is not known.
 */
export function sharing(
  line: Line,
  clause: Clause,
  verb: PassiveVerb,
  telling: Telling,
): readonly Change[] | undefined {
  const { words } = line.sentence;
  const object = isPlural(words, clause) || isPerson(words, clause) ? 'them' : 'it';
  const changes: Change[] = [];
  for (let at = verb.to; at < words.length && (words[at] as Word).end <= clause.end; at++) {
    const word = words[at] as Word;
    const hung = hungAt(words, at);
    const shape = telling === 'base' && words[at - 1]?.lower === 'than' ? 'base' : 'ing';
    if (hung) changes.push(change({ start: hung.start, end: word.end }, `${inflect(hung.lemma, shape)} ${object}`));
    const before = words.slice(verb.to, at).findLast(({ part }) => part !== 'adverb');
    const coordinated =
      before?.part === 'coordinator' ||
      (before?.text === ',' && (words[at - 1]?.lower === 'then' || isInList(words, at, clause)));
    if (word.form !== 'participle' || !coordinated || !word.lemma) continue;
    if (isAnswer(verb.lemma, word.lemma) || (telling !== 'did' && achieved.has(word.lemma))) return undefined;
    const form = secondForm(word, word.lemma, telling);
    if (!form) return undefined;
    const link = isStrandedAt(words, at + 1) ? words[at + 1] : undefined;
    changes.push(
      link
        ? change({ start: word.start, end: link.end }, `${form} ${link.text} ${object}`)
        : change(word, `${form} ${object}`),
    );
  }
  return changes;
}

/** "Asked for and refused", "offered and accepted": what others said to it. */
const isAnswer = (asked: string, lemma: string): boolean =>
  /^(ask|request|seek|order|propose|claim|offer|invite)$/.test(asked) &&
  (refusing.has(lemma) || granting.has(lemma) || /^(deny|accept|agree)$/.test(lemma));

/** "Leased instead of bought", "cleaned before being sold": a verb that hangs on a passive, and where it begins with its "being". */
export function hungAt(
  words: readonly Word[],
  at: number,
): { readonly lemma: string; readonly start: number } | undefined {
  const being = words[at - 1]?.lower === 'being' ? 1 : 0;
  const [first, link] = [words[at - 2 - being]?.lower, words[at - 1 - being]?.lower];
  const next = words[at + 1];
  const linked = /^(instead of|rather than)$/.test(`${first} ${link}`);
  if (!linked && !(being && /^(before|after|without)$/.test(link ?? ''))) return undefined;
  if (!/^(punctuation|preposition|particle|coordinator|adverb)$/.test(next?.part ?? 'punctuation')) return undefined;
  const lemma = verbReadings(words[at]?.lower ?? '').find(({ form }) => form === 'participle')?.lemma;
  const befalls = next?.lower === 'by' || lemma === undefined || ambient.has(lemma);
  return befalls ? undefined : { lemma, start: (words[at - being] as Word).start };
}

/** "Was sold, shipped and billed", "was sold, shipped, and two were billed"; not "was sold, now kept in town". */
const isInList = (words: readonly Word[], at: number, { end }: Clause): boolean =>
  (words[at]?.end === end && words[at + 1]?.text === ',' && words[at + 2]?.lower === 'and') ||
  words.some(
    (word, index) =>
      index > at &&
      word.end <= end &&
      word.form === 'participle' &&
      words.slice(at, index).findLast(({ part }) => part !== 'adverb')?.part === 'coordinator',
  );

function secondForm({ lower, text }: Word, lemma: string, telling: Telling): string | undefined {
  const infinite = telling === 'base' || telling === 'ing';
  if (!infinite && lower.endsWith('ed')) return text;
  if (!isKnownVerb(lemma)) return undefined;
  return inflect(lemma, infinite ? telling : 'past');
}

/** "Stuck to.": a preposition whose noun is the subject. */
const isStrandedAt = (words: readonly Word[], at: number): boolean =>
  words[at]?.part === 'preposition' && /^(punctuation|coordinator)$/.test(words[at + 1]?.part ?? 'punctuation');

/** "by us" goes: "I" says it. */
export function withoutAgent({ sentence: { words }, source }: Line, { agent }: Clause): readonly Change[] {
  if (!agent || !(/^(us|me)$/.test(agent.head.lower) || agent.actor === 'team' || groups.has(agent.head.lower)))
    return [];
  const by = words.findLast(({ lower, end }) => lower === 'by' && end <= agent.start);
  const before = by && words[words.indexOf(by) - 1];
  return by && before && !/[*_[\]()`]/.test(source.slice(before.end, agent.end))
    ? [change({ start: before.end, end: agent.end }, '')]
    : [];
}
