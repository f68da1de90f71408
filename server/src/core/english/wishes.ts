import { isCrowd } from './crowds.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { Clause, Sentence } from './sentence.ts';

/** "… which is what young customers expect", "it was the thing our users had been dying to have". */
export function isWhatItIs({ clauses }: Sentence, clause: Clause): boolean {
  const governor = clauses[clauses.indexOf(clause) - 1];
  return (
    /^(what|that|thing)$/.test(clause.link?.lower ?? 'that') &&
    governor?.verb.lemma === 'be' &&
    !governor.verb.negated &&
    /^(it|this|that|which)$/.test(governor.subject?.head.lower ?? '') &&
    clause.subject !== undefined
  );
}

/** "It was what our customers had been asking for." */
export function isWished(sentence: Sentence, clause: Clause): boolean {
  if (clause.verb.lemma !== 'be' || clause.verb.negated) return false;
  const said = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  if (said?.link?.lower !== 'what' || !said.subject || !isCrowd(sentence, said.subject, said)) return false;
  return /^(ask|want|need|wait|look|dream|long|wish|miss)$/.test(said.verb.deed.lemma ?? '');
}

const wanting = /^(want|need|like|love|miss|expect|prefer|hate)$/;

/** "What our dealers really wanted was a simpler list." */
export function isWhatTheyWant(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const what = words.slice(0, 6).findIndex(({ lower }) => lower === 'what');
  const opens = what === 0 || /^(because|since|as|so|and|but)$/.test(words[what - 1]?.lower ?? '');
  if (what < 0 || !opens || clause !== sentence.clauses[0]) return false;
  const who = nounPhraseAt(words, what + 1);
  const wish = words.slice(who?.to ?? 1).find(({ part }) => part !== 'adverb');
  return who !== undefined && isCrowd(sentence, who, clause) && wanting.test(wish?.lemma ?? '');
}

/** "There was a real need for a night bus." */
export function isNeed({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (verb.lemma !== 'be' || subject?.head.lower !== 'there' || verb.negated) return false;
  const rest = words.slice(verb.to, verb.to + 9);
  return rest.some(
    ({ lower }, at) =>
      /^(need|demand|appetite|desire|hunger|wish)$/.test(lower) &&
      rest.slice(at + 1, at + 5).some(word => word.lower === 'for'),
  );
}
