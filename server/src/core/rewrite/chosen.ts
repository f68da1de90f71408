import { isCandidate } from '../english/grammar/actor.ts';
import { nounPhraseEnding } from '../english/grammar/noun-phrase.ts';
import { heeding } from '../english/lexicon/deeds.ts';
import { dateWords, durations } from '../english/lexicon/units.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import type { Span } from '../span.ts';
import { change, insert, type Line, type Option } from './change.ts';
import { keepsMarkup } from './markup.ts';
import { isGoverned } from './movable.ts';
import { stop, type Text, text } from './text.ts';

/**
 * What the writer can put in the place of a call that somebody else made: the choice with its alternative, reason and
 * price, or what they recommended. What was chosen is kept where the sentence names it.
 */
export function chosenInstead(line: Line, clause: Clause, marked: Span): readonly Option[] {
  if (clause.kind === 'relative' || (clause.kind === 'subordinate' && /^(as|since)$/.test(clause.link?.lower ?? '')))
    return [];
  const place = { start: marked.start, end: withRelative(line.sentence, clause, marked.end) };
  const span = {
    start: clause.kind === 'main' ? Math.min(subjectStart(line.sentence, clause), place.start) : place.start,
    end: place.end,
  };
  if (isPartOfMore(line.sentence, span)) return [];
  const what = chosen(line, clause, place);
  const option: Text = what === undefined ? [stop('what')] : [/, (who|which|whose) /.test(what) ? `${what},` : what];
  const link = clause.link && clause.link.start === span.start ? `${clause.link.text} ` : '';
  const comma = line.sentence.words.find(({ start }) => start >= span.end)?.part === 'coordinator' ? [','] : [];
  const replace = (title: string, words: Text): Option => ({
    title,
    changes: [change(span, [...(link === '' ? [] : [link]), ...words, ...comma])],
  });
  const reason = reasonBehind(line.sentence, place);
  if (reason)
    return [
      {
        title: '“I chose … over …, accepting …”: the decision was yours',
        changes: [
          change(span, [...(link === '' ? [] : [link]), ...text`I chose ${option} over ${stop('the alternative')}`]),
          insert(reason.end, text`, accepting ${stop('the cost')}`),
        ],
      },
    ];
  return [
    replace(
      '“I chose … over … because …, accepting …”: the decision was yours',
      text`I chose ${option} over ${stop('the alternative')} because ${stop('why')}, accepting ${stop('the cost')}`,
    ),
    replace(
      '“I recommended … because …, and … agreed”: the advice was yours',
      text`I recommended ${/^to /.test(what ?? '') ? [stop('what')] : option} because ${stop('why')}, and ${stop('who')} agreed`,
    ),
  ];
}

/**
 * Whether words around what is replaced belong to it, and would hang in the air: "of [the mast the yard had the last word]",
 * "the threshold [we settled by majority]", "it was Ann [who decided]", "whether to stop [was for Ann to say]", "[took whatever slot] they had open".
 */
function isPartOfMore({ words }: Sentence, { start, end }: Span): boolean {
  const from = words.findIndex(word => word.start >= start);
  const [before, first, next] = [words[from - 1], words[from], words.find(word => word.start >= end)];
  const anything = words.slice(0, from).some(word => /^(whatever|whichever|whoever)$/.test(word.lower));
  if (isGoverned(words, from) || anything || [before, first].some(word => word?.lower === 'what')) return true;
  if (/^(who|whatever|whichever)$/.test(first?.lower ?? '')) return true;
  if (/^(determiner|pronoun|noun)$/.test(next?.part ?? '') || /^(how|what|whatever)$/.test(next?.lower ?? ''))
    return true;
  const goesOn =
    /^(verb|auxiliary)$/.test(first?.part ?? '') && !/^(punctuation|coordinator)$/.test(before?.part ?? 'punctuation');
  const clause = words.slice(words.slice(0, from).findLastIndex(({ part }) => part === 'punctuation') + 1, from);
  if (goesOn || /^(which|whether|how|where)$/.test(clause[0]?.lower ?? '')) return true;
  if (before?.part !== 'noun') return false;
  const phrase = nounPhraseEnding(words, from - 1);
  const fronted = /^(punctuation|coordinator)$/.test(words[phrase.from - 1]?.part ?? 'punctuation');
  const time = durations.has(phrase.head.lower) || dateWords.has(phrase.head.lower);
  return fronted && !time;
}

