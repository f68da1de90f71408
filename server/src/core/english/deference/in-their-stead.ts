import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { callNames, questions } from '../lexicon/deferring.ts';
import { clientele } from '../lexicon/obeying.ts';
import { superiors } from '../lexicon/people.ts';
import { isColleague, isSuperior } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { asPhrase } from '../shapes.ts';
import { isDecider } from './deciders.ts';
import { isMine } from './own-act.ts';

/** Whether a clause tells, in the order of words that learners use or in a turn of its own, that the call was another's. */
export const isInTheirStead = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question && ways.some(way => way(sentence, clause));

const closes = ({ words }: Sentence, at: number): boolean => (words[at]?.part ?? 'punctuation') === 'punctuation';

/** "Because head office had said so, we put it on every till", "it became the blue one because the director wished so". */
function becauseTheySaidSo(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { link, verb, subject } = clause;
  if (!/^(because|since|as)$/.test(link?.lower ?? '') || verb.negated || verb.tense !== 'past') return false;
  const main = sentence.clauses.find(({ kind, start }) => kind === 'main' && start !== clause.start);
  if (!main || !(isMine(main) || isSettled(main))) return false;
  if (verb.lemma === 'be') {
    const { object } = clause;
    const whose = words[object?.to ?? 0]?.lower === 'of' ? nounPhraseAt(words, (object?.to ?? 0) + 1) : undefined;
    return (
      /^(this|that|it)$/.test(subject?.head.lower ?? '') &&
      /^(wish|order|request|idea|decision|demand|preference)$/.test(object?.head.lower ?? '') &&
      isDecider(sentence, whose)
    );
  }
  return (
    /^(say|wish|order|decide|demand)$/.test(verb.lemma) &&
    (verb.perfect || !isMine(main)) &&
    isDecider(sentence, subject) &&
    words[verb.to]?.lower === 'so' &&
    closes(sentence, verb.to + 1)
  );
}

/** "It became the blue one": how something came out. */
const isSettled = ({ verb, subject }: Clause): boolean =>
  verb.lemma === 'become' && verb.tense === 'past' && /^(it|that|one)$/.test(subject?.head.lower ?? '');

/** "I told the guys to do it however the vendor thinks is best." */
function howeverTheyThink(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  if (!isMine(clause)) return false;
  const at = words.findIndex(
    ({ lower }, place) => place >= clause.verb.to && /^(however|wherever|whenever)$/.test(lower),
  );
  const who = at < 0 ? undefined : nounPhraseAt(words, at + 1);
  if (!who) return false;
  const thinks = [words[who.to - 1], words[who.to]].some(word => /^(think|see)s?$/.test(word?.lower ?? ''));
  const limited = words.slice(who.to).some(({ lower }) => /^(long|provided|but|unless|only)$/.test(lower));
  return thinks && !limited && who.head.part === 'noun' && isDecider(sentence, withoutVerb(sentence, who));
}

/** "The vendor" of "however the vendor thinks", which passes for one phrase. */
const withoutVerb = ({ words }: Sentence, phrase: NounPhrase): NounPhrase => {
  const { from, to, head } = phrase;
  const last = words[to - 1];
  return last && /^(thinks|sees)$/.test(last.lower) && to - from > 1
    ? asPhrase({ ...phrase, to: to - 1, head: words[to - 2] ?? head })
    : phrase;
};

const plans = /^(plan|proposal|concept|schedule|design|approach|recommendation|template)$/;

/** "I used the plan that the vendor had made", "the plan that we followed was the one from the consultants". */
function theirPlan(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const { verb, object, subject } = clause;
  if (clauses.length > 2) return false;
  if (isMine(clause) && object && plans.test(object.head.singular) && follows.test(verb.lemma)) {
    const made = clauses[clauses.indexOf(clause) + 1];
    return (
      made !== undefined &&
      closes(sentence, made.verb.to) &&
      made?.kind === 'relative' &&
      /^(make|draw|write|prepare|propose|design|work)$/.test(made.verb.lemma) &&
      isDecider(sentence, made.subject)
    );
  }
  if (verb.lemma !== 'be' || verb.negated || !subject || !plans.test(subject.head.singular)) return false;
  const from = object && /^(one|that)$/.test(object.head.lower) ? object.to : -1;
  return (
    /^(from|of|by)$/.test(words[from]?.lower ?? '') &&
    isDecider(sentence, nounPhraseAt(words, from + 1)) &&
    clauses.some(other => other.kind === 'relative' && isMine(other) && follows.test(other.verb.lemma))
  );
}

