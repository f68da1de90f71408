import type { Config } from '../config.ts';
import type { Finding, Fix, Layer, Related, Scope, Severity } from '../finding.ts';
import type { Passage, Reading } from '../reading.ts';
import type { Span } from '../span.ts';
import type { Format, Story } from '../story/story.ts';

/** A pair of examples for docs, hovers and tests. Each is a passage, or a whole story when it starts with `#` or `---`. */
export interface Example {
  /** The heading that a passage stands under; “Action” where it does not say. */
  readonly section?: string;
  /** Settings without which the rule has nothing to say. */
  readonly config?: Partial<Config>;
  readonly weak: string;
  readonly strong: string;
}

/** What the product knows of a rule besides its judgement. */
export interface RuleMeta {
  readonly id: string;
  readonly layer: Layer;
  readonly scope: Scope;
  readonly severity: Severity;
  readonly formats: readonly Format[];
  /** Whether all that it marks stands in the front matter, where no comment can switch it off. */
  readonly inFrontMatter?: boolean;
  /** One line for tables and settings. */
  readonly summary: string;
  /** Why an interviewer minds, in a short paragraph. */
  readonly why: string;
  /** What is not marked, in the writer's words. */
  readonly silentOn: string;
  readonly example: Example;
  /** Numeric options and their defaults. */
  readonly options?: Readonly<Record<string, number>>;
}

/** What a rule reports; the engine adds id, severity, layer and scope. */
export interface Report {
  readonly span: Span;
  readonly message: string;
  /** Made when somebody asks for them: far fewer are than findings. */
  readonly fixes?: () => readonly Fix[];
  readonly related?: readonly Related[];
  /** A severity other than the rule's default, for rules with steps. */
  readonly severity?: Severity;
}

/** A rule is stateless, and yields its reports in the order of the text. */
export type Rule = PassageRule | StoryRule;

/**
 * A rule about one passage. Besides it, it sees no more than the passages within its reach, and the kind of their
 * section: what it reports is remembered as long as these stay as they are.
 */
export interface PassageRule {
  readonly meta: RuleMeta;
  /** How many passages before the passage, and behind it, it may look at, inside its section; none where it does not say. */
  readonly reach?: Reach;
  checkPassage(passage: Passage, context: Context): Iterable<Report>;
  /** Whether a note without a verb that it has nothing to say of is asked about again with the copula that it leaves out. */
  readonly inFull?: true;
  /** What else of the story its reports depend on, answered for each passage. */
  beyond?(reading: Reading): (passage: Passage) => boolean;
}

/** A number of passages. */
export type Reach = 0 | 1 | 2 | 3;

/** Where a passage is checked. */
export interface Context {
  readonly reading: Reading;
  readonly config: Config;
  /** What the rule's own `beyond` answers for the passage; false where it has none. */
  readonly beyond: boolean;
}

/** A rule about the whole story. `found` is what the other rules have found, each defect once. */
export interface StoryRule {
  readonly meta: RuleMeta;
  check(reading: Reading, config: Config, found: readonly Finding[]): Iterable<Report>;
}

/** A story among others, as a workspace rule sees it. */
export interface ToldStory {
  /** What the caller names it by; unique among the stories. */
  readonly path: string;
  readonly story: Story;
  /** Ids of the principles that it claims, primary first. */
  readonly principles: readonly string[];
}

/** A rule about several stories; it yields reports with the path of the story that they are about. */
export interface WorkspaceRule {
  readonly meta: RuleMeta;
  /** Where it would speak of a story, if others beside it could make it. */
  placeIn(story: Story): Span | undefined;
  compare(stories: readonly ToldStory[]): Iterable<Report & { readonly path: string }>;
}
