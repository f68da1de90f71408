import { negations } from '../lexicon/function-words.ts';
import { causatives } from '../lexicon/verb-groups.ts';
import type { VerbGroup } from '../sentence.ts';
import { asVerbGroup } from '../shapes.ts';
import type { Word } from '../word.ts';
import { followsAside } from './asides.ts';
import { isPredicate } from './predicate.ts';
import { deedOf, tenseOf } from './tense.ts';

/** Whether a finite verb group begins at `at`. */
export function opensVerbGroup(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const last = words[at - 1];
  if (word.part === 'modal') return true;
  if (word.part !== 'verb' && word.part !== 'auxiliary') return false;
  if (word.lower === 'included' && /^(me|myself)$/.test(last?.lower ?? '')) return false;
  if (word.form === 'past' || word.form === 's') return true;
  if (word.form !== 'base' || last?.part === 'to') return false;
  return word.part === 'auxiliary' || !nonFiniteBase(words, at);
}

/** Whether the base form at `at` hangs on an infinitive, a modal or a verb like "let". */
function nonFiniteBase(words: readonly Word[], at: number): boolean {
  if (followsAside(words, at)) return false;
  let last = at - 1;
  while (words[last]?.part === 'adverb') last--;
  for (let back = last; back >= 0; back--) {
    const word = words[back] as Word;
    if (word.part === 'adverb') continue;
    if (word.part === 'to' || word.part === 'modal') return true;
    if (word.lemma === 'do' && word.part === 'auxiliary') return true;
    if (word.part === 'pronoun' && /^(i|we|you|they|who)$/.test(word.lower)) return false;
    if (/^(he|she)$/.test(word.lower) && !/^(auxiliary|modal)$/.test(words[back - 1]?.part ?? '')) return false;
    if (isSecondBase(words, back, last)) return !opensVerbGroup(words, back);
    if (word.part === 'verb' || word.part === 'auxiliary')
      return (
        causatives.has(word.lemma ?? '') ||
        ((word.lemma === 'be' || word.form === 'base') && !isOfRelative(words, back))
      );
    if (word.part === 'punctuation' && /^[;:—.]$/.test(word.text)) return false;
    if ((word.part === 'coordinator' || word.part === 'punctuation') && words[last]?.part === 'noun') return false;
    if (word.part === 'relative' || word.part === 'subordinator') return false;
  }
  return false;
}

/** "I check the log and refuse more": a base form behind a coordinator is as finite as the one before it. */
const isSecondBase = (words: readonly Word[], first: number, link: number): boolean =>
  words[link]?.part === 'coordinator' &&
  words[first]?.part === 'verb' &&
  words[first].form === 'base' &&
  !causatives.has(words[first].lemma ?? '');

/** "Users who live in the city want …", "who do not read want …": what stands behind "who" is a clause of its own. */
function isOfRelative(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (/^(adverb|auxiliary|modal)$/.test(words[before]?.part ?? '')) before--;
  return words[before]?.part === 'relative';
}

/** Reads the verb group that begins at `from`. */
export function verbGroupAt(words: readonly Word[], from: number): VerbGroup {
  const chain = chainFrom(words, from);
  const more = opened(words, chain.head, chain.to);
  const modal = chain.modal ?? more?.modal;
  const first = words[from] as Word;
  let to = more?.to ?? chain.to;
  while (to > from + 1 && words[to - 1]?.part === 'adverb') to--;
  const particle = words[to]?.part === 'particle' ? words[to] : undefined;
  if (particle) to++;
  let head = more?.head ?? chain.head;
  let passive = chain.passive || more !== undefined;
  if (passive && head.part === 'verb' && !isImpersonal(words, from, to) && isPredicate(words, head, to)) {
    passive = false;
    head = words.slice(from, to).findLast(word => word.lemma === 'be' || word.lemma === 'get') ?? first;
  }
  return asVerbGroup({
    from,
    to,
    start: first.start,
    end: (words[to - 1] as Word).end,
    head,
    lemma: head.lemma ?? head.lower,
    deed: deedOf(words, head, to),
    tense: tenseOf(first, head, modal, words[from - 1]),
    perfect: chain.perfect,
    progressive: chain.progressive,
    voice: passive ? 'passive' : 'active',
    negated: chain.negated,
    modal,
    particle,
  });
}

