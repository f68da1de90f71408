import type { Look, Words } from '../table.ts';
import { element } from './element.ts';

export interface ToolbarOptions {
  readonly words: Words;
  readonly look: Look;
  readonly hasGaps: boolean;
  readonly hasGapColumns: boolean;
  change(look: Partial<Look>): void;
  copy(): void;
  save(): void;
}

/** What narrows the table down and takes it elsewhere. */
export function toolbar({ words, look, hasGaps, hasGapColumns, change, copy, save }: ToolbarOptions): HTMLElement {
  const filter = element('input', {
    type: 'search',
    class: 'filter',
    value: look.filter,
    placeholder: words.filter,
    'aria-label': words.filter,
  });
  filter.addEventListener('input', () => change({ filter: filter.value }));
  const gaps = hasGaps ? [switchOf(words.onlyGaps, look.onlyGaps, onlyGaps => change({ onlyGaps }))] : [];
  const first = hasGapColumns ? [switchOf(words.gapsFirst, look.gapsFirst, gapsFirst => change({ gapsFirst }))] : [];
  return element(
    'div',
    { class: 'toolbar', role: 'toolbar' },
    filter,
    ...gaps,
    ...first,
    element('span', { class: 'shown', role: 'status' }),
    element('span', { class: 'actions' }, buttonOf(words.copy, copy), buttonOf(words.save, save)),
  );
}

function switchOf(label: string, checked: boolean, change: (value: boolean) => void): HTMLElement {
  const box = element('input', { type: 'checkbox', checked });
  box.addEventListener('change', () => change(box.checked));
  return element('label', {}, box, element('span', { text: label }));
}

export function buttonOf(text: string, act: () => void, look?: string): HTMLElement {
  const button = element('button', { type: 'button', class: look, text });
  button.addEventListener('click', act);
  return button;
}
