import { isCandidate } from '../grammar/actor.ts';
import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { alternativeCosts, easierWords, hindsightWords } from '../lexicon/choosing.ts';
import { nounOpeners } from '../lexicon/function-groups.ts';
import { deciding, foregone, looking, optionNouns, sellers, wayNouns, weighing } from '../lexicon/options.ts';
import type { Actor, Clause, Sentence, VerbGroup } from '../sentence.ts';
import type { Word } from '../word.ts';

const weighingFrames = frameSet(weighing);

/** "We looked at kiosks too, but …", "I looked at rubber mats, too dear". */
export function isLookedAt({ words }: Sentence, clause: Clause): boolean {
  if (!isCandidate(clause) || clause.verb.negated || !looking.has(clause.verb.deed.lemma ?? '')) return false;
  const own = words.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const also = own.some(
    ({ lower }, at) =>
      lower === 'also' ||
      (lower === 'too' && (own[at + 1]?.part ?? 'punctuation') === 'punctuation') ||
      (lower === 'as' && own[at + 1]?.lower === 'well'),
  );
  const but = words.some(({ lower, start }) => start >= clause.verb.end && /^(but|yet|until|though)$/.test(lower));
  if (also && but) return true;
  const thing = nounPhraseAt(words, clause.verb.to + 1);
  const first = words[thing?.from ?? -1];
  const isNamedFirst = thing?.head.part === 'noun' && (first?.part !== 'determiner' || /^an?$/.test(first.lower));
  return (also || isNamedFirst) && isFoundTooMuch(words, clause.verb.to);
}

/** "…, too dear", "…, they were too slow". */
const isFoundTooMuch = (words: readonly Word[], from: number): boolean =>
  words.some(
    ({ lower }, at) =>
      at > from &&
      lower === 'too' &&
      (words[at - 1]?.part === 'punctuation' || words[at - 1]?.lemma === 'be') &&
      /^(adjective|noun|adverb)$/.test(words[at + 1]?.part ?? ''),
  );

/** "I decided against the bigger battery", "decided not to buy the pad", "turned them down". */
export function isRuledOut({ words }: Sentence, { actor, verb }: Clause): boolean {
  if ((actor !== 'I' && actor !== 'dropped') || verb.negated || verb.tense === 'conditional') return false;
  const [next, then] = [words[verb.to]?.lower ?? '', words[verb.to + 1]?.lower ?? ''];
  if (deciding.has(verb.lemma))
    return (
      words.slice(verb.to, verb.to + 8).some(({ lower }) => lower === 'against') || (next === 'not' && then === 'to')
    );
  return verb.lemma === 'turn' && then === 'down' && words[verb.to]?.part === 'pronoun';
}

const opensOther = (word: Word | undefined): boolean =>
  word !== undefined && (nounOpeners.has(word.lower) || /^(with|by|for|on)$/.test(word.lower));

/** "Turned down the seventh mechanic", "rejected their offer", "cut the menu, not the staff", "first I wanted a game". */
export function isTurnedDown({ words, clauses }: Sentence, clause: Clause): boolean {
  const { verb, object, end } = clause;
  if (!isCandidate(clause)) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const at = words.findIndex(({ start }) => start >= end);
  const negation = words.findIndex(({ lower }, index) => index >= at - 1 && lower === 'not');
  const spared = negation > 0 && words[negation - 1]?.text === ',' && opensOther(words[negation + 1]);
  if (spared && (object !== undefined || deciding.has(lemma) || lemma === 'go') && negation <= at + 2) return true;
  if ((foregone.has(lemma) || (verb.progressive && verb.lemma === 'think')) && verb.tense === 'past' && !verb.negated)
    return words.some(({ lower }) => /^(first|originally|initially)$/.test(lower)) && !isBelief(clauses, clause);
  if (lemma === 'refuse' && clause.infinitive && !verb.negated) return true;
  if (object === undefined || object.head.part !== 'noun' || clause.infinitive) return false;
  const down =
    verb.particle?.lower === 'down' ||
    words.some(({ lower, start }) => lower === 'down' && start >= verb.end && start <= end);
  return (lemma === 'refuse' && !verb.negated) || (lemma === 'turn' && down);
}

