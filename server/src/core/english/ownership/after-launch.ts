import { isFrequency } from '../grammar/frequency.ts';
import { periods } from '../lexicon/harm.ts';
import { launchVerbs, mending } from '../lexicon/launching.ts';
import { handsOn, touchVerbs } from '../lexicon/looking.ts';
import { superiors } from '../lexicon/people.ts';
import { durations } from '../lexicon/units.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { answersTrouble, isTrouble } from './answering-trouble.ts';
import { setsAlarm } from './kept-up.ts';

/**
 * Whether a deed of the candidate's comes after what went live, and goes on with it: "two weeks later I asked the users",
 * "in the first days I stood next to them", "I kept an eye on it", "I made a second version", "I stuck around".
 */
export const staysBeyond = (sentence: Sentence, clause: Clause): boolean =>
  !(clause.verb.perfect && clause.verb.tense === 'past') &&
  !isBeforehand(sentence.words) &&
  ((isAfterwards(sentence.words) && (goesInto(sentence, clause) || reviews(clause) || deals(clause))) ||
    looksAgain(sentence, clause) ||
    setsAlarm(clause) ||
    attends(sentence, clause) ||
    goesOn(sentence, clause) ||
    keepsAnEye(clause) ||
    isNextVersion(sentence, clause) ||
    sticksAround(sentence, clause) ||
    answersTrouble(sentence, clause));

/** "Before that I had watched them", "I checked it beforehand": no time after the launch. */
export const isBeforehand = (all: readonly Word[]): boolean =>
  all.some(
    ({ lower }, at) =>
      lower === 'beforehand' ||
      (lower === 'before' &&
        (/^(that|this)$/.test(all[at + 1]?.lower ?? '') ||
          all.slice(at + 1, at + 3).some(word => starts.test(word.lower)) ||
          (all[at + 1]?.part ?? 'punctuation') === 'punctuation')),
  );

/** "After a month", "two weeks later", "a month on", "later", "in the first days", "for the first week", "since then". */
const isAfterwards = (words: readonly Word[]): boolean =>
  words.some(({ lower }, at) => {
    const near = words.slice(at + 1, at + 4);
    if (/^(later|afterwards)$/.test(lower)) return true;
    if (at < 2 && /^(first|second|third)$/.test(lower)) return isTime(near[0]);
    if (lower === 'since') return words[at + 1]?.lower === 'then';
    if (lower === 'on')
      return isTime(words[at - 1]) && /^(noun|pronoun|punctuation)$/.test(words[at + 1]?.part ?? 'punctuation');
    if (lower === 'after') return near.some(word => isTime(word) || starts.test(word.lower) || isTrouble(word));
    if (lower === 'the' && /^(first|next|following)$/.test(near[0]?.lower ?? '') && near[1]?.part === 'number')
      return isTime(near[2]);
    if (/^(in|on)$/.test(lower) && isTime(near[0]) && near[1]?.part === 'number') return true;
    return (
      /^(in|for|on|over|during)$/.test(lower) &&
      words[at + 1]?.lower === 'the' &&
      /^(first|second|third|next|following)$/.test(words[at + 2]?.lower ?? '') &&
      words.slice(at + 3, at + 6).some(isTime)
    );
  });

const starts = /^(launch|start|go-live|rollout|roll-out|opening|release)$/;

const isTime = (word: Word | undefined): boolean =>
  word !== undefined &&
  (durations.has(word.lower) || durations.has(word.singular) || periods.has(word.lower) || periods.has(word.singular));

/** Looking, asking, being there, mending: what one does with a thing that runs. */
const goesInto = ({ words: all }: Sentence, { verb, object, actor }: Clause): boolean => {
  const next = all[verb.to];
  const lemma = verb.deed.lemma ?? '';
  const deed = verb.particle ? `${lemma}-${verb.particle.lower}` : lemma;
  return (
    actor !== 'we' &&
    !superiors.has(object?.head.lower ?? '') &&
    (touchVerbs.has(lemma) ||
      touchVerbs.has(deed) ||
      handsOn.has(lemma) ||
      mending.has(lemma) ||
      (lemma === 'go' && /^(through|over|into)$/.test(verb.particle?.lower ?? next?.lower ?? '')) ||
      /^(let|allow|switch|set|wire|reset|raise|lower|reduce|increase|notice|find|discover|see|change|improve|adapt|extend|enlarge|simplify|fine-tune|rework|update|refine|replace|remove|shorten|add|move|cut|drop)$/.test(
        lemma,
      ))
  );
};

