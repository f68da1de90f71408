import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { advice, views } from '../lexicon/advice.ts';
import { wishing } from '../lexicon/deeds.ts';
import { accords, actingOn, asTold, forecasts, opinionsHeeded } from '../lexicon/deferring.ts';
import { clientele } from '../lexicon/obeying.ts';
import { ballots } from '../lexicon/wills.ts';
import { isColleague, isSuperior } from '../people/people.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';

/** Whether a phrase is what others think right: "my lead's estimate", "the agency's advice", "their recommendation". */
export function isAdviceOf(sentence: Sentence, { head, from, to }: NounPhrase): boolean {
  const { words } = sentence;
  if (advice.has(head.lower)) return true;
  const of = words[to]?.lower === 'of';
  if (!views.has(head.lower)) return of && advice.has(words[from + 1]?.lower ?? '');
  const theirs =
    /^(his|her|their)$/.test(words[from]?.lower ?? '') || words.slice(from, to).some(({ part }) => part === 'genitive');
  return theirs || (of && isOthers(sentence, nounPhraseAt(words, to + 1))) || isMadeByOthers(sentence, to);
}

/** "The number that headquarters had calculated." */
const isMadeByOthers = (sentence: Sentence, to: number): boolean =>
  sentence.clauses.some(
    ({ kind, link, subject, verb }) =>
      kind === 'relative' &&
      verb.voice === 'active' &&
      isOthers(sentence, subject) &&
      (link && link !== subject?.head ? sentence.words.indexOf(link) : subject?.from) === to,
  );

/** "I relied on the supplier's forecast", "we acted on his advice". */
export function restsOnAdvice(sentence: Sentence, { verb, end }: Clause): boolean {
  const { words } = sentence;
  const rest = words.slice(verb.to).filter(word => word.end <= end);
  const others =
    rest.some(({ part }) => part === 'genitive') || rest.some(({ lower }) => /^(his|her|their)$/.test(lower));
  return (
    /^(on|upon)$/.test(rest.find(({ part }) => part !== 'adverb')?.lower ?? '') &&
    rest.some(({ lower }) => advice.has(lower) || (others && forecasts.has(lower)))
  );
}

/** At which word a sentence says on whose word the candidate acted: "on the advice of our architect", "as suggested by HR", "per my boss's request"; -1 where it does not. */
export function adviceAt(sentence: Sentence): number {
  const { words, clauses } = sentence;
  return words.findIndex((word, at) => {
    if (isForTheirSake(sentence, at) || isWithAccord(sentence, at)) return true;
    if (/^(after|by|through)$/.test(word.lower)) {
      const poll = nounPhraseAt(words, at + 1);
      const voted =
        poll !== undefined &&
        (ballots.has(poll.head.lower) ||
          poll.head.lower === 'majority' ||
          (word.lower === 'by' && accords.has(poll.head.lower)) ||
          (poll.head.lower === 'show' && words[poll.to]?.lower === 'of'));
      if (voted) return true;
      // "By order of the provost", not "by God's grace line two …".
      if (!poll || poll.to - poll.from > 2 || words[poll.to]?.lower !== 'of') return false;
    }
    if (actingOn.has(word.lower)) {
      const phrase = nounPhraseAt(words, at + 1);
      if (phrase && word.lower === 'per' && words[at + 1]?.part === 'determiner' && isOthers(sentence, phrase))
        return true;
      if (!phrase || !opinionsHeeded.has(phrase.head.lower)) return false;
      const theirs =
        words.slice(phrase.from, phrase.to).some(({ part }) => part === 'genitive') ||
        /^(his|her|their)$/.test(words[phrase.from]?.lower ?? '');
      const whose = /^(of|from|by)$/.test(words[phrase.to]?.lower ?? '')
        ? nounPhraseAt(words, phrase.to + 1)
        : undefined;
      return theirs || isOthers(sentence, whose) || clientele.has(whose?.head.lower ?? '');
    }
    if (word.lower !== 'as') return false;
    const said = asTold.has(words[at + 1]?.lower ?? '');
    if (said) {
      const by = words[at + 2]?.lower === 'by' ? nounPhraseAt(words, at + 3) : undefined;
      return isOthers(sentence, by) || /^(everyone|everybody|all|team|majority)$/.test(by?.head.lower ?? '');
    }
    return clauses.some(
      ({ link, subject, verb }) => link === word && wishing.has(verb.lemma) && isOthers(sentence, subject),
    );
  });
}

/** "In deference to the chef", "out of respect for the dean", "under pressure from the board". */
function isForTheirSake(sentence: Sentence, at: number): boolean {
  const [first, ...more] = sentence.words.slice(at, at + 5).map(({ lower }) => lower);
  const [, noun, link] =
    /^(deference|regard|respect|loyalty|obedience|pressure) (to|for|from|by|of)\b/.exec(
      (first === 'out' ? more.slice(1) : more).join(' '),
    ) ?? [];
  if (!noun || !link) return false;
  const opens = noun === 'pressure' ? first === 'under' : first === 'in' ? noun === 'deference' : first === 'out';
  const whom = nounPhraseAt(sentence.words, at + (first === 'out' ? 4 : 3));
  return opens && (isOthers(sentence, whom) || clientele.has(whom?.head.lower ?? ''));
}

/** "With the agreement of all departments", "with the blessing of the whole team". */
function isWithAccord({ words }: Sentence, at: number): boolean {
  const accord = words[at]?.lower === 'with' ? nounPhraseAt(words, at + 1) : undefined;
  if (!accord || !(accords.has(accord.head.lower) || accord.head.lower === 'blessing')) return false;
  return (
    words[accord.to]?.lower === 'of' &&
    words
      .slice(accord.to + 1, accord.to + 3)
      .some(({ lower }) => /^(all|everyone|everybody|whole|entire|both)$/.test(lower))
  );
}

/** Somebody besides the candidate, at work or above. */
export const isOthers = (sentence: Sentence, phrase: NounPhrase | undefined): boolean =>
  isColleague(sentence, phrase) || isSuperior(phrase);
