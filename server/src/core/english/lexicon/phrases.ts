/** Word groups that rules listen for, by idea. A phrase is matched on whole words, in any letter case. */

/** Doubt as an adverb. "probably" and its kin weaken the writer's own deed; from hedging lists in academic writing. */
export const hedgeAdverbs = [
  'maybe',
  'perhaps',
  'probably',
  'possibly',
  'presumably',
  'hopefully',
  'somewhat',
  'kind of',
  'sort of',
  'more or less',
  'a bit',
  'a little bit',
  'in a way',
  'in some way',
  'in some ways',
  'to some extent',
  'to a certain extent',
  'as far as i can tell',
  'as far as i know',
  'as far as i remember',
  'pretty much',
  'arguably',
  'supposedly',
  'apparently',
  'as it were',
  'so to speak',
] as const;

/** Words that say what somebody hands over when they follow: "went with engineering's recommendation". */
export const advice = [
  'recommendation',
  'recommendations',
  'advice',
  'suggestion',
  'suggestions',
  'proposal',
  'proposals',
  'opinion',
  'lead',
  'estimate',
  'estimates',
  'judgment',
  'judgement',
  'guidance',
  'instructions',
  'decision',
  'choice',
  'preference',
  'favourite',
  'favorite',
] as const;

/** Trust and agreement as a possession: "got buy-in". */
export const influenceClaims = [
  'sponsorship',
  'buy-in',
  'trust',
  'relation',
  'relations',
  'relationship',
  'relationships',
  'rapport',
  'credibility',
  'commitment',
  'confidence',
  'goodwill',
  'consensus',
  'support',
  'sign-off',
  'bond',
  'respect',
  'backing',
  'acceptance',
  'blessing',
  'endorsement',
  'standing',
  'reputation',
  'authority',
  'influence',
  'excitement',
  'enthusiasm',
  'momentum',
  'followership',
  'ally',
  'allies',
  'heart',
  'hearts',
  'sympathy',
  'loyalty',
  'mandate',
  'willingness',
  'engagement',
  'understanding',
  'openness',
] as const;

/** Verbs that go with those: "built relationships", "earned their trust". */
export const influenceVerbs = [
  'get',
  'gain',
  'earn',
  'build',
  'win',
  'secure',
  'obtain',
  'establish',
  'create',
  'drive',
  'receive',
  'develop',
  'cultivate',
  'foster',
  'forge',
  'generate',
  'strengthen',
  'deepen',
  'conquer',
  'attract',
  'reach',
  'find',
  'make',
  'nurture',
  'maintain',
  'grow',
  'regain',
] as const;

/** What a choice is made against, when it follows the writer's own choice. */
export const alternativeLinks = [
  'instead of',
  'rather than',
  'over',
  'ahead of',
  'in place of',
  'in favour of',
  'in favor of',
  'and not',
  'as opposed to',
  'versus',
] as const;

/** A price in so many words, whoever says it. */
export const prices = [
  'at the cost of',
  'at the expense of',
  'in exchange',
  'in return for',
  'at a price',
  'the price was',
  'the price of',
  'the price :',
  'price :',
  'that meant forgoing',
  'meant forgoing',
  'smaller by',
  'slower by',
  'later by',
  'longer by',
  'the cost was',
  'the downside',
  'the trade-off',
  'the tradeoff',
  'the sacrifice',
  'the catch',
  'even if it',
  'even if that',
  'even though it',
  'even though that',
  'even though this',
  'knowing that it',
  'knowing it would',
  'which meant losing',
  'which meant giving up',
  'meant giving up',
  'meant losing',
  'meant no',
  'to pay for',
  'paid for it',
  'the risk was',
  'at the risk of',
  'had to wait',
  'over budget',
  'off the roadmap',
  'late by',
  'back by',
  'went away from us',
  'on hold',
  'back burner',
  'went without',
] as const;

/** Names for a lesson, in the singular. */
export const lessonNouns = ['lesson', 'learning', 'takeaway', 'take-away', 'moral', 'insight'] as const;

/** What maxims praise: "communication is key". */
export const virtues: ReadonlySet<string> = new Set(
  'communication teamwork work collaboration trust transparency planning preparation timing patience listening feedback empathy alignment honesty flexibility persistence consistency documentation respect people culture details simplicity discipline focus leadership attitude cooperation clarity'.split(
    ' ',
  ),
);

/** What is advice only when it is somebody's: "their version", "the line of the legal department". */
export const views: ReadonlySet<string> = new Set(
  'number numbers figure figures value values wording text date word instinct gut forecast plan view version option choice design preference side approach idea pick line verdict ruling preferences assessment conclusion conclusions expertise wish wishes favourite favorite position vote votes call decision decisions judgement hunch intuition reading priorities priority list order orders ranking standard template logic reasoning diagnosis'.split(
    ' ',
  ),
);

/** What is said to decide where nobody does. */
export const judges: ReadonlySet<string> = new Set(
  'data number numbers metrics results figures survey algorithm model test majority vote consensus spreadsheet scores score market wish wishes preference calendar budget customers users favourite favorite opinion dashboard tool calculator system policy standard statistics stats analytics metric result figure evidence poll polls feedback tests roi kpi kpis forecast matrix scorecard'.split(
    ' ',
  ),
);
