/**
 * Activity and vanity measures: they go up whether or not anybody is better off. Single words and word groups in the
 * singular; from product-metrics literature on outputs against outcomes, and from what call centres, shops, media,
 * software and training report of themselves.
 */
import { phrases } from './words.ts';

export const outputs = phrases(`
  page view | full house | packed house | standing room | capacity crowd | record attendance | record turnout
  record crowd | membership | minute watched | hour watched | minute listened | hour listened | hour streamed
  hour played | minute read | minute viewed | retweets | lead count | contact count | record count | pageview
  view | click | click-through | click-through rate | clickthrough rate | impression | sign-up | signup
  registration | download | install | installation | dau | mau | wau | daily active user | daily active
  weekly active | monthly active | weekly active user | monthly active user | active user | nps
  net promoter score | csat | satisfaction score | survey score | feedback score | engagement score
  happiness score | pulse score | satisfaction rate | employee satisfaction | customer satisfaction
  engagement | engagement rate | adoption | adoption rate | usage | time saved | ctr | open rate
  test coverage | code coverage | coverage | on-time delivery | on-time departure | on-time rate | story point
  velocity | like | follower | subscriber count | user session | app session | visit | visitor | traffic
  share of voice | awareness | reach | attendance | line of code | commit | pull request | completion rate
  response rate | prescription filled | screen time | time on site
  time on the site | dwell time | user activity | rating | app rating | star rating | review score
  satisfaction | registered user | page read | member count | on time | on-time | number of user | hit | scan
  app open | tap | swipe | stream | watch time | viewing time | star | login | log-in | session length
  session duration | time spent in the app | time in the app | participation | participation rate
  attendance rate | enrolment | enrollment | response count | bounce rate | pageviews | user number
  time on page | page time | time on the page | web session | trial | start | csat score | enps | e-nps
  five-star review | message sent | push message | member number | read rate | reading rate | opening rate
  click rate | tap rate | view rate | watch rate | listen rate | reply rate | answer rate | take-up | uptake
  take-up rate | uptake rate | following | playthrough | play count | view count | stream count
  listening time | play time | playtime | reading time | session time | average session | time in app
  time on app | time per visit | minutes per visit | pages per visit | pages per session | app usage
  daily user | weekly user | monthly user | active account | active member | active reader | active listener
  active customer | active seller | active driver | active player | daily login | daily log-in | daily session
  daily active player | monthly visitor | weekly visitor | daily visitor | unique visitor | unique visit
  unique user | stickiness | page impression | ad impression | video view | story view | profile view
  profile visit | website visit | web visit | site visit | web traffic | retweet | repost | mention | hashtag
  share count | social reach | search ranking | google ranking | bookmark | upload | training rate
  training completion | course completion | module completion | profile completion | form completion | readiness score | maturity score | audit score
  engagement index | happiness index | mood score | culture score | team morale score | promoter score
  customer score | guest score | satisfaction index | service score | google rating | app-store rating
  store rating | review average | average rating | review rating | survey result | smiley score
  sprint velocity | points per sprint | tickets per agent | tickets per hour | calls per agent
  calls per hour | call volume | email volume | message volume | ticket volume | commit count
  deployment count | deploy frequency | deployment frequency | release frequency | unit test coverage
  branch coverage | automation rate | automation coverage | digitisation rate | digitalisation rate
  digitization rate | on-time completion | on-time arrival | on-time performance | schedule adherence
  punctuality | milestone rate | turnout | headcount trained
  head count trained | email sent | mail sent | letter sent | meeting held | workshop held | call made
  call handled | call answered | ticket closed | ticket handled | ticket solved | ticket resolved
  feature shipped | feature delivered | feature released | document opened | document read | report read
  playlist created | account created | profile created | form filled | photo uploaded | test drive booked
  training completed | course completed | lesson completed | module completed | video watched | page visited
  visitor number | viewer number | listener number | reader number | download number | user count
  viewer count | listener count | audience | viewership | readership | listenership | subscriber base
  user base | fan base | community size | mailing list | completion | return visit count | search volume | search count | query volume
  chat volume | log-in rate | login rate | activation count | registration rate | sign-up rate | signup rate | enrolment rate
  enrollment rate | completion score | utilisation score | quiz score | test score average | knowledge score | e-learning completion
  mock-up count | demo count | meeting count | workshop count | visit count | call count | visit rate | visits per day | calls per day
  stand traffic | booth traffic | lead volume | pipeline size | inbox zero | burn-down | burndown
  approval rating | approval score | likeability | favourability | net sentiment | sentiment score | brand awareness | brand recall
  shopper score | employee score | visitor score | client score | guest rating | mystery-shopper score
  mystery shopper score | checklist compliance | compliance of the checklist | compliance with the checklist
  engagement boost
  handle time | average handle time | aht | talk time | call time | call length | call duration | average call | time per call
  recommendation rate | recommendation score | feedback rate | survey participation | training hour | training day | person-day trained
`);

/** Those whose names mean other things, too: they count only with a number or a verb of growth. */
export const ambiguousOutputs: ReadonlySet<string> = new Set(
  phrases(`
  membership | like | view | reach | visit | visitor | commit | session | rating | satisfaction | on time
  on-time | coverage | usage | traffic | attendance | install | follower | awareness | adoption | velocity
  click | hit | scan | tap | swipe | stream | login | log-in | participation | enrolment | enrollment | star
  impression | trial | start | following | mention | upload | take-up | uptake | punctuality | turnout
  audience | readership | viewership | bookmark | hashtag | mailing list | site visit | stickiness
  active customer | active member | active driver | active seller | reading time | survey result | user base
  fan base | completion | training hour | training day | call volume | email volume | average session | customer score | checklist compliance | guest rating
  handle time | average handle time | aht | talk time | call time | call length | call duration | average call | time per call
`),
);
