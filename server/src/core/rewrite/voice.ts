import { framing, scoping } from '../english/lexicon/claims.ts';
import { negations } from '../english/lexicon/function-words.ts';
import { dateWords, durations } from '../english/lexicon/units.ts';
import { nounPhraseAt } from '../english/noun-phrase.ts';
import type { Clause } from '../english/sentence.ts';
import { inflect, isKnownVerb, type VerbForm } from '../english/verb.ts';
import type { Word } from '../english/word.ts';
import type { Line } from './change.ts';
import { onOneLine, withMarkup } from './markup.ts';

/** How an active verb is told: as it was ("did"), behind "decided to", behind "proposed", or as "and" joins it to such a one. */
export type Telling = 'did' | 'decided' | 'proposed' | 'base' | 'ing';

/** A passive verb group taken apart. Its words run from `from` to before `to`, particle included. */
export interface PassiveVerb {
  readonly from: number;
  readonly to: number;
  readonly head: Word;
  readonly lemma: string;
  /** "down" in "was shut down", "with" in "was dealt with". */
  readonly particle?: Word;
  /** Adverbs that stay before "decided", and those that stay with the verb. */
  readonly frame: readonly Word[];
  readonly manner: readonly Word[];
  readonly negation?: 'not' | 'never';
  /** Whether "decided" would say something else: "was only moved". */
  readonly scoped: boolean;
}

/** Takes the verb of a passive clause apart; undefined where its active form is not known for certain. */
export function passiveVerb({ sentence: { words } }: Line, { verb }: Clause): PassiveVerb | undefined {
  const { head } = verb;
  const lemma = head.lemma ?? '';
  if (verb.voice !== 'passive' || !isKnownVerb(lemma)) return undefined;
  let from = verb.from;
  while (words[from - 1]?.part === 'adverb') from--;
  const at = words.indexOf(head);
  const adverbs = words.slice(from, at).filter(({ part }) => part === 'adverb');
  const not = adverbs.find(({ lower }) => negations.has(lower));
  const free = adverbs.filter(word => word !== not);
  const particle = particleAt(words, at + 1);
  return {
    from,
    to: particle ? words.indexOf(particle) + 1 : at + 1,
    head,
    lemma,
    ...(particle && { particle }),
    frame: free.filter(({ lower }) => framing.has(lower)),
    manner: free.filter(({ lower }) => !framing.has(lower)),
    ...(not && { negation: not.lower === 'never' ? 'never' : 'not' }),
    scoped: free.some(({ lower }) => scoping.has(lower)),
  };
}

/** "was shut down in May", "was dealt with in May"; not "was put in place", where a noun follows. */
function particleAt(words: readonly Word[], at: number): Word | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return undefined;
  const phrase = nounPhraseAt(words, at + 1);
  const when = phrase && (durations.has(phrase.head.lower) || dateWords.has(phrase.head.lower));
  if (word.part === 'particle') return phrase && !when ? undefined : word;
  const stranded =
    word.part === 'preposition' && (!next || /^(preposition|punctuation|coordinator|subordinator)$/.test(next.part));
  return stranded && /^(with|at|into|for|on|upon|about|over|through|to|after|up|off)$/.test(word.lower)
    ? word
    : undefined;
}

/** The verb in the active voice behind "I", without its object: "decided to shut", "had booked", "proposed shutting". */
export function tell(
  { sentence: { words }, source }: Line,
  { verb }: Clause,
  parts: PassiveVerb,
  telling: Telling,
): string {
  const { head, lemma, frame, manner, negation } = parts;
  const first = words[verb.from] as Word;
  const written = (form: VerbForm): string =>
    wrapped(source, head, form === 'participle' ? head.text : activeForm(head, lemma, form));
  const not = negation ? [negation] : [];
  const [framed, mannered] = [frame, manner].map(list => list.map(({ text }) => text)) as [string[], string[]];
  const say = (...said: readonly string[]): string => said.filter(Boolean).join(' ');
  switch (telling) {
    case 'decided':
      return say(...framed, 'decided', ...not, 'to', ...mannered, written('base'));
    case 'proposed':
      return say(...framed, 'proposed', ...not, ...mannered, written('ing'));
    case 'base':
    case 'ing':
      return say(...not, ...framed, ...mannered, written(telling));
    case 'did': {
      const had = /^(had|'d)$/.test(first.lower);
      if (verb.modal) return say(first.text, ...not, ...framed, ...mannered, written('base'));
      if (verb.progressive)
        return say(first.form === 'past' ? 'was' : 'am', ...not, ...framed, ...mannered, written('ing'));
      if (verb.perfect) return say(had ? 'had' : 'have', ...not, ...framed, ...mannered, written('participle'));
      if (negation === 'not') return say(...framed, 'did not', ...mannered, written('base'));
      return say(...not, ...framed, ...mannered, written(first.form === 'past' ? 'past' : 'base'));
    }
  }
}

/** A regular verb keeps the writer's spelling: "cancelled", "canceled". */
function activeForm({ lower, text }: Word, lemma: string, form: VerbForm): string {
  const regular = lower.endsWith('ed') && inflect(lemma, 'past').endsWith('ed');
  return form === 'past' && regular ? text : inflect(lemma, form);
}

/** The verb with the emphasis or link that was around it. */
function wrapped(source: string, head: Word, written: string): string {
  const { start, end } = withMarkup(source, head);
  return onOneLine(source.slice(start, head.start)) + written + onOneLine(source.slice(head.end, end));
}
