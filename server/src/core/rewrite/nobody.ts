import { inflect, isKnownVerb } from '../english/grammar/verb.ts';
import { deciding, willed } from '../english/lexicon/claims.ts';
import { decisionNouns, ruling } from '../english/lexicon/deeds.ts';
import { reportingVerbs } from '../english/lexicon/saying.ts';
import type { Clause } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import type { Span } from '../span.ts';
import { withoutAgent } from './activated.ts';
import { type Change, change, type Line, type Option } from './change.ts';
import { wholeMarkup } from './markup.ts';
import { puttingForward } from './put-forward.ts';
import { agreedBy } from './reach.ts';
import type { Text } from './text.ts';
import { titlesOf } from './titles.ts';
import { type PassiveVerb, passiveVerb } from './voice.ts';

/**
 * Decisions that nobody made: "it was decided to …", "it was agreed that …", "a decision was made to …". Undefined for
 * any other passive.
 */
export function decidedByNobody(line: Line, clause: Clause): readonly Option[] | undefined {
  const verb = passiveVerb(line, clause);
  if (!verb || !clause.subject) return undefined;
  const empty = clause.subject.head.lower === 'it' && clause.actor === 'nobody';
  if (!(empty ? isOnlyIt(line, clause, verb) : saysWhat(line, verb.to, 1))) return undefined;
  if (!wholeMarkup(line.source, placeOf(line, clause, verb))) return [];
  if (empty) return isAmongUs(line, verb) || isByOthers(line, clause) ? [] : itWas(line, clause, verb);
  const light = /^(make|take|reach)$/.test(verb.lemma) && decisionNouns.has(clause.subject.head.lower);
  return light ? callWasMade(line, clause, verb) : undefined;
}

/** "It was decided that …", "it was found prudent to …", where "it" says nothing; not "it was dropped to save paper". */
const isOnlyIt = (line: Line, clause: Clause, verb: PassiveVerb): boolean =>
  isOfWhatFollows(line, verb) ||
  opensClause(line, clause, verb) ||
  ((/^(arrange|plan|consider)$/.test(verb.lemma) || ofClauses.some(verbs => verbs.has(verb.lemma))) &&
    saysWhat(line, behindAside(line.sentence.words, verb.to), 6));

/** Verbs whose object can be a clause. */
const ofClauses = [deciding, willed, ruling, reportingVerbs];

/** Whether "that …" or "(not) to …" follows within `reach` words, before any verb. */
function saysWhat({ sentence: { words } }: Line, at: number, reach: number): boolean {
  for (const [index, { lower, part }] of words.slice(at, at + reach + 1).entries()) {
    if (lower === 'that' || part === 'to') return true;
    if (lower === 'to' && words[at + index + 1]?.lower === 'not') return true;
    if (reach > 1 ? part === 'verb' || part === 'punctuation' : lower !== 'not') return false;
  }
  return false;
}

/** "It was decided, after the hail, that …": where the sentence goes on. */
function behindAside(words: readonly Word[], at: number): number {
  if (words[at]?.text !== ',') return at;
  const close = words.findIndex(({ text: mark }, index) => index > at && mark === ',');
  return close < 0 ? at : close + 1;
}

/** "It was decided we would close". */
const opensClause = ({ sentence: { words, clauses } }: Line, clause: Clause, { to }: PassiveVerb): boolean =>
  clauses.some(
    ({ kind, parent, start }) =>
      kind === 'complement' && clauses[parent ?? -1] === clause && start === words[to]?.start,
  );

/** "It was agreed among us that …". */
const isAmongUs = ({ sentence: { words } }: Line, { to }: PassiveVerb): boolean =>
  /^(among|amongst|between)$/.test(words[to]?.lower ?? '');

/** "It was decided by the postmaster that …". */
const isByOthers = (line: Line, clause: Clause): boolean =>
  clause.agent !== undefined && withoutAgent(line, clause).length === 0;

