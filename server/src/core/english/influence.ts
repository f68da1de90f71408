import type { Span } from '../span.ts';
import { frameOf, frameSet } from './frame.ts';
import { comingRound, honoured, winning } from './lexicon/frames.ts';
import { shifts, stances, standingMoves } from './lexicon/movement.ts';
import { contacts, takers, vagueGroups } from './lexicon/people.ts';
import { influenceClaims, influenceVerbs } from './lexicon/phrases.ts';
import { participialOf } from './participial.ts';
import { isColleague, isSuperior } from './people.ts';
import type { Clause, NounPhrase, Sentence } from './sentence.ts';
import { singular } from './singular.ts';

const claims: ReadonlySet<string> = new Set(influenceClaims.map(singular));
const verbs: ReadonlySet<string> = new Set(influenceVerbs);
/** Where somebody stood, as a stance or in so many words. */
const stood: ReadonlySet<string> = new Set([...stances, 'argue', 'prefer', 'say', 'think', 'want']);
/** What they did then: they moved, or they did something at all. */
const moves: ReadonlySet<string> = new Set([
  ...shifts,
  'come',
  'raise',
  'start',
  'take',
  'close',
  'hire',
  'sell',
  'bring',
  'order',
]);
const claimNouns: ReadonlySet<string> = new Set(influenceClaims);
const classes = { team: takers, goods: claimNouns };
const winningFrames = frameSet(winning, classes);
const honouredFrames = frameSet(honoured, classes);
const comingFrames = frameSet(comingRound, classes);
/** What is brought over or around without anybody's mind being changed. */
const things =
  /^(topic|matter|issue|point|subject|box|boxes|car|van|truck|boat|launch|meeting|date|price|prices|mind)$/;

/** Where a sentence claims influence: "built relationships", "earned their trust", "convinced stakeholders", "everyone was aligned". */
export function* influenceClaimsIn(sentence: Sentence): Generator<Span> {
  const opener = participialOf(sentence);
  for (const clause of opener ? [opener, ...sentence.clauses] : sentence.clauses) {
    const { verb } = clause;
    if (
      verb.negated ||
      /^(nobody|none|noone)$/.test(clause.object?.head.lower ?? '') ||
      (verb.tense === 'conditional' && verb.modal !== 'could')
    )
      continue;
    if (isClaim(sentence, clause))
      yield { start: clause.kind === 'coordinate' ? verb.start : clause.start, end: clause.end };
  }
}

function isClaim(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, object, subject } = clause;
  const { words } = sentence;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (isCounted(sentence) || /^(nobody|none|noone|few)$/.test(subject?.head.lower ?? '')) return false;
  if (lemma === 'sell' && object && sentence.words.slice(object.from, object.to).some(({ part }) => part === 'number'))
    return false;
  const whole = subject !== undefined && isWhole(sentence, subject);
  if (/^(I|we|team|dropped)$/.test(actor) && verb.voice === 'active' && !whole)
    return hasTrust(sentence, clause, lemma) || isPersuaded(sentence, clause, lemma) || isWon(sentence, clause);
  if (
    actor === 'other' &&
    !whole &&
    /^(trust|see|consider|respect|regard|view)$/.test(lemma) &&
    object?.head.lower === 'me'
  )
    return (
      verb.tense === 'present' ||
      verb.head !== verb.deed ||
      sentence.words.some(({ lower, start }) => start > verb.end && /^(more|again|fully|completely|now)$/.test(lower))
    );
  if (actor === 'I' && verb.voice === 'passive') return frameOf(sentence, clause, honouredFrames) !== undefined;
  if (
    subject &&
    words[subject.from]?.lower === 'my' &&
    (claimNouns.has(subject.head.lower) || /^(opinion|voice|word|view|advice|input)$/.test(subject.head.lower)) &&
    standingMoves.has(lemma)
  )
    return true;
  const theirs =
    (verb.tense === 'past' || verb.perfect || isSinceThen(sentence)) &&
    (isColleague(sentence, subject) || contacts.has(subject?.head.lower ?? '')) &&
    !/^(he|she|they|who|it)$/.test(subject?.head.lower ?? '');
  if (theirs && !isOtherPlan(sentence, clause) && frameOf(sentence, clause, comingFrames) !== undefined) return true;
  if (verb.voice === 'passive' && subject && verbs.has(lemma) && claims.has(singular(subject.head.lower))) return true;
  if (subject && sentence.words[subject.from]?.lower === 'my' && lemma === 'shape')
    return frameOf(sentence, clause, winningFrames) !== undefined;
  const won =
    subject !== undefined &&
    (/^(he|she)$/.test(subject.head.lower) || isSuperior(subject)) &&
    verb.deed.lemma === 'buy';
  return (whole || won) && !isOtherPlan(sentence, clause) && frameOf(sentence, clause, comingFrames) !== undefined;
}

/** "A yes from 31 of 40 tenants": it can be checked. */
const isCounted = ({ words }: Sentence): boolean =>
  words.some(({ lower }, at) => lower === 'of' && words[at - 1]?.part === 'number' && words[at + 1]?.part === 'number');

/** "They listen to me now": how it has been since. */
const isSinceThen = ({ words }: Sentence): boolean =>
  words.some(({ lower }) => /^(now|since|today|nowadays|meanwhile|always|really)$/.test(lower));

