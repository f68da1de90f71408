import { isCandidate } from '../grammar/actor.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { settling } from '../lexicon/choosing.ts';
import { befalling } from '../lexicon/options.ts';
import { isPerson } from '../people/person.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isNew } from './other-ways.ts';

/**
 * Whether a clause names a way that the candidate would not go, or that another would rather go: "more breaks I did not
 * take", "the head would rather cut two songs", "his answer was a list, mine was a brush".
 */
export const isRefusedWay = (sentence: Sentence, clause: Clause): boolean =>
  isFrontedAndRefused(sentence, clause) ||
  isUnwillingTo(sentence, clause) ||
  saysWont(sentence, clause) ||
  wouldRather(sentence, clause) ||
  isBesideMine(sentence, clause) ||
  sparesThing(sentence, clause);

/** "A shorter programme we don't want", "more breaks I did not take". */
function isFrontedAndRefused({ words }: Sentence, clause: Clause): boolean {
  const { actor, verb, subject, object, kind } = clause;
  if (!/^(I|we)$/.test(actor) || !subject || !verb.negated || verb.modal || object || kind === 'subordinate')
    return false;
  const thing = nounPhraseAt(words, 0);
  if (!thing || thing.to !== subject.from || thing.head.part !== 'noun') return false;
  const first = words[0]?.lower ?? '';
  const unknown = isNew(words, thing) || /(er|less)$/.test(first);
  const lemma = verb.deed.lemma ?? verb.lemma;
  return unknown && (settling.has(lemma) || /^(want|do|need|make|build|try|ask|send|like)$/.test(lemma));
}

/** "I wrote that I would not build the tab", "I told her I wouldn't sign the lease". */
const saysWont = ({ words, clauses }: Sentence, { actor, kind, link, parent, verb, object }: Clause): boolean => {
  const at = clauses.findIndex(clause => clause.verb === verb);
  const told = kind === 'complement' ? clauses[parent ?? -1] : link?.lower === 'that' ? clauses[at - 1] : undefined;
  return (
    actor === 'I' &&
    verb.negated &&
    /^(would|'d|will|wo|won't|'ll)$/.test(verb.modal ?? '') &&
    told?.actor === 'I' &&
    /^(say|tell|write|answer|reply|inform)$/.test(told.verb.deed.lemma ?? '') &&
    object?.head.part === 'noun' &&
    /^(the|his|her|their|any|another|more)$/.test(words[object.from]?.lower ?? '') &&
    !befalling.has(verb.deed.lemma ?? '')
  );
};

/** "I was not willing to wait." */
const isUnwillingTo = ({ words }: Sentence, clause: Clause): boolean => {
  const { verb } = clause;
  if (!isCandidate(clause) || verb.lemma !== 'be' || !verb.negated) return false;
  const behind = words.slice(verb.from + 1, verb.to + 5);
  const at = behind.findIndex(({ lower }) => /^(willing|prepared|keen)$/.test(lower));
  const deed = behind[at + 2];
  return at >= 0 && behind[at + 1]?.part === 'to' && deed?.form === 'base' && !befalling.has(deed.lemma ?? '');
};

/** "The head would rather cut two songs." */
const wouldRather = (sentence: Sentence, { subject, verb, object, actor }: Clause): boolean =>
  actor === 'other' &&
  subject !== undefined &&
  object !== undefined &&
  /^(would|'d)$/.test(verb.modal ?? '') &&
  sentence.words.slice(verb.from, verb.to).some(({ lower }) => lower === 'rather') &&
  !/^(have|know|see|hear|stay|talk|read|keep|like|eat|play)$/.test(verb.deed.lemma ?? '') &&
  isPerson(sentence, subject);

/** "His answer was a list; mine was a brush." */
const isBesideMine = ({ words, clauses }: Sentence, { subject, verb, object }: Clause): boolean =>
  verb.lemma === 'be' &&
  !verb.negated &&
  object?.head.part === 'noun' &&
  subject !== undefined &&
  words
    .slice(subject.from, subject.to + 3)
    .some(({ singular }) => /^(answer|idea|plan|solution|recipe|choice|way|remedy|cure)$/.test(singular)) &&
  clauses.some(
    ({ subject: own, verb: is, start, object: other }) =>
      start > verb.end &&
      is.lemma === 'be' &&
      /^(mine|ours)$/.test(own?.head.lower ?? '') &&
      other?.head.part === 'noun',
  );

/** "I spared us a new stocktake", "that saved us a second van". */
const sparesThing = ({ words }: Sentence, { verb, kind }: Clause): boolean => {
  if (!/^(spare|save)$/.test(verb.lemma) || verb.negated || kind === 'relative') return false;
  if (!/^(us|me|ourselves|myself|them|everyone|everybody)$/.test(words[verb.to]?.lower ?? '')) return false;
  const thing = nounPhraseAt(words, verb.to + 1);
  return (
    thing?.head.part === 'noun' &&
    words.slice(thing.from, thing.to).some(({ lower }) => /^(new|second|third|extra|another)$/.test(lower)) &&
    !/^(hour|day|week|month|year|time|minute|second)$/.test(thing.head.singular)
  );
};
