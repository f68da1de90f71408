import { wishing } from '../lexicon/deeds.ts';
import { bounds, givingAway, keeping } from '../lexicon/deferring.ts';
import { authorityNouns, opposing } from '../lexicon/wills.ts';
import { isOthers } from '../ownership/advice.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { isWhatTheyLiked } from './their-liking.ts';

/** "… because she's the expert", "… because they know best": whose word counts, and no ground of one's own. */
const isAuthority = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  (verb.lemma === 'be' &&
    (authorityNouns.has(object?.head.lower ?? '') || /^(ones?)$/.test(object?.head.lower ?? ''))) ||
  (verb.lemma === 'know' && /^(best|better)$/.test(words[verb.to]?.lower ?? ''));

/** "… since nobody had argued otherwise": no ground either. */
const isUnopposed = ({ subject, verb }: Clause): boolean =>
  /^(nobody|none|one)$/.test(subject?.head.lower ?? '') && !verb.negated && opposing.has(verb.lemma);

/** "… because I did not want an argument": no ground either. */
const shunsRow = ({ actor, verb, object }: Clause): boolean =>
  actor === 'I' &&
  verb.negated &&
  /^(want|like|need|look)$/.test(verb.lemma) &&
  /^(argument|row|fight|conflict|trouble|discussion|quarrel|problem|problems|fuss)$/.test(object?.head.lower ?? '');

/** "My one rule was never more than twenty", "the only limit from me is …": others decide within it. */
const isBounded = ({ words }: Sentence): boolean =>
  words.some(
    ({ singular }, at) =>
      bounds.has(singular) &&
      (words.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'my') ||
        (words[at + 1]?.lower === 'from' && words[at + 2]?.lower === 'me')),
  );

/** A hand-over with the candidate's own criteria is a call: "I gave it to Priya because she ran the store"; what is decided in the clause `giving` it over is only that. */
export function isOwnedHandOver(sentence: Sentence, giving?: Clause): boolean {
  const { words, clauses } = sentence;
  const reason =
    words.some(({ lower }) => /^(because|since|condition|conditions)$/.test(lower)) &&
    !clauses.some(
      one =>
        /^(because|since)$/.test(one.link?.lower ?? '') &&
        (isUnopposed(one) ||
          shunsRow(one) ||
          isWhatTheyLiked(sentence, one) ||
          (isOthers(sentence, one.subject) && (wishing.has(one.verb.lemma) || isAuthority(sentence, one)))),
    );
  const kept = clauses.some(
    ({ actor, verb, kind, start }) =>
      actor === 'I' &&
      start !== giving?.start &&
      (keeping.has(verb.deed.lemma ?? '') ||
        (verb.lemma === 'keep' && clauses[0]?.actor !== 'other' && givingAway.has(clauses[0]?.verb.lemma ?? '')) ||
        (/^(set|define|fix)$/.test(verb.deed.lemma ?? '') && kind !== 'main' && kind !== 'coordinate')),
  );
  // Whoever lets others choose between what they drew up themselves has drawn the line.
  if (clauses.some(({ actor, kind, verb }) => actor === 'I' && kind === 'relative' && verb.perfect && !verb.negated))
    return true;
  const limited = words.some(
    ({ lower }, at) => lower === 'only' && /^(after|if|when|until)$/.test(words[at + 1]?.lower ?? ''),
  );
  if (limited || isBounded(sentence)) return true;
  const first = clauses[0]?.actor;
  return kept || (reason && /^(I|dropped)$/.test(first ?? ''));
}
