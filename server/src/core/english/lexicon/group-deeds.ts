/** What a group does that no interviewer would ask the owner of: voices, trophies, turns of luck. From reviewed interview stories. */
import { words } from './words.ts';

/** Verbs by which a group tells its opinion: "everybody said it was better". */
export const voicing = words(
  'say comment remark joke complain moan grumble cheer clap laugh applaud thank praise swear mutter gossip reckon rave grouse whinge congratulate',
);

/** Verbs of judging, with what is judged and how: "the whole shift found it useful". */
export const judging = words('find call consider deem rate');

/** What is won, and what luck turns: "took home a trophy", "turned a corner". */
export const winnings = words(`
  trophy trophies award awards prize prizes medal medals gold silver bronze title cup ribbon rosette corner blame hit knock beating punch credit
  breath breather fright interest notice pleasure pride heart comfort part place shape flak heat stick`);

/** Verbs that winnings stand behind. */
export const winning = words('take turn bring pick get catch draw');

/** What is passed by those who are tested. */
export const exams = words(
  'test tests exam exams audit audits inspection inspections certification check checks review assessment examination trial accreditation',
);

/** Adverbs that tell how it always was. */
export const always = words(
  'still always usually normally often traditionally typically mostly generally rarely seldom sometimes',
);

/** Verbs of taking up what somebody else wanted. */
export const complying = words(
  'take choose do use go keep put accept adopt follow implement pick comply obey apply execute add',
);

/** Verbs by which somebody else settles what the group then does. */
export const settling = words(
  'tell want prefer like say think decide determine recommend suggest advise propose order insist ask choose pick instruct make',
);

/** What a business does day in, day out: "we feed 420 people". */
export const livelihoods = words(`
  feed serve cook bake brew roast sell deliver supply ship transport carry host treat teach train look-after house
  clean repair grow breed raise catch print publish stock rent lease insure employ handle process import export make produce run operate`);

/** What a group comes upon: "we met some difficulty". */
export const troubles = words(`
  difficulty difficulties trouble problem problems obstacle obstacles resistance issue issues snag snags wall hurdle
  hurdles challenge challenges bottleneck headwind headwinds setback setbacks delay delays`);

/** Verbs of coming upon. */
export const meeting = words('meet hit face encounter');

/** What the candidate said, after which a group acts: "on my call", "at my request". */
export const ownWord = words(
  'call word order orders request suggestion proposal recommendation advice initiative insistence instruction instructions decision urging prompting idea plan say-so command signal',
);
