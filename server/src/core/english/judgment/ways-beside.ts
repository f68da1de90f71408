import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isAnswer } from './answers.ts';

/** Whether a clause names another way by what merely stands beside the one that was taken. */
export const isBesideOther = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question &&
  (isOtherOne(sentence, clause) ||
    isAndNot(sentence, clause) ||
    isOneOfSeveral(sentence, clause) ||
    isPricedOther(sentence, clause) ||
    isProposedOther(sentence, clause) ||
    isThoughtAbout(sentence, clause));

const callBefore = (sentence: Sentence, clause: Clause): Clause | undefined =>
  sentence.clauses.find(other => other.verb.end < clause.verb.start && isAnswer(sentence, other));

/** "I took the small database, the big one costs 900 a month", "the new one was good, too". */
function isOtherOne(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { subject, actor, kind, verb } = clause;
  if (actor !== 'other' || !subject || !/^(main|coordinate)$/.test(kind) || subject.head.lower !== 'one') return false;
  if (words[subject.from]?.lower !== 'the' || words[subject.to - 2]?.part !== 'adjective') return false;
  if (/^(first|last|only|right|old|whole)$/.test(words[subject.to - 2]?.lower ?? '')) return false;
  const too = words.slice(verb.to, verb.to + 4).some(({ lower }) => /^(also|too)$/.test(lower));
  const call = callBefore(sentence, clause);
  return too || (call?.object !== undefined && /^[,;]$/.test(words[subject.from - 1]?.text ?? ''));
}

/** "I put it in the mail and not in the app", "I gave it to Ines and not to Paul". */
const isAndNot = (sentence: Sentence, clause: Clause): boolean =>
  isAnswer(sentence, clause) &&
  sentence.words.some(
    ({ lower, start }, at) =>
      lower === 'not' &&
      start > clause.verb.end &&
      start < clause.end + 12 &&
      /^(and|,)$/.test(sentence.words[at - 1]?.lower ?? '') &&
      /^(preposition|determiner|noun)$/.test(sentence.words[at + 1]?.part ?? '') &&
      !/^(a|once|even)$/.test(sentence.words[at + 1]?.lower ?? ''),
  );

/** "Appointed the second of the three vendors", "I took the cheapest of four". */
function isOneOfSeveral(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  if (!isAnswer(sentence, clause) || !clause.object) return false;
  const of = words.findIndex(
    ({ lower, start }, at) =>
      lower === 'of' && start > clause.verb.end && start < clause.end && at < clause.verb.to + 4,
  );
  const which = words[of - 1]?.lower ?? '';
  const many = /^(the|our|these|those)$/.test(words[of + 1]?.lower ?? '') ? of + 2 : of + 1;
  return (
    of > 0 &&
    (/^(first|second|third|fourth|last|middle|other)$/.test(which) || /[a-z]{3}est$/.test(which)) &&
    /^(two|three|four|five|six|seven|[2-9])$/.test(words[many]?.lower ?? '') &&
    words[of - 2]?.lower === 'the'
  );
}

/** "I took the kids by train, the coach was 700." */
function isPricedOther(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { subject, verb, kind, actor } = clause;
  const call = callBefore(sentence, clause);
  if (!call || kind !== 'main' || actor !== 'other' || !subject || words[subject.from]?.lower !== 'the') return false;
  if (words[subject.from - 1]?.text !== ',' || !/^(be|cost)$/.test(verb.lemma) || verb.negated) return false;
  const price = words[verb.to];
  return (
    price?.part === 'number' &&
    /\d{2}/.test(price.text) &&
    (words[verb.to + 1]?.part ?? 'punctuation') === 'punctuation' &&
    !mentions(words.slice(0, subject.from - 1), subject)
  );
}

const mentions = (words: Sentence['words'], { head }: NounPhrase): boolean =>
  words.some(({ singular }) => singular === head.singular);

/** "I let the chimney stand that the architect wanted to take away", "sowed oats, for which the adviser had proposed maize". */
function isProposedOther(sentence: Sentence, { kind, actor, verb, infinitive, object, subject }: Clause): boolean {
  const { words, clauses } = sentence;
  if (kind !== 'relative' || actor !== 'other' || verb.negated || verb.tense !== 'past' || !subject) return false;
  if (!clauses.some(other => other.verb.end < verb.start && isAnswer(sentence, other))) return false;
  if (/^(want|plan)$/.test(verb.lemma))
    return (
      infinitive !== undefined &&
      /^(take|remove|tear|cut|sell|throw|close|replace|drop|get|move|cancel|scrap|kill)$/.test(infinitive.lemma ?? '')
    );
  return (
    /^(propose|suggest|recommend|advise)$/.test(verb.lemma) &&
    verb.perfect &&
    object !== undefined &&
    object.from >= verb.to &&
    words[object.from - 1]?.part !== 'preposition'
  );
}

/** "… after I had thought for some days about the bank." */
const isThoughtAbout = ({ words, clauses }: Sentence, { actor, verb, end, link }: Clause): boolean =>
  actor === 'I' &&
  /^(think|consider)$/.test(verb.lemma) &&
  verb.perfect &&
  /^(after|although|though)$/.test(link?.lower ?? '') &&
  clauses.length > 1 &&
  words.some(
    ({ lower, start }, at) =>
      lower === 'about' &&
      start >= verb.end &&
      start < end &&
      nounPhraseAt(words, at + 1)?.head.part === 'noun' &&
      words[at + 1]?.lower === 'the',
  );
