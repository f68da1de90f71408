import { customers, workforce } from '../lexicon/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isOfDepartment } from './people.ts';

/** Whether the work serves those who act, whose wish is no call of a colleague's: "the guests wanted tea". */
export const isServed = ({ words }: Sentence, { subject }: Pick<Clause, 'subject'>): boolean =>
  subject?.head.part === 'noun' &&
  customers.has(subject.head.lower) &&
  !workforce.has(subject.head.lower) &&
  !isOfDepartment(words, subject);
