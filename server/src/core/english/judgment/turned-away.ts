import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { endingVerbs, granted, lacking, leavings, nextPeriods, serving, servings } from '../lexicon/left-out.ts';
import { haveGroup, isGroup } from '../people/groups.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

const leavingFrames = frameSet(leavings, { period: nextPeriods });

/** "The swimmers asked for a course too, and I said no." */
const isRefused = (sentence: Sentence, clause: Clause): boolean =>
  clause.actor === 'I' &&
  clause.verb.lemma === 'say' &&
  sentence.words[clause.verb.to]?.lower === 'no' &&
  (sentence.words[clause.verb.to + 1]?.part ?? 'punctuation') === 'punctuation' &&
  sentence.clauses.some(
    ({ actor, verb, subject, end }) =>
      actor === 'other' &&
      /^(ask|want|beg|request)$/.test(verb.lemma) &&
      !/^(if|whether|to)$/.test(sentence.words[verb.to]?.lower ?? '') &&
      end <= clause.start + 1 &&
      subject !== undefined &&
      haveGroup(sentence.words.slice(subject.from, verb.from)),
  );

/** "I told three of our clients we wouldn't be doing their kind of work." */
const isToldNo = ({ words, clauses }: Sentence, clause: Clause): boolean => {
  const { verb } = clause;
  const told = clauses[clauses.indexOf(clause) + 1];
  if (clause.actor !== 'I' || !/^(tell|inform)$/.test(verb.lemma) || !told?.verb.negated) return false;
  return (
    /^(I|we)$/.test(told.actor) &&
    /^(conditional|future|present)$/.test(told.verb.tense) &&
    /^(do|serve|deliver|sell|supply|accept|offer)$/.test(told.verb.deed.lemma ?? '') &&
    words[told.verb.to]?.lower !== 'that' &&
    haveGroup(words.filter(({ start, end }) => start >= verb.end && end <= (told.subject?.start ?? told.start)))
  );
};

/** Whether the candidate does it to a group: "I left them out", "kept the chains as before", "told the new sellers no", "we did not write to younger donors". */
export function turnsAway(sentence: Sentence, clause: Clause): boolean {
  const { verb, end } = clause;
  const fronted = isFronted(sentence, clause);
  const behind = sentence.words.filter(word => word.start >= verb.head.end && word.end <= end);
  if (verb.tense === 'imperative') return false;
  if (endsFor(sentence, clause)) return true;
  if (isLeftBefore(sentence, clause) || isRefused(sentence, clause) || isToldNo(sentence, clause)) return true;
  if (!fronted && !haveGroup(behind)) return false;
  if (verb.negated)
    return (
      fronted ||
      (servings.has(verb.deed.lemma ?? '') &&
        haveGroup(served(clause, behind).filter((_, at, all) => all[at + 1]?.part !== 'genitive')) &&
        !behind.some(({ lower }) => /^(only|just)$/.test(lower)))
    );
  if (fronted && /^(leave|exclude|postpone|drop|refuse|skip|decline|reject|ban|bar|omit)$/.test(verb.deed.lemma ?? ''))
    return true;
  if (fronted && (isSentAway(sentence, clause) || isStopped(clause))) return true;
  if (rulesOut(clause, behind)) return true;
  const span = frameOf(sentence, clause, leavingFrames);
  if (!span) return false;
  const told = sentence.words.filter(
    ({ start, end: to }) => start >= verb.head.end && to <= Math.max(span.end, verb.end),
  );
  return fronted || haveGroup(told);
}

/** "I ruled out running it for the dancers", "a discount for students". */
const rulesOut = ({ verb }: Clause, behind: readonly Word[]): boolean => {
  if (verb.deed.lemma !== 'rule' || verb.particle?.lower !== 'out') return false;
  const to = behind.findIndex(({ lower }) => lower === 'for');
  return (
    to > 0 &&
    haveGroup(behind.slice(to)) &&
    behind
      .slice(0, to)
      .some(({ form, lower, singular }) => form === 'ing' || granted.has(lower) || granted.has(singular))
  );
};

