/** How sure the candidate was, when only the degree says so: "100% convinced". */
export const sureness = new Set('sure certain convinced confident positive'.split(' '));

/** Degrees of being sure. */
export const sureDegrees = new Set(
  'absolutely totally completely fully 100% very extremely entirely utterly perfectly quite so dead highly pretty hundred percent cent'.split(
    ' ',
  ),
);

/** Ways to fail that are ruled out: "it couldn't fail". */
export const failing = new Set('fail lose miss flop backfire'.split(' '));

/** Fate that is foreseen: "bound to succeed". */
export const destined = new Set('bound destined guaranteed'.split(' '));

/** Words that grant a point before "but" takes it back. */
export const granting: ReadonlySet<string> = new Set(['of course', 'certainly', 'no doubt', 'doubtless', 'naturally']);

/** Vouching for something: what others are sure of. */
export const swearing = new Set('swear vow promise maintain assure protest reply answer shout write tell'.split(' '));

/** What is foreseen of weather, goods and crowds that one prepares for: no success. */
export const hazards = new Set(
  'rise rain snow freeze flood leak rot spoil burst crack break wobble slip drop fall dip sink hurt complain grumble moan notice ask come happen return run close be lose get'.split(
    ' ',
  ),
);

/** Denying, behind "there is no": "there is no gainsaying that". */
export const gainsaying = new Set(
  'gainsaying disputing contesting doubting disguising hiding mistaking escaping questioning refuting debating quibbling ignoring contradicting'.split(
    ' ',
  ),
);

/** What is as plain as a thing: "plain as the nose on your face". */
export const plainness = new Set('plain clear obvious sure certain evident'.split(' '));
