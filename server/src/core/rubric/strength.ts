/** How strongly a story proves one layer of the interviewer's verdict. */
export const strengths = ['strong', 'weak', 'missing'] as const;
export type Strength = (typeof strengths)[number];

/** The layers of the verdict, in the order in which an interviewer weighs them. */
export const layerNames = ['ownership', 'judgment', 'influence'] as const;
export type LayerName = (typeof layerNames)[number];
