import { callless, minor, states, weakDeeds, wishing } from '../lexicon/deeds.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { moveOf } from './moves.ts';

/** Whether one sentence names what the candidate could do and what they did: "I could sell the boat, I kept it". */
export const isDoneInstead = (sentence: Sentence, clause: Clause): boolean =>
  clause.verb.tense === 'past' &&
  !clause.verb.negated &&
  clause.verb.voice === 'active' &&
  clause.object !== undefined &&
  /^(main|coordinate)$/.test(clause.kind) &&
  moveOf(sentence, clause) !== 'state' &&
  !minor.has(clause.verb.deed.lemma ?? '') &&
  sentence.clauses.some(
    other =>
      other.end <= clause.start &&
      (isOpen(other) || isOpenThing(sentence, other) || isLeftUndone(sentence, other, clause)),
  );

/** "I could sell it", "I could have cut the price": a way that was open; "I could see it" is none. */
const isOpen = ({ actor, verb, kind }: Clause): boolean =>
  actor === 'I' &&
  verb.modal === 'could' &&
  !verb.negated &&
  /^(main|coordinate|subordinate)$/.test(kind) &&
  ![minor, states, weakDeeds].some(set => set.has(verb.deed.lemma ?? '')) &&
  !(callless.has(verb.deed.lemma ?? '') && !/^(take|get|buy)$/.test(verb.deed.lemma ?? ''));

/** "It could have gone in the gym"; not "gone well". */
const isOpenThing = ({ words }: Sentence, { subject, verb, kind }: Clause): boolean =>
  subject?.head.lower === 'it' &&
  verb.modal === 'could' &&
  verb.perfect &&
  !verb.negated &&
  /^(go|stay|stand|sit|wait)$/.test(verb.lemma) &&
  words[verb.to]?.part === 'preposition' &&
  kind === 'main';

/** "I did not paint it white as my boss wanted, I painted it green": the same deed in another way than somebody wished. */
const isLeftUndone = ({ clauses, words }: Sentence, { actor, verb }: Clause, done: Clause): boolean =>
  actor === 'I' &&
  verb.negated &&
  verb.tense === 'past' &&
  verb.deed.lemma === done.verb.deed.lemma &&
  (clauses.some(({ actor: whose, verb: { lemma } }) => whose === 'other' && wishing.has(lemma)) ||
    words.some(
      ({ lemma }, at) =>
        wishing.has(lemma ?? '') && words.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'like'),
    ));
