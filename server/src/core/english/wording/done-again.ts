import { anew, spans } from '../lexicon/regrets.ts';
import { remembered } from '../remembered.ts';
import type { Sentence } from '../sentence.ts';

/**
 * Whether a sentence says what would be if it were all to be done once more: "if I could do one thing over, it would be
 * the date", "were it mine to do again, the judges would hear of it first", "for the next room I start with the list".
 */
export const supposesAgain = remembered(
  (sentence: Sentence): boolean =>
    isIfAgain(sentence) || isIfNextTime(sentence) || isWereAgain(sentence) || isForTheNext(sentence),
);

function isIfAgain({ words, clauses }: Sentence): boolean {
  const from = words.findIndex(({ lower }) => lower === 'if');
  const given = clauses.find(({ link, actor }) => link?.lower === 'if' && (actor === 'I' || actor === 'we'));
  if (!given || from < 0 || given.verb.negated) return false;
  const inside = words.filter(({ start }) => start > given.start && start < given.end + 1);
  const could = /^(do|go|start|begin|run|build|repeat|live|try|plan|organise|organize|have)$/.test(
    given.verb.deed.lemma ?? given.verb.lemma,
  );
  return (
    could &&
    inside.some(({ lower }) => anew.has(lower)) &&
    clauses.some(other => other !== given && isWould(other.verb))
  );
}

/** "If there is a next time, the printers hear it first". */
const isIfNextTime = ({ words, clauses }: Sentence): boolean =>
  words[0]?.lower === 'if' &&
  words.some(({ lower }, at) => lower === 'time' && /^(next|other|second|another)$/.test(words[at - 1]?.lower ?? '')) &&
  clauses.some(({ kind }) => kind !== 'subordinate');

const isWould = ({ modal, tense }: Sentence['clauses'][number]['verb']): boolean =>
  /^(would|'d|will|'ll|should)$/.test(modal ?? '') || tense === 'imperative' || tense === 'future';

/** "Were it mine to do again, …", "were I to start over, …", "had I to do it again, …". */
const isWereAgain = ({ words, clauses }: Sentence): boolean =>
  /^(were|had)$/.test(words[0]?.lower ?? '') &&
  /^(i|it|this|we)$/.test(words[1]?.lower ?? '') &&
  words.slice(2, 9).some(({ lower }) => anew.has(lower)) &&
  clauses.some(({ verb }) => isWould(verb));

/** "For the next room I start with the list": what one does from now on; not "in the next month". */
const isForTheNext = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb, subject }) =>
      actor === 'I' &&
      (verb.tense === 'present' || verb.tense === 'future' || verb.modal === 'will') &&
      verb.lemma !== 'be' &&
      words
        .slice(0, subject?.from ?? verb.from)
        .some(
          ({ lower }, at) =>
            (lower === 'next' || (verb.tense === 'future' && /^(another|other|new)$/.test(lower))) &&
            /^(for|with|on|at|before|in)$/.test(
              (words[at - 1]?.part === 'determiner' ? words[at - 2] : words[at - 1])?.lower ?? '',
            ) &&
            words[at + 1]?.part === 'noun' &&
            !spans.has(words[at + 1]?.singular ?? ''),
        ),
  );
