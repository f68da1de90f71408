import { quote } from '../message.ts';
import { likeStories } from '../rubric/likeness.ts';
import type { Span } from '../span.ts';
import { formats, type Story } from '../story/story.ts';
import type { Report, RuleMeta, ToldStory, WorkspaceRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'duplicate-story',
  layer: 'structure',
  scope: 'workspace',
  severity: 'information',
  formats,
  summary: 'Another story has the same primary principle and nearly the same text or title.',
  why: 'Two tellings of one event fill two places in your plan and answer one question. The panel compares notes, and hears it twice.',
  silentOn: 'One event told for two principles; stories without a principle.',
  example: {
    weak: '---\ntitle: The frozen gate\nprinciples: [Ownership]\n---\n\nA second file with the title “The frozen gate” and the principle Ownership.',
    strong:
      '---\ntitle: The frozen gate\nprinciples: [Dive Deep]\n---\n\nThe same event, told for what you found in the gate’s log.',
  },
};

function* compare(stories: readonly ToldStory[]): Iterable<Report & { readonly path: string }> {
  const groups = new Map<string, ToldStory[]>();
  for (const told of stories) {
    const [primary] = told.principles;
    if (primary !== undefined) groups.set(primary, [...(groups.get(primary) ?? []), told]);
  }
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    for (const { later, earlier } of likeStories(group.map(({ story }) => story))) {
      const pair = [group[later] as ToldStory, group[earlier] as ToldStory] as const;
      yield report(pair[0], pair[1]);
      yield report(pair[1], pair[0]);
    }
  }
}

function report({ path, story }: ToldStory, other: ToldStory): Report & { readonly path: string } {
  const name = other.story.title?.text ?? other.path;
  return {
    path,
    span: placeOf(story),
    message: `This is nearly ${quote(name)}, for the same principle: the two answer one question. Keep the better telling, or claim another principle here.`,
    related: [{ path: other.path, span: placeOf(other.story), message: 'The other telling.' }],
  };
}

const placeIn = (story: Story): Span | undefined => (story.principles.length > 0 ? placeOf(story) : undefined);

/** The title, else the first line. */
function placeOf({ title, text }: Story): Span {
  if (title) return title.span;
  const start = Math.max(0, text.search(/\S/));
  const line = /[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd() ?? '';
  return { start, end: start + line.length };
}

export const duplicateStory: WorkspaceRule = { meta, placeIn, compare };
