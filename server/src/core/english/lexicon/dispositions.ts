/** How people at large are disposed to a thing, in a verb and what it takes. From idioms of liking and bearing in learners' dictionaries. */
export const dispositions = `
be at peace|ease|home with *
be quick|slow to
have no objection|objections|problem|problems|issue|issues|quarrel|trouble with|to *
have no time|patience|use|appetite|eye|ear for *
have soft|sweet spot for *
have weakness|appetite|eye|nose|passion for *
put|place|rank|rate|value|set * before|above|over|ahead *
come back to believe|trust|like|love|value|us
swear by *
see|view|regard|perceive|treat|take|experience|consider * as ..? [chore|burden|threat|insult|nuisance|punishment|luxury|hindrance|gimmick|toy|joke|waste|formality|hassle|distraction|intrusion|betrayal|slight|attack|bureaucracy|harassment|spying|humiliation|interference]
lack|miss ..? [motivation|confidence|trust|sense|feeling|recognition|appreciation|belonging|courage|enthusiasm|orientation|drive|togetherness|purpose]
`;

/** Whom one sees to have what they wished for: "the screen they were waiting for". */
export const waitedFor = `
wait|long|beg|pray|ask|hope|look|cry for
want|wish|crave|miss|need
dream of|about
`;
