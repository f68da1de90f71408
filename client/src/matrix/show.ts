import { commands, type ExtensionContext, l10n } from 'vscode';
import type { Bank } from '../bank/bank.ts';
import { everyStory } from '../bank/story-filter.ts';
import { createPanel, type TablePanel } from '../table/panel.ts';
import { isTold, matrixOf } from './matrix.ts';

/** The panel of stories against principles, and the command that shows it. */
export function createMatrix(context: ExtensionContext, { coverage, stories }: Bank): TablePanel {
  const panel = createPanel(context, {
    id: 'debrief.matrix',
    title: l10n.t('Coverage Matrix'),
    shows: [coverage, stories],
    make: () => coverage.value && stories.value && matrixOf(coverage.value, stories.value),
    exports: 'matrix',
    async beneath() {
      const others = stories.value?.filter(story => !isTold(story)) ?? [];
      const formats = [...new Set(others.map(({ format }) => format))];
      await commands.executeCommand('debrief.filterStories', { ...everyStory, formats });
      await commands.executeCommand('debrief.stories.focus');
    },
  });
  context.subscriptions.push(commands.registerCommand('debrief.showMatrix', panel.show));
  return panel;
}
