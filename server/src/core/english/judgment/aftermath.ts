import { isCandidate } from '../grammar/actor.ts';
import { aggravating, bringing, enduring, imposing, spansOfTime, stranded } from '../lexicon/downsides.ts';
import { durations, months } from '../lexicon/units.ts';
import { haveGroup } from '../people/groups.ts';
import { isPerson } from '../people/person.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isHarm } from './burdens.ts';

/** Whether a clause tells what the candidate's deed brought upon somebody, or could have brought. */
export const isAftermath = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question &&
  (imposes(sentence, clause) ||
    lacksFor(sentence, clause) ||
    isMovedOut(sentence, clause) ||
    isPushedOut(sentence, clause) ||
    isKnownBefore(sentence, clause) ||
    isStranded(sentence, clause) ||
    staysSo(sentence, clause) ||
    restStays(sentence, clause));

/** "I started with Excel and everybody had to type everything twice", "I gave the room to the beginners and the choir had to practise in the hall". */
function imposes(sentence: Sentence, clause: Clause): boolean {
  const { verb, actor, subject, end } = clause;
  if (
    !subject ||
    !(isPerson(sentence, subject) || actor === 'team' || haveGroup(sentence.words.slice(subject.from, subject.to)))
  )
    return false;
  if (!/^(other|team)$/.test(actor) || verb.negated || verb.lemma !== 'have' || verb.deed === verb.head) return false;
  const behind = within(sentence, verb.end, end);
  if (behind.some(({ lower }) => /^(only|just|less|fewer|once|always|usual|each)$/.test(lower))) return false;
  const deed = sentence.clauses.findLast(other => isCandidate(other) && other.end <= clause.start + 1);
  if (deed?.verb.tense !== 'past' || deed.verb.negated) return false;
  return (
    (behind.some(({ lower }) => aggravating.has(lower)) &&
      (imposing.has(deed.verb.deed.lemma ?? '') || /^(use|switch|introduce)$/.test(deed.verb.lemma)) &&
      !(deed.verb.lemma === 'start' && sentence.words[deed.verb.to]?.lower === 'in')) ||
    (imposing.has(deed.verb.deed.lemma ?? '') && enduring.has(verb.deed.lemma ?? ''))
  );
}

/** "I sent it back and we had no blue paint for four days." */
function lacksFor({ words, clauses }: Sentence, clause: Clause): boolean {
  const { verb, actor } = clause;
  if (!/^(have|be)$/.test(verb.lemma) || verb.tense !== 'past' || actor === 'I') return false;
  const [no, what, more] = words.slice(verb.to, verb.to + 3);
  if (no?.lower !== 'no' || [what, more].some(word => word && isHarm(word))) return false;
  const time = words
    .slice(verb.to + 2, verb.to + 7)
    .some(({ lower, singular }) => durations.has(lower) || durations.has(singular));
  return (
    time &&
    clauses.some(
      other =>
        isCandidate(other) &&
        other.verb.lemma !== 'start' &&
        imposing.has(other.verb.deed.lemma ?? '') &&
        other.verb.tense === 'past' &&
        other.end <= clause.start + 1,
    )
  );
}

/** "Automated matching moved to Q3", "the second site slipped into spring". */
function isMovedOut({ words }: Sentence, { verb, subject, actor, kind }: Clause): boolean {
  if (actor !== 'other' || !subject || verb.negated || verb.tense !== 'past' || !/^(main|coordinate)$/.test(kind))
    return false;
  if (
    !/^(move|slip|slide|shift|push|defer)$/.test(verb.lemma) ||
    isHarm(subject.head) ||
    /^(conversation|talk|discussion|focus|attention)$/.test(subject.head.lower)
  )
    return false;
  if (words.some(({ lower }) => lower === 'because')) return false;
  const [to, when, then] = words.slice(verb.to, verb.to + 3);
  if (
    !/^(to|into|until|till)$/.test(to?.lower ?? '') ||
    words.some(({ lower }) => /^(planned|every|usual|always)$/.test(lower))
  )
    return false;
  return (
    /^q[1-4]$/.test(when?.lower ?? '') ||
    (/^(next|following|later|phase|release|version|wave)$/.test(when?.lower ?? '') && then !== undefined) ||
    ((months.has(when?.lower ?? '') || spansOfTime.has(when?.lower ?? '')) &&
      !/^(noun|adjective|verb)$/.test(then?.part ?? ''))
  );
}

