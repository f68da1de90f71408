/** What people get to whom others show that they liked something. */
import { words } from './words.ts';

/** Nouns of praise, as what is got. */
export const praiseNouns = words(`
  award awards thank-you thank-yous thanks-you prize prizes medal praise thanks feedback compliment compliments commendation recognition applause kudos
  shout-out shoutout ovation trophy congratulations card flowers plaque thumbs-up promotion chocolates accolade accolades bonus certificate
  appreciation acclaim plaudits bravo laurels honour honor mention nomination hug hugs cheers admiration reference testimonial
  gratitude appraisal cake bouquet bunch hamper champagne commendations medals trophies ovations shout-outs ribbon rosette cup
  tribute tributes pat handshake cheer fanfare testimonials distinction clapping cheering whooping whistling
  wishes blessing blessings affirmation encouragement feast recommendation recommendations endorsement endorsements write-up write-ups emoji emojis hearts`);

/** Those of them that are nothing else, wherever they stand. */
export const tokensOfPraise = words(`
  thank-you thank-yous ovation applause trophy medal plaque bouquet accolade kudos plaudits shout-out shoutout commendation testimonial compliment
  compliments laurels tribute congratulations congratulation felicitations acclaim gratitude hug hugs rosette fanfare handshake emoji
  emojis high-five high-fives cheers praise clapping whooping`);

/** What such a thing does that has come: "a plaque hangs in the canteen", "there was applause". */
export const coming = words(
  'be come arrive follow pour break erupt hang stand sit lie reach rain await greet flow keep fill flood decorate adorn ring',
);

/** What those do who get it. */
export const getting = words(
  'get receive win earn have collect take bring end walk leave come see hear find land score reap harvest garner attract gain pick treasure frame hang keep finish go',
);

/** Places on a podium, behind "came", "placed" or "put": "the jury placed our prototype first". */
export const placings = words('first second third top winner runner-up 1st 2nd 3rd best');

/** Who stands on one. */
export const podium = words(
  'winner winners runner-up runners-up finalist finalists laureate champion champions medallist medalist',
);

/** Those who rank. */
export const judges = words(
  'jury judges judge panel referees readers critics committee academy public audience association chamber guild',
);

/** Contests that one can win, be placed in or be put on the list of. */
export const contests = words(`
  award awards prize prizes competition contest final finals finale hackathon shortlist medal ranking championship trophy title nomination
  cup tournament league pitch podium bake-off quiz race`);

/** Where work is shown to a public. */
export const stages = words(`
  conference conferences congress summit symposium convention expo exhibition fair fairs meetup forum festival gala panel podcast
  webinar all-hands town-hall ceremony gathering retreat parliament ministry congresses keynote academy university`);

/** What one speaks or shows there. */
export const appearances = words(
  'talk talks lecture lectures keynote presentation demo paper workshop masterclass seminar interview speech poster',
);

/** Know-how that others ask for when they mean to do the same. */
export const knowHow = words(`
  template templates recipe recipes method methods timetable layout spreadsheet checklist checklists script scripts slides slide plan
  plans notes code material materials secret secrets handbook playbook worksheets worksheet sheet concept design documents
  documentation tips advice expertise trick tricks system setup set-up approach idea ideas process model files`);

/** How work is marked. */
export const grades = words(`
  rating ratings grade grades score scores mark marks evaluation evaluations assessment assessments appraisal review reviews reference
  references report reports recommendation recommendations feedback distinction`);

/** Ranks and schemes that one is raised to. */
export const ranks = words(`
  lead leader teamlead manager head supervisor partner director principal foreman deputy captain consultant associate chef sous-chef
  coordinator senior vp`);

/** What the chosen are chosen for. */
export const honours = words(`
  programme program scholarship shortlist longlist cover page frontpage newsletter magazine brochure catalogue exhibition conference
  portfolio award prize final finals calendar yearbook collection pool academy fellowship publication journal homepage intranet`);

/** Small gifts with which people say thanks. */
export const gifts = words(`
  cake cakes flowers chocolates chocolate card cards bouquet wine bottle champagne beer beers pizza pizzas hamper basket gift gifts
  present mug t-shirt lunch dinner drinks drink breakfast brunch meal coffee coffees barbecue bbq ice-cream cookies biscuits
  pastries doughnuts donuts sweets hug voucher letter postcard drawing drawings pint pints round schnapps whisky whiskey spa croissants
  pie pies bottles plant toy scarf jumper socks painting poem song box fruit honey jam tulips roses tart tarts baklava jug candy fudge
  strawberries mangoes samosas dumplings pralines marzipan macarons medal diploma plaque pennant envelope vouchers tip tips sash`);

/** What one is invited to, out of thanks. */
export const meals = words(`
  lunch dinner breakfast brunch supper meal barbecue bbq braai asado feast banquet iftar tea coffee fika drinks drink beer beers pint pints
  pizza kebab sushi ice-cream curry steak tapas karaoke bowling party picnic buffet evening night celebration aperitif apero sundowner
  cake champagne wine fish tacos barbeque`);

/** What people say a good thing in. */
export const messages = words(`
  email emails mail mails note notes message messages letter letters card cards review reviews words text texts comment comments
  article articles piece post posts story reference line lines tweet speech toast`);

/** What cannot be pleased, but can win a prize. */
export const things = words(`
  it this that which project tool app change pilot programme program solution initiative campaign system process result
  engagement work report model feature product launch page site form video course design idea approach event workshop`);

/** Things of gold and silver with which one is honoured, by a name or not. */
export const medals = words(`
  medal cup trophy plaque shield ribbon rosette crown belt statue statuette globe star oscar spanner spoon badge pin apron hat whistle
  wreath sash certificate diploma gong ring scarf`);

/** What people are greeted as who are looked up to. */
export const titles = words(`
  queen king madam sir boss chief oga ceo captain champion legend hero wizard guru doctor professor director master president
  chairman chairlady governor commander general saint saviour savior genius star goat godmother godfather mother father mama papa
  auntie uncle champ ace mvp rockstar teacher expert sheriff mayor maestro wonder lifesaver`);

/** What one is shown by, where all can see it. */
export const likenesses = words(
  'photo photos picture pictures pic pics portrait selfie face name names quote interview',
);

/** How such a thing is shown. */
export const showing = words(`
  post hang pin put display frame stick publish print share show feature mount place project paste flash upload go be appear run
  carry blow circulate`);

/** Where. */
export const showcases = words(`
  lobby hallway corridor canteen noticeboard board reception foyer office wall page group status cafeteria newsletter intranet
  magazine paper newspaper homepage website screen entrance hall desk door gate staffroom kitchen window gazette bulletin
  facebook linkedin instagram twitter channel slack portal poster calendar cover gallery station bus`);

/** What is awarded to whoever bids or asks for it, which honours nobody. */
export const deals = words(
  'contract tender bid lot route loan licence license permit concession franchise lease commission damages compensation custody',
);
