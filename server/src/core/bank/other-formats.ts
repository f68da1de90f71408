import type { Bank } from './bank.ts';
import { isTold } from './entry.ts';
import { capital, counted, listOf } from './words.ts';

/** What is said beneath stories and principles of the answers that are not among them; nothing where there are none. */
export function* otherFormats({ entries }: Bank): Generator<string> {
  const others = entries.filter(entry => !isTold(entry));
  if (others.length === 0) return;
  const formats = listOf([...new Set(others.map(({ format }) => format))].sort());
  const answers = capital(counted(others.length, 'answer in another format', 'answers in other formats'));
  yield others.length === 1
    ? `${answers} (${formats}) is left out: it answers a question of its own, and none that asks for a principle.`
    : `${answers} (${formats}) are left out: they answer questions of their own, and none that asks for a principle.`;
}
