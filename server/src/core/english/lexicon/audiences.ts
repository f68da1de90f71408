/** Crowds and their attention: who comes, reads, rates and reports. */
import { publishers } from './acclaim.ts';
import { words } from './words.ts';

/** Signs of attention, which cost whoever gives them nothing. */
export const attention = words(`
  comment comments reaction reactions start starts play plays mention mentions share shares entry entries participant participants
  attendee attendees subscriber subscribers member members listener listeners reader readers fan fans response responses reply replies
  submission submissions like likes impression impressions view views click clicks visit visits follower followers registration registrations sign-up sign-ups
  signup signups download downloads install installs hit hits scan scans star stars vote votes lead leads enquiry enquiries inquiry
  inquiries application applications guest guests visitor visitors
  stream streams listen listens retweet retweets repost reposts upvote upvotes bookmark bookmarks opens open login logins session sessions
  viewer viewers post posts thread threads upload uploads request requests call calls question questions doubts search searches query queries lookup lookups chats chat conversations messages message prompts reads saves pins swipes taps unlocks touches walk-ins`);

/** Verbs of having and getting those. */
export const gathering = words(
  `get have receive collect attract draw generate gain gather bring see count clock pull earn pass reach hit`,
);

/** What people come to in numbers, which says only that they came. */
export const gatherings = words(
  'hall meeting meetings workshop workshops day days event events fair session sessions training trainings webinar webinars opening launch talk talks course courses evening conference demo party stand booth class lesson concert show premiere breakfast lunch seminar reading tour exhibition expo roadshow clinic surgery auditorium',
);

/** Verbs of scores: "they gave it 4.6 out of 5". */
export const scoring = words('give rate score award grade get receive have be reach hit average stand earn climb rise');

/** Verbs of places on a list, and the nouns of such places. */
export const ranking = words('make reach hit take get rank come climb land appear be claim secure');
export const rankHeads = words('spot place page position result hit slot rank google search list');

/** What is full when it is full. */
export const seats = words(
  'seat place room hall venue stand booth corner house table slot spot course workshop webinar class tour event stall tent theatre church gym café cafe bus',
);

/** "Full", "booked out". */
export const fullHouses = words(
  'full packed overbooked oversubscribed sold-out crowded jammed rammed heaving fully-booked',
);

/** How people stay on a page. */
export const lingering = words('linger stay spend remain dwell browse read watch listen');

/** People as an audience, whose number says only that they were there: "an article with 20,000 readers". */
export const audienceUnits = words(
  'attendees members participants leads contacts registrations sign-ups signups fans readers viewers listeners followers subscribers spectators onlookers impressions views clicks plays streams downloads installs likes',
);

/** What has become of a seat. */
export const occupied = words('booked taken sold filled full gone occupied reserved');

/** Who prints and shows, and what of it. */
export const media = words('bbc outlet programme website', publishers);
/** What is sent round or shown to people. */
export const pieces = words(
  'video film clip post mail email letter poster survey newsletter article ad advert campaign text message invitation flyer banner trailer',
);
export const covering = words(
  'run carry print cover feature publish air broadcast show pick-up share mention report post repost',
);
export const covered = words(
  'story piece article launch project case campaign video clip report interview news announcement',
);

/** What is seen, heard and liked more than anything else. */
export const mostSeen = words(`
  most-read most-watched most-viewed most-visited most-downloaded most-clicked most-shared most-liked most-followed most-played most-used most-opened
  most-commented most-listened best-attended best-visited most-attended most-booked most-discussed most-quoted most-starred most-seen`);

/** A place on a list: "number two in the charts". */
export const charts = words('chart charts ranking rankings list lists store google search table');

/** What people say of a thing as a number. */
export const scored = words(
  'rating ratings score scores satisfaction evaluation evaluations feedback review reviews survey poll questionnaire csat nps smiley smileys button buttons appraisal',
);

/** What such numbers are of that are no opinion. */
export const otherScores = words(
  'credit risk pain test exam health safety quality sleep apgar reading maths math loan insurance water air fire cardiac fall',
);

/** How such a number comes out. */
export const comingOut = words(
  'be stand come sit return reach hit rise climb go jump average land end finish yield show give improve grow increase move remain lie score',
);

/** Attention that says nothing alone: its rise is its whole claim. */
export const mereAttention = words(
  'lead leads enquiry enquiries inquiry inquiries opens search searches plays comments mentions shares streams listens posts uploads downloads installs reactions reposts views taps swipes scans logins',
);
