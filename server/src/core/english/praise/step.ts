import { acclaim } from '../lexicon/acclaim.ts';
import { courtesies, encores, receptions } from '../lexicon/delight.ts';
import { plans } from '../lexicon/praise.ts';
import { spreading } from '../lexicon/wills.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';

const hearing: ReadonlySet<string> = new Set(['hear', 'see', 'learn', 'meet']);
const ours: ReadonlySet<string> = new Set(['it', 'this', 'them', 'me', 'us', 'my', 'our']);

/** Whether thanks or a smile are only a step on the way to a further deed of the same people, which praises nothing: "he thanked me and left". */
export function isMereStep(sentence: Sentence, clause: Clause, praises: readonly Clause[]): boolean {
  if (!isCourtesy(sentence, clause)) return false;
  const next = deedAfter(sentence, clause);
  return next !== undefined && !praises.includes(next) && !isTakingUp(sentence, next);
}

/** "Thanked me", "was happy to hear it". */
const isCourtesy = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.tense === 'past' &&
  verb.voice === 'active' &&
  (courtesies.has(verb.deed.lemma ?? verb.lemma) ||
    (verb.lemma === 'be' &&
      words
        .slice(verb.to, verb.to + 4)
        .some(({ lemma }, at) => hearing.has(lemma ?? '') && words[verb.to + at - 1]?.part === 'to')));

/** "… and left", "when she had thanked me, she asked …": what the same people did next. */
function deedAfter({ clauses, words }: Sentence, clause: Clause): Clause | undefined {
  const behind = clauses.slice(clauses.indexOf(clause) + 1);
  const first = /^(when|after|once|before)$/.test(clause.link?.lower ?? '') && clause.verb.perfect;
  const next = behind.find(({ kind }) => kind === (first ? 'main' : 'coordinate'));
  if (next?.verb.tense !== 'past' || next.verb.voice !== 'active') return undefined;
  const own = next.subject && next.subject.from >= wordRange({ words }, clause)[1];
  return !own || /^(he|she|they)$/.test(next.subject?.head.lower ?? '') ? next : undefined;
}

/** "… and asked for another", "… and rolled it out": what is wanted again is praised. */
const isTakingUp = (sentence: Sentence, clause: Clause): boolean => {
  const words = sentence.words.slice(...wordRange(sentence, clause));
  return (
    (spreading.has(clause.verb.deed.lemma ?? clause.verb.lemma) && words.some(({ lower }) => ours.has(lower))) ||
    (clause.infinitive !== undefined && /^(me|us)$/.test(clause.object?.head.lower ?? '')) ||
    words.some(({ lower }) => encores.has(lower) || acclaim.has(lower) || receptions.has(lower))
  );
};

/** "The owner rang me to say that he was selling up", "… that the plant closes": told, and nothing that praises. */
export const isMereNews = ({ words, clauses }: Sentence, clause: Clause): boolean => {
  const at = words.findIndex(
    ({ part, start }, index) =>
      part === 'to' && start >= clause.verb.end && /^(say|tell)$/.test(words[index + 1]?.lemma ?? ''),
  );
  if (at < 0 || at > clause.verb.to + 6) return false;
  return clauses.some(({ start, verb }) => start > (words[at]?.end ?? 0) && plans.has(verb.deed.lemma ?? ''));
};
