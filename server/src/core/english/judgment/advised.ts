import { isContent, rootOf } from '../grammar/content-word.ts';
import { chosenWays, preferences, turning } from '../lexicon/choosing.ts';
import { talking } from '../lexicon/deeds.ts';
import { resting } from '../lexicon/handing.ts';
import { errands, noWays } from '../lexicon/options.ts';
import { moveOf } from '../ownership/moves.ts';
import { isPerson } from '../people/person.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** "The boss wanted us to buy a new oven. I repaired the old one": what was advised, and something else that was done. */
export function isPassedOver(wish: Sentence, deed: Sentence): boolean {
  if (isDoneAfterAll(wish, deed) || isForOnce(wish, deed)) return true;
  const advised = wish.clauses.find(
    clause =>
      clause.actor === 'other' &&
      !clause.verb.negated &&
      clause.subject !== undefined &&
      ((isPerson(wish, clause.subject) && isAdvice(wish, clause)) || isCounsel(wish, clause)),
  );
  const done = deed.clauses.find(
    ({ kind, actor, verb }) => /^(main|coordinate)$/.test(kind) && actor === 'I' && !isCourtesy(verb.lemma),
  );
  if (!advised || !done || !isDone(done) || done.verb.negated) return false;
  if (/^(it|that|this|so|as)$/.test(deed.words[done.verb.to]?.lower ?? '')) return false;
  if (
    wish.clauses.some(
      ({ actor, start, kind }) => /^(I|we)$/.test(actor) && start > advised.end && kind !== 'complement',
    )
  )
    return false;
  if (!isDeed(deed, done)) return false;
  const wished = new Set(wish.words.filter(word => word.start >= advised.verb.end && isContent(word)).map(rootOf));
  const shares =
    (isHeldTo(advised, done) && done.object?.head.lower === 'one') ||
    deed.words.some(word => word.start >= done.verb.start && isContent(word) && wished.has(rootOf(word)));
  return shares === isHeldTo(advised, done);
}

/** What one does before one goes one's own way: "I thanked him and moved the desk". */
const isCourtesy = (lemma: string): boolean => /^(thank|listen|nod|smile|hear|understand)$/.test(lemma);

/** "Normally we call the head office and wait. This time I opened the gate." */
const isForOnce = (usual: Sentence, { words, clauses }: Sentence): boolean =>
  usual.clauses.some(({ verb }) => /^(call|ask|tell)$/.test(verb.lemma) || chosenWays.has(verb.lemma)) &&
  usual.words.slice(0, 4).some(({ lower }) => /^(normally|usually|typically|ordinarily)$/.test(lower)) &&
  words.some(({ lower }, at) => lower === 'this' && /^(time|once)$/.test(words[at + 1]?.lower ?? '')) &&
  clauses.some(clause => clause.actor === 'I' && isDone(clause)) &&
  !clauses.some(({ verb }) => usual.clauses.some(other => other.verb.lemma === verb.lemma));

/** "Sales pushed for a lower price. I kept the price." */
const isHeldTo = (advised: Clause, { verb }: Clause): boolean =>
  /^(push|press|argue)$/.test(advised.verb.deed.lemma ?? '') && /^(keep|hold|leave)$/.test(verb.deed.lemma ?? '');

const isDone = ({ verb }: Clause): boolean => verb.tense === 'past' || (verb.perfect && verb.tense === 'present');

/** "I did not appoint the stronger one. I appointed the one who had taught." */
const isDoneAfterAll = ({ clauses }: Sentence, deed: Sentence): boolean => {
  const [not, done] = [clauses[0], deed.clauses[0]];
  return (
    not?.actor === 'I' &&
    done?.actor === 'I' &&
    not.verb.negated &&
    not.verb.tense === 'past' &&
    not.object !== undefined &&
    done.object !== undefined &&
    !done.verb.negated &&
    isDone(done) &&
    not.verb.deed.lemma === done.verb.deed.lemma &&
    !noWays.has(not.verb.deed.lemma ?? '')
  );
};

/** "The vendor's advice was to reboot it", "her suggestion was a ban". */
const isCounsel = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  subject !== undefined &&
  words[verb.from]?.lemma === 'be' &&
  verb.tense === 'past' &&
  preferences.has(subject.head.lower) &&
  (words[verb.from + 1]?.lower === 'to' || words[verb.from + 1]?.part === 'determiner') &&
  words
    .slice(subject.from, subject.to)
    .some(({ part, lower }) => part === 'genitive' || /^(his|her|their)$/.test(lower));

