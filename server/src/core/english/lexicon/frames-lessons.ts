/** Lessons and what shows them. One frame a line; `grammar/frame.ts` tells how to read them. From valency dictionaries and everyday working prose. */

/** A lesson that the candidate draws. */
export const learning = `
get|gain|have ..? better|deeper|clearer|fuller understanding of|for how|what|why|importance
learn that|how|why|to|not|about|in|two|three|one|never|always|what
learn ..? [lesson|lessons|importance|value|power]
learn lot|much|plenty|loads|tons|heaps|masses|bags|volumes
realise|realize|understand|see|discover|appreciate|recognise|recognize|learn what ..? mean|means|meant|entails|takes|is
see|feel ..? how important|much|crucial|vital|essential|hard|powerful
gather that
walk|come|go|emerge ^away|out|from ..? better|wiser|stronger|humbler|changed|richer
realise|realize|understand|see|discover|appreciate|recognise|recognize|know how|just important|hard|much|crucial|critical|powerful|valuable|vital|essential
realise|realize|understand|see|discover|appreciate|recognise|recognize|know ..? [importance|value|need|power|necessity|benefit]
come to see|understand|appreciate|realise|realize|learn|believe|value
take ..? [lesson|learning|learnings] ..? from|away
take away that|how|what
come away with ..? [appreciation|understanding|lesson|lessons|insight|insights|respect]
take with me
walk|come|leave ^away|out with
go ^away with
understand|know|see ..? better|more|deeper ..? how|why|what
get|gain|have ..? [insight|feel|appreciation] into|for|of
know|understand|learn ..? [meaning] of
learn something|thing|lot
learn [discipline|patience|humility|resilience|perseverance|teamwork|leadership|empathy|trust|tolerance|endurance|modesty|responsibility|communication]
grow as|lot|personally|professionally
grow so|very|really much|lot
mature as|lot|much|personally|professionally
become better|stronger [person|leader|manager|listener|communicator|engineer|designer|teacher|team|player]
gain|develop ..? [appreciation|understanding|insight|perspective] ..? for|of|into
gain|develop ..? [respect] ..? for
take from it|this|that|there that|how|the
leave|come|walk|go|emerge ..? with ..? [appreciation|respect|understanding|insight|insights|admiration|lesson|lessons|sense|feel]
learn [@virtue]
bring ^home ..? [importance|value|power|need]
take ..? [what|lesson|lessons|learning|learnings|thing] ..? from
find ^out how important|hard|much|crucial|critical|powerful|valuable
find ^out ..? [importance|value|power]
learn ..? way that
learn ..? [thing|things|lot|plenty]
be aware of [importance|value|need|power]
take ^away from this|that|it|there|experience|project|episode|failure|incident
gain|acquire|get|collect|gather|accumulate ..? valuable|precious|rich|useful|great|lot|much|plenty ..? [experience|experiences|exposure] in|of|with|to?
get lot|much|plenty|loads out of it|this|that
carry|take|bring home|along that|how
keep|retain|remember|conserve|store|hold from it|this|that|there that|how
take|draw|get out|from of? it|this|that|[@event] that|how
carry|take|keep|bring [experience|lesson|lessons|memory|memories|feeling|insight|insights|respect|spirit|understanding|appreciation] ..? with|inside|within me
carry|take|keep|bring with me ..? [experience|lesson|lessons|memory|memories|feeling|insight|insights|respect|spirit|understanding|appreciation]
have ..? more|greater|deeper|new|newfound|renewed|fuller [respect|appreciation|understanding|empathy|sympathy|admiration] for|of
be more aware|conscious|mindful|sensitive of|to|about
gain|win|build ..? [confidence|self-confidence|assurance] in? my|myself|own
remember ..? what|how ..? [@event] give|gave|teach|taught|show|showed
`;

