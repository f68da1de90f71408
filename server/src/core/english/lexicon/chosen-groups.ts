/** How one group is picked from all who are served. */
import { words } from './words.ts';

/** Adverbs for whom something concerns most. */
export const stressing = words(
  'mainly mostly especially particularly chiefly primarily notably namely principally predominantly largely specifically foremost',
);

/** Verbs with those whom one has chosen to work for. */
export const aimedAt = words('serve target prioritise prioritize favour favor help reach protect');

/** The same before "on", "at" and "with". */
export const aimedOn = words('focus concentrate aim start begin target centre center');

/** Verbs of work that is for somebody. */
export const madeFor = words('build make design write mean intend tailor open create develop plan be do');

/** What a business calls those it lives on. */
export const clientele = words('trade clientele market segment target audience public custom');
