import { hearsayIn, isOnTheirWord } from '../english/evidence/hearsay.ts';
import { looksMyself } from '../english/evidence/own-eyes.ts';
import { isDelegated } from '../english/ownership/delegation.ts';
import {
  isMyWork,
  isOpinion,
  isOwnResearch,
  isWhatCameOut,
  isWhereTheyWork,
} from '../english/ownership/delegation-guards.ts';
import { homeworkInNote } from '../english/ownership/their-homework.ts';
import { goesOnWithoutMe } from '../english/ownership/without-me.ts';
import { type Clause, type Sentence, withComplement } from '../english/sentence.ts';
import { isDoubtful, weighed } from '../likelihood/weighed.ts';
import { quote } from '../message.ts';
import { isOwn, neighbours, type Passage, placeOf, type Reading, wordsOf } from '../reading.ts';
import { evidenceFixes } from '../rewrite/rewrite.ts';
import type { Span } from '../span.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'delegated-evidence',
  layer: 'ownership',
  scope: 'sentence',
  severity: 'warning',
  formats: ['behavioral', 'journal'],
  summary: 'Somebody else touched the data or did the thinking.',
  why: 'Interviewers look for the moment when you looked yourself. Evidence at second hand cannot be defended when they dig.',
  silentOn: 'Evidence that you worked on, too, in the same or the next sentence.',
  example: {
    weak: 'Our statistician found that most refunds came from two shops.',
    strong: 'I read 300 refunds by hand and found that 212 came from two shops.',
  },
};

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  const { sentence } = passage;
  if (isDoubtful(meta.id, passage) && !isOnTheirWord(sentence)) return;
  if (!isOwn(passage) || sentence.question || looksMyself(sentence)) return;
  const { after } = neighbours(reading, passage);
  if (after && looksMyself(after.sentence)) return;
  const delegated = sentence.clauses
    .filter(clause => isDelegated(sentence, clause))
    .filter((clause, at, all) => at === 0 || !goesOn(clause, all[at - 1]));
  for (const clause of delegated) {
    const report = reportOf(reading, passage, withComplement(sentence, clause));
    yield { ...report, fixes: () => evidenceFixes(reading, passage, clause) };
  }
  if (delegated.length > 0 || isMereOpinion(sentence)) return;
  const hearsay = hearsayIn(sentence) ?? homeworkInNote(sentence);
  const isOther = sentence.clauses.some(clause => isNoEvidence.some(is => is(sentence, clause)));
  for (const place of weighed(meta.id, passage, hearsay ? [hearsay] : [], place => (isOther ? undefined : place)))
    yield reportOf(reading, passage, place);
}

/** What the model hears as evidence at second hand, and is none: a hand-over, one's own research, a look at one's own work, a place. */
const isNoEvidence = [goesOnWithoutMe, isOwnResearch, isMyWork, isWhereTheyWork, isWhatCameOut];

/** "The director found it superb": and no word of a look taken. */
const isMereOpinion = (sentence: Sentence): boolean => {
  const [only, more] = sentence.clauses;
  return only !== undefined && !more && isOpinion(sentence, only);
};

/** "Maureen totted it up, and I repeat what she found", "the lab tested both and reported that …", "I used the model that Jo built": the same work, told on. */
function goesOn({ subject, kind, link }: Clause, before: Clause | undefined): boolean {
  if (!before) return false;
  if (kind === 'coordinate') return subject?.start === before.subject?.start;
  if (kind === 'relative' && (before.actor === 'I' || before.verb.lemma === 'be')) return true;
  const same = link?.lower === 'who' || /^(he|she|they|who)$/.test(subject?.head.lower ?? '');
  return same && (kind !== 'main' || before.actor === 'I');
}

function reportOf(reading: Reading, passage: Passage, place: Span): Report {
  return {
    span: placeOf(passage, place),
    message: `${quote(wordsOf(reading, passage, place))}: the interviewer hears that you did not look yourself. Say what you pulled, read or checked, and what you found in it.`,
  };
}

export const delegatedEvidence: PassageRule = { meta, reach: 1, checkPassage };
