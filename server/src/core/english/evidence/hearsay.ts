import type { Span } from '../../span.ts';
import { nounPhraseAt, nounPhraseEnding } from '../grammar/noun-phrase.ts';
import { making } from '../lexicon/delegating.ts';
import {
  comingToKnow,
  examined,
  handouts,
  hearing,
  helping,
  receivingFrom,
  relaying,
  startingFrom,
  tellingSo,
  tidings,
} from '../lexicon/hearsay.ts';
import { superiors } from '../lexicon/people.ts';
import { evidenceWork } from '../lexicon/studies.ts';
import { isName } from '../people/people.ts';
import { isEvidence, isWorker } from '../people/workers.ts';
import { remembered } from '../remembered.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { onTheirWord, openerOf } from './on-their-word.ts';

/** "According to our analyst, …", "from the researchers I heard that …": what the candidate has from somebody else. */
export const hearsayIn = remembered(findHearsay);

function findHearsay(sentence: Sentence): Span | undefined {
  const { words } = sentence;
  const heard = sentence.clauses.find(clause => isHeard(sentence, clause));
  if (heard) return { start: sentence.start, end: heard.end };
  const told = wordFrom(sentence) ?? fromWhatTheySay(sentence) ?? repeats(sentence) ?? doneBy(sentence);
  if (told) return told;
  const word = onTheirWord(sentence);
  if (word) return { start: sentence.start, end: word.end };
  const by = /^(by|per)$/.test(words[0]?.lower ?? '') ? nounPhraseAt(words, 1) : undefined;
  if (
    by &&
    isEvidence(sentence, by) &&
    ownerOf(sentence, by) &&
    !words.some(({ lower, end }) => lower === 'own' && end <= by.end)
  )
    return { start: words[0]?.start ?? by.start, end: by.end };
  const view = /^(in|to|by|on)$/.test(words[0]?.lower ?? '') ? nounPhraseAt(words, 1) : undefined;
  if (view && inWhoseView.test(view.head.singular) && isColleagues(sentence, view))
    return { start: sentence.start, end: view.end };
  const at = words.findIndex(({ lower }, place) => lower === 'according' && words[place + 1]?.lower === 'to');
  if (at < 0) return secondHand(sentence);
  const from = words[at + 2]?.lower === 'what' ? at + 3 : at + 2;
  const source = nounPhraseAt(words, from);
  if (!source) return undefined;
  const theirs =
    !superiors.has(source.head.lower) && (isWorker(sentence, source) || ownerOf(sentence, source) !== undefined);
  return theirs ? { start: words[at]?.start ?? source.start, end: source.end } : undefined;
}

const inWhoseView =
  /^(view|opinion|judgement|judgment|estimation|estimate|assessment|reckoning|diagnosis|analysis|understanding|interpretation)$/;

/** "In our agronomist's view", "in the opinion of the surveyors": of none above. */
const isColleagues = (sentence: Sentence, view: NounPhrase): boolean =>
  ownerOf(sentence, view) !== undefined &&
  !sentence.words.slice(view.from, view.to + 4).some(({ lower }) => superiors.has(lower));

/** Whether a sentence opens by naming the one whose findings it rests on, which leaves no room for doubt. */
export const isOnTheirWord = remembered(
  (sentence: Sentence): boolean =>
    onTheirWord(sentence) !== undefined || (openerOf(sentence.words) > 0 && secondHand(sentence) !== undefined),
);

/** "Thanks to a study by our quality manager, …", "based on my data engineer's findings, I …", "with the help of an analyst we found …". */
function secondHand(sentence: Sentence): Span | undefined {
  const { words, clauses } = sentence;
  const from = openerOf(words) || (startingFrom.has(words[0]?.lower ?? '') ? 1 : 0);
  const source = from > 0 ? nounPhraseAt(words, from) : undefined;
  const owner = source && ownerOf(sentence, source);
  if (!source || !owner) return undefined;
  const helped = helping.has(source.head.lower);
  const learned = clauses.some(({ actor, verb }) => /^(I|we)$/.test(actor) && comingToKnow.has(verb.deed.lemma ?? ''));
  const evidence = isEvidence(sentence, source) || helping.has(source.head.lower) || handouts.has(source.head.lower);
  return evidence && (!helped || learned)
    ? { start: words[0]?.start ?? source.start, end: Math.max(source.end, owner.end) }
    : undefined;
}