/** "Pushed the chatbot to Q4", "I moved the second van into next year". */
function isPushedOut({ words }: Sentence, { verb, object, actor }: Clause): boolean {
  if (!isCandidate({ actor }) || verb.negated || verb.tense !== 'past' || !object || isHarm(object.head)) return false;
  if (!/^(push|bump|move|shift|defer|slide)$/.test(verb.deed.lemma ?? '')) return false;
  const [to, when, then] = words.slice(object.to, object.to + 3);
  if (to?.lower === 'by' && !/^(move|shift|slide)$/.test(verb.deed.lemma ?? ''))
    return /^(number|determiner)$/.test(when?.part ?? '') && durations.has(then?.lower ?? '');
  return (
    /^(to|into|until|till)$/.test(to?.lower ?? '') &&
    (/^q[1-4]$/.test(when?.lower ?? '') ||
      (/^(next|following)$/.test(when?.lower ?? '') && spansOfTime.has(then?.lower ?? '')) ||
      (/^(push|bump|defer)$/.test(verb.deed.lemma ?? '') &&
        (months.has(when?.lower ?? '') || spansOfTime.has(when?.lower ?? ''))))
  );
}

/** "Knowing we wouldn't make any money on it", "I knew the answer could be wrong". */
function isKnownBefore({ words, clauses }: Sentence, clause: Clause): boolean {
  const { verb, kind, parent } = clause;
  if (!/^(would|could|might|'d)$/.test(verb.modal ?? '') || verb.perfect) return false;
  const at = words.findLastIndex(({ lower, end }) => /^(knew|knowing)$/.test(lower) && end <= clause.start + 6);
  const known = words[at];
  if (!known || (kind === 'main' && parent !== undefined)) return false;
  const knower = clauses.find(({ verb: knows }) => knows.start <= known.start && known.end <= knows.end);
  if (!clauses.some(other => isCandidate(other) && other.verb.tense === 'past' && other.verb.end < known.start))
    return false;
  if (clauses.some(other => isCandidate(other) && other.start >= clause.end)) return false;
  if (knower ? knower.actor !== 'I' || knower.verb.negated : known.lower !== 'knowing') return false;
  return (
    (verb.negated &&
      verb.modal !== 'could' &&
      /^(I|we)$/.test(clause.actor) &&
      /^(make|earn|get|sell|see|win)$/.test(verb.lemma)) ||
    (!verb.negated &&
      !/^(nobody|nothing|none)$/.test(words[at + 1]?.lower ?? '') &&
      within({ words }, verb.start, clause.end).some(
        word => bringing.has(word.lower) || bringing.has(word.lemma ?? ''),
      ))
  );
}

/** "Regression testing stays manual until year end": not "until I wrote the script", which ended it. */
const staysSo = ({ words }: Sentence, { verb, end, actor }: Clause): boolean =>
  actor === 'other' &&
  /^(stay|remain)$/.test(verb.lemma) &&
  verb.tense === 'present' &&
  !verb.negated &&
  /^(manual|closed|offline|shut|basic)$/.test(words[verb.to]?.lower ?? '') &&
  words.some(
    ({ lower, start }, at) =>
      /^(until|till)$/.test(lower) && start > verb.end && start <= end + 1 && words[at + 1]?.part !== 'pronoun',
  );

/** "The other forty stay manual", "the rest stayed on paper": what was not taken on. */
const restStays = ({ words }: Sentence, { subject, verb, actor }: Clause): boolean => {
  const [first, second] = words.slice(verb.to);
  return (
    actor === 'other' &&
    subject !== undefined &&
    words.slice(subject.from, subject.to).some(({ lower }) => /^(others?|rest|remaining)$/.test(lower)) &&
    /^(stay|remain)$/.test(verb.lemma) &&
    !verb.negated &&
    (/^(manual|unchanged|unautomated|unmigrated)$/.test(first?.lower ?? '') ||
      (first?.lower === 'on' && second?.lower === 'paper') ||
      (first?.lower === 'by' && second?.lower === 'hand'))
  );
};

/** "If the customer had said no we would be sitting with all of them." */
const isStranded = ({ words, clauses }: Sentence, { verb, actor, end }: Clause): boolean =>
  /^(I|we)$/.test(actor) &&
  verb.tense === 'conditional' &&
  !verb.negated &&
  clauses.some(
    ({ link, actor: whose, verb: had }) => link?.lower === 'if' && had.perfect && !had.negated && whose === 'other',
  ) &&
  within({ words }, verb.start, end).some(({ lower }) => stranded.has(lower));

const within = ({ words }: Pick<Sentence, 'words'>, from: number, to: number): readonly Word[] =>
  words.filter(({ start, end }) => start >= from && end <= to);