/** "At first I thought that the lockers were full": how things are, and no way to go. */
const isBelief = (clauses: readonly Clause[], clause: Clause): boolean => {
  const said = clauses[clauses.indexOf(clause) + 1];
  return said?.kind === 'complement' && said.verb.modal === undefined && !/^(I|we)$/.test(said.actor);
};

/** "I considered lockers", "compared it with leasing", "was tempted to wait". */
export function isWeighed(sentence: Sentence, clause: Clause): boolean {
  const hanging = clause.actor === 'other' && clause.verb.voice === 'passive';
  if (!(isCandidate(clause) || hanging) || clause.verb.negated) return false;
  if (/^(myself|ourselves)$/.test(sentence.words[clause.verb.to]?.lower ?? '')) return false;
  if (clause.verb.deed.lemma === 'compare' && !comparesWays(sentence, clause)) return false;
  return isReckoned(sentence, clause) || frameOf(sentence, clause, weighingFrames) !== undefined;
}

/** "I had modelled slipping the launch to September", "costed hiring two more", "preferred it to hiring", "weighed gas or silk". */
const isReckoned = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  (verb.deed.lemma === 'weigh' &&
    words.some(
      ({ lower, start }, at) =>
        lower === 'or' &&
        start > verb.end &&
        start < end &&
        words[at - 1]?.part !== 'number' &&
        !/^(more|less|so)$/.test(words[at + 1]?.lower ?? ''),
    )) ||
  (/^(model|simulate|cost|price|sketch|calculate|estimate)$/.test(verb.deed.lemma ?? '') &&
    words[verb.to]?.form === 'ing') ||
  (/^(prefer|favour|favor)$/.test(verb.deed.lemma ?? '') &&
    words.some(
      ({ lower, start }, at) =>
        /^(to|over)$/.test(lower) && start > verb.end && start < end && words[at + 1]?.form === 'ing',
    ));

/** "Compared it with leasing", "compared three vendors"; not "compared the register with the slips", which finds something out. */
const comparesWays = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, form, start }) =>
      start >= verb.end &&
      start < end &&
      (form === 'ing' || wayNouns.has(lower) || optionNouns.has(lower) || sellers.has(lower)),
  );

/** "How many permits the zone would need": asked, and not left. */
const isHowMany = (words: readonly Word[], subject: Clause['subject']): boolean =>
  subject !== undefined &&
  words
    .slice(Math.max(0, subject.from - 4), subject.from)
    .some(({ lower }, at, near) => lower === 'how' && /^(many|much)$/.test(near[at + 1]?.lower ?? ''));

/** "We could have waited", "it would also have been possible to buy", "leasing would have cost", "it would be easier to". */
export function isForgone({ words }: Sentence, { verb, actor, kind, link, subject }: Clause): boolean {
  if (verb.tense !== 'conditional' || verb.negated || kind === 'relative') return false;
  if (/^(how|what|which)$/.test(link?.lower ?? '') || isHowMany(words, subject)) return false;
  if (words.slice(0, subject?.from ?? verb.from).some(({ lemma }) => lemma === 'mean')) return false;
  const hindsight = words.some(({ lower }) => hindsightWords.has(lower));
  if (hindsight) return false;
  const easier = words.slice(verb.to, verb.to + 3).some(({ lower }) => easierWords.has(lower));
  if (easier && verb.lemma === 'be') return true;
  if (!verb.perfect && /^(would|'d)$/.test(verb.modal ?? '') && actor === 'other')
    return alternativeCosts.has(verb.lemma);
  if (isLeftToWait(words, verb, actor)) return true;
  if (!verb.perfect || !/^(would|could|'d)$/.test(verb.modal ?? '')) return false;
  if (/^(he|she|they)$/.test(subject?.head.lower ?? '')) return false;
  return verb.modal === 'could'
    ? isCandidate({ actor }) || actor === 'nobody'
    : actor !== 'I' && verb.modal !== 'should';
}

/** "I could have wait for the audit, but …", "I could of waited", "I could wait for the meeting, but it was too late". */
function isLeftToWait(words: readonly Word[], { modal, from, to }: VerbGroup, actor: Actor): boolean {
  if (actor !== 'I' || modal !== 'could' || !words.some(({ lower }, at) => lower === 'but' && at > to)) return false;
  const behind = words.slice(from + 1, to + 2);
  return /^((have|of) )?(wait|waited)\b/.test(behind.map(({ lower }) => lower).join(' '));
}
