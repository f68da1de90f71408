import { until } from './until.mjs';

/** Takes pictures of a page until two in a row are the same; the last is in the file `picture`. */
export async function stablePicture(page, picture, signal) {
  let last;
  const settled = async () => {
    const next = await page.screenshot({ path: picture });
    const same = last?.equals(next);
    last = next;
    return same || undefined;
  };
  await until(settled, { what: 'the window to come to rest', ms: 30_000, signal });
}
