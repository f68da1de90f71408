import type { Span } from '../../span.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { participialOf } from '../grammar/participial.ts';
import { singular } from '../grammar/singular.ts';
import { keeping } from '../lexicon/collaboration.ts';
import { honoured, winning } from '../lexicon/frames-winning.ts';
import {
  betweenThings,
  bodiesOfWork,
  byNow,
  climates,
  demonstrating,
  devotions,
  everySide,
  farAway,
  gathering,
  gatherings,
  goods,
  growing,
  helplines,
  ideas,
  influenceClaims,
  influenceVerbs,
  persuasion,
  regarding,
  resistances,
  turning,
  vanishing,
  voices,
} from '../lexicon/influence.ts';
import { standingMoves } from '../lexicon/movement.ts';
import { contacts, persons, takers, vagueGroups } from '../lexicon/people.ts';
import { isTrade } from '../people/people.ts';
import { isPersons } from '../people/persons.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { hasComeRound, isSinceThen } from './coming-round.ts';

const claims: ReadonlySet<string> = new Set([...influenceClaims].map(singular));
const classes = { team: takers, goods: influenceClaims, idea: ideas };
const winningFrames = frameSet(winning, classes);
const honouredFrames = frameSet(honoured, classes);

/** Where a sentence claims influence: "built relationships", "earned their trust", "convinced stakeholders", "everyone was aligned". */
export function* influenceClaimsIn(sentence: Sentence): Generator<Span> {
  const opener = participialOf(sentence);
  let claimed = false;
  for (const clause of opener ? [opener, ...sentence.clauses] : sentence.clauses) {
    const { verb } = clause;
    if (
      verb.negated ||
      /^(nobody|none|noone)$/.test(clause.object?.head.lower ?? '') ||
      (verb.tense === 'conditional' && verb.modal !== 'could' && !isDevoted(sentence, clause))
    )
      continue;
    if (isClaim(sentence, clause) && !(claimed && isDevoted(sentence, clause))) {
      claimed = true;
      yield { start: clause.kind === 'coordinate' ? verb.start : clause.start, end: clause.end };
    }
  }
}

function isClaim(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, object, subject } = clause;
  const { words } = sentence;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (isCounted(sentence) || /^(nobody|none|noone|few)$/.test(subject?.head.lower ?? '')) return false;
  if (lemma === 'sell' && object && words.slice(object.from, object.to).some(({ part }) => part === 'number'))
    return false;
  if (
    isThereNow(sentence, clause) ||
    isResistanceGone(clause) ||
    hasGrown(sentence, clause) ||
    isDevoted(sentence, clause)
  )
    return true;
  const whole = subject !== undefined && isWhole(sentence, subject);
  if (/^(I|we|team|dropped)$/.test(actor) && verb.voice === 'active' && !whole)
    return (
      hasTrust(sentence, clause, lemma) ||
      isPersuaded(sentence, clause, lemma) ||
      isWon(sentence, clause) ||
      (/^(we|team)$/.test(actor) && hasComeRound(sentence, clause, isSinceThen(sentence)))
    );
  if (actor === 'other' && !whole && regarding.has(lemma) && object?.head.lower === 'me')
    return (
      verb.tense === 'present' ||
      verb.head !== verb.deed ||
      words.some(({ lower, start }) => start > verb.end && byNow.has(lower))
    );
  if (actor === 'I' && verb.voice === 'passive') return frameOf(sentence, clause, honouredFrames) !== undefined;
  if (subject && isMineThatCounts(sentence, subject, lemma, clause)) return true;
  if (
    verb.voice === 'passive' &&
    verb.tense !== 'present' &&
    subject &&
    influenceVerbs.has(lemma) &&
    !verb.modal &&
    !(subject.head.lower === 'engagement' && keeping.has(lemma)) &&
    isClaimed(sentence, subject)
  )
    return true;
  if (/^(I|we|team)$/.test(actor) && isOnOnePage(sentence, clause)) return true;
  if (subject && words[subject.from]?.lower === 'my' && lemma === 'shape')
    return frameOf(sentence, clause, winningFrames) !== undefined;
  return hasComeRound(sentence, clause, whole);
}

/** "They would have done anything for me", "the crew would follow me anywhere". */
function isDevoted(sentence: Sentence, { verb, subject, end }: Clause): boolean {
  if (verb.modal === undefined || !isPersons(sentence, subject)) return false;
  const { words } = sentence;
  return words.some(
    ({ lower, start }, at) =>
      /^(me|us)$/.test(lower) &&
      start >= verb.end &&
      start < end &&
      (words.slice(Math.max(0, at - 4), at).some(before => devotions.has(before.lower)) ||
        words.slice(at + 1, at + 5).some(behind => farAway.has(behind.lower))),
  );
}

