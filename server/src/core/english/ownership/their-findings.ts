import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { evidenceWork, studies } from '../lexicon/studies.ts';
import { isColleague } from '../people/people.ts';
import { isEvidence } from '../people/workers.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { worker } from './second-hand.ts';

/** Whether a clause tells that another looked, and the candidate has the finding from there. */
export const isTheirFinding = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question && !clause.verb.negated && ways.some(way => way(sentence, clause));

/** "The forecast I had from Wei, who built the sheet", "the figures I got from finance". */
function hadFrom(sentence: Sentence, { actor, verb, subject }: Clause): boolean {
  const { words } = sentence;
  if (actor !== 'I' || !/^(have|get|receive)$/.test(verb.lemma) || verb.tense !== 'past' || !subject) return false;
  const front = subject.from > 0 ? words.slice(0, subject.from) : [];
  const named =
    front.length > 1 && front.length < 6 && front.every(({ part }) => /^(determiner|adjective|noun)$/.test(part));
  const what = named ? nounPhraseAt(words, 0) : undefined;
  return (
    what !== undefined &&
    (isEvidence(sentence, what) ||
      studies.has(what.head.lower) ||
      evidenceWork.has(what.head.lower) ||
      /^(forecast|figures|numbers|estimate)$/.test(what.head.lower)) &&
    words[verb.to]?.lower === 'from' &&
    isAllOfIt(sentence, verb.to + 1)
  );
}

/** From whom, and no more is said of it: not "the forecast I had from Wei was old". */
function isAllOfIt(sentence: Sentence, at: number): boolean {
  const whom = nounPhraseAt(sentence.words, at);
  return (
    worker(sentence, whom) && !/^(auxiliary|verb|modal)$/.test(sentence.words[whom?.to ?? 0]?.part ?? 'punctuation')
  );
}

/** "Thanks to Olga's SQL it came out that …", "from Tim's test it turned out …". */
function outOfTheirs(sentence: Sentence, { verb, subject }: Clause): boolean {
  const { words } = sentence;
  const out = /^(come|turn)$/.test(verb.lemma) && (verb.particle ?? words[verb.to])?.lower === 'out';
  if (!out || subject?.head.lower !== 'it') return false;
  const at = words[0]?.lower === 'thanks' && words[1]?.lower === 'to' ? 2 : words[0]?.lower === 'from' ? 1 : 0;
  const owner = at > 0 ? words.findIndex(({ part }, place) => part === 'genitive' && place > at && place < at + 4) : -1;
  return owner > 0 && worker(sentence, nounPhraseAt(words.slice(0, owner), at));
}

/** "What the physiotherapist had observed was that patients skip it." */
const whatTheyHadSeen = (sentence: Sentence, { verb, subject, link }: Clause): boolean =>
  (link?.lower === 'what' || sentence.words[0]?.lower === 'what') &&
  verb.perfect &&
  /^(observe|notice|find|discover|see|measure|establish|detect)$/.test(verb.lemma) &&
  worker(sentence, subject) &&
  sentence.words[verb.to]?.lemma === 'be' &&
  sentence.words[verb.to + 1]?.lower === 'that';

/** "The department head saw a drop among the boys and let me know." */
const letMeKnow = (sentence: Sentence, { verb, subject, object, end }: Clause): boolean =>
  /^(see|notice|spot|find|discover|detect)$/.test(verb.lemma) &&
  verb.tense === 'past' &&
  /^(drop|rise|dip|peak|pattern|trend|gap|jump|difference|increase|decline|spike|error)$/.test(
    object?.head.lower ?? '',
  ) &&
  subject !== undefined &&
  !/^(he|she|they)$/.test(subject.head.lower) &&
  isColleague(sentence, subject) &&
  sentence.clauses.some(
    other =>
      other.start >= end - 1 &&
      ((other.verb.lemma === 'let' && sentence.words[other.verb.to + 1]?.lower === 'know') ||
        /^(tell|inform)$/.test(other.verb.lemma)) &&
      /^(me|us)$/.test(sentence.words[other.verb.to]?.lower ?? ''),
  );

const ways = [hadFrom, outOfTheirs, whatTheyHadSeen, letMeKnow];
