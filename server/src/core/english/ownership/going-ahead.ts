import { words } from '../lexicon/words.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';

/**
 * Whether the candidate starts with less than all: "launched without the app", "went live with half the shops",
 * "shipped it with a known bug", "opened before the permit came". Who does not wait has chosen.
 */
export function goesAhead(sentence: Sentence, clause: Clause): boolean {
  const { verb, kind } = clause;
  if (verb.tense !== 'past' || verb.voice === 'passive' || !/^(main|coordinate)$/.test(kind)) return false;
  if (!starts(sentence, clause)) return false;
  if (isAheadAnd(sentence, clause)) return true;
  const [from] = wordRange(sentence, { start: verb.end, end: verb.end });
  return sentence.words.some(({ lower }, at) => {
    if (at < from) return false;
    const next = sentence.words.slice(at + 1, at + 5);
    if (lower === 'without')
      return (
        !next.some(({ singular }) => smooth.has(singular)) &&
        (next[0]?.form !== 'ing' || clause.object !== undefined || verb.deed.lemma === 'go')
      );
    if (lower === 'with')
      return (
        next.some(word => lesser.test(word.lower)) && !next.some(word => /^(click|command|button)$/.test(word.singular))
      );
    return lower === 'before' && next.some(({ singular }) => leave.has(singular));
  });
}

/** "I went ahead and rolled the cart out": without asking. */
const isAheadAnd = ({ words: all }: Sentence, { verb }: Clause): boolean => {
  const at = all.findIndex(({ lower, start }) => start >= verb.head.end && lower === 'ahead');
  return (
    verb.lemma === 'go' && at > 0 && at - verb.from < 3 && all[at + 1]?.lower === 'and' && all[at + 2]?.form === 'past'
  );
};

/** "Launched", "went live", "went ahead", "started". */
function starts({ words: all }: Sentence, { verb }: Clause): boolean {
  const lemma = verb.deed.lemma ?? '';
  if (lemma !== 'go') return starting.has(lemma);
  return /^(live|ahead)$/.test(verb.particle?.lower ?? all[verb.to]?.lower ?? '');
}

/** How something is put into the world. */
const starting = words('launch ship open publish release print sail deploy start sell deliver roll-out run fly');

/** What is less than all of it. */
const lesser = /^(only|half|part|known|unfinished|incomplete|partial|open|fewer|minimal|bare)$/;

/** What everybody likes to be without. */
const smooth = words(
  'problem issue delay incident help trouble fuss hitch error interruption downtime difficulty break pause word success ticket it him her them me you',
);

/** What one would otherwise wait for. */
const leave = words(
  'permit permission approval go-ahead sign-off signoff clearance consent verdict decision answer licence license ok okay yes audit contract',
);
