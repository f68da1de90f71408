import type { Actor, Clause, ClauseKind, NounPhrase, VerbGroup } from '../sentence.ts';
import { asClause, asDraft, asVerbGroup } from '../shapes.ts';
import type { Word } from '../word.ts';
import { agentOf } from './agent.ts';
import { followsAside } from './asides.ts';
import { type Draft, reach } from './draft.ts';
import { impliedClauses } from './implied.ts';
import { contactKind, isContact, joinBefore, linkBefore, linkKind } from './link.ts';
import { nounPhraseAt, skipAdverbs, withOf } from './noun-phrase.ts';
import { sharedWith } from './shared-subject.ts';
import { findSubject, invertedSubject } from './subject.ts';
import { infinitiveAfter } from './tense.ts';
import { opensVerbGroup, verbGroupAt } from './verb-group.ts';

/** The clauses of a sentence in the order of their verbs. `owners` are subjects that count as the writer's team. */
export function clausesOf(words: readonly Word[], owners: readonly string[]): readonly Clause[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!opensVerbGroup(words, at)) continue;
    const verb = verbGroupAt(words, at);
    drafts.push(draft(words, verb, drafts, owners));
    at = verb.to - 1;
  }
  const settled = withMain(drafts);
  const clauses: Clause[] = [];
  for (const [index, clause] of settled.entries())
    clauses.push(finish(words, clause, settled.slice(index + 1, index + 1 + reach)));
  clauses.push(...impliedClauses(words, clauses));
  return clauses;
}

/** A clause that only touches what stands before it is the sentence's own where there is no other: "the vans we sold to them". */
function withMain(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.some(({ kind }) => kind === 'main')) return drafts;
  const at = drafts.findIndex(({ kind, link }) => (kind === 'relative' || kind === 'complement') && !link);
  const touching = drafts[at];
  if (!touching) return drafts;
  return drafts.with(at, asDraft({ ...touching, kind: 'main', parent: undefined }));
}

function draft(words: readonly Word[], verb: VerbGroup, earlier: Draft[], owners: readonly string[]): Draft {
  if (verb.lemma === 'let' && /^('s|us)$/.test(words[verb.to]?.lower ?? '') && verb.head.form === 'base')
    return asDraft({
      kind: 'main',
      actor: 'you',
      verb: asVerbGroup({ ...verb, tense: 'imperative' }),
      first: verb.from,
    });
  const inverted = invertedSubject(words, verb);
  const found = inverted ? { phrase: inverted } : findSubject(words, verb.from, earlier);
  if (found.phrase) return withSubject(words, verb, found.phrase, earlier, owners, found.crossed);
  const parent = found.antecedent ? undefined : sharedWith(words, verb, earlier);
  if (found.antecedent) {
    const phrase = withOf(words, found.antecedent, owners);
    return asDraft({
      kind: 'relative',
      link: words[found.link ?? verb.from],
      subject: phrase,
      actor: clefts.get(phrase.head.lower) ?? (isMe(words, phrase, earlier.at(-1)) ? 'I' : phrase.actor),
      verb,
      first: found.link ?? verb.from,
      parent: previous(earlier),
    });
  }
  if (parent !== undefined) {
    const model = earlier[parent] as Draft;
    const { subject, actor } = model;
    return asDraft({ kind: 'coordinate', subject, actor, verb, first: verb.from, parent });
  }
  const act =
    verb.tense === 'past' && verb.voice === 'active' && verb.head.part === 'verb' && words[verb.to]?.lower !== 'by';
  const actor = act ? 'dropped' : verb.tense === 'imperative' ? 'you' : 'nobody';
  return asDraft({ kind: 'main', actor, verb, first: verb.from });
}

/** "It was me who closed it", "it was us who did". */
const clefts: ReadonlyMap<string, Actor> = new Map([
  ['me', 'I'],
  ['us', 'we'],
]);

/** "I was the one who closed it". */
const isMe = (words: readonly Word[], { head, from }: NounPhrase, before: Draft | undefined): boolean =>
  before?.actor === 'I' &&
  before.verb.lemma === 'be' &&
  !before.verb.negated &&
  /^(one|person|man|woman|guy)$/.test(head.lower) &&
  words.slice(before.verb.to, from).every(({ part }) => part === 'adverb');

const previous = (earlier: readonly Draft[]): number | undefined =>
  earlier.length > 0 ? earlier.length - 1 : undefined;

function withSubject(
  words: readonly Word[],
  verb: VerbGroup,
  found: NounPhrase,
  earlier: Draft[],
  owners: readonly string[],
  crossed: readonly Draft[] = [],
): Draft {
  for (const clause of crossed) clause.to ??= verb.from;
  const phrase = withOf(words, found, owners);
  const at = linkBefore(words, phrase.from);
  const before = words[at];
  const empty = /^(it|there)$/.test(phrase.head.lower) && phrase.head.part !== 'noun' && phrase.from === phrase.to - 1;
  const actor: Actor = empty ? 'nobody' : phrase.actor;
  const linked = before?.part === 'subordinator' || before?.part === 'relative';
  const kind: ClauseKind = linked
    ? linkKind(words, at)
    : isContact(words, phrase)
      ? contactKind(words, phrase)
      : 'main';
  const first = linked ? at : phrase.from;
  const told = verb.tense === 'imperative' && followsAside(words, verb.from);
  return asDraft({
    kind,
    link: linked ? before : undefined,
    subject: phrase,
    actor,
    verb: told ? asVerbGroup({ ...verb, tense: 'present' }) : verb,
    first,
    parent: kind === 'main' ? undefined : previous(earlier),
  });
}

function finish(words: readonly Word[], clause: Draft, later: readonly Draft[]): Clause {
  const { verb, first } = clause;
  const next = later.find(other => other.first > first);
  let to = Math.min(clause.to ?? words.length, next ? next.first : words.length);
  if (to < verb.to) to = verb.to;
  const joint = next ? joinBefore(words, to) : to;
  if (joint < to) to = Math.max(verb.to, joint);
  else if (next) while (to > verb.to && words[to - 1]?.part === 'adverb') to--;
  while (to > verb.to && /^(punctuation|coordinator|subordinator)$/.test(words[to - 1]?.part ?? '')) to--;
  const behind = verb.deed === verb.head ? verb.to : words.indexOf(verb.deed, verb.from) + 1;
  const object = verb.voice === 'active' ? nounPhraseAt(words, skipAdverbs(words, behind)) : undefined;
  const agent = verb.voice === 'passive' ? agentOf(words, verb, to) : undefined;
  const infinitive = infinitiveAfter(words, verb, to);
  const { kind, link, subject, actor, parent } = clause;
  const start = Math.min(
    (words[first] as Word).start,
    kind === 'main' && subject ? subject.start : Number.POSITIVE_INFINITY,
  );
  return asClause({
    kind,
    actor,
    verb,
    start,
    end: (words[to - 1] as Word).end,
    link,
    subject,
    object: object && object.from < to ? object : undefined,
    agent,
    infinitive,
    parent,
  });
}
