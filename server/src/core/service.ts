import { claimsIn } from './claims.ts';
import type { Config } from './config.ts';
import { createEnglishReader } from './english/read.ts';
import type { Edit, Finding } from './finding.ts';
import { judge, judgeTogether } from './judge.ts';
import { mendingEdits } from './mend.ts';
import { type Reading, readPassages } from './reading.ts';
import { rewriteSelection } from './rewrite/selection.ts';
import { type Verdicts, verdictsOf } from './rubric/layers.ts';
import { rules, workspaceRules } from './rules/index.ts';
import type { RuleMeta } from './rules/rule.ts';
import type { Span } from './span.ts';
import { spokenLength } from './spoken.ts';
import { createStoryReader } from './story/read.ts';
import type { Story } from './story/story.ts';
import { withoutExamples } from './writing/examples.ts';

/** Everything that the product can say about one story. Spans are UTF-16 offsets into the analysed text. */
export interface Analysis {
  readonly story: Story;
  /** Its sentences in place, read as English. */
  readonly reading: Reading;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Spoken words; headings, front matter, comments, tables and other people's words do not count. */
  readonly words: number;
  /** Spoken length in whole seconds at the configured rate. */
  readonly seconds: number;
  /** Principle ids, primary first; a name that is not in the set is left out. */
  readonly principles: readonly string[];
  /** Why each layer is as strong as it is, and the sentences that prove it. */
  readonly verdicts: Verdicts;
}

/** A judged story among others. */
export interface Judged {
  /** What the caller names it by; unique among the stories. */
  readonly path: string;
  readonly analysis: Pick<Analysis, 'story' | 'principles'>;
  readonly config: Config;
}

/** What the product can do, for any front end. Nothing here throws for any text. */
export interface Service {
  readonly rules: readonly RuleMeta[];
  analyse(text: string, config: Config): Analysis;
  /** The edits that make every safe fix; made once, none is left. */
  mend(text: string, config: Config): readonly Edit[];
  /** The edits that put “I” in front of what a group did, or nobody, where `span` touches it. */
  rewrite(story: Story, span: Span, config: Config): readonly Edit[];
  /** What is found only when stories are seen together, by path; nothing for those of which nothing is found. */
  compare(stories: readonly Judged[]): ReadonlyMap<string, readonly Finding[]>;
}

/**
 * A service with a memory of its own: paragraphs that it has read before are not read again.
 * @param room how many characters of them are remembered, about; none are wanted where each story is read once
 */
export function createService(room?: number): Service {
  const readStory = createStoryReader(room);
  const readEnglish = createEnglishReader(room);
  const service: Service = {
    rules: [...rules, ...workspaceRules].map(({ meta }) => meta),
    analyse(text, config) {
      const story = readStory(text);
      const reading = readPassages(story, config, readEnglish);
      const findings = judge(reading, config);
      let verdicts: Verdicts | undefined;
      return {
        story,
        reading,
        findings,
        ...spokenLength(reading, config.wordsPerMinute),
        principles: [...claimsIn(reading, config.principles)].flatMap(({ principle }) => principle?.id ?? []),
        // Diagnostics do without.
        get verdicts() {
          verdicts ??= verdictsOf(withoutExamples(reading), findings);
          return verdicts;
        },
      };
    },
    mend: (text, config) => mendingEdits(text, config, service.analyse),
    rewrite: (story, span, config) => rewriteSelection(readPassages(story, config, readEnglish), span),
    compare: stories =>
      judgeTogether(
        stories.map(({ path, analysis: { story, principles }, config }) => ({ path, story, principles, config })),
      ),
  };
  return service;
}
