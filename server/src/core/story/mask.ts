import type { PhrasingContent } from 'mdast';
import { opaque } from '../english/grammar/tokens.ts';

/**
 * The writer's own prose in `source`, character for character: markup becomes blanks, code and quoted speech become
 * opaque characters, so that every offset stays what it was. `offset` is where `source` begins in the story.
 */
export function maskProse(source: string, offset: number, nodes: readonly PhrasingContent[]): string {
  const prose = Array.from({ length: source.length }, () => ' ');
  for (const node of nodes) reveal(node, source, offset, prose);
  return maskQuotes(prose.join(''));
}

/** Characters that stand for themselves wherever they stand. */
const plainCharacters = /^[ !#-[\]-~\u00A1-\u00AA\u00AC-\u00BA\u00BC-\u167F‘’–—…]*$/;

/** The same for words without any markup. */
export function maskText(source: string): string {
  if (plainCharacters.test(source)) return source;
  const prose = Array.from({ length: source.length }, () => ' ');
  revealText(source, 0, source.length, prose);
  return maskQuotes(prose.join(''));
}

function reveal(node: PhrasingContent, source: string, offset: number, prose: string[]): void {
  const start = (node.position?.start.offset ?? offset) - offset;
  const end = (node.position?.end.offset ?? offset) - offset;
  switch (node.type) {
    case 'text':
      revealText(source, start, end, prose);
      return;
    case 'inlineCode':
    case 'image':
    case 'imageReference':
      for (let at = start; at < end; at++) prose[at] = opaque;
      return;
    case 'html':
    case 'break':
    case 'footnoteReference':
      return;
    default:
      if (/^<?(?:https?:|mailto:)/.test(source.slice(start, end))) {
        for (let at = start; at < end; at++) prose[at] = opaque;
      } else for (const child of node.children) reveal(child, source, offset, prose);
  }
}

function revealText(source: string, start: number, end: number, prose: string[]): void {
  for (let at = start; at < end; at++) {
    const picture = pictureAt(source, at);
    if (picture > 0) {
      prose.fill(' ', at, at + picture);
      at += picture - 1;
      continue;
    }
    const character = source[at] as string;
    const escaped = character === '\\' && /[!-/:-@[-`{-~]/.test(source[at + 1] ?? '') && at + 1 < end;
    prose[at] = escaped || /\s/.test(character) ? ' ' : /[‐‑]/.test(character) ? '-' : character;
    if (escaped) {
      at++;
      prose[at] = source[at] as string;
    }
  }
}

/** The length of the emoji, or part of one, at `at`; 0 where there is none. An emoji says nothing. */
function pictureAt(source: string, at: number): number {
  const point = source.codePointAt(at) ?? 0;
  if (point < 0x2000) return 0;
  const character = String.fromCodePoint(point);
  const picture = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F|\u200D/u.test(character);
  return picture ? character.length : 0;
}

const closers: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"' };

/**
 * Masks text inside double quotes, which is somebody else's words. The mark that ends a quoted sentence stays, so that
 * the sentence around it ends there, too. A quote that is never closed masks nothing.
 */
function maskQuotes(prose: string): string {
  let masked = '';
  let at = 0;
  const unclosed = new Set<string>();
  while (at < prose.length) {
    const open = prose[at] as string;
    const close = closers[open];
    const end = close && !unclosed.has(close) && opens(prose, at) ? closing(prose, at + 1, close) : -1;
    if (end < 0) {
      if (close && opens(prose, at)) unclosed.add(close);
      masked += open === '"' || open === '“' || open === '”' ? ' ' : open;
      at++;
      continue;
    }
    const inner = prose.slice(at + 1, end);
    const mark = /[.!?…,]\s*$/.exec(inner)?.[0] ?? '';
    const hidden = inner.length - mark.length + 1;
    masked += `${opaque.repeat(hidden) + mark} `;
    at = end + 1;
  }
  return masked;
}

const opens = (prose: string, at: number): boolean =>
  prose[at] !== '"' || at === 0 || /[\s([{—–/-]/.test(prose[at - 1] ?? '');

function closing(prose: string, from: number, close: string): number {
  for (let at = prose.indexOf(close, from); at >= 0; at = prose.indexOf(close, at + 1)) {
    if (close !== '"' || (at > from && !/\s/.test(prose[at - 1] ?? '') && !/\w/.test(prose[at + 1] ?? ''))) return at;
  }
  return -1;
}
