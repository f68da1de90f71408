import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { bidding, callsFromAbove } from '../lexicon/handing.ts';
import { isBoss } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';

/** Whether a clause tells that the work began with somebody above: "it was the wish of the owner", "it all started with a call from the dean". */
export const isBegunAbove = (sentence: Sentence, clause: Clause): boolean =>
  !clause.verb.negated && clause.verb.tense !== 'conditional' && ways.some(way => way(sentence, clause));

/** "Opening on Sundays was the wish of the owner." */
const isTheirWish = (sentence: Sentence, { verb, object }: Clause): boolean =>
  verb.lemma === 'be' && object !== undefined && bidding.has(object.head.lower) && isFromAbove(sentence, object);

/** "The starting point was a mail from the director", "it all began with a request from my head". */
function startsWithThem(sentence: Sentence, { verb, subject, object }: Clause): boolean {
  const { words } = sentence;
  if (/^(start|begin|originate)$/.test(verb.deed.lemma ?? verb.lemma)) {
    const what = /^(with|as|from|by)$/.test(words[verb.to]?.lower ?? '') ? nounPhraseAt(words, verb.to + 1) : undefined;
    return what !== undefined && callsFromAbove.has(what.head.lower) && isFromAbove(sentence, what);
  }
  return (
    verb.lemma === 'be' &&
    object !== undefined &&
    subject !== undefined &&
    /^(point|trigger|origin|start|beginning|occasion|impulse|impetus)$/.test(subject.head.lower) &&
    callsFromAbove.has(object.head.lower) &&
    isFromAbove(sentence, object)
  );
}

/** "It all started when my manager forwarded me a complaint." */
const startsWhen = (sentence: Sentence, clause: Clause): boolean => {
  const { clauses } = sentence;
  const when = clauses[clauses.indexOf(clause) + 1];
  return (
    /^(start|begin)$/.test(clause.verb.deed.lemma ?? clause.verb.lemma) &&
    when !== undefined &&
    /^(when|because|since)$/.test(when.link?.lower ?? '') &&
    !when.verb.negated &&
    /^(call|ask|tell|forward|send|email|mail|ring|phone|write|hand|give|want|need|order|bring|summon)$/.test(
      when.verb.lemma,
    ) &&
    isBoss(sentence, when.subject)
  );
};

/** "I only did it because the headmaster told me to", "I made one since the director asked for it". */
function isWhy(sentence: Sentence, { actor, link, verb, subject }: Clause): boolean {
  const { words } = sentence;
  if (actor !== 'other' || !/^(because|since|as|cause)$/.test(link?.lower ?? '') || !isBoss(sentence, subject))
    return false;
  const [next, then] = [words[verb.to]?.lower ?? '', words[verb.to + 1]?.lower ?? ''];
  if (/^(ask|call|wish)$/.test(verb.lemma)) return next === 'for' || (next === 'me' && /^(for|to)$/.test(then));
  if (/^(tell|order|instruct|command|bid)$/.test(verb.lemma))
    return next === 'me' && !/^(that|about|of|how)$/.test(then);
  return (verb.lemma === 'say' && next === 'so') || /^(insist|demand)$/.test(verb.lemma);
}

/** "… of the owner", "… from my head of department", "the boss's …". */
const isFromAbove = (sentence: Sentence, { from, to }: NounPhrase): boolean => {
  const { words } = sentence;
  if (/^(of|from|by)$/.test(words[to]?.lower ?? '')) return isBoss(sentence, nounPhraseAt(words, to + 1));
  const owner = words.findIndex(({ part }, at) => part === 'genitive' && at > from && at < to);
  return owner > 0 && isBoss(sentence, nounPhraseAt(words.slice(0, owner), from));
};

const ways = [isTheirWish, startsWithThem, startsWhen, isWhy];
