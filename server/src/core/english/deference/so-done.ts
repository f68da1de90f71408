import { adopting, carrying, enacting, remaining } from '../lexicon/obeying.ts';
import { endsOfMatter, sealing } from '../lexicon/yielding.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isJoined } from './sequel.ts';
import type { Wish } from './will.ts';

/** "… said put it back, so it was put back", "… so it was done". */
export const isSoDone = (sentence: Sentence, clause: Clause, later: Clause): boolean =>
  later.verb.voice === 'passive' &&
  !later.verb.negated &&
  /^(it|this|that|they)$/.test(later.subject?.head.lower ?? '') &&
  isJoined(sentence, later) &&
  (later.verb.lemma === 'do' ||
    sentence.words.some(
      word => word.start >= clause.verb.end && word.end < later.start && word.lemma === later.verb.lemma,
    ));

/** "… and that was that", "… and that was the end of it". */
export const isThatThat = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  /^(that|this|it)$/.test(subject?.head.lower ?? '') &&
  (sealing.has(verb.lemma) ||
    (/^(happen|go|come)$/.test(verb.lemma) && words[(subject?.from ?? 0) - 1]?.lower === 'so') ||
    (verb.lemma === 'be' && words.slice(verb.to, verb.to + 3).some(({ lower }) => endsOfMatter.has(lower))));

/** "… advised a phased approach, which we adopted", "… demanded sprinklers, which I then ordered". */
export const isTakenUpThere = (
  { words }: Sentence,
  { kind, link, verb, object }: Clause,
  isDemanded: boolean,
): boolean =>
  kind === 'relative' &&
  link?.lower === 'which' &&
  words[words.indexOf(link) - 1]?.text === ',' &&
  !object &&
  (adopting.has(verb.lemma) || enacting.has(verb.lemma) || (isDemanded && carrying.has(verb.lemma)));

/** "… what he would do and did that": by its grammar he, by its sense I. */
export const doesThat = ({ words }: Sentence, { verb, kind }: Clause): boolean =>
  kind === 'coordinate' &&
  (verb.lemma === 'do' || carrying.has(verb.lemma)) &&
  /^(that|so|exactly|it|this)$/.test(words[verb.to]?.lower ?? '');

/** "… preferred the old pump, and so the old pump stayed", "… liked the card, so it became the card". */
export const isSpared = (sentence: Sentence, later: Clause, { thing }: Wish): boolean =>
  thing !== undefined &&
  isJoined(sentence, later) &&
  (later.subject?.head.lower === thing
    ? later.verb.voice === 'passive' || remaining.has(later.verb.lemma)
    : later.verb.lemma === 'become' && later.object?.head.lower === thing);

/** "… was to tear it down, so down it came". */
export const isComeAbout = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(come|go)$/.test(verb.lemma) &&
  /^(it|they|that)$/.test(words[verb.from - 1]?.lower ?? '') &&
  /^(in|out|up|down|off|on|away|back|over)$/.test(words[verb.from - 2]?.lower ?? '') &&
  words[verb.from - 3]?.lower === 'so';

/** "… said 4,500, and with 4,500 we opened", "… said two weeks, and two weeks we took": what was said stands in front. */
export function isSaidInFront({ words }: Sentence, clause: Clause, { subject }: Clause): boolean {
  const end = subject?.from ?? 0;
  const from =
    words.findLastIndex(({ part }, at) => at < end && /^(coordinator|subordinator|punctuation)$/.test(part)) + 1;
  const front = words.slice(from, end).filter(({ part }) => /^(number|noun)$/.test(part));
  const said = words.slice(clause.verb.to, from).map(({ lower }) => lower);
  return (
    end - from < 5 &&
    front.length > 0 &&
    from > clause.verb.to &&
    front.every(({ lower }) => said.includes(lower)) &&
    !words.slice(from, end).some(({ lower }) => /^(later|ago|after|before|earlier)$/.test(lower))
  );
}

const openQuestion = /^(what|where|how|when)$/;

/** "…, so that is what we went ahead with", "…, so Mondays only is what we did", "…, so that is the one we took". */
export function isWhatWasDone({ subject, link, actor, verb }: Clause, { words }: Sentence): boolean {
  if (openQuestion.test(link?.lower ?? '') && !/^(I|we|team)$/.test(actor) && verb.voice !== 'passive') return false;
  const at = link ? words.indexOf(link) : (subject?.from ?? 0);
  const [last, before] = openQuestion.test(link?.lower ?? '')
    ? [words[at - 1], words[at - 2]]
    : [words[at - 3], words[at - 4]];
  if (last?.lemma !== 'be' || (last.form !== 's' && last.form !== 'past') || !before) return false;
  return openQuestion.test(link?.lower ?? '') || (words[at - 1]?.lower === 'one' && /^(that|this)$/.test(before.lower));
}
