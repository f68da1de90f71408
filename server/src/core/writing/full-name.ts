import { claimsIn } from '../claims.ts';
import type { Config } from '../config.ts';
import type { Edit } from '../finding.ts';
import { idOf } from '../rubric/principles.ts';
import type { Span } from '../span.ts';
import type { Story } from '../story/story.ts';
import { asItem } from '../story/yaml-item.ts';

/** A claim of a principle by a short form, and what puts its name there. */
export interface FullName {
  readonly name: string;
  /** Where the short form stands. */
  readonly span: Span;
  readonly edit: Edit;
}

/** The claims that are written in a short form (“Backbone”); names and ids, in any letter case, are none. */
export function* fullNames(story: Story, { principles }: Pick<Config, 'principles'>): Generator<FullName> {
  for (const { name, principle, span } of claimsIn({ story, passages: [] }, principles)) {
    if (!principle || [idOf(principle.name), principle.id].includes(idOf(name))) continue;
    yield { name: principle.name, span, edit: { span, newText: asItem(principle.name) } };
  }
}
