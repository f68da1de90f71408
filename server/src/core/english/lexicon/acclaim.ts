/** With which words a thing is called good, and with which verbs. From gradable adjectives of worth, skill and beauty. */
import { words } from './words.ts';

/** Words with which something is called good, as an adjective or an adverb. */
export const acclaim = words(`
  mature masterful admirable visionary ingenious genius brave bold inspired inspirational uplifting groundbreaking pioneering
  amazing great good positive excellent fantastic wonderful overwhelming overwhelmingly nice nicely brilliant outstanding superb
  enthusiastic enthusiastically glowing incredible best perfect perfectly lovely beautiful kind kindly well warmly warm helpful useful handy
  marvellous marvelous terrific awesome splendid impressive remarkable exceptional exceptionally exemplary stellar first-class world-class
  top-notch fabulous delightful pleasant flattering favourable favorable favourably favorably grateful proud pleased happy thrilled
  delighted impressed saved hero star gem godsend lifesaver success hit highlight textbook model job-well-done fun phenomenal
  sensational stunning inspiring refreshing invaluable highly better nicer lovelier kinder calmer smoother easier friendlier simpler
  solid impeccable flawless faultless spotless thorough elegant valuable priceless brilliantly superbly beautifully commendable praiseworthy
  competent capable talented gifted skilled skilful skillful trustworthy five-star professional exemplarily excellently
  cleaner happier prouder friendly smooth clear cool super magnificent praise thanks thank sublime unbelievable
  heroic legendary unforgettable memorable extraordinary spectacular breathtaking charming gorgeous delicious tasty yummy divine heavenly
  ideal dependable reliable dedicated conscientious diligent polished slick sleek neat tidy classy stylish tasteful thoughtful
  life-changing game-changing state-of-the-art best-in-class unmatched unrivalled peerless matchless second-to-none ace ingeniously
  convenient comfortable comfy practical user-friendly intuitive fairer relaxed modern cosy cozy welcoming effortless painless
  seamless hassle-free time-saving luxurious wonderfully admirably remarkably outstandingly flawlessly faultlessly splendidly gloriously glorious miraculous`);

/** What a thing is called that is called good: "a big improvement", "a delight to work with". */
export const marvels = words(`
  improvement delight joy pleasure milestone revelation breakthrough triumph masterpiece work-of-art blessing treat treasure asset dream
  masterstroke masterclass miracle wonder magic gift angel rock pro natural star legend heroine saint jewel pearl lighthouse beacon
  benchmark role-model inspiration example revolution relief upgrade winner success-story stroke-of-genius sensation favourite
  favorite champion credit luxury paradise piece-of-art game-changer no-brainer keeper professional talent genius wizard magician
  artist ace leap cracker stunner highlight ripper beauty corker belter blinder doozy humdinger stonker banger peach
  bobby-dazzler lifesaver boon step advance jump changer air ten fire beast tonic plus bonus doddle gold treasure-trove success marvel
  phenomenon knockout stroke feat achievement masterwork classic gamechanger saviour savior breeze charm`);

/** Words in -est that say how much and not how good, or are no superlatives. */
export const plainSuperlatives = words(`
  biggest largest latest lowest highest nearest closest oldest youngest earliest shortest longest cheapest smallest hardest toughest
  weakest poorest fewest worst farthest furthest heaviest slowest saddest darkest coldest honest modest earnest request interest
  test guest rest forest west contest protest invest digest suggest harvest arrest conquest quest chest nest priest`);

/** What others are told to look at. */
export const models = words(`
  example examples model showcase benchmark role-model best-practice exemplar blueprint inspiration reference highlight lighthouse
  success-story best-case case-study standard yardstick`);

/** What cannot be bettered: "we could not have asked for more". */
export const unsurpassed = words('ask wish hope want');

/** What one is said never to have done before: "the calmest shift she had ever seen", "I have never known a better one". */
export const experiencing = words('see have be meet know eat work get hear experience taste attend read find witness');

/** Who prints and broadcasts. */
export const publishers = words(
  'blog broadcaster channel daily gazette journalist magazine newsletter newspaper paper podcast press radio reporter station tv weekly',
);

/** Those who print what they think. */
export const media = words(
  'blogger bloggers blogs critic critics guide journal journalists magazines newspapers papers reporters television',
  publishers,
);

/** Verbs with which those write. */
export const printing = words('write report publish run print carry');

/** Verbs with which people say what they think. */
export const tellingVerbs = words(`
  say tell write mention comment remark admit agree confirm note add email phone call text report shout whisper repeat keep acknowledge
  gush reckon guess figure maintain opine concede observe believe claim sing bellow exclaim reply answer declare state announce post insist swear joke describe rate`);

/** The plainest of them, as they stand behind what was said. */
export const saying = words('says said goes went wrote writes laughed shouted exclaimed cried called whispered told');

/** Verbs with which people judge a thing: "they find the template handy". */
export const judgingVerbs = words(
  'find think consider call rate describe deem judge rank label name feel regard hail see hold pronounce declare dub term proclaim',
);

/** Those of them that take a verdict in the passive: "it was rated as outstanding". */
export const verdictVerbs = words('tell rate describe call consider rank judge deem label hail regard dub pronounce');

/** Verbs of liking. */
export const liking = words('love like enjoy admire adore');

/** How a thing is taken that is liked. */
export const welcomed = words('well warmly positively enthusiastically favourably favorably gladly gratefully');

/** What is said in a word or two: "stood the word “outstanding”", "with the note “well written”". */
export const remarks = words('word words note remark comment verdict grade mark rating line phrase label predicate');

/** How strong a thing was that was felt: "the appreciation was considerable". */
export const strong = words(
  'high enormous huge considerable great immense unanimous unprecedented tremendous massive endless boundless overwhelming strong loud enthusiastic big',
);

/** What people say who would not be without it, which calls nothing good in a word. */
export const wontMiss = `
never|not go|going back
not want the? old
not|n't want it|this|that|them back
never want the? old
without me|us|it|them
like a son|daughter|brother|sister|mother|father to
not|n't|never be without
changed|changes my|her|his|their working|whole? life|lives|day|world
sleep|slept|sleeps well|better|again|soundly
sleep|slept|sleeps at night again
can|could|finally sleep at night
sleep|slept|sleeps through the night
sleep|slept for the first
weekend|weekends|evening|evenings|night|nights|life|lives back
about time
exactly what they|she|he|we|i needed|wanted|want|need
the way to go|do
how to do it
how it should be
should have been done years|long
should have had this|it years|long
my|her|his|their right hand
a? dream come true
wished|wish they|she|he had had
never looked|look back
`;
