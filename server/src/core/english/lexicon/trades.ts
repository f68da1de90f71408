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
  bailiff undertaker embalmer gravedigger chauffeur stonemason quarryman draughtsman logger lumberjack orchardist vintner prompter stagehand
  choreographer dancer actor actress singer soloist violinist cellist composer typesetter bookbinder lithographer videographer referee umpire
  groundsman greenkeeper jockey masseur masseuse phlebotomist radiotherapist paediatrician pediatrician obstetrician cardiologist oncologist
  neurologist dermatologist urologist nephrologist ophthalmologist endocrinologist geriatrician hygienist audiologist sonographer headmaster
  schoolteacher invigilator barrister magistrate teller stockbroker demographer techie webmaster coder animator modeller askari chowkidar
  chaukidar peon munshi patwari sarpanch tehsildar anganwadi lascar sub-editor subeditor sous-chef headwaiter docent ethicist ergonomist
  enumerator extensionist cameraperson webmistress soundman steelworker ironworker steelfixer shotfirer crofter`);

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
  purchasing qa quality radiology reception recruiting recruitment reservations risk sales
  safety science scheduling secretariat security service servicing shift shipping sourcing sre staffing steerco studio
  subsidiary support surgery switchboard taxation theatre ticketing tooling trade training transport treasury union
  stores shops branches schools clinics hospitals depots plants offices franchises
  university utility ux ward warehouse warehousing webmaster workshop yard`);

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
  access adapter adaptor address amplifier answer area bakery banner barrier battery behavior behaviour boiler booster
  border buffer bumper burner business calendar carrier center chamber chapter character charger charter clamour class
  cleanser cluster coffee color colour compressor computer container conveyor cooker cooler corner counter cover
  cylinder degree detector disaster door drawer dress drier dryer elevator error extinguisher factor fader favour fee
  fever filter fitness flavour floor flyer folder freezer fryer generator glass hammer happiness harbour header heater
  helicopter honour illness indicator labour ladder layer letter lever list locker loss marker master matter member mess
  meter mixer modem monitor motor newsletter number odour offer order other paper parameter perimeter picture plant
  pointer poster power press printer process quarter radiator reactor readiness refrigerator register reminder
  restaurant river roller router rumour scanner screwdriver sensor server shower slider speaker starter sticker stress
  success summer tablet tender tier timer toner tower tracker tractor trailer transformer tree trigger turner vacuum-
  cutover turnover rollover takeover handover crossover layover makeover changeover hangover stopover spillover rollout
  finger october september november december dinner supper copper rubber timber lumber fiber fibre cider butter ginger pepper
  tiger scooter sweater shelter sector vector corridor mirror floor harbor flavor vapor tumor humor humour rumor honor labor
  variant constant grant warrant elephant wrist mist twist gist checklist wishlist playlist shortlist waitlist tree knee
  guarantee jubilee pedigree toffee beer career deer cheer freighter ladder bladder powder border folder binder cylinder
  remainder calendar quota chatter clutter litter gutter shutter flutter glitter splinter sewer tower shower flower power
  lawnmower mower blower plotter boiler trailer sprinkler tumbler ruler cooler spoiler trawler steamer dimmer
  hammer slipper zipper clipper stapler wiper hopper dumper bumper jumper stopper paver river liver quiver sliver lever
  fever antler filler feeder header spider slider outlier
  barrier carrier glacier frontier premier parameter perimeter diameter kilometer kilometre
  centimeter thermometer barometer odometer speedometer meter diameter theatre theater weather leather feather 
  cleaner washer water weakness weather wellness winter wrapper`);
