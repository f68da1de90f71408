import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { wholes } from '../lexicon/function-groups.ts';
import { workforce } from '../lexicon/people.ts';
import { remembered } from '../remembered.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { asClause, asSentence } from '../shapes.ts';
import { isCrowdAt } from './crowds.ts';

/** The sentence as if what is said of most of a crowd were said of the crowd: "many of our guests found it dull". */
export const saidOfTheWhole = remembered((sentence: Sentence): Sentence => {
  const wholeOf = sentence.clauses.map(clause => wholeBehind(sentence, clause));
  if (wholeOf.every(whole => whole === undefined)) return sentence;
  const clauses = sentence.clauses.map((clause, at) => {
    const whole = wholeOf[at];
    return whole && clause.subject ? asClause({ ...clause, subject: whole }) : clause;
  });
  return asSentence({ ...sentence, clauses });
});

function wholeBehind(sentence: Sentence, { subject }: Clause): NounPhrase | undefined {
  const { words } = sentence;
  if (!subject || !wholes.has(subject.head.lower) || words[subject.to]?.lower !== 'of') return undefined;
  if (words.slice(subject.from, subject.to).some(({ part }) => part === 'number')) return undefined;
  const whole = nounPhraseAt(words, subject.to + 1);
  return whole?.head.part === 'noun' && /s$|^people$/.test(whole.head.lower) && !workforce.has(whole.head.lower)
    ? isCrowdAt(sentence, subject.to + 1)
    : undefined;
}
