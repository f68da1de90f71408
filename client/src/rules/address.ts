/** The command that shows the page of a rule, by its id. */
export const showRulePage = 'debrief.showRuleDocs';

/** Where the page of `{rule}` is, as a link that VS Code follows. */
export const rulePage = `command:${showRulePage}?%5B%22{rule}%22%5D`;
