import { additionsIn } from '../english/aims/additions.ts';
import type { Sentence } from '../english/sentence.ts';
import { isDoubtful, weighed } from '../likelihood/weighed.ts';
import { quote } from '../message.ts';
import { hasRole, isOwn, type Passage, placeOf, type Reading, wordsOf } from '../reading.ts';
import { onlyFirst } from '../rewrite/strike.ts';
import type { Span } from '../span.ts';
import type { SectionKind } from '../story/story.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'feature-dump',
  layer: 'judgment',
  scope: 'sentence',
  severity: 'information',
  formats: ['behavioral', 'journal', 'design'],
  summary: 'A list of things added stands in for a choice.',
  why: 'A list says that you could not choose. The panel remembers one thing that you built, and what you left out for it.',
  silentOn: 'Lists of facts, places, numbers or people, and lists of what was removed.',
  example: {
    weak: 'I improved the lobby by adding screens, armchairs and a coffee bar.',
    strong:
      'I improved the lobby by removing the queue barrier: guests reached the desk in two minutes instead of nine.',
  },
};

const solution: ReadonlySet<SectionKind> = new Set(['solution', 'body']);

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  if (isDoubtful(meta.id, passage)) return;
  if (!(isOwn(passage) || hasRole(passage, solution)) || passage.sentence.question) return;
  const lists = additionsIn(passage.sentence);
  const bullets = opensList(passage, reading) ? [passage.sentence] : [];
  const unheard = (place: Span) => (isList(passage.sentence, place) ? place : undefined);
  for (const list of weighed<Span>(meta.id, passage, lists.length > 0 ? lists : bullets, unheard)) {
    yield {
      span: placeOf(passage, list),
      message: `${quote(wordsOf(reading, passage, list))}: the interviewer hears a list, not a choice. Keep the one that mattered, and say what you left out for it.`,
      // What no reading hears may not begin with the first of its items.
      fixes: () => (lists.includes(list) ? onlyFirst(reading, passage, list) : []),
    };
  }
}

/** The first of three or more bullets under the solution, each of which only names a thing. */
function opensList({ index, section }: Passage, { passages }: Reading): boolean {
  const isThing = (at: number): boolean => {
    const passage = passages[at];
    return passage !== undefined && passage.section === section && namesThing(passage);
  };
  return section.kind === 'solution' && !isThing(index - 1) && [0, 1, 2].every(next => isThing(index + next));
}

const namesThing = ({ block, sentence: { words, clauses, quantities } }: Passage): boolean =>
  block.kind === 'item' &&
  clauses.length === 0 &&
  quantities.length === 0 &&
  words.length <= longestName &&
  words.some(({ part }) => part === 'noun');

/** A name of more words tells how, and is no mere item. */
const longestName = 8;

/** Three things or more have two joints between them. */
const isList = ({ words }: Sentence, { start, end }: Span): boolean =>
  words.filter(word => word.start >= start && word.end <= end && /^([,;&+]|and|plus)$/.test(word.lower)).length > 1;

export const featureDump: PassageRule = { meta, reach: 2, checkPassage };
