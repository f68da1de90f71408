/** Words for quick and quicker. From style guides and interview rubrics. */
import { words } from './words.ts';

/** Speed in one word. */
export const quickAdverbs = words(`
  quickly rapidly swiftly immediately instantly promptly speedily overnight straightaway fastly hastily expeditiously
  instantaneously asap pronto briskly quick-fire`);

/** What is quick or fast, in front of a degree or a noun. */
export const quickWords = words(
  'fast quick quickly rapid rapidly fastly speedy swift swiftly prompt promptly snappy speedily fastest quickest',
);

/** Degrees before "fast" or "quick" that make it a boast. */
export const speedDegrees = new Set(
  'very super really extremely incredibly amazingly remarkably surprisingly unbelievably insanely pretty quite so'.split(
    ' ',
  ),
);

/** What is called quick as an achievement: "my quick reaction". */
export const quickDeeds = new Set(
  'decision reaction action response delivery turnaround implementation launch execution resolution rollout recovery fix project job win turn turnaround start launch move answer roll-out delivery rebuild switch return process success victory intervention solution'.split(
    ' ',
  ),
);

/** Comparatives of speed, and the degrees that make them a boast: "way quicker". */
export const quickerWords = new Set('faster quicker swifter speedier snappier'.split(' '));
export const easedDegrees = new Set(
  'way much far lots considerably significantly massively dramatically substantially vastly'.split(' '),
);

/** Words for at once that look like nouns. */
export const bareQuick = new Set('pronto asap'.split(' '));
