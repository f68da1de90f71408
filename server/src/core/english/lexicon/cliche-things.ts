/** Worn nouns, adjectives and adverbs of working life. From lists of corporate jargon. */
import { words } from './words.ts';

/** One a line, with alternatives. */
export const wornThings = `
win-win
win win
win-win-win
win for everyone|everybody|all
win all around|round
low-hanging|lowest-hanging fruit|fruits
low|lowest hanging fruit|fruits
synergy|synergies
game changer
game-changer
game-changing
paradigm shift
quantum leap|jump
seismic|tectonic shift
best of breed
best-of-breed
best-in-class
world-class
state-of-the-art
cutting|bleeding edge
cutting-edge
bleeding-edge
blue-sky thinking
blue sky thinking
big picture thinking
helicopter view
deep dive session
giant leap
to the next level
to a? whole? new level
to new|greater heights
secret sauce
silver|magic bullet
holistic approach
innovative solutions|solution
next-generation|next-gen solution|solutions
seamless experience
value-add
fast-paced environment
dynamic environment
well-oiled machine
one-stop shop
one-stop-shop
tip of the iceberg
ducks in a row
comfort zone
learning curve
perfect storm
burning platform
elephant in the room
icing on the cake
cherry on top
cherry on the cake|top
blessing in disguise
two sides of the same coin
light at the end of the tunnel
writing on the wall
wake-up call
baptism|trial of|by fire
rocket science
blood , sweat and tears
blood and sweat
heart and soul
labour|labor of love
match made in heaven
skin in the game
best of both worlds
bang for your|our|the|my buck
biggest bang
finger on the pulse|button
bull by the horns
two birds with one stone
tough|hard nut to crack
same boat
all hands on deck
no stone unturned
above and beyond
the extra mile
outside|out of? the box
out-of-the-box
out of box
outside of the box
multiple|many|several|different|various hats
lot of hats
against all the? odds
with flying colours|colors
at the drop of a hat
when push came|comes to shove
in our|my|its|their|your dna
in the dna of
part of our|my|its dna
110%
110 percent|per
110 per cent
hundred and ten percent|per
can-do attitude
can do attitude
passion for excellence|innovation|quality
hands-on mentality
leader in innovation
leading provider
key to success
journey of growth|discovery|learning|transformation
emotional|real|total|absolute rollercoaster
from zero to hero
roller-coaster|rollercoaster ride
fire in my|the|his|her belly
uphill battle|struggle
slam dunk|dunks
back to the drawing board
back to square one
first things first
easier said than done
last but not least
on the same wavelength
uncharted waters|territory
fresh pair of eyes
feather in my|our|his|her cap
leap of faith
worth its|their|her|his weight in gold
on top of the world
on cloud nine
time of my|our life|lives
calm before the storm
herding cats
ticking time bomb
needle in a|the haystack
can of worms
pandora 's box
straw that broke
race against time
race against the clock
do or die
a rock and a hard place
light-bulb|lightbulb|aha|eureka moment
double-edged sword
once-in-a-lifetime
once in a lifetime
silver lining
food for thought
second to none
head and shoulders above
the name of the game
holy grail
unsung hero|heroes
rising star
force to be reckoned with
recipe for success|disaster
beacon of hope|light
needle mover
needle-mover
wow factor
x factor
x-factor
one in a million
mind over matter
storm in a teacup
drop in the ocean
nail in the coffin
storm in a tea cup
smooth|plain sailing
sea change
a force for good
the whole nine yards
jewel in the crown
shot in the arm
shot in the dark
bolt from|out of the blue
bull in a china shop
fish out of water
fly on the wall
house of cards
walk in the park
thinking cap
pie in the sky
the be-all and end-all
bread and butter of
the bee 's knees
headless chickens
`;

/** What goes on outside the box in the worn phrase. */
export const outsideTheBox = words('think look work go stay step idea ideas solution solutions thinking');

/** What is outside the box in the worn phrase when it stands behind it. */
export const thoughts = words('thinking idea ideas approach approaches mindset thought thoughts mentality');

/** What stands behind "at the end of the day" where it is worn: a comma, an empty subject. */
export const afterDayEnd = words(', it this that what nobody everyone everybody you people');

/** What is so, and is no turn of a day: "at the end of the day the passenger should get the meal". */
export const dayEndStates = words(
  'be have want need matter like love depend mean belong trust care deserve expect decide',
);

/** What stands beside a fruit that really hangs. */
export const orchard = words(
  'tree trees row rows branch branches orchard orchards grove ladder ladders basket baskets picker pickers',
);
