import { findPhrases, phraseSet } from '../english/match.ts';
import type { Sentence } from '../english/sentence.ts';
import { quote } from '../message.ts';
import { hasRole, placeOf, type Reading, wordsOf } from '../reading.ts';
import type { SectionKind } from '../story/story.ts';
import type { Report, Rule, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'multiple-solutions',
  layer: 'judgment',
  scope: 'sentence',
  severity: 'warning',
  formats: ['design'],
  summary: 'A second solution beside the first one.',
  why: 'A design answer is a bet on one solution. Each “and also” halves your conviction and doubles the cost.',
  silentOn: 'Phases of one solution.',
  example: {
    weak: '---\nformat: design\n---\n\n## Solution\n\nI’d put a bell at the gate. In addition I would send a text message.',
    strong: '---\nformat: design\n---\n\n## Solution\n\nI’d put a bell at the gate.',
  },
};

const where: ReadonlySet<SectionKind> = new Set(['solution', 'body', 'action']);
const cues = phraseSet([
  'and also',
  'in addition',
  'next to that',
  'another thing',
  'a second idea',
  'second idea',
  'a second thing',
  'as well',
  'separately',
  'plus i',
  'plus we',
  'also i',
  'also we',
  'two solutions',
  'three solutions',
  'several solutions',
  'two ideas',
  'three ideas',
  'two products',
  'one more thing',
  'in addition',
  'additionally',
  'another feature',
  'another idea',
  'one more thing',
  'one more feature',
  'one more idea',
  'another solution',
  'a second feature',
  'a second product',
  'second product',
  'a second solution',
  'on top of that',
  'on top',
  'as a bonus',
  'furthermore',
  'besides that',
  'plus also',
  'could also',
  'would also',
  "'d also",
]);
const phases = /^(phase|later|after|afterwards|next|first|once|finally|step)$/;

function* check(reading: Reading): Iterable<Report> {
  for (const passage of reading.passages) {
    const { sentence } = passage;
    if (!hasRole(passage, where) || sentence.question || !adds(sentence)) continue;
    if (sentence.words.some(({ lower }) => phases.test(lower) || /^(nothing|not|no)$/.test(lower))) continue;
    let told = -1;
    for (const cue of findPhrases(sentence.words, cues)) {
      const [first, last] = [sentence.words[cue.from], sentence.words[cue.to - 1]];
      if (!first || !last || first.start < told) continue;
      const end = sentence.clauses.find(clause => clause.end >= last.end)?.end ?? sentence.end;
      const span = { start: Math.min(first.start, end), end };
      told = end;
      yield {
        span: placeOf(passage, span),
        message: `${quote(wordsOf(reading, passage, span))}: the interviewer hears a second bet before the first one is won. Choose one solution, and name this one as what you left out.`,
      };
    }
  }
}

/** Whether the sentence proposes something to build. */
function adds({ clauses }: Sentence): boolean {
  return clauses.some(
    ({ verb, actor, subject }) =>
      (actor !== 'other' || /^(feature|idea|solution)$/.test(subject?.head.lower ?? '')) &&
      /^(add|build|send|offer|make|include|create|put|introduce|give|launch|provide|show|have|let|integrate|develop|use|design|throw|do|be)$/.test(
        verb.deed.lemma ?? '',
      ),
  );
}

export const multipleSolutions: Rule = { meta, check };
