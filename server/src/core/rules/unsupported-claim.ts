import { isBetterment } from '../english/evidence/betterment.ts';
import { bearsOutBeside, bearsOutBesideSources } from '../english/evidence/borne-out.ts';
import { claimsIn, isGeneralTruth } from '../english/evidence/claims.ts';
import { isCounted, isOnlyMeant } from '../english/evidence/counted.ts';
import { hasCount, hasSource } from '../english/evidence/evidence.ts';
import { isPaid } from '../english/evidence/grounded.ts';
import { isMeritClaimed } from '../english/evidence/merits.ts';
import { isNobodysChore } from '../english/evidence/nobodys.ts';
import { raisesRegard, regardRaisedIn } from '../english/evidence/raised.ts';
import { groupsServed } from '../english/lexicon/customers.ts';
import { saidAloud, suppositions } from '../english/lexicon/evidence.ts';
import { workers } from '../english/lexicon/people.ts';
import { trades } from '../english/lexicon/trades.ts';
import { praiseIn } from '../english/praise/praise.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import { isDoubtful, weighed } from '../likelihood/weighed.ts';
import { quote } from '../message.ts';
import { hasRole, isOwn, neighbours, type Passage, placeOf, wordsOf } from '../reading.ts';
import { afterSentence } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import { overlap, type Span } from '../span.ts';
import type { SectionKind } from '../story/story.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'unsupported-claim',
  layer: 'judgment',
  scope: 'sentence',
  severity: 'warning',
  formats: ['behavioral', 'journal'],
  summary: 'A claim about what people want, or why it worked, without a source.',
  why: '“How do you know?” is the interviewer’s next question. If the story does not answer it, the claim counts against you.',
  silentOn: 'A claim with a source in the same or a neighbouring sentence: a survey, logs, interviews, a count.',
  example: {
    weak: 'Visitors wanted a quieter reading room.',
    strong: 'In a survey 61 of 80 visitors wanted a quieter reading room.',
  },
};

/** "Patients prefer a voice: 71% pressed zero." */
const isCountedBehind = (sentence: Sentence, claim: Span): boolean => {
  const mark = sentence.words.find(({ text, start }) => /^[:—–]$/.test(text) && start > claim.start);
  return mark !== undefined && hasCount(sentence, { start: mark.end, end: sentence.end });
};

/** "They said that it was unfair": the sentence behind has it from themselves. */
const isSaidByThem = ({ clauses }: Sentence): boolean =>
  clauses[0]?.subject?.head.lower === 'they' &&
  clauses[0].verb.tense === 'past' &&
  saidAloud.has(clauses[0].verb.lemma);

/** "… and their steward said so", "I asked them, and they wanted a bench": somebody in the story says it. */
const isTold = ({ words, clauses }: Sentence, { start }: Span): boolean =>
  clauses.some(
    ({ actor, verb, end }) => actor === 'I' && verb.lemma === 'ask' && verb.tense === 'past' && end <= start,
  ) ||
  clauses.some(
    ({ verb, actor, start: from }) =>
      from > start &&
      actor !== 'I' &&
      /^(say|tell|write|complain|call)$/.test(verb.lemma) &&
      /^(so|me|us|to|it|,|[.;])$/.test(words[verb.to]?.lower ?? ''),
  );

/** "My theory: people would rather wait": what one set out to test. */
const isSupposed = ({ words }: Sentence, { start }: Span): boolean =>
  words.some(({ singular, end }) => end <= start && suppositions.has(singular));

const ends: ReadonlySet<SectionKind> = new Set(['lead', 'result']);

/** "Everyone loved it" is praise where the results stand, and `praise-as-result` knows what to say of it. */
const pleases = (sentence: Sentence, claim: Span): boolean =>
  !sentence.clauses.some(clause => clause.start === claim.start && isGeneralTruth(sentence, clause)) &&
  [...praiseIn(sentence)].some(place => overlap(place, claim));

/** "The night cleaners were bitter for months": what the result cost. */
const isPrice = (sentence: Sentence, claim: Span): boolean =>
  sentence.clauses.some(clause => clause.start === claim.start && isPaid(sentence, clause));

/** "When nobody picks up I take a bus": the case in which the candidate acts. */
const isCaseOfMine = ({ clauses }: Sentence, { link }: Clause): boolean =>
  /^(when|if|unless|until)$/.test(link?.lower ?? '') &&
  clauses.some(({ actor, kind }) => kind === 'main' && /^(I|we|dropped)$/.test(actor));

/** "Nobody wanted to do it": how a rota stood, and nobody's wish. */
const isChore = (sentence: Sentence, claim: Span): boolean =>
  sentence.clauses.some(
    clause =>
      clause.start === claim.start &&
      clause.subject?.head.lower === 'nobody' &&
      (isCaseOfMine(sentence, clause) || isNobodysChore(sentence, clause)),
  );

const setting: ReadonlySet<SectionKind> = new Set(['situation', 'task']);

/** "The consultants did not like this at all": where colleagues stood on a step that was just told. */
const isOpposed = ({ clauses }: Sentence, claim: Span): boolean =>
  clauses.some(
    ({ verb, subject, object, start, end }) =>
      overlap({ start, end }, claim) &&
      verb.negated &&
      verb.tense === 'past' &&
      verb.deed.lemma === 'like' &&
      /^(this|that|it)$/.test(object?.head.lower ?? '') &&
      (trades.has(subject?.head.singular ?? '') || workers.has(subject?.head.lower ?? '')) &&
      !groupsServed.has(subject?.head.lower ?? ''),
  );

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  if (isDoubtful(meta.id, passage)) return;
  const { sentence } = passage;
  if (!(isOwn(passage) || hasRole(passage, setting))) return;
  const { before, after } = neighbours(reading, passage);
  if (bearsOutBesideSources(sentence)) return;
  if ([before, after].some(near => near && bearsOutBeside(near.sentence, sentence, near === after))) return;
  if (after && isSaidByThem(after.sentence)) return;
  const observed = [before, after].some(near => near?.sentence.quantities.some(({ digits }) => digits));
  const betters = (clause: Clause): boolean =>
    isOwn(passage) &&
    !observed &&
    (isBetterment(sentence, clause) || raisesRegard(sentence, clause) || isMeritClaimed(sentence, clause));
  const raised = isOwn(passage) ? regardRaisedIn(sentence) : [];
  const claims = [...claimsIn(sentence, betters), ...raised];
  if (hasSource(sentence) && !isOnlyMeant(sentence, claims)) return;
  for (const claim of weighed(meta.id, passage, claims, place => place)) {
    if (isSupposed(sentence, claim) || isChore(sentence, claim) || isOpposed(sentence, claim)) continue;
    if (isCounted(sentence, claim) || isCountedBehind(sentence, claim) || isTold(sentence, claim)) continue;
    if (hasRole(passage, ends) && (pleases(sentence, claim) || isPrice(sentence, claim))) continue;
    yield {
      span: placeOf(passage, claim),
      message: `${quote(wordsOf(reading, passage, claim))}: the interviewer asks how you know. Name the source and a count: “… of … said …”.`,
      fixes: () =>
        afterSentence(
          reading,
          passage,
          'Add who said so, and how many',
          text`In ${stop('how many')} interviews, ${stop('how many')} of ${stop('whom')} said ${stop('what')}.`,
        ),
    };
  }
}

export const unsupportedClaim: PassageRule = { meta, inFull: true, reach: 1, checkPassage };
