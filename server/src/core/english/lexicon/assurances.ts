import { claimedAdverbs } from './certainty.ts';

/** Certainty that stands in for evidence. */
export const certainties = `
${claimedAdverbs.join('\n')}
undeniable
indisputable
evident that
was evident
for a fact
full success
complete success
total success
resounding success
zero question
zero doubt
no two ways about it
there was no other way
everybody could see
everyone could see
no doubt
no question
no-brainer
no brainer
it goes without saying
everyone knows
everybody knows
clearly the right
clearly the best
clearly right
guaranteed
just knew
simply knew
knew instinctively
clear to everyone
clear to everybody
clear to anyone
clear to all
crystal clear
crystal-clear
perfect solution
perfect answer
perfect choice
perfect decision
ideal solution
only right decision
only sensible
only logical
any sensible
any reasonable
any sane
self-evident
self-explanatory
best possible
could not have gone any better
could not have gone better
couldn't have gone better
no doubt in my mind
beyond any question
beyond all question
beyond all doubt
beyond any doubt
is plain that
was plain that
clearly better
clearly the better
clearly can't
clearly cannot
clearly superior
clearly wrong
clearly needed
was obvious
is obvious
a certainty
is a fact that
fact of life
a given
no denying
no arguing
no way around
a sure thing
a safe bet
were obvious
clear from the start
clear from the beginning
everyone knew that
everybody knew that
anyone can see
anybody can see
anyone could see
anybody could see
everyone can see
everybody can see
anyone can tell
anybody can tell
any idiot
any fool
any child
was a given
with certainty
with absolute certainty
plain to see
plain as day
clear as day
safe bet
sure thing
foregone conclusion
could not fail
couldn't fail
can not fail
could not go wrong
couldn't go wrong
could not possibly go wrong
couldn't possibly go wrong
bound to work
bound to succeed
no way it
there is no way it
there is no way this
there was no way around
fail-safe
foolproof
a matter of course
it stands to reason
only right thing
only possible answer
only possible solution
a? dead cert|certainty
it 's|is a cert
dead certain
never any|a doubt|question
never in any? doubt|question
the slightest doubt
shadow of a doubt
no doubt at all
cannot fail
cannot go wrong
a? shred|hint|iota|trace|scrap of doubt
in his|her|their|your|its right mind|minds
undisputed|uncontested|unquestioned that
no ifs
ifs and|or|, buts
by any measure|standard|yardstick
knew in my|our bones|gut|heart|waters
knew deep down
convinced from the very? start|beginning|outset|first
known|well-known|proven|simple|undisputed fact that
common knowledge that
's|are a fact that
's plain|obvious that
as? clear as daylight|day|crystal|glass
could only be the right|best
no other explanation|answer|conclusion
plainly|patently|manifestly|demonstrably the|a|right|wrong|best|better
unmistakably|incontestably|incontrovertibly|self-evidently
nothing short of a
sure as eggs|hell|fate|anything
as sure as
definately|definitly|definetly|obviosly
it 's|is beyond me how
positive that
`;

/** Those that assure only where they stand apart, at the start or between commas: "believe me, …". */
export const assurances = `
believe|trust me
mark my words
make no mistake
one|a hundred percent
one|a hundred per cent
hand on heart
rest assured
for certain
take it from me
take my word for it
without any? argument
dead-set
dead set
no argument
no contest
no mistake
`;

/** What one would put on it: "I'd stake my house on it". */
export const staking = new Set('stake bet wager put lay'.split(' '));
export const stakes = new Set(
  'house life salary money reputation shirt job career bonus rupee dollar euro pound penny cent boots mortgage neck'.split(
    ' ',
  ),
);
