import { isContent, rootOf } from '../grammar/content-word.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { judges } from '../lexicon/advice.ts';
import { settlingDeeds } from '../lexicon/deeds.ts';
import { choosing, gradedOptions, unquestioning } from '../lexicon/deferring.ts';
import { relatives } from '../lexicon/obeying.ts';
import { customers, superiors, workforce } from '../lexicon/people.ts';
import { durations } from '../lexicon/units.ts';
import { isServed } from '../people/served.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { hasSay } from './deciders.ts';
import { isNo, isUneasy } from './says-no.ts';

/** Whether a clause, with what follows it in the sentence, tells that somebody else's word was simply carried out. */
export const isToldAndDone = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question &&
  (isShownAndChosen(sentence, clause) ||
    isSaidAndSo(sentence, clause) ||
    isFoundFine(sentence, clause) ||
    isTakenAsItWas(sentence, clause) ||
    isSaidInFrontOf(sentence, clause));

const isOurs = ({ actor, verb }: Clause): boolean =>
  /^(I|we|dropped)$/.test(actor) && verb.tense === 'past' && verb.voice === 'active';

/** A colleague, one above, a client, or the team as a body; not those whom the work serves. */
const hasWord = (sentence: Sentence, phrase: NounPhrase | undefined): boolean =>
  hasSay(sentence, phrase) || (phrase?.actor === 'team' && /^(team|crew|squad|department)$/.test(phrase.head.lower));

const openerOf = ({ words }: Sentence, { link, subject, verb }: Clause): string =>
  link?.lower ?? words[(subject?.from ?? verb.from) - 1]?.lower ?? '';

/** "My manager was not convinced, so we did not do it." */
export const isNotDoneFor = (sentence: Sentence, clause: Clause): boolean =>
  hasWord(sentence, clause.subject) &&
  (isUneasy(sentence, clause) || isNo(sentence, clause) || isNotConvinced(sentence, clause)) &&
  sentence.clauses.some(
    later =>
      later.start > clause.verb.end &&
      isOurs(later) &&
      later.verb.negated &&
      /^(do|go|launch|start|buy|build)$/.test(later.verb.deed.lemma ?? '') &&
      openerOf(sentence, later) === 'so' &&
      /^(it|that|this)$/.test(sentence.words[later.verb.to]?.lower ?? '') &&
      (sentence.words[later.verb.to + 1]?.part ?? 'punctuation') === 'punctuation' &&
      sentence.clauses.at(-1) === later,
  );

const isNotConvinced = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'be' && verb.negated && words.slice(verb.from, verb.to + 2).some(({ lower }) => lower === 'convinced');

/** "I gave my lead three options and she took the second", "I showed the director both and he chose the blue one". */
function isShownAndChosen(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  if (clause.actor !== 'other' && clause.actor !== 'team') return false;
  if (clause.verb.tense !== 'past' || clause.verb.negated || !isChoosing(clause)) return false;
  if (!/^(he|she|they)$/.test(clause.subject?.head.lower ?? '') && !hasWord(sentence, clause.subject)) return false;
  if (!isOneOfThem(words, clause) || clauses.some(later => later.start > clause.start && later.actor === 'I'))
    return false;
  const shown = clauses[clauses.indexOf(clause) - 1];
  return (
    shown !== undefined &&
    isOurs(shown) &&
    isBeforeJudge(sentence, shown) &&
    /^(give|show|present|send|offer|bring|hand)$/.test(shown.verb.deed.lemma ?? '') &&
    words.some(({ lower, start }) => start >= shown.verb.end && start < shown.end && gradedOptions.has(lower)) &&
    !words.some(({ lower, start }) => start < clause.start && customers.has(lower) && !workforce.has(lower))
  );
}

/** Whether somebody above, or the team, is there to choose. */
const isBeforeJudge = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  words.some(
    ({ lower, start }) =>
      start >= verb.end && start < end && (superiors.has(lower) || /^(team|client|board|committee)$/.test(lower)),
  );

