import { singular } from '../english/grammar/singular.ts';
import { words } from '../english/lexicon/words.ts';
import type { Format, SectionKind } from './story.ts';

type Cues = readonly (readonly [SectionKind, ReadonlySet<string>])[];

/** The words by which a heading that asks or tells names its section; of two sections, the one that stands first here. */
const cues: Partial<Readonly<Record<Format, Cues>>> = {
  design: [
    ['alternatives', words('else considered rejected instead')],
    ['sacrifice', words('pay paid up cut drop dropped go goes stop lose lost sacrifice not')],
    ['measure', words('know tell measure measured judge success worked')],
    ['struggle', words('hurt struggle need wrong miss missing suffer broken annoy fail')],
    ['operations', words('run after once live')],
    ['customer', words('who whom whose')],
    ['solution', words('build make do does propose offer ship work look')],
  ],
  metrics: [
    ['guardrail', words('not never worse break harm hurt protect')],
    ['leading indicator', words('first early earlier earliest before ahead predict foretell sooner')],
    ['defence', words('if when challenged collide attacked wrong')],
    ['job', words('who whom whose want need hire')],
    ['outcome', words('count success matter measure track')],
  ],
};

const opening = words(
  'who whom whose for what how where when if once after before must should moves comes stays never',
);

/**
 * The section of a heading that is a clause: “What has to go”, “How I’d know it worked”, “If it is challenged”.
 * @param name the heading in lower case
 */
export function askedSection(name: string, format: Format): SectionKind | undefined {
  const [clause = ''] = name.split(/[,;]/);
  const said = clause.replace(/n't\b/g, ' not').split(' ');
  if (!opening.has(said[0] ?? '') && !said.some(word => word === 'that' || word === 'which')) return undefined;
  const isSaid = (cue: ReadonlySet<string>): boolean => said.some(word => cue.has(word) || cue.has(singular(word)));
  return cues[format]?.find(([, cue]) => isSaid(cue))?.[0];
}
