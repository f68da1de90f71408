/** How a cause is named for what came out, by no more than the writer's word. From causal connectives and verbs in grammars of English. */
import { words } from './words.ts';

/** Words for a cause before what is named as one. */
export const causeWords = [
  'because of',
  'fuelled by',
  'fueled by',
  'driven by',
  'boosted by',
  'helped by',
  'spurred by',
  'sparked by',
  'powered by',
  'chalk it up to',
  'put it down to',
  'put that down to',
  'attribute it to',
  'attribute this to',
  'attribute that to',
  'due to',
  'thanks to',
  'owing to',
  'down to',
  'as a result of',
  'as a direct result',
  'direct result of',
  'on account of',
  'is why',
  'was why',
  'exactly why',
  'precisely why',
  'reason why',
  'the reason it worked',
  'the reason this worked',
  'the reason that it worked',
  'came directly from',
  'comes directly from',
  'came straight from',
] as const;

/** How a thing goes over with those it is for, or does not. */
export const landings = words('catch-on pay-off resonate flop bomb');

/** What is said to have come of it. */
export const turns = words(`
  rise grow increase improve double triple climb jump soar surge fall drop decline decrease shrink disappear vanish go pick recover change work
  succeed start stop stay return sink halve fill sell win flourish thrive lose leave pay become get`);

/** Rises and falls as nouns: "the drop came from our letters". */
export const turnNouns = words(
  'drop rise growth success improvement increase decrease decline change gain recovery turnaround effect jump upswing fall result uplift',
);

/** What came out, as the subject: a level, a demand, people's coming and going. */
export const outcomes = words(`
  sales revenue revenues bookings booking orders sign-ups signups renewals visits visitors conversions conversion attendance turnover churn retention
  satisfaction complaints cancellations returns no-shows footfall traffic donations subscriptions applications enrolments enrollments takings profit
  profits margin margins numbers figures results score scores rating ratings growth success increase rise drop fall decline decrease improvement
  upturn upswing uplift jump surge recovery turnaround boom result outcome effect demand interest loyalty morale motivation mood atmosphere trust
  credit merit participation engagement usage adoption uptake take-up occupancy yield output productivity sick-days absences accidents errors payments basket
  win victory breakthrough reputation popularity share change difference`);

/** What works on people if it works at all, so that nobody can see it work. */
export const softCauses = words(`
  training trainings workshop workshops coaching talk talks letter letters poster posters email emails newsletter campaign tone colour color design
  wording idea message sign signs friendliness attitude honesty communication feedback course session sessions film video story photos pictures music`);

/** An outcome, and what its cause is said to be. The subject is the outcome. */
export const owing = `
be ^down to *
be due|owing|thanks|attributable|traceable|owed to *
be:owe|attribute|credit|trace|ascribe to|back *
be result|consequence|product|fruit|merit|effect|work|doing of *
be because of? *
be all? because of *
come|stem|result|spring|flow|derive|arise|follow directly|straight? from *
go back to *
belong|go to *
rest|hinge|hang on *
have ..? to do with
have everything|much|lot to do with
`;

/** The same, so plainly said that "that" can be the subject. */
export const plainlyOwing = `
be ^attributable|owing|owed|traceable to *
be:attribute|credit|ascribe|owe to *
be:put ^down to *
`;

/** What the candidate gives the merit to. */
export const crediting = `
attribute|ascribe|credit it|this|that|[@outcomes] to *
put it|this|that|[@outcomes] ^down to *
chalk ^up it|this|that|[@outcomes] to *
credit * with|for it|this|that|[@outcomes]
`;

/** What did it, and that it did. The subject is what the writer gives the merit to. */
export const meriting = `
explain|cause it|this|that|[rise|drop|growth|success|difference|increase|decrease|change|jump|result|fall|uplift|decline|gain|improvement|turnaround|effect|other]
account for ..? [rise|drop|growth|success|difference|increase|decrease|change|jump|result|fall|uplift|decline|gain|improvement|turnaround]
be ..? behind it|this|that
be ..? behind ..? [rise|drop|growth|success|difference|increase|decrease|change|jump|result|fall|uplift|decline|gain|improvement|turnaround]
do ..? [trick|rest|magic|wonders|miracles]
make all|whole [difference]
make ..? [difference]
make * come back
tip ..? [scale|scales|balance]
turn ..? [tide|corner]
seal ..? [deal|win]
pay ^off
work [wonders|miracles|magic|charm]
work like charm|dream|magic
win|carry ..? [day]
save me|us? [day|season|launch|year|quarter|deal]
bring|win * ^over
keep * loyal|happy|coming|engaged|hooked
get * hooked|talking|excited
`;

