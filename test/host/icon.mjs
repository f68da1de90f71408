// Draws client/icons/debrief.png, which the marketplace wants, from the SVG beside it: node test/host/icon.mjs
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { root } from './pins.mjs';
import { runMain } from './signals.mjs';
import { prepareWebHost } from './web-host.mjs';

const size = 256;

await runMain(async signal => {
  const web = await prepareWebHost({ report: line => console.error(line), signal });
  const browser = await launchBrowser(web);
  try {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = readFileSync(join(root, 'client', 'icons', 'debrief.svg'), 'utf8');
    await page.setContent(`<style>body { margin: 0 }</style>${svg}`);
    await page.screenshot({ path: join(root, 'client', 'icons', 'debrief.png'), omitBackground: true });
  } finally {
    await browser.close();
  }
  return 0;
});
