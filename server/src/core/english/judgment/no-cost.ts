import { nobodies } from '../lexicon/certainty.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "We deferred to the board", "left it to them": the call goes to others, nothing is given up. */
export const defers = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'defer' && words[verb.to]?.lower === 'to';

/** "I delayed nothing": "nothing" as what is given up. */
export const isNothing = ({ object }: Clause): boolean => /^(nothing|none|nobody)$/.test(object?.head.lower ?? '');

/** "Before my time the team had given up the weekend service", "the shop had lost customers the year before". */
export const isBeforeMe = (sentence: Sentence, clause: Clause): boolean =>
  isInFormerTimes(sentence) || isHadBefore(sentence, clause);

/** "Before, we had called each ward and lost an hour." */
const isInFormerTimes = ({ words, clauses }: Sentence): boolean =>
  words[0]?.lower === 'before' &&
  words[1]?.text === ',' &&
  clauses.every(({ verb }) => verb.tense === 'past') &&
  !words.some(({ lower }) => lower === 'now');

const isHadBefore = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.perfect &&
  verb.tense === 'past' &&
  words.some(
    ({ lower }, at) =>
      lower === 'before' &&
      (words[at + 1]?.lower === 'my' ||
        (at === 0 &&
          /^(that|this|then|it|punctuation)$/.test(
            words[1]?.part === 'punctuation' ? 'punctuation' : (words[1]?.lower ?? ''),
          )) ||
        (/^(year|month|week|season|quarter|term)$/.test(words[at - 1]?.lower ?? '') && words[at - 2]?.lower === 'the')),
  );

/** "The old machine cost us 300 euros a month, so I had the bearing changed", "the queue had cost us members": the trouble that the call ends. */
export const isWhatItCost = ({ clauses, words }: Sentence, { verb, subject, end }: Clause): boolean =>
  verb.lemma === 'cost' &&
  subject?.head.part === 'noun' &&
  ((verb.tense === 'present' &&
    /^(each|every|one|a|an)$/.test(words[subject.from]?.lower ?? '') &&
    words[verb.to]?.part === 'number') ||
    (verb.perfect && verb.tense === 'past') ||
    clauses.some(
      ({ actor, link, start, subject: me }) =>
        actor === 'I' && start >= end - 3 && (link?.lower === 'so' || words[(me?.from ?? 0) - 1]?.lower === 'so'),
    ));

/** "They told me we'd lose a week", "he was afraid that we lose lessons", "what will it cost us", "it cost nothing". */
export function isOnlyFeared({ words, clauses }: Sentence, { verb, object, kind, parent }: Clause): boolean {
  if (/^(nothing|none)$/.test(object?.head.lower ?? words[verb.to]?.lower ?? '')) return true;
  if (verb.tense === 'future' && /^(what|how)$/.test(words[0]?.lower ?? '')) return true;
  const said = clauses[parent ?? -1];
  const feared = words.slice(0, verb.from).some(({ lower }) => /^(afraid|scared|feared|fear)$/.test(lower));
  if (feared && kind === 'complement') return true;
  const others =
    said?.actor === 'other' ||
    clauses.some(
      ({ actor, verb: told }) =>
        actor === 'other' && told.to <= verb.from && /^(tell|say|warn|reckon)$/.test(told.deed.lemma ?? ''),
    );
  return verb.tense === 'conditional' && !verb.perfect && others;
}

/** "Waited for guidance": a call that somebody else was to make, and no price. */
export const isForWord = ({ words }: Sentence, { verb }: Clause): boolean =>
  words[verb.to]?.lower === 'for' &&
  words
    .slice(verb.to + 1, verb.to + 5)
    .some(({ singular }) =>
      /^(guidance|approval|answer|reply|feedback|instruction|decision|confirmation|go-ahead|order)$/.test(singular),
    );

/** "It goes without saying", "it was no trouble for anybody". */
export const goesWithoutSaying = ({ words }: Sentence, { verb }: Clause): boolean =>
  (verb.lemma === 'be' &&
    words[verb.to]?.lower === 'no' &&
    /^(trouble|problem|bother|effort|burden)$/.test(words[verb.to + 1]?.lower ?? '')) ||
  (verb.lemma === 'go' && words.slice(verb.to, verb.to + 2).some(({ lower }) => lower === 'saying'));

/** "Nobody", "no-one", and in two words "no one". */
export const isNobody = (words: readonly Word[], subject: NounPhrase | undefined): boolean =>
  nobodies.has(subject?.head.lower ?? '') ||
  (subject?.head.lower === 'one' && words[subject.from]?.lower === 'no' && subject.to - subject.from === 2);
