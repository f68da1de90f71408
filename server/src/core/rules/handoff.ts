import { isFrequency } from '../english/grammar/frequency.ts';
import { nounPhraseAt } from '../english/grammar/noun-phrase.ts';
import { participialOf, trailingOf } from '../english/grammar/participial.ts';
import { resistanceIn } from '../english/influence/resistance.ts';
import { watching } from '../english/lexicon/handing.ts';
import { isHanding, letsGo } from '../english/ownership/hands-off.ts';
import { letGoIn, looksAway } from '../english/ownership/letting-go.ts';
import { isMistaken } from '../english/ownership/no-handover.ts';
import { isOutOfIt, isOverForMe } from '../english/ownership/no-longer-mine.ts';
import { goesOnWithoutMe } from '../english/ownership/without-me.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import { isDoubtful, weighed } from '../likelihood/weighed.ts';
import { quote } from '../message.ts';
import { isOwn, neighbours, type Passage, placeOf, type Reading, wordsOf } from '../reading.ts';
import { afterSentence } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { Span } from '../span.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'handoff',
  layer: 'ownership',
  scope: 'sentence',
  severity: 'warning',
  formats: ['behavioral', 'journal'],
  summary: 'Ownership ends where the work is handed over.',
  why: 'An owner stays until the result is in. A story that stops at the hand-over leaves the panel with half an answer.',
  silentOn: 'A hand-over after which you went on: watched, reviewed, stayed on call.',
  example: {
    weak: 'In May I handed the rota over to the wards.',
    strong:
      'In May I handed the rota over to the wards. I checked it every Friday until August, and took two wards back.',
  },
};

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  if (!isJudged(passage)) return;
  const { sentence } = passage;
  const note = letGoIn(sentence);
  if (note) {
    yield reportOf(reading, passage, note);
    return;
  }
  const { before } = neighbours(reading, passage);
  const toldBefore = () => before && isJudged(before) && lettingGo(reading, before).length > 0;
  let told = false;
  for (const clause of lettingGo(reading, passage)) {
    if (told && goesOnAboutIt(sentence, clause)) continue;
    if (told || !isSaidAgain(sentence, clause) || !toldBefore()) yield reportOf(reading, passage, clause);
    told = true;
  }
}

const isJudged = (passage: Passage): boolean =>
  !isDoubtful(meta.id, passage) && isOwn(passage) && !passage.sentence.question;

/** The clauses in which the work leaves the candidate's hands for good. */
function lettingGo(reading: Reading, passage: Passage): readonly Clause[] {
  const { sentence } = passage;
  const told = sentence.clauses.filter(clause => letsGo(sentence, clause));
  const passing = [...inPassing(sentence)].filter(clause => clause.actor !== 'other' && isHanding(sentence, clause));
  const lost = [...told, ...passing];
  const found = weighed(meta.id, passage, lost, (_, likeliest) =>
    likeliest && (comesToMe(likeliest) || isMistaken(sentence, likeliest)) ? undefined : likeliest,
  );
  return found.filter(
    clause => !staysOn(reading, passage, sentence, clause) && !isTheirTurn(clause, neighbours(reading, passage).before),
  );
}

/** "I inherited the rota", "I was given the ward", "I was moved to billing to clean up": work that comes, and does not go. */
const comesToMe = ({ actor, verb, infinitive }: Clause): boolean =>
  /^(I|we|team)$/.test(actor) &&
  (verb.lemma === 'inherit' ||
    (verb.voice === 'passive' && (/^(give|assign|hand)$/.test(verb.lemma) || infinitive !== undefined)));

/** "The night staff were against it. They do it now": a mind that changed, and no work handed over. */
const isTheirTurn = ({ verb, subject }: Clause, before: Passage | undefined): boolean =>
  verb.lemma === 'do' &&
  /^(he|she|they)$/.test(subject?.head.lower ?? '') &&
  before !== undefined &&
  resistanceIn(before.sentence);

/** "Leaving the wiring to the electricians, I …", "…, leaving the rest to the porters"; but "by handing it over, I won a day". */
function* inPassing(sentence: Sentence): Iterable<Clause> {
  const opening = sentence.words[0]?.lower === 'by' ? undefined : participialOf(sentence);
  if (opening) yield opening;
  yield* trailingOf(sentence);
}

const goesOnAboutIt = (sentence: Sentence, clause: Clause): boolean =>
  isSaidAgain(sentence, clause) ||
  isOverForMe(sentence, clause) ||
  isOutOfIt(sentence, clause) ||
  looksAway(sentence, clause) ||
  (clause.kind === 'coordinate' && clause.verb.lemma === 'move' && clause.verb.particle?.lower === 'on') ||
  goesOnWithoutMe(sentence, clause);