/** Verbs that hang on one another: "would not have been sent". */
interface Chain {
  /** The last of them. */
  head: Word;
  to: number;
  perfect: boolean;
  progressive: boolean;
  passive: boolean;
  negated: boolean;
  modal?: string;
}

function chainFrom(words: readonly Word[], from: number): Chain {
  const head = words[from] as Word;
  const negated = isDeniedBefore(words, from);
  const chain: Chain = { head, to: from, perfect: false, progressive: false, passive: false, negated };
  let governor: Word | undefined;
  for (; chain.to < words.length; chain.to++) {
    const word = words[chain.to] as Word;
    if (word.part === 'adverb') {
      chain.negated ||= negations.has(word.lower);
      continue;
    }
    if (word.part === 'pronoun' && governor?.part === 'auxiliary' && chain.to === from + 1) continue;
    if (word.part === 'modal' && !chain.modal) {
      chain.modal = word.lower;
      chain.negated ||= word.lower === 'cannot';
    } else if ((word.part === 'auxiliary' || word.part === 'verb') && hangsOn(word, governor)) {
      take(chain, word, governor);
    } else break;
    governor = word;
    if (closes(words, chain.to)) {
      chain.to++;
      break;
    }
  }
  return chain;
}

/** "Never had …". */
function isDeniedBefore(words: readonly Word[], from: number): boolean {
  let negated = false;
  for (let at = from - 1; words[at]?.part === 'adverb'; at--) negated ||= negations.has(words[at]?.lower ?? '');
  return negated;
}

/** Whether a verb can be governed by the one before it. */
function hangsOn({ form }: Word, governor: Word | undefined): boolean {
  if (!governor || governor.part === 'modal') return true;
  if (governor.part === 'verb' && governor.lemma !== 'get') return false;
  return form === 'ing' || form === 'participle' || (governor.lemma === 'do' && form === 'base');
}

function take(chain: Chain, word: Word, governor: Word | undefined): void {
  const [by, { form }] = [governor?.lemma, word];
  if (by === 'have' && form === 'participle') chain.perfect = true;
  if (by === 'be' && form === 'ing') chain.progressive = true;
  if ((by === 'be' || by === 'get') && form === 'participle') chain.passive = true;
  chain.head = word;
}

/** Whether the word at `at` governs no other verb: "got" only in "got paid", and not in "got rid of". */
function closes(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.lemma === 'get') return next?.form !== 'participle' || next.lower === 'rid';
  return word?.part === 'verb';
}

/** "Had to be cut", "began to be sold", "ended up being moved": a passive that another verb opens. */
function opened(
  words: readonly Word[],
  head: Word,
  at: number,
): { readonly head: Word; readonly to: number; readonly modal?: string } | undefined {
  const obliged =
    /^(have|need)$/.test(head.lemma ?? '') &&
    head.form === 'past' &&
    words[at]?.part === 'to' &&
    words[at + 1]?.lower === 'be';
  const begun =
    /^(begin|start|come|cease|stop)$/.test(head.lemma ?? '') &&
    head.form === 'past' &&
    words[at]?.part === 'to' &&
    words[at + 1]?.lower === 'be';
  const ended =
    head.lemma === 'end' && words[at]?.lower === 'up' && /^(being|getting)$/.test(words[at + 1]?.lower ?? '');
  if (!obliged && !begun && !ended) return undefined;
  let next = at + 2;
  while (words[next]?.part === 'adverb') next++;
  const participle = words[next];
  return participle?.part === 'verb' && participle.form !== 'ing' && participle.form !== 'base'
    ? { head: participle, to: next + 1, ...(obliged && { modal: 'had' }) }
    : undefined;
}

/** "It was determined that …": done by somebody, whatever the participle means elsewhere. */
const isImpersonal = (words: readonly Word[], from: number, to: number): boolean =>
  words[from - 1]?.lower === 'it' && words[to]?.lower === 'that';
