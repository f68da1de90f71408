import { shiftedObjects } from '../english/lexicon/function-groups.ts';
import { groups } from '../english/lexicon/nouns.ts';
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

/** "The launch was postponed": "I postponed the launch"; "there was formed a queue": "I formed a queue". */
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
  const announced = !shared && clause.subject?.head.lower === 'there';
  const whole = shared ? pronounFor(line, clause) : announced ? '' : objectOf(line, from, verb.from);
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
    !shared &&
    !announced &&
    written.endsWith(object) &&
    words[verb.from - 1]?.text === ',' &&
    !/^punct/.test(next?.part ?? 'punct');
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
  return pronounOf(words, owner);
}

/** "it" or "them" for the subject of a clause. */
export const pronounOf = (words: readonly Word[], clause: Clause): string =>
  isPlural(words, clause) || isPerson(words, clause) ? 'them' : 'it';

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
