import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { firstPhrase, phraseSet } from '../grammar/match.ts';
import { goings } from '../lexicon/attitudes.ts';
import {
  achieving,
  causeWords,
  clinchers,
  landings,
  meriting,
  outcomes,
  owing,
  turnNouns,
  turns,
} from '../lexicon/attribution.ts';
import { roles } from '../lexicon/nouns.ts';
import { deedOf, lemmaOf } from '../metrics/measured-deed.ts';
import { isAnybody } from '../people/crowds.ts';
import { isSomebody } from '../people/people.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isAttitude } from './attitude.ts';

const causes = phraseSet(causeWords);
const owingFrames = frameSet(owing);
const meritingFrames = frameSet(meriting);
const cleftFrames = frameSet(meriting + achieving);

/** "Sales rose because of the new display", "it worked because …", "the drop came from our letters". */
export function isCause(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const { verb, subject, actor } = clause;
  if (!/^(other|nobody)$/.test(actor)) return false;
  const lemma = lemmaOf(clause);
  if (
    (/^(work|succeed)$/.test(lemma) ? !verb.negated : landings.has(deedOf(clause))) &&
    /^(past|present)$/.test(verb.tense) &&
    isSince(words, behindAdverbs(words, verb.to))
  ) {
    const reason = clauses[clauses.indexOf(clause) + 1];
    return !(reason?.subject && isAttitude(sentence, reason));
  }
  if (turnNouns.has(subject?.head.lower ?? '') && lemma === 'come' && words[verb.to]?.lower === 'from')
    return /^(my|our|the)$/.test(words[verb.to + 1]?.lower ?? '');
  if (isMerit(sentence, clause) || isTheirReason(sentence, clause)) return true;
  return isConnected(sentence, clause);
}

const behindAdverbs = (words: Sentence['words'], from: number): number => {
  let at = from;
  while (words[at]?.part === 'adverb') at++;
  return at;
};

/** "… because", "… since the staff felt heard", "… for one reason"; "since 2019" gives no cause. */
const isSince = (words: Sentence['words'], at: number): boolean =>
  isForOneReason(words, at) || (/^(because|since)$/.test(words[at]?.lower ?? '') && words[at + 1]?.part !== 'number');

/** "For one simple reason". */
const isForOneReason = (words: Sentence['words'], at: number): boolean =>
  words[at]?.lower === 'for' &&
  /^(a|one)$/.test(words[at + 1]?.lower ?? '') &&
  words.slice(at + 2, at + 4).some(({ lower }) => lower === 'reason');

/** "Sales rose because of our new display": a turn, and one's own work or a quality as its cause. */
function isConnected({ words, clauses }: Sentence, clause: Clause): boolean {
  const { verb, actor } = clause;
  const told =
    clauses.find(({ kind, actor: who }) => kind !== 'relative' && /^(other|nobody)$/.test(who)) ?? clauses[0];
  if (clause !== told) return false;
  const cause = firstPhrase(words, causes);
  if (!cause || words[cause.to]?.part === 'pronoun' || words[cause.to + 1]?.lower === 'fact') return false;
  if (/why$|worked$|result|from$/.test(cause.phrase)) return true;
  const named = words.slice(cause.to, cause.to + 4);
  if (cause.phrase === 'thanks to') return /^(other|nobody)$/.test(actor) && turns.has(verb.lemma);
  const mine = named.some(
    ({ lower }) =>
      /^(my|our|new|this|that|bad|good|better|poor)$/.test(lower) ||
      /[a-z]{3}ier$|^(warm|soft|short|calm|quick|fast)er$/.test(lower),
  );
  return mine && (turns.has(lemmaOf(clause)) || turns.has(verb.lemma));
}

/** "The success is owed to our guides' dialects", "the rise in sales was thanks to the new photographs". */
export function isOwed(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, actor, kind } = clause;
  if (!/^(main|coordinate)$/.test(kind)) return false;
  const head = subject?.head.lower ?? '';
  if (verb.negated || (verb.modal && !/^(can|may|could)$/.test(verb.modal)) || !/^(other|nobody)$/.test(actor))
    return false;
  if (!outcomes.has(head) && !/^(all|everything)$/.test(head)) return false;
  return frameOf(sentence, clause, owingFrames) !== undefined;
}

