/** Sayings that everybody knows. From dictionaries of proverbs and motivational posters. */
export const wornSayings = `
teamwork makes the dream work
failure is|was not an option
failure is|was no option
hard work pays|paid off
hard work always pays off
rome was not|n't built
rome was not|n't built in a day
rome wasn't built
no pain no gain
no pain , no gain
practice makes perfect
every|each challenge|problem|crisis is an opportunity
sharing is caring
content|cash|quality|customer|data is king
timing|trust|preparation|attitude|communication|teamwork|context is everything
communication|consistency|teamwork|planning|preparation|transparency is key|king
attitude determines
no i in team
there is|'s no i in
sweat the small stuff
customer is always right
actions speak louder
time is money
knowledge is power
sharing knowledge is power
the rest is|was history
change is the only constant
the only constant is change
you can not|n't please everyone|everybody
less is more
all roads lead
where there is|'s a will
better late than never
team spirit is everything
best practice is king
culture eats strategy
people are our greatest|biggest asset
people are our most important|valuable asset
devil is|'s in the detail|details
devil lies|hides in the detail|details
the? sky is|'s the limit
rubber meets the road
proof of the pudding
proof is in the pudding
slow and steady wins
it takes two to tango
it takes a village
when the going gets tough
tough times never last
a chain is only as strong
only as strong as
the rest , as they say
work smarter , not harder
work smarter not harder
you snooze you lose
nothing ventured|, nothing? gained
fortune favours|favors the brave|bold
great minds think alike
two heads are better
many hands make light
rising tide lifts
a journey of a thousand
what gets measured
you get what you measure
if you fail to plan
fail fast
move fast and break
happy wife|staff|team|employees , happy
good things come to
every cloud has
the early bird
success is a journey|team
success has many fathers
together we are|'re stronger
alone we can|go
united we stand
dream big
go big or go home
health is wealth
experience is the best teacher
honesty is the best policy
practice|practise what you preach
lead a horse to water
all 's well that ends well
patience is a virtue
all my|our|your|the eggs in one basket
judge a book by
necessity is the mother
divided we fall
it is|was|'s what it is|was
a win is a win
future is|looks bright
never looked back
have|has|had n't|not looked back since
no smoke without
better safe than sorry
look before you leap
when life gives you lemons
when one door closes
a stitch in time
if it ai n't broke
you reap what
the more the merrier
beggars ca n't be
the grass is always greener
never say never
where credit is due
the best is yet to come
what does n't kill
every little helps
a picture is worth a thousand
a problem shared
hope for the best
walk before you can? run
measure twice
old habits die hard
strength in numbers
the sum of its parts
variety is the spice
seeing is believing
no such thing as a free lunch
the show must go on
third time lucky
so far so good
keep calm and carry on
if you do n't ask
the harder you work
luck favours|favors the
the best defence|defense is
ignorance is bliss
familiarity breeds
haste makes waste
more haste
when in rome
when all is|was said and done
for better or worse
through thick and thin
come hell or high water
last but by no means least
`;
