import type { Disposable } from 'vscode';

/** Something that is done once nobody has asked for it for a while. */
export interface OnceQuiet extends Disposable {
  soon(): void;
}

export function onceQuiet(action: () => Promise<void>, milliseconds: number): OnceQuiet {
  let timer: NodeJS.Timeout | undefined;
  return {
    soon() {
      clearTimeout(timer);
      timer = setTimeout(() => void action(), milliseconds);
    },
    dispose: () => clearTimeout(timer),
  };
}
