import { settlingVerbs, stakes } from '../lexicon/delivery.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** "Were able to stabilise both." */
const isManaged = ({ lemma, head, deed }: Clause['verb']): boolean =>
  head !== deed && /^(be|manage|succeed)$/.test(lemma);

/** "We achieved better outcomes", "reduced stress": claimed, if without a figure. */
export const isAttained = ({ actor, verb, object, kind }: Clause): boolean =>
  /^(I|we|team|dropped)$/.test(actor) &&
  /^(main|coordinate)$/.test(kind) &&
  object !== undefined &&
  !verb.negated &&
  verb.tense === 'past' &&
  (isManaged(verb) ||
    /^(achieve|reduce|improve|increase|cut|lower|shorten|halve|double|save|prevent|avoid)$/.test(
      verb.deed.lemma ?? '',
    ));

/** "We won the tender", "I lost her as a client", "the hotel kept its star": how it ended. */
export const isSettled = ({ words }: Sentence, { kind, verb, object }: Clause): boolean =>
  /^(main|coordinate)$/.test(kind) &&
  (verb.tense === 'past' || verb.perfect) &&
  verb.voice === 'active' &&
  settlingVerbs.has(verb.deed.lemma ?? verb.lemma) &&
  object !== undefined &&
  (stakes.has(object.head.singular) ||
    (words[object.to]?.lower === 'as' && stakes.has(words[object.to + 2]?.singular ?? '')));
