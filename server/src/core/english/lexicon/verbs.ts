import { words } from './words.ts';

/**
 * Irregular verbs as "base past participle"; a slash separates forms that are both right, the first preferred.
 * From the standard table of irregular verbs, archaic ones left out.
 */
export const irregularVerbs = `
arise arose arisen|awake awoke awoken|be was/were been|bear bore borne|beat beat beaten|become became become
begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled
blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast
build built built|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen
cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done
draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt
fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden
forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got got/gotten|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|have had had
hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known
lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay/lied lain/lied|light lit lit|lose lost lost
make made made|mean meant meant|meet met met|mislead misled misled|misread misread misread|mistake mistook mistaken
misunderstand misunderstood misunderstood|offset offset offset|outgrow outgrew outgrown|output output output|outsell outsold outsold|overcome overcame overcome
overhear overheard overheard|override overrode overridden|oversee oversaw overseen|overshoot overshot overshot
overspend overspent overspent|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|put put put
quit quit quit|read read read|rebuild rebuilt rebuilt|recast recast recast|redo redid redone|redraw redrew redrawn
remake remade remade|rerun reran rerun|resell resold resold|reset reset reset|rethink rethought rethought
rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said
see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken
shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung
sink sank sunk|stink stank stunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent|spin spun spun
split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck
sting stung stung|strike struck struck|string strung strung|strive strove striven|swear swore sworn|sunset sunset sunset|sweep swept swept
swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
throw threw thrown|undercut undercut undercut|undergo underwent undergone|understand understood understood
undertake undertook undertaken|undo undid undone|unwind unwound unwound|uphold upheld upheld|upset upset upset
wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn
sow sowed sown|mow mowed mown|hew hewed hewn|typeset typeset typeset|proofread proofread proofread|mislay mislaid mislaid
inlay inlaid inlaid|slit slit slit|sling slung slung|outbid outbid outbid|outdo outdid outdone
handwrite handwrote handwritten|tread trod trodden
withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written
`;

/** Two-form past verbs: regular and irregular both in use; the regular form is understood, the other one written. */
export const doubletVerbs =
  'learn learnt|burn burnt|dream dreamt|lean leant|leap leapt|spell spelt|spill spilt|spoil spoilt';

