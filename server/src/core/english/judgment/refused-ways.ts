import { isCandidate } from '../grammar/actor.ts';
import { clientele } from '../lexicon/obeying.ts';
import { declining, pitching, takingIt, waysOffered } from '../lexicon/others-ways.ts';
import { isOthers } from '../ownership/advice.ts';
import { isPerson } from '../people/person.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether others put a way to the candidate: "the vendor pitched tags", "I was asked to average it", "some proposed the Saturday". */
export const isPutForward = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some(
    clause => isPitched(sentence, clause) || isTheirHabit(sentence, clause) || isAskedOfMe(sentence, clause),
  ),
);

function isPitched(sentence: Sentence, { actor, verb, subject, kind, infinitive }: Clause): boolean {
  if (actor !== 'other' || !subject || verb.negated || verb.modal || verb.voice === 'passive') return false;
  if (/^(relative|subordinate)$/.test(kind) || !pitching.has(verb.deed.lemma ?? '')) return false;
  if (
    /^(see|know|hear|read|understand|look|talk|speak|sleep|rest|relax|worry|go|come|leave|stay|be)$/.test(
      infinitive?.lemma ?? '',
    )
  )
    return false;
  if (/^(if|whether|how|what|when|where|why|who|about)$/.test(sentence.words[verb.to]?.lower ?? '')) return false;
  return isPerson(sentence, subject) || isOthers(sentence, subject) || clientele.has(subject.head.lower);
}

/** "My predecessor had always hired for it." */
const isTheirHabit = (sentence: Sentence, { actor, verb, subject, kind }: Clause): boolean =>
  actor === 'other' &&
  kind === 'main' &&
  subject !== undefined &&
  !verb.negated &&
  sentence.words.slice(verb.from - 1, verb.to).some(({ lower }) => /^(always|usually|normally)$/.test(lower)) &&
  isPerson(sentence, subject);

const isAskedOfMe = ({ words }: Sentence, { actor, verb }: Clause): boolean =>
  /^(I|we)$/.test(actor) &&
  verb.voice === 'passive' &&
  !verb.negated &&
  /^(ask|tell|offer|urge|advise|order|instruct|pressure|push|press|beg|encourage)$/.test(verb.lemma) &&
  !/^(about|if|whether|how|what|when|where|why|who)$/.test(words[verb.to]?.lower ?? '');

/** Whether the candidate turns it down, in a sentence that says hardly more: "And I, after a night, said no", "Passed.", "I did not accept the request." */
export const turnsItDown = remembered((sentence: Sentence): boolean => {
  const { words, clauses } = sentence;
  if (isNoInAWord(words) || isSaidNotNow(sentence)) return true;
  return clauses.some(clause => isCandidate(clause) && isRefusal(sentence, clause));
});

/** "Not now, I said." */
const isSaidNotNow = ({ words, clauses }: Sentence): boolean =>
  /^(no|not|never)$/.test(words[0]?.lower ?? '') &&
  words.length < 8 &&
  clauses.some(({ actor, verb }) => actor === 'I' && /^(say|tell|answer|reply)$/.test(verb.lemma) && !verb.negated);

/** "Passed.", "declined", "no thanks". */
function isNoInAWord(words: readonly Word[]): boolean {
  const said = words.filter(({ part }) => part !== 'punctuation').map(({ lower }) => lower);
  if (said[0] === 'no')
    return said.length === 1 || (said.length === 2 && /^(thanks|way|chance|go)$/.test(said[1] ?? ''));
  return said.length === 1 && /^(passed|declined|refused|rejected|nope)$/.test(said[0] ?? '');
}

function isRefusal(sentence: Sentence, clause: Clause): boolean {
  const { verb, kind, actor } = clause;
  if (/^(relative|subordinate)$/.test(kind)) return false;
  const { words } = sentence;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const [next, then] = words.slice(verb.to);
  if (verb.negated) return actor !== 'we' && isLeft(words, clause.verb);
  if (verb.tense !== 'past') return false;
  if (lemma === 'say') return next?.lower === 'no' && !/^(problem|one|more)$/.test(then?.lower ?? '');
  if (lemma === 'pass') return ends(next) || next?.lower === 'on';
  if (lemma === 'talk') return words[verb.to + 1]?.lower === 'out' && words[verb.to + 2]?.lower === 'of';
  return declining.has(lemma) && (ends(next) || isMatter(words, verb.to));
}

/** "I did not", "didn't take it", "would not", "did not accept the request". */
function isLeft(words: readonly Word[], { to, lemma, deed, tense }: Clause['verb']): boolean {
  if (tense !== 'past' && tense !== 'conditional') return false;
  const at = /^(not|n['’]t)$/.test(words[to]?.lower ?? '') ? to + 1 : to;
  if (/^(do|would)$/.test(lemma) && ends(words[at])) return true;
  return takingIt.has(deed.lemma ?? '') && ((ends(words[at]) && deed.lemma !== 'go') || isMatter(words, at));
}

/** "It", "to it", "the offer", "her request": what was put forward. */
function isMatter(words: readonly Word[], at: number): boolean {
  const from = words[at]?.part === 'preposition' || words[at]?.lower === 'to' ? at + 1 : at;
  const [first, second, third] = words.slice(from, from + 3);
  if (/^(it|that|this|so|them)$/.test(first?.lower ?? ''))
    return second === undefined || second.part !== 'noun' || isNamed(second);
  return (
    /^(the|his|her|their|this|that)$/.test(first?.lower ?? '') &&
    (isNamed(second) || (isNamed(third) && second?.part !== 'noun'))
  );
}

const isNamed = (word: Word | undefined): boolean => waysOffered.has(word?.singular ?? '');

const ends = (word: Word | undefined): boolean => word === undefined || word.part === 'punctuation';