/** "The roof terrace was the clincher", "the friendlier wording explains it": a thing that is said to have done it. */
function isMerit(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, kind } = clause;
  if (verb.negated || verb.modal || verb.tense === 'conditional' || !subject) return false;
  if (!/^(main|coordinate)$/.test(kind) || /^(he|she|they|there|nobody|who)$/.test(subject.head.lower)) return false;
  if (isSomebody(subject)) return false;
  if (verb.lemma === 'be' && (isClincher(sentence, clause) || isSecret(sentence, clause))) return true;
  return frameOf(sentence, clause, meritingFrames) !== undefined;
}

/** "It was the friendly tone that did the trick", "the tasting is what brought them in". */
export function isCleftMerit(sentence: Sentence, { verb, subject, object, end }: Clause): boolean {
  if (verb.lemma !== 'be' || verb.negated || verb.modal || subject?.actor === 'we') return false;
  const said = sentence.clauses.find(({ start }) => start >= end - 1);
  if (!said || !/^(that|which|what)$/.test(said.link?.lower ?? said.subject?.head.lower ?? '')) return false;
  if (said.verb.negated || said.verb.modal || said.start > end + 2) return false;
  const what = subject?.head.lower === 'it' ? object : subject;
  if (!what || isSomebody(what)) return false;
  return frameOf(sentence, said, cleftFrames) !== undefined;
}

/** "The secret of it was the tartan ribbon." */
const isSecret = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  subject !== undefined &&
  words
    .slice(Math.max(0, subject.from - 3), verb.from)
    .some(({ lower }) => /^(secret|clincher|recipe|decider|magnet)$/.test(lower)) &&
  /^(determiner|noun)$/.test(words[verb.to]?.part ?? '');

function isClincher({ words }: Sentence, { verb }: Clause): boolean {
  const at = words.findIndex(({ lower }, index) => index >= verb.to && index < verb.to + 4 && clinchers.has(lower));
  if (at < 0 || words[at + 1]?.part === 'noun') return false;
  return /^(the|a|our|real|true|big|main|decisive)$/.test(words[at - 1]?.lower ?? '') && words[verb.to]?.lower !== 'a';
}

/** "People spent more because the music was slower": what people did, and something else that is said to have made them. */
function isTheirReason(sentence: Sentence, clause: Clause): boolean {
  const { clauses } = sentence;
  const { verb, subject } = clause;
  const why = clauses[clauses.indexOf(clause) + 1];
  if (!subject || verb.negated || why?.link?.lower !== 'because' || why.actor !== 'other') return false;
  if (!goings.has(lemmaOf(clause)) && !outcomes.has(subject.head.lower)) return false;
  return outcomes.has(subject.head.lower)
    ? turns.has(lemmaOf(clause))
    : !roles.has(subject.head.lower) && isAnybody(sentence, subject, clause);
}

/** "Without the welcome hamper they would all have walked", "had we kept it, shoppers would have stayed away". */
export function isWithout(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const { verb, actor, kind, subject } = clause;
  const unreal =
    (/^(had|if|without|otherwise)$/.test(words[0]?.lower ?? '') ||
      (words[0]?.lower === 'but' && words[1]?.lower === 'for')) &&
    verb.tense === 'conditional' &&
    verb.head.form === 'participle';
  if (unreal && kind === 'main' && subject && verb.modal !== 'could' && isAnybody(sentence, subject, clause))
    return true;
  if (clause !== clauses[0] || kind !== 'main' || !/^(other|nobody)$/.test(actor)) return false;
  const opens = words.slice(0, 3).some(({ lower }) => lower === 'without');
  return (
    opens && verb.tense === 'conditional' && words.slice(verb.from, verb.to + 3).some(({ lower }) => lower === 'have')
  );
}
