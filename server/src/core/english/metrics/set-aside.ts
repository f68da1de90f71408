import { artefactNouns } from '../lexicon/artefacts.ts';
import { accepting, foretelling, setting } from '../lexicon/changes.ts';
import { settable } from '../lexicon/claims.ts';
import { wares } from '../lexicon/wares.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** "The pace fell by a fifth, and I kept it there", "returns rose by 2% and I took that". */
export const isAccepted = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb, link }) =>
      actor === 'I' &&
      ((accepting.has(verb.lemma) &&
        (link?.lower === 'which' || /^(it|that|this|them)$/.test(words[verb.to]?.lower ?? '')) &&
        words[verb.to + 1]?.lower !== 'to') ||
        (foretelling.has(verb.lemma) && verb.perfect && verb.tense === 'past')),
  );

/** "I don't count that, there was a fair in town": what is told and not claimed. */
export const isDisowned = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb }) =>
      actor === 'I' &&
      verb.negated &&
      verb.tense === 'present' &&
      /^(count|claim|credit|include)$/.test(verb.deed.lemma ?? '') &&
      /^(it|that|this|them|those)$/.test(words[verb.to]?.lower ?? '') &&
      words[verb.to + 1]?.part !== 'noun',
  );

/** "I halved our interview panels", "I cut the menu by a third": what one decided, and no figure that moved. */
export const isOwnThing = ({ actor, verb, object, subject }: Clause): boolean => {
  if (verb.voice === 'passive') return setting.has(verb.lemma) && settable.has(subject?.head.lower ?? '');
  const thing = object?.head.singular ?? '';
  return (
    actor === 'I' &&
    /^(halve|double|triple|cut|trim|shorten)$/.test(verb.lemma) &&
    (wares.has(thing) || artefactNouns.has(thing) || settable.has(object?.head.lower ?? ''))
  );
};

/** "Their prices went up by 8%", "the reservoir was down to 12%": nobody's result, or a level. */
export const isNoneOfOurs = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  (words[subject?.from ?? -1]?.lower === 'my' && /^(share|hours|pay|salary|part)$/.test(subject?.head.lower ?? '')) ||
  (words[subject?.from ?? -1]?.lower === 'their' && settable.has(subject?.head.lower ?? '')) ||
  /^(promise|claim|advertise|forecast|predict|project|pledge|hope|expect|wish|plan|aim|ask|demand)$/.test(
    verb.deed.lemma ?? '',
  ) ||
  /^(landlord|landlords|competitor|competitors|rival|rivals|vat|tax|taxes|inflation|rent|rents|wages|tariffs|interest)$/.test(
    subject?.head.lower ?? '',
  ) ||
  (/^(rise|drop|fall|climb)$/.test(verb.lemma) &&
    /^(ramp|road|path|street|slope|hill|track|floor)$/.test(subject?.head.lower ?? '')) ||
  (verb.lemma === 'be' &&
    /^(down|up)$/.test(words[verb.to]?.lower ?? '') &&
    words[verb.to + 1]?.lower === 'to' &&
    words[verb.to + 2]?.part === 'number');

/** "I can't tell you that complaints fell 20%": what is not claimed. */
export const isNotSaid = ({ clauses }: Sentence, { kind, parent }: Clause): boolean =>
  kind === 'complement' &&
  parent !== undefined &&
  clauses[parent]?.verb.negated === true &&
  /^(tell|say|claim|promise)$/.test(clauses[parent]?.verb.deed.lemma ?? '');
