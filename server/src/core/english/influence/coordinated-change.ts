import { changing, efforts, flattering, paperwork, scribbling, seen } from '../lexicon/collaboration.ts';
import { busyVerbs, decisions, phrasalDecisions, undertakings } from '../lexicon/deeds.ts';
import { occasions, panels, togetherness } from '../lexicon/people.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';

/** "The session where purchasing gave up its veto": what came of it is told inside. */
export const tellsChange = (sentence: Sentence, clause: Clause): boolean =>
  sentence.clauses.some(
    inner =>
      inner.kind !== 'main' &&
      inner.kind !== 'coordinate' &&
      inner.start > clause.verb.end &&
      (inner.verb.tense === 'past' || isSoThat(sentence, inner)) &&
      ((inner.kind === 'relative' &&
        !inner.verb.modal &&
        inner.verb.lemma !== 'be' &&
        !flattering.has(inner.verb.lemma)) ||
        inner.link?.lower === 'until' ||
        (isSoThat(sentence, inner) && isMeasured(sentence, inner)) ||
        decisions.has(inner.verb.lemma) ||
        phrasalDecisions.has(`${inner.verb.lemma}-${inner.verb.particle?.lower}`)),
  );

const isSoThat = ({ words }: Sentence, { link }: Clause): boolean =>
  link?.lower === 'so' || (link?.lower === 'that' && words[words.indexOf(link) - 1]?.lower === 'so');

/** "… so that the bread came at five instead of seven": a change that can be seen. */
const isMeasured = ({ words, quantities }: Sentence, { start }: Clause): boolean =>
  quantities.some(quantity => quantity.start > start) || words.some(word => word.start > start && seen.has(word.lower));

/** "Drove the project", "discussed the topic": a deed that only says that one was busy. */
export function isBusy({ verb, object }: Clause): boolean {
  const what = object?.head.lower;
  if (efforts.has(verb.deed.lemma ?? '') || efforts.has(verb.lemma)) return true;
  if (what !== undefined && scribbling.has(verb.deed.lemma ?? '') && paperwork.has(what)) return true;
  if (what !== undefined && (occasions.has(what) || togetherness.has(what) || panels.has(what))) return true;
  if (what !== undefined && verb.lemma === 'make' && /^(progress|headway)$/.test(what)) return true;
  if (!busyVerbs.has(verb.deed.lemma ?? '')) return false;
  return what === undefined ? /^(in|along|forward|on|)$/.test(verb.particle?.lower ?? '') : undertakings.has(what);
}

/** "To bring each wave from three trucks to two." */
const isFromTo = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }, at) =>
      lower === 'from' &&
      start > verb.end &&
      start < end &&
      words[at + 1]?.part === 'number' &&
      words.slice(at + 2, at + 8).some(next => next.lower === 'to'),
  );

/** "Worked with the kitchen to cut the menu", "on the condition that": something is decided or changed. */
export function isForChange(sentence: Sentence, clause: Clause): boolean {
  const [, to] = wordRange(sentence, clause);
  if (
    sentence.quantities.some(({ start }) => start > clause.verb.end && start < clause.end) &&
    isFromTo(sentence, clause)
  )
    return true;
  const behind = sentence.words.slice(clause.verb.to, to);
  return behind.some(({ part, lower }, at) => {
    const lemma = behind[at + 1]?.lemma ?? '';
    const purpose = (part === 'to' || lower === 'on') && behind[at - 1]?.lower !== behind[at + 1]?.lower;
    return (
      lower === 'condition' || (purpose && (changing.has(lemma) || decisions.has(lemma) || phrasalDecisions.has(lemma)))
    );
  });
}
