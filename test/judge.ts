import { type Config, defaultConfig } from '../server/src/core/config.ts';
import type { Finding } from '../server/src/core/finding.ts';
import { createService } from '../server/src/core/service.ts';

const service = createService();

/** The findings of a story. */
export function judgeStory(text: string, config: Partial<Config> = {}): readonly Finding[] {
  return service.analyse(text, { ...defaultConfig, ...config }).findings;
}

/** The words that `rule` marks in a passage that stands under the heading `section`. */
export function marks(rule: string, passage: string, section = 'Action'): readonly string[] {
  const text = passage.startsWith('#') || passage.startsWith('---') ? passage : `## ${section}\n\n${passage}\n`;
  return judgeStory(text)
    .filter(finding => finding.rule === rule)
    .map(({ span }) => text.slice(span.start, span.end));
}
