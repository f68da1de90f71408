import { findPhrases, phraseSet } from '../english/grammar/match.ts';
import { featureSubjects, featureVerbs, furtherPhrases, phases, secondThings } from '../english/lexicon/features.ts';
import type { Sentence } from '../english/sentence.ts';
import { quote } from '../message.ts';
import { hasRole, type Passage, placeOf, wordsOf } from '../reading.ts';
import type { SectionKind } from '../story/story.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

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
const cues = phraseSet(furtherPhrases);
const strong = phraseSet(secondThings);

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  const { sentence } = passage;
  if (!hasRole(passage, where) || sentence.question || !adds(sentence)) return;
  const phased = sentence.words.some(({ lower }) => phases.has(lower) || /^(nothing|not|no)$/.test(lower));
  let told = -1;
  for (const cue of [...findPhrases(sentence.words, strong), ...(phased ? [] : findPhrases(sentence.words, cues))]) {
    const [first, last] = [sentence.words[cue.from], sentence.words[cue.to - 1]];
    if (!first || !last || first.start < told) continue;
    const clause = sentence.clauses.find(({ end }) => end >= last.end);
    const end = clause?.end ?? sentence.end;
    const apart = sentence.words[cue.from - 1]?.part === 'punctuation';
    const behind = clause && !apart && clause.verb.end <= first.start;
    const span = { start: behind ? clause.start : Math.min(first.start, end), end };
    told = end;
    yield {
      span: placeOf(passage, span),
      message: `${quote(wordsOf(reading, passage, span))}: the interviewer hears a second bet before the first one is won. Choose one solution, and name this one as what you left out.`,
    };
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

export const multipleSolutions: PassageRule = { meta, checkPassage };