/** A lesson that an event gives. The subject is the event, the object the candidate. */
export const teaching = `
drive|hammer|bring|ram home ..? point|message|importance|value|lesson|need
teach everyone|everybody|all|whole|[@crew] ..? that|importance|value|worth|lesson|lessons
leave me|us with? ..? [certainty|conviction|understanding|lesson|lessons|appreciation|respect|insight|insights]
turn me|us into ..? better|more|stronger *
make me|us all? more|less aware|careful|humble|patient|confident|sensitive|attentive|cautious|resilient|open|conscious|critical|disciplined|curious|thoughtful|mindful|tolerant|humble|empathetic
humble|mature|toughen|strengthen me|us
bring me|us closer to
sharpen|deepen|train my|our sense|eye|feeling|awareness|ear for|of
be ..? instructive|humbling|enlightening|sobering|illuminating
be ..? lesson about|of *
be ..? big|great|huge|good|real|valuable|important|tremendous learning|lesson|takeaway
stay|stick|remain with me
make|let one|you|me|us see|realise|realize|understand|appreciate again? how|what|why|that
drive|hammer|bring|ram|press|drum home to|for? me|us? just|again? that|how|what|why|point|message|importance|value|lesson
bring|drive|hammer|ram it|this home to|for? me|us? just? that|how|what|why
underline|underscore|highlight|illustrate|reinforce|confirm|impress|prove|show|demonstrate|clarify for|to|on|upon me|us ..? that|how|what|why|importance|value|need|power|role|danger
show me|us first-hand|firsthand|clearly|again|once|clear|plainly|vividly ..? that|how|why|what
make it ..? clear|plain|obvious|evident to|for? me|us
think me|us that|how|to|lot|much
learn me|us that|how|to|lot|much
serve as ..? reminder|lesson|warning|eye-opener|wake-up|proof|testament
emphasise|emphasize|stress|exemplify for|to|on me|us ..? that|how|what|why|importance|value|need|power|role
teach me|us
remind me|us that|of|how|why
show me|us that|how|why|what
show me|us [importance|value|power]
make me|us realise|realize|see|understand|appreciate|think|aware
open my|our [eye|eyes]
give me|us ..? [appreciation|insight|insights|perspective|understanding|lesson|lessons]
confirm|prove|reinforce|underline|underscore|highlight|demonstrate|emphasise|emphasize ..? [importance|value|belief|lesson|need|necessity|significance]
confirm|prove to me|us
be ..? eye-opener
be ..? [lesson] for me|us
strengthen|deepen|reinforce|confirm|shake|change|sharpen|shape|broaden|renew ..? my|our [belief|view|conviction|understanding|faith|trust|appreciation|perspective|attitude|awareness]
prove|show|confirm once|again ..? that|how
be ..? school|lesson|reminder|exercise of|in|that|about [patience|humility|trust|listening|teamwork|communication|plans|people]
let me|us know|see|feel|understand|realise|realize that|how|why
let me|us know|see|feel|understand|realise|realize [importance|value|power|meaning]
make me|us ..? better|stronger|wiser|humbler *
make me ..? more|less ..? [person|manager|leader|nurse|teacher|colleague|engineer|listener|professional]
give me|us ..? [feel] for
be ..? experience for me|us
give to me|us ..? [lesson|lessons]
give me|us ..? [exposure|experience|grounding|schooling|education|respect] to|in|of|for|with
be ..? enriching|formative|invaluable|valuable|rich|precious|instructive|humbling|educational|rewarding|eye-opening [experience|time|period|journey|exposure|chapter|exercise|episode]
be ..? wake-up [call]
be ..? [education|schooling|masterclass|apprenticeship] in|of|about
be ..? hard|tough|good|great|real|best [school|schooling]
be ..? course|curve in|for|of
be ..? best|great|greatest|hard|harsh|strict|good|excellent [teacher]
`;

/** A lesson that an event gives to nobody in particular. The subject is an affair, a project, a crisis. */
export const showing = `
show|prove|demonstrate|underline|underscore|confirm|reveal|highlight|illustrate|emphasise|emphasize|stress|reinforce|exemplify|attest that|how|why
show|prove|demonstrate|underline|underscore|confirm|reveal|highlight|illustrate|emphasise|emphasize|stress|reinforce|exemplify ..? [importance|value|power|need|role|necessity|significance|relevance|danger|dangers|benefit|benefits|worth|impact|weight|price|cost]
make ..? [importance|value|power|need|role|necessity|significance|relevance|danger|dangers|benefit|benefits|worth|impact|weight|price|cost] clear|plain|obvious|evident|visible|tangible
put ..? [importance|value|power|need|role|necessity|significance|relevance|danger|dangers|benefit|benefits|worth|impact|weight|price|cost] beyond
serve as ..? [proof|evidence|testament|confirmation|illustration|demonstration] that|of|to|how
be ..? [proof|evidence|testament|confirmation|illustration|demonstration] that|of|to|how
speak for ..? [importance|value|power|need|role|necessity|significance|relevance|danger|dangers|benefit|benefits|worth|impact|weight|price|cost]
stand as ..? [proof|testament]
bear ..? [witness|testimony] to
drive ^home ..? [importance|value|power|need|point]
`;
