/** Amounts without a figure. From style guides and interview rubrics. */

/** Amounts without a figure, before a noun. */
export const vagueDeterminers = [
  'many',
  'several',
  'various',
  'numerous',
  'countless',
  'a lot of',
  'lots of',
  'loads of',
  'tons of',
  'plenty of',
  'a number of',
  'a great deal of',
  'a large number of',
  'a large amount of',
  'a fair amount of',
  'a good deal of',
  'a good many',
  'quite some',
  'a ton of',
  'heaps of',
  'masses of',
  'quite a few',
  'a great many',
  'multiple',
  'dozens of',
  'hundreds of',
  'thousands of',
  'most of the',
  'most of our',
  'the majority of',
  'a majority of',
  'the vast majority of',
  'a large majority of',
  'a handful of',
  'a couple of',
  'a large part of',
  'a big part of',
  'a good part of',
  'a great part of',
  'a significant part of',
  'a significant portion of',
  'a large portion of',
  'a good share of',
  'a fair share of',
  'a large share of',
  'a big chunk of',
  'massive amounts of',
  'large amounts of',
  'huge amounts of',
  'a huge number of',
  'a high number of',
  'quite a lot of',
  'a host of',
  'a wealth of',
  'a raft of',
  'scores of',
] as const;

/** Degrees without a figure, beside a change. */
export const vagueDegrees = [
  'significantly',
  'significant',
  'dramatically',
  'dramatic',
  'massively',
  'massive',
  'huge',
  'hugely',
  'substantially',
  'substantial',
  'greatly',
  'considerably',
  'considerable',
  'tremendously',
  'tremendous',
  'enormously',
  'enormous',
  'drastically',
  'drastic',
  'vastly',
  'a lot',
  'a great deal',
  'by far',
  'immensely',
  'exponentially',
  'big',
  'major',
  'sizeable',
  'sizable',
  'sharply',
  'sharp',
  'radically',
  'radical',
  'markedly',
  'marked',
  'remarkably',
  'remarkable',
  'a good deal',
  'a good bit',
  'a whole lot',
  'quite a bit',
  'noticeably',
  'a ton',
  'to a great extent',
  'to a large extent',
  'by a lot',
  'by a wide margin',
] as const;

/** Degrees before a comparative: "way shorter", "far fewer". */
export const comparedDegrees = new Set('way far much lots vastly significantly considerably'.split(' '));

/** Comparatives of what is counted or measured; "better" and "easier" measure nothing. */
export const comparatives = new Set(
  'fewer less more shorter longer faster quicker slower lower higher smaller larger bigger cheaper'.split(' '),
);

/** Changes that the verb itself exaggerates. */
export const loudChanges = new Set('skyrocket plummet soar explode rocket balloon mushroom nosedive'.split(' '));

/** Adjectives of size that are said of a result alone, too: "the effect was massive". */
export const loneSizes = new Set(
  'massive huge enormous tremendous dramatic drastic substantial considerable significant'.split(' '),
);

/** Adjectives of size before a result. */
export const sizesBefore = new Set('big major sizeable sizable sharp radical marked remarkable'.split(' '));
