import { nounPhraseAt, nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { wishing } from '../lexicon/deeds.ts';
import { layingDown, willed } from '../lexicon/wills.ts';
import { toTheLetter } from '../lexicon/yielding.ts';
import { isOthers } from '../ownership/advice.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { hasSay } from './deciders.ts';
import { isNamed } from './will.ts';

/** "I did what my manager suggested", "we did as we were told", "we followed what head office proposed". */
export function isTold(sentence: Sentence, clause: Clause): boolean {
  const { clauses } = sentence;
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    next !== undefined &&
    next.actor !== 'I' &&
    !/^(no|nobody|none|one)$/.test(next.subject?.head.lower ?? '') &&
    (wishing.has(next.verb.lemma) || doesAlike(sentence, clause, next)) &&
    (next.kind === 'complement' ||
      (next.kind === 'subordinate' && /^(as|like|how|what|whatever|which)$/.test(next.link?.lower ?? '')) ||
      (next.kind === 'relative' &&
        (clause.verb.lemma === 'do' ||
          hasSay(sentence, next.subject) ||
          (willed.has(next.verb.lemma) && isNamed(next.subject)))) ||
      (isContact(sentence, clause, next) && isOthers(sentence, next.subject)))
  );
}

/** "I did as I was told", "we did what we were told to". */
export const isAsTold = ({ clauses }: Sentence, clause: Clause): boolean => {
  const told = clauses[clauses.indexOf(clause) + 1];
  return (
    clause.actor !== 'other' &&
    clause.verb.lemma === 'do' &&
    /^(as|what|whatever|like)$/.test(told?.link?.lower ?? '') &&
    told?.verb.voice === 'passive' &&
    !told.verb.negated &&
    /^(tell|order|instruct|bid|direct|command)$/.test(told.verb.lemma)
  );
};

/** "I just did as my mentor did." */
const doesAlike = (sentence: Sentence, { verb }: Clause, next: Clause): boolean =>
  verb.lemma === 'do' &&
  /^(as|what|like)$/.test(next.link?.lower ?? '') &&
  next.verb.lemma === 'do' &&
  verb.tense === 'past' &&
  next.verb.tense === 'past' &&
  (isOthers(sentence, next.subject) || /^(others?|everyone|everybody|rest)$/.test(next.subject?.head.lower ?? ''));

/** "We followed what the consultant put in his document", "… what was written in the auditor's report", "… exactly as they had drawn it". */
export function followsToLetter(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const next = clauses[clauses.indexOf(clause) + 1];
  if (!toTheLetter.has(clause.verb.lemma) || !next || !layingDown.has(next.verb.lemma)) return false;
  if (next.verb.tense === 'conditional' || next.verb.negated) return false;
  const link = next.link?.lower ?? '';
  if (!/^(what|whatever|as|how|like)$/.test(link)) return false;
  if (next.verb.voice === 'active') return hasSay(sentence, next.subject);
  const there = /^(in|by|on)$/.test(words[next.verb.to]?.lower ?? '')
    ? nounPhraseAt(words, next.verb.to + 1)
    : undefined;
  const owned = there && words.slice(there.from, there.to).findIndex(({ part }) => part === 'genitive');
  return (
    hasSay(sentence, next.agent) ||
    (there !== undefined &&
      owned !== undefined &&
      owned > 0 &&
      hasSay(sentence, nounPhraseEnding(words, there.from + owned - 1)))
  );
}

/** "… the supplier my boss had recommended": nothing but a noun stands before its subject. */
const isContact = ({ words }: Sentence, { verb }: Clause, { kind, link, subject }: Clause): boolean =>
  kind === 'main' &&
  !link &&
  subject !== undefined &&
  subject.from - 1 >= verb.to &&
  words[subject.from - 1]?.part === 'noun';
