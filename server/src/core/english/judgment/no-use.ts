import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a sentence finds a way useless: "there was no point in keeping it", "it made no sense to wait", "it was not worth mending", "no use in waiting". */
export const isPointless = (sentence: Sentence): boolean =>
  isSenseless(sentence) || isNotWorthIt(sentence) || isNotedUseless(sentence);

/** "It was not worth mending", "not worth to keep", "it wasn't worth the rent". */
const isNotWorthIt = ({ words, clauses }: Sentence): boolean =>
  words.some(
    ({ lower }, at) =>
      lower === 'worth' &&
      (words[at - 1]?.lower === 'not' ||
        clauses.some(({ actor, verb }) => verb.negated && verb.to === at && /^(other|nobody)$/.test(actor))) &&
      words[at + 1] !== undefined,
  );

/** "No point in mending it", "no use to wait", without a verb. */
const isNotedUseless = ({ words, clauses }: Sentence): boolean =>
  clauses.length === 0 &&
  /^(no|little)$/.test(words[0]?.lower ?? '') &&
  useNouns.test(words[1]?.lower ?? '') &&
  (words[2]?.part === 'to' || words[2]?.form === 'ing' || words[3]?.form === 'ing');

const isSenseless = ({ words, clauses }: Sentence): boolean =>
  clauses.some(({ actor, verb, object, start, end }) => {
    const sense = verb.lemma === 'make' && object?.head.lower === 'sense';
    if (!(actor === 'nobody' || (actor === 'other' && sense)) || verb.tense !== 'past') return false;
    const own = words.filter(word => word.start >= start && word.end <= end);
    const deed =
      (actor === 'other' && sense) || own.some(({ form, part }, at) => (form === 'ing' && at > 2) || part === 'to');
    if (!deed || !object) return false;
    const none = verb.negated || own.some(({ lower }) => /^(no|little)$/.test(lower));
    return (none && useNouns.test(object.head.lower)) || (!none && object.head.lower === 'waste');
  });

const useNouns = /^(point|use|sense|reason|need|purpose|good)$/;

/** Whether a sentence says that something is of no use: "nobody used it", "it stood idle", "it cost more than it brought in". */
export const isUnused = (sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause => isForNobody(sentence, clause) || isIdle(sentence, clause) || isDear(sentence, clause),
  );

/** "Nobody used it", "only three people came to it", "hardly anybody read them". */
const isForNobody = ({ words }: Sentence, { subject, verb, actor }: Clause): boolean => {
  if (!subject || !/^(other|nobody)$/.test(actor) || verb.tense !== 'past') return false;
  const told = words.slice(Math.max(0, subject.from - 1), subject.to);
  return (
    (!verb.negated || /^(nobody|none|no-one|noone|one)$/.test(subject.head.lower)) &&
    told.some(({ lower }) => few.test(lower)) &&
    /^(use|need|want|read|open|come|ask|buy|order|miss|visit|look|watch|attend|book|know)$/.test(verb.deed.lemma ?? '')
  );
};

const few = /^(nobody|none|no-one|noone|no|few|hardly|barely|only|scarcely|just)$/;

/** "It stood idle", "they were never read", "it was empty on most days". */
const isIdle = ({ words }: Sentence, { subject, verb, end }: Clause): boolean =>
  /^(it|they|that|this|these|those)$/.test(subject?.head.lower ?? '') &&
  verb.tense === 'past' &&
  /^(be|stand|sit|lie|use|read|open|need|stay|do|bring|serve)$/.test(verb.deed.lemma ?? '') &&
  words.some(
    ({ lower, start }) =>
      start >= verb.start &&
      start < end &&
      /^(idle|empty|unused|unread|hardly|never|rarely|barely|seldom|nothing)$/.test(lower),
  );

/** "The old way cost more than it brought in", "it only cost us money". */
const isDear = ({ words }: Sentence, { verb, actor }: Clause): boolean => {
  if (!/^(other|nobody)$/.test(actor) || verb.negated) return false;
  const after: readonly Word[] = words.slice(verb.to);
  return (
    /^(cost|eat|burn|waste)$/.test(verb.deed.lemma ?? '') &&
    (words.slice(Math.max(0, verb.from - 4), verb.to).some(({ lower }) => lower === 'only') ||
      after.some(({ lower }, at) => lower === 'than' && after[at - 1]?.lower === 'more'))
  );
};
