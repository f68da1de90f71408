import { isOthers } from './advice.ts';
import { decisions, wishing } from './lexicon/deeds.ts';
import type { Clause, NounPhrase, Sentence } from './sentence.ts';
import type { Word } from './word.ts';

/** "I did what my manager suggested", "we did as we were told", "we followed what head office proposed". */
export function isTold(sentence: Sentence, clause: Clause): boolean {
  const { clauses } = sentence;
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    next !== undefined &&
    next.actor !== 'I' &&
    wishing.has(next.verb.lemma) &&
    (next.kind === 'complement' ||
      next.kind === 'subordinate' ||
      (next.kind === 'relative' && (clause.verb.lemma === 'do' || isOthers(sentence, next.subject))))
  );
}

/** The clause in which the candidate does what somebody else wanted in this one: "my director wanted the cheaper one, so we did that", "I was told to stop, so I stopped", "legal said no, and that was that". */
export function complianceOf(sentence: Sentence, clause: Clause): Clause | undefined {
  const { verb, actor } = clause;
  const told = verb.voice === 'passive' && actor === 'I' && /^(tell|instruct|order)$/.test(verb.lemma);
  if (!told && !isWish(sentence, clause)) return undefined;
  const order = !told && clause.object?.head.lower === 'me' ? '' : (clause.infinitive?.lemma ?? '');
  return sentence.clauses.slice(sentence.clauses.indexOf(clause) + 1).find(later => {
    if (!/^(I|we|team)$/.test(later.actor) || later.verb.negated || later.verb.tense !== 'past') return false;
    if (isTold(sentence, later)) return false;
    const same =
      later.verb.lemma === order && (told ? decisions.has(order) : sentence.words[later.verb.to]?.lower === 'it');
    return same || complies(sentence.words, later);
  });
}

/** What somebody else said or wanted, as a fact of the past. */
function isWish(sentence: Sentence, { verb, subject, actor }: Clause): boolean {
  return (
    verb.voice === 'active' &&
    actor === 'other' &&
    (verb.tense === 'past' || verb.perfect) &&
    wishing.has(verb.lemma) &&
    (isOthers(sentence, subject) || isBodiless(subject))
  );
}

const isBodiless = (subject: NounPhrase | undefined): boolean =>
  /^(data|survey|majority|most|group|client|customer|test|numbers|model)$/.test(subject?.head.lower ?? '');

/** Whether a clause says that what others wanted was done: "so we did that", "and I went along", "and I did". */
export function complies(words: readonly Word[], { verb, end }: Clause): boolean {
  const next = words[verb.to];
  const last = next === undefined || next.start >= end || next.part === 'punctuation';
  const echoed = /^(it|that|so|this|accordingly)$/.test(next?.lower ?? '');
  const manner = words.some(
    ({ start, lower }) => start > verb.end && start <= end + 2 && /^(how|as|like)$/.test(lower),
  );
  if (verb.lemma === 'do' && manner) return true;
  if (/^(do|follow|comply|obey|execute|implement|ship)$/.test(verb.lemma))
    return echoed || (last && verb.lemma !== 'ship');
  if (verb.lemma === 'go') return next?.lower === 'along' || verb.particle?.lower === 'along';
  return /^(accept|agree|follow)$/.test(verb.lemma) && (last || echoed);
}
