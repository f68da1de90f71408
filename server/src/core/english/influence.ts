import type { Span } from '../span.ts';
import { frameOf, frameSet } from './frame.ts';
import { comingRound, winning } from './lexicon/frames.ts';
import { vagueGroups, workers } from './lexicon/people.ts';
import { influenceClaims, influenceVerbs } from './lexicon/phrases.ts';
import { participialOf } from './participial.ts';
import { isColleague, isSuperior } from './people.ts';
import type { Clause, NounPhrase, Sentence } from './sentence.ts';
import { singular } from './singular.ts';

const claims: ReadonlySet<string> = new Set(influenceClaims.map(singular));
const verbs: ReadonlySet<string> = new Set(influenceVerbs);
const classes = { team: workers };
const winningFrames = frameSet(winning, classes);
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
  const lemma = verb.deed.lemma ?? verb.lemma;
  const whole = subject !== undefined && isWhole(sentence, subject);
  if (/^(I|we|team|dropped)$/.test(actor) && verb.voice === 'active' && !whole)
    return hasTrust(sentence, clause, lemma) || isPersuaded(sentence, clause, lemma) || isWon(sentence, clause);
  if (actor === 'other' && /^(trust|see|consider|respect|regard|view)$/.test(lemma) && object?.head.lower === 'me')
    return (
      verb.tense === 'present' ||
      verb.head !== verb.deed ||
      sentence.words.some(({ lower, start }) => start > verb.end && /^(more|again|fully|completely|now)$/.test(lower))
    );
  const theirs =
    verb.tense === 'past' && isColleague(sentence, subject) && !/^(he|she|they|who)$/.test(subject?.head.lower ?? '');
  if (theirs && frameOf(sentence, clause, comingFrames) !== undefined) return true;
  if (verb.voice === 'passive' && subject && verbs.has(lemma) && claims.has(singular(subject.head.lower))) return true;
  if (subject && sentence.words[subject.from]?.lower === 'my' && lemma === 'shape')
    return frameOf(sentence, clause, winningFrames) !== undefined;
  const won =
    subject !== undefined &&
    (/^(he|she)$/.test(subject.head.lower) || isSuperior(subject)) &&
    verb.deed.lemma === 'buy';
  return (whole || won) && frameOf(sentence, clause, comingFrames) !== undefined;
}

/** "Everyone", "all three teams", "leadership", "they": nobody whose position could be asked for. */
const isWhole = ({ words }: Sentence, { from, head }: NounPhrase): boolean =>
  words[from]?.lower === 'all' || vagueGroups.has(head.lower) || head.lower === 'they';

/** Trust as something that is got: "built relationships", "secured the commitment of …". */
function hasTrust({ words }: Sentence, { object }: Clause, lemma: string): boolean {
  if (!verbs.has(lemma) || !object) return false;
  const head = singular(object.head.lower);
  const toBuilding = head === 'support' && /^(build|create|develop)$/.test(lemma);
  return claims.has(head) && !(toBuilding && /^(the|a)$/.test(words[object.from]?.lower ?? ''));
}

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

const stances =
  /^(oppose|refuse|resist|disagree|object|doubt|insist|reject|block|fear|worry|want|say|argue|think|threaten|prefer|hesitate|question|warn|complain|protest|decline)$/;
const showings =
  /^(show|bring|present|walk|demonstrate|prove|prototype|print|read|tell|explain|draw|put|share|offer|invite|take|run|build|pull|compile|lay|send|give|admit|ask)$/;
const shifts =
  /^(agree|change|move|drop|sign|approve|give|join|switch|adopt|accept|withdraw|fund|lend|back|support|endorse|allow|come|delay|commit|cut|lower|raise|start|stop|release|let|volunteer|lift|postpone|reverse)$/;

/** How many of three things neighbouring sentences tell: where somebody stood, what they were shown, what they did then. */
export function influenceProof(sentences: readonly Sentence[]): number {
  const clauses = sentences.flatMap(sentence => sentence.clauses);
  const others = clauses.filter(({ actor, verb }) => actor === 'other' && verb.voice === 'active');
  const stood = others.some(
    ({ verb, subject }) =>
      (stances.test(verb.lemma) || (verb.perfect && verb.tense === 'past')) &&
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
      shifts.test(verb.lemma) &&
      verb.tense === 'past' &&
      !verb.negated &&
      !/^(it|this|that|everyone|everybody)$/.test(subject?.head.lower ?? ''),
  );
  return [stood, shown, moved].filter(Boolean).length;
}
