import { customers, workforce } from '../lexicon/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isOfDepartment } from './people.ts';

/** Whether the subject is someone the work serves, so that following their wish is not deferring to a colleague: "the guests wanted tea". */
export const isServed = ({ words }: Sentence, { subject }: Pick<Clause, 'subject'>): boolean =>
  subject?.head.part === 'noun' &&
  customers.has(subject.head.lower) &&
  !workforce.has(subject.head.lower) &&
  !isOfDepartment(words, subject);
