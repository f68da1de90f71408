import { l10n } from 'vscode';
import type { Words } from './table.ts';

/** The words of a page around its table, in the editor's language. */
export function pageWords(): Words {
  return {
    filter: l10n.t('Filter'),
    onlyGaps: l10n.t('Only gaps'),
    gapsFirst: l10n.t('Gaps first'),
    copy: l10n.t('Copy…'),
    save: l10n.t('Save…'),
    shown: l10n.t('{0} of {1} rows', '{0}', '{1}'),
    nothing: l10n.t('Nothing matches.'),
    sort: l10n.t('sort'),
    begin: l10n.t('New story'),
  };
}
