const body = 'I closed the north gate for a week, because lorries queued on the farm road, and lost two growers.';

/** A story of one sentence that claims one principle. */
export const told = (title: string, principle: string, text = body) =>
  `---\ntitle: ${title}\nprinciples: [${principle}]\n---\n\n## Action\n\n${text}\n`;

/** Stories by file: A and B tell the same for one principle, C for another, and D another event under the title given. */
export const twinFiles = (d: string) => ({
  'a.story.md': told('A', 'Ownership'),
  'b.story.md': told('B', 'Ownership', `${body} It was May.`),
  'c.story.md': told('C', 'Dive Deep'),
  'd.story.md': told(d, 'Ownership', 'I sold the boat to a neighbour, because nobody rowed it any more.'),
});
