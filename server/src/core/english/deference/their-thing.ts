import type { Span } from '../../span.ts';
import { nounPhraseAt, nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { liking } from '../lexicon/deeds.ts';
import { choosing, settlingIt } from '../lexicon/deferring.ts';
import { blueprints } from '../lexicon/handing.ts';
import { adopting, commands, enacting } from '../lexicon/obeying.ts';
import { customers, workforce } from '../lexicon/people.ts';
import { proposing } from '../lexicon/saying.ts';
import { comingToStay, drafts, picturing, reckonings } from '../lexicon/wills.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isDecider } from './deciders.ts';
import { isMine } from './own-act.ts';

/** Whether a clause points at another's plan or picture as the one that came to be. */
export const isTheirThing = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question &&
  !clause.verb.negated &&
  (equated(sentence, clause) !== undefined || ways.some(way => way(sentence, clause)));

/** "His list is what went into the catalogue", "the rate she gave us is the rate that was used", "it is the dealer's figure that we used". */
function isTheirsThatStayed(sentence: Sentence, { verb, subject, object }: Clause): boolean {
  if (verb.lemma !== 'be') return false;
  const { words, clauses } = sentence;
  const came = clauses.find(({ start }) => start >= verb.end);
  const pointed = /^(it|that)$/.test(subject?.head.lower ?? '') ? object : subject;
  if (!came || !pointed) return false;
  const again = pointed === subject && object?.head.lower === pointed.head.lower;
  if (!isTheirs(sentence, pointed) && !(again && (isOwned(sentence, pointed) || isGiven(sentence, pointed))))
    return false;
  const one = again || pointed === object || object === undefined || /^(one|ones|thing)$/.test(object.head.lower);
  return (
    one &&
    ((again && came.kind === 'relative') ||
      /^(what|which|that)$/.test((came.link ?? words[came.verb.from - 1] ?? came.subject?.head)?.lower ?? '')) &&
    !came.verb.negated &&
    !came.verb.modal &&
    comingToStay.has(came.verb.deed.lemma ?? '') &&
    (came.actor === 'other' || isMine(came))
  );
}

/** "What the bishop preferred is what went up", "where he put his crosses is where the stalls stand today": from the wish to what came. */
export function equated(sentence: Sentence, clause: Clause): Span | undefined {
  const { clauses } = sentence;
  const at = clauses.indexOf(clause);
  const [wish, came] = [clauses[at - 1], clauses[at + 1]];
  if (clause.verb.lemma !== 'be' || !wish?.link || !came || came.verb.negated || came.verb.modal) return undefined;
  const stays =
    /^(what|where|how)$/.test(wish.link.lower) &&
    wish.link.lower === (came.link ?? came.subject?.head)?.lower &&
    !wish.verb.negated &&
    willed.has(wish.verb.deed.lemma ?? '') &&
    isDeciderOrOne(sentence, wish.subject) &&
    comingToStay.has(came.verb.deed.lemma ?? '') &&
    (came.verb.tense === 'past' || /^(stand|stay|remain)$/.test(came.verb.lemma)) &&
    (came.actor === 'other' || isMine(came));
  return stays ? { start: wish.start, end: came.end } : undefined;
}

const willed: ReadonlySet<string> = new Set([
  ...liking,
  ...choosing,
  ...proposing,
  'say',
  'put',
  'point',
  'draw',
  'mark',
]);

/** "The rate she gave us": what another has handed over. */
const isGiven = (sentence: Sentence, { to }: NounPhrase): boolean =>
  sentence.clauses.some(
    ({ kind, subject, link }) =>
      kind === 'relative' &&
      (link && link !== subject?.head ? sentence.words.indexOf(link) : subject?.from) === to &&
      isDeciderOrOne(sentence, subject),
  );

const isDeciderOrOne = (sentence: Sentence, phrase: NounPhrase | undefined): boolean =>
  /^(he|she|they)$/.test(phrase?.head.lower ?? '') || isDecider(sentence, phrase);

/** "Their proposal became our roadmap", "her sheet was our plan after that", "her figures went straight into the tariff", "their advice was taken over one to one", "the fix was applied as advised". */
function isTakenWhole(sentence: Sentence, { verb, subject, object, agent, end }: Clause): boolean {
  const { words } = sentence;
  if (!subject || agent || verb.tense !== 'past' || /^(my|our)$/.test(words[subject.from]?.lower ?? '')) return false;
  const behind = words
    .filter(({ start }) => start >= verb.end && start < end)
    .map(({ lower }) => lower)
    .join(' ');
  const taken = verb.voice === 'passive' && (enacting.has(verb.lemma) || adopting.has(verb.lemma));
  if (taken && asAdvised.test(behind)) return true;
  if (!isTheirs(sentence, subject) && !(verb.lemma === 'become' && isSeenThere(sentence, { subject, verb })))
    return false;
  if (verb.lemma === 'turn') return /^into (our|my) /.test(behind);
  if (/^(be|become)$/.test(verb.lemma) && verb.voice === 'active')
    return (
      /^(our|my)$/.test(words[object?.from ?? 0]?.lower ?? '') &&
      (verb.lemma === 'become' ||
        isPlan(object) ||
        /\b(from then on|after that|afterwards|from there on)\b/.test(behind))
    );
  if (verb.lemma === 'go') return /^(straight|directly|unchanged|unread|right) (in|into|on|onto|to) /.test(behind);
  return taken && whole.test(behind);
}

/** "The owner had seen such a counter in Vienna, and that became our counter." */
const isSeenThere = (sentence: Sentence, { subject, verb }: Pick<Clause, 'verb'> & { subject: NounPhrase }): boolean =>
  /^(that|this|it|which)$/.test(subject.head.lower) &&
  sentence.clauses.some(
    clause =>
      clause.end <= verb.start &&
      clause.actor === 'other' &&
      /^(see|read|find|like|admire|spot|visit|bring|draw|sketch|send|hear|know|have|use)$/.test(clause.verb.lemma) &&
      isDecider(sentence, clause.subject),
  );

/** What is done is laid down in it: "our plan", "our rota". */
const isPlan = (phrase: NounPhrase | undefined): boolean =>
  [drafts, blueprints].some(group => group.has(phrase?.head.singular ?? ''));

const whole =
  /(one to one|one-to-one|1:1|as (it|they) (was|were|stood)|unchanged|word for word|wholesale|verbatim|without (a )?changes?|as (gospel|read|given|law|fact))/;

const asAdvised = /^(exactly |just |precisely )?as (advised|recommended|suggested|proposed)\b/;

/** "The date was the council's to set", "it was hers to decide". */
function isTheirsToSettle(sentence: Sentence, { verb }: Clause): boolean {
  const { words } = sentence;
  if (verb.lemma !== 'be') return false;
  const to = words.findIndex(
    ({ part, lower }, at) =>
      at > verb.from &&
      at < verb.to + 6 &&
      part === 'to' &&
      settlingIt.has(words[at + 1]?.lower ?? '') &&
      lower === 'to',
  );
  const owner = words[to - 1];
  if (to < 0 || owner === undefined) return false;
  if (owner.part === 'genitive') return isDecider(sentence, nounPhraseEnding(words, to - 2));
  return /^(his|hers|theirs)$/.test(owner.lower);
}

/** "His list", "the dealer's figure": what somebody has drawn up or reckoned. */
function isTheirs(sentence: Sentence, phrase: NounPhrase): boolean {
  const { head } = phrase;
  if (![drafts, commands, blueprints, reckonings].some(group => group.has(head.lower) || group.has(head.singular)))
    return false;
  return isOwned(sentence, phrase);
}

/** "Her plan", "the dealer's plan". */
function isOwned(sentence: Sentence, { from, to }: NounPhrase): boolean {
  const { words } = sentence;
  const genitive = words.findLastIndex(({ part }, at) => part === 'genitive' && at > from && at < to);
  return genitive > 0
    ? isDecider(sentence, nounPhraseEnding(words, genitive - 1))
    : /^(his|her|their)$/.test(words[from]?.lower ?? '') ||
        (words[to]?.lower === 'of' && isDecider(sentence, nounPhraseAt(words, to + 1)));
}

/** "The menu became as the chef imagined it", "that part I changed exactly how he told me", "painted the way the matron saw fit". */
function isAsTheyLike(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const { verb } = clause;
  const like = clauses[clauses.indexOf(clause) + 1];
  const told = clauses[clauses.indexOf(clause) + 2];
  if (!like?.subject || told?.kind === 'complement' || like.verb.negated || like.verb.modal || like.start < verb.end)
    return false;
  const before = words[(like.link ? words.indexOf(like.link) : like.subject.from) - 1];
  const way = like.link === undefined && before?.lower === 'way' && words[like.subject.from - 2]?.lower === 'the';
  if (!way && (!/^(as|how|where)$/.test(like.link?.lower ?? '') || before?.text === ',')) return false;
  const shaped = /^(be|become|go|stay|remain|get|come)$/.test(verb.lemma) || verb.voice === 'passive';
  const mine =
    isMine(clause) &&
    !/^(go|come|walk|drive|run|stand|wait|look|be)$/.test(verb.lemma) &&
    /^(how|where)$/.test(like.link?.lower ?? '');
  if (!(shaped && clause.actor === 'other') && !mine) return false;
  return isTheirWill(sentence, like, like.link?.lower === 'where') && isNotServed(like.subject);
}

const isTheirWill = (sentence: Sentence, { verb, subject, object, end }: Clause, isPlace: boolean): boolean => {
  const deed = verb.deed.lemma ?? '';
  const said = /^(tell|ask|say|order|dictate|instruct)$/.test(deed);
  const fit = deed === 'see' && object?.head.lower === 'fit';
  const behind = sentence.words.slice(verb.to).find(({ start }) => start < end && start >= verb.end);
  const bare = object === undefined || /^(it|them|that|this|me|us|so)$/.test(object.head.lower);
  return (
    (fit || (bare && (liking.has(deed) || said || (!isPlace && picturing.has(deed))))) &&
    !/^(to|that)$/.test(behind?.lower ?? '') &&
    isDeciderOrOne(sentence, subject)
  );
};

/** Those whom the work serves may have it as they like. */
const isNotServed = ({ head }: NonNullable<Clause['subject']>): boolean =>
  !customers.has(head.lower) || workforce.has(head.lower);

const ways = [isTheirsThatStayed, isTakenWhole, isTheirsToSettle, isAsTheyLike];
