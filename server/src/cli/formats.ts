/** How `debrief lint` prints. */
export const outputFormats = ['pretty', 'json', 'sarif', 'github'] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** How `debrief metrics` prints. */
export const metricsFormats = ['pretty', 'json', 'markdown', 'csv'] as const;

/** How `debrief coverage` prints. */
export const coverageFormats = [...metricsFormats, 'html'] as const;
export type BankFormat = (typeof coverageFormats)[number];

/** What `debrief coverage` shows: principles and their stories, or stories against principles. */
export const bankTables = ['coverage', 'matrix'] as const;
export type BankTable = (typeof bankTables)[number];

/** How `debrief rules` prints. */
export const ruleFormats = ['pretty', 'json', 'markdown'] as const;
export type RuleFormat = (typeof ruleFormats)[number];