/** "The walk-ins I sent home", "turned away". */
const isSentAway = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(turn|send|put|push)$/.test(verb.deed.lemma ?? '') &&
  /^(away|back|off|home|down|elsewhere)$/.test((verb.particle ?? words[verb.to])?.lower ?? '');

/** "Parties from overseas we stopped taking". */
const isStopped = ({ verb }: Clause): boolean =>
  verb.deed !== verb.head && /^(stop|quit|cease)$/.test(verb.head.lemma ?? '');

/** Whom an invitation is for, and not to what. */
const served = ({ verb }: Clause, behind: readonly Word[]): readonly Word[] => {
  const to = verb.lemma === 'invite' ? behind.findIndex(({ lower }) => lower === 'to') : -1;
  return to < 0 ? behind : behind.slice(0, to);
};

/** "Lorry drivers I left out altogether": whoever they are. */
export const isLeftBefore = (sentence: Sentence, clause: Clause): boolean => {
  const before = beforeVerb(sentence, clause).filter(({ end }) => end <= (clause.subject?.start ?? 0));
  const last = before.at(-1);
  return (
    clause.verb.lemma === 'leave' &&
    (clause.verb.particle ?? sentence.words[clause.verb.to])?.lower === 'out' &&
    last?.part === 'noun' &&
    last.singular !== last.lower
  );
};

/** "For the walk-in clients I stopped the service": what a group had ends. */
function endsFor(sentence: Sentence, clause: Clause): boolean {
  const { verb, object } = clause;
  const lacks =
    verb.lemma === 'have' &&
    ((object?.head.lower === 'nothing' &&
      /^(punctuation|determiner)$/.test(sentence.words[object.to]?.part ?? 'punctuation')) ||
      (sentence.words[verb.to]?.lower === 'no' && lacking.has(object?.head.lower ?? '')));
  const nothing = (verb.deed.lemma === 'do' || serving.has(verb.deed.lemma ?? '')) && object?.head.lower === 'nothing';
  if (!lacks && !nothing && !endingVerbs.has(verb.deed.lemma ?? '')) return false;
  const before = beforeVerb(sentence, clause);
  return before[0]?.lower === 'for' && haveGroup(before);
}

/** "Younger donors we did not write to", "buyers of corner sofas I left with the bag": the group stands in front. */
function isFronted(sentence: Sentence, clause: Clause): boolean {
  const before = beforeVerb(sentence, clause).filter(({ end }) => end <= (clause.subject?.start ?? 0));
  if (clause.link?.lower === 'whom') return haveGroup(before);
  return (
    before.some((word, at) => namesThem(before, at) && isGroup(before, word, at)) &&
    (/^(noun|number|adjective|pronoun)$/.test(before.at(-1)?.part ?? '') ||
      /^(abroad|overseas|inland|upstairs|downstairs|nearby|outside)$/.test(before.at(-1)?.lower ?? '')) &&
    before.every(
      ({ part, lower }) =>
        /^(others|rest|ones)$/.test(lower) ||
        /^(noun|adjective|determiner|number|preposition|genitive|adverb)$/.test(part),
    ) &&
    before[0]?.part !== 'preposition'
  );
}

/** A noun, or "the two" with what picks them out: "the two on oxygen". */
const namesThem = (words: readonly Word[], at: number): boolean =>
  /^(noun|pronoun)$/.test(words[at]?.part ?? '') ||
  (words[at]?.part === 'number' && words[at]?.lower !== 'one' && words[at + 1]?.part === 'preposition');

/** From the last mark or conjunction that parts clauses to the verb, over what describes the subject. */
export function beforeVerb({ words }: Sentence, { verb }: Clause): readonly Word[] {
  const before = words.filter(({ end }) => end <= verb.start);
  const mark = before.findLastIndex(
    ({ text, part }, at) => /^[;:—–.]$/.test(text) || (part === 'coordinator' && before[at - 1]?.text === ','),
  );
  return before.slice(mark + 1);
}
