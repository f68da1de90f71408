/** What is put into a product, a place or a working day so that there is more of it, in the singular. From catalogues, app stores and notices. */
import { words } from './words.ts';

/** What software, a website or a machine has. */
const ofSoftware = words(`
  accessibility account ai alert analytics animation api app application assistant audio audit-log authentication autocomplete
  automation avatar backup badge banner barcode billing biometric biometrics blockchain bookmark bot button cache calculator
  calendar capture carousel cart catalogue catalog chart chat chatbot checkout classifier cloud code collaboration comment
  comparison configurator connector contact-form cookie copilot coupon counter crm customisation customization dashboard
  database dictation digest directory download drag-and-drop e-signature editor emoji engine estimator export extension
  faq favourite favorite feed feedback-form field filter finder flow font form forum forecast gallery gamification generator
  geofencing tipping refund globe graph graphic guide heatmap heat-map helpdesk history homepage hub icon image import import-button inbox
  integration interface intranet invoicing journal kanban kiosk label landing-page language layout leaderboard library link
  list loader localisation location locator log login logo lookup macro mailing manager map marketplace matching matrix
  menu messenger messaging microsite mode model module monitor monitoring multi-language navigation news newsfeed newsletter
  notification offline-mode onboarding optimiser option overlay page panel payment pdf personalisation personalization pipeline
  pivot planner platform player playlist plugin plug-in podcast points poll pop-up portal portfolio prediction preview
  prioritisation profile progress-bar prompt push qr-code query questionnaire queue quiz ranking rating reactions
  reader reading-list recommendation recommendations recommender recorder recording redesign reminder reorder replay report
  reporting reservation review rewards robot roadmap scanner scanning scheduler scheduling score scorecard scoring screen
  script search self-checkout self-service sensor share sharing shortcut sidebar sign-in sign-on signature simulator site
  slider sms sorting speech sso statistics sticker storage stream streak streaming subscription suggestion survey sync
  synchronisation tab tag tagging template theme theming thread ticker ticketing timeline timer toggle tool toolbar
  tooltip tour tracker tracking training-module transcription transcript translation translator tutorial update upload upgrade
  upvote validation vault video view viewer visualisation voting voice wallet watchlist website whiteboard widget wiki
  wishlist wizard workflow workspace dark-mode spreadsheet try-on tryon`);

/** What a place or a vehicle is furnished with. */
const ofPlaces = words(`
  aquarium armchair awning barrier bar bay bean-bag beanbag bed bell bench bin board booth bottle box breakout bulb bunting
  cabinet cafe café camera canopy carpet castle chair charger clock coffee cooler corner couch counter cubicle curtain cushion
  dartboard dashcam desk detector dispenser display divider door drawer drone easel fan fence fire-pit fishtank floor-marking
  flipchart fountain freezer fridge fryer furniture garden generator gong gym hammock headphone headset heater holder hot-box
  jacuzzi jug jukebox kettle kitchenette ladder lamp laptop lectern light lighting locker lounge machine marking mat microwave
  mirror monitor mural music napkin noticeboard parasol partition petting-zoo phone photobooth pillow pinboard plant
  platter playground pod pool poster printer projector pump rack radio rail ramp reading-corner room rostrum rug sauna scale
  scent seat seating self-checkout shelf shelter shower sign signage signboard sink skylight slide sofa speaker spotlight
  stage stand statue steamer stool swing switch table tablet tank tap tarpaulin telephone television telly tent terminal terrace
  toaster tong tongs torch tray trolley tv umbrella uniform upholstery urn utensil van vase vending ventilator walkway wall wallpaper
  walkie-talkie washbasin washer water whiteboard wi-fi wifi window zone zoo stub hook basket scanner label cone hi-vis
  vest chiller boiler oven grill hob alarm compass balloon popcorn wheel handrail apron glove goggles helmet lanyard crate pallet-jack scooter bike canteen`);

/** What is handed out, laid on or run for people. */
const forPeople = words(`
  activity advent allowance ambassador award away-day barbecue bbq bingo blanket blog bonus booklet bookmark bootcamp breakfast
  briefing brochure buddy buffet bulletin cake calendar campaign card cartoon catering certificate challenge champion channel
  choir circle class clinic club coach coaching colouring coloring competition compliment contest course crossword dashboard
  demo discount dinner disco draw dress-down drop-in event excursion exhibition face-painting fair film flag flask flyer
  forum fruit fundraiser gadget game giveaway gift glossary goody-bag group guidebook guideline hackathon hamper handbook handout
  hashtag helpline helpdesk hoodie hotline ice-cream icebreaker idea-box incentive infographic initiative jingle jar jumble-sale karaoke
  kit lanyard leaflet lecture loyalty lunch magazine magician magnet manual marathon mascot mask massage masterclass medal
  meditation meetup mentor mentoring merchandise mindfulness mug music musical newsletter network notebook
  open-day outing pack package pamphlet panel parade party pass pen perk picnic pizza plan planner playbook playlist plug
  podcast policy postcard prize programme program promotion quiz raffle rally recipe recital referral retreat retrospective reward roadshow
  rota routine rulebook sale sample scarf scheme seminar session sheet shirt show shuttle slogan snack social song
  sponsorship spot stamp standup stand-up station sticker story storytime suggestion-box summit survey sweepstake sweet t-shirt talk tasting
  tea team-building theatre therapy toolkit tote tour townhall tournament town-hall toy training treat trip trivia tutorial
  vitamin voucher walk wallchart wallet wall-planner webinar wellness whatsapp-group wheel workbook workshop yoga zumba
  checklist deck reminder template flowchart cheat-sheet crib dip painter meal balloon crèche creche poster script faq guide charter mantra motto logo rebrand
  retro kanban wiki pairing linter hackday huddle scoreboard comic pair-programming masks eye-mask puppet puzzle doodle stall kiosk influencer
  billboard advert ad radio-spot press-release jumper cap bag towel bottle flight crossover membership`);

/** Wares and features: what a list of additions is made of. */
export const wares: ReadonlySet<string> = new Set([...ofSoftware, ...ofPlaces, ...forPeople]);
