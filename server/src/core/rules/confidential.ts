import { secretsIn } from '../confidential.ts';
import type { Config } from '../config.ts';
import type { Reading } from '../reading.ts';
import { formats } from '../story/story.ts';
import type { Report, RuleMeta, StoryRule } from './rule.ts';

const meta: RuleMeta = {
  id: 'confidential',
  layer: 'structure',
  scope: 'sentence',
  severity: 'warning',
  formats,
  summary: 'A name, figure or code name that your settings call confidential.',
  why: 'A story that gives away a client or a code name tells the panel how you treat secrets. Theirs will be next.',
  silentOn:
    'Everything, until your settings list something; a name within the words that you write instead; the targets of links and images; a story whose front matter says `confidential: ok`.',
  example: {
    config: { confidential: { 'Project Falcon': 'the migration' } },
    weak: 'I stopped Project Falcon in May.',
    strong: 'I stopped the migration in May.',
  },
};

function* check(reading: Reading, config: Config): Iterable<Report> {
  for (const { span, name, standIn, replaceable } of secretsIn(reading, config.confidential)) {
    yield {
      span,
      message: `“${name}” is on your confidential list: the interviewer hears that you give names away. Write “${standIn}” instead.`,
      fixes: () =>
        replaceable
          ? [
              {
                title: `Replace by “${standIn}”`,
                kind: 'quickfix',
                preferred: true,
                safe: true,
                edits: [{ span, newText: standIn }],
              },
            ]
          : [],
    };
  }
}

export const confidential: StoryRule = { meta, check };
