/** Minds that came round. One frame a line; `grammar/frame.ts` tells how to read them. From valency dictionaries and everyday working prose. */

/** Others who come round, as a claim. */
export const comingRound = `
rally|unite|close|stand|fall ^up? ..? behind [@idea|@team|me|us|it|this|that|decision|goal|cause|call|move|figure|figures]
see it|things|this|matters ..? way
see it|things|this|matters as i|we|me|us
come to see it|things|this|matters ..? way|as
take to me|us
think ..? same|alike
think same|alike ..? as|like me|us|i|we
warm ^up? to [@idea|me|us]
warm ^up? to it
fall in love with [@idea|it]
take ^quickly? to [@idea]
pull|row|work in ..? direction
speak with one|single|united|common voice|tongue
come along with me|us
come ^around|round to? ..? [way|idea|thinking|view|side|position]
come ^over? to|onto|on ..? [way|side|page|board|position|view]
come|start|begin|learn to rely|depend|count|trust|listen|believe|respect ..? me|us|my|our|it
rely|depend|lean|bank ..? on me|us|my
believe in [@idea]
look ^up to me|us
turn ..? [around|round|ally|allies|supporter|supporters|fan|fans]
come around|round
accept new [way|process|system|tool|method|rules|procedure|routine]
accept ..? [change]
come on|onto|over board|side
come aboard|onboard
be:buy ^in
buy in|into
see [light|value|benefit|benefits|sense]
get on|onto board|page
get onboard|aboard
be:align|convince|persuade
be:win|bring ^over|round|around|along
be:bring|get on board
be|feel|become|get onboard|aboard|align|aligned|convinced|bought-in
be|feel|become|get ..? on board|page
be|feel|become|get|come ..? on|over|onto to? my|our side|team
warm|open ^up
give me|us ..? blessing|support|backing|approval|trust
give ^in to my|our
have ..? [confidence|trust|faith] in me|us|our|my
end ^up? by? trust|like|respect|believe ..? me|us
be|feel|get|become|come ..? onside|on-side
end ^up? ..? bought|sold|invested|converted|aligned|convinced|onside|onboard
be ..? all for it|this
take me|us seriously|serious
trust|value|respect|seek my|our opinion|view|advice|input|judgement|judgment|instinct|instincts|word|eye
become ..? [supporter|supporters|fan|fans|champion|champions|advocate|advocates|ally|allies|backer|backers|convert|converts]
stand with|by|beside me|us
rally|gather|unite|close round|around|behind me|us|it|this
fall|drop|click in|into line|place
back me|us to hilt
take ownership of
go to war|wall|bat for me|us
come to see|regard|view|treat|know|think me|us as
hang on my every? word|words
swear by me|us
eat ..? hand
give [buy-in|blessing|support|backing|approval|trust|okay]
be ..? behind [idea|model|plan|project|proposal|approach|concept|change|it|me|us|initiative|solution|vision]
buy [idea|plan|concept|proposal|argument|case|approach|vision]
accept|embrace|support|endorse|back|adopt ..? [@idea|change]
see ..? [point|logic|reasoning]
listen to me|us
listen when|whenever i
end ^up? agree with me|us
understand|admit|accept|see|realise|realize|recognise|recognize|concede|acknowledge ..? that i be right
be on ..? wavelength with me|us
follow my|our direction|lead|idea|vision
come to my|our side|view
pull with me|us
believe in ..? me|us|it|idea|plan|project|what
support me|us fully|completely|always|totally|now|whole
commit|subscribe|sign ^up? to [it|plan|idea|vision|goal|approach|change|proposal|concept]
stand|be|get|rally|line|unite ^up? ..? behind [me|us|it|idea|plan|proposal|project|vision|change]
believe|trust in? ..? me|us
accept|respect|recognise|recognize|regard|see|treat|acknowledge|welcome|embrace me|us as|fully|now|after|more|quickly|completely|over
warm|open ^up? to me|us|it
warm ^up? to *
listen|look|turn|come ^up? to me|us ..? now|more|today|for|with|when|advice|first
count|rely on me|us
follow me|us
value|seek|respect ..? opinion|view|advice|input
be:sell on *
be:convince|persuade|win|inspire|hook|impress
be ..? sold|hooked
be ..? [supporter|supporters|fan|fans|believer|believers|champion|champions|advocate|advocates|ally|allies] of?
be on my|our side
gain|gather|grow|develop|build|find ..? [confidence|trust|faith] in me|us|my|our
be with me|us slowly|gradually|eventually|finally|now|fully|completely
have my|our back
give to? me|us ..? [confidence|ear]
do anything for me|us
make peace with
become|turn ^into? ..? [believer|believers|convert|converts|enthusiast|enthusiasts|devotee|devotees|follower|followers|disciple|disciples|promoter|promoters|ambassador|ambassadors]
come ^along eventually|gradually|slowly|willingly|finally|nicely|too
come ^along in|with time|end
see reason|sense|light
soften|mellow|thaw|melt|relent towards|toward|to|eventually|finally|gradually|with|in|over|one|slowly|completely|soon|visibly
fall in love with *
start|begin|come|learn|grow to? like|love|enjoy|embrace|welcome|appreciate *
find way|ways to it|this|us|[@idea]
adopt it|this|* as ..? own
make it|this ..? own
identify with *
cool|calm ^down with|over|eventually|gradually|finally
join ^in after|with|eventually|gradually|finally|one|slowly|too
internalise|internalize|absorb|own|share ..? [values|value|mindset|message|vision|principles|culture|@idea]
see|understand|get where|what i|we ..? from|mean|want
see eye to eye
be:convert|sway|unify
pull|tug|draw at|on same|one rope|string
embrace *
give ^in at|in last|end
give ^in eventually|finally
get used|accustomed to [it|@idea]
jump|hop|climb|get on|onto bandwagon
become|be like ..? [family|brother|brothers|sister|sisters|friend|friends] to|for|with? me|us?
become ..? [friend|friends]
become|be one ..? [family|soul|heart|tribe]
be ..? [friend|friends|family] now|today|nowadays|meanwhile
treat|see|regard|consider|call|welcome me|us as|like ..? [brother|sister|son|daughter|friend|own|one|equal|family|insider]
take|accept my|our word
listen to me|us differently|otherwise|again
look|see at? me|us with|through other|different|new|fresh|kinder [eye|eyes]
respect|admire|esteem|trust|like me|us for|blindly|completely|fully|since|much
look up to me|us
believe|trust my|our [number|numbers|figure|figures|data|analysis|judgement|judgment|word|words]
ask ^for my|our [advice|opinion|view|views|input|judgement|judgment|counsel]
come ^through for|when|whenever me|us|i
sing|play from same|one sheet|page|song
reach|find|achieve|arrive ..? [consensus|understanding|alignment|harmony]
come|arrive|get to|at ..? [consensus|understanding]
reach|find|arrive|come ..? common|shared|mutual understanding|ground|line|position
agree with|to|on my|our [@idea]
be ..? in favour|favor of ..? [@idea]
be all|fully|completely|entirely for it
be:carry|sweep ^along
follow|adhere|subscribe to? my|our [@idea]
back|endorse|champion it|this
take ^up my|our [@idea]
fall silent
be:silence
give me|us right
`;