/** "My standing grew", "my word counts with the growers". */
const isMineThatCounts = ({ words }: Sentence, { from, head }: NounPhrase, lemma: string, { verb }: Clause): boolean =>
  words[from]?.lower === 'my' &&
  (influenceClaims.has(head.lower) || voices.has(head.lower)) &&
  (standingMoves.has(lemma) ||
    (verb.voice === 'passive' && /^(value|respect|seek|heed|trust|prize|cherish|appreciate)$/.test(lemma)) ||
    (verb.voice === 'passive' && lemma === 'take' && words[verb.to]?.lower === 'seriously'));

/** "There was full buy-in from the ward." */
const isThereNow = ({ words }: Sentence, { actor, verb, object }: Clause): boolean =>
  actor === 'nobody' &&
  verb.lemma === 'be' &&
  verb.tense === 'past' &&
  (/^(buy-in|goodwill|rapport)$/.test(object?.head.lower ?? '') ||
    (object?.head.lower === 'trust' && words[object.to]?.lower === 'between'));

/** "The resistance of the teachers melted away." */
const isResistanceGone = ({ subject, verb, object }: Clause): boolean =>
  resistances.has(subject?.head.lower ?? '') && vanishing.has(verb.lemma) && !object;

/** "Acceptance grew among the guards", "the mindset shifted": with no figure beside it. */
const hasGrown = ({ quantities }: Sentence, { subject, verb, kind, object }: Clause): boolean =>
  kind !== 'relative' &&
  verb.tense === 'past' &&
  verb.voice === 'active' &&
  !object &&
  quantities.length === 0 &&
  ((growing.has(subject?.head.lower ?? '') && /^(grow|increase|rise|improve|spread|build)$/.test(verb.lemma)) ||
    (turning.has(subject?.head.lower ?? '') && /^(change|shift|improve|turn|evolve|transform)$/.test(verb.lemma)));

/** "A climate of mutual trust was established": trust, or what is made of it. */
const isClaimed = ({ words }: Sentence, { head, from, to }: NounPhrase): boolean =>
  claims.has(singular(head.lower)) ||
  (climates.has(head.lower) &&
    words.slice(from, to + 4).some(({ lower }) => influenceClaims.has(lower)) &&
    words[to]?.lower === 'of');

/** "We were all on the same page": not "of the manual". */
const isOnOnePage = ({ words }: Sentence, { verb, actor }: Clause): boolean =>
  verb.lemma === 'be' &&
  /^(we|team)$/.test(actor) &&
  words
    .slice(verb.to, verb.to + 5)
    .some(
      ({ lower }, at) =>
        lower === 'page' && words[verb.to + at - 1]?.lower === 'same' && words[verb.to + at + 1]?.lower !== 'of',
    );

/** "A yes from 31 of 40 tenants": it can be checked. */
const isCounted = ({ words }: Sentence): boolean =>
  words.some(({ lower }, at) => lower === 'of' && words[at - 1]?.part === 'number' && words[at + 1]?.part === 'number');

/** "Everyone", "all three teams", "leadership", "they": nobody whose position could be asked for. */
const isWhole = ({ words }: Sentence, { from, head }: NounPhrase): boolean =>
  (/^(all|whole|entire|most)$/.test(words[from]?.lower ?? '') && contacts.has(head.lower)) ||
  vagueGroups.has(head.lower) ||
  everySide.has(head.lower);

/** Trust as something that is got: "built relationships", "secured the commitment of …". */
function hasTrust(sentence: Sentence, { object }: Clause, lemma: string): boolean {
  const { words } = sentence;
  const theirs = lemma === 'have' && object && /^(his|her|their)$/.test(words[object.from]?.lower ?? '');
  if (!(influenceVerbs.has(lemma) || theirs) || !object) return false;
  const of =
    /^(lot|deal|bit|wealth|amount|measure|degree)$/.test(object.head.lower) && words[object.to]?.lower === 'of';
  const thing = (of && nounPhraseAt(words, object.to + 1)) || object;
  const head = singular(thing.head.lower);
  if (isShownTo(sentence, object) || isOfThings(sentence, thing, lemma)) return false;
  const toBuilding = head === 'support' && /^(build|create|develop)$/.test(lemma);
  if (/^co-?operation$/.test(head) && !/^(get|gain|win|secure|obtain|receive)$/.test(lemma)) return false;
  return claims.has(head) && !(toBuilding && /^(the|a)$/.test(words[object.from]?.lower ?? ''));
}

