import { casework, shutThings } from '../lexicon/deeds.ts';
import { occasion } from '../lexicon/people.ts';
import { documents } from '../lexicon/sources.ts';
import { durations } from '../lexicon/units.ts';
import type { Clause } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "Set our own target", "made a rule that", "put that time first". */
export function setsTerms({ verb, object }: Clause, after: readonly Word[]): boolean {
  const head = object?.head.lower ?? '';
  switch (verb.deed.lemma ?? verb.lemma) {
    case 'end':
    case 'close':
    case 'shut':
    case 'lock':
    case 'seal':
      return (
        object !== undefined &&
        !durations.has(head) &&
        !shutThings.has(head) &&
        !casework.has(head) &&
        !occasion.has(head) &&
        !isUsual(after)
      );
    case 'set':
      return /^(target|goal|minimum|maximum|budget|date|stop|end|cut-off|cutoff|ceiling|price|fee|rate)$/.test(head);
    case 'make':
      return /^(rule|condition|exceptions?|concessions?|allowances?)$/.test(head) || isPutFirst(object, after);
    case 'pull':
    case 'take':
    case 'cross':
    case 'strike':
    case 'scratch':
    case 'knock':
    case 'throw':
      return (
        object !== undefined &&
        !documents.has(object.head.singular) &&
        !/^(cue|lead|inspiration|advice|idea|note|lesson|example|approach|word)$/.test(object.head.singular) &&
        !isFromThere(after) &&
        beforeInfinitive(after).some(({ lower }) => /^(off|from|away|out)$/.test(lower))
      );
    case 'put':
    case 'place':
    case 'rank':
      return after.some(
        ({ lower }, at) =>
          (/^(first|last|ahead|aside)$/.test(lower) && after[at + 1]?.part !== 'noun') ||
          (lower === 'hold' && after[at - 1]?.lower === 'on' && !reserved.test(after[at - 2]?.singular ?? '')),
      );
    default:
      return false;
  }
}

/** "Took the initiative to map out the route": what belongs to the infinitive is left out. */
function beforeInfinitive(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ part }) => part === 'to');
  return at < 0 ? words : words.slice(0, at);
}

/** "Closed the lab at six as always", "as usual". */
const isUsual = (after: readonly Word[]): boolean =>
  after.some(({ lower }, at) => lower === 'as' && /^(always|usual|ever|normal)$/.test(after[at + 1]?.lower ?? ''));

/** "Took it from there", "from the start": a time, and no place. */
const isFromThere = (after: readonly Word[]): boolean => {
  const at = after.findIndex(({ lower }) => lower === 'from');
  return (
    at >= 0 && after.slice(at + 1, at + 3).some(({ lower }) => /^(there|here|start|beginning|outset)$/.test(lower))
  );
};

/** What is put on hold for whoever may need it. */
const reserved = /^(hotel|room|venue|hall|seat|table|flight|van|bus|place|slot)$/;

/** "Made the charging the first thing of the day", "made it a priority". */
const isPutFirst = (object: Clause['object'], after: readonly Word[]): boolean =>
  object !== undefined &&
  after.some(
    ({ lower, part, start }, at) =>
      start >= object.end &&
      part === 'determiner' &&
      lower !== 'no' &&
      /^(first|priority|top|rule|standard)$/.test(after[at + 1]?.lower ?? ''),
  );
