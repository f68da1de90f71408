import type { Span } from '../span.ts';
import { bareData } from './lexicon/evidence.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { Clause, NounPhrase, Sentence } from './sentence.ts';

/** Whether a clause tells what data said, with neither source nor method in the words themselves. */
export function isBareDataClaim(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, object, actor } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (verb.negated || verb.tense === 'conditional') return false;
  if (
    subject &&
    actor === 'other' &&
    isBare(sentence.words, subject) &&
    sentence.quantities.some(({ kind, start }) => (kind === 'percent' || kind === 'count') && start > verb.end)
  )
    return false;
  if (subject && actor === 'other' && isBare(sentence.words, subject))
    return (
      /^(show|tell|say|suggest|indicate|point|reveal|look|prove|confirm|support|speak|make|demonstrate|back|agree|underline|reflect|be)$/.test(
        lemma,
      ) &&
      (lemma !== 'be' || saysGood(sentence, clause))
    );
  if (!/^(I|we|team|dropped)$/.test(actor)) return false;
  if (
    /^(use|leverage|analyse|analyze|check|review|study|consult|examine|see|notice|spot|gather|collect|crunch)$/.test(
      lemma,
    )
  )
    return object !== undefined && (isBare(sentence.words, object) || isAnySource(sentence.words, object));
  if (/^(see|find|notice|read)$/.test(lemma) && !object)
    return sentence.words[verb.to]?.lower === 'in' && looksAtData(sentence, clause);
  if (/^(make|do|conduct|perform|carry|run)$/.test(lemma))
    return /^(analysis|analyses|research|study|homework)$/.test(object?.head.lower ?? '');
  if (lemma === 'look' || lemma === 'dig' || lemma === 'dive' || lemma === 'rely' || lemma === 'base')
    return looksAtData(sentence, clause);
  return false;
}

/** "Information from different sources", "several reports": so many that none is named. */
const isAnySource = (words: Sentence['words'], { head, from, to }: NounPhrase): boolean =>
  /^(information|informations|reports|sources|facts|material)$/.test(head.lower) &&
  words.slice(from, to - 1).every(({ part, lower }) => part !== 'noun' && !/^\d/.test(lower));

/** Whether somebody draws something from it: "from the figures we could see …". */
const concludes = (words: Sentence['words']): boolean =>
  words.some(({ lemma, lower }) =>
    /^(see|make|derive|conclude|learn|infer|know|understand|tell)$/.test(lemma ?? lower),
  );

/** "After analysing the figures", "based on the numbers": bare data that no finite verb looks at. */
export function bareDataPhrase({ words }: Sentence): Span | undefined {
  for (const [at, word] of words.entries()) {
    const from = word.lower === 'from' ? nounPhraseAt(words, at + 1) : undefined;
    if (from && isBare(words, from) && concludes(words)) return { start: word.start, end: from.end };
    const pattern = /^(pattern|trend|signal|picture)s?$/.test(word.lower) && words[at + 1]?.lower === 'in';
    const seen = pattern ? nounPhraseAt(words, at + 2) : undefined;
    if (seen && isBare(words, seen)) return { start: word.start, end: seen.end };
    const gazes =
      (word.form === 'ing' &&
        /^(look|dig|dive|base)$/.test(word.lemma ?? '') &&
        /^(at|to|into|through|on)$/.test(words[at + 1]?.lower ?? '')) ||
      (/^(according|help)$/.test(word.lower) && /^(to|of)$/.test(words[at + 1]?.lower ?? ''));
    const gazed = gazes ? nounPhraseAt(words, at + 2) : undefined;
    if (gazed && isBare(words, gazed)) return { start: word.start, end: gazed.end };
    const looks =
      word.form === 'ing' &&
      /^(analyse|analyze|review|study|examine|check|crunch|leverage|use|utilise|utilize)$/.test(word.lemma ?? '');
    const phrase = looks ? nounPhraseAt(words, at + 1) : undefined;
    if (phrase && isBare(words, phrase)) return { start: word.start, end: phrase.end };
  }
  return undefined;
}

/** "The numbers were good", "all indicators were positive". */
function saysGood({ words }: Sentence, { verb }: Clause): boolean {
  return words
    .slice(verb.to, verb.to + 3)
    .some(({ lower }) =>
      /^(good|positive|clear|great|promising|bad|negative|encouraging|fine|strong|green|healthy|solid|excellent|convincing|right|visible|evident|obvious|unmistakable|unmistakeable)$/.test(
        lower,
      ),
    );
}

/** "the data", "our numbers", "a trend": a bare word for data without anything that narrows it. */
function isBare(words: Sentence['words'], { head, from, to }: NounPhrase): boolean {
  if (head.lower === 'one' && to - from > 1) return bareData.has(words[to - 2]?.lower ?? '');
  if (!bareData.has(head.lower)) return false;
  const narrowing = words
    .slice(from, to - 1)
    .filter(({ part, lower }) => part === 'noun' && !/^(data|user|customer|usage|product|business)$/.test(lower));
  return narrowing.length === 0;
}

/** Whether bare data stands right behind the verb. */
export function looksAtData({ words }: Sentence, { verb, end }: Clause): boolean {
  const rest = words.filter(word => word.start > verb.end && word.end <= end);
  const at = rest.findIndex(({ lower }) => bareData.has(lower));
  return at >= 0 && at < 5 && !rest.slice(0, at).some(({ part }) => part === 'number');
}
