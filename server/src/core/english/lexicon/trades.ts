import { words } from './words.ts';

/**
 * People by what they do at work, in the singular: occupations of all branches, ranks, parts in a project. Never those
 * whom most work serves (customers, pupils, patients). From the ISCO classification of occupations and job adverts.
 */
export const trades = words(`
  accountant actuary adjuster administrator adviser advisor agronomist analyst anaesthetist anesthetist apprentice arborist architect archivist
  artist assembler assistant associate attorney author baker banker barber barista bartender beekeeper biologist
  bookkeeper bouncer brewer bricklayer broker builder butcher buyer cameraman captain caretaker carer carpenter cartographer
  caseworker cashier caterer chairperson chef chemist chief clerk clinician co-founder co-lead co-worker coach colleague collector commander
  compositor concierge conductor conservator consultant contractor controller cook coordinator copywriter   counsel counsellor counselor counterpart coworker craftsman curator dean decorator dentist deputy designer   developer devop dietician dietitian director dispatcher doctor doorman drafter dramaturg driller economist editor electrician engineer
  epidemiologist estimator expert external facilitator fieldworker firefighter fitter florist forecaster foreman forester forewoman forwarder freelancer
  fundraiser gamekeeper gardener geologist glazier grader grower guard guide gynaecologist haematologist hairdresser handyman handler harvester head headteacher
  housekeeper hydrologist illustrator installer instructor integrator intern interpreter janitor joiner journalist   junior keeper landscaper lawyer lead leader lecturer lender librarian lieutenant lifeguard linguist locksmith
  logistician machinist manager marketer marshal mason mate mathematician matron mechanic mechatronician mediator medic merchandiser
  metallurgist meteorologist microbiologist midwife miller millwright miner moderator mover notary nurse nutritionist officer
  operator optician optometrist orderly organiser organizer owner packer painter paralegal paramedic
  partner pathologist paymaster peer pharmacist photographer physicist physician physio physiotherapist picker pilot planner
  plasterer plumber podiatrist porter postman prefect principal printer producer professor programmer proofreader   provost psychiatrist psychologist purchaser purser radiographer radiologist ranger receptionist recruiter rector   registrar rep representative reporter researcher restorer reviewer rigger roaster roofer salesman salesperson saleswoman
  scaffolder scheduler scientist scout seamstress secretary senior sergeant shopfitter signaller skipper sommelier sociologist
  solicitor specialist statistician steward stockist storekeeper storeman strategist stylist subcontractor successor
  superintendent superior supervisor supplier surgeon surveyor sysadmin tailor teammate technician technologist tester therapist
  tiler toolmaker trader trainee trainer translator treasurer trucker tutor underwriter upholsterer vendor vet veterinarian
  volunteer waiter waitress warden warehouseman watchman welder winemaker worker yardman
  verger sexton usher bursar almoner deacon pastor imam rabbi curate chaplain sacristan sailor bosun boatswain stoker stevedore longshoreman
  boatman ferryman fisherman fisherwoman shepherd herdsman farrier blacksmith goldsmith silversmith cobbler saddler tanner weaver milliner
  dressmaker confectioner patissier distiller cellarman cheesemaker fishmonger greengrocer grocer ironmonger barman barmaid bellboy
  chambermaid maid butler nanny governess childminder dishwasher stewardess lineman linesman signalman trackman fireman policeman constable
  bailiff undertaker vicar archdeacon landlady embalmer gravedigger chauffeur stonemason quarryman draughtsman logger lumberjack orchardist vintner prompter stagehand
  choreographer dancer actor actress singer soprano alto tenor baritone soloist violinist cellist composer typesetter bookbinder lithographer videographer referee umpire
  groundsman greenkeeper jockey masseur masseuse phlebotomist radiotherapist paediatrician pediatrician obstetrician cardiologist oncologist
  neurologist dermatologist urologist nephrologist ophthalmologist endocrinologist geriatrician hygienist audiologist sonographer headmaster
  schoolteacher invigilator barrister magistrate teller stockbroker demographer techie webmaster coder animator modeller askari chowkidar
  chaukidar peon munshi patwari sarpanch tehsildar anganwadi lascar sub-editor subeditor sous-chef headwaiter docent ethicist ergonomist
  corporal colonel cadet seaman enumerator extensionist cameraperson webmistress soundman steelworker ironworker steelfixer shotfirer crofter
  valuer appraiser assessor historian geographer econometrician quant draftsman gasman stockman milker groom oceanographer diver navigator aide
  workmate deskmate officemate classmate locum houseman undergraduate postgraduate postdoc transcriber copyeditor canvasser
  negotiator pollster manufacturer distributor insurer oenologist enologist viticulturist agrologist verifier
  bioinformatician informatician biostatistician toxicologist archaeologist anthropologist criminologist
  perfusionist prosthetist orthotist sawyer roughneck deckhand ploughman dairyman drayman cabdriver busman milkman housefather housemother`);

