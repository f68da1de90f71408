import { nounPhraseAt } from '../english/grammar/noun-phrase.ts';
import { inflect, isKnownVerb, type VerbForm } from '../english/grammar/verb.ts';
import { framing, scoping } from '../english/lexicon/claims.ts';
import { strandable } from '../english/lexicon/function-groups.ts';
import { dateWords, durations } from '../english/lexicon/units.ts';
import type { Clause } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import type { Line } from './change.ts';
import { onOneLine, withMarkup } from './markup.ts';
import { isSign } from './movable.ts';
import { isPlainNegation, isShare } from './words.ts';

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
export function passiveVerb({ sentence: { words } }: Line, { verb, subject }: Clause): PassiveVerb | undefined {
  const { head } = verb;
  const lemma = head.lemma ?? '';
  if (verb.voice !== 'passive' || !isKnownVerb(lemma)) return undefined;
  const ownVerb = words.slice(subject?.to ?? verb.from, verb.from).some(({ part }) => part === 'verb');
  let from = verb.from;
  while (!ownVerb && from > (subject?.to ?? 0) && words[from - 1]?.part === 'adverb') from--;
  const at = words.indexOf(head);
  const adverbs = words.slice(from, at).filter(({ part }) => part === 'adverb');
  if (adverbs.some(({ lower }) => lower === 'ever')) return undefined;
  const not = adverbs.find(isPlainNegation);
  const free = adverbs.filter(word => word !== not && !isShare(word));
  const particle = particleAt(words, at + 1);
  if (particle?.part === 'particle' && particleAt(words, at + 2)) return undefined;
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
  if (word.part === 'particle') return (phrase && !when) || next?.lower === 'that' ? undefined : word;
  const stranded =
    word.part === 'preposition' &&
    (!next || (/^(preposition|punctuation|coordinator|subordinator)$/.test(next.part) && !isSign(next)));
  return stranded && strandable.has(word.lower) ? word : undefined;
}

/** An active verb behind "I": what leads to it ("decided to") and the verb itself, in the emphasis or link that it had. */
export interface Told {
  readonly lead: string;
  readonly verb: string;
}

/** The verb in the active voice: "decided to shut down", "had booked", "proposed shutting down". */
export function tell(
  { sentence: { words }, source }: Line,
  { verb }: Clause,
  parts: PassiveVerb,
  telling: Telling,
): Told {
  const { head, lemma, negation } = parts;
  const first = words[verb.from] as Word;
  const not = negation ? [negation] : [];
  const frame = parts.frame.map(({ text }) => text);
  const manner = parts.manner.map(({ text }) => text);
  const told = (form: VerbForm, ...lead: readonly string[]): Told => ({
    lead: lead.join(' '),
    verb: wrapped(source, parts, form === 'participle' ? head.text : activeForm(head, lemma, form)),
  });
  if (telling === 'decided') return told('base', ...frame, 'decided', ...not, 'to', ...manner);
  if (telling === 'proposed') return told('ing', ...frame, 'proposed', ...not, ...manner);
  if (telling === 'base' || telling === 'ing') return told(telling, ...not, ...frame, ...manner);
  const adverbs = [...not, ...frame, ...manner];
  if (verb.modal) return told('base', first.text, ...(hasTo(words, verb.from) ? ['to'] : []), ...adverbs);
  if (verb.progressive) return told('ing', first.form === 'past' ? 'was' : 'am', ...adverbs);
  if (verb.perfect) return told('participle', /^(had|'d)$/.test(first.lower) ? 'had' : 'have', ...adverbs);
  if (negation === 'not') return told('base', ...frame, 'did not', ...manner);
  return told(first.form === 'past' ? 'past' : 'base', ...adverbs);
}

/** "Had to be dropped", "will have to be dropped". */
const hasTo = (words: readonly Word[], from: number): boolean => words[from + 1]?.part === 'to';

/** The two together, as they are said. */
export const spoken = ({ lead, verb }: Told): string => [lead, verb].filter(Boolean).join(' ');

/** A regular verb keeps the writer's spelling: "cancelled", "canceled". */
function activeForm({ lower, text }: Word, lemma: string, form: VerbForm): string {
  const regular = lower.endsWith('ed') && inflect(lemma, 'past').endsWith('ed');
  return form === 'past' && regular ? text : inflect(lemma, form);
}

/** The verb with the emphasis or link that was around it, or around it and its particle. */
function wrapped(source: string, { head, particle }: PassiveVerb, written: string): string {
  const last = particle ?? head;
  const [wide, tight] = [withMarkup(source, { start: head.start, end: last.end }), withMarkup(source, head)];
  const { start, end } = wide.start < tight.start ? wide : tight;
  const rest = end > last.end && particle ? ` ${particle.text}` : '';
  return (
    source.slice(start, head.start) +
    written +
    rest +
    onOneLine(source.slice(wide.start < tight.start ? last.end : head.end, end))
  );
}

/** Whether the particle stands inside the verb's own link or emphasis. */
export function isWrapped(source: string, { head, particle }: PassiveVerb): boolean {
  return particle !== undefined && withMarkup(source, { start: head.start, end: particle.end }).start < head.start;
}
