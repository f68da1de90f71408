/** Worn phrases that open with a verb, in its base form; they are worn in any form. From lists of business and sports idioms. */
export const wornDeeds = `
think|look|go|step outside|beyond|out the|of box
think outside|out of the box
move|shift|nudge|budge the needle|dial
move mountains
move heaven and earth
shift|change|break the paradigm
hit the ground|road running
hit the nail on the head
hit|knock|blow it|this|that|one out of the park|water
raise the bar every day
push the envelope|boundaries
push my|our|myself|ourselves to? the? limits|limit
push myself|ourselves beyond my|our limits
go|walk|run that|the extra mile
go above and beyond
go hand in hand
go from strength to strength
go the whole hog|nine
take|bring|lift|push it|this|things|us to the? another|next|new level|heights
take the bull by the horns
take it one step at a time
take the lead by example
bite the bullet
pull out all the? stops
pull in the same direction
step|rise up to the plate|challenge|occasion
rise to the challenge|occasion
get|keep|start|set the ball rolling
get|have|put|line all? my|our ducks in a row
get it|this|that over the line
roll up my|our sleeves
roll my|our sleeves up
make the dream work
make a real? difference
make the impossible possible
break new|fresh ground
break down|up silos
break the mould|mold
burn the midnight oil
burn the candle at both ends
build bridges
connect|join the dots
cut through the noise|clutter
cut the red tape
pick up the slack
keep|have my|our eye on the ball|prize
keep|have my|our finger on the pulse
keep all|many the? balls|plates in the air
keep an open mind
kill two|several birds with one stone
leave no stone unturned
leave|step|move|get out? of? my|our|the comfort zone
light a fire under
pave the way
peel the|back onion|layers
pour|put my|our heart and soul
give my|our heart and soul
give it? my|our all
give it? my|our very? best shot
set the bar very? high
set the world on fire|alight
stay|be|keep|remain ahead of the curve|game|pack
stay on top of things
strike while the iron is hot
swim against the tide|current
sink or swim
throw my|our hat in|into the ring
turn over a new leaf
turn lemons into lemonade
turn challenges|problems|obstacles into opportunities
walk the walk|talk
seize the opportunity
wear many|several|different|multiple|various|two hats
wear a lot of hats
work my|our magic
work like a charm
work hard and|, play hard
run a tight ship
run like a well-oiled machine
fire on all cylinders
row in the same direction
sing from the same hymn|song sheet
speak the same language
face the music
fight tooth and nail
fight|face an uphill battle
jump|throw in at the deep end
jump|leap through hoops
jump on the bandwagon
land on its feet
live and breathe
look at|see the bigger|big|whole picture
lead from the front
lead by example
nip it in the bud
play it by ear
play devil 's advocate
read between the lines
stick to my|our guns
test the waters
touch base
cover all the? bases
bring out the best
bring to the table
bring my|our a-game
bring added value
add value to
add real value
challenge the status quo
eat , sleep and|, breathe
boil down to trust|people|communication|one
hit the reset button
go from zero to hero
deliver|unlock|drive|create real? value
unlock|unleash potential|synergies
unleash the? power|potential
ride the wave
weather the storm
sow|plant the seeds|seed
reap the rewards|fruits
spread my|our wings
square the circle
crack the code|nut
thrive under|on pressure
thrive in a fast-paced
excel|flourish under pressure
embrace change|failure
drink the kool-aid
boil the ocean
teach a man to fish
trust the process
level the playing field
change the game
steer the ship
steal the show
seal the deal
pass with flying colours|colors
think on my|our feet
think big picture
put my|our best foot forward
put it|us|them on the map
put my|our money where
eat our|your own dog
put my|our shoulder to the wheel
put my|our shoulders to the wheel
pick his|her|their|its|my brain|brains
take a|the|that|this leap of faith
keep my|our head|heads above water
seize the day
bring fresh eyes
reinvent the wheel
go the distance
step|up|raise my|our game
hit a home run
hit the jackpot
pay dividends
take it by storm
take the world|town|market|company|industry by storm
swing for the fences
shoot|reach|aim for the stars|moon|sky
leave|make my|our mark
make waves
roll with the punches
take the rough with the smooth
turn the tide
come full circle
follow my heart|passion|dream|dreams
live my|our|the dream
wear my heart on my sleeve
go off without a hitch
stand the test of time
jump in with both feet
dive|jump in head first|headfirst
tick all the|our|their boxes
go all guns blazing
go full steam ahead
get my|our foot in the door
get the best of both
get back in|on the saddle|horse|track
keep the wolf from the door
keep my|our feet on the ground
have my|our feet on the ground
hold all the cards
hit the sweet spot
pull it|this|that out of the hat|bag
pull a rabbit out
run before we|you can walk
stand on the shoulders of
take a step into the unknown
tear down walls|silos
think two|three|several steps ahead
throw it|him|her|us|me in at the deep end
tie up loose ends
win hearts and minds
work my|our socks|fingers|tail off
work my|our fingers to the bone
go back to basics
dot the i
cross that|the bridge when
fly under the radar
let the numbers|results|work do the talking
`;