/** Regular verbs of everyday and working prose; unknown ones are still read by their endings. */
export const regularVerbs = `
abandon absorb accrue adhere accelerate accept access accommodate accompany accomplish account accuse achieve acknowledge acquire act
activate adapt add address adjust administer admit adopt advance advertise advise advocate affect afford agree aim align allocate
allow amend amount analyse analyze announce annoy answer anticipate apologise apologize appeal appear apply appoint
appreciate approach approve argue arrange arrest arrive articulate ask assemble assert assess assign assist assume
assure attach attack attempt attend attract audit author authorise authorize automate avoid await award back backfill balance ban
base batch battle behave believe belong benchmark benefit bill blame blend block board book boost borrow bother bounce
brainstorm brand brief broaden browse budget bump bundle calculate calibrate call calm campaign cancel cap capture care
carry celebrate centralise centralize certify challenge champion change charge chase chat cheat check circulate cite claim clarify
classify clean clear click climb close cluster coach code codify collaborate collapse collate collect combine comfort
command comment commission commit communicate compare compensate compete compile complain complete comply compress
compromise compute concede concentrate concern conclude condense conduct confess configure confirm confront connect consider
consist consolidate constrain construct consult consume contact contain contest continue contract contribute control
convene convert convey convince cook cool cooperate coordinate copy correct correlate count couple cover crash craft crawl create
credit criticise criticize cross crowd cry cultivate cure curate customise customize cycle damage dare debate debrief debug
decide declare decline decommission decouple decrease dedicate deduct deepen defend defer define delay delegate delete
deliver demand demonstrate deny depend deploy deprecate deprioritise deprioritize derive descend describe deserve design
destroy detail detect determine develop devise diagnose die differ differentiate digest digitise digitize dip direct
disable disagree disappear disappoint discard discharge disclose discontinue discount discover discuss dislike dismantle
dismiss dispatch display dispute disrupt dissolve disturb distribute dive diversify divert divide document dominate donate double
doubt downgrade download downsize draft drag drain dress drift drill drop dry duplicate earn ease echo edit educate
elaborate elect elevate eliminate email embed embrace emerge emphasise emphasize employ empower empty enable encounter
encourage end endorse enforce engage engineer enhance enjoy enlarge enlist enrich enrol enroll ensure enter entertain
equip escalate establish estimate evacuate evaluate evolve examine exceed exchange exclude execute exercise exhaust exit
expand expect expedite experience experiment expire explain explore export expose express extend extract face facilitate
fail fall fasten favour favor fear feature figure file fill film filter finalise finalize finance finish fire fit fix
flag flatten flip float flood flow flush focus fold follow force forge form formalise formalize formulate forward foster
found frame free frustrate fulfil fulfill fund furnish gain gather gauge gaze generate govern grade grant graph greet
group guarantee guard guess guide halt halve hand handle happen harm hate haul head heal heat help hesitate highlight
hire hope host house hurry hypothesise hypothesize identify ignore illustrate imagine impact implement imply import
impose impress improve include incorporate increase index indicate induce inflate influence inform inherit initiate
inject innovate inquire insert insist inspect inspire install institute instruct instrument insulate insure integrate
intend interact interest interfere interpret interrupt intervene interview introduce invent inventory invest investigate
invite invoice involve isolate issue iterate join joke judge jump justify kick kill knock label lack land last laugh
launch layer leak learn lease lecture leverage liaise license lift like limit link list listen live load loan lobby
locate lock lodge log look loop loosen love lower mail maintain manage mandate manipulate manufacture map march mark
market mask master match mature maximise maximize measure mediate mend mention mentor merge message migrate mind
minimise minimize mirror misjudge misplace miss mitigate mix mobilise mobilize mock model moderate modernise modernize
modify monetise monetize monitor motivate mount move multiply muster name narrow navigate need negotiate nominate
normalise normalize note notice notify number nurture obey object observe obtain occupy occur offer omit onboard
open operate oppose optimise optimize order organise organize orient originate outline outpace outperform outsource
overestimate overhaul overlap overlook overrule oversell overturn overwhelm owe own pace pack package page paint pair panic
parallelise park participate partner pass paste patch pause peak peel penalise persist persuade phase phone photograph pick pilot
pitch pivot place plan plant play please pledge plot plug plummet plunge point poll pool populate port position possess
post postpone pour power practise practice praise pray predict prefer prepare prescribe present preserve press pressure
presume pretend prevent price print prioritise prioritize probe proceed process procure produce profile program promise
promote prompt propose prosecute protect protest prototype prove provide provision prune publish pull pump punish
purchase pursue push qualify quantify quarrel query question queue quote race rack raise rally ramp randomise rank rate ratify reach react
read realise realize reallocate rearrange reason reassign reassure rebook rebrand rebuke recalculate recall receive recite
reclaim recognise recognize recommend reconcile reconsider reconstruct record recover recruit rectify recycle redeem
redefine redeploy redesign redirect redistribute reduce refactor refer reference refine reflect reform reformat refresh refund
refuse regain regard register regret regulate rehearse reject relabel relate relax relay release relieve relocate rely
remain remark remedy remember remind remodel remove rename render rope trawl renegotiate renew renovate rent reopen reorder
reorganise reorganize repaint repair repeat rephrase replace replan replay replicate reply report reposition represent
reprice reprint reprioritise reprioritize reproduce request require reroute rescue reschedule research resent reserve
reshape reshuffle resign resist resize resolve respect respond rest restart restore restrict restructure result resume
retain retarget retire retrain retreat retrieve retry return reuse reveal reverse revert review revise revisit revive
revoke reward rework rig rip risk roast rob rocket roll rotate round route ruin rule rush sack sacrifice sample satisfy
save scale scan scare schedule scold scope score scrap scrape scream screen script search seat secure seem segment select
separate sequence serve service settle shadow shape share sharpen shave shelve shift ship shock shop shorten shout shrug shuffle
side sign signal simplify simulate sit size sketch skip slash slice slip slot slow smell smile smooth soar soften solve sort
sound source spark specialise specify speed sponsor spot squeeze stabilise stabilize stack staff stage stall
standardise standardize start state station stay steer step stitch stock stop store strategise streamline strengthen stress
stretch strip structure struggle study stuff stumble submit subscribe substitute succeed suffer suggest suit sum summarise
summarize supervise supply support suppose surface surpass surprise surrender surround survey survive suspect
suspend sustain swap switch sync synchronise synthesise synthesize tackle tag tailor talk tally tap target task taste tax
team tease tempt tend term terminate test thank threaten thrive tie tighten time toggle tolerate top total touch
tour toughen trace track trade trail train transcribe transfer transform transition translate transport trap travel treat triage
trial trick trigger trim triple trouble troubleshoot trust try tune turn tweak type uncover underestimate underline
underprice undersell unify uninstall unite unlock unpack unplug unveil update upgrade upload urge use utilise utilize validate value
vanish vary verify veto view visit visualise volunteer vote wait walk want warn wash waste watch water weaken weigh
welcome whip whisper widen wipe wire wish witness wonder work worry wrap wrestle yield zero
acclaim ache acquaint adjourn adore alert alter amaze amplify anchor apprehend aspire assault attain attest attribute
awe axe bake bang bargain bathe beam beg bellow blackmail blast bleach bless blink blister blossom blot blur boast
boil bolt brake breach breathe brew bribe bruise bulge bulldoze bully burrow bury buzz carve cater caulk cede channel
chant charter chill chisel chop chuckle churn clamp clap clash claw cleanse clench cloak clog clone clutch coax
collide conceal concur condone congratulate conquer consent conspire contend convict coop cope cough counsel counter
cram crank crave creak crease crouch cruise crumble crunch crush cuddle cull curse dab dampen dangle dart dash daub
dawn dazzle deaden debit decay deceive declutter decorate deem defect deflate defuse degrade dehydrate delight delve
demote depart depict deport depress deprive detach detain deteriorate devote dice dictate dine disarm disband disburse
discern disconnect discourage disguise disgust dislodge disobey dispense displace dispose disregard dissatisfy dissent
dissuade distance distil distract distress distrust ditch divorce dodge don doodle dose downplay drape dread dredge
drench drip drizzle drown dub dump dwell dye earmark eavesdrop elbow elicit embark embarrass emigrate emit empathise
empathize enact encase encircle enclose encrypt endanger endow endure energise energize engulf enquire entail entangle
entice entitle entrust envision envy equate erase erect erode err erupt escort esteem etch evade evaporate evict evoke
exaggerate exasperate excavate excel excite exclaim excuse exert exhale exhibit exile exonerate expel explode exploit
extinguish extol fabricate factor fade faint falsify falter familiarise familiarize fan fault ferment ferry fetch
fizzle flank flap flare flatter flaunt flavour flex flicker flinch flirt flog flop flourish flout fluctuate flutter
forage forfeit fray frighten frown fry fumble fume funnel fuse fuss gallop gamble garner gasp giggle glance glare
gleam glide glimpse glisten gloat glow gnaw goad gouge grab graft grasp grate graze grease grieve grill grimace grin
grip groan groom grope grumble grunt gulp gush hail hamper handcuff harass harbour harden harvest hassle hasten hatch
haunt heave heckle heed heighten herald hijack hike hinge hitch hoard hoist honk hop hover howl huddle hug hum
humiliate hunt hurl hydrate ignite illuminate imitate immerse impair impart impede imperil imprint improvise incite
incline indulge infect inflict infringe infuse inhabit inhale inhibit injure inscribe insult intercept intrigue
intrude invade irk irritate itch jab jeopardise jeopardize jerk jingle jog jolt jot juggle jumble juxtapose keel
kindle kiss knead kneel knit knot ladle lament languish lapse lash launder lavish legislate lessen liberate lick
lighten liken limp linger liquidate litter loathe loiter loom lubricate lug lull lure lurk maim marinate marry marvel
mash massage maul melt mesh mime mimic mince mingle misfire moan moisten monopolise mop mourn mow muddle muffle mumble
muse mute mutter nag nail narrate negate nestle nibble nod nudge oblige obscure obsess obstruct offend ooze opt
orchestrate ordain oscillate oust outclass outlast outnumber outrank outweigh overcharge overdose overflow overload
overpower overrate overreact oxidise pacify paddle pamper parachute paralyse pardon pat patrol pave pedal peek peep
peer penalize penetrate perceive perform perish persevere pester photocopy pickle pierce pinch pinpoint plait plead
plough pluck ply poach poise poke polish pollute ponder pop portray pose pounce pound pout preach precede preen
preoccupy preside pressurise prevail prick proclaim prod profess prohibit prolong pronounce proofread prop prosper
protrude provoke prowl pry publicise publicize puff punch puncture purge purify purr puzzle quarantine quash quell
quench quicken quiver ram ramble ransack rant rattle ravage rave ravel raze reap rebel rebound recede recharge reckon
recline recoil reconvene recuperate refrain refuel refurbish refute regenerate reheat reign reimburse rein reinforce
reinstate reiterate rejoice relapse relinquish relish relive reminisce renege renounce repay repeal repel repent
replenish repress reprimand reproach repurpose resemble reside resort restrain retaliate retort retract retrofit
reunite revamp revel revere revolt revolve rhyme rinse ripen roam roar rock rot rouse rout rub rumble rummage rustle
sabotage saddle sail salute salvage sanction saturate saunter savour scald scam scatter scavenge scoff scoop scorch
scorn scour scowl scramble scratch scrawl screech scribble scroll scrub scrutinise scrutinize sculpt sear seclude
secrete seduce seep segregate seize serenade sever shatter shimmer shiver shove shovel shred shriek shun sift sigh
simmer sin sip siphon skew ski skid skim slam slap sledge slump smash smear smother smuggle snag snap snarl snatch
sneak sneer sneeze sniff snip snoop snore snub soak sob socialise socialize solicit solidify soothe sow sparkle
spearhead specialize speculate spike spiral splash splice splinter spook spout sprain spray sprinkle sprint sprout
spruce spur spurn squabble squander squash squat squeak squeal squint squirm stab stagger stain stammer stampede stare
startle starve stash stereotype sterilise stew stifle stigmatise stimulate stipulate stir stomp stoop straddle
straighten strain strand strangle strap strategize stray stroll strut stub stun stunt subdue subside subsidise
subsidize substantiate subtract succumb suck sue suffice suffocate sulk summon superimpose supersede supplement
suppress surf surge surmise swallow swamp swarm sway sweat swell swerve swindle swirl swish swoop symbolise sympathise
sympathize taint tamper tangle taper tarnish tattoo taunt telegraph telephone televise temper terrify testify thaw
theorise thicken thrash thrill throb throttle thrust thump thunder thwart tick tickle tile tilt tinker tint tire toil
topple torment torture toss tote tow trample transcend transfuse transgress transmit transplant traverse tremble
trespass trickle trot trounce trudge tuck tug tumble twist undermine underpin undervalue unearth unfold unleash
unnerve unravel unwrap uproot usher utter vacate vaccinate vacuum vandalise veer vend verbalise vest vet vex vibrate
victimise vie vilify vindicate violate visualize vouch vow wade wage wail waive wander wane warp warrant waver wean
wed weed weld whirl whisk whistle whiten whittle wield wilt wink wither wobble woo worsen worship wreck wrench wriggle
wrinkle yank yawn yearn yell yelp zoom
`;

/** Verbs that are nouns first, or of one trade: no word is read as one by its base form, but all their forms are known. */
export const tradeVerbs = words(`
  acquit anneal annotate assay auction audition autoclave bag bait ballast baptise baptize bar bench berth bin bottle
  braise braze brine butcher calve cannulate caption cask caulk centrifuge chain christen clip cordon crate crimp crop
  cue detonate dilute dim dock elute fence fertilise fertilize frank fumigate galvanise garnish gate grease grit
  hammer hash hone hook hose incubate indict invigilate irrigate keg lace laminate lash limewash man marshal milk moor
  mothball mulch muzzle net neuter notarise notarize oil paginate parole pasteurise peg pin pipette plane plaster
  plate portion postmark pot proof rake ration redact refrigerate repot reword rivet salt sand screw seal season
  section sedate shunt silence slaughter solder stake stamp staple sterilize stow subpoena subtitle sweeten tape tar
  tether thin thresh titrate tranquillise unseal varnish wax whitewash winch worm`);
