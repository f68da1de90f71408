import fc from 'fast-check';
import { readConfigFile } from '../../server/src/core/config/file.ts';
import { type Layer, resolve } from '../../server/src/core/config/layer.ts';
import { type Config, defaultConfig } from '../../server/src/core/config.ts';
import type { Finding } from '../../server/src/core/finding.ts';
import { withEdits } from '../../server/src/core/rewrite/all.ts';
import { type Analysis, createService } from '../../server/src/core/service.ts';
import type { Span } from '../../server/src/core/span.ts';
import { scriptOf } from '../../server/src/core/writing/script.ts';
import { suggest } from '../../server/src/core/writing/suggest.ts';
import { config } from './configs.ts';
import { edited, textEdit } from './edits.ts';
import { story } from './texts.ts';

/** Something that holds whatever is thrown at it. */
export interface Property {
  readonly name: string;
  /** Rejects, or throws, with the smallest example found and the seed that leads to it. */
  run(parameters: fc.Parameters<unknown>): void | Promise<void>;
}

const { rules } = createService();

function inside({ start, end }: Span, text: string, what: string): void {
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (!(whole && 0 <= start && start <= end && end <= text.length)) throw new Error(`${what}: ${start} to ${end}`);
}

/** Every place that an analysis names lies in its text. */
function placed({ story: { sections }, findings, verdicts }: Analysis, text: string): void {
  for (const { rule, span, related, fixes } of findings) {
    inside(span, text, rule);
    for (const place of related) inside(place.span, text, `${rule}, related`);
    for (const { title, edits } of fixes) for (const edit of edits) inside(edit.span, text, `${rule}, ${title}`);
  }
  for (const { span, blocks } of sections) {
    inside(span, text, 'section');
    for (const block of blocks) {
      inside(block.span, text, 'block');
      if (block.prose.length !== block.span.end - block.span.start)
        throw new Error('A block is not as long as its prose.');
    }
  }
  for (const { proof } of Object.values(verdicts)) for (const span of proof) inside(span, text, 'proof');
}

function anyText(text: string, settings: Config): void {
  const service = createService();
  const analysis = service.analyse(text, settings);
  placed(analysis, text);
  const half = { start: Math.floor(text.length / 4), end: Math.floor(text.length / 2) };
  for (const { span } of service.rewrite(analysis.story, half, settings)) inside(span, text, 'rewriting');
  const known = { rules, principles: settings.principles };
  for (const offset of [0, half.start, half.end, text.length]) [...suggest(analysis.story, offset, known, true)];
  scriptOf(analysis.reading, settings.wordsPerMinute);
  const mended = withEdits(text, service.mend(text, settings));
  if (service.mend(mended, settings).length > 0) throw new Error('Mending twice is not mending once.');
}

const told = (findings: readonly Finding[]): string => JSON.stringify(findings);

/** What core promises of any text. */
export const properties: readonly Property[] = [
  {
    name: 'any text is judged, within its bounds',
    run: parameters =>
      fc.assert(
        fc.property(story, text => anyText(text, defaultConfig)),
        parameters as never,
      ),
  },
  {
    name: 'any text is judged under any config',
    run: parameters =>
      fc.assert(
        fc.property(story, config, (text, source) => {
          const { layer, problems } = readConfigFile(source, rules);
          for (const { span } of problems) inside(span, source, 'config');
          anyText(text, resolve(layer satisfies Layer));
        }),
        parameters as never,
      ),
  },
  {
    name: 'a memory of what was written before changes no finding',
    run: parameters =>
      fc.assert(
        fc.property(story, fc.array(textEdit, { minLength: 1, maxLength: 12 }), (start, edits) => {
          const service = createService();
          let text = start;
          service.analyse(text, defaultConfig);
          for (const edit of edits) {
            text = edited(text, edit).text;
            const remembered = service.analyse(text, defaultConfig).findings;
            const fresh = createService().analyse(text, defaultConfig).findings;
            if (told(remembered) !== told(fresh)) throw new Error(`${told(remembered)}\n${told(fresh)}`);
          }
        }),
        parameters as never,
      ),
  },
];