const reportOf = (reading: Reading, passage: Passage, place: Span): Report => ({
  span: placeOf(passage, place),
  message: `${quote(wordsOf(reading, passage, place))}: the interviewer hears where your ownership ended. Say how you stayed on it: what you watched, and what you fixed.`,
  fixes: () =>
    afterSentence(
      reading,
      passage,
      'Add “I stayed on it: …”',
      text`I stayed on it: every ${stop('week')} I checked ${stop('what')}, and I fixed ${stop('what')}.`,
    ),
});

/** "… and from then on it was theirs", "it is with them now". */
const isSaidAgain = ({ words }: Sentence, { verb, actor, subject }: Clause): boolean =>
  verb.lemma === 'be' &&
  (actor === 'nobody' ||
    (/^(it|this|that)$/.test(subject?.head.lower ?? '') &&
      words.slice(verb.to, verb.to + 2).some(({ lower }) => /^(them|him|her|theirs|his|hers)$/.test(lower))));

/** Whether the candidate goes on, later in this sentence or in the next two. */
function staysOn({ passages }: Reading, { index, section }: Passage, sentence: Sentence, clause: Clause): boolean {
  if (clause.kind === 'subordinate' && isWorking(sentence, clause)) return true;
  const later = sentence.clauses.slice(sentence.clauses.indexOf(clause) + 1);
  const next = passages.slice(index + 1, index + 3).filter(passage => passage.section === section);
  return (
    later.some(clause => watches(clause, sentence, sentence) || staysMine(clause, sentence)) ||
    next.some(passage => passage.sentence.clauses.some(clause => watches(clause, passage.sentence, sentence)))
  );
}

/** "When the stores took over the counting, I was doing a surprise count": what the candidate was at by then. */
const isWorking = ({ clauses }: Sentence, taken: Clause): boolean =>
  clauses.some(
    ({ actor, kind, verb, object }) =>
      actor === 'I' &&
      kind === 'main' &&
      verb.progressive &&
      (watching.has(verb.deed.lemma ?? '') || watching.has(object?.head.lower ?? '')) &&
      clauses[0] === taken,
  );

/** "The calls stayed with me." */
const staysMine = ({ verb, actor }: Clause, { words }: Sentence): boolean =>
  actor === 'other' &&
  /^(stay|remain)$/.test(verb.lemma) &&
  words[verb.to]?.lower === 'with' &&
  words[verb.to + 1]?.lower === 'me';

/** "I read their queue every Monday", "I went back in", "I went there myself": on what the sentence `handed` gave away. */
function watches(clause: Clause, { words }: Sentence, handed: Sentence): boolean {
  const { actor, verb, end, object } = clause;
  if (!/^(I|dropped)$/.test(actor) || verb.negated || isBackElsewhere(words, clause, handed)) return false;
  if (isNoMore(words, verb.to)) return false;
  if (words.some(({ lower, start }) => lower === 'myself' && start >= verb.end && start < end)) return true;
  const deed = verb.deed.lemma ?? '';
  return (
    watching.has(deed) ||
    ((verb.lemma === 'go' || deed === 'come') &&
      !(deed === 'come' && words.slice(verb.to, verb.to + 2).some(({ lower }) => lower === 'to')) &&
      /^(in|over|through|there|back)$/.test(verb.particle?.lower ?? words[verb.to]?.lower ?? '') &&
      !words.slice(verb.to, verb.to + 3).some(({ lower, form }) => /^(my|our)$/.test(lower) || form === 'ing')) ||
    (deed === 'stand' && /^(next|beside|by|behind)$/.test(words[verb.to]?.lower ?? '')) ||
    /^(review|audit|check|inspection)$/.test(object?.head.lower ?? '')
  );
}

/** "I looked not more", "I checked no longer"; but "I found no leak". */
const isNoMore = (words: readonly Word[], at: number): boolean =>
  /^(not|no)$/.test(words[at]?.lower ?? '') && /^(more|longer|further|again)$/.test(words[at + 1]?.lower ?? '');

/** "Went back to deliveries", "returned to my counter": to other work, once, and not to where the work has gone. */
function isBackElsewhere(words: readonly Word[], { verb, end }: Clause, handed: Sentence): boolean {
  const to = verb.lemma === 'return' ? verb.to : verb.to + (words[verb.to]?.lower === 'back' ? 1 : 0);
  const back = verb.lemma === 'return' || words[to - 1]?.lower === 'back';
  const where = back && words[to]?.lower === 'to' ? nounPhraseAt(words, to + 1) : undefined;
  return (
    where !== undefined &&
    where.head.part !== 'pronoun' &&
    !handed.words.some(({ singular, end }) => singular === where.head.singular && end < where.start) &&
    !words.some(
      ({ lower, start }, at) =>
        start >= where.end && start < end && (isFrequency(words, at) || /^(until|again|twice)$/.test(lower)),
    )
  );
}

export const handoff: PassageRule = { meta, inFull: true, reach: 2, checkPassage };
