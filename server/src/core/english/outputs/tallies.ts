import { artefactVerbs } from '../lexicon/artefacts.ts';
import { accounts, enrolling } from '../lexicon/taking-up.ts';
import { activityVerbs } from '../lexicon/uptake.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import type { Output } from './outputs.ts';

/** "The number of playlists created", "the number of people who open the app"; a share of them can be what it was for. */
export function numberOfDone({ words }: Sentence, from: number, to: number): Output | undefined {
  const at = words.findIndex(
    ({ lower }, place) => place >= from - 2 && place < to && tallies.has(lower) && words[place + 1]?.lower === 'of',
  );
  if (at < 0) return undefined;
  const deed = words.slice(at + 2, at + 7).find(({ part }) => part === 'verb');
  if (!deed || !isActivity(deed)) return isOwning(words, at);
  if (shares.has(words[at]?.lower ?? '')) return undefined;
  return { start: words[at]?.start ?? 0, end: deed.end, name: deed.lemma ?? deed.lower };
}

/** "The share of drivers with a filled-out profile." */
function isOwning(words: Sentence['words'], at: number): Output | undefined {
  const having = words.findIndex(({ lower }, place) => place > at && place < at + 6 && /^(with|having)$/.test(lower));
  const thing =
    having < 0 ? undefined : words.slice(having + 1, having + 5).find(({ singular }) => accounts.has(singular));
  return thing && { start: words[at]?.start ?? 0, end: thing.end, name: thing.singular };
}

const shares: ReadonlySet<string> = new Set(['share', 'percentage', 'proportion']);
const tallies: ReadonlySet<string> = new Set(['number', 'count', 'total', ...shares]);

const isActivity = ({ lemma, lower }: Word): boolean =>
  [artefactVerbs, activityVerbs, enrolling].some(verbs => verbs.has(lemma ?? lower));