const isChoosing = ({ verb }: Clause): boolean => choosing.has(verb.deed.lemma ?? '') || verb.lemma === 'take';

/** "The second one", "the blue", "number two". */
const isOneOfThem = (words: readonly Word[], { object, verb }: Clause): boolean =>
  /^(the|number|option|plan|version)$/.test(words[object?.from ?? verb.to]?.lower ?? '') &&
  (object === undefined ||
    /^(one|second|first|third|two|latter|former)$/.test(object.head.lower) ||
    (object.head.part === 'adjective' && object.head.lower.endsWith('est')));

/** "The CTO said Postgres, so it was Postgres", "the chef said 200, then it is 200", "she wanted May, and May it was". */
function isSaidAndSo(sentence: Sentence, clause: Clause): boolean {
  const { words, clauses } = sentence;
  const { verb, subject } = clause;
  if (
    !/^(say|want|prefer|choose|pick|suggest|tell|like|decide|propose|draw|set|fix|name)$/.test(verb.lemma) ||
    verb.negated
  )
    return false;
  if (verb.tense !== 'past' || !hasWord(sentence, subject)) return false;
  if (
    isServed(sentence, clause) ||
    clauses.some(({ actor, start, verb: own }) => actor === 'I' && start > clause.start && own.deed.lemma !== 'be')
  )
    return false;
  return clauses.some(({ verb: was, subject: it, start }) => {
    if (was.lemma !== 'be' || was.negated || start < verb.end || !/^(past|present)$/.test(was.tense)) return false;
    const from = it?.from ?? was.from;
    if (/^(that|this)$/.test(it?.head.lower ?? ''))
      return (
        words[from - 1]?.lower === 'so' &&
        words[was.to]?.lower === 'the' &&
        settled.test(words[was.to + 1]?.lower ?? '')
      );
    if (it?.head.lower !== 'it') return false;
    const thing = /^(so|then)$/.test(words[from - 1]?.lower ?? '') ? was.to + 1 : was.to;
    if ((words[thing]?.part ?? 'punctuation') !== 'punctuation') return false;
    const said = new Set(
      words
        .slice(verb.to, from - 1)
        .filter(word => word.end <= clause.end && isThing(word))
        .map(rootOf),
    );
    const named = [words[from - 1], /^(so|then)$/.test(words[from - 1]?.lower ?? '') ? words[was.to] : undefined];
    return named.some(word => word !== undefined && isThing(word) && said.has(rootOf(word)));
  });
}

const settled = /^(date|plan|price|number|name|one|deal|end|day|amount|rate|design|answer)$/;

const isThing = (word: Word): boolean =>
  /^(number|noun|opaque)$/.test(word.part) && (isContent(word) || word.part === 'number');

/** "My manager found it okay and so I launched." */
const isFoundFine = (sentence: Sentence, clause: Clause): boolean =>
  /^(find|think|consider)$/.test(clause.verb.lemma) &&
  clause.verb.tense === 'past' &&
  !clause.verb.negated &&
  hasWord(sentence, clause.subject) &&
  /^(it|this|that)$/.test(sentence.words[clause.verb.to]?.lower ?? '') &&
  /^(ok|okay|fine|good|alright|acceptable)$/.test(
    sentence.words.slice(clause.verb.to + 1, clause.verb.to + 4).find(({ lower }) => !/^(was|is|all)$/.test(lower))
      ?.lower ?? '',
  ) &&
  sentence.clauses.some(
    later =>
      later.start > clause.verb.end &&
      isOurs(later) &&
      !later.verb.negated &&
      /^(launch|start|go|do|ship|release|order|sign|open|buy|roll|publish|keep|leave|send|build)$/.test(
        later.verb.deed.lemma ?? '',
      ) &&
      sentence.clauses.at(-1) === later &&
      openerOf(sentence, later) === 'so',
  );

