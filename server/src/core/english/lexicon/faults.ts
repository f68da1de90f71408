/** How a person's character is faulted. From everyday working talk; a stated fact ("late", "wrong") is none. */
import { words } from './words.ts';

const ofPeople = `
  lazy incompetent arrogant selfish stubborn irresponsible rude egoistic egotistical dishonest jealous immature bossy ignorant
  cowardly unmotivated disrespectful condescending childish uncooperative unhelpful idiotic tight-fisted two-timing heartless callous shameless cold-hearted mean-spirited stuck-up domineering overbearing self-serving self-important self-righteous untrustworthy deceitful devious crooked sanctimonious slovenly indolent bone-idle loud-mouthed sharp-tongued hypocritical fickle flaky flakey petty-minded vainglorious cocky smug boorish uncaring unfeeling corrupt money-minded power-drunk slimy sleazy smarmy oily grumpy cranky spiteful
  ill-tempered bad-tempered short-tempered hot-headed pedantic obnoxious pompous patronising patronizing vindictive
  two-faced power-hungry narcissistic self-centred self-centered self-absorbed ungrateful unscrupulous greedy nosy whiny
  snobbish macho cantankerous work-averse change-averse tactless clueless-looking big-mouthed foul-tempered thin-skinned small-minded unprofessional pig-headed bull-headed big-headed thick-headed hard-headed workshy
  work-shy egocentric manipulative conceited
  absent-minded inept hapless bumbling slipshod lackadaisical apathetic defeatist unserious uncommunicative obstructive combative confrontational belligerent
  standoffish stand-offish aloof haughty supercilious snooty hoity-toity brusque gruff touchy temperamental choleric hot-tempered quick-tempered
  irritable whingeing whinging nitpicky nit-picky pernickety persnickety penny-pinching penny-wise miserly money-grubbing grasping parsimonious avaricious scheming
  conniving underhand underhanded duplicitous insincere untruthful disloyal treacherous backstabbing back-stabbing self-seeking opportunistic careerist egomaniacal megalomaniac
  tyrannical autocratic dictatorial despotic imperious misogynistic chauvinistic bigoted intolerant unimaginative uninspired unambitious undisciplined
  inattentive indecisive wishy-washy weak-willed gutless wimpish timorous blinkered hidebound intransigent recalcitrant mulish truculent bloody-minded
  cussed high-handed interfering meddling meddlesome gossipy sycophantic obsequious servile ingratiating unctuous pretentious boastful swaggering
  attention-seeking clingy whiney sulky morose humourless humorless dour ham-fisted cack-handed blundering foolhardy slapdash neglectful remiss scatty
  dim-witted slow-witted witless moronic imbecilic obtuse uncouth insolent impertinent impudent insubordinate ill-mannered bad-mannered discourteous impolite
  offhand inconsiderate unkind sadistic malicious malevolent vengeful catty snide unmannerly loutish thuggish
  poisonous venomous unprincipled unapproachable uncivil ungracious unforgiving unsociable unpunctual
  self-obsessed self-satisfied self-interested self-pitying over-sensitive oversensitive over-confident overconfident big-mouthed evasive cagey secretive
  shifty calculating scheming two-faced blasé glib neurotic melodramatic whingey mealy-mouthed lily-livered chicken-hearted faint-hearted
  soft-headed empty-headed feather-brained hare-brained addle-brained muddle-headed wooden-headed cloth-eared tone-deaf stone-hearted
  hard-hearted money-mad money-hungry fame-hungry status-obsessed glory-seeking blame-shifting foot-dragging nit-picking back-biting
  mercenary venal grudging begrudging peevish crotchety curmudgeonly prudish priggish prissy finicky fussy
  change-resistant thick-skinned closed-minded trigger-happy publicity-hungry glory-hungry work-resistant half-witted kiasu kaypoh stuckup big-mouth
  careless negligent clueless forgetful narrow-minded close-minded disorganised disorganized gormless feckless shiftless petulant argumentative quarrelsome
  scatterbrained passive-aggressive spineless complacent`;

