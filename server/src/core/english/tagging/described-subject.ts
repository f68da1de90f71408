import type { Token } from '../grammar/tokens.ts';
import { verbReadings } from '../grammar/verb.ts';
import { tensed } from '../lexicon/function-groups.ts';
import { modals, numberWords } from '../lexicon/function-words.ts';
import type { Lookahead } from './lookahead.ts';

/** How far an aside may reach. */
const furthest = 24;

/**
 * Whether the participle at `at` describes a subject whose verb comes behind an aside: "rejected parts, as the inspector
 * had warned, rose". A note that tells two deeds, "moved crews, one by one, told the owners", does not.
 */
export function describesBeforeAside(tokens: readonly Token[], ahead: Lookahead, at: number): boolean {
  if (!ahead.nounRight(at) || isCount(tokens[at + 1]) || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return false;
  const opening = tokens.findIndex(({ kind }, place) => kind === 'mark' && place > at + 1);
  const closing = closingOf(tokens, opening);
  if (closing < 0 || isCount(tokens[opening + 1]) || actsAfter(ahead, opening) !== undefined) return false;
  const verb = actsAfter(ahead, closing);
  if (!verb) return false;
  return describesMore(tokens, opening, closing) || isFinal(verb.lower) || !takesObject(tokens, ahead, verb);
}

/** "Pulled three months of curves, 13,400, sorted by run": counted, so done. */
const isCount = (token: Token | undefined): boolean => token?.kind === 'number' || numberWords.has(token?.lower ?? '');

/** The mark that ends the aside which another one opens, or -1. */
function closingOf(tokens: readonly Token[], opening: number): number {
  const mark = tokens[opening]?.text ?? '';
  if (!/^[,(—–-]$/.test(mark)) return -1;
  const close = mark === '(' ? ')' : mark;
  const closing = tokens.findIndex(({ text }, at) => at > opening + 1 && at < opening + furthest && text === close);
  return tokens.slice(opening + 1, closing).some(({ text }) => /^[;:]$/.test(text)) ? -1 : closing;
}

/** The finite verb that stands behind a mark with no subject of its own. */
function actsAfter(ahead: Lookahead, mark: number): Token | undefined {
  const next = ahead.after(mark);
  return next && (isFinal(next.lower) || verbReadings(next.lower).some(({ form }) => form === 'past'))
    ? next
    : undefined;
}

const isFinal = (lower: string): boolean => (tensed.has(lower) && lower !== 'did') || modals.has(lower);

/** "Which I had feared", "of whom there were four", "on the other hand": no room for a deed between these and a subject. */
const describesMore = (tokens: readonly Token[], opening: number, closing: number): boolean =>
  [tokens[opening + 1], tokens[opening + 2]].some(token => /^(who|whom|whose|which)$/.test(token?.lower ?? '')) ||
  /^(though|however|contrast|comparison|hand|example|instance|turn|too)$/.test(tokens[closing - 1]?.lower ?? '');

/** "Told the owners", "told them", "trained 12 managers"; "did not rise", "rose to 4" and "held at 3%" have none. */
function takesObject(tokens: readonly Token[], ahead: Lookahead, verb: Token): boolean {
  const next = tokens.indexOf(verb) + 1;
  if (verb.lower === 'did') return tokens[next]?.lower !== 'not' && tokens[next]?.lower !== "n't";
  return !ahead.closes(next) && ahead.after(next - 1) === tokens[next];
}
