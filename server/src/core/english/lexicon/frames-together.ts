/** Coordination told as a deed. One frame a line; `grammar/frame.ts` tells how to read them. From valency dictionaries and everyday working prose. */

/** Coordination as the deed. `@meet` are occasions to talk, `@meets` several of them, `@tie` states of togetherness. */
export const coordinating = `
participate|attend|join in? ..? @crossing ..? [@meets|@meet]
go to all|every|each ..? [@meets]
pull|bring|get|draw|call ^in ..? [expert|experts|specialist|specialists|people|colleagues|@team] from across|all|every|different|various|several
rely|count|depend on ..? [@tie|teamwork] with|between|across|among
leverage|use ..? [relationship|relationships|connections|network] ..? across|between
work ..? near|close to [@team]
speak|talk to|with everyone|everybody involved|concerned|affected
make sure|certain ..? heard|consulted
ensure ..? heard|consulted
encourage|motivate|support|enable [@team] ..? to|in collaborate|cooperate|communicate|talk|collaborating|cooperating|communicating|talking
encourage|motivate|support|enable [@team] ..? to|in work|working together|closely
hold|organise|organize|host|run|arrange|set ^up? ..? [@meet|@meets] for|of all|every|each ..? [@many|@team]
invite all|every|relevant|key ..? [@many|@team] ..? to ..? [@meet|@meets]
introduce [@team] to each|one other|another
sync|synchronise|synchronize|align|correspond ..? weekly|daily|monthly|regularly|constantly|closely with
orchestrate|coordinate|manage|run|animate|moderate|drive|lead|facilitate ..? [@meets|@meet] ..? with|between|across|among
have|keep|hold|maintain ..? [@tie|@meet|@meets] with|between|across *
check ^in with
get ^together with
be:join|glue at|to hip
be glued|joined at|to hip
be|act|serve|function|work as ..? sparring|contact|discussion|trusted partner|person
be|act|serve|function|work|operate as ..? [@link] to|for|of|between
have [privilege|pleasure|honour|honor|chance|luck|joy|fortune|opportunity] of|to ..? working|work|collaborating|collaborate|partnering with|alongside|across
carry|do|conduct|perform|practise|run ..? stakeholder|stakeholders|community management|engagement|dialogue|communication|relations|outreach
be ..? brilliant|great|good|nice|easy|lovely|fun|pleasure to work|team|partner ^up? with
pull|stick|hang ^together with
collaborate|partner|liaise|cooperate|interface|network|facilitate
work with|closely|together|alongside|hand|jointly
work across|between ..? [@team|silo|silos|boundary|boundaries|discipline|disciplines|border|borders|hierarchy|hierarchies]
work ..? near|nearly|tight|tightly|close|intensively with
socialise|socialize * with ..? [@team]
cascade * to|through|across|down ..? [@team]
support|encourage|strengthen|boost|improve|advance ..? cross-functional|cross-team|interdepartmental|interdisciplinary collaboration|cooperation|teamwork|exchange|communication
be part|member of ..? @crossing
co-create|co-develop|co-design|codesign|cocreate * with ..? [@team]
get [@team] ..? talking to each|one
get [@team] to talk|speak to each|one
go|move|run|walk between|among [departments|teams|sites|offices|units|parties|sides|functions]
make sure|certain ..? left|right hand knew|know|knows
be involve in ..? [@tie]
bring|get|gather|pull|bring [@team|@many] ..? to one|same|single|shared|common|the? table
onboard [stakeholder|stakeholders|everyone|everybody|parties]
do|handle|run|manage it|this|that|everything in ..? [@tie] with
ensure|guarantee|maintain ..? [flow|exchange] of information|communication|knowledge
work ..? side|hand|shoulder|tandem|lockstep|partnership|cooperation|collaboration|team with|by|in|to|and
work ..? in ..? [@tie] ..? with
work as|like one|single|real? team|unit ..? with|together?
team ^up? with
join|pull|combine [force|forces|together|hand|hands]
carry [everyone|everybody|them|all|stakeholder|stakeholders|@many] along
carry along [everyone|everybody|them|all|stakeholder|stakeholders|@many]
go|be ..? arm|hand in arm|glove with
make sure|certain ..? talked|talk|speak|spoke|talking to each|one
coordinate with|between|across|among
coordinate [effort|efforts|team|teams|work|activity|activities|meeting|meetings|communication|stakeholder|stakeholders|@team]
coordinate [work|effort|efforts|activity|activities|contribution|contributions|input|inputs|task|tasks|schedule|schedules] ..? of|from [@team]
align with
align [@team]
align * with|across ..? [@team]
harmonise|harmonize|synchronise|synchronize|sync|coordinate|align ..? with|between|across [@team]
drive|orchestrate|ensure|create|foster|build|improve|maintain|promote|encourage|guarantee|strengthen|enable|stimulate ..? [@tie|teamwork|transparency|synergy|synergies]
orchestrate|coordinate ..? of|across|between|among [@team]
engage|manage|involve|consult [@team]
manage [expectation|expectations|communication|communications]
be|act|serve|function as|like? ..? [@link]
be|act|serve as? ..? point|contact of|person
spearhead|lead|run|head|manage|oversee|coordinate|chair|co-lead|co-chair|steer|orchestrate|pilot|drive|animate|champion|kick|mobilise|mobilize|assemble|form ..? @crossing
lead|run|head|manage|chair|co-lead|co-chair|coordinate|steer|facilitate|moderate|orchestrate|gather ..? [@panel]
lead|run|head|manage|chair|co-lead|co-chair|coordinate|steer|facilitate|moderate|orchestrate|gather ..? task|working|steering|focus|expert|joint [force|forces|group|groups|circle|team]
lead|run|head|manage ..? [team|group|squad|effort|initiative|project|programme|program] ..? from|across|of|between|with various|different|multiple|several|all ..? [@team]
hold|have|organise|organize|schedule|arrange|run [@meet|@meets] to get|gather|collect [input|feedback|alignment|views|opinions]
involve [@team]
bring|get|gather|put|sit|pull|collect|assemble|unite|convene [@team] ..? together
bring|get|pull|gather ^together [@team|group|groups|crew|squad|mix]
bring|get|gather|put|sit|pull|collect|assemble|have * ..? in|around|round|at|on one|same|single|shared table|room|call|boat
bring|get|gather [@team] round|around ..? table?
gather|convene|assemble|unite [@team]
gather|convene|assemble|unite [people|representatives|members|colleagues|heads|leaders|delegates|experts|voices] from|of|across
hold|have|organise|organize|schedule|attend|host|arrange|run|do|keep|maintain|conduct|lead|set|start|join|establish|introduce ^up? ..? [@meet|@meets] ..? with|between|across|among ..? [@team]
spend ..? in [@meets|@meet|@tie] ..? with|across
spend ..? talking|syncing|meeting|driving|aligning|coordinating|liaising|chatting
keep [@many|@team|them|him|her|boss|parties|mayor|press] ..? informed|inform|updated|update|align|aligned|abreast|post|posted|connect|connected|synced|sync|current
keep [@many|@team|them|him|her|boss|parties|mayor|press] ..? in|up ..? loop|picture|know|date|line|sync
loop * ^in
loop ^in *
keep [@team] up to date|speed
communicate|interact|engage|connect|sync|consult|touch|correspond with|across|base
communicate|inform|update|consult openly|regularly|constantly|widely|frequently|closely|continuously|proactively|transparently
exchange with|view|views|idea|ideas|information|experience|experiences|note|notes|thought|thoughts|knowledge|regularly|lot
sync|catch ^up? with ..? [@many]
sync ^up? ..? every|each|daily|weekly|regularly
be ..? [@meets] ..? with|between|across|among
be ..? in|on [@tie|talks|phone] ..? with|to|between|across
be ..? in constant|daily|close|regular|permanent|continuous|steady|frequent [@tie]
be|talk|speak|phone ..? to|with ..? [@team] ..? all|whole|entire|every|each time|day|week|morning
be ..? [@tie|teamwork] ..? between|with|across|among *
stay|remain|keep ..? in|on ..? [@tie] ..? with|to|across?
keep|maintain|have|build|establish|hold|cultivate|nurture ..? close|constant|regular|open|steady|permanent|tight|intensive|intense|continuous|good|strong|excellent ..? [@tie|tie|ties|line|lines|channel|channels|link|links] ..? with|to|between
keep|maintain ..? [@tie] ..? with|to
keep|hold ..? lines|channels ..? open
nurture|build|keep|maintain|cultivate|grow ..? strong|close|good|solid|robust [@tie] ..? across|among|throughout
confer with
spend ..? on [@meets] ..? with
make [point] of involving|including|consulting|informing|updating
have ..? [exchange|exchanges|contact|touchpoints|calls|meetings|discussions] ..? with [@team]
have ..? [cooperation|collaboration|partnership|teamwork] with
do|make ..? [coordination|alignment|communication|collaboration|networking|@meets] ..? with|between|across|among
work|go side|hand by|in side|hand with
moderate|host|lead|facilitate ..? [@meet|@meets|round|rounds]
make|build|create|form [link|bridge|connection|bridges|links] between|across|to
bridge|close|narrow|overcome [gap|gaps|divide|distance] ..? between|with|to ..? [@team]
bridge|overcome|break [silo|silos|divide]
bridge|connect|link ..? between|with|to ..? [@team]
link|connect|unite [@team]
take care of ..? [communication|coordination|alignment|information]
organise|organize|hold|schedule|arrange|set ^up? ..? [@meet|@meets] ..? to align|discuss|coordinate|inform|update|sync|exchange
make sure|certain ..? aligned|informed|together|synced|updated|connected|involved
ensure ..? aligned|informed|together|synced|updated|connected|involved
ensure ..? on in same|the? page|sync|loop|boat|picture
make sure|certain ..? on|in same|the? page|sync|loop|boat|picture
make sure everyone|everybody|information
help ..? [@team] ..? to? communicate|collaborate|cooperate|align|talk|work together|with?
bring together [people|person|persons|everybody|everyone|@team]
bring ..? together in|at|for|around|to
keep ..? [stakeholder|stakeholders|dialogue|conversation|communication|everybody|everyone|@team] ..? aligned|flowing|going|informed|updated|connected|involved|happy
be in charge of ..? cross-functional|coordination|communication|alignment
be responsible for ..? coordination|communication|alignment|coordinating|aligning|liaising
reach ^out to [@team]
sit ^down? together? with [@many]
run|be|play ..? point with|for ..? [@team]
make sure to keep|maintain|have|involve ..? [@tie|@team]
coordinate * with ..? [@team]
pair ^up? with [@team]
lead|manage|oversee|handle|run|own|do ..? [coordination|communication|alignment|collaboration|cooperation|liaison] ..? with|between|across|among|to [@team]
participate|join|attend|engage|involve in? ..? all|many|various|regular|numerous|countless|alignment ..? [@meets]
lead|run|head|manage|oversee|coordinate ..? [team|group|squad|crew] ..? from|across|of|with ..? [departments|functions|disciplines|countries|units|backgrounds|nationalities|areas]
stay|be|keep ..? close to [@many]
go|move|run|shuttle back ..? forth between|with|among|to ..? [@team]
bring|get|involve|engage|include|consult ^in? ..? right|relevant|necessary|appropriate|all [@team]
manage|maintain|handle|own|cultivate ..? [relationship|relationships|interface|interfaces|@tie] ..? with|to|between
ensure|make ..? flow|flowing ..? between|across
keep [@many|@team] ..? warm|happy|engaged|aboard
accompany *
translate|mediate|interpret|shuttle between|both [@team|direction|directions]
interlock with
head|chair|lead|run|moderate ..? working party|group
take part in ..? working|steering group
have|hold|do ..? exchange with|between|about
make ..? exchange about|with
walk|go|move|march|advance|proceed|progress|step|live|operate|act|stand|stay|sail|tread|keep|be|run ..? hand|side|shoulder|arm|lockstep|tandem|step|unison ..? with ..? [@team]
spend ..? in step|lockstep|sync|touch|tandem|contact with
walk|go|move|march|act|function|breathe ..? as|like one
spearhead|lead|run|head|manage|oversee|steer|drive|direct|captain|pilot|chair|co-lead|assemble|form ..? [team|squad|group|crew|initiative|programme|program|project|effort|forum|consortium|alliance|coalition|council|circle] ..? of|from|across|between|over|spanning ..? and ..? [@team]
spearhead|lead|run|head|manage|oversee|steer|drive|direct|captain|pilot|chair|co-lead|assemble|form ..? [team|squad|group|crew|initiative|programme|program|project|effort|forum|consortium|alliance|coalition] ..? across|spanning ..? [@place]
spearhead|lead|head|oversee|steer|direct|captain|pilot|co-lead ..? [initiative|programme|program|project|effort|alliance|consortium|coalition] ..? across|spanning
captain|direct|co-lead|head ..? @crossing
pull|put|set|build|create|establish|launch|bring|stand ^together|up? ..? @crossing ..? team|squad|group|task|taskforce|crew|committee|board|council|forum
host|animate|convene|chair|moderate|hold|organise|organize round [table|tables] ..? with|of|between
host|convene|chair|moderate ..? [forum|forums|council|circle|assembly|@panel|@meet|@meets] ..? of|with|between|for ..? [@many]
keep|maintain|have ..? short|direct|quick [line|lines|channel|channels|link|links|way|ways] ..? with|to|between|into
keep ..? [lines|channels|doors] ..? between|to|with ..? open|short
keep in|up ..? loop|picture|touch
keep each|one other|another ..? posted|informed|updated|loop|picture|current
keep them|[@many] close
be ..? voice of [@many]
be ..? [@link] between
make|form|play|provide ..? [@link] between|for
hold ..? ring between
weave|knit|spin|tie ..? [tie|ties|network|networks|link|links|bond|bonds|web] ..? with|between|among|across
build|create|grow|cultivate|maintain|establish ..? [tie|ties|network|networks|web] ..? with|between|among|across ..? [@many]
mobilise|mobilize|activate|energise|energize|galvanise|galvanize|rally|unite|engage|orchestrate * ..? around|behind|for ..? [goal|goals|ambition|ambitions|purpose|vision|cause|mission|objective|agenda|idea|theme]
orchestrate [partner|partners|stakeholders|actors|players|parties|agencies|agency|function|functions|@many]
line [people|everyone|everybody|team|teams|stakeholders|@many] up across|between|behind
line ^up [people|everyone|everybody|team|teams|stakeholders] ..? across|between|behind
update|inform|brief|notify [@many] ..? every|each|weekly|daily|regularly|constantly|continuously|monthly|throughout
share ..? [information|updates|knowledge|news|ideas|experience|experiences|insights|learnings|practices] ..? with|between|across|among ..? [@many]
synchronise|synchronize|harmonise|harmonize|orchestrate [work|effort|efforts|activity|activities|contribution|contributions|schedule|schedules|plans|cooperation] ..? of|between|from|across ..? [@team]
have ..? [dealings|relations|rapport|chemistry] with
drink|share|have ..? [coffee|coffees|tea|lunch|lunches|beer|beers] ..? with ..? [@many]
be:link|connect|hook ^up? ..? with|into|to ..? [@team]
mediate|moderate|broker|arbitrate between ..? [@team]
be ..? [engagement|interaction|consultations|consultation|interplay|talk] ..? with|between|across [me|@team]
be|become|form|act|feel as|like? one|single team|family|unit|body|crew|tribe|village|orchestra|machine
convene|open|host|run ..? war|crisis|situation room|rooms ..? with|of|between|across
organise|organize|host|run|hold|arrange|set|facilitate ^up? ..? @crossing ..? [@meet|@meets]
take ^over|on ..? [coordination|communication|alignment|liaison] ..? of|with|between|across
coordinate|orchestrate everything|all|it
hold|pull|tie|bring|weave ..? [thread|threads|strand|strands|string|strings] ^together
gather|collect|seek|solicit|obtain ..? [input|inputs|opinion|opinions|view|views|perspective|perspectives] ..? from|of ..? all|every|relevant|various|different ..? [@team]
communicate clearly|effectively|well|actively|intensively|efficiently with|to|across
engage|involve|consult [community|communities|neighbourhood|neighborhood|business|businesses|resident|residents|neighbours|locals]
co-lead|co-manage|co-run|co-chair|co-own|co-organise|co-organize * with
enter ^into? ..? [partnership|partnerships|alliance|alliances|cooperation|collaboration|dialogue] with
form|forge|build|strike ^up? ..? [partnership|partnerships|alliance|alliances|tie|ties] with|across|between
take ^on? ..? lead|charge|part in|of coordinating|aligning|facilitating|mediating|liaising
take|play|assume|fill|have ^on? ..? role|part ..? of ..? [@link]
ask everyone|everybody|all ..? for|about ..? [opinion|opinions|input|view|views|thoughts]
send|circulate|distribute ^out|around|round? ..? regular|weekly|daily|monthly|frequent [update|updates|newsletter|newsletters|summary|summaries|report|reports] ..? to ..? [@team]
make sure|certain ..? voice|voices|say|heard|included
ensure ..? voice|voices|say heard?
bring|combine|unite|merge|integrate ..? [perspective|perspectives|viewpoints|views|disciplines|interests] ^together?
navigate|juggle|handle|balance ..? stakeholder|stakeholders
deal with ..? [stakeholder|stakeholders]
align ..? [goal|goals|expectations|interests|objectives|priorities|activities|efforts|views]
harmonise|harmonize|reconcile|balance ..? [interests|needs|expectations|views|wishes] of ..? [@team]
negotiate between ..? [@team]
be ..? common|joint|team|group|collective|shared work|working|effort of|with|between|across|by
`;