/** "The weeks came from the senior engineer and I put them in as they were, without asking". */
const isTakenAsItWas = (sentence: Sentence, clause: Clause): boolean => {
  const { words, clauses } = sentence;
  if (!isOurs(clause) || clause.verb.negated || !/^(put|take|use|copy|enter)$/.test(clause.verb.lemma)) return false;
  const theirs = clauses.some(
    other =>
      other.end <= clause.start + 1 &&
      ((other.verb.lemma === 'come' &&
        words[other.verb.to]?.lower === 'from' &&
        hasWord(sentence, nounPhraseAt(words, other.verb.to + 1)) &&
        words[other.verb.to + 1]?.part === 'determiner' &&
        isReckoning(other.subject)) ||
        judges.has(other.subject?.head.lower ?? '')),
  );
  return (
    theirs &&
    words.some(
      ({ lower, start }, at) =>
        lower === 'without' && start >= clause.verb.end && unquestioning.has(words[at + 1]?.lower ?? ''),
    )
  );
};

/** "The eight weeks", "the price": what somebody has reckoned. */
const isReckoning = (subject: NounPhrase | undefined): boolean =>
  durations.has(subject?.head.lower ?? '') ||
  durations.has(subject?.head.singular ?? '') ||
  /^(number|figure|estimate|price|date|forecast|budget|rate|amount|list)$/.test(subject?.head.singular ?? '');

/** "What the chef said, this we cooked." */
const isSaidInFrontOf = (sentence: Sentence, clause: Clause): boolean => {
  const { words, clauses } = sentence;
  if (!isOurs(clause) || !words.slice(0, 3).some(({ lower }) => /^(what|whatever)$/.test(lower))) return false;
  const said = clauses.find(other => other.end <= clause.start + 1 && other !== clause);
  const from = clause.subject?.from ?? -1;
  const echo = /^(this|that|it|exactly)$/.test(words[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  return (
    /^(I|we)$/.test(clause.actor) &&
    !clause.verb.negated &&
    clause.kind !== 'relative' &&
    said !== undefined &&
    words[said.verb.to]?.text === ',' &&
    /^(do|make|cook|build|take|use|buy|order|sign|print|install|keep|implement|deliver|follow|paint|serve|plant|ship)$/.test(
      clause.verb.deed.lemma ?? '',
    ) &&
    (words[clause.verb.to]?.part ?? 'punctuation') === 'punctuation' &&
    /^(say|want|decide|suggest|wish|propose|order)$/.test(said.verb.lemma) &&
    hasWord(sentence, said.subject) &&
    words[echo]?.text === ',' &&
    (echo < from - 1 || !clause.object)
  );
};

/** "It was not really me who chose." */
export const isNotMeWho = (sentence: Sentence, { verb, subject }: Clause): boolean =>
  subject?.head.lower === 'it' &&
  verb.lemma === 'be' &&
  verb.tense === 'past' &&
  verb.negated &&
  sentence.words.slice(verb.to, verb.to + 3).some(({ lower }) => /^(me|i)$/.test(lower)) &&
  sentence.clauses.some(
    ({ link, verb: chose }) =>
      link?.lower === 'who' &&
      ((/^(choose|decide|pick|select)$/.test(chose.deed.lemma ?? '') &&
        (sentence.words[chose.to]?.part ?? 'punctuation') === 'punctuation') ||
        (settlingDeeds.has(chose.deed.lemma ?? '') && isButThem(sentence, verb.to))),
  );

/** "Not me but the director." */
function isButThem(sentence: Sentence, from: number): boolean {
  const at = sentence.words.findIndex(({ lower }, place) => place >= from && place < from + 4 && lower === 'but');
  const whom = nounPhraseAt(sentence.words, at + 1);
  return at > 0 && hasWord(sentence, whom) && !relatives.has(whom?.head.lower ?? '');
}
