import type { Config } from '../config.ts';
import { firstPhrase, type PhraseSet, phraseSet } from '../english/grammar/match.ts';
import { contrastLinks, referring, referringWithin } from '../english/lexicon/function-groups.ts';
import { diagnosticCues, goalNouns, lastingCues, outcomes } from '../english/lexicon/measures.ts';
import { counting, harms, reacting, spending, turningDown, wishes } from '../english/lexicon/outputs.ts';
import { outputs } from '../english/lexicon/vanity.ts';
import { type Output, outputInFragment, outputOf } from '../english/outputs/outputs.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import { quote } from '../message.ts';
import { hasRole, neighbours, type Passage, placeOf, type Reading, wordsOf } from '../reading.ts';
import { beforeStop } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import { overlap } from '../span.ts';
import type { SectionKind } from '../story/story.ts';
import type { Report, Rule, RuleMeta } from './rule.ts';

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
const diagnostics = phraseSet(diagnosticCues);
const lasting = phraseSet(lastingCues);
const goalSet = phraseSet(goalNouns);

const builtInMeasures = phraseSet(outputs);
const builtInWorth = phraseSet(outcomes);

const extended = (builtIn: PhraseSet, list: readonly string[], extra: readonly string[]): PhraseSet =>
  extra.length === 0 ? builtIn : phraseSet([...list, ...extra]);

function* check(reading: Reading, config: Config): Iterable<Report> {
  const measures = extended(builtInMeasures, outputs, config.words.outputs);
  const worth = extended(builtInWorth, outcomes, config.words.outcomes);
  for (const passage of reading.passages) {
    const { sentence } = passage;
    const named = hasRole(passage, goals) || (!reading.story.labelled && reading.story.format !== 'behavioral');
    const judged = hasRole(passage, always) || (named && firstPhrase(sentence.words, goalSet) !== undefined);
    if (!judged || sentence.question) continue;
    const found = [...outputsOf(sentence, measures, hasRole(passage, goals))];
    if (found.length === 0 || isExplained(reading, passage, worth, found)) continue;
    for (const output of found) {
      yield {
        span: placeOf(passage, output),
        message: `${quote(wordsOf(reading, passage, output))}: the interviewer hears activity and asks what it was worth. Say what changed for whom because of it: money, errors, churn, a habit that lasted.`,
        fixes: beforeStop(
          reading,
          passage,
          'Add “…, which cut … from … to …”',
          text`, which cut ${stop('what it was worth')} from ${stop('X')} to ${stop('Y')}`,
        ),
      };
    }
  }
}

/** At most one output a clause, and the first one in front of them or in a fragment without a verb. */
function* outputsOf(sentence: Sentence, measures: PhraseSet, wished: boolean): Generator<Output> {
  const fragment = outputInFragment(sentence, measures);
  if (fragment) yield fragment;
  for (const clause of sentence.clauses) {
    const output = outputOf(sentence, clause, measures);
    if (output && !clause.verb.negated && (wished || !isWish(clause))) yield output;
  }
}

/** "We want to increase adoption" is an aim, not a claim. */
function isWish({ verb, infinitive }: Clause): boolean {
  return infinitive !== undefined && wishes.has(verb.lemma);
}

/** Whether the sentence, or a neighbour that refers to it, says what the activity was worth, or that it is no success. */
function isExplained(reading: Reading, passage: Passage, worth: PhraseSet, found: readonly Output[]): boolean {
  const { sentence } = passage;
  if (isSpent(sentence, found) || isLower(sentence) || hasFall(sentence, found) || isSpared(sentence, found))
    return true;
  if (firstPhrase(sentence.words, diagnostics) || hasWorth(sentence, worth, found) || isTurnedDown(sentence, found))
    return true;
  const { after } = neighbours(reading, passage);
  if (!after) return false;
  if (isFallAlone(after.sentence)) return true;
  const refers =
    after.sentence.words
      .slice(0, 4)
      .some(({ lower }, at) => (at === 0 ? referring : referringWithin).has(lower) || (at === 2 && lower === 'it')) ||
    after.sentence.words
      .slice(0, 4)
      .some(({ part, lower }, at, first) => part === 'number' && lower !== 'one' && first[at - 1]?.lower === 'the');
  const followed = after.sentence.words.slice(0, 5).some(({ lower }) => /^(followed|result|consequently)$/.test(lower));
  return (
    (refers || followed) &&
    (hasWorth(after.sentence, worth) ||
      isTurnedDown(after.sentence) ||
      firstPhrase(after.sentence.words, diagnostics) !== undefined)
  );
}

