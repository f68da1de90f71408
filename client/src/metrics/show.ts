import { commands, type ExtensionContext, l10n } from 'vscode';
import type { Bank } from '../bank/bank.ts';
import { createPanel, type TablePanel } from '../table/panel.ts';
import { sheetOf } from './sheet.ts';

/** The panel of all numbers, and the command that shows it. */
export function createSheet(context: ExtensionContext, { metrics, stories }: Bank): TablePanel {
  const panel = createPanel(context, {
    id: 'debrief.metrics',
    title: l10n.t('Metrics Sheet'),
    shows: [metrics, stories],
    make: () => metrics.value && stories.value && sheetOf(metrics.value, stories.value),
    exports: 'metrics',
  });
  context.subscriptions.push(commands.registerCommand('debrief.showMetrics', panel.show));
  return panel;
}
