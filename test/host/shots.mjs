// npm run shots: pictures of every surface in a light, a dark and a high-contrast theme.
//   npm run shots -- [NAME]… [--theme light|dark|contrast] [--keep] [--readme]
// They go to .vscode-test/shots/; with --keep those of the walkthrough are made anew, too, sharp enough for any
// screen, with --readme those of the README, as small as they can be.
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { temporaryFolder } from './folders.mjs';
import { tidy } from './keyboard.mjs';
import { openWorkbench } from './open-workbench.mjs';
import { cache, root } from './pins.mjs';
import { writeSettings } from './profile.mjs';
import { runMain } from './signals.mjs';
import { stablePicture } from './stable-picture.mjs';
import { surfaces } from './surfaces.mjs';
import { until } from './until.mjs';

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default Dark Modern' };
const size = { width: 1200, height: 760 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: 'string' },
    keep: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
  },
});

await runMain(async signal => {
  let failed = 0;
  for (const [name, theme] of Object.entries(themes)) {
    if (values.theme !== undefined && values.theme !== name) continue;
    for (const empty of [false, true]) {
      const wanted = surfaces.filter(surface => (surface.empty ?? false) === empty && isAsked(surface));
      if (wanted.length > 0) failed += await shoot(name, theme, wanted, signal);
    }
  }
  return failed > 0 ? 1 : 0;
});

function isAsked({ name }) {
  return positionals.length === 0 || positionals.includes(name);
}

/** @returns how many of the surfaces, which want the same window, did not show what they should */
async function shoot(name, theme, wanted, signal) {
  const folder = join(cache, 'shots', name);
  mkdirSync(folder, { recursive: true });
  const temporary = temporaryFolder();
  const stories = join(temporary, 'stories');
  cpSync(join(root, 'examples'), stories, { recursive: true });
  writeSettings(temporary, {
    'workbench.colorTheme': theme,
    'editor.cursorBlinking': 'solid',
    'editor.minimap.enabled': false,
    'editor.stickyScroll.enabled': false,
    'files.autoSave': 'off',
    'workbench.reduceMotion': 'on',
  });
  const report = line => console.error(line);
  const workbench = await openWorkbench({
    folder: wanted[0].empty ? undefined : stories,
    extension: root,
    userData: temporary,
    size,
    scale: values.keep ? 1.5 : 1,
    report,
    signal,
  });
  let failed = 0;
  try {
    // As a system in high contrast asks for it.
    if (name === 'contrast') await workbench.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    workbench.page.setDefaultTimeout(20_000);
    await workbench.page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    for (const surface of wanted) {
      const picture = join(folder, `${surface.name}.png`);
      try {
        await workbench.page.setViewportSize(surface.size ?? size);
        await surface.act(workbench.page, stories);
        for (const words of surface.sees) await sees(workbench.page, words);
        await stablePicture(workbench.page, picture, signal);
        if (values.keep && surface.picture !== undefined && name !== 'contrast')
          await keep(workbench.page, surface, name);
        if (values.readme && surface.readme !== undefined && name === 'light')
          copyFileSync(picture, join(root, 'docs', 'images', `${surface.readme}.png`));
        console.log(`ok      ${name}/${surface.name}`);
      } catch (error) {
        failed += 1;
        await workbench.page.screenshot({ path: picture });
        console.log(`FAILED  ${name}/${surface.name}: ${error.message.split('\n')[0]}`);
      }
      await workbench.page.setViewportSize(size);
      await tidy(workbench.page);
    }
  } finally {
    await workbench.close();
  }
  return failed;
}

/** Waits until the words are seen somewhere in the window, in the text of an element or in its frames. */
async function sees(page, words) {
  const seen = async () => {
    for (const frame of page.frames()) {
      if (
        await frame
          .getByText(words)
          .first()
          .isVisible()
          .catch(() => false)
      )
        return true;
    }
  };
  await until(seen, { what: `“${words}” to be seen`, ms: 15_000 });
}

/** Pictures that are in the package are WebP, which weighs a third of PNG. */
async function keep(page, { name, picture }, theme) {
  const session = await page.context().newCDPSession(page);
  const clip = { ...picture, scale: 1 };
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 90, clip });
  await session.detach();
  writeFileSync(join(root, 'client', 'walkthrough', `${name}-${theme}.webp`), Buffer.from(data, 'base64'));
}