/** What did it, in a sentence that says no more: "the tasting is what turned the shop around". */
export const achieving = `
click|chime|resonate with *
bring|get|drive|push|lift|pull|turn|win ^down|up|back|around|round|in|over [sales|revenue|revenues|bookings|orders|sign-ups|signups|renewals|visits|visitors|conversion|attendance|turnover|churn|retention|satisfaction|complaints|cancellations|returns|no-shows|footfall|donations|subscriptions|applications|takings|profit|margin|numbers|figures|results|score|scores|rating|ratings|calls|errors|accidents|absences|costs|waste|waits|queues|morale|mood|shop|shops|store|place|project|business|team|ship|clinic|school|hotel|customers|people|guests|everyone|patients|clients|members]
bring|get|drive|push|lift|pull|turn|win [sales|revenue|revenues|bookings|orders|sign-ups|signups|renewals|visits|visitors|conversion|attendance|turnover|churn|retention|satisfaction|complaints|cancellations|returns|no-shows|footfall|donations|subscriptions|applications|takings|profit|margin|numbers|figures|results|score|scores|rating|ratings|calls|errors|accidents|absences|costs|waste|waits|queues|morale|mood|shop|shops|store|place|project|business|team|ship|clinic|school|hotel|customers|people|guests|everyone|patients|clients|members] down|up|back|around|round|in|over
cut|reduce|raise|lift|increase|boost|improve|double|halve|save|drive|rescue [sales|revenue|revenues|bookings|orders|sign-ups|signups|renewals|visits|visitors|conversion|attendance|turnover|churn|retention|satisfaction|complaints|cancellations|returns|no-shows|footfall|donations|subscriptions|applications|takings|profit|margin|numbers|figures|results|score|scores|rating|ratings|calls|errors|accidents|absences|costs|waste|waits|queues|morale|mood|shop|shops|store|place|project|business|team|ship|clinic|school|hotel|customers|people|guests|everyone|patients|clients|members]
make work|succeed|fly
make it work|happen|possible|succeed|stick
make people|customers|guests|visitors|patients|clients|members|parents|drivers|users|teams|firms|families come|stay|return|buy|leave|trust
convince|win|sway|persuade customers|guests|people|clients|members|parents|patients
`;

/** What a cause did to people, in "it was … that", "… is what". */
export const keeping = `
keep|win|hold|retain|lure|draw|charm|calm|reassure|convince|persuade|sway|save|rescue them|us|everyone|[@people]
get|win|earn|land|buy|bring us|me|[@people|company|firm|club|school|town|village] *
make them|us|[@people] ~
`;

/** What a cause is said to have done to a whole, in "what … it was". */
export const turning = `
save|rescue|win|sell|clinch|carry|decide|swing|crack *
convince|persuade|sway|calm|reassure *
turn * around|round
turn|bring ^around|round *
`;

/** Qualities and feelings by which things are said to come about. */
export const virtues = words(
  'pride shame fear love trust kindness honesty patience luck habit curiosity envy greed hope faith humour humor respect courtesy warmth guilt loyalty vanity boredom friendliness openness clarity candour candor empathy transparency goodwill care dedication passion determination stubbornness persistence teamwork discipline calm charm simplicity authenticity sincerity generosity politeness tact',
);

/** What a cause is called that decided it: "the roof terrace was the clincher". */
export const clinchers = words(`
  clincher key secret decider difference turning-point tipping-point game-changer gamechanger dealmaker deal-maker breakthrough
  magnet recipe catalyst trick lifesaver crux linchpin`);

/** What a choice is called to praise it, before its noun: "the future-proof solution". */
export const acclaim = words(`
  strategic transformational transformative revolutionary visionary groundbreaking ground-breaking trailblazing life-changing future-proof futureproof
  futureproofed forward-looking forward-thinking pioneering unique best-of-breed modern innovative next-generation game-changing sustainable
  holistic premium win-win state-of-the-art cutting-edge scalable long-term landmark`);

/** What is so called. */
export const acclaimed = words(`
  solution answer choice option way move step approach decision path route investment tool platform product concept design partnership direction
  project bet change idea offering initiative thing`);

/** What those did not happen without. */
export const without = words('without but');

/** What "it" does that is said to have done it: "it's the damp that does it". */
export const ownDoing = `
do it|this|that
turn|bring|pull it|this|that|things|everything around|round|back
`;

/** What a cause did to a thing that broke or turned, in "what really … was". */
export const bareCauses = `
bring|take|pull|drag * ^down
break|kill|sink|block|slow|delay|stop|cause|ruin|save|fix|change|turn *
hold ^back|up *
`;