/** Faults that only people have; the others need a person beside them, since a form can be difficult, too. */
export const humanFaults = words(ofPeople);

/** Those that are said of things as well: "the test was flaky", "a stubborn leak". */
export const alsoOfThings = words(`
  lazy stubborn flaky flakey corrupt greedy oily slimy temperamental touchy slapdash slipshod clingy fickle unimaginative uninspired ham-fisted autocratic
  dictatorial high-handed inconsiderate unsympathetic grasping pretentious bloody-minded malicious malevolent offhand interfering obstructive remiss gruff dour
  uncouth snide chauvinistic bigoted opportunistic obtuse belligerent combative uncommunicative insensitive underhand underhanded tyrannical despotic
  irresponsible rude arrogant selfish childish hypocritical petty-minded pedantic macho cranky grumpy unprofessional immature devious crooked misogynistic sadistic
  treacherous insincere half-witted manipulative intolerant uncooperative unhelpful finicky fussy calculating evasive poisonous venomous glib tone-deaf
  oversensitive over-sensitive grudging begrudging unforgiving secretive neurotic mercenary unapproachable disingenuous
  careless negligent clueless forgetful narrow-minded close-minded disorganised disorganized gormless feckless shiftless petulant argumentative quarrelsome
  scatterbrained passive-aggressive spineless complacent`);

const personNouns = `
  slacker idiot jerk fool know-it-all know-all freak dinosaur bully tyrant clown diva loser egoist liar coward loner snob
  hothead troublemaker whiner complainer backstabber egomaniac micromanager pushover amateur dictator show-off showoff
  cowboy prima-donna deadweight drama-queen moron slob cheat control-freak yes-man narcissist psychopath bureaucrat crook
  stickler killjoy skiver shirker time-waster timewaster jobsworth pen-pusher nitpicker naysayer moaner busybody chancer layabout skinflint
  cheapskate hypocrite weasel bootlicker brown-noser blowhard windbag scrounger so-and-so nincompoop simpleton dimwit halfwit
  miser blabbermouth gossipmonger scaremonger sycophant flatterer toady careerist opportunist racist sexist misogynist chauvinist bigot philistine ignoramus
  numbskull blockhead airhead dunce duffer buffoon lummox oaf lout boor brute thug hooligan ruffian rascal scoundrel swindler trickster charlatan impostor
  bluffer braggart boaster poser poseur drama-king martinet slave-driver taskmaster despot autocrat megalomaniac cynic defeatist pessimist
  spoilsport sourpuss grouch grump whinger crybaby wimp wuss softy slouch sloth sluggard lazybones idler loafer lightweight has-been nonentity
  loose-cannon people-pleaser empty-suit wet-blanket bean-counter glory-hunter bully-boy mama's-boy nitwit
  obstructionist saboteur freeloader sponger malingerer clock-watcher box-ticker seat-warmer
  curmudgeon misanthrope tightwad penny-pincher gold-digger social-climber brownnoser bootlicker apple-polisher turncoat
  hog-head meddler snoop schemer manipulator pedant blusterer ditherer procrastinator
  diehard die-hard hardliner stick-in-the-mud luddite fusspot worrywart scatterbrain butterfingers bungler
  egotist imbecile smart-alec smartarse wise-guy doormat con-man conman traitor cry-baby brat misfit oddball weirdo lunatic maniac sociopath`;

/** Nouns that fault whoever they name. */
export const faultyPersons: ReadonlySet<string> = new Set([...words(personNouns)].flatMap(noun => [noun, `${noun}s`]));

