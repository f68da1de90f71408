import type { Config } from '../config.ts';
import { firstPhrase, type PhraseSet, phraseSet } from '../english/grammar/match.ts';
import { outcomes } from '../english/lexicon/measures.ts';
import { roles } from '../english/lexicon/nouns.ts';
import { wishes } from '../english/lexicon/outputs.ts';
import { outputs } from '../english/lexicon/vanity.ts';
import { changeIn, changeInFragment } from '../english/metrics/share-changes.ts';
import { aimedOutput, bidOutputs, namesGoal, setsGoal } from '../english/outputs/aimed.ts';
import { askedOfItself } from '../english/outputs/asked-of-itself.ts';
import { besideOutput } from '../english/outputs/beside.ts';
import { isExplained, isExplainedNext } from '../english/outputs/explained.ts';
import { outputInFragment } from '../english/outputs/fragments.ts';
import { builtInMeasures } from '../english/outputs/named.ts';
import { asksForMeasure, offeredMeasures, setsMeasure } from '../english/outputs/offered.ts';
import { type Output, outputOf } from '../english/outputs/outputs.ts';
import { isGivenUp, isSource } from '../english/outputs/price.ts';
import { remembered } from '../english/remembered.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import { isDoubtful } from '../likelihood/weighed.ts';
import { weighedEach } from '../likelihood/weighed-each.ts';
import { quote } from '../message.ts';
import { hasRole, neighbours, type Passage, placeOf, type Reading, wordsOf } from '../reading.ts';
import { beforeStop } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import { overlap, type Span } from '../span.ts';
import type { SectionKind } from '../story/story.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'output-not-outcome',
  layer: 'evidence',
  scope: 'sentence',
  severity: 'warning',
  formats: ['behavioral', 'design', 'metrics'],
  summary: 'Activity or a vanity measure is offered as success.',
  why: 'Features, clicks and scores go up without anybody being better off. The interviewer asks what they were worth, and an answer that stops at activity says that you did not ask.',
  silentOn:
    'An activity tied to what it led to: lasting behaviour, money, errors or harm avoided; a measure that you call a diagnostic or turned down.',
  example: {
    section: 'Result',
    weak: 'The new page had 8,000 clicks in the first week.',
    strong: 'Late rents fell from 31 a month to 12, because tenants now saw the due date on the new page.',
  },
};

const always: ReadonlySet<SectionKind> = new Set(['lead', 'result', 'measure', 'outcome', 'leading indicator']);
const goals: ReadonlySet<SectionKind> = new Set(['task']);

const builtInWorth = phraseSet(outcomes);

/** What counts as an output and as an outcome, the writer's own words among them. */
const measuresOf = remembered(({ words }: Config) => ({
  own: phraseSet(words.outputs),
  measures: words.outputs.length > 0 ? phraseSet([...outputs, ...words.outputs]) : builtInMeasures,
  worth: words.outcomes.length > 0 ? phraseSet([...outcomes, ...words.outcomes]) : builtInWorth,
}));

/** "Scrap fell by 45%": a change that no reading takes for activity is an outcome, anchored or not. */
const tellsChange = (sentence: Sentence): boolean =>
  changeInFragment(sentence) !== undefined || sentence.clauses.some(clause => changeIn(sentence, clause));

/** "I was engagement manager, with three people." */
const tellsPost = ({ clauses }: Sentence): boolean =>
  clauses.length > 0 &&
  clauses.every(
    ({ actor, verb, object }) => actor === 'I' && verb.lemma === 'be' && roles.has(object?.head.singular ?? ''),
  );

/** "How do I know that it works? Downloads after a month." */
const isAnswer = (reading: Reading, passage: Passage): boolean => {
  const { before } = neighbours(reading, passage);
  return before !== undefined && asksForMeasure(before.sentence);
};

/** "Earlier 9 out of 40 finished. In the next batch it was 31 out of 44." */
const isHeldAgainst = ({ words, clauses }: Sentence, before: Sentence): boolean =>
  /^(earlier|before|previously|formerly)$/.test(before.words[0]?.lower ?? '') &&
  clauses.length === 1 &&
  clauses[0]?.actor === 'nobody' &&
  clauses[0].verb.lemma === 'be' &&
  [words, before.words].every(all => all.some(({ part }, at) => part === 'number' && all[at + 1]?.lower !== '%'));

