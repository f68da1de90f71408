/** Who prints, broadcasts and posts, and what of it is praise when it is about oneself. */
import { publishers } from './acclaim.ts';
import { words } from './words.ts';

/** Where one is seen or read of. */
export const media = words(
  `news television telly papers newspapers press bulletin journal herald tribune times mercury chronicle observer examiner courier magazines broadcast column frontpage`,
  publishers,
);

/** Where one is shown by whoever has it. */
export const pages = words(
  'intranet facebook instagram linkedin tiktok youtube twitter homepage website page yearbook almanac guidebook brochure calendar forum',
  media,
);

/** What they make of it. */
export const coverage = words(
  `story stories article articles piece pieces report reports feature page pages half-page spread column paragraph photo photos picture
  pictures portrait interview segment item documentary reportage headline video clip film profile line mention`,
);

/** How they make it. */
export const covering = words(
  `give run carry print publish feature show cover make do write bring come film broadcast air post have share dedicate devote include report
  take tweet put`,
);

/** What one does who puts it on a page. */
export const posting = words('post share put tweet publish print feature show');

/** What they do with those whom they write of. */
export const featuring = words('feature show cover film mention portray interview profile broadcast air');
