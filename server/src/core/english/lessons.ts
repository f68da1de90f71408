import type { Span } from '../span.ts';
import { moveOf } from './moves.ts';
import type { Clause, Sentence } from './sentence.ts';

/** The lesson that a sentence draws, if it draws one: "I learned that …", "it taught me …", "in hindsight …". */
export function lessonIn(sentence: Sentence): Span | undefined {
  if (sentence.question || isFinding(sentence)) return undefined;
  const clause = sentence.clauses.find(candidate => isLesson(sentence, candidate));
  const { words } = sentence;
  const labelled =
    words.slice(0, 2).some(({ lower }) => /^(lesson|lessons|learning|learnings|takeaway|takeaways)$/.test(lower)) &&
    words.slice(0, 3).some(({ text }) => text === ':');
  const hindsight = words[1]?.lower === 'hindsight' || words[1]?.lower === 'retrospect';
  if (!clause && !labelled && !hindsight) return undefined;
  const last = words.findLast(({ part }) => part !== 'punctuation');
  return { start: clause && !labelled ? clause.start : sentence.start, end: last?.end ?? sentence.end };
}

function isLesson({ words }: Sentence, { actor, verb, subject, object, kind }: Clause): boolean {
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (verb.negated || verb.modal === 'would' || verb.modal === "'d" || kind === 'relative') return false;
  const next = words.slice(verb.to).find(({ part }) => part !== 'adverb');
  if (lemma === 'learn' && words[0]?.lower === 'what') return actor === 'I';
  if (lemma === 'learn')
    return (
      /^(I|we|team|dropped)$/.test(actor) &&
      (next?.part === 'subordinator' ||
        /^(that|how|to|not|about|in|two|three|one)$/.test(next?.lower ?? '') ||
        (/^(a|an|the)$/.test(next?.lower ?? '') &&
          /^(lesson|importance|value|power|hard|lessons)$/.test(object?.head.lower ?? '')) ||
        next?.part === 'relative')
    );
  if (verb.lemma === 'be' && /^(it|this|that)$/.test(subject?.head.lower ?? ''))
    return words.slice(verb.to, verb.to + 4).some(({ lower }) => lower === 'learning');
  if (/^(realise|realize)$/.test(lemma) && words[0]?.lower === 'looking') return true;
  if (/^(realise|realize)$/.test(lemma))
    return (
      /^(I|we)$/.test(actor) &&
      next?.lower === 'that' &&
      words.some(({ lower }) => /^(always|never|important|importance|key|must|matters|matter)$/.test(lower))
    );
  if (/^(teach|show|remind)$/.test(lemma))
    return (
      actor !== 'I' &&
      /^(me|us)$/.test(object?.head.lower ?? words[verb.to]?.lower ?? '') &&
      !(lemma === 'show' && isPerson(subject?.head.lower ?? ''))
    );
  if (/^(confirm|prove)$/.test(lemma)) {
    const toMe = words[verb.to]?.lower === 'to' && words[verb.to + 1]?.lower === 'me';
    return toMe && /^(it|this|that)$/.test(subject?.head.lower ?? '');
  }
  if (
    verb.lemma === 'take' &&
    actor === 'I' &&
    words[0]?.lower === 'what' &&
    words.slice(verb.from, verb.to + 2).some(({ lower }) => lower === 'away')
  )
    return true;
  if (lemma === 'demonstrate') return object?.head.lower === 'importance' && actor !== 'I';
  return (
    verb.lemma === 'be' &&
    /^(takeaway|takeaways|lesson|learning|learnings|lessons|moral)$/.test(subject?.head.lower ?? '')
  );
}

const isPerson = (head: string): boolean => /^(he|she|they|who)$/.test(head);

/** "I learned from the interviews that 40% …" is a finding of research. */
function isFinding({ clauses, quantities }: Sentence): boolean {
  return (
    quantities.some(({ kind, digits }) => digits && kind !== 'label') &&
    clauses.some(({ verb }) => verb.deed.lemma === 'learn')
  );
}

/** Whether a sentence tells what "I" then did, stopped or changed, or would do. */
export function changes(sentence: Sentence): boolean {
  const { words, clauses } = sentence;
  return clauses.some(clause => {
    if (clause.actor !== 'I' && clause.actor !== 'dropped') return false;
    const { verb } = clause;
    if (verb.modal && /^(would|'d|will|'ll)$/.test(verb.modal) && verb.lemma !== 'say') return true;
    if (verb.lemma === 'learn' || verb.lemma === 'realise' || verb.lemma === 'realize') return false;
    const move = moveOf(sentence, clause);
    const since = words.some(({ lower }) => /^(now|since|so|therefore|today|afterwards|then|ever|still)$/.test(lower));
    if (verb.tense === 'present') return since && verb.lemma !== 'think' && verb.lemma !== 'believe';
    return move === 'decision' || (move === 'act' && (since || clause.kind === 'main'));
  });
}
