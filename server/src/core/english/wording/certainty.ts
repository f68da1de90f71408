import { overlap, type Span } from '../../span.ts';
import { findPhrases } from '../grammar/match.ts';
import type { Quantity } from '../grammar/quantities.ts';
import { variantSet } from '../grammar/variants.ts';
import { assurances, certainties } from '../lexicon/assurances.ts';
import { changes } from '../lexicon/changes.ts';
import { mindAdjectives } from '../lexicon/minds.ts';
import { opining } from '../lexicon/saying.ts';
import { granting, sureness, swearing } from '../lexicon/sureness.ts';
import { rememberedAll } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { foregoneIn } from './foregone.ts';
import { surelyIn } from './sureness.ts';

const set = variantSet(certainties);
const apartSet = variantSet(assurances);

/** Words of certainty that no evidence in the sentence bears out; `shown` says that the sentence before it counts something. */
export function certaintiesIn(sentence: Sentence, shown = false): readonly Span[] {
  return shown ? besideCount(sentence) : alone(sentence);
}

const alone = rememberedAll((sentence: Sentence) => findCertainties(sentence, false));
const besideCount = rememberedAll((sentence: Sentence) => findCertainties(sentence, true));

function* findCertainties(sentence: Sentence, shown: boolean): Generator<Span> {
  const success = [...successIn(sentence, shown)];
  yield* success;
  if (sentence.quantities.some(counts)) return;
  const sure = sentence.clauses.flatMap(clause => surelyIn(sentence, clause) ?? foregoneIn(sentence, clause) ?? []);
  yield* sure;
  for (const place of loudWordsIn(sentence))
    if ((!shown || isOfSomethingElse(sentence, place)) && ![...sure, ...success].some(other => overlap(other, place)))
      yield place;
}

/** "41 sick days went down to 12. The residents were definitely calmer, too": what was counted says nothing of that. */
function isOfSomethingElse({ words, clauses }: Sentence, place: Span): boolean {
  const clause = clauses.find(({ kind, end }) => kind === 'main' && end >= place.end);
  const head = clause?.subject?.head;
  return (
    clause?.actor === 'other' &&
    clause.verb.lemma === 'be' &&
    head !== undefined &&
    head.part === 'noun' &&
    words.some(
      ({ lower, start, end }) =>
        start >= place.end &&
        (/[a-z]{2}er$/.test(lower) || (/^(too|also|well)$/.test(lower) && (words.at(-1)?.start ?? 0) - end <= 1)),
    )
  );
}

/** A number that shows something; "100% certain" does not. */
const counts = ({ kind, digits, unit, value }: Quantity): boolean =>
  digits && kind !== 'label' && !sureness.has(unit) && !(kind === 'percent' && value === 100);

