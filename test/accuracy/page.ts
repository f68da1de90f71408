/** The page that tells how often the rules are right. */
export function page(own: string, peers: string): string {
  return `# Accuracy

How often Debrief is right, measured on the stories and pairs of [\`test/corpus\`](../test/corpus/README.md), which were labelled by hand before Debrief read them. \`npm run accuracy -- --write\` writes this page.

A finding is right when it overlaps a label of its rule; a label is met when a finding overlaps it; labels marked optional count neither way. The _held_ part is evaluated, never read while a rule is being tuned and never counted by \`npm run train\`: it tells how far the figures carry to stories that nobody has seen.

${own}

${peers}

The others are general linters of prose: they judge every sentence, and cannot know which section tells your own deeds, whose deed a passive hides, or whether a number stands beside a vague word. The table tells what you would get from them for this purpose, not how well they do their own job. Each is given the story without front matter, headings and comments; where several of its checks could compare, the one that scores best is shown.
`;
}
