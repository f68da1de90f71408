import { deciding } from '../english/lexicon/claims.ts';
import { decisionNouns } from '../english/lexicon/deeds.ts';
import type { Clause } from '../english/sentence.ts';
import { inflect, isKnownVerb } from '../english/verb.ts';
import type { Word } from '../english/word.ts';
import { change, insert, type Line, type Option } from './change.ts';
import { endOfDeed } from './reach.ts';
import { stop, type Text, text } from './text.ts';
import { titlesOf } from './titles.ts';
import { type PassiveVerb, passiveVerb } from './voice.ts';

/**
 * Decisions that nobody made: "it was decided to …", "it was agreed that …", "a decision was made to …". Undefined for
 * any other passive.
 */
export function decidedByNobody(line: Line, clause: Clause): readonly Option[] | undefined {
  const verb = passiveVerb(line, clause);
  if (!verb || !clause.subject) return undefined;
  const next = line.sentence.words[verb.to];
  const said =
    next?.lower === 'that' ||
    next?.part === 'to' ||
    (next?.lower === 'not' && line.sentence.words[verb.to + 1]?.part === 'to');
  if (!said) return undefined;
  if (clause.subject.head.lower === 'it' && clause.actor === 'nobody') return itWas(line, clause, verb);
  const light = /^(make|take|reach)$/.test(verb.lemma) && decisionNouns.has(clause.subject.head.lower);
  return light ? callWasMade(line, clause, verb) : undefined;
}

/** "It was agreed that …": "I decided that …". */
function itWas(line: Line, clause: Clause, verb: PassiveVerb): readonly Option[] {
  const decides = deciding.has(verb.lemma) || verb.lemma === 'agree';
  const own = decides ? 'decided' : activeForm(verb);
  const plain = { title: titlesOf.did(own), changes: [opening(line, clause, verb, [own])] };
  return [plain, ...proposal(line, clause, verb)];
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
function opening({ sentence: { words } }: Line, clause: Clause, { to, frame, manner }: PassiveVerb, said: Text) {
  const first = words[clause.subject?.from ?? clause.verb.from] as Word;
  const have = clause.verb.perfect ? [clause.verb.tense === 'past' ? 'had ' : 'have '] : [];
  const adverbs = [...frame, ...manner].map(({ text: word }) => `${word} `);
  return change({ start: first.start, end: (words[to - 1] as Word).end }, ['I ', ...have, ...adverbs, ...said]);
}

/** "I proposed closing it, and … agreed", "I proposed that it would close, and … agreed". */
function proposal(line: Line, clause: Clause, verb: PassiveVerb): readonly Option[] {
  const { words } = line.sentence;
  const agreed = insert(endOfDeed(line.sentence, [clause]), text`, and ${stop('who')} agreed`);
  const that = words[verb.to]?.lower === 'that';
  if (that) return [{ title: titlesOf.proposed, changes: [opening(line, clause, verb, ['proposed']), agreed] }];
  const at = words.findIndex((word, index) => index > verb.to && word.part !== 'adverb' && word.part !== 'to');
  const deed = words[at];
  if (!deed?.lemma || deed.form !== 'base' || !isKnownVerb(deed.lemma)) return [];
  const first = words[clause.subject?.from ?? clause.verb.from] as Word;
  const between = words.slice(verb.to, at).filter(({ part }) => part !== 'to');
  const said = ['I proposed', ...between.map(({ text: word }) => word), inflect(deed.lemma, 'ing')].join(' ');
  return [{ title: titlesOf.proposed, changes: [change({ start: first.start, end: deed.end }, said), agreed] }];
}

const activeForm = ({ lemma }: PassiveVerb): string => inflect(lemma, 'past');