/** "Obviously", "no-brainer", "of course", neither denied nor drawn from what stands before. */
function* loudWordsIn({ words, clauses }: Sentence): Generator<Span> {
  if (clauses.length > 1 && clauses.at(-1)?.link?.lower === 'so') return;
  for (const { from, to, phrase } of findPhrases(words, apartSet))
    if (isApart(words, from, to) && !(phrase === 'hand on heart' && isOwnWord(clauses, words[from] as Word)))
      yield spanOf(words, from, to);
  for (const { from, to, phrase } of findPhrases(words, set)) {
    const [first, last] = [words[from], words[to - 1]];
    if (/^(love|loved|hate|hated|adore|adored)$/.test(words[to]?.lower ?? '')) continue;
    if (!first || !last || (phrase === 'naturally' && words[to]?.text !== ',')) continue;
    if (isTheirs(clauses, first)) continue;
    if (/(doubt|question)$/.test(phrase) && isAbout(words, to)) continue;
    if (phrase === 'without question' && isObeyed(words, from, to)) continue;
    if (granting.has(phrase) && words.slice(to).some(({ lower }) => lower === 'but')) continue;
    if (phrase === 'absolutely' && (isTheirPoint(clauses, words[to]) || isFelt(words[to]))) continue;
    if (/^cannot /.test(phrase) && /^(that|which|who)$/.test(words[from - 1]?.lower ?? '')) continue;
    if (phrase === 'plain to see' && !/^(be|become)$/.test(words[from - 1]?.lemma ?? '')) continue;
    if (/^(for sure|with certainty)$/.test(phrase) && isDenied(clauses, first)) continue;
    if (isAside(clauses, phrase, first) || (phrase === 'for sure' && isKnown(clauses, first))) continue;
    const before = words[from - 1]?.lower ?? '';
    const denied = clauses.some(
      ({ subject, start, end }) =>
        start <= first.start &&
        first.start < end &&
        subject &&
        subject.from < from &&
        /^(nobody|nothing|no|none)$/.test(words[subject.from]?.lower ?? ''),
    );
    if (/((of|slightest) doubt|right minds?)$/.test(phrase)) {
      if (isRuledOut(words, from)) yield { start: first.start, end: last.end };
      continue;
    }
    if (denied || /^(not|n't|never|hardly|no)$/.test(before) || (before === 'a' && words[from - 2]?.lower === 'not'))
      continue;
    yield { start: first.start, end: last.end };
  }
}

/** "He took the blame without question", "without question or delay": how it was done. */
const isObeyed = (words: readonly Word[], from: number, to: number): boolean =>
  from > 0 &&
  words[from - 1]?.part !== 'punctuation' &&
  words[from - 1]?.lemma !== 'be' &&
  /^(punctuation|coordinator)$/.test(words[to]?.part ?? 'punctuation');

/** "No doubt about the invoice" is a doubt less; "no question about it" is a verdict. */
const isAbout = (words: Sentence['words'], at: number): boolean =>
  /^(from|on|of|to)$/.test(words[at]?.lower ?? '') ||
  (words[at]?.lower === 'in' && !words.slice(at, at + 5).some(({ lower }) => /^(mind|minds)$/.test(lower))) ||
  (words[at]?.lower === 'about' && !/^(it|that|this)$/.test(words[at + 1]?.lower ?? ''));

/** "I'd do it again, hand on heart", "hand on heart, I had never read it": of one's own will or fault one does know. */
function isOwnWord(clauses: readonly Clause[], { start }: Word): boolean {
  const { actor, verb } = clauses.find(({ end }) => end > start) ?? clauses.at(-1) ?? {};
  return actor === 'I' && (verb?.modal !== undefined || verb?.negated === true) && verb?.lemma !== 'be';
}

/** "She was absolutely right": granted to another. */
const isTheirPoint = (clauses: readonly Clause[], next: Word | undefined): boolean =>
  /^(right|wrong|correct)$/.test(next?.lower ?? '') &&
  /^(he|she|they|who)$/.test(clauses.findLast(({ start }) => start <= (next?.start ?? 0))?.subject?.head.lower ?? '');

/** "The producer was absolutely thrilled": how strongly somebody feels. */
const isFelt = (next: Word | undefined): boolean =>
  next !== undefined && mindAdjectives.has(next.lower) && !sureness.has(next.lower);

/** "He said that it was obviously my fault": what others are sure of. */
function isTheirs(clauses: readonly Clause[], { start }: Span): boolean {
  const { kind, parent } = clauses.findLast(({ start: from }) => from <= start) ?? {};
  const governor = kind === 'complement' && parent !== undefined ? clauses[parent] : undefined;
  return governor?.actor === 'other' && (opining.has(governor.verb.lemma) || swearing.has(governor.verb.lemma));
}

/** "Not a shred of doubt", "without the slightest doubt", "nobody in their right mind". */
const isRuledOut = (words: Sentence['words'], from: number): boolean =>
  words
    .slice(Math.max(0, from - 4), from)
    .some(({ lower }) => /^(not|n't|no|nobody|never|without|hardly|beyond)$/.test(lower));

const isDenied = (clauses: readonly Clause[], { start }: Span): boolean =>
  clauses.findLast(({ start: from }) => from <= start)?.verb.negated === true;

/** Whether the words stand at the start or behind a comma, and nothing in the clause needs them. */
const isApart = (words: Sentence['words'], from: number, to: number): boolean =>
  (from === 0 || /^[,;:–—-]$/.test(words[from - 1]?.text ?? '')) &&
  !/^(on|against|about|from|and|to)$/.test(words[to]?.lower ?? '');

const spanOf = (words: Sentence['words'], from: number, to: number): Span => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});

/** "Of course I apologised": a deed that goes without saying, not a verdict; or what others are sure of. */
const isAside = (clauses: readonly Clause[], phrase: string, { start, end }: Span): boolean => {
  const clause = clauses.find(one => one.end > end);
  if (!clause) return false;
  if (/^(of course|naturally|no doubt)$/.test(phrase) && clause.verb.lemma !== 'be' && !clause.verb.modal)
    return /^(I|we|dropped)$/.test(clause.actor);
  return (
    clause.actor === 'other' && /^(have|call|find|consider|say|think)$/.test(clause.verb.lemma) && clause.start <= start
  );
};

/** "I knew only of two lifts for sure": how much one knew; "I thought for sure I would be sent home": how wrong one was. */
const isKnown = (clauses: readonly Clause[], { start }: Span): boolean =>
  clauses.some(
    ({ verb, start: from, end }) =>
      (from <= start && start < end && verb.lemma === 'know') ||
      (verb.tense === 'past' && verb.end + 1 === start && /^(think|assume|believe)$/.test(verb.lemma)),
  );

/** "Is clearly broken", "were clearly unhappy"; how plain a thing is to see or to read is no verdict. */
const isVerdict = (word: Word | undefined): boolean =>
  word?.part === 'adjective' ? !plain.test(word.lower) : failed.test(word?.lower ?? '');

const plain = /^(visible|audible|legible|readable|recognisable|recognizable|distinct|separate)$|ed$/;
const failed = /^(broken|flawed|outdated|mistaken|overloaded|overworked|overwhelmed|wasted|ruined|doomed)$/;

/** "successfully" before the deed, and "clearly" over a reading. */
function* successIn({ words, clauses, quantities }: Sentence, shown: boolean): Generator<Span> {
  for (const [at, word] of words.entries()) {
    const others = clauses.some(
      ({ actor, verb }) =>
        (actor === 'other' || actor === 'nobody') &&
        verb.voice === 'active' &&
        verb.start <= word.start &&
        word.end <= verb.end,
    );
    if (word.lower === 'successfully' && !others) yield { start: word.start, end: word.end };
    const next = words[at + 1];
    const graded = next?.part === 'adjective' && /er$/.test(next.lower);
    if (word.lower !== 'clearly' || quantities.some(counts)) continue;
    if (shown && !(graded && isOfSomethingElse({ words, clauses, quantities } as Sentence, word))) continue;
    const reading =
      /^(the|a|right|wrong|best|better|necessary|needed|a|shows|showed|proves)$/.test(next?.lower ?? '') ||
      at === 0 ||
      next?.part === 'modal' ||
      graded ||
      (words[at - 1]?.lemma === 'be' && isVerdict(next)) ||
      /^(show|point|prove|indicate|demonstrate)$/.test(next?.lemma ?? '') ||
      (changes.has(next?.lemma ?? '') && clauses.some(({ actor, verb }) => actor === 'other' && verb.head === next));
    const manner = clauses.some(
      ({ verb }) =>
        /^(explain|state|say|communicate|define|speak|write|articulate|describe|label|mark|see|hear|present)$/.test(
          verb.lemma,
        ) &&
        verb.start < word.end + 30 &&
        word.start < verb.end + 30,
    );
    if (reading && !manner) yield { start: word.start, end: word.end };
  }
}