/** "The board supported the other plan": not the candidate's. */
const isOtherPlan = ({ words }: Sentence, { object }: Clause): boolean =>
  object !== undefined &&
  words
    .slice(object.from, object.to)
    .some(({ lower, part }) => part === 'genitive' || /^(other|another|old|second|their|his|her|its)$/.test(lower));

/** "Everyone", "all three teams", "leadership", "they": nobody whose position could be asked for. */
const isWhole = ({ words }: Sentence, { from, head }: NounPhrase): boolean =>
  (/^(all|whole|entire|most)$/.test(words[from]?.lower ?? '') && contacts.has(head.lower)) ||
  vagueGroups.has(head.lower) ||
  /^(they|sceptics|skeptics|critics|doubters|opponents|most|others|staff|crew)$/.test(head.lower);

/** Trust as something that is got: "built relationships", "secured the commitment of …". */
function hasTrust(sentence: Sentence, { object }: Clause, lemma: string): boolean {
  const { words } = sentence;
  if (!verbs.has(lemma) || !object) return false;
  const head = singular(object.head.lower);
  if (isShownTo(sentence, object)) return false;
  const toBuilding = head === 'support' && /^(build|create|develop)$/.test(lemma);
  if (/^co-?operation$/.test(head) && !/^(get|gain|win|secure|obtain|receive)$/.test(lemma)) return false;
  return claims.has(head) && !(toBuilding && /^(the|a)$/.test(words[object.from]?.lower ?? ''));
}

/** "I showed it to the chief pilot and got his approval": one person's, and what moved them stands beside it. */
const isShownTo = ({ words, clauses }: Sentence, { from }: NounPhrase): boolean =>
  /^(his|her)$/.test(words[from]?.lower ?? '') &&
  clauses.some(({ actor, verb }) => actor === 'I' && !verb.negated && showings.test(verb.deed.lemma ?? ''));

/** "Convinced them", "persuaded leadership", without what to; with it, whoever was persuaded stands for themselves. */
function isPersuaded(sentence: Sentence, { verb, object, infinitive }: Clause, lemma: string): boolean {
  const { words } = sentence;
  if (!object) return false;
  if (lemma === 'align' && words[object.from]?.lower === 'all') return true;
  if (lemma === 'align') return isVagueTarget(object) && !/^stakeholders?$/.test(object.head.lower);
  if (lemma !== 'convince' && lemma !== 'persuade') return false;
  const specific = sentence.words.some(
    ({ part, lower, start }) => start > object.end && (part === 'to' || lower === 'that'),
  );
  return !specific || (isVagueTarget(object) && (infinitive === undefined || infinitive === verb.deed));
}

/** "Won the surgeons over", "got everybody on board", "changed their minds". */
const isWon = (sentence: Sentence, clause: Clause): boolean =>
  !showsHow(sentence, clause) &&
  !things.test(clause.object?.head.lower ?? '') &&
  !atTable(sentence, clause) &&
  frameOf(sentence, clause, winningFrames) !== undefined;

/** "Got all of them around one table": together, with no mind changed. */
const atTable = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  /^(bring|get|gather|have|put|sit|pull)$/.test(verb.lemma) &&
  words.some(
    ({ lower, start }) =>
      start > verb.end && start < end && /^(table|room|call|meeting|workshop|together)$/.test(lower),
  );

/** "Won them over by showing them the bill": how is told. */
const showsHow = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      lower === 'by' && start > verb.end && start < end && showings.test(words[at + 1]?.lemma ?? ''),
  );

function isVagueTarget({ head }: NounPhrase): boolean {
  return (
    vagueGroups.has(head.lower) ||
    /^(roadmap|strategy|decision|company|organisation|organization|group)$/.test(head.lower)
  );
}

const showings =
  /^(show|bring|present|walk|demonstrate|prove|prototype|print|read|tell|explain|draw|put|share|offer|invite|take|run|build|pull|compile|lay|send|give|admit|ask)$/;

/** How many of three things neighbouring sentences tell: where somebody stood, what they were shown, what they did then. */
export function influenceProof(sentences: readonly Sentence[]): number {
  const clauses = sentences.flatMap(sentence => sentence.clauses);
  const others = clauses.filter(({ actor, verb }) => actor === 'other' && verb.voice === 'active');
  const against = others.some(
    ({ verb, subject }) =>
      (stood.has(verb.lemma) || (verb.perfect && verb.tense === 'past')) &&
      /^(he|she|they|who)$|(er|or|ist|lead|head|team|board|vp|boss|union|chief|finance|legal|manager|engineering|sales)s?$|^\p{Lu}/u.test(
        subject?.head.text ?? '',
      ),
  );
  const shown =
    (sentences.some(({ quantities }) => quantities.some(({ digits, kind }) => digits && kind !== 'label')) &&
      clauses.some(({ actor, verb }) => actor === 'I' && showings.test(verb.deed.lemma ?? ''))) ||
    clauses.some(
      ({ actor, verb }) => actor === 'I' && /^(show|walk|demonstrate|prove|present|admit)$/.test(verb.deed.lemma ?? ''),
    );
  const moved = others.some(
    ({ verb, subject }) =>
      moves.has(verb.lemma) &&
      verb.tense === 'past' &&
      !verb.negated &&
      !/^(it|this|that|everyone|everybody)$/.test(subject?.head.lower ?? ''),
  );
  return [against, shown, moved].filter(Boolean).length;
}
