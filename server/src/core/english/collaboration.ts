import type { Span } from '../span.ts';
import { frameOf, frameSet } from './frame.ts';
import { decisions, phrasalDecisions } from './lexicon/deeds.ts';
import { bareData } from './lexicon/evidence.ts';
import { coordinating } from './lexicon/frames.ts';
import { workers } from './lexicon/people.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { type Clause, type Sentence, wordRange } from './sentence.ts';

const frames = frameSet(coordinating, { team: workers });
const things =
  /^(heart|hope|care|passion|tools?|systems?|software|excel|sql|python|machines?|paper|budget|constraints?|time|hands?|ropes?|steel|wood|logs?|exports?|sheets?|spreadsheets?|models?|forms?|what)$/;
/** What changes something, when it is what the coordination was for. */
const changing = /^(halve|reduce|drop|lower|raise|double|change|move|fix|close|open|cut|rebuild|rewrite|shorten)$/;

/** Where a sentence tells coordination as a deed: "worked closely with", "aligned stakeholders", "led a cross-functional team". */
export function* collaborationIn(sentence: Sentence): Generator<Span> {
  for (const clause of sentence.clauses) {
    if (!/^(I|we|team|dropped)$/.test(clause.actor) || clause.verb.negated || clause.verb.tense === 'conditional')
      continue;
    if (coordinates(sentence, clause) && !isForChange(sentence, clause))
      yield { start: clause.verb.start, end: clause.end };
  }
}

/** Whether a clause coordinates people, whoever does it. */
export function coordinates(sentence: Sentence, clause: Clause): boolean {
  const { verb, object } = clause;
  if (verb.voice === 'passive') return false;
  if (
    verb.deed.lemma === 'work' &&
    ((object !== undefined && object.head.lower !== 'hand') || isWithThings(sentence, clause))
  )
    return false;
  return frameOf(sentence, clause, frames) !== undefined;
}

/** "Worked with a heavy heart", "worked with the raw data": nobody to coordinate with. */
function isWithThings(sentence: Sentence, { verb }: Clause): boolean {
  const { words } = sentence;
  const at = words.findIndex((word, place) => place >= verb.from && word.lower === 'with');
  const phrase = at < 0 ? undefined : nounPhraseAt(words, at + 1);
  return phrase !== undefined && (bareData.has(phrase.head.lower) || things.test(phrase.head.lower));
}

/** "Worked with the kitchen to cut the menu", "on the condition that": something is decided or changed. */
function isForChange(sentence: Sentence, clause: Clause): boolean {
  const [, to] = wordRange(sentence, clause);
  const behind = sentence.words.slice(clause.verb.to, to);
  return behind.some(({ part, lower }, at) => {
    const lemma = behind[at + 1]?.lemma ?? '';
    const purpose = part === 'to' || lower === 'on';
    return (
      lower === 'condition' ||
      (purpose && (changing.test(lemma) || decisions.has(lemma) || phrasalDecisions.has(lemma)))
    );
  });
}
