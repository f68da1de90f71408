/** How people feel, and how they take a thing, who like what they got. From emotion words of joy, gratitude and admiration. */
import { words } from './words.ts';

/** What somebody is who is pleased. */
export const pleased = words(`
  happy happier happiest satisfied pleased impressed delighted glad proud prouder proudest grateful thrilled excited ecstatic overjoyed relieved
  enthusiastic thankful appreciative content positive enthused enthusiast amazed astonished charmed enchanted elated chuffed
  jubilant cheerful gratified thankfull complimentary blown-away stoked touched smitten hooked raving fan fans euphoric gleeful joyful joyous
  exultant beaming radiant awestruck dazzled wowed captivated mesmerised enraptured overwhelmed ravished flattered blissful
  gushing effusive gobsmacked raptures rapture contented contentedly`);

/** Those among them that tell of nothing else, wherever they stand. */
export const overjoyed = words(`
  delighted thrilled ecstatic overjoyed enchanted elated chuffed jubilant blown-away stoked euphoric gleeful joyful beaming radiant buzzing tickled spellbound speechless content contented well-disposed awed enthralled
  awestruck wowed dazzled charmed mesmerised captivated enthusiastic enthused hooked enraptured impressed gobsmacked grateful thankful smitten cheerful happy proud smiling grinning raving tearful pleased`);

/** What is felt, as a noun: "to the joy of our brokers". */
export const joys = words(
  'joy delight pleasure amazement satisfaction astonishment relief admiration enthusiasm gratitude happiness excitement',
);

/** Joy as one sees it: what one does, or wears. */
export const smiling = words('smile smiles beam beaming grin grins smiling grinning tears glow glowing');

/** What one does with a smile. */
export const wearing = words(
  'crack break flash give wear have show raise beam don sport put manage burst bear come go greet allow keep',
);

/** To make somebody so: "the app wowed the nurses". */
export const delighting = words(
  'delight impress thrill wow amaze charm dazzle please enchant astonish captivate stun tickle enthuse excite overwhelm gladden',
);

/** Turns of speech for it, as frames. */
export const sweepingAway = `
blow|sweep|bowl|carry|knock *|everyone|everybody|them ^away|over
blow|sweep|bowl ^away|over *
knock|blow|charm ..? [socks|pants] off
sweep ..? off [feet]
put ..? [spring|smile|grin]
bring ..? [tears] to
take ..? [breath] away
warm ..? [heart|hearts]
`;

/** Ways to go, behind which stands how one felt: "he left impressed". */
export const leaving = words(
  'leave go come walk return depart drive step emerge finish exit stand sit head ride travel fly look seem appear sound stay remain',
);

/** Verbs that put somebody into a state, or find them in it: "leaving the owner beaming". */
export const putting = words('leave make keep render have get see find hear send watch');

/** Joy in a turn of speech. */
export const raptures = [
  'nothing but admiration',
  'nothing but praise',
  "the cat 's whiskers",
  'nothing but good words',
  'over the moon',
  'lost for words',
  'at a loss for words',
  'walking on air',
  'on top of the world',
  'in my honour',
  'in our honour',
  'in my honor',
  'in our honor',
  'my name in',
  'hall of fame',
  'wall of fame',
  'rave review',
  'kind word',
  'good wish',
  'best wish',
  'secret weapon',
  "the bee 's knees",
  "dog's bollocks",
  'second to none',
  'a dry eye',
  'on both cheeks',
  'on their shoulders',
  'a dream come true',
  'music to my ears',
  'the best thing since sliced bread',
  'worth my weight in gold',
  'worth its weight in gold',
  'chuffed to bits',
  'made up with',
  'hats off',
  'all heart',
  'nothing but heart',
  'nothing but smile',
  'all thumbs up',
  'thumb up',
  'five-star review',
  'five-star rating',
  'five star review',
  'well done',
  'nice one',
  'good job',
  'great job',
  'fine job',
  'blew them away',
  'on cloud nine',
  'in high spirits',
  'in good spirits',
  'in great spirits',
  'in the best of spirits',
  'green with envy',
  'with joy',
  'in seventh heaven',
  'in raptures',
  'all smiles',
  'ear to ear',
  'tears of joy',
  'thrilled to bits',
  'tickled pink',
  'pleased as punch',
  'full of praise',
  'full of compliments',
  'full of enthusiasm',
  'full of hearts',
  'down a treat',
  'went down well',
  'a big hand',
  'raved about',
  'in high regard',
  'in great regard',
  'in high esteem',
  'in great esteem',
  'sing my praises',
  'singing my praises',
  'sing our praises',
  'singing our praises',
  'sings my praises',
  'sang my praises',
  'a round of applause',
  'a pat on the back',
  'a slap on the back',
  'a feather in my cap',
  'the thumbs up',
  'a thumbs up',
  'a thumb up',
  'two thumbs up',
  'big thumbs up',
  'breath of fresh air',
  'ten out of ten',
  '10 out of 10',
  'top marks',
  'top mark',
  'thumbs-up',
  'gold star',
  'flying colours',
  'flying colors',
  'good books',
  'talk of the town',
  'toast of the town',
  'star of the show',
  'hit of the evening',
  'thanks me',
  'thanks us',
  'smile on their',
  'smile on his',
  'smile on her',
  'smile on the',
  'a word of thanks',
  'words of thanks',
  'a job well done',
  'employee of the month',
  'employee of the quarter',
  'employee of the year',
];

/** What people are ready to do who are "happy to": an agreement, no praise. */
export const agreeing = words(
  `sign renew pay agree join help continue wait share lend sponsor adopt take move switch accept try approve extend commit give go start
  swap cover step stand work come do use pass let provide sell buy meet talk answer explain stay drive carry host hand support
  change test shift follow allow show send leave keep run fill read learn write lose cut drop`,
);

/** How a thing was taken, as a subject: "the feedback was amazing". */
export const receptions = words(`
  feedback feedbacks reaction reactions response responses review reviews comments comment echo reception resonance satisfaction mood
  verdict words appraisal appreciation evaluation evaluations marks ratings enthusiasm delight applause impression sentiment remarks
  voices voice opinions opinion uptake tenor testimonials judgement judgment acclaim regard`);

/** What one does out of politeness, and goes on. */
export const courtesies = words('thank congratulate compliment praise smile nod grin beam laugh');

/** What tells that more of a thing is wanted. */
export const encores = words('more another again same repeat encore recipe template copy copies');
