/** What the writer types first. */
const first =
  ' I pulled the refund logs for six weeks, and found that two of five causes were ours, so I chose the slower ' +
  'rollout over the launch date, although it cost us the spring campaign.';

/** What the writer types then, each in place of the one before. */
const later = [
  ' The supplier wanted the whole order paid in advance, but I offered a third, and told my director the same ' +
    'morning what we would lose if they walked away.',
  ' By the end of May refunds had fallen from 4.1% to 1.3% of orders, and the two agents who used to spend their ' +
    'days on them went back to the phones.',
  ' What I had not seen was how much the night shift relied on the old list, so I called Priya and went through ' +
    'forty of its rows with her.',
  ' Next time I would ask for the ledger first, because three days of guessing taught us less than ten minutes with it.',
];

/** One keystroke of a draft: no two versions of the text are alike. Offsets count UTF-16 units from the caret. */
export interface Keystroke {
  readonly character: string;
  /** Where it goes, in place of what stands there. */
  readonly start: number;
  readonly end: number;
  /** What has been typed of the sentence so far. */
  readonly standing: string;
  /** 1 for the first sentence. */
  readonly sentence: number;
}

/** Somebody drafts a sentence, then marks it and types another one over it, and so on. */
export const keystrokes: readonly Keystroke[] = [first, ...later].flatMap((sentence, number, all) =>
  [...sentence].map((character, at) => ({
    character,
    start: at,
    end: at === 0 ? (all[number - 1]?.length ?? 0) : at,
    standing: sentence.slice(0, at + 1),
    sentence: number + 1,
  })),
);
