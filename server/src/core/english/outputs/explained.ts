import { overlap } from '../../span.ts';
import { firstPhrase, type PhraseSet, phraseSet } from '../grammar/match.ts';
import { pieces } from '../lexicon/audiences.ts';
import { referring, referringWithin } from '../lexicon/function-groups.ts';
import { diagnosticCues, lastingCues } from '../lexicon/measures.ts';
import { groups, roles } from '../lexicon/nouns.ts';
import { explaining, failing, sparing, spending } from '../lexicon/outputs.ts';
import { attestations, handouts } from '../lexicon/taking-up.ts';
import { activityVerbs, products } from '../lexicon/uptake.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import {
  hasFall,
  hasFallBeside,
  hasFewerBeside,
  hasFormer,
  isBroughtDown,
  isFallAlone,
  isLower,
} from './falls-beside.ts';
import type { Output } from './outputs.ts';
import { isSpared } from './spared.ts';
import { isTurnedDown } from './turned-down.ts';

const diagnostics = phraseSet(diagnosticCues);

const lasting = phraseSet(lastingCues);

/** Whether a sentence says what the outputs found in it were worth, or that they are no success. */
export const isExplained = (sentence: Sentence, found: readonly Output[], worth: PhraseSet): boolean =>
  isSpent(sentence, found) ||
  isWhatTheyDid(sentence, found) ||
  isLower(sentence) ||
  hasFall(sentence, found) ||
  hasFallBeside(sentence) ||
  hasFewerBeside(sentence, found) ||
  isBroughtDown(sentence) ||
  hasFormer(sentence, found) ||
  isSpared(sentence, found) ||
  isCounterfactual(sentence) ||
  isFailed(sentence, found) ||
  isSavingOf(sentence, found) ||
  firstPhrase(sentence.words, diagnostics) !== undefined ||
  hasWorth(sentence, worth, found) ||
  isTurnedDown(sentence, found);

/** Whether the next sentence says so, and speaks of them. */
export function isExplainedNext(sentence: Sentence, worth: PhraseSet): boolean {
  if (isFallAlone(sentence)) return true;
  const { words } = sentence;
  const refers =
    words
      .slice(0, 4)
      .some(({ lower }, at) => (at === 0 ? referring : referringWithin).has(lower) || (at === 2 && lower === 'it')) ||
    words
      .slice(0, 4)
      .some(({ part, lower }, at, first) => part === 'number' && lower !== 'one' && first[at - 1]?.lower === 'the');
  const followed = words.slice(0, 5).some(({ lower }) => explaining.has(lower));
  return (
    (refers || followed) &&
    (hasWorth(sentence, worth) || isTurnedDown(sentence) || firstPhrase(words, diagnostics) !== undefined)
  );
}

/** "… saves 25 minutes a shift, which went into a second round": time with what it was spent on. */
const isSpent = ({ clauses }: Sentence, found: readonly Output[]): boolean =>
  found.some(
    ({ name, start }) =>
      name === 'time saved' && clauses.some(({ start: from, verb }) => from > start && spending.has(verb.lemma)),
  );

/** "The mail went out to 40 people, and 31 of them paid that week": what those did whom it reached. */
const isWhatTheyDid = ({ words, clauses }: Sentence, found: readonly Output[]): boolean =>
  clauses.some(
    ({ subject, verb, actor, object }) =>
      subject !== undefined &&
      actor === 'other' &&
      /\d/.test(subject.head.lower) &&
      !verb.negated &&
      !/^(send|say|write|like|share|comment|answer|reply|start|rate)$/.test(verb.lemma) &&
      !attestations.has(object?.head.lower ?? '') &&
      (verb.lemma !== 'be' || /^(out|home|back|safe|gone)$/.test(words[verb.to]?.lower ?? '')) &&
      !activityVerbs.has(verb.lemma) &&
      found.some(({ end }) => end < subject.start) &&
      words[subject.to]?.lower === 'of' &&
      words[subject.to + 1]?.lower === 'them',
  );

/** "… 14 loans that the old form would have refused": against what would have been. */
const isCounterfactual = ({ clauses }: Sentence): boolean =>
  clauses.some(
    ({ kind, link, start, subject, verb }) =>
      kind === 'relative' &&
      verb.tense === 'conditional' &&
      verb.head.form === 'participle' &&
      subject !== undefined &&
      subject.head !== link &&
      subject.head.start >= start,
  );

/** "The pilot failed: 3 of 40 drivers logged in": no success is claimed. */
const isFailed = ({ clauses }: Sentence, found: readonly Output[]): boolean =>
  clauses.some(
    ({ kind, verb, start, end }) =>
      /^(main|coordinate)$/.test(kind) &&
      failing.has(verb.lemma) &&
      !verb.negated &&
      !(verb.perfect && verb.tense === 'past') &&
      !found.some(output => overlap(output, { start, end })),
  );

/** "… eleven days early, which saved the tenant 20,000 in rent". */
const isSavingOf = ({ clauses }: Sentence, found: readonly Output[]): boolean =>
  clauses.some(
    ({ link, kind, subject, verb, start, end }) =>
      (kind === 'relative' ? link : subject?.head)?.lower === 'which' &&
      sparing.has(verb.lemma) &&
      !found.some(output => overlap(output, { start, end })),
  );

/** "… which sales had begged for", "for the sales team": those who sell, and no money. */
const isDepartment = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'sales' &&
  ([groups, roles].some(those => those.has(words[at + 1]?.lower ?? '')) || isWish(words, at));

const isWish = (words: readonly Word[], at: number): boolean =>
  words
    .slice(at + 1, at + 3)
    .some(({ lemma }) => /^(beg|ask|want|need|request|push|complain|say|demand|wish|call)$/.test(lemma ?? ''));

/** "The refund page", "a returns form": what a thing that people read or fill in is about. */
const isSubjectMatter = (words: readonly Word[], at: number): boolean =>
  words[at]?.part === 'noun' &&
  [products, handouts, pieces].some(things => things.has(words[at + 1]?.singular ?? '')) &&
  words[at + 2]?.part !== 'noun';

/** Whether an outcome or a sum of money is named outside the outputs themselves. */
function hasWorth({ words, quantities }: Sentence, worth: PhraseSet, found: readonly Output[] = []): boolean {
  const outside = words.filter(
    (word, at) =>
      !found.some(output => overlap(output, word)) && !isDepartment(words, at) && !isSubjectMatter(words, at),
  );
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
