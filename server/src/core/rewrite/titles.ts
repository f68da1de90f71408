import type { Clause } from '../english/sentence.ts';
import { inflect } from '../english/verb.ts';
import { agree } from './agreement.ts';
import type { Line } from './change.ts';
import { plain } from './text.ts';

/** How an option is offered: its first words, and what the writer then claims. */
export const titles = {
  decided: ({ verb }: Clause): string =>
    `“I decided ${verb.negated ? 'not ' : ''}to ${deed(verb)} …”: the decision was yours`,
  did: (line: Line, clause: Clause): string => `“I ${groupWithI(line, clause)} …”: it was yours`,
  led: (group: string, { verb }: Clause): string => `“I led the ${group} that ${verb.head.lower} …”: you led it`,
  proposed: '“I proposed …”: the idea was yours, and somebody agreed',
  named: (line: Line, clause: Clause): string =>
    `“… ${groupWithI(line, clause)} …”: somebody else did, and you name your part`,
};

const deed = ({ deed: { lemma, lower } }: Clause['verb']): string => lemma ?? lower;

/** The verb group as it reads behind "I". */
function groupWithI(line: Line, clause: Clause): string {
  const { verb } = clause;
  const changes = agree(line, clause);
  if (changes.length > 1) return inflect(verb.deed.lemma ?? verb.deed.lower, 'past');
  const [made] = changes;
  const start = line.source.slice(verb.start, verb.end);
  if (!made) return clean(start);
  const [from, to] = [made.span.start - verb.start, made.span.end - verb.start];
  return clean(start.slice(0, from) + plain(made.text) + start.slice(to));
}

const clean = (words: string): string =>
  words
    .replace(/[*_`[\]]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^['’]/, '’');
