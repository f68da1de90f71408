import { doneThings } from '../lexicon/function-groups.ts';
import { crews } from '../lexicon/teams.ts';
import type { Clause, NounPhrase } from '../sentence.ts';
import { asClause, asPhrase, asVerbGroup } from '../shapes.ts';
import type { Word } from '../word.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { infinitiveAfter } from './tense.ts';
import { verbGroupAt } from './verb-group.ts';

/** Nouns whose content is a deed: "my first step was to involve my boss". */
const steps =
  /^(step|steps|move|action|reaction|response|answer|contribution|approach|part|role|job|solution|choice|plan|reflex|instinct|idea|way|task|decision|call|fix|remedy|tactic|strategy|compromise|method)$/;

/**
 * What somebody did, where the sentence says it without a finite verb: "What I did was document everything and hand it
 * over", "my first step was to involve the board". One clause for each deed, in order; none where finite verbs follow.
 */
export function impliedClauses(words: readonly Word[], clauses: readonly Clause[]): readonly Clause[] {
  const last = clauses.at(-1);
  if (last?.verb.lemma !== 'be' || last.verb.voice === 'passive' || last.verb.negated) return [];
  const who = doerOf(words, clauses, last);
  if (!who) return [];
  const first = words[last.verb.to]?.part === 'to' ? last.verb.to + 1 : last.verb.to;
  return deedsFrom(words, first).map((at, index, all) => deedClause(words, who, at, all[index + 1] ?? words.length));
}

/** "What we did was …", "all we did was …": we; "my next step was …": I. */
function doerOf(words: readonly Word[], clauses: readonly Clause[], { subject, verb }: Clause): NounPhrase | undefined {
  const before = clauses.at(-2);
  const told = subject?.head ?? words[(before?.subject?.from ?? 0) - 1];
  const isDone = before?.link?.lower === 'what' || doneThings.has(told?.lower ?? '');
  if (before && isDone && before.verb.deed.lemma === 'do' && /^(I|we|team)$/.test(before.actor)) return before.subject;
  const mine = subject && steps.test(subject.head.lower) && isOurs(words, subject.from);
  if (!mine || words[verb.to]?.part !== 'to') return undefined;
  return asPhrase({ ...subject, actor: words[subject.from]?.lower === 'my' ? 'I' : 'we' });
}

/** "My", "our", "the crew's". */
const isOurs = (words: readonly Word[], at: number): boolean =>
  /^(my|our)$/.test(words[at]?.lower ?? '') ||
  (words[at]?.lower === 'the' && crews.has(words[at + 1]?.lower ?? '') && words[at + 2]?.part === 'genitive');

/** The places of the bare verbs that "and" and commas join, from `first` on. */
function deedsFrom(words: readonly Word[], first: number): readonly number[] {
  const shape = words[first]?.form;
  if (shape !== 'base' && shape !== 'ing') return [];
  const joined = words.flatMap(({ form }, at) =>
    at > first && form === shape && /^(coordinator|punctuation)$/.test(words[at - 1]?.part ?? '') ? [at] : [],
  );
  return [first, ...joined];
}

function deedClause(words: readonly Word[], subject: NounPhrase, at: number, limit: number): Clause {
  const group = verbGroupAt(words, at);
  let to = limit;
  while (to > group.to && /^(punctuation|coordinator)$/.test(words[to - 1]?.part ?? '')) to--;
  const object = nounPhraseAt(words, group.to);
  const infinitive = infinitiveAfter(words, group, to);
  return asClause({
    kind: 'main',
    implied: true,
    actor: subject.actor,
    subject,
    verb: asVerbGroup({ ...group, tense: 'past' }),
    start: group.start,
    end: (words[to - 1] as Word).end,
    object: object && object.from < to ? object : undefined,
    infinitive,
  });
}
