import { negations } from '../lexicon/function-words.ts';
import { causatives } from '../lexicon/verb-groups.ts';
import type { VerbGroup } from '../sentence.ts';
import type { Word } from '../word.ts';
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
  let last = at - 1;
  while (words[last]?.part === 'adverb') last--;
  for (let back = last; back >= 0; back--) {
    const word = words[back] as Word;
    if (word.part === 'adverb') continue;
    if (word.part === 'to' || word.part === 'modal') return true;
    if (word.lemma === 'do' && word.part === 'auxiliary') return true;
    if (word.part === 'pronoun' && /^(i|we|you|they|who)$/.test(word.lower)) return false;
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
  let at = from;
  let head = words[from] as Word;
  let [perfect, progressive, passive, negated] = [false, false, false, false];
  for (let back = from - 1; words[back]?.part === 'adverb'; back--) negated ||= negations.has(words[back]?.lower ?? '');
  let modal: string | undefined;
  let governor: Word | undefined;
  for (; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.part === 'adverb') {
      negated ||= negations.has(word.lower);
      continue;
    }
    if (word.part === 'modal' && !modal) {
      modal = word.lower;
      negated ||= word.lower === 'cannot';
    } else if (word.part === 'pronoun' && governor?.part === 'auxiliary' && at === from + 1) continue;
    else if (word.part === 'auxiliary' || word.part === 'verb') {
      if (
        governor &&
        governor.part !== 'modal' &&
        word.form !== 'ing' &&
        word.form !== 'participle' &&
        !(governor.lemma === 'do' && word.form === 'base')
      )
        break;
      if (governor?.part === 'verb' && !/^(get)$/.test(governor.lemma ?? '')) break;
      if (governor?.lemma === 'have' && word.form === 'participle') perfect = true;
      if (governor?.lemma === 'be' && word.form === 'ing') progressive = true;
      if ((governor?.lemma === 'be' || governor?.lemma === 'get') && word.form === 'participle') passive = true;
      head = word;
    } else break;
    governor = word;
    if (word.part === 'verb' && word.lemma !== 'get') {
      at++;
      break;
    }
    if (word.lemma === 'get' && (words[at + 1]?.form !== 'participle' || words[at + 1]?.lower === 'rid')) {
      at++;
      break;
    }
  }
  const more = opened(words, head, at);
  if (more) [head, at, passive, modal] = [more.head, more.to, true, modal ?? more.modal];
  let to = at;
  while (to > from + 1 && words[to - 1]?.part === 'adverb') to--;
  const particle = words[to]?.part === 'particle' ? words[to] : undefined;
  if (particle) to++;
  const first = words[from] as Word;
  if (passive && head.part === 'verb' && !isImpersonal(words, from, to) && isPredicate(words, head, to)) {
    passive = false;
    head = words.slice(from, to).findLast(word => word.lemma === 'be' || word.lemma === 'get') ?? first;
  }
  return {
    from,
    to,
    start: first.start,
    end: (words[to - 1] as Word).end,
    head,
    lemma: head.lemma ?? head.lower,
    deed: deedOf(words, head, to),
    tense: tenseOf(first, head, modal, words[from - 1]),
    perfect,
    progressive,
    voice: passive ? 'passive' : 'active',
    negated,
    ...(modal && { modal }),
    ...(particle && { particle }),
  };
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
