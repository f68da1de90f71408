import check from 'write-good';

/** write-good's words for each of its checks; one message may carry several. */
const checks = {
  passive: 'may be passive voice',
  weasel: 'is a weasel word',
  adverb: 'can weaken meaning',
  wordy: 'is wordy or unneeded',
  cliche: 'is a cliche',
};

export const comparable = {
  'passive-decision': ['passive'],
  hedge: ['adverb'],
  'vague-quantity': ['weasel'],
  'proxy-confidence': ['adverb'],
  cliche: ['cliche'],
};

/** Which checks a message speaks for. */
export const checksOf = reason => Object.keys(checks).filter(name => reason.includes(checks[name]));

export const writeGood = {
  name: 'write-good',
  packages: ['write-good'],
  comparable,
  entry: "export { default } from 'write-good';",
  start: async () => async text =>
    check(text).flatMap(({ index, offset, reason }) =>
      checksOf(reason).map(name => ({ check: name, start: index, end: index + offset })),
    ),
};
