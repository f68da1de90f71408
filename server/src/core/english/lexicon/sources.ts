/** Where facts come from. */
import { words } from './words.ts';

/** Named places that facts come from; the bare "data" and "numbers" name none. */
export const sources = [
  'survey',
  'log',
  'logs',
  'ticket',
  'interview',
  'transcript',
  'recording',
  'export',
  'spreadsheet',
  'database',
  'bank statement',
  'timesheet',
  'exit interview',
  'questionnaire',
  'verbatim',
  'audit',
  'ledger',
  'crash dump',
  'feedback form',
  'incident form',
  'incident report',
  'session recording',
  'heatmap',
  'redshift',
  'bigquery',
  'snowflake',
  'sql',
  'excel',
  'google analytics',
  'amplitude',
  'mixpanel',
  'tableau',
  'looker',
  'salesforce',
  'zendesk',
  'jira',
  'sap',
  'clickstream',
  'notebook',
  'sensor',
  'diary',
  'rows',
  'site visit',
  'census',
  'usability test',
  'focus group',
  'order history',
  'poll',
  'ballot',
  'petition',
  'comment card',
  'comment book',
  'complaint book',
  'complaints book',
  'guest book',
  'guestbook',
  "visitors ' book",
  'show of hands',
  'straw poll',
  'sign-up sheet',
  'blind tasting',
  'at the tasting',
  'tally sheet',
  'tally chart',
] as const;

/** What a source is called by, behind its kind: "ticket history", "survey results", "audit report". */
export const sourceHeads = words(`
  result history data file report book form entry count figure number answer response note sheet record export archive question list
  analysis trail finding transcript footage line output dump statistic comment score panel study reply quote category text message
  volume sample query table database dashboard tool system round feedback tape summary`);

/** What is written down of what people said and did, in the singular. */
export const writings = words(
  'answer call case comment complaint contract email entry figure file form invoice letter log mail note order receipt record report review survey ticket transcript',
);

/** What one goes through to find something out, in the singular. */
export const documents = words(
  'article bill data footage inbox ledger list map number photo questionnaire recording reply sheet spreadsheet timesheet',
  writings,
);

/** What one goes through besides documents: "went through the bookings". */
export const combed = words(
  'booking book diary statement account minute protocol archive video claim refund return table chart recipe folder drawer takings taking till sale logbook ledger stocktake payslip docket slip tape meter register roster backlog data transcript log history reading movement trace print-out printout',
);

/** What is kept in writing of what people said or did, so that a number beside it has been counted. */
export const records = words(`
  report record minutes file register statistic questionnaire study logbook tally petition entry protocol list name signature`);

/** Where things are looked up, if so named: "the analytics hub". */
export const analysisPlaces = words(
  'hub cell arm centre center lab chapter guild shop function desk colleagues people folks guys partner provider',
);
