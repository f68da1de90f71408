import type { Sentence } from 'nlcst';
import { retext } from 'retext';
import retextEnglish from 'retext-english';

const english = retext().use(retextEnglish).freeze();

/** The sentences of a stretch of prose as retext sees them, in order. */
export function sentencesIn(prose: string): readonly Sentence[] {
  return english
    .parse(prose)
    .children.flatMap(node => (node.type === 'ParagraphNode' ? node.children : [node]))
    .filter(node => node.type === 'SentenceNode');
}