/** Advice to do a thing in a certain way, and no bare wish for something. */
function isAdvice(sentence: Sentence, clause: Clause): boolean {
  const { verb, infinitive, object } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (verb.tense !== 'past' && !verb.perfect && !verb.progressive) return false;
  if (/^(advise|suggest|recommend|propose|favour|favor|urge|advocate)$/.test(lemma)) return true;
  if (lemma === 'have' && object?.head.lower === 'idea' && sentence.words[object.from]?.lower !== 'no') return true;
  if (lemma === 'ask' && sentence.words[verb.to]?.lower === 'for')
    return (
      /^(a|an|another|more)$/.test(sentence.words[verb.to + 1]?.lower ?? '') &&
      !errands.has(sentence.words[verb.to + 2]?.lower ?? '')
    );
  if (/^(say|think|reckon|feel|believe|find)$/.test(lemma) && saysWeShould(sentence, clause)) return true;
  if (lemma === 'say' && sentence.words[verb.to]?.part === 'to') return true;
  if (/^(push|press|argue|campaign)$/.test(lemma) && sentence.words[verb.to]?.lower === 'for')
    return !errands.has(sentence.words[verb.to + 2]?.lower ?? '');
  if (verb.lemma === 'be')
    return sentence.words[verb.to]?.lower === 'for' && sentence.words[verb.to + 1]?.form === 'ing';
  if (verb.lemma === 'offer') return infinitive !== undefined;
  return (
    lemma === 'want' &&
    ((infinitive !== undefined && !resting.has(infinitive.lemma ?? '') && infinitive.lemma !== 'go') ||
      saysToDo(sentence, clause))
  );
}

/** "The vendor pushed for the full package; I signed for the one module", "one colleague was for waiting, I started at once". */
export function isWantedOtherwise(sentence: Sentence, clause: Clause): boolean {
  if (!clause.subject || clause.verb.negated || clause.kind !== 'main') return false;
  const areAll = /^every(body|one)$/.test(clause.subject.head.lower);
  if (clause.actor !== 'other' && !areAll) return false;
  if (/^(see|know|hear|read|look|talk|speak)$/.test(clause.infinitive?.lemma ?? '')) return false;
  if (clause.verb.lemma === 'offer' || !(areAll || isPerson(sentence, clause.subject)) || !isAdvice(sentence, clause))
    return false;
  const { words, clauses } = sentence;
  const done = clauses.find(
    ({ actor, kind, start }) => actor === 'I' && start >= clause.end && /^(main|coordinate)$/.test(kind),
  );
  const opener = words[(done?.subject?.from ?? 0) - 1];
  if (!done || !isDone(done) || done.verb.negated || !/^([,;—–]|but)$/.test(opener?.lower ?? '')) return false;
  if (!turning.has(done.verb.deed.lemma ?? '') && !(opener?.lower === 'but' && isDeed(sentence, done))) return false;
  if (/^(it|that|this|so|as)$/.test(words[done.verb.to]?.lower ?? '')) return false;
  const wished = new Set(
    words.filter(word => word.start >= clause.verb.end && word.end <= done.start && isContent(word)).map(rootOf),
  );
  return !words.some(word => word.start >= done.verb.start && isContent(word) && wished.has(rootOf(word)));
}

/** A deed or a call, and no talk. */
const isDeed = (sentence: Sentence, clause: Clause): boolean =>
  /^(act|decision)$/.test(moveOf(sentence, clause)) && !talking.has(clause.verb.deed.lemma ?? '');

/** "Half the crew reckoned that we should sit it out." */
const saysWeShould = ({ clauses }: Sentence, clause: Clause): boolean => {
  const said = clauses[clauses.indexOf(clause) + 1];
  return /^(I|we)$/.test(said?.actor ?? '') && /^(should|ought)$/.test(said?.verb.modal ?? '');
};

/** "Wanted that we buy a new one." */
const saysToDo = ({ clauses }: Sentence, clause: Clause): boolean => {
  const said = clauses[clauses.indexOf(clause) + 1];
  return said?.kind === 'complement' && /^(I|we)$/.test(said.actor);
};
