import { type Claim, claimsIn } from '../claims.ts';
import type { Edit } from '../finding.ts';
import { withEdits } from '../rewrite/all.ts';
import { idOf, type Principle } from '../rubric/principles.ts';
import type { Span } from '../span.ts';
import { readStory } from './read.ts';
import type { Entry, Story } from './story.ts';
import { asItem } from './yaml-item.ts';

/** How a principle is claimed: as primary it stands first, as backup second. */
export type Role = 'primary' | 'backup';

/**
 * The edits of a story's front matter by which it claims a principle, and keeps the others that it claims, and its
 * comments. None where it claims it so already, and where its claims cannot be read. A story that claims nothing
 * yet claims any as primary.
 * @param set the principles that it can claim
 */
export function claimEdits(story: Story, principle: Principle, role: Role, set: readonly Principle[]): readonly Edit[] {
  const claims = [...claimsOf(story, set)];
  const others = claims.filter(claim => claim.principle?.id !== principle.id);
  const place = role === 'primary' ? 0 : Math.min(1, others.length);
  const wanted = [...others];
  wanted.splice(place, 0, claims.find(claim => claim.principle?.id === principle.id) ?? { ...none, principle });
  if (claims.length === wanted.length && claims.every((claim, index) => claim === wanted[index])) return [];
  const edits =
    claims.length === wanted.length ? reordered(story, claims, wanted) : added(story, claims, principle, place);
  return claimsSo(withEdits(story.text, edits), wanted, set) ? edits : [];
}

const none = { name: '', span: { start: 0, end: 0 } };

const claimsOf = (story: Story, set: readonly Principle[]): Iterable<Claim> => claimsIn({ story, passages: [] }, set);

/** Whether a text claims what is wanted, in this order. */
function claimsSo(text: string, wanted: readonly Claim[], set: readonly Principle[]): boolean {
  const read = [...claimsOf(readStory(text), set)];
  return read.length === wanted.length && read.every((claim, index) => isSame(claim, wanted[index]));
}

const isSame = (a: Claim, b: Claim | undefined): boolean =>
  (a.principle?.id ?? idOf(a.name)) === (b?.principle?.id ?? idOf(b?.name ?? ''));

/** The same items in another order; what stands around them stays. */
function reordered({ text, frontMatter }: Story, claims: readonly Claim[], wanted: readonly Claim[]): readonly Edit[] {
  const entry = principlesIn(frontMatter?.entries);
  const whole = ({ span }: Claim): Span =>
    entry && isBlock(text, entry) ? { ...span, end: lineEnd(text, span.end) } : span;
  return claims.flatMap((claim, index) => {
    const [old, replacing] = [whole(claim), whole(wanted[index] as Claim)];
    const newText = text.slice(replacing.start, replacing.end);
    return text.slice(old.start, old.end) === newText ? [] : [{ span: old, newText }];
  });
}

/** A new item at `place` among the claims, in a list that is made where there is none. */
function added(story: Story, claims: readonly Claim[], { name }: Principle, place: number): readonly Edit[] {
  const { text, frontMatter } = story;
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const item = asItem(name);
  if (!frontMatter) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    return [insertion(start, `---${eol}principles: [${item}]${eol}---${eol}${eol}`)];
  }
  const entry = principlesIn(frontMatter.entries);
  const line = `principles: [${item}]`;
  if (!entry) return [insertion(closingLine(text, frontMatter.span), `${line}${eol}`)];
  const [first] = claims;
  if (!first) return isEmpty(entry.value) ? [{ span: wholeOf(entry), newText: line }] : [];
  if (!Array.isArray(entry.value)) return [...wrapped(entry.valueSpan, item, place)];
  const at = claims[place];
  if (!isBlock(text, entry))
    return [at ? insertion(at.span.start, `${item}, `) : insertion(first.span.end, `, ${item}`)];
  const dash = text.slice(text.lastIndexOf('\n', first.span.start - 1) + 1, first.span.start);
  return [
    at
      ? insertion(at.span.start, `${item}${eol}${dash}`)
      : insertion(lineEnd(text, first.span.end), `${eol}${dash}${item}`),
  ];
}

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** From the key to the end of its value, its colon included. */
const wholeOf = ({ keySpan, valueSpan }: Entry): Span => ({
  start: keySpan.start,
  end: Math.max(keySpan.end + 1, valueSpan.end),
});

/** A value that stands alone becomes the item of a list. */
function* wrapped({ start, end }: Span, item: string, place: number): Iterable<Edit> {
  yield insertion(start, place === 0 ? `[${item}, ` : '[');
  yield insertion(end, place === 0 ? ']' : `, ${item}]`);
}

const insertion = (at: number, newText: string): Edit => ({ span: { start: at, end: at }, newText });

const principlesIn = (entries: readonly Entry[] = []): Entry | undefined =>
  entries.find(({ key }) => key === 'principles');

/** Whether a list has a line for each item, behind a dash. */
const isBlock = (text: string, { valueSpan }: Entry): boolean => text[valueSpan.start] === '-';

function lineEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/);
  return end < 0 ? text.length : from + end;
}

/** The start of the line with the closing fence. */
const closingLine = (text: string, { start, end }: Span): number =>
  start + Math.max(text.slice(start, end).lastIndexOf('\n'), text.slice(start, end).lastIndexOf('\r')) + 1;