/** "Found the relation between frost and cracks", "received support from the hotline", "kept up the engagement": figures, service, contact. */
function isOfThings(sentence: Sentence, { head, to }: NounPhrase, lemma: string): boolean {
  if (head.lower === 'engagement' && keeping.has(lemma)) return true;
  const link = sentence.words[to]?.lower ?? '';
  const whom = /^(between|from|of)$/.test(link) ? nounPhraseAt(sentence.words, to + 1) : undefined;
  if (link === 'between') return betweenThings.has(head.lower) && whom !== undefined && !isPersons(sentence, whom);
  return head.lower === 'support' && whom !== undefined && helplines.has(whom.head.lower);
}

/** "I showed it to the chief pilot and got his approval": one person's, and what moved them stands beside it. */
const isShownTo = ({ words, clauses }: Sentence, { from }: NounPhrase): boolean =>
  /^(his|her)$/.test(words[from]?.lower ?? '') &&
  clauses.some(({ actor, verb }) => actor === 'I' && !verb.negated && demonstrating.has(verb.deed.lemma ?? ''));

/** "Convinced them", "persuaded leadership", without what to; with it, whoever was persuaded stands for themselves. */
function isPersuaded(sentence: Sentence, { verb, object, infinitive, end }: Clause, lemma: string): boolean {
  const { words } = sentence;
  if (!object) return /^(convince|persuade)$/.test(lemma) && isToThem(sentence, verb.to);
  if (lemma === 'align' && words[object.from]?.lower === 'all') return true;
  if (lemma === 'align') return isVagueTarget(object) && !/^stakeholders?$/.test(object.head.lower);
  if (lemma !== 'convince' && lemma !== 'persuade') return false;
  if (isWithThing(sentence, object.to, end)) return false;
  const specific = sentence.words.some(
    ({ part, lower, start }) => start > object.end && (part === 'to' || lower === 'that'),
  );
  return !specific || (isVagueTarget(object) && (infinitive === undefined || infinitive === verb.deed));
}

/** "Convinced to all the directors": whom, with the preposition of other languages. */
const isToThem = (sentence: Sentence, at: number): boolean =>
  sentence.words[at]?.lower === 'to' && isPersons(sentence, nounPhraseAt(sentence.words, at + 1));

/** "Won the surgeons over", "got everybody on board", "changed their minds". */
const isWon = (sentence: Sentence, clause: Clause): boolean =>
  isHerRound(sentence, clause) ||
  (!showsHow(sentence, clause) &&
    !isCarriedAlong(sentence, clause) &&
    !goods.has(clause.object?.head.lower ?? '') &&
    !atTable(sentence, clause) &&
    frameOf(sentence, clause, winningFrames) !== undefined);

/** "I won her round", "talked the landlord round", where "her round" looks like a thing of hers. */
const isHerRound = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  /^(win|bring|talk|get|turn)$/.test(verb.deed.lemma ?? '') &&
  object?.head.lower === 'round' &&
  ((object.to - object.from === 2 && words[object.from]?.lower === 'her') || isSomeone(words[object.to - 2])) &&
  !/^(of|for)$/.test(words[object.to]?.lower ?? '');

/** "The landlord round", where it looks like a round of drinks. */
const isSomeone = (word: Word | undefined): boolean =>
  word?.part === 'noun' && (persons.has(word.singular) || isTrade(word.lower));

/** "Got all of them around one table": together, with no mind changed. */
const atTable = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  gathering.has(verb.lemma) &&
  words.some(({ lower, start }) => start > verb.end && start < end && gatherings.has(lower));

/** "Took the trainees along to the site", "won over 40 points": on the way, or counted. */
const isCarriedAlong = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  (words[verb.to]?.lower === 'over' && words[verb.to + 1]?.part === 'number') ||
  words.some(
    ({ lower, start }, at) =>
      lower === 'along' &&
      start >= verb.end &&
      start < end &&
      /^(to|on|in|for|into)$/.test(words[at + 1]?.lower ?? '') &&
      !/^(journey|way|ride|side)$/.test(nounPhraseAt(words, at + 2)?.head.lower ?? 'way'),
  );

/** "Convinced him with a jar of the water": what was shown is told. */
const isWithThing = ({ words }: Sentence, from: number, end: number): boolean =>
  words.some(({ lower, start }, at) => {
    if (lower !== 'with' || at < from || start >= end || words[at + 1]?.part !== 'determiner') return false;
    const thing = nounPhraseAt(words, at + 1);
    return thing !== undefined && !persuasion.has(thing.head.lower) && !persuasion.has(thing.head.singular);
  });

/** "Won them over by showing them the bill": how is told. */
const showsHow = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      lower === 'by' && start > verb.end && start < end && demonstrating.has(words[at + 1]?.lemma ?? ''),
  );

function isVagueTarget({ head }: NounPhrase): boolean {
  return vagueGroups.has(head.lower) || bodiesOfWork.has(head.lower);
}
