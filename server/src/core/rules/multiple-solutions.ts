import { featureSubjects, featureVerbs, phases } from '../english/lexicon/features.ts';
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
  'can also',
  'will also',
  'propose also',
  'have also',
  'or also',
  'moreover',
  'apart from that',
  'apart from this',
  'in parallel',
  'alongside',
  'as a bonus',
  'plus ,',
  'plus there',
  'plus a',
  'beyond this',
  'beyond that',
  'besides this',
  'in more',
  'or do both',
  'or both',
  'too',
  "'d also",
]);
/** Words that speak of a second thing by themselves, whatever stands beside them. */
const strong = phraseSet([
  'secondly',
  'a separate product',
  'separate product',
  'separate app',
  'another feature',
  'a second feature',
  'not only',
  'a further option',
  'further option',
  'further feature',
  'other possible features',
  'other thing',
  'other features',
  'in addition',
]);

function* check(reading: Reading): Iterable<Report> {
  for (const passage of reading.passages) {
    const { sentence } = passage;
    if (!hasRole(passage, where) || sentence.question || !adds(sentence)) continue;
    const phased = sentence.words.some(({ lower }) => phases.has(lower) || /^(nothing|not|no)$/.test(lower));
    let told = -1;
    for (const cue of [...findPhrases(sentence.words, strong), ...(phased ? [] : findPhrases(sentence.words, cues))]) {
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

/** Whether the sentence proposes something to build: "I would add …", "a chatbot could answer …", "there would be …". */
function adds(sentence: Sentence): boolean {
  return sentence.clauses.some(clause => {
    const { verb, actor, subject } = clause;
    if (verb.negated || clause.kind === 'relative') return false;
    const offered =
      actor === 'other' &&
      verb.modal !== undefined &&
      /^(a|an|another|users)$/.test(sentence.words[subject?.from ?? -1]?.lower ?? '');
    if (offered) return true;
    return (
      (actor !== 'other' || featureSubjects.has(subject?.head.lower ?? '')) && featureVerbs.has(verb.deed.lemma ?? '')
    );
  });
}

export const multipleSolutions: Rule = { meta, check };