/** "It was agreed that …": "I decided that …"; with somebody, "I agreed with them that …". */
function itWas(line: Line, clause: Clause, verb: PassiveVerb): readonly Option[] {
  const direct = saysWhat(line, verb.to, 1);
  const settles = deciding.has(verb.lemma) && puttingForward(line.sentence, clause) === 'proposed';
  const decides = settles || (verb.lemma === 'agree' && line.sentence.words[verb.to]?.part !== 'preposition');
  const own = decides ? 'decided' : isOfWhatFollows(line, verb) ? `${activeForm(verb)} it` : activeForm(verb);
  if (direct && /^(suggest|recommend)$/.test(verb.lemma) && line.sentence.words[verb.to]?.part === 'to')
    return proposal(line, clause, verb);
  const plain = {
    title: titlesOf.did(own),
    changes: [opening(line, clause, verb, [own]), ...withoutAgent(line, clause)],
  };
  return direct ? [plain, ...proposal(line, clause, verb)] : [plain];
}

/** "It was thought better to wait", "it was considered more prudent that …": the active keeps its "it". */
function isOfWhatFollows({ sentence: { words } }: Line, { to, lemma }: PassiveVerb): boolean {
  const at = /^(more|most|less|very|only)$/.test(words[to]?.lower ?? '') ? to + 1 : to;
  const quality =
    words[at]?.part === 'adjective' ||
    /^(better|best)$/.test(words[at]?.lower ?? '') ||
    (words[at]?.part === 'noun' && !deciding.has(lemma));
  return quality && (words[at + 1]?.part === 'to' || words[at + 1]?.lower === 'that');
}

/** "A decision was made to …": "I decided to …", "I made the decision to …". */
function callWasMade(line: Line, clause: Clause, verb: PassiveVerb): readonly Option[] {
  const noun = clause.subject?.head.lower ?? 'decision';
  const made = `${verb.lemma === 'take' ? 'took' : 'made'} the ${noun}`;
  return [
    { title: titlesOf.did('decided'), changes: [opening(line, clause, verb, ['decided'])] },
    { title: titlesOf.did(made), changes: [opening(line, clause, verb, [made])] },
    ...proposal(line, clause, verb),
  ];
}

/** Puts "I", the adverbs that frame it and a verb in the place of subject and verb; the perfect stays. */
function opening(line: Line, clause: Clause, verb: PassiveVerb, said: Text): Change {
  const { frame, manner } = verb;
  const have = clause.verb.perfect ? [clause.verb.tense === 'past' ? 'had ' : 'have '] : [];
  const adverbs = [...frame, ...manner].map(({ text: word }) => `${word} `);
  const place = placeOf(line, clause, verb);
  return change(wholeMarkup(line.source, place) ?? place, ['I ', ...have, ...adverbs, ...said]);
}

/** From the subject to the end of the verb. */
const placeOf = ({ sentence: { words } }: Line, { subject, verb }: Clause, { to }: PassiveVerb): Span => ({
  start: (words[subject?.from ?? verb.from] as Word).start,
  end: (words[to - 1] as Word).end,
});

/** "I proposed closing it, and … agreed", "I proposed that it would close", "I argued that it was late". */
function proposal(line: Line, clause: Clause, verb: PassiveVerb): readonly Option[] {
  const { words } = line.sentence;
  const agreed = agreedBy(line, [clause]);
  if (!agreed) return [];
  const that = words[verb.to]?.lower === 'that';
  if (that) {
    const said = [puttingForward(line.sentence, clause)];
    return [{ title: titlesOf.proposed, changes: [opening(line, clause, verb, said), agreed] }];
  }
  const at = words.findIndex((word, index) => index > verb.to && word.part !== 'adverb' && word.part !== 'to');
  const deed = words[at];
  if (!deed?.lemma || deed.form !== 'base' || !isKnownVerb(deed.lemma)) return [];
  const place = wholeMarkup(line.source, { start: placeOf(line, clause, verb).start, end: deed.end });
  if (!place) return [];
  const between = words.slice(verb.to, at).filter(({ part }) => part !== 'to');
  const said = ['I proposed', ...between.map(({ text: word }) => word), inflect(deed.lemma, 'ing')].join(' ');
  return [{ title: titlesOf.proposed, changes: [change(place, said), agreed] }];
}

const activeForm = ({ lemma }: PassiveVerb): string => inflect(lemma, 'past');
