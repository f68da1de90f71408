/** What the candidate does who goes to the evidence in person. */
export const handsOn: ReadonlySet<string> = new Set(
  `pull read query rerun re-run audit sit export count sample open inspect review replay reproduce test measure analyse analyze compare
  plot log visit watch observe listen interview survey track trace record time ride follow shadow walk stand dig look examine scan
  mark tag label inventory catalogue catalog tally phone weigh sort split calculate check timed note sleep trial`
    .trim()
    .split(/\s+/),
);
