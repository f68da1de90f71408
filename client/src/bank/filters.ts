import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  l10n,
  type Memento,
  type QuickPickItem,
  QuickPickItemKind,
  window,
} from 'vscode';
import type { StoryRow } from '../../../server/src/protocol.ts';
import { telling } from '../server/tell.ts';
import type { Bank } from './bank.ts';
import { tellOfNone } from './none.ts';
import { everyStory, isFiltering, type StoryFilter } from './story-filter.ts';

/** What the views leave out, kept with the workspace. */
export interface Filters extends Disposable {
  readonly onlyGaps: boolean;
  readonly stories: StoryFilter;
  readonly onDidChange: Event<void>;
}

/** The filters and the commands that set them. A menu sees their state in `debrief.onlyGaps` and `debrief.storiesFiltered`. */
export function createFilters(bank: Bank, memory: Memento): Filters {
  const changed = new EventEmitter<void>();
  let onlyGaps = memory.get('bank.onlyGaps', false);
  let stories = memory.get('bank.stories', everyStory);
  const tell = (): void => {
    commands.executeCommand('setContext', 'debrief.onlyGaps', onlyGaps);
    commands.executeCommand('setContext', 'debrief.storiesFiltered', isFiltering(stories));
    changed.fire();
  };
  const setGaps = async (value: boolean): Promise<void> => {
    onlyGaps = value;
    tell();
    await memory.update('bank.onlyGaps', value);
  };
  const setStories = async (value: StoryFilter): Promise<void> => {
    stories = value;
    tell();
    await memory.update('bank.stories', value);
  };
  tell();
  const registered = Disposable.from(
    changed,
    commands.registerCommand('debrief.showOnlyGaps', () => setGaps(true)),
    commands.registerCommand('debrief.showAllPrinciples', () => setGaps(false)),
    commands.registerCommand('debrief.showAllStories', () => setStories(everyStory)),
    commands.registerCommand('debrief.filterStories', (given?: StoryFilter) =>
      telling(async () => {
        const rows = given ? [] : ((await bank.stories.first()) ?? []);
        if (!given && rows.length === 0) return tellOfNone();
        const picked = given ?? (await pickFilter(rows, stories));
        if (picked) await setStories(picked);
      }),
    ),
  );
  return {
    get onlyGaps() {
      return onlyGaps;
    },
    get stories() {
      return stories;
    },
    onDidChange: changed.event,
    dispose: () => registered.dispose(),
  };
}

type Choice = QuickPickItem & { readonly part?: 'kinds' | 'formats' | 'found'; readonly value?: string };

async function pickFilter(rows: readonly StoryRow[], filter: StoryFilter): Promise<StoryFilter | undefined> {
  const group = (label: string, part: 'kinds' | 'formats', names: ReadonlyMap<string, string>): Choice[] => [
    { label, kind: QuickPickItemKind.Separator },
    ...[...names]
      .map(([value, label]) => ({ label, value, part, picked: filter[part].includes(value) }))
      .sort((a, b) => a.label.localeCompare(b.label)),
  ];
  const choices: readonly Choice[] = [
    { label: l10n.t('With findings'), part: 'found', picked: filter.found },
    ...group(l10n.t('Kind'), 'kinds', new Map(rows.flatMap(({ kind }) => (kind ? [[kind, kind]] : [])))),
    ...group(l10n.t('Format'), 'formats', new Map(rows.map(({ format, formatName }) => [format, formatName]))),
  ];
  const options = {
    title: l10n.t('Which stories?'),
    placeHolder: l10n.t('None chosen: all are shown'),
    canPickMany: true,
  } as const;
  const picked = await window.showQuickPick(choices, options);
  const of = (part: Choice['part']) => picked?.filter(choice => choice.part === part) ?? [];
  const values = (part: Choice['part']) => of(part).flatMap(({ value }) => value ?? []);
  return picked && { kinds: values('kinds'), formats: values('formats'), found: of('found').length > 0 };
}
