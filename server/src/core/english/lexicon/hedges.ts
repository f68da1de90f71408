/** Words of doubt that weaken the writer's own deed or reading. From hedging lists in academic writing. */
import { better } from './betterment.ts';
import { doubtfulAsides } from './doubtful-asides.ts';
import { supposing } from './supposing.ts';
import { words } from './words.ts';

/** Doubt as an adverb or an aside. */
export const hedgeAdverbs = [
  'to some degree',
  'to a degree',
  'to a certain degree',
  'to an extent',
  'in some sense',
  'in a sense',
  'in some respects',
  'somehow',
  'as far as i can see',
  'as far as i recall',
  'if i am not mistaken',
  "if i 'm not mistaken",
  'if i remember correctly',
  'if i remember right',
  'if i recall correctly',
  'if memory serves',
  'in my humble opinion',
  'in my opinion',
  'in my view',
  'it is my belief',
  "it 's my belief",
  'it is my impression',
  "it 's my impression",
  'to my mind',
  'if you ask me',
  'fairly sure',
  'pretty sure',
  'quite sure',
  'kinda',
  'sorta',
  'it could be said',
  'had the feeling',
  'had the impression',
  'one could say',
  'you could say',
  'or something like that',
  'i have the impression',
  'i have the feeling',
  'i have a feeling',
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
  'in a certain way',
  'in some ways',
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
  'if you like',
  'if you will',
  'if you could call it that',
  'if you can call it that',
  'if one can call it that',
  "if that 's the right word",
  'if that is the right word',
  "if that 's the word",
  'if i may say so',
  'if i may',
  'you could call it that',
  'after a fashion',
  'in all likelihood',
  'in all probability',
  'most likely',
  'very likely',
  'quite likely',
  'more than likely',
  'as likely as not',
  'likely due to',
  'i dare say',
  'i daresay',
  'i would venture',
  'for all i know',
  'for what it is worth',
  "for what it 's worth",
  'to the best of my knowledge',
  'to the best of my memory',
  'to my knowledge',
  'as far as i understand',
  'as far as i am aware',
  "as far as i 'm aware",
  'from my point of view',
  'by all accounts',
  'give or take',
  'or thereabouts',
  'or so i think',
  'or so i hope',
  'i have a hunch',
  'i had a hunch',
  'in some small way',
  'in a small way',
  'in my own small way',
  'hard to say whether',
  'hard to say if',
  'hard to tell whether',
  'hard to tell if',
  'i dunno',
  'who knows',
  'kind-of',
  'sort-of',
  'in a manner of speaking',
  'in a roundabout way',
  'up to a point',
  'not a hundred per cent sure',
  'not a hundred percent sure',
  'not 100% sure',
  'not sure',
  'not entirely sure',
  'not entirely certain',
  'not totally sure',
  'not so sure',
  'not too sure',
  'not quite sure',
  'could be wrong',
  'may be wrong',
  'might be wrong',
  'may be mistaken',
  'might be mistaken',
  'could be mistaken',
  'do not quote me',
  "don't quote me",
  'likely',
  ...doubtfulAsides,
];

/** Attempts as nouns, with what is attempted. The subject is the candidate. */
export const tries = `
have|take|get ..? [crack|go|stab|shot|bash|try|punt|pop] at
give * try|whirl
give it|this|that ..? go|shot|try|whirl|bash|crack|stab
do what|all|everything i|we could|can to
`;

/** Help as a noun. */
export const helps = `
lend|give|offer ..? [hand] with|in|on|to
chip|pitch in with|on
`;

/** What one cannot say where one is not sure: "I couldn't tell you exactly", "I can't say for sure". */
export const surelySaid = words('sure certain certainty exactly definitely precisely why whether');

/** What tells one kind from another: "a different kind of flour". */
export const kindsApart = words(
  'different new other same right wrong whole special certain particular old rare another better',
);

/** Verbs by which one says what one only thinks. */
export const opinionVerbs: ReadonlySet<string> = new Set([...supposing, ...words('feel suspect figure fancy gather')]);

/** Of these, the verbs that take nothing but what is thought: "I suppose mud unites". */
export const merelyThinking = words('suppose reckon guess');

/** How one leans to an opinion: "I am tempted to say". */
export const leanings = words('inclined tempted disposed minded');

/** By which one puts a thing and does not vouch for it. */
export const putting = words('say argue venture call claim');

/** Half sure, by degrees. */
export const halfSure = words(
  'fairly reasonably quite pretty rather somewhat moderately half almost nearly relatively partly',
);

/** What only a judgement says of a count. */
export const verdicts: ReadonlySet<string> = new Set([
  ...better,
  ...words('good bad worse best worst right wrong enough sufficient few many little plenty too fair ideal optimal'),
]);

/** What came of a deed, which one reads. */
export const readings = words(`
  this that it which data numbers results result analysis evidence figures findings survey test drop fall rise increase decrease decline
  growth change improvement effect gain dip cause reason difference success part share rest half most some`);

/** What makes a question of what was said, at its end: ", no?". From the tags of English around the world. */
export const questionTags = words("no right eh yes yeah innit correct huh ok okay na lah nah true hey isn't");
