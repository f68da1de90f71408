import { launchBrowser } from './browser.mjs';
import { temporaryFolder } from './folders.mjs';
import { startServer } from './server.mjs';
import { prepareWebHost } from './web-host.mjs';
import { workbenchUrl } from './workbench.mjs';

/**
 * A workbench in a headless browser, loaded from a server of its own.
 *
 * @param {object} options
 * @param {string} [options.folder] the folder or the workspace file to open
 * @param {string} [options.file] the file to open in an editor
 * @param {string} [options.extension] the extension under development
 * @param {string} [options.suite] see {@link workbenchUrl}
 * @param {string} [options.userData] the user-data folder, with its settings written
 * @param {string} [options.extensions] the folder of installed extensions
 * @param {{ width: number, height: number }} [options.size] of the page, in CSS pixels
 * @param {number} [options.scale] pixels of the screen for a CSS pixel
 * @param {Record<string, (...args: unknown[]) => void>} [options.callbacks] functions that the page can call, from its start
 * @param {(line: string) => void} options.report gets progress
 * @param {AbortSignal} options.signal
 * @returns {Promise<{ page: import('playwright-core').Page, lost: Promise<string>, close: () => Promise<void> }>}
 *   `lost` tells why the workbench ended by itself
 */
export async function openWorkbench(options) {
  const { userData = temporaryFolder(), extensions = temporaryFolder(), report, signal } = options;
  const web = await prepareWebHost({ report, signal });
  const server = await startServer(web, { userData, extensions, signal });
  let browser;
  const close = async () => {
    await browser?.close();
    await server.stop();
  };
  try {
    browser = await launchBrowser(web);
    const viewport = options.size ?? { width: 1280, height: 800 };
    const page = await browser.newPage({ viewport, deviceScaleFactor: options.scale ?? 1 });
    for (const [name, callback] of Object.entries(options.callbacks ?? {})) await page.exposeFunction(name, callback);
    const lost = new Promise(resolve => {
      page.once('crash', () => resolve('the page crashed'));
      browser.once('disconnected', () => resolve('the browser ended'));
      server.exited.then(() => resolve(`VS Code's server ended:\n${server.output()}`));
    });
    await page.goto(workbenchUrl(server, options), { waitUntil: 'domcontentloaded' });
    return { page, lost, close };
  } catch (error) {
    await close();
    throw error;
  }
}
