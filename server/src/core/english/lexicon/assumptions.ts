/** What an estimate takes as given. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What an assumption is told with. */
export const assuming = words('assume assumption assumptions assuming suppose supposing presume say guess');

/** Verbs of assuming. */
export const assumingVerbs = words('assume suppose presume expect');

/** What a cost falls into. */
export const costShares = words('item items line lines part driver wages share');