/** "… saves 25 minutes a shift, which went into a second round": time with what it was spent on. */
const isSpent = ({ clauses }: Sentence, found: readonly Output[]): boolean =>
  found.some(
    ({ name, start }) =>
      name === 'time saved' && clauses.some(({ start: from, verb }) => from > start && spending.has(verb.lemma)),
  );

/** "The screen was used 90,000 times, and wrong claims went from 600 to 220": something else fell, by a measure. */
const hasFall = ({ clauses, quantities }: Sentence, found: readonly Output[]): boolean =>
  clauses.some(
    ({ start, end, verb }) =>
      falling.has(verb.lemma) &&
      !found.some(output => overlap(output, { start, end })) &&
      quantities.filter(quantity => quantity.start >= start && quantity.start < end && quantity.kind !== 'label')
        .length > 1,
  );

/** "The visits are now 5, before 23": fewer than there were. */
const isLower = ({ words, quantities }: Sentence): boolean =>
  quantities.some(({ start, value }, at) => {
    const place = words.findIndex(word => word.start === start);
    return words[place - 1]?.lower === 'before' && at > 0 && (quantities[0]?.value ?? Number.NaN) < value;
  });

/** "Scrap fell from nine tonnes to six": a measured fall in a sentence that counts no output of its own. */
const isFallAlone = (sentence: Sentence): boolean =>
  hasFall(sentence, []) && !sentence.clauses.some(clause => outputOf(sentence, clause));

/** "… and nobody waited", "… and lost none": harm that did not come, beside the output. */
const isSpared = ({ clauses, words }: Sentence, found: readonly Output[]): boolean =>
  isWithNone(words) ||
  clauses.some(
    ({ kind, start, end, subject, object }) =>
      kind !== 'relative' &&
      !found.some(output => overlap(output, { start, end })) &&
      (/^(nobody|none)$/.test(subject?.head.lower ?? '') ||
        isNone(words, subject) ||
        /^(nobody|none)$/.test(object?.head.lower ?? '')),
  );

/** "412 payouts went out, no doubles". */
const isWithNone = (words: Sentence['words']): boolean =>
  words.some(
    ({ lower }, at) =>
      /^(no|zero|without)$/.test(lower) &&
      /^(punctuation|coordinator)$/.test(words[at - 1]?.part ?? '') &&
      harms.has(words[at + 1]?.singular ?? ''),
  );

/** "No box", "not one of them". */
const isNone = (words: Sentence['words'], subject: Clause['subject']): boolean =>
  subject !== undefined &&
  (words[subject.from]?.lower === 'no' ||
    words.slice(Math.max(0, subject.from - 1), subject.from + 1).some(({ lower }) => lower === 'not'));

const falling = new Set('fall drop decline go come shrink sink decrease'.split(' '));

/** Whether an outcome or a sum of money is named outside the outputs themselves. */
function hasWorth({ words, quantities }: Sentence, worth: PhraseSet, found: readonly Output[] = []): boolean {
  const outside = words.filter(word => !found.some(output => overlap(output, word)));
  return (
    firstPhrase(outside, worth) !== undefined ||
    firstPhrase(outside, lasting) !== undefined ||
    isOfCohort(words) ||
    quantities.some(({ kind }) => kind === 'money')
  );
}

/** "DAU among new sellers": told of those whom it was meant for. */
const isOfCohort = (words: readonly Word[]): boolean =>
  words.some(({ lower }, at) => lower === 'among' && /^(adjective|noun|number)$/.test(words[at + 1]?.part ?? ''));

/** "Clicks rose, so I stopped it", "downloads mean little". */
function isTurnedDown(sentence: Sentence, found: readonly Output[] = []): boolean {
  if (
    sentence.clauses.some(
      ({ actor, verb }) =>
        actor === 'I' &&
        (turningDown.has(verb.deed.lemma ?? '') || (verb.negated && counting.has(verb.deed.lemma ?? ''))),
    )
  )
    return true;
  if (isThrownOut(sentence, found)) return true;
  const contrasts = sentence.words.some(({ lower }) => contrastLinks.has(lower));
  return (
    contrasts && sentence.clauses.some(clause => clause.actor === 'I' && reacting.has(clause.verb.deed.lemma ?? ''))
  );
}

/** "I threw out the survey score as a yardstick." */
const isThrownOut = ({ clauses }: Sentence, found: readonly Output[]): boolean =>
  clauses.some(
    ({ actor, verb, object }) =>
      actor === 'I' &&
      object !== undefined &&
      reacting.has(verb.deed.lemma ?? '') &&
      found.some(({ start, end }) => start < object.end && end > object.start),
  );

export const outputNotOutcome: Rule = { meta, check };