/** Faults of character. */
export const characterFaults: ReadonlySet<string> = new Set([
  ...humanFaults,
  ...faultyPersons,
  ...words(`
    difficult useless toxic stupid unreliable negative aggressive hopeless 
    annoying impossible spoiled defensive hostile unwilling sloppy
    laziest lousy pathetic mean petty bitter vain dumb nightmare unbearable intolerable nasty sneaky sly
    chaotic unorganised unorganized uneducated hysterical bitchy stingy dodgy shady entitled paranoid insecure naive dull unfriendly cold pushy unpleasant unfair mediocre ruthless unreasonable inflexible irascible obstinate surly sullen
    ineffective ineffectual reckless lax slack thoughtless insensitive tedious clumsy cruel sarcastic abusive overrated
    unstructured unfocused volatile erratic unstable abrasive prickly crass vulgar crude heavy-handed authoritarian dogmatic unhinged deluded
    delusional incapable inept insufferable slippery lethargic listless hypercritical needy smarmy vile horrid horrible dreadful appalling ghastly nitpicking unaccountable
    moody slothful undependable amateurish gullible foolish envious disengaged disinterested uninterested rigid prejudiced curt bullying
    cunning phony phoney superficial shallow pessimistic cynical dismissive overambitious biased unjust judgmental judgemental preachy vacuous brainless mindless pampered lacklustre
    half-hearted spoilt territorial possessive disobedient resentful backward irritating sub-par feeble indifferent unpredictable terrible awful`),
]);

/** Qualities that fault whoever has them: "his arrogance", "the stubbornness of the cook". */
export const faultyQualities = words(`
  incompetence laziness arrogance stupidity stubbornness ignorance negligence carelessness selfishness ego egoism jealousy
  rudeness immaturity vanity cowardice dishonesty unprofessionalism pettiness spite malice narcissism greed sloppiness
  moodiness negativity meanness nastiness obstinacy complacency apathy ineptitude insincerity hypocrisy condescension bossiness pedantry snobbery
  bigotry irresponsibility ingratitude indecisiveness favouritism favoritism defensiveness aggressiveness spinelessness thoughtlessness
  tantrums antics theatrics histrionics whining moaning sulking bullying scheming meddling nagging
  forgetfulness clumsiness vindictiveness pigheadedness slovenliness indolence idleness touchiness pride attitude temper`);

/** What a decent and able person has: who is said to have none of it is faulted. */
export const virtues = words(`
  shame courage guts integrity decency honesty conscience compassion empathy humility modesty tact tactfulness manners courtesy charisma
  gumption nous common-sense brains ethic ethics morals scruples self-discipline self-awareness competence professionalism imagination initiative
  backbone spine maturity humour humor`);

/** What somebody can have as much of as an animal or a thing has. */
export const measured: ReadonlySet<string> = new Set([
  ...virtues,
  ...words(
    'patience span memory charm warmth subtlety finesse grace intelligence wit personality enthusiasm get-up-and-go oomph discipline',
  ),
]);

/** What whoever fears or hates it is not fit for the job. */
export const duties = words(
  'work effort change changes responsibility conflict confrontation thinking people customers patients children pupils innovation progress criticism feedback',
);

/** What whoever does not like to do it is no help. */
export const helpings = words('work listen learn help think share decide delegate cooperate apologise apologize');

/** Who and what is known for having much of it: "the patience of a saint". */
export const exemplars = words(`
  saint angel lion lioness elephant hero heroine monk nun horse ox bull champion eagle hawk fox god goddess giant prophet fighter warrior
  scholar philosopher genius star gentleman`);

/** What somebody is mocked for having as much of as a thing: "as sharp as a marble". */
export const mocked = words(
  'useful helpful sharp bright smart clever subtle charming warm friendly organised organized flexible interested cheerful lively tactful sensitive welcoming',
);

/** What is said in earnest to be sharp, bright or warm. */
export const honestLikes = words('button knife needle razor tack pin fox whistle star sun flash day new-pin bee');

/** What a person lives or works for who is said to do it for nothing else. */
export const rewards = words(`
  money pay payday pay-day salary wage wages paycheck cheque bonus bonuses weekend weekends pension holiday holidays vacation vacations lunch break breaks
  retirement promotion title titles applause fame glory career commission tips perks power status numbers figures targets metrics`);

/** What faults a person behind a noun or in passing, with "his", "her" or "their". */
export const faultyIdioms = ['his', 'her', 'their'].flatMap(whose => [
  `set in ${whose} ways`,
  `stuck in ${whose} ways`,
  `head in the clouds`,
  `head in the sand`,
  `full of ${whose === 'their' ? 'themselves' : `${whose === 'his' ? 'him' : 'her'}self`}`,
  `chip on ${whose} shoulder`,
  `too big for ${whose} boots`,
  `out of ${whose} depth`,
  `in love with ${whose} own voice`,
  `asleep on ${whose} feet`,
  `fond of ${whose} own voice`,
]);

