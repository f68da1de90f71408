import { verbReadings } from '../english/grammar/verb.ts';
import { dateWords } from '../english/lexicon/units.ts';
import { droppedDeed } from '../english/ownership/dropped-deed.ts';
import { isName } from '../english/people/people.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import { quote } from '../message.ts';
import { isOwn, type Passage, placeOf, type Reading, wordsOf } from '../reading.ts';
import { isShared } from '../rewrite/alone.ts';
import { type Deed, subjectFixes } from '../rewrite/rewrite.ts';
import type { Section, Story } from '../story/story.ts';
import { withoutSuppressed } from '../suppression.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'dropped-subject',
  layer: 'ownership',
  scope: 'sentence',
  severity: 'hint',
  formats: ['behavioral', 'journal'],
  summary: 'A deed without a subject.',
  why: 'Notes drop the “I”; an interviewer who reads them cannot tell whose deed it was. Said aloud, the sentence needs it anyway.',
  silentOn: 'Headings, table cells, fragments without an act, verbs whose subject is a thing, and deeds done together.',
  example: {
    weak: 'Counted the beds on all four floors.',
    strong: 'I counted the beds on all four floors.',
  },
};

function* checkPassage(passage: Passage, { reading, beyond: isFirst }: Context): Iterable<Report> {
  const clause = isFirst ? droppedIn(passage.sentence) : undefined;
  if (!clause) return;
  yield {
    span: placeOf(passage, clause),
    message: `${quote(wordsOf(reading, passage, clause))}: the interviewer hears a note and asks who did it. Begin with “I”, here and in the lines like it.`,
    fixes: () => subjectFixes(reading, deedsLike(reading, passage)),
  };
}

/** The deeds without a subject in the passage's section, but for those where the writer wants no finding. */
function deedsLike({ story, passages }: Reading, { section }: Passage): readonly Deed[] {
  const told = toldIn(story, section);
  const deeds = passages.flatMap(passage => {
    const clause = toldIn(story, passage.section) === told && isNote(passage) ? droppedIn(passage.sentence) : undefined;
    return clause ? [{ passage, clause, rule: meta.id, span: placeOf(passage, clause) }] : [];
  });
  return withoutSuppressed(story, deeds);
}

/** Whether a deed without a subject would be the candidate's own, and no cell of a table. */
const isNote = (passage: Passage): boolean => isOwn(passage) && passage.block.kind !== 'cell';

/** Once for each section: whoever mends one, mends them all. */
function beyond({ story, passages }: Reading): (passage: Passage) => boolean {
  const first = new Map<Section, Passage>();
  const shared = new Set<Section>();
  for (const passage of passages) {
    const { sentence } = passage;
    const section = toldIn(story, passage.section);
    if (isNamed(sentence)) shared.add(section);
    if (!first.has(section) && !shared.has(section) && isNote(passage) && droppedIn(sentence))
      first.set(section, passage);
  }
  return passage => first.get(toldIn(story, passage.section)) === passage;
}

/** The section in which what goes on behind an item with a label of its own was begun. */
const toldIn = ({ sections }: Story, section: Section): Section =>
  section.heading ? section : (sections.find(({ kind }) => kind === section.kind) ?? section);

/** "Mei: found three leaks": whoever divides the deeds among names says whose they are. */
function isNamed({ words }: Sentence): boolean {
  const colon = words.findIndex(({ text }) => text === ':');
  const deed = words[colon + 1]?.form === 'past';
  return deed && colon > 0 && colon < 4 && words.slice(0, colon).some(word => isFirstName(word) || word.lower === 'me');
}

const isFirstName = (word: Word): boolean =>
  isName(word) && !dateWords.has(word.lower) && verbReadings(word.lower).length === 0;

/** The clause that opens a note with a deed of somebody's alone. */
const droppedIn = (sentence: Sentence): Clause | undefined => {
  const clause = droppedDeed(sentence);
  return clause && sentence.words[0]?.lower !== 'not' && !isShared(sentence, clause) ? clause : undefined;
};

export const droppedSubject: PassageRule = { meta, checkPassage, beyond };