/** Departments, bodies and places of work, by which those who work there are named. */
export const departments = words(`
  qs dpo noc csm accounting accounts agency analytics architecture archive backend bar billing board branch bureau cabin cafeteria canteen
  catering cleaning clinic commission committee communications compliance consortium consultancy controlling council counter
  crew customs dba dbas depot design desk devops dispatch distribution e-commerce ecommerce editorial engineering estates
  events facilities faculty finance firm foundation franchisee franchisees frontend fundraising garage guild headquarters helpdesk hosting hotline
  housekeeping hq hr ict infosec infra infrastructure institute integrators  it kitchen lab laboratory labs legal
  logistics maintenance management manufacturing marketing merchandising ministry mobile municipality neighbours neighbors network
  networking nursing observatory office operations ops outsourcer packing parish payroll personnel pharmacy planning plant pmo
  platform pr printers procurement product production programming provider publisher
  purchasing qa quality radiology reception recruiting recruitment reporting reservations risk sales
  safety science scheduling secretariat security service servicing shift shipping sourcing sre staffing steerco studio
  subsidiary support surgery switchboard taxation theatre ticketing tooling trade training transport treasury union
  stores shops branches schools clinics hospitals depots plants offices franchises
  university polytechnic academy think-tank thinktank utility ux ward wfm warehouse warehousing webmaster workshop yard`);

/** Who looks into things on their own account, and not for the candidate. */
export const authorities = words(`
  auditor auditors judge inspector inspectors detective detectives prosecutor police inspectorate regulator regulators court
  investigator investigators ombudsman authority authorities government`);

/** Words for all of those at once. */
export const everybody = words(`
  everyone everybody people persons folks guys them team teams department departments party parties side sides stakeholder
  stakeholders function functions unit units country countries region regions discipline disciplines area areas site sites market markets group groups
  members players actors`);

/** Nouns that end as trades do (-er, -or, -ist, -ant) and name no people, in the singular. */
export const noTrades = words(`
  access adapter adaptor address amplifier answer antler area bakery banner barometer barrier battery beer behavior
  behaviour binder bladder blower boiler booster border buffer bumper burner business butter calendar career carrier
  center centimeter chamber changeover chapter character charger charter chatter checklist cheer cider clamour class
  cleaner cleanser clipper cluster clutter coffee color colour compressor computer constant container conveyor cooker
  cooler copper corner corridor counter cover crossover cutover cylinder december deer degree detector diameter dimmer
  dinner disaster door drawer dress drier dryer dumper elephant elevator error extinguisher factor fader favour
  feather fee feeder fever fiber fibre filler filter finger fitness flavor flavour floor flower flutter flyer folder
  freezer freighter frontier fryer generator ginger gist glacier glass glitter grant guarantee gutter hammer handover
  hangover happiness harbor harbour header heater helicopter honor honour hopper humor humour illness indicator
  jubilee jumper kilometer kilometre knee labor labour ladder lawnmower laser layer layover leather letter lever list litter
  liver locker loss lumber makeover marker master matinee matter member mess meter mirror mist mixer modem monitor motor mower
  newsletter november number october odometer odour offer order other outlier paper parameter paver pedigree pepper
  perimeter picture plant playlist plotter pointer poster powder power premier press printer process quarter quiver
  quota radiator reactor readiness refrigerator register remainder reminder restaurant river roller rollout rollover
  router rubber ruler rumor rumour scanner scooter screwdriver sector sensor september server sewer shelter shortlist
  shower shutter slider slipper sliver speaker speedometer spider spillover splinter spoiler sprinkler stapler starter
  steamer sticker stopover stopper stress success summer supper sweater tablet takeover tender theater theatre
  thermometer tier tiger timber timer toffee toner tower tracker tractor trailer transformer trawler tree trigger
  tumbler tumor turner turnover twist vapor variant vector waitlist warrant washer water weakness weather wellness
  winter wiper wishlist wrapper wrist zipper`);
