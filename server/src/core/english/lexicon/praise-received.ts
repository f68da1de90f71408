/** How liking reaches the candidate or the work, as frames. */

/** Praise that the candidate or the work receives. */
export const receivingPraise = `
get|receive|win|earn|have|collect|garner|attract|harvest|reap ..? [@praise]
get|receive|win|collect ..? [appreciation|bottle|flowers|cake|card] of|from|by
earn|bring|win|get me|us ..? [@praise|pat|applause|respect|bonus|promotion]
earn|win|get|bring|land me|us ..? [spot|place|page|feature] in|on ..? [newsletter|intranet|magazine|paper|bulletin]
earn|win|gain|get ..? [respect|admiration|appreciation|acclaim]
get|receive|earn ..? thank-you|thank
get|receive|earn|have|collect ..? nice|kind|lovely|warm|positive|great|good|excellent|enthusiastic|glowing|beautiful [@messages|reaction|reactions|response|responses|feedback|review|reviews]
get|receive|have [letter|card|call|mail|note] from [@boss|mayor|minister|governor|bishop|ambassador|patient|patients|guest|guests|parent|parents]
get|receive|earn|win|bring|land me? [promotion|raise|bonus|pay-rise]
be name ..? employee|winner|best|champion
become|make ..? employee|colleague|person|team of month|quarter|year
be:choose|elect|vote|name as? ..? employee|winner|best
be:name|vote|crown|elect|nominate|select|honour|honor ..? [employee|month|quarter|year|winner|best|champion]
be:promote|nominate|award|shortlist|short-list
get promote|nominate|award|praise|recognise|recognize|shortlist|honoured|thanked|applauded|congratulated|mentioned
be:showcase|feature|highlight
be:name|vote|crown|elect|choose|declare ..? of month|quarter|year|half-year|season|semester|term|decade
be:rate|describe|judge|call|deem|rank|consider as ..? outstanding|excellent|best|exemplary|good|great|perfect|first-class
be:meet|greet|receive|welcome with|by ..? [response|reception|applause|approval|praise|enthusiasm|feedback|delight|acclaim|cheer|cheers]
be:receive well|warmly|enthusiastically|positively
be:appreciate|praise|recognise|recognize|commend|applaud|thank|celebrate|congratulate|honour|honor|compliment|feature|mention|acclaim|single|toast|laud|hail|cheer|admire|love
be:take|receive|accept ..? very? well|warmly|positively|enthusiastically
be ..? well-received|popular|beloved
meet with ..? [response|reception|applause|approval|praise|enthusiasm|feedback|delight]
get|be|become|make|win ..? [employee|colleague|person|team|shop|store|branch|seller|salesperson|nurse|agent|performer|driver|manager|project|rookie|trainer|teacher|cook] of ..? month|quarter|year
win ..? of ..? month|quarter|season|year
recognise|recognize|honour|honor|commend|reward|shortlist|nominate with|for ..? [@contest|@praise]
get|receive|be:give ..? [rating|grade|score|mark|marks] ..? review|appraisal
be:give ..? [@praise]
be|become|stand ..? [@model] for|to ..? other|others|neighbouring|neighboring|rest
be|become ..? [hit|sensation|favourite|favorite|highlight|triumph]
be ..? [success] with|among
make * happy|proud|smile
see ..? [smile|smiles]
get|receive|collect|have ..? [star|stars] from|on|in
be|end|land|appear ^up? on [cover|poster]
be:name|call|crown|vote|elect ..? of month|quarter|year
go ^down|over ..? well|great|brilliantly|treat|storm|fantastic
make ..? [impression]
make it? ..? to|onto|into [@contest]
come|finish|place|be|get|take|rank|reach|win ^out? ..? first|second|third|runner-up|place|prize in|at|of|for ..? [@contest]
be|get ..? for|in [@contest|award]
walk|come|leave ^away|out? with ..? [@contest|@praise]
win ..? [@contest]
find ..? [favour|favor|approval|applause|acclaim|acceptance|resonance]
leave ..? [impression]
be ..? on [cover|front]
get ..? [applause|ovation|hug|handshake] ..?
be talk of
be:reward with|for|by
get reward
win|earn|gain|bring me|us? [trust|confidence|respect|admiration|esteem] of|from|with|among
be:ask to mentor|tutor|coach|train ..? other|others|next|new
get|receive|earn|score|achieve|have|gain|collect|take ..? top|full|high|highest|best|perfect|excellent|good|great|outstanding|superb|strong|glowing|brilliant|positive [@grade]
hear ..? good|nice|kind|positive|great|wonderful|lovely [thing|things|word|words|comment|comments|story|stories|feedback]
hear nothing but praise|good|kind
gain|earn|get|build|acquire|win|have|make ..? [reputation|standing|respect|esteem|credibility] ..? as|for|among|with
become|make ..? go-to|star|hero|legend|reference|example|favourite|favorite|model|showcase|darling
become know|known|famous|renowned as|for|all|throughout|beyond
make ..? [name] for
be:invite ..? to present|speak|talk|share|show|join|give|tell|exhibit|demonstrate|lecture|teach|repeat|represent
be:invite ..? to|on|for|as ..? [@stage|@appearance]
be:ask to speak|talk|lecture|exhibit at|about|in|on|to|for
be:ask to present|show|share|repeat|demonstrate|give|hold|run|do ..? [@stage|@appearance]
be:ask to present|show|share|teach|train|coach|explain ..? other|others|elsewhere
be:ask for my|our ..? [@knowHow]
be:select|choose|pick|name|vote|elect|judge|declare as? ..? one|best|top|winner|finalist|example|showcase|model|runner-up
be:select|choose|pick|nominate|propose|recommend|accept|invite|consider for|into|onto|to ..? [@honour]
be:present|hold|show|use|cite|quote|circulate|hail|see|describe|name|give|take|mention|teach ^up? ..? as ..? [@model|best]
be:copy|imitate|emulate|envy by|in|at|across|everywhere|elsewhere
be:interview|profile by|in|for|on
be:make|appoint ..? [@rank]
be:offer ..? [contract|job|position|role|post|partnership|promotion|raise|fellowship|place]
be:ask ^back again
be:book again
be:show|quote|mention|print|cover|report|write in|on|about ..? [paper|newspaper|press|magazine|television|tv|radio|intranet|newsletter|news]
make it? ..? to|onto|into|in ..? [@honour|guide|news|paper|papers|newspaper|headlines|press|final]
make ..? [headlines|news|cover]
appear|end|land ^up? ..? in|on [newspaper|press|news|television|tv|magazine|radio|intranet|headlines]
get|take|win|bring|collect|lift ^home? ..? [@contest]
make [day|week]
be|stand|come|keep ..? in [books|favour|graces] of|with
be name|call|vote|crown|elect|declare ..? of month|quarter|year|season
make it into|onto|in ..? guide|paper|news|cover|final|finals|top|list|magazine|shortlist
be:present|hold|show|use|cite|quote|hail|see|describe|name|give|take|mention|teach as ..? best|textbook|model
be:make|appoint ..? lead|head|manager|partner|chief|captain
be:shower|flood|inundate|overwhelm|cover|greet|welcome with|by ..? [@praise|wishes|hearts|thanks|love|respect|messages]
be:induct into
be:bless|kiss|serenade|spoil|idolise|revere|feted|lionise|carry ..? by|on|with
collect|get|receive|win|take|bring ^home? [@medals]
get|take|win|bring|collect|pick|earn ^up|home? ..? [gold|silver|bronze|golds|silvers|bronzes|second|first] at|in|from|of|for
become|finish|end|rank|place|come ^up? first|second|third|fourth|fifth|top|runner-up in|at|of|among ..? [@contest|vote|poll|day|fair|show|festival|congress|category|derby|olympiad|challenge]
become ..? of month|quarter|season|year|half-year|term
be:take|invite|treat ^out? ..? to|for|out [@meals]
be:treat to *
be:shout ..? [@meals|@gifts]
be:call|nickname|dub ..? [@marvel]
be:blow ^away
be:bowl|knock ^over|out by
be:admire|adore|cherish|revere
be:put|propose ^forward|up ..? for [programme|program|scheme|fellowship|scholarship|role|post|committee]
`;

/** What nobody does where all are pleased. */
export const findingNoFault = `
have|say|find|hear ..? bad|cross|negative|unkind|critical [word|words|thing|comment|comments]
find ..? [fault|faults]
have ..? [complaint|complaints|criticism]
`;
