import { DataTransferItem, l10n, type TreeDragAndDropController, Uri, window } from 'vscode';
import type { StoryRow } from '../../../server/src/protocol.ts';
import type { Server } from '../server/server.ts';
import { telling } from '../server/tell.ts';
import type { Bank } from './bank.ts';
import { claim } from './claim.ts';
import type { Branch } from './tree.ts';

/** How editor, explorer and views name what is dragged. */
const uriList = 'text/uri-list';

/** Stories can be dragged from a view, into an editor as well as onto a principle. */
export const dragStories: TreeDragAndDropController<Branch> = {
  dragMimeTypes: [uriList],
  dropMimeTypes: [],
  handleDrag(branches, transfer) {
    const uris = branches.flatMap(({ subject }) => subject?.story?.uri ?? []);
    if (uris.length > 0) transfer.set(uriList, new DataTransferItem(uris.join('\r\n')));
  },
};

/**
 * A story that is dropped on a principle, or on a row below it, claims it: as its primary when it claims none yet, else
 * as backup.
 */
export function dropOnPrinciple(server: Server, bank: Bank): TreeDragAndDropController<Branch> {
  return {
    ...dragStories,
    dropMimeTypes: [uriList, 'application/vnd.code.tree.debrief.stories', 'application/vnd.code.tree.debrief.coverage'],
    handleDrop: (target, transfer) =>
      telling(async () => {
        const { principle } = target?.subject ?? {};
        const list = await transfer.get(uriList)?.asString();
        if (!principle || !list) return;
        const stories = (await bank.stories.first()) ?? [];
        for (const uri of urisOf(list)) {
          const story = stories.find(each => sameFile(each.uri, uri));
          if (story) await claim(server, { story, principle, role: roleOfNext(story) });
          else
            window.showWarningMessage(
              l10n.t('{0} is no story of this workspace.', Uri.parse(uri).path.split('/').at(-1) ?? ''),
            );
        }
      }),
  };
}

/** A list of URIs has one a line; a line with a hash is a comment. */
function urisOf(list: string): readonly string[] {
  return list.split(/\r?\n/).filter(line => line !== '' && !line.startsWith('#'));
}

const sameFile = (one: string, other: string): boolean => Uri.parse(one).toString() === Uri.parse(other).toString();

function roleOfNext({ claims }: StoryRow): 'primary' | 'backup' {
  return claims.some(({ role }) => role === 'primary') ? 'backup' : 'primary';
}
