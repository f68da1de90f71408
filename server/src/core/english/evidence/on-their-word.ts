import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { actingOn, reportedBy } from '../lexicon/hearsay.ts';
import { superiors } from '../lexicon/people.ts';
import { isWorker } from '../people/workers.ts';
import type { NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/**
 * How many words at the start of a sentence say that something is taken from somebody: "based on", "working from",
 * "acting on"; 0 where none do.
 */
export function openerOf(words: readonly Word[]): number {
  const [first, second] = [words[0], words[1]];
  const rests = first?.lower === 'based' || actingOn.has(first?.lower ?? '');
  if (rests && /^(on|upon|from|by|off)$/.test(second?.lower ?? '')) return 2;
  return first?.lower === 'thanks' && second?.lower === 'to' ? 2 : 0;
}

/** Where a sentence opens with whose word it rests on: "told by the vet that …", "per our actuary, …", "based on what the nurses reported, …". */
export function onTheirWord(sentence: Sentence): NounPhrase | undefined {
  const source = toldBy(sentence) ?? per(sentence) ?? onWhatTheySaw(sentence);
  return source && !superiors.has(source.head.lower) && isWorker(sentence, source) ? source : undefined;
}

/** "Told by the vet that it was mastitis, I …", "having been informed by the lab …". */
function toldBy({ words }: Sentence): NounPhrase | undefined {
  const at = words[0]?.lower === 'having' && words[1]?.lower === 'been' ? 2 : 0;
  if (!/^(told|informed|advised)$/.test(words[at]?.lower ?? '') || words[at + 1]?.lower !== 'by') return undefined;
  const source = nounPhraseAt(words, at + 2);
  return words[source?.to ?? 0]?.part === 'to' ? undefined : source;
}

/** "Per our actuary, …"; "per driver" is a measure. */
function per({ words }: Sentence): NounPhrase | undefined {
  const at = words[0]?.lower === 'as' ? 1 : 0;
  if (words[at]?.lower !== 'per' || words[at + 1]?.part !== 'determiner') return undefined;
  const source = nounPhraseAt(words, at + 1);
  return words[source?.to ?? 0]?.text === ',' ? source : undefined;
}

/** "Based on what the nurses reported, …": what they saw, not what they wanted. */
function onWhatTheySaw({ words, clauses }: Sentence): NounPhrase | undefined {
  const from = openerOf(words);
  if (from === 0 || words[from]?.lower !== 'what') return undefined;
  return clauses.find(({ verb }) => reportedBy.has(verb.lemma))?.subject;
}
