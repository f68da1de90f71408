import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/**
 * Whether a sentence says of what stands before it that the call turned on it, or names the one thing that counted:
 * "that decided it", "this was enough for me", "only one question counted: would it hold?".
 */
export const isSettledBy = (sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause =>
      clause.verb.tense === 'past' &&
      !clause.verb.negated &&
      (isDecided(sentence, clause) || isEnough(sentence, clause) || isWhatCounts(sentence, clause)),
  );

/** "That decided it", "this settled the matter for me", "which clinched it". */
const isDecided = ({ words }: Sentence, { subject, link, verb }: Clause): boolean =>
  (pointing.test(subject?.head.lower ?? '') || pointing.test(link?.lower ?? '')) &&
  verb.voice === 'active' &&
  /^(decide|settle|clinch|tip|swing|sway)$/.test(verb.deed.lemma ?? '') &&
  /^(it|me|things|matters|the)$/.test(words[verb.to]?.lower ?? '') &&
  (words[verb.to]?.lower !== 'the' ||
    /^(matter|case|question|balance|scales|choice)$/.test(words[verb.to + 1]?.lower ?? ''));

const pointing = /^(that|this|these|those|which)$/;

/** "This was enough for me", "that was reason enough". */
const isEnough = ({ words }: Sentence, { subject, link, verb }: Clause): boolean => {
  if (verb.lemma !== 'be' || !(pointing.test(subject?.head.lower ?? '') || pointing.test(link?.lower ?? '')))
    return false;
  const rest = words.slice(verb.from + 1, verb.from + 6).map(({ lower }) => lower);
  const at = rest.indexOf('enough');
  return at >= 0 && at < 3 && (rest.includes('reason') || (rest[at + 1] === 'for' && rest[at + 2] === 'me'));
};

/** "For me one question counted", "what mattered was the draught", "all that mattered was the draught". */
const isWhatCounts = ({ words }: Sentence, { subject, verb, link }: Clause): boolean =>
  /^(count|matter|decide)$/.test(verb.deed.lemma ?? '') &&
  ((subject !== undefined &&
    /^(thing|question|number|figure|point|test|rule|criterion)$/.test(subject.head.singular) &&
    isSingled(words.slice(Math.max(0, subject.from - 1), subject.to))) ||
    /^(what|that)$/.test(link?.lower ?? subject?.head.lower ?? ''));

const isSingled = (told: readonly Word[]): boolean => told.some(({ lower }) => /^(one|only|two|three)$/.test(lower));
