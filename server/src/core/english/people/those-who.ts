import { crews } from '../lexicon/teams.ts';
import type { Sentence } from '../sentence.ts';

/** Whether a sentence names some by what they do: "grandparents who own no smartphone", "passengers of line 4 who cannot stand". */
export const namesThoseWho = ({ clauses }: Sentence): boolean =>
  clauses.some(
    ({ kind, link, subject }) =>
      kind === 'relative' &&
      /^(who|whose)$/.test(link?.lower ?? '') &&
      subject !== undefined &&
      /^(noun|number)$/.test(subject.head.part) &&
      !crews.has(subject.head.lower),
  );

/** Whether a sentence speaks of a team: "built by a team of forty engineers". */
export const namesCrew = ({ words }: Sentence): boolean => words.some(({ singular }) => crews.has(singular));

/** Whether a sentence speaks of anybody there is: "everyone can learn it". */
export const namesAll = ({ words }: Sentence): boolean =>
  words.some(({ lower }) => /^(everyone|everybody|anyone|anybody|people|folks)$/.test(lower));
