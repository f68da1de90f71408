/** How people feel, are made to feel and are said to find a thing. From the emotion classes of WordNet. */
import { words } from './words.ts';

/** What people are losing in the progressive. */
export const losable = words('patience interest trust faith confidence heart');

/** Becoming and being, before a feeling. */
export const being = words('be feel get grow become seem');

/** Feelings that a trade may have shown. */
export const heldFeelings = words('open ready willing used happy interested worried nervous anxious');

/** Fears, which may be of what is there to be seen. */
export const fears = words('afraid scared terrified frightened petrified anxious worried nervous');

/** What people are said to be to a deed of theirs: "reluctant to pay online". */
export const inclined = words('willing unwilling reluctant prepared loath loth hesitant disinclined eager');

/** What people are said to be ready for in their minds, behind "ready to". */
export const changing = words('pay spend try switch change accept forgive believe trust move');

/** What people are said to be. */
export const feelings = words(`
  delighted happy unhappy excited thrilled frustrated annoyed confused desperate interested keen tired fed crazy sick fond wild mad eager hungry
  irrational unforgiving
  neglected bored dissatisfied unsatisfied satisfied disappointed irritated
  sensitive price-sensitive loyal demanding impatient ashamed embarrassed demotivated motivated unmotivated demoralised demoralized dispirited disheartened discouraged
  proud grateful glad happier unhappier keener fresh enthusiastic spoilt spoiled disengaged hurry confident impressed allergic overlooked abandoned cheated unappreciated undervalued unheard disillusioned discontented relaxed calmer happiest comfortable sceptical skeptical bitter disenchanted bewildered humiliated offended insulted disrespected respected valued lukewarm indifferent intimidated patronised`);

/** What people are made to feel. */
export const moods = words(`
  frustrate annoy confuse delight upset irritate disappoint thrill impress overwhelm please satisfy anger scare excite bore intimidate
  alienate frighten demotivate`);

/** What a thing does to people. */
export const effects: ReadonlySet<string> = new Set([
  ...moods,
  ...words(
    `
    disturb annoy bother distract calm soothe comfort reassure relax unsettle repel fascinate captivate enchant wow stress unnerve disorient humiliate insult offend shame reward
    attract appeal resonate motivate inspire tempt charm convince deter discourage encourage drive engage lure speak matter`,
  ),
]);

/** What people are said to have or lack. */
export const holdings = words(
  'confidence trust patience interest time fear respect expectations faith appetite loyalty aversion need',
);

/** How a thing is to people who are put off by it. */
export const offputting = words(
  'annoying confusing frustrating boring off-putting scary irritating tiring exhausting intimidating humiliating embarrassing complicated daunting tedious inconvenient uncomfortable unpleasant',
);

/** What keeps people away whatever they feel. */
export const hindrances = words(
  'storm snow rain flood ice heat weather strike works roadworks traffic virus flu fire closure',
);

/** What a thing does to people, with its particle. */
export const phrasalEffects = words(
  'keep-away put-off drive-away scare-away scare-off turn-off turn-away draw-in pull-in wear-out let-down',
);

/** Behind "drive" and the driven: "drove clerks up the wall". */
export const madness = words('mad crazy nuts bananas insane wild bonkers spare away');

/** Effects that a thing has on people and a person on things: "drive engagement". */
export const doubleEffects = words('appeal resonate speak matter convince drive engage encourage motivate');

/** Effects that need no "to". */
export const plainEffects = words('drive motivate attract');

/** How people were moved to something, in front of what they did: "worn out by the queues, members left". */
export const wonOver = words(
  'won-over put-off worn-out fed-up drawn-in driven-mad turned-off let-down taken-aback blown-away swept-away taken-in cheered-up burnt-out burned-out',
);

/** What people are said to find a thing, as participles. */
export const foundSo = words(`
  confusing annoying frustrating boring exciting intimidating overwhelming tiring exhausting charming refreshing reassuring insulting patronising
  patronizing inviting welcoming distracting irritating embarrassing humiliating disgusting depressing calming soothing tempting convincing
  appealing entertaining amusing off-putting degrading useless useful unfair unclear unpleasant unnecessary
  nicer safer softer kinder clearer calmer handier simpler warmer`);

/** How bodies feel, too; a mind is "hungry for" and "sick of". */
export const bodily = words('sick hungry tired');

/** What a thing is to those who meet it: a weight or a boon. */
export const weights = words(`
  headache pain nightmare burden worry priority relief blessing must everything nothing torture punishment concern frustration
  gift luxury treat godsend boon comfort lifeline hell heaven torment ordeal nuisance chore hassle insult threat turn-off deal-breaker dealbreaker`);
