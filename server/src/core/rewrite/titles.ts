import { inflect } from '../english/grammar/verb.ts';
import type { Clause } from '../english/sentence.ts';
import { agree } from './agreement.ts';
import type { Line } from './change.ts';
import { plain } from './text.ts';

/** How an option is offered: its first words, and what the writer then claims. `said` is the verb as told behind "I". */
export const titlesOf = {
  decided: (said: string): string => `“I${behindI(said)} …”: the decision was yours`,
  did: (said: string): string =>
    `“I${behindI(said)} …”: ${/^(decided?|chose|(made|took) the)\b/.test(said) ? 'the decision' : 'the deed'} was yours`,
  led: (group: string, said: string): string => `“I led the ${group} that ${clean(said)} …”: you led it`,
  proposed: '“I proposed …, and … agreed”: the idea was yours',
  named: (said: string): string => `“… ${clean(said)} …”: somebody else did it, and you name your part`,
};

/** The verb of an active clause as it reads behind "I". */
export function saidByI(line: Line, clause: Clause): string {
  const { verb } = clause;
  const changes = agree(line, clause);
  if (changes.length > 1) return inflect(verb.deed.lemma ?? verb.deed.lower, 'past');
  const group = line.source.slice(verb.start, verb.end);
  const [made] = changes;
  if (!made) return group;
  const [from, to] = [made.span.start - verb.start, made.span.end - verb.start];
  return group.slice(0, from) + plain(made.text) + group.slice(to);
}

/** With a blank, but for "I've". */
const behindI = (said: string): string => (/^['’]/.test(said) ? clean(said) : ` ${clean(said)}`);

/** Titles are plain text: no markup, one line. */
const clean = (words: string): string =>
  words
    .replace(/[*_`[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
