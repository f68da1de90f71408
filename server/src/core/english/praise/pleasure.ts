import { frameSet } from '../grammar/frame.ts';
import { frameOf } from '../grammar/framed.ts';
import { findPhrases, phraseSet } from '../grammar/match.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { acclaim, strong, welcomed } from '../lexicon/acclaim.ts';
import {
  agreeing,
  delighting,
  joys,
  leaving,
  overjoyed,
  pleased,
  putting,
  raptures,
  receptions,
  smiling,
  sweepingAway,
  wearing,
} from '../lexicon/delight.ts';
import { negations } from '../lexicon/function-words.ts';
import { praiseNouns } from '../lexicon/honours.ts';
import { isSomebody } from '../people/people.ts';
import { type Clause, type NounPhrase, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isSuperlative } from './acclaim.ts';

const turns = phraseSet(raptures);
const sweeping = frameSet(sweepingAway);

/** Whether a clause with "be" says that somebody was pleased: "my manager was happy", "the guests were all smiles". */
export function isPleased(sentence: Sentence, { actor, verb, subject, end }: Clause): boolean {
  const { words } = sentence;
  const rest = words.slice(verb.from, wordRange(sentence, { start: end, end })[0]).slice(0, 8);
  const head = subject?.head.lower ?? '';
  if (head === 'there') return rest.some(({ lower }) => praiseNouns.has(lower) || lower === 'laughter');
  if (/^(what|all)$/.test(head) && rest.some(({ lower }) => praiseNouns.has(lower) || smiling.has(lower))) return true;
  if (actor === 'I' || actor === 'we' || /^(it|this|that|what|which)$/.test(head)) return false;
  const taken = receptions.has(head) || (subject !== undefined && receptions.has(ownerless(words, subject.from)));
  if (taken) return rest.some(({ lower }) => acclaim.has(lower) || isSuperlative(lower) || strong.has(lower));
  if (rest.some(({ lower }, at) => lower === 'anything' && rest[at + 1]?.lower === 'but')) return false;
  if (verb.tense === 'present' && isConditioned(words.slice(verb.from, verb.from + 12))) return false;
  if (rest.some(({ lower }, at) => /^(pleasantly|positively)$/.test(lower) && rest[at + 1]?.lower === 'surprised'))
    return true;
  const place = rest.slice(0, 6).findIndex(({ lower }) => pleased.has(lower));
  if (place >= 0 && !isReady(rest, place) && !isOfHands(rest[place], subject)) return true;
  return rest.some(
    ({ lower }, at) =>
      (lower === 'full' && praiseNouns.has(rest[at + 2]?.lower ?? '')) ||
      /^(appreciated|praised|applauded|well-received|loved)$/.test(lower),
  );
}

/** "Forwarders are happier when quotes load fast": a truth, and nobody who was pleased. */
const isConditioned = (rest: readonly Word[]): boolean => rest.some(({ lower }) => /^(when|whenever|if)$/.test(lower));

/** "No crate was touched": by hands. */
const isOfHands = (feeling: Word | undefined, subject: NounPhrase | undefined): boolean =>
  feeling?.lower === 'touched' &&
  !(subject && (isSomebody(subject) || /^(all|everybody|everyone|we)$/.test(subject.head.lower)));

/** "Happy to sign", "content to wait", "relieved of the night shift": ready, or free of something. */
function isReady(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next?.lower === 'to' && agreeing.has(words[at + 2]?.lemma ?? '')) return true;
  return /^(content|relieved)$/.test(words[at]?.lower ?? '') && /^(to|of)$/.test(next?.lower ?? '');
}

/** "The satisfaction of the management": the word that "of" hangs on. */
const ownerless = (words: readonly Word[], from: number): string =>
  words.slice(from, from + 4).find(({ lower }) => receptions.has(lower))?.lower ?? '';

/** "I had never seen him so cheerful", "never before had they spoken so warmly of a trainee", "they have never felt so listened to". */
export const isNeverSoGlad = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  words
    .slice(Math.min(subject?.from ?? 0, Math.max(0, verb.from - 4)), verb.to)
    .some(({ lower }) => lower === 'never') &&
  words
    .slice(verb.to, verb.to + 8)
    .some(
      ({ lower }, at, behind) =>
        /^(so|this|that|as)$/.test(lower) &&
        (verb.lemma === 'feel'
          ? /^(verb|adjective)$/.test(behind[at + 1]?.part ?? '')
          : isWarm(behind[at + 1]?.lower ?? '')),
    );

const isWarm = (lower: string): boolean =>
  overjoyed.has(lower) || welcomed.has(lower) || /^(highly|kindly)$/.test(lower);

