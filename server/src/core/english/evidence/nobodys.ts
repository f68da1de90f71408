import { attitudes, chores, disuses, weakOfNobody } from '../lexicon/attitudes.ts';
import { holdings } from '../lexicon/feelings.ts';
import { lemmaOf } from '../metrics/measured-deed.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isLostFeeling } from './of-people.ts';
import { isReceiving } from './reception.ts';

/** "Nobody liked it", "nobody reads the manual". */
export function isNobodys(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb } = clause;
  const lemma = lemmaOf(clause);
  if (isNobodysChore(sentence, clause) || isNobodysChoice(clause)) return false;
  if (attitudes.has(lemma) && !weakOfNobody.has(lemma)) return true;
  if (lemma === 'lose') return isLostFeeling(clause);
  if (lemma === 'have') return verb.tense === 'present' && holdings.has(clause.object?.head.lower ?? '');
  if (lemma === 'care') return /^(about|if|how|what|whether|less)$/.test(words[verb.to]?.lower ?? '');
  if (isReceiving(sentence, clause)) return true;
  const always = verb.tense === 'present' ? !verb.perfect : words.some(({ lower }) => lower === 'because');
  return disuses.has(lemma) && always;
}

/** "Everybody wanted August off, as they do each year". */
export const isEverybodysChore = (sentence: Sentence, clause: Clause): boolean =>
  /^(everyone|everybody)$/.test(clause.subject?.head.lower ?? '') && isNobodysChore(sentence, clause);

/** "Nobody wanted the Sunday shift", "nobody wanted to work on the Sunday": how a rota stood. */
export const isNobodysChore = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  /^(want|like|fancy)$/.test(verb.lemma) &&
  verb.tense === 'past' &&
  words.some(({ lower, start }) => start >= verb.end && start < end && chores.has(lower));

/** "Nobody wanted a second gate": how it went that day, and no nature of all. */
const isNobodysChoice = ({ verb, infinitive }: Clause): boolean =>
  verb.lemma === 'want' && verb.tense === 'past' && !verb.modal && !infinitive;