const follows = /^(follow|use|apply|execute|implement)$/;

/** "I just trusted what the developer said." */
function trustsWhatTheySaid(sentence: Sentence, clause: Clause): boolean {
  const said = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  return (
    isMine(clause) &&
    clause.verb.lemma === 'trust' &&
    (said?.verb.lemma !== 'say' ||
      /^(just|simply|blindly|only)$/.test(sentence.words[clause.verb.from - 1]?.lower ?? '') ||
      sentence.words
        .slice(clause.verb.from - 1, clause.verb.to)
        .some(({ lower }) => /^(just|simply|blindly)$/.test(lower))) &&
    said?.link?.lower === 'what' &&
    /^(say|estimate|propose|promise|suggest|recommend)$/.test(said.verb.lemma) &&
    isDecider(sentence, said.subject)
  );
}

/** "I did it like the director wanted", "I followed the director in this". */
function asTheyWanted(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, object } = clause;
  if (!isMine(clause) || !object) return false;
  if (verb.lemma === 'follow')
    return (
      (isDecider(sentence, object) || /^(him|her|them)$/.test(object.head.lower)) &&
      /^(in|on)$/.test(words[object.to]?.lower ?? '') &&
      /^(this|that|it)$/.test(words[object.to + 1]?.lower ?? '') &&
      closes(sentence, object.to + 2)
    );
  if (!/^(do|make|set|build|leave)$/.test(verb.lemma) || !/^(it|that|this|them)$/.test(object.head.lower)) return false;
  if (words[object.to]?.lower !== 'like') return false;
  const who = nounPhraseAt(words, object.to + 1);
  return (
    (isSuperior(who) || (isColleague(sentence, who) && !clientele.has(who?.head.lower ?? ''))) &&
    /^(wanted|wished)$/.test(words[who?.to ?? 0]?.lower ?? '') &&
    closes(sentence, (who?.to ?? 0) + 1)
  );
}

/** "The director told that the evening count is the one to keep, so we just followed." */
export function soIFollowed(sentence: Sentence, clause: Clause): boolean {
  const last = sentence.clauses.at(-1);
  if (!last || last === clause || clause.kind !== 'main' || !isDecider(sentence, clause.subject)) return false;
  if (!/^(tell|say|explain|decide|want|think)$/.test(clause.verb.lemma) || clause.verb.tense !== 'past') return false;
  if (sentence.words.some(({ lower }) => /^(where|leave)$/.test(lower))) return false;
  return (
    isMine(last) &&
    /^(so|and)$/.test(last.link?.lower ?? sentence.words[(last.subject?.from ?? last.verb.from) - 1]?.lower ?? '') &&
    (/^(follow|obey|comply)$/.test(last.verb.lemma) ||
      (last.verb.lemma === 'accept' && /^(decide|want)$/.test(clause.verb.lemma))) &&
    closes(sentence, last.object ? last.object.to : last.verb.to) &&
    (!last.object || /^(it|that)$/.test(last.object.head.lower))
  );
}

/** "The final choice made the director", "whether to stop it decided my boss", "it was an order of the director". */
function theyMadeIt(sentence: Sentence, { subject, verb, object, infinitive }: Clause): boolean {
  const { words } = sentence;
  if (verb.tense !== 'past' || verb.negated || verb.voice === 'passive' || !object || infinitive) return false;
  if (verb.lemma === 'be') {
    const whose = words[object.to]?.lower === 'of' ? nounPhraseAt(words, object.to + 1) : undefined;
    return (
      whose !== undefined &&
      closes(sentence, whose.to) &&
      /^(it|this|that)$/.test(subject?.head.lower ?? '') &&
      /^(order|instruction|directive|demand)$/.test(object.head.lower) &&
      superiors.has(whose.head.lower)
    );
  }
  if (!closes(sentence, object.to) || !isDecider(sentence, object)) return false;
  if (/^(make|take)$/.test(verb.lemma)) return callNames.has(subject?.head.lower ?? '');
  return verb.lemma === 'decide' && questions.has(words[0]?.lower ?? '') && words[1]?.part === 'to';
}

const ways = [
  becauseTheySaidSo,
  howeverTheyThink,
  theirPlan,
  trustsWhatTheySaid,
  asTheyWanted,
  soIFollowed,
  theyMadeIt,
];