/** Whether somebody's joy is told beside the clause's own verb: "he left impressed", "leaving the owner beaming". */
export function isDelightTold(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const [start, to] = wordRange(sentence, clause);
  const from = sentence.clauses[0] === clause ? 0 : start;
  const { verb, actor } = clause;
  if (actor === 'other' || actor === 'team') {
    if (leaving.has(verb.lemma) && isFeltSoon(words, verb.to, Math.min(to, verb.to + 4))) return true;
    if (wearing.has(verb.lemma) && words.slice(verb.to, verb.to + 4).some(isSmile)) return true;
  }
  const felt = verb.progressive || (!clause.object && verb.voice === 'active');
  if (receptions.has(clause.subject?.head.lower ?? '') && verb.progressive && acclaim.has(verb.head.lower)) return true;
  if (!/^(I|we)$/.test(actor) && felt && overjoyed.has(verb.head.lower)) return true;
  if (isDelighting(sentence, clause) || isHowGlad(sentence, clause)) return true;
  for (let at = from; at < to; at++) if (isPutInto(words, at, to) || isToTheJoy(words, at)) return true;
  return false;
}

const isSmile = ({ lower, part }: Word): boolean => smiling.has(lower) && part !== 'adjective';

/** "The app wowed the nurses", "the harvest app blew our agronomists away": others, and not the candidate. */
function isDelighting(sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause;
  const whom = nounPhraseAt(sentence.words, verb.to);
  if (!whom || verb.voice === 'passive' || /^(me|us|i|it|to)$/.test(whom.head.lower)) return false;
  return delighting.has(verb.deed.lemma ?? verb.lemma) || frameOf(sentence, clause, sweeping) !== undefined;
}

/** "You should have seen how tickled my supervisor was." */
const isHowGlad = ({ words }: Sentence, { verb, subject, actor }: Clause): boolean =>
  verb.lemma === 'be' &&
  actor !== 'I' &&
  subject !== undefined &&
  words
    .slice(Math.max(0, subject.from - 3), subject.from)
    .some(({ lower }, at, before) => lower === 'how' && pleased.has(before[at + 1]?.lower ?? ''));

/** "Nobody who wasn't smitten with it": twice denied. */
export const isNoneUnhappy = ({ words }: Sentence, { kind, verb }: Clause): boolean =>
  kind === 'relative' &&
  verb.negated &&
  words.slice(0, verb.from - 1).some(({ lower }) => negations.has(lower) || /^(nobody|no|none)$/.test(lower)) &&
  words.slice(verb.to, verb.to + 3).some(({ lower }) => pleased.has(lower));

/** Whether joy is told before `to`, with nothing that denies it. */
function isFeltSoon(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    if (negations.has(word.lower) || word.part === 'punctuation' || word.part === 'preposition') return false;
    if (overjoyed.has(word.lower) || smiling.has(word.lower))
      return !isReady(words, at) && words[at + 1]?.part !== 'noun';
  }
  return false;
}

/** "Leaving the owner beaming", "made the guests happy", "I had never seen him so cheerful". */
function isPutInto(words: readonly Word[], at: number, to: number): boolean {
  const verb = words[at] as Word;
  const puts = verb.part === 'verb' ? putting.has(verb.lemma ?? '') : verb.lower === 'with';
  if (!puts || words[at - 1]?.part === 'to') return false;
  if (words.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(not|n't|would|will|could)$/.test(lower)))
    return false;
  const whom = nounPhraseAt(words, at + 1);
  if (!whom || whom.head.lower === 'me' || whom.head.lower === 'us') return false;
  const felt = words.slice(whom.from, whom.to).findIndex(({ lower }) => overjoyed.has(lower));
  if (felt > 0 && whom.from + felt === whom.to - 1) return true;
  return isFeltSoon(words, whom.to, Math.min(to, whom.to + 3));
}

/** "To the joy of our brokers", "to my boss's delight". */
function isToTheJoy(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'to') return false;
  const joy = words.slice(at + 1, at + 6).findIndex(({ lower }) => joys.has(lower));
  if (
    joy < 0 ||
    words.slice(at + 1, at + 1 + joy).some(({ part, lower }) => part === 'verb' || (lower === 'my' && joy === 1))
  )
    return false;
  return (
    words[at + 2 + joy]?.lower === 'of' ||
    words.slice(at + 1, at + 1 + joy).some(({ part, lower }) => part === 'genitive' || /^(his|her|their)$/.test(lower))
  );
}

/** Where a turn of speech stands that tells joy or praise: "over the moon", "a pat on the back". */
export function* raptureIn({ words }: Sentence): Generator<number> {
  for (const { from, to } of findPhrases(words, turns))
    if (
      !words
        .slice(Math.max(0, from - 4), from)
        .some(({ lower }) => negations.has(lower) || /^(no|nobody|without|for)$/.test(lower)) &&
      words[to]?.lower !== 'or'
    )
      yield from;
}

/** "Client: delighted.", "Plant manager very pleased": joy in a line without a verb of its own. */
export const isJoyNoted = ({ words, clauses }: Sentence): boolean =>
  clauses.every(({ verb, actor }) => actor === 'dropped' && overjoyed.has(verb.head.lower)) &&
  !words.some(({ lower }) => negations.has(lower) || lower === 'i' || lower === 'me') &&
  words.some(({ lower }) => overjoyed.has(lower));