function* checkPassage(passage: Passage, { reading, config }: Context): Iterable<Report> {
  const { sentence } = passage;
  const { own, measures, worth } = measuresOf(config);
  const answer = reading.story.format !== 'behavioral';
  const body = answer && !reading.story.labelled;
  const listed = () => (!body && hasRole(passage, always)) || isAnswer(reading, passage);
  const offered = answer ? [...offeredMeasures(sentence, measures, listed())] : [];
  if (offered.length === 0 && isDoubtful(meta.id, passage) && !firstPhrase(sentence.words, own)) return;
  const task = hasRole(passage, goals);
  const aimed = task ? aimedOutput(sentence, measures) : undefined;
  const wholly = hasRole(passage, always) || ((task || body) && namesGoal(sentence)) || (body && setsMeasure(sentence));
  if (!(wholly || aimed || offered.length > 0 || (task && setsGoal(sentence))) || sentence.question) return;
  const { before, after } = neighbours(reading, passage);
  if (before && isHeldAgainst(sentence, before.sentence)) return;
  const asked = askedOfItself(sentence, before?.sentence, measures);
  const alone = asked ?? aimed;
  const told = alone ? [alone] : [...toldIn(sentence, measures, wholly, task)];
  const heard = withOffered(sentence, told, offered);
  const unheard = (place: Span) =>
    tellsChange(sentence) || tellsPost(sentence) ? undefined : { ...place, name: 'an activity' };
  const found = weighedEach<Output>(meta.id, passage, heard, unheard);
  if (found.length === 0 || isExplained(sentence, found, worth)) return;
  if (after && isExplainedNext(after.sentence, worth)) return;
  for (const output of found) {
    yield {
      span: placeOf(passage, output),
      message: `${quote(wordsOf(reading, passage, output))}: the interviewer hears activity and asks what it was worth. Say what changed for whom because of it: money, errors, churn, a habit that lasted.`,
      fixes: () =>
        beforeStop(
          reading,
          passage,
          'Add “…, which cut … from … to …”',
          text`, which cut ${stop('what it was worth')} from ${stop('X')} to ${stop('Y')}`,
        ),
    };
  }
}

const toldIn = (sentence: Sentence, measures: PhraseSet, wholly: boolean, task: boolean): Iterable<Output> => {
  if (wholly) return outputsOf(sentence, measures, task);
  return task ? bidOutputs(sentence, measures) : [];
};

/** What is told, or in front of it, in the same clause, what is offered as the measure. */
function withOffered({ clauses }: Sentence, told: readonly Output[], offered: readonly Output[]): readonly Output[] {
  const clauseOf = ({ start }: Span): number => clauses.findIndex(({ end }) => start < end);
  const first = offered.filter(one => !told.some(other => overlap(one, other)));
  return [...first, ...told.filter(one => !first.some(other => clauseOf(one) === clauseOf(other)))];
}

/** At most one output a clause, and the first one in front of them or in a fragment without a verb. */
function outputsOf(sentence: Sentence, measures: PhraseSet, wished: boolean): readonly Output[] {
  const told = [...toldOutputs(sentence, measures, wished)];
  if (told.length === 0 || wished) return told;
  const untold = sentence.clauses.filter(clause => !told.some(output => overlap(output, clause)));
  return [...told, ...untold.flatMap(clause => besideOutput(sentence, clause) ?? [])];
}

function* toldOutputs(sentence: Sentence, measures: PhraseSet, wished: boolean): Generator<Output> {
  const fragment = outputInFragment(sentence, measures);
  if (fragment) yield fragment;
  for (const clause of sentence.clauses) {
    const output = outputOf(sentence, clause, measures);
    if (
      output &&
      !clause.verb.negated &&
      (wished || !isWish(clause)) &&
      !isGivenUp(clause, output) &&
      !isSource(clause, output)
    )
      yield output;
  }
}

/** "We want to increase adoption" is an aim, not a claim. */
function isWish({ verb, infinitive }: Clause): boolean {
  return infinitive !== undefined && wishes.has(verb.lemma);
}

export const outputNotOutcome: PassageRule = { meta, inFull: true, reach: 1, checkPassage };