/** Verbs with their particle or their words that say the same. */
export const comingRoundMore = `
come ^around|round
come on|over board|side
give ^in|up
go along with?
go for it|that|[block|plan|idea|proposal|option|version|test|pilot]
say yes|ok|okay|fine|right
leave with yes|[yes]
be willing
be [fan|supporter]
be:convince|persuade|win by|over
make [exception|room|space|time]
ask to have|keep|use|copy|see|do|for same?
ask us|me ..? to ..? same|again
sign ^off|up
fall in
see point|it
take ^over [idea|plan|method|list|form|layout|approach|practice|proposal|template|checklist|format]
take idea|plan|method|list|form|layout|approach|practice|proposal|template|checklist|format ^over
pick * ^up for
vote for|with
push * by|to|back
take * into [plan|list|roadmap|programme|program|schedule|budget]
become [supporter|fan|ally|advocate|champion|supporters|fans|allies|advocates|champions]
follow [argument|reasoning|line|proposal|suggestion]
reorder|reprioritise|reprioritize|reshuffle *
put ^in [money|funds]
stand ^up for
do it|that|same same?|way ..? way|now
redraw|rewrite|rework|reschedule|rearrange|rewire|redesign|redo *
set aside
write ..? himself|herself|themselves
strike|cross|take * from|off|out ..? [budget|list|plan|agenda|calendar|roadmap|template|contract|scope|policy|rota|menu]
put * ^off by
put ^off * by
limit|confine|restrict * to
give me|us ..? of his|her|their
tear|rip ^up
come ^down by|to|with
put [order|plan|project|launch|work|hiring] on hold
shake hands on
scrap|ditch|retire|abandon|bin *
find|release|free|unlock money|budget|funds|hours
overturn|reverse|rescind|revoke *
vote ..? for|against
swallow ..? fee|price|condition|delay|terms
take [pilot|idea|method|board|sheet|format|checklist|template|model|list] to
be ..? one|ones ask|call|push
come|get|climb ^off fence
put [order|contract|project|request|booking|item|line] ^back in|on|into
go for ..? one|other|second|first|third
take name|veto|objection|hold|block|brake off|from
ask for ..? [trial|test|pilot|copy|second|repeat|rerun|demonstration|demo]
`;
