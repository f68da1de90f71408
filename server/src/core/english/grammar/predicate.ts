import { predicateParticiples } from '../lexicon/adjectives.ts';
import { activities } from '../lexicon/nouns.ts';
import { earlier } from '../lexicon/passives.ts';
import { customers, persons, workers } from '../lexicon/people.ts';
import { closable, enactingWords, fixedPapers } from '../lexicon/state-participles.ts';
import { trades } from '../lexicon/trades.ts';
import { dateWords, durations } from '../lexicon/units.ts';
import { ditransitive } from '../lexicon/verb-groups.ts';
import type { Word } from '../word.ts';
import { nounPhraseAt, nounPhraseEnding } from './noun-phrase.ts';

/** Whether a participle after "be" describes a state ("was excited about"), not something done to the subject. */
export function isPredicate(words: readonly Word[], participle: Word, to: number): boolean {
  const next = words[to];
  if (next?.lower === 'by' || (participle.lower === 'built' && words[to - 1]?.lower === 'in')) return false;
  if (participle.lower === 'done' && isOccasion(words, participle)) return false;
  if (participle.lemma === 'name' && words[words.indexOf(participle) - 2]?.lower === 'i') return false;
  if (/^(call|name)$/.test(participle.lemma ?? '')) return next?.part === 'noun' || next?.part === 'opaque';
  if (describesPlural(words, participle, to)) return true;
  const prepositions = predicateParticiples.get(participle.lower);
  if (prepositions === undefined || isEnacted(words, participle)) return false;
  const fitting = prepositions.split('/');
  const particle = words[to - 1]?.part === 'particle' ? words[to - 1] : undefined;
  return prepositions === '' || [next, particle].some(word => word !== undefined && fitting.includes(word.lower));
}

/** "They were badly written tests": nothing but the verbs of two objects keeps a plural behind its participle. */
function describesPlural(words: readonly Word[], { lemma = '' }: Word, to: number): boolean {
  const described = words[to]?.part === 'noun' ? nounPhraseAt(words, to) : undefined;
  if (!described || ditransitive.has(lemma)) return false;
  const { lower, singular } = described.head;
  return singular !== lower && ![lower, singular].some(word => dateWords.has(word) || durations.has(word));
}

/** "Was divided into two", "was set to nine euros", "were done overnight": what stands behind makes a deed of a state. */
function isEnacted(words: readonly Word[], participle: Word): boolean {
  const at = words.indexOf(participle);
  const [next, then] = [words[at + 1], words[at + 2]];
  if (enactingWords.get(participle.lower)?.has(next?.lower ?? '')) return true;
  switch (participle.lower) {
    case 'set':
      return next?.lower === 'to' && then !== undefined && !/^(verb|auxiliary|adverb|punctuation)$/.test(then.part);
    case 'stretched':
      return next?.lower === 'to' && then?.part === 'number';
    case 'stuck':
      return next?.lower === 'on' && fixedPapers.has(subjectOf(words, at)?.head.singular ?? '');
    case 'closed':
      return next?.lower === 'on' && closable.has(subjectOf(words, at)?.head.singular ?? '');
    case 'left':
      return (
        (next?.lower === 'at' && then?.part === 'number') ||
        (next?.lower === 'on' && words.slice(at + 2, at + 4).some(({ lower }) => earlier.has(lower)))
      );
    case 'prepared':
      return isNew(words, at) || arePapers(words, at);
    case 'built':
    case 'designed':
    case 'planned':
      return isNew(words, at);
    default:
      return false;
  }
}

/** "A ramp was built for the wheelchairs": what was not there before is being made. */
const isNew = (words: readonly Word[], at: number): boolean =>
  /^(an?|another)$/.test(words[subjectOf(words, at)?.from ?? -1]?.lower ?? '');

/** "Slides were prepared for the board"; not "drivers were prepared for it". */
const arePapers = (words: readonly Word[], at: number): boolean => {
  const subject = subjectOf(words, at);
  return (
    subject !== undefined &&
    subject.head.lower !== subject.head.singular &&
    words[subject.from]?.part !== 'determiner' &&
    !persons.has(subject.head.singular) &&
    !trades.has(subject.head.singular) &&
    !workers.has(subject.head.lower) &&
    !customers.has(subject.head.lower)
  );
};

function subjectOf(words: readonly Word[], at: number) {
  let last = at - 1;
  while (/^(auxiliary|adverb|verb|modal)$/.test(words[last]?.part ?? '')) last--;
  return words[last] ? nounPhraseEnding(words, last) : undefined;
}

/** "The cutover was done in August", "a count of the blankets was done": what is carried out, not somebody who is through with it. */
function isOccasion(words: readonly Word[], participle: Word): boolean {
  const at = words.indexOf(participle);
  const subject = words.slice(0, at).findLast(({ part }) => part === 'noun' || part === 'pronoun');
  if (subject?.part !== 'noun') return false;
  return (
    activities.has(subject.singular) ||
    isOfActivity(words, at) ||
    (words[at + 1]?.part === 'preposition' && words[at + 1]?.lower !== 'with')
  );
}

/** "An analysis of the complaints". */
function isOfActivity(words: readonly Word[], at: number): boolean {
  const of = (subjectOf(words, at)?.from ?? 0) - 1;
  return words[of]?.lower === 'of' && activities.has(words[of - 1]?.singular ?? '');
}
