/** Verbs of taking out and making one of many. */
export const removals: ReadonlySet<string> = new Set(
  `remove delete drop kill cut merge combine consolidate retire replace eliminate strip scrap bin throw-out throw-away take-out take-away
  take-off cut-out simplify unify reduce abolish stop shorten collapse fold end close sunset skip ditch abolish axe purge dump discontinue decommission dissolve dismantle withdraw
  strike-off strike-out cross-off switch-off turn-off phase-out`
    .trim()
    .split(/\s+/),
);