/** Where a subject begins, the gerund included that its noun hangs on: "starving them of oxygen was one for Ann". */
function subjectStart({ words }: Sentence, { subject, verb }: Clause): number {
  const before = words.slice(0, subject?.from ?? verb.from);
  const opens = before.findLastIndex(({ part }) => /^(punctuation|coordinator|subordinator|relative)$/.test(part)) + 1;
  const first = before[opens];
  return first && /ing$/.test(first.lower) && /^(verb|noun)$/.test(first.part) ? first.start : (subject ?? verb).start;
}

/** The end of what is marked, with what is said of its last noun: "the plan that Ann had drawn up". */
function withRelative({ clauses, words }: Sentence, clause: Clause, end: number): number {
  const next = clauses[clauses.indexOf(clause) + 1];
  const between = words.filter(word => word.start >= end && word.end <= (next?.start ?? end));
  const follows = next?.kind === 'relative' && next.start >= end && between.every(({ text: mark }) => mark === ',');
  return follows ? next.end : end;
}

/** "… because it was earlier": the reason that follows, told by the writer already. */
function reasonBehind({ clauses }: Sentence, place: Span): Clause | undefined {
  const next = clauses.find(({ start }) => start >= place.end);
  return next?.kind === 'subordinate' && /^(because|since|as)$/.test(next.link?.lower ?? '') ? next : undefined;
}

/** "I went along with him": whom the writer followed is not what was chosen. */
const isSomeone = ({ lower, part }: Word): boolean => part === 'pronoun' && /^(him|her)$/.test(lower);

/** The words that name what was chosen: the advice that was followed, or what somebody was told to do. */
function chosen({ sentence, source }: Line, clause: Clause, place: Span): string | undefined {
  const named = nameOf(sentence, clause, place);
  if (!named) return undefined;
  const words = source.slice(named.start, named.end);
  return keepsMarkup(source.slice(clause.start, place.end), words) ? words : undefined;
}

function nameOf({ words }: Sentence, clause: Clause, place: Span): Span | undefined {
  const { verb, object } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const from = words.findIndex(({ start }) => start >= verb.deed.end);
  const next = words[from];
  const end = place.end;
  if (from < 0 || !next) return undefined;
  const ownCall = isCandidate(clause);
  if (ownCall && /^(go|agree|vote|settle|decide)$/.test(lemma)) {
    if (next.lower === 'that') return undefined;
    if (next.part === 'to' && words[from + 1]?.lemma !== 'go') return { start: next.start, end };
    const links = lemma === 'vote' ? /^for$/ : /^(with|on|upon|for)$/;
    const at = words.findIndex(({ lower, start }) => start >= verb.end && start < end && links.test(lower));
    const first = words[at + 1];
    if (at >= 0 && first && first.start < end && !isSomeone(first)) return { start: first.start, end };
    return next.part === 'to' ? { start: next.start, end } : undefined;
  }
  if (lemma === 'reach' && verb.voice === 'passive' && next.part === 'to') return { start: next.start, end };
  if (
    ownCall &&
    heeding.has(lemma) &&
    object?.head.lower !== 'word' &&
    object &&
    !verb.particle &&
    !/^(our|my)$/.test(words[object.from]?.lower ?? '')
  )
    return { start: object.start, end };
  if (!ownCall && clause.infinitive && object?.head.lower === 'us') {
    const to = words.findLast(({ part, start }) => part === 'to' && start < (clause.infinitive?.start ?? 0));
    return to && { start: to.start, end: Math.min(end, clause.end) };
  }
  return undefined;
}
