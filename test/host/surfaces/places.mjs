import { command } from '../keyboard.mjs';
import { until } from '../until.mjs';

/** Opens the sidebar, once it has its rows. */
export async function sidebar(page) {
  await command(page, 'View: Show Debrief');
  await rowOf(page, 'Coverage', 'Customer Obsession').waitFor();
}

/** The first row of a view whose words hold a label. */
export const rowOf = (page, view, label) =>
  page.getByRole('tree', { name: view }).getByRole('treeitem', { name: label }).first();

/** Shows what is below a row of a view. */
export async function unfold(page, view, label) {
  const row = rowOf(page, view, label);
  await row.waitFor();
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
}

/** The page of the panel that is open, once it has its table. */
export const panelOf = page =>
  until(
    async () => {
      for (const frame of page.frames())
        if (
          await frame
            .getByRole('grid')
            .isVisible()
            .catch(() => false)
        )
          return frame;
    },
    { what: 'a table in a panel', ms: 15_000 },
  );
