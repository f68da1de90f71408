import { table } from '../accuracy/table.ts';
import type { Peers } from './peers.ts';
import { english } from './reading.ts';
import { type Section, shown, toMarkdown } from './report.ts';
import { shares, type Tagging } from './tagging/tagging.ts';

/** The page that tells how English is read, and what else was weighed. */
export function englishPage(taggings: readonly Tagging[], reading: Section, { taggers, versionOf }: Peers): string {
  const cells = taggings.map(({ name, classes, verbs, finite, passives }) => {
    const [, milliseconds, , megabytes] =
      reading.rows.find(([one]) => one === (name === 'Debrief' ? english : name)) ?? [];
    return [
      name,
      classes.toFixed(2),
      ...shares(verbs),
      ...shares(finite),
      ...shares(passives),
      shown(Number(milliseconds)),
      shown(Number(megabytes)),
    ];
  });
  const head = ['', 'class', 'verb P', 'R', 'finite P', 'R', 'passive P', 'R', 'ms / 300 words', 'MB'];
  const versions = taggers.map(({ name, packages: [first = name] }) => `${name} ${versionOf(first)}`);
  return `# Which tagger

Debrief reads English with a tagger of its own ([\`tag.ts\`](../server/src/core/english/tagging/tag.ts)), on words and sentences from retext. This page records what else was weighed. \`npm run bench -- --only reading --write\` measures again and writes the tables; milliseconds are of one core of the machine that ran it.

## Taggers

${taggings[0]?.words ?? 0} words in [\`test/bench/tagging/gold.txt\`](../test/bench/tagging/gold.txt) were tagged by hand: short sentences of the kind that stories hold, chosen to be hard (“the work was split”, “the split held”; “orders placed after noon left”). _Class_ is the share of words that are rightly noun, verb, adjective, adverb or none of these. _Verb_, _finite_ and _passive_ are precision and recall of the decisions that rules stand on: is it a verb, does it carry a clause, is it done to the subject.

${table(head, cells)}

${versions.join(', ')}. A peer's passive is a verb next to a form of “be”, by its own tags; wink-nlp tells no verb forms, so nothing says what is finite. MB is bundled, minified and compressed; Debrief's holds all of its English, clauses and numbers included, while the others tag only. retext-pos is pos on retext's words, which is why their figures agree.

## Conclusion

No library replaces the tagger. Which word carries a clause is what most rules ask, and there Debrief's reading is ahead of every tagger that tells it. It also takes the fewest other words for verbs, and a false verb becomes a false finding.

It is not ahead in everything. wink-nlp and compromise find more of the verbs: what Debrief misses are verbs that look like nouns and have nothing beside them that says otherwise (“costs spike”, “the rest of the crew rest on Sundays”). A plain rule on anybody's tags finds passives that no clause of Debrief's shows (“the plan to be approved”, “were hired and trained”). And pos and wink-nlp are several times faster, though they do less.

wink-nlp is the one to take as a second opinion on such words: it is quick, and close in the classes. It would add about a megabyte to a package that has a fraction of one, and without verb forms the verb groups would still have to be our own. So it was not taken. With ${taggings[0]?.words ?? 0} words a difference below 0.03 says little.

${toMarkdown(reading)}

Linters do their own checks in that time. No reader has seen a sentence twice: every run changes each sentence.
`;
}
