/** Names that often open a sentence before a common noun: countries, their people, large cities, tools of office work. */
export const names: ReadonlySet<string> = new Set(
  `
  african albanian algerian american arab argentine asian australian austrian bangladeshi belgian brazilian british bulgarian
  canadian catalan chilean chinese colombian croatian czech danish dutch egyptian english estonian ethiopian european filipino
  finnish flemish french georgian german greek hungarian icelandic indian indonesian iranian iraqi irish israeli italian
  jamaican japanese kenyan korean latin latvian lebanese lithuanian malaysian mexican moroccan nigerian nordic norwegian pakistani
  persian peruvian polish portuguese romanian russian scandinavian scottish serbian slovak slovenian somali spanish swedish swiss
  syrian taiwanese thai tunisian turkish ukrainian vietnamese welsh
  africa america argentina asia australia austria belgium brazil britain bulgaria canada chile china colombia croatia denmark
  egypt england estonia ethiopia europe finland france germany ghana greece hungary iceland india indonesia iran iraq ireland
  israel italy japan kenya korea latvia lithuania malaysia mexico morocco netherlands nigeria norway pakistan peru philippines
  poland portugal romania russia scotland serbia singapore slovakia slovenia spain sweden switzerland taiwan thailand tunisia
  turkey uganda ukraine uk us usa vietnam wales
  amsterdam antwerp athens atlanta austin bangalore bangkok barcelona basel bayern beijing belfast berlin bern bogotá boston
  brisbane bristol brussels bucharest budapest cairo calgary cardiff chicago cologne copenhagen cork dallas delhi denver detroit
  dresden dubai dublin edinburgh florence frankfurt geneva ghent glasgow gothenburg graz hamburg hanoi helsinki houston istanbul
  jakarta kraków krakow kyiv lagos leeds leipzig lille lima lisbon liverpool london lyon madrid malmö manchester manila marseille
  melbourne miami milan montreal moscow mumbai munich nairobi naples nice osaka oslo ottawa paris philadelphia porto prague
  riga rome rotterdam santiago seattle seoul sofia stockholm stuttgart sydney tallinn tokyo toronto trieste turin utrecht
  valencia vancouver venice vienna vilnius warsaw zagreb zurich zürich
  adobe airtable amazon android apple asana azure bing confluence datadog docker excel facebook figma github gitlab google
  grafana hubspot instagram intercom ios java javascript jira kafka kubernetes linkedin linux looker microsoft mysql netflix
  notion oracle outlook paypal postgres python redis redshift salesforce sap shopify slack snowflake spotify stripe tableau
  tiktok trello twilio twitter whatsapp windows wordpress youtube zendesk zoom
  christmas easter ramadan diwali ebay visa mastercard excel catholic christian jewish muslim hindu buddhist`
    .trim()
    .split(/\s+/),
);

/** Given names that end like a plural. */
export const namesInS: ReadonlySet<string> = new Set(
  `james charles carlos marcus lucas jonas thomas nicholas nicolas hans jens lars mats nils niels klaus matthias andreas anders johannes
  chris dennis louis luis jules hugues francis lewis curtis travis silas elias tobias mathias rufus magnus linus markus julius
  agnes doris iris phyllis gladys frances mercedes dolores ines angeles lourdes anais thais jess tess bess ross nikos kostas
  yannis giannis stavros dimitris alexis stelios janis andris juris davis harris ellis morris wells jones williams evans
  davies hughes edwards roberts phillips rogers peters stevens adams collins simmons perkins`.split(/\s+/),
);

/** Given names that are verbs, too. */
export const givenWords: ReadonlySet<string> = new Set(
  'bill bob bud buck chase chuck dean drew frank gene grant hank jack lance mark nick pat pierce ray rob rusty skip sue wade will'.split(
    /\s+/,
  ),
);
