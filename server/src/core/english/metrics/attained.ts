import { fates, settlingVerbs, stakes } from '../lexicon/delivery.ts';
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

/** "In the end we closed", "it failed", "we passed at the second try": how it ended for those who did it. */
export const isFate = ({ words }: Sentence, { actor, kind, verb, object }: Clause): boolean =>
  /^(I|we|team)$/.test(actor) &&
  /^(main|coordinate)$/.test(kind) &&
  verb.tense === 'past' &&
  verb.voice === 'active' &&
  verb.deed === verb.head &&
  object === undefined &&
  fates.has(verb.lemma) &&
  !/^(with|by|on|in)$/.test(
    words[verb.to]?.lower === 'on' && words[verb.to + 1]?.lower === 'the' ? '' : (words[verb.to]?.lower ?? ''),
  );