/** Whose a piece of evidence is, if somebody's who works for the candidate: "my analyst's", "by our manager", "that the UX team made". */
export function ownerOf(sentence: Sentence, { from, to }: NounPhrase): Span | undefined {
  const { words, clauses } = sentence;
  const genitive = words.findIndex(({ part }, at) => part === 'genitive' && at > from && at < to);
  const before = genitive > 0 ? nounPhraseEnding(words, genitive - 1) : undefined;
  if (before && isWorker(sentence, before)) return before;
  const behind = /^(of|by|from)$/.test(words[to]?.lower ?? '') ? nounPhraseAt(words, to + 1) : undefined;
  if (behind && isWorker(sentence, behind)) return behind;
  return clauses.find(
    ({ kind, link, subject, start, verb }) =>
      (kind === 'relative' ||
        (kind === 'main' && !link && making.has(verb.deed.lemma ?? '') && start === (words[to - 1]?.end ?? 0) + 1)) &&
      subject !== undefined &&
      isWorker(sentence, subject) &&
      start >= (words[to - 1]?.end ?? 0) &&
      start <= (words[to]?.end ?? 0) + 1,
  );
}

/** "I heard from finance that …", with the source on either side of the verb. */
function isHeard(sentence: Sentence, { actor, verb, object }: Clause): boolean {
  const lemma = verb.deed.lemma ?? '';
  const given = object !== undefined && isEvidence(sentence, object) && receivingFrom.has(lemma);
  if (!/^(I|we)$/.test(actor) || verb.negated || !(given || hearing.has(lemma))) return false;
  const { words } = sentence;
  const from = words.findIndex(({ lower }) => lower === 'from');
  const near = from === 0 || from === (given ? object.to : verb.to);
  const source = near ? nounPhraseAt(words, from + 1) : undefined;
  if (source === undefined || superiors.has(source.head.lower)) return false;
  return isWorker(sentence, source) || (given && ownerOf(sentence, source) !== undefined);
}

/** "Word from the lab was that the yeast had died." */
function wordFrom(sentence: Sentence): Span | undefined {
  const { words, clauses } = sentence;
  const clause = clauses.find(
    ({ subject, verb }) =>
      verb.lemma === 'be' && tidings.has(subject?.head.lower ?? '') && words[verb.to]?.lower === 'that',
  );
  if (!clause?.subject || !/^(from|of)$/.test(words[clause.subject.to]?.lower ?? '')) return undefined;
  const source = nounPhraseAt(words, clause.subject.to + 1);
  return source && isWorker(sentence, source) ? { start: clause.start, end: clause.end } : undefined;
}

/** "From what the night manager tells me, complaints are down." */
function fromWhatTheySay(sentence: Sentence): Span | undefined {
  const { words, clauses } = sentence;
  const from = /^(going|judging)$/.test(words[0]?.lower ?? '') ? 1 : 0;
  if (!/^(from|by|on)$/.test(words[from]?.lower ?? '') || words[from + 1]?.lower !== 'what') return undefined;
  const said = clauses.find(({ verb }) => /^(tell|say|hear|report|reckon|gather)$/.test(verb.lemma));
  return said?.subject && isWorker(sentence, said.subject) ? { start: sentence.start, end: said.end } : undefined;
}

/** "I'm only repeating what the actuary told me." */
function repeats(sentence: Sentence): Span | undefined {
  const { clauses } = sentence;
  const at = clauses.findIndex(({ actor, verb }) => /^(I|we)$/.test(actor) && relaying.has(verb.deed.lemma ?? ''));
  const said = clauses[at + 1];
  const what = at >= 0 && said?.kind === 'complement' && said.link?.lower === 'what' && tellingSo.has(said.verb.lemma);
  return what && said.subject && isWorker(sentence, said.subject)
    ? { start: clauses[at]?.start ?? said.start, end: said.end }
    : undefined;
}

/** "Test restore done by a colleague from ops", "time study by an outside firm", "forecast: worked out by the finance guy": notes without a finite verb. */
function doneBy(sentence: Sentence): Span | undefined {
  const { words, clauses } = sentence;
  const at = words.findIndex(({ lower }, place) => lower === 'by' && place > 1 && place < 10);
  const [done, what] = [words[at - 1], words[at - 2]];
  const who = at < 0 ? undefined : nounPhraseAt(words, at + 1);
  if (
    !done ||
    !what ||
    !who ||
    clauses.some(({ start, verb }) => start <= done.start && (verb.head !== done || verb.from < verb.to - 1))
  )
    return undefined;
  if (!(isWorker(sentence, who) || isName(who.head) || /^(firm|agency|company)$/.test(who.head.lower)))
    return undefined;
  const before = words.slice(0, at - 1).some(({ lower }) => evidenceWork.has(lower) || examined.has(lower));
  const named = evidenceWork.has(done.lower);
  const deed = done.form === 'participle' || (done.part === 'particle' && what.form !== undefined);
  const lemma = (done.part === 'particle' ? what : done).lemma ?? '';
  const did = deed && (examined.has(lemma) || (done.part === 'particle' && /^(work|figure)$/.test(lemma)));
  const looked = examined.has(lemma) && !/^(do|make|run)$/.test(lemma) && isWorker(sentence, who);
  return (named || (did && (before || looked))) && words[0] ? { start: words[0].start, end: who.end } : undefined;
}
