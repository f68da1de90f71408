import { hindrances } from '../lexicon/deeds.ts';
import { persons } from '../lexicon/people.ts';
import { words } from '../lexicon/words.ts';
import type { Clause } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "Stopped by the office", "cut through the noise", "removed impediments for the team": nothing is chosen. */
export const isRoutine = ({ verb, object }: Clause, after: readonly Word[]): boolean => {
  const [next] = after;
  return (
    (verb.lemma === 'take' && isOuting(after)) ||
    passing.has(`${verb.lemma} ${verb.particle?.lower ?? next?.lower ?? ''}`) ||
    (verb.lemma === 'pick' && after.some(({ lower, part }) => lower === 'up' && part === 'particle')) ||
    isMinorMatter(verb, object, after) ||
    isStandstill(verb, object, after) ||
    (verb.lemma === 'cut' && sliced.test(object?.head.singular ?? '')) ||
    (verb.lemma === 'stop' && /^(by|at|in|for)$/.test(next?.lower ?? '')) ||
    (verb.lemma === 'cut' && /^(through|in|across)$/.test(next?.lower ?? '')) ||
    (verb.lemma === 'replace' && isKeptUp(object, after)) ||
    (/^(remove|eliminate)$/.test(verb.lemma) && hindrances.has(object?.head.singular ?? ''))
  );
};

/** Visits, and taking along or leaving what is carried. */
const passing: ReadonlySet<string> = new Set([
  'stop by',
  'stop over',
  'drop by',
  'drop in',
  'drop off',
  'drop round',
  'pick up',
]);

/** "Merged the pull request", "skipped breakfast", "dropped my pen", "decided nothing": a verb of calls done to what nobody decides on. */
const isMinorMatter = (verb: Clause['verb'], object: Clause['object'], after: readonly Word[]): boolean =>
  (object !== undefined &&
    (/^(nothing|none)$/.test(object.head.lower) ||
      /^(myself|himself|itself)$/.test(object.head.lower) ||
      mattersNot[verb.lemma]?.has(object.head.singular) === true ||
      (verb.lemma === 'drop' &&
        persons.has(object.head.singular) &&
        /^(at|home|in|round)$/.test(after.at(after.findIndex(({ start }) => start >= object.end))?.lower ?? '')) ||
      (verb.lemma === 'replace' && after.slice(0, 3).some(({ lower }) => worn.test(lower))))) ||
  (verb.lemma === 'insist' && after.some(({ lower }) => lower === 'standards')) ||
  (verb.lemma === 'dump' && after.some(({ lower }) => /^(lap|desk)$/.test(lower))) ||
  (verb.lemma === 'take' && isNotedDown(verb.particle ? [verb.particle, ...after] : after)) ||
  (verb.lemma === 'draw' && after.some(({ lower, part }) => lower === 'on' && part === 'preposition')) ||
  (verb.lemma === 'send' &&
    after.some(({ lower }) => /^(comments|notes|remarks|answers|feedback|corrections)$/.test(lower)));

/** "Stopped to think", "paused and breathed", "froze", "refused to give up": a pause, and a virtue. */
const isStandstill = (
  { lemma, particle }: Clause['verb'],
  object: Clause['object'],
  [next, then, last]: readonly Word[],
): boolean => {
  if (/^(refuse|decline)$/.test(lemma))
    return then?.lower === 'give'
      ? last?.lower === 'up'
      : /^(quit|panic|fail|lose|believe|despair)$/.test(then?.lower ?? '');
  if (lemma === 'fire' && (next?.lower === 'up' || particle?.lower === 'up')) return true;
  if (object || next?.form === 'ing') return false;
  if (lemma === 'fire') return true;
  if (/^(freeze|pause|retire)$/.test(lemma)) return next?.part !== 'noun';
  if (lemma === 'switch') return next?.lower === 'on' || particle?.lower === 'on';
  return lemma === 'stop' && /^(to|and)$/.test(next?.lower ?? '');
};

/** Broken: replacing it repairs. */
const worn = /^(broken|faulty|defective|damaged|worn|missing|empty|dead|burnt|burned|cracked)$/;

/** "Took down the numbers", "took away that people give": notes, and what one learned. */
const isNotedDown = (after: readonly Word[]): boolean => {
  const at = after.findIndex(({ lower }) => /^(down|out|away)$/.test(lower));
  const next = after[at + 1]?.lower ?? '';
  if (at < 0) return false;
  return after[at]?.lower === 'down'
    ? after.some(({ singular }) => /^(note|name|number|detail|minute|reading)$/.test(singular))
    : next === 'that';
};

const small = 'pen phone key cup plate glass ball tooth finger hand voice head breath line minute moment hour';
const ofCode = 'code change file fix branch request pr mr commit cell sheet document data table row log';

/** By verb, what is no matter for a call. */
const mattersNot: Readonly<Record<string, ReadonlySet<string>>> = {
  drop: words(`${small} email mail message note line hint`),
  delete: words('spam cache cookie mail email draft duplicate typo'),
  remove: words('lid dust dirt screw stain rust snow cap jam shoe jacket cover typo duplicate'),
  commit: words(ofCode),
  merge: words(ofCode),
  push: words('code commit branch change cart trolley bed wheelchair button door tag'),
  dump: words('data log table file'),
  give: words('lunch break breakfast weekend evening'),
  kill: words('time hour'),
  skip: words('breakfast lunch dinner meal coffee break gym sleep'),
  trade: words('joke story number email mail glance'),
  swap: words('joke story number email mail note'),
  block: words('hour time slot calendar afternoon morning day'),
  cancel: words('appointment dentist holiday vacation subscription'),
};

/** "Replaced the batteries", "replaced a colleague for two weeks": what wears out, and whom one stands in for. */
const isKeptUp = (object: Clause['object'], after: readonly Word[]): boolean =>
  wearing.test(object?.head.singular ?? '') ||
  (persons.has(object?.head.singular ?? '') &&
    after.some(({ lower }, at) => /^(for|during|in|until)$/.test(lower) && !/^an?$/.test(after[at + 1]?.lower ?? '')));

/** What is replaced when it is used up or worn. */
const wearing = /^(battery|bulb|lamp|filter|cartridge|toner|fuse|tyre|tire|gasket|seal|needle|blade)$/;

/** What is cut with a knife, scissors or a mower. */
const sliced = /^(cake|bread|ribbon|grass|lawn|hedge|hair|finger|thumb|hand|vegetable|onion|tooth)$/;

/** "Took the bikes out for a ride", "took her out to lunch". */
const isOuting = (after: readonly Word[]): boolean =>
  after.some(
    ({ lower }, at) =>
      lower === 'out' &&
      after
        .slice(at + 1, at + 5)
        .some(word => /^(ride|walk|drive|spin|trip|lunch|dinner|tour|sail|run)$/.test(word.lower)),
  );