/** "I looked at it again in July", "counted again, a year on". */
const looksAgain = ({ words, clauses }: Sentence, { verb, actor, end }: Clause): boolean =>
  actor === 'I' &&
  verb.tense === 'past' &&
  touchVerbs.has(verb.deed.lemma ?? '') &&
  !/^(ask|call|talk|speak|meet)$/.test(verb.lemma) &&
  words.slice(verb.to).some(({ lower, start }) => lower === 'again' && start < end) &&
  !clauses.some(({ verb: other }) => launchVerbs.has(other.deed.lemma ?? ''));

/** "Answered every complaint", "solved the cases that came in", "swapped the glue": what a thing in use asks for. */
const deals = ({ verb, object, actor }: Clause): boolean =>
  actor !== 'we' &&
  object !== undefined &&
  !superiors.has(object.head.lower) &&
  /^(answer|solve|resolve|handle|settle|sort|swap|exchange|redesign|retrain|reprint|rewrite|redo|merge|split|widen|debug)$/.test(
    verb.deed.lemma ?? '',
  );

/** "Kept an eye on it", "kept track of it". */
const keepsAnEye = ({ verb, object }: Clause): boolean =>
  /^(keep|have)$/.test(verb.lemma) && /^(eye|eyes|tabs|watch|track|record)$/.test(object?.head.lower ?? '');

/** "Made a second version", "built version two". */
const isNextVersion = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  object !== undefined &&
  /^(make|build|write|release|ship|print|bring|do|publish|draw)$/.test(verb.deed.lemma ?? '') &&
  /^(version|edition|release|round|iteration)$/.test(object.head.singular) &&
  words
    .slice(object.from, object.to + 1)
    .some(({ lower }) => /^(second|third|new|next|better|two|2|three|improved|revised)$/.test(lower));

/** "I stuck around", "I came back each month", "I was there each morning until it ran". */
const sticksAround = ({ words }: Sentence, { verb }: Clause): boolean => {
  const next = verb.particle?.lower ?? words[verb.to]?.lower ?? '';
  const then = words[verb.particle ? verb.to : verb.to + 1]?.lower ?? '';
  if (verb.lemma === 'be' && next === 'on' && /^(call|duty|standby|stand-by|pager)$/.test(then)) return true;
  if (
    verb.lemma === 'be' &&
    words.some(({ lower }) => lower === 'there') &&
    (isAfterwards(words) || words.some((_, at) => isFrequency(words, at)))
  )
    return true;
  if (verb.tense !== 'past') return false;
  if (verb.lemma === 'stick') return /^(around|with)$/.test(next);
  if (verb.lemma === 'come') return next === 'back' && !/^(home|from|late)$/.test(then);
  return (
    verb.lemma === 'be' && next === 'there' && words.some(({ lower }) => /^(until|till|every|each|daily)$/.test(lower))
  );
};

/** "I listened to the guards for a week", "stood at the counter for four mornings". */
const attends = ({ words: all }: Sentence, { verb, end, actor }: Clause): boolean =>
  actor !== 'we' &&
  verb.tense === 'past' &&
  /^(listen|follow|stand|sit|ride|shadow|accompany|answer|count)$/.test(verb.deed.lemma ?? '') &&
  all.some(
    ({ lower, start }, at) =>
      (start < verb.end ? at < 3 : start < end) &&
      ((verb.deed.lemma !== 'sit' && isFrequency(all, at)) ||
        (lower === 'for' && start >= verb.end && all.slice(at + 1, at + 4).some(isTime))),
  );

/** "We did a review after six weeks." */
const reviews = ({ verb, object }: Clause): boolean =>
  /^(do|hold|make|have|run|arrange|organise|organize)$/.test(verb.deed.lemma ?? '') &&
  /^(review|check|survey|audit|retro|retrospective|recount|evaluation|inspection|count|follow-up|debrief)$/.test(
    object?.head.singular ?? '',
  );

/** "I look after it", "I keep the figures to this day", "I still count them". */
const goesOn = ({ words: all }: Sentence, { verb, actor }: Clause): boolean =>
  actor === 'I' &&
  ((verb.lemma === 'take' && verb.tense === 'present' && all[verb.to]?.lower === 'care') ||
    (verb.deed.lemma === 'look' && (verb.particle ?? all[all.indexOf(verb.deed) + 1])?.lower === 'after') ||
    (verb.tense === 'present' &&
      !verb.perfect &&
      !/^(be|think|believe|know|feel|hope|like|want|remember)$/.test(verb.lemma) &&
      all.some(
        ({ lower }, at) =>
          lower === 'still' || (lower === 'to' && all[at + 1]?.lower === 'this' && all[at + 2]?.lower === 'day'),
      )));
