import type { Span } from '../../span.ts';
import { findsBefore, findsOut, hasFigure } from '../evidence/findings.ts';
import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { measures } from '../grammar/measures.ts';
import { degreeBehindSo } from '../lexicon/function-groups.ts';
import { limitWords, soLinks, soPhrases } from '../lexicon/reasons.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isOwnDeed } from './own-deed.ts';

const soSet = phraseSet(soPhrases);

/** "…, so I stopped it": what stands before is a finding, a number or a limit. */
export function therefore(sentence: Sentence, before: readonly Sentence[]): Span | undefined {
  const { words, clauses } = sentence;
  const link = soAt(sentence);
  if (link === undefined) return undefined;
  const start = words[link]?.start ?? 0;
  const deed =
    clauses.find(clause => clause.verb.start > start && clause.kind !== 'relative' && !isThatIs(clause)) ??
    clauses.find(clause => clause.start <= start && clause.verb.end > start - 12);
  if (!deed) return undefined;
  const opens = link <= 2;
  const why = words[link]?.lower === 'for' || words.slice(link, link + 4).some(({ lower }) => lower === 'why');
  const rests = opens
    ? before.slice(-2).some(given => isGround(given))
    : (why &&
        deed.object !== undefined &&
        clauses.some(
          ({ actor, verb, object }) =>
            verb.end <= start && /^(other|nobody)$/.test(actor) && !/^(me|us)$/.test(object?.head.lower ?? ''),
        )) ||
      wantsIt(sentence, start) ||
      isGround(sentence, start) ||
      before.slice(-1).some(given => findsOut(given) || hasFigure(given));
  if (!rests) return undefined;
  const concludes = deed.actor === 'other' && [...before.slice(-2), ...(opens ? [] : [sentence])].some(findsOut);
  const knows = /^(know|believe|think)$/.test(deed.verb.deed.lemma ?? '');
  return (isOwnDeed(sentence, deed) && !knows) ||
    goesOut(deed) ||
    concludes ||
    (wantsIt(sentence, start) && deed.verb.tense === 'past')
    ? { start, end: deed.end }
    : undefined;
}

/** "So it went", "so they had to go": the call, told of the thing. */
const goesOut = ({ subject, verb }: Clause): boolean =>
  /^(it|they|that|those|both)$/.test(subject?.head.lower ?? '') &&
  verb.tense === 'past' &&
  !verb.negated &&
  verb.deed.lemma === 'go';

/** "That is", before "why". */
const isThatIs = ({ verb, subject }: Clause): boolean =>
  verb.lemma === 'be' && /^(that|this|which)$/.test(subject?.head.lower ?? '');

/** "I wanted the parents to see it before the holidays, so …": an aim for others or for the work. */
const wantsIt = ({ clauses }: Sentence, until: number): boolean =>
  clauses.some(
    ({ actor, verb, object, infinitive, end }) =>
      actor === 'I' &&
      end <= until &&
      /^(want|need)$/.test(verb.lemma) &&
      !/^(boss|manager|me|director)$/.test(object?.head.lower ?? '') &&
      object !== undefined &&
      infinitive !== undefined,
  );

/** Where a conclusion begins, in words. */
const soAt = remembered(({ words }: Sentence): number | undefined => {
  const phrase = firstPhrase(words, soSet);
  const at = words.findIndex(
    ({ lower, part }, index) => soLinks.has(lower) && !isDegree(words, index) && part !== 'adjective',
  );
  return [phrase?.from ?? -1, at].filter(place => place >= 0).sort((a, b) => a - b)[0];
});

/** "So good", "so that", "so far", "and so on". */
function isDegree(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'so') return false;
  const next = words[at + 1];
  return (
    !next ||
    degreeBehindSo.has(next.lower) ||
    (/^(adjective|adverb)$/.test(next.part) && words[at + 2]?.part !== 'pronoun' && words[at + 2]?.part !== 'verb')
  );
}

/** Whether a sentence (up to `until`) holds a finding, a number or a limit. */
function isGround(sentence: Sentence, until = Number.POSITIVE_INFINITY): boolean {
  return (
    findsBefore(sentence, until) ||
    (until === Number.POSITIVE_INFINITY && hasFigure(sentence)) ||
    sentence.quantities.some(
      ({ end, digits, kind, value, start, unit }) =>
        end <= until &&
        (digits || kind === 'ratio' || (kind === 'duration' && value > 1)) &&
        measures(sentence.words, { end, digits, kind, value, start, unit }),
    ) ||
    sentence.words.some(({ lower, end }) => end <= until && limitWords.has(lower)) ||
    sentence.clauses.some(({ actor, verb }) => verb.end <= until && actor === 'other' && verb.tense === 'conditional')
  );
}
