/** Certainty, without a word on what it rests on. From style guides and interview rubrics. */

/** Certainty that stands in for evidence. */
export const certainties = [
  'obviously',
  'definitely',
  'evidently',
  'with full confidence',
  'with complete confidence',
  'undoubtedly',
  'undeniably',
  'undeniable',
  'indisputable',
  'evident that',
  'was evident',
  'for a fact',
  'full success',
  'complete success',
  'total success',
  'resounding success',
  'indisputably',
  'unarguably',
  'irrefutably',
  'beyond dispute',
  'zero question',
  'zero doubt',
  'no two ways about it',
  'doubtless',
  'certainly',
  'there was no other way',
  'everybody could see',
  'everyone could see',
  'unquestionably',
  'without a doubt',
  'without doubt',
  'without question',
  'no doubt',
  'no question',
  'needless to say',
  'no-brainer',
  'no brainer',
  'it goes without saying',
  'hands down',
  'beyond doubt',
  'everyone knows',
  'everybody knows',
  'as everyone knows',
  'clearly the right',
  'clearly the best',
  'clearly right',
  'absolutely',
  'guaranteed',
  'surely',
  'for sure',
  'of course',
  'naturally',
  'just knew',
  'simply knew',
  'knew instinctively',
  'clear to everyone',
  'clear to everybody',
  'clear to anyone',
  'clear to all',
  'crystal clear',
  'crystal-clear',
  'perfect solution',
  'perfect answer',
  'perfect choice',
  'perfect decision',
  'ideal solution',
  'only right decision',
  'only sensible',
  'only logical',
  'any sensible',
  'any reasonable',
  'any sane',
  'self-evident',
  'self-explanatory',
  'without any question',
  'best possible',
  'could not have gone any better',
  'could not have gone better',
  "couldn't have gone better",
  'no doubt in my mind',
  'beyond question',
  'without any doubt',
  'was obvious',
  'is obvious',
  'a certainty',
  'is a fact that',
  'fact of life',
  'a given',
  'no denying',
  'no arguing',
  'no way around',
  'a sure thing',
  'a safe bet',
  'were obvious',
] as const;

/** Those that stand beside a sentence which says the same without them. */
export const loudAdverbs: ReadonlySet<string> = new Set([
  'obviously',
  'clearly',
  'definitely',
  'evidently',
  'undoubtedly',
  'undeniably',
  'indisputably',
  'unarguably',
  'irrefutably',
  'doubtless',
  'certainly',
  'unquestionably',
  'successfully',
  'naturally',
  'surely',
  'absolutely',
  'without a doubt',
  'without doubt',
  'without question',
  'without any doubt',
  'without any question',
  'with full confidence',
  'with complete confidence',
  'needless to say',
  'hands down',
  'beyond doubt',
  'beyond question',
  'beyond dispute',
  'for sure',
  'of course',
  'as everyone knows',
]);

/** How sure the candidate was, when only the degree says so: "100% convinced". */
export const sureness = new Set('sure certain convinced confident positive'.split(' '));

/** Degrees of being sure. */
export const sureDegrees = new Set(
  'absolutely totally completely fully 100% very extremely entirely utterly perfectly quite so dead highly pretty hundred percent'.split(
    ' ',
  ),
);

/** What everybody is said to do with a truth: "anyone can see". The clause is affirmed for all, or denied for none. */
export const acknowledging = new Set('see tell know understand agree confirm'.split(' '));
export const disputing = new Set('deny doubt dispute argue disagree question contest'.split(' '));

/** Everybody there is, and nobody. */
export const anybody = new Set('anyone anybody everyone everybody whoever'.split(' '));
export const nobodies = new Set('nobody none no-one'.split(' '));

/** Ways to fail that are ruled out: "it couldn't fail". */
export const failing = new Set('fail lose miss flop backfire'.split(' '));

/** Fate that is foreseen: "bound to succeed". */
export const destined = new Set('bound destined guaranteed'.split(' '));
