import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cache, desktopVersion } from './pins.mjs';

/** Whether a window can be shown. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The `code` command of an installed VS Code, if there is one. */
export function installedCode() {
  const names = process.platform === 'win32' ? ['code.cmd', 'code-insiders.cmd'] : ['code', 'code-insiders', 'codium'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(path => existsSync(path));
}

/**
 * The executable of a desktop VS Code of the pinned version, downloaded on the first call.
 *
 * @returns {Promise<string | undefined>} undefined, within seconds, where the download server can't be reached
 */
export async function downloadedCode({ report }) {
  try {
    return await downloadAndUnzipVSCode({ version: desktopVersion, cachePath: cache, timeout: 5_000 });
  } catch (error) {
    report(`No desktop VS Code: ${error?.message ?? error}`);
    return undefined;
  }
}