/** Those of the qualities that are faults only where they are called bad. */
export const neutralQualities = words('attitude pride temper');

/** What is no fault as an adverb: "in vain", "responded negatively". */
export const faultlessAdverbs = words(
  'vainly negatively impossibly bitterly aggressively defensively coldly clumsily crudely meanly naively dully lousily',
);

/** What a body feels: "cold and wet". */
export const bodily = words(
  'wet hungry tired hot numb shivering thirsty ill sick sleepy exhausted frightened alone dark miserable',
);

/** Senses that a person can lack without being at fault: "no sense of smell". */
export const senses = words('smell taste direction hearing sight touch balance pitch rhythm time');

/** Heads that name a person at work and no trade: "the scrum master". */
export const bearers = words(
  `master mistress hand mate rep heads bursar steward marshal lady gentleman old-timer veteran docker turner sparky inspector playwright dresser
  costumier showrunner orderly farmhand commis maitre copilot shunter platelayer stationmaster jeweller closer vicar priest councillor auditor
  shareholder trustee temp temps convenor replacement stand-in landlord landlady major admiral gunner coxswain importer exporter haulier shipper
  wholesaler retailer shopkeeper cleaner caddie organiser organizer newcomer offsider admin dev`,
);

/** How a quality is called bad. */
export const badly = words(
  'bad negative poor wrong terrible awful toxic huge big enormous massive giant inflated lousy arrogant short foul',
);

/** What a person is called by their kind: "a chaotic type". */
export const personTypes = words(
  'type types character characters soul souls bunch lot presence sort sod bugger beggar oke',
);

/** How somebody is to work with. */
export const hardness = words('hard tough tricky challenging impossible exhausting');

/** Slowness, which faults a person only as a verdict. */
export const slowness = words('slow weak junior dim thick soft bright useless bad poor');

/** What makes a verdict of it. */
export const verdictDegrees = words(
  'simply just too very super painfully really so plain hopelessly terribly awfully incredibly',
);

/** Words behind a fault that give it a reason, an aim or an end: "cold at first", "difficult to reach". */
export const passingMoods = words('for because to first initially from after');

/** Things that are said and written: rude or arrogant in themselves. */
export const utterances = words(`
  which email mail message letter note answer reply question comment remark joke sign text feedback word words sentence article review post tweet
  song film book script speech notice poster headline`);

/** What a person lacks who is at fault: "a colleague with no work ethic". */
export const lackings = words(
  'ethic ethics manners backbone spine tact brains initiative respect discipline clue empathy shame vision ambition drive motivation leadership',
);

/** What whoever is hostile by temperament is hostile to. */
export const anythingNew = words(
  'anything everything everyone everybody any change changes criticism feedback innovation progress strangers outsiders women men foreigners newcomers juniors colleagues staff',
);

/** Departments that are figures as well: "sales was weak". */
export const noColleagues = words('sales trade traffic business demand production transport service');

/** How a person is, or shows to be. */
export const appearing = words('be seem appear prove remain stay sound');

/** What others hold a person to be. */
export const regarding = words(
  'consider regard see know describe perceive deem call think believe say rumour rumor brand label view',
);

/** What one does who comes to an opinion of a person. */
export const judging = words('find consider think deem call believe reckon judge feel describe see know regard');

/** What makes a verdict of a quality: "sheer laziness". */
export const sheerness = words('sheer pure plain utter downright mere outright total');

/** Who is below somebody at work, besides those that the work is named by. */
export const subordinates = words(
  'juniors workers colleagues trainees interns apprentices assistants cleaners volunteers operators clerks porters labourers laborers hands',
);

/** What tells how somebody is to others: "his manners were awful". */
export const conduct = words(
  'attitude character behaviour behavior manners conduct temper ethic ethics demeanour demeanor professionalism communication leadership',
);
