import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { singular } from '../grammar/singular.ts';
import { keeping } from '../lexicon/collaboration.ts';
import { betweenThings, demonstrating, helplines, influenceClaims, influenceVerbs } from '../lexicon/influence.ts';
import { isPersons } from '../people/persons.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';

export const claims: ReadonlySet<string> = new Set([...influenceClaims].map(singular));

/** Trust as something that is got: "built relationships", "secured the commitment of …". */
export function hasTrust(sentence: Sentence, { object }: Clause, lemma: string): boolean {
  const { words } = sentence;
  const theirs = lemma === 'have' && object && /^(his|her|their)$/.test(words[object.from]?.lower ?? '');
  if (!(influenceVerbs.has(lemma) || theirs) || !object) return false;
  const of =
    /^(lot|deal|bit|wealth|amount|measure|degree)$/.test(object.head.lower) && words[object.to]?.lower === 'of';
  const thing = (of && nounPhraseAt(words, object.to + 1)) || object;
  const head = singular(thing.head.lower);
  if (isShownTo(sentence, object) || isOfThings(sentence, thing, lemma)) return false;
  const toBuilding = head === 'support' && /^(build|create|develop|repair|recover)$/.test(lemma);
  if (head === 'cooperation' && !/^(get|gain|win|secure|obtain|receive)$/.test(lemma)) return false;
  return claims.has(head) && !(toBuilding && /^(the|a)$/.test(words[object.from]?.lower ?? ''));
}

/** "Found the relation between frost and cracks", "received support from the hotline", "kept up the engagement": figures, service, contact. */
function isOfThings(sentence: Sentence, { head, to }: NounPhrase, lemma: string): boolean {
  if (head.lower === 'engagement' && keeping.has(lemma)) return true;
  if (head.lower === 'understanding' && isOfHow(sentence, to)) return true;
  const link = sentence.words[to]?.lower ?? '';
  const whom = /^(between|from|of)$/.test(link) ? nounPhraseAt(sentence.words, to + 1) : undefined;
  if (link === 'between') return betweenThings.has(head.lower) && whom !== undefined && !isPersons(sentence, whom);
  return head.lower === 'support' && whom !== undefined && helplines.has(whom.head.lower);
}

/** "I showed it to the chief pilot and got his approval": one person's, and what moved them stands beside it. */
const isShownTo = ({ words, clauses }: Sentence, { from }: NounPhrase): boolean =>
  /^(his|her)$/.test(words[from]?.lower ?? '') &&
  clauses.some(({ actor, verb }) => actor === 'I' && !verb.negated && demonstrating.has(verb.deed.lemma ?? ''));

/** "A better understanding of how much culture matters": what one has learned. */
const isOfHow = ({ words }: Sentence, at: number): boolean =>
  words[at]?.lower === 'of' && /^(how|what|why|which|when|where)$/.test(words[at + 1]?.lower ?? '');
