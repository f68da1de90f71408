import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver/node';
import type { Progress } from './indexer.ts';

/** Shows in the editor how far long reading has come, and lets the writer end it. */
export interface ProgressBar {
  update(progress: Progress | undefined): void;
}

export interface BarPorts {
  readonly connection: Connection;
  /** The writer has had enough. */
  cancelled(): void;
  failed(error: unknown): void;
}

/** Fewer files are read before a bar could be seen. */
const few = 50;

export function createProgressBar({ connection, cancelled, failed }: BarPorts): ProgressBar {
  let bar: Promise<WorkDoneProgressServerReporter> | undefined;
  let shown = -1;

  const begin = async (): Promise<WorkDoneProgressServerReporter> => {
    const made = await connection.window.createWorkDoneProgress();
    made.begin('Reading stories', 0, '', true);
    made.token.onCancellationRequested(cancelled);
    return made;
  };

  return {
    update(progress) {
      if (!progress) {
        bar?.then(made => made.done()).catch(failed);
        [bar, shown] = [undefined, -1];
        return;
      }
      const { done, total } = progress;
      if (!bar && total - done < few) return;
      bar ??= begin();
      const percent = Math.floor((done / total) * 100);
      if (percent === shown) return;
      shown = percent;
      bar.then(made => made.report(percent, `${done} of ${total}`)).catch(failed);
    },
  };
}
