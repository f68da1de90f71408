/** How groups are said to stand to what is new, and how they are said to be treated. From adjectives of disposition in FrameNet. */
import { words } from './words.ts';

/** Being set against something. */
export const opposed = words(`
  against opposed resistant reluctant averse hostile closed unwilling allergic resisted anti hesitant sceptical skeptical suspicious wary
  distrustful`);

/** Doing so. */
export const opposing = words('resist fear shun avoid dodge distrust');

/** What is so wide that it is no position: "against anything new". */
export const sweeping = words(`
  anything everything change changes new novelty novelties innovation innovations technology technologies digital computers
  digitalisation digitalization digitisation digitization automation progress modernisation modernization experiments ai`);

/** Fears and shynesses that are told of people at large. */
export const fearful = words(`
  afraid scared terrified frightened wary suspicious shy distrustful mistrustful cautious reluctant sceptical skeptical unforgiving fickle fussy
  choosy picky lazy impatient stubborn conservative traditional curious vain superstitious stingy thrifty proud sentimental forgetful jealous
  addicted obsessed paranoid cynical lonely generous forgiving tolerant competitive emotional rational pragmatic disloyal spoilt nostalgic receptive attentive responsive inquisitive gullible undecided`);

/** Groups that are one word: "the workforce was craving stability". */
export const workGroups = words(
  'workforce staff personnel department floor kitchen ward office depot shift warehouse branch crew plant faculty purchasing sales finance marketing production operations it hr logistics maintenance accounting',
);

/** How those are said to be treated, or to feel by it. */
export const treated = words(`
  neglected overlooked ignored undervalued unappreciated unheard frustrated demotivated disengaged forgotten patronised abandoned sidelined disrespected
  unsupported demoralised demoralized disillusioned underappreciated misunderstood belittled disempowered excluded`);

/** Having had enough, before "of", "up" or "with". */
export const weary = words('tired sick fed weary bored exhausted');

/** Sizes of a wish that nobody has measured. */
export const vast = words(
  'huge enormous great big strong clear obvious massive immense real overwhelming tremendous insatiable undeniable gigantic high evident palpable',
);

/** Wishes as nouns that are said to have a size. */
export const yearnings = words('need appetite desire wish hunger craving longing thirst yearning interest');
