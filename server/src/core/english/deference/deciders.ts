import { clientele, relatives } from '../lexicon/obeying.ts';
import { customers, workforce } from '../lexicon/people.ts';
import { forums } from '../lexicon/wills.ts';
import { isOthers } from '../ownership/advice.ts';
import { isChiefOfficer, isColleague, isName } from '../people/people.ts';
import type { NounPhrase, Sentence } from '../sentence.ts';

/** Whether a phrase names somebody who can have a say beside the candidate: a colleague, one above, a client, a relative, a body. */
export const hasSay = (sentence: Sentence, phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined &&
  (isOthers(sentence, phrase) ||
    isChiefOfficer(sentence, phrase) ||
    clientele.has(phrase.head.lower) ||
    clientele.has(phrase.head.singular) ||
    isForum(phrase) ||
    (phrase.actor === 'other' && isName(phrase.head)) ||
    isSomebodys(sentence, phrase));

/** "The planning round", "the design authority": where people meet who decide. */
export const isForum = (phrase: NounPhrase | undefined): boolean =>
  phrase?.actor === 'other' && phrase.to - phrase.from > 1 && forums.has(phrase.head.lower);

/** "The landlord's nephew", "the chief officer's staff": one of somebody's own. */
const isSomebodys = ({ words }: Sentence, { from, to, head }: NounPhrase): boolean =>
  words.slice(from, to - 1).some(({ part }) => part === 'genitive') &&
  (workforce.has(head.lower) || clientele.has(head.lower) || relatives.has(head.lower)) &&
  !(customers.has(head.lower) && !workforce.has(head.lower));

/** Somebody beside or above the candidate, and none of those whom the work serves. */
export const isDecider = (sentence: Sentence, phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined &&
  !(customers.has(phrase.head.lower) && !workforce.has(phrase.head.lower)) &&
  (hasSay(sentence, phrase) || isColleague(sentence, phrase));
