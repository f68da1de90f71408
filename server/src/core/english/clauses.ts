import { instruments } from './lexicon/nouns.ts';
import { dateWords, durations } from './lexicon/units.ts';
import { endsNoun, joinPhrases, nounPhraseAt, nounPhraseEnding, withOf } from './noun-phrase.ts';
import type { Actor, Clause, ClauseKind, NounPhrase, VerbGroup } from './sentence.ts';
import { infinitiveAfter, opensVerbGroup, verbGroupAt } from './verb-group.ts';
import type { Word } from './word.ts';

/** A clause while its end is not known yet. */
interface Draft {
  readonly kind: ClauseKind;
  readonly link?: Word;
  readonly subject?: NounPhrase;
  readonly actor: Actor;
  readonly verb: VerbGroup;
  readonly parent?: number;
  /** The first word: the link, the subject or the verb. */
  readonly first: number;
  /** Set when a later clause goes on to the left of this one: a relative clause inside a subject. */
  to?: number;
}

/** How many clauses away another one may hang: it bounds the time that a sentence without end takes. */
const reach = 12;

/** How many words a subject may stand before its verb. */
const furthest = 120;

/** The clauses of a sentence in the order of their verbs. `owners` are subjects that count as the writer's team. */
export function clausesOf(words: readonly Word[], owners: readonly string[]): readonly Clause[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!opensVerbGroup(words, at)) continue;
    const verb = verbGroupAt(words, at);
    drafts.push(draft(words, verb, drafts, owners));
    at = verb.to - 1;
  }
  return drafts.map((clause, index) => finish(words, clause, drafts.slice(index + 1, index + 1 + reach)));
}

function draft(words: readonly Word[], verb: VerbGroup, earlier: Draft[], owners: readonly string[]): Draft {
  const inverted = invertedSubject(words, verb);
  const found = inverted ? { phrase: inverted } : findSubject(words, verb.from, earlier);
  if (found.phrase) return withSubject(words, verb, found.phrase, earlier, owners, found.crossed);
  const parent = found.antecedent ? undefined : sharedWith(words, verb, earlier);
  if (found.antecedent) {
    const phrase = withOf(words, found.antecedent, owners);
    const link = words[found.link ?? verb.from];
    return {
      kind: 'relative',
      ...(link && { link }),
      subject: phrase,
      actor: phrase.actor,
      verb,
      first: found.link ?? verb.from,
      ...previous(earlier),
    };
  }
  if (parent !== undefined) {
    const model = earlier[parent] as Draft;
    return {
      kind: 'coordinate',
      ...(model.subject && { subject: model.subject }),
      actor: model.actor,
      verb,
      first: verb.from,
      parent,
    };
  }
  const act = verb.tense === 'past' && verb.voice === 'active' && verb.head.part === 'verb';
  return {
    kind: 'main',
    actor: act ? 'dropped' : verb.tense === 'imperative' ? 'you' : 'nobody',
    verb,
    first: verb.from,
  };
}

const previous = (earlier: readonly Draft[]): { parent?: number } =>
  earlier.length > 0 ? { parent: earlier.length - 1 } : {};

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
  const empty = /^(it|there)$/.test(phrase.head.lower) && phrase.from === phrase.to - 1;
  const actor: Actor = empty ? 'nobody' : phrase.actor;
  const linked = before?.part === 'subordinator' || before?.part === 'relative';
  const kind: ClauseKind = linked
    ? linkKind(words, at)
    : isContact(words, phrase)
      ? contactKind(words, phrase)
      : 'main';
  const first = linked ? at : phrase.from;
  return {
    kind,
    ...(linked && { link: before as Word }),
    subject: phrase,
    actor,
    verb,
    first,
    ...(kind === 'main' ? {} : previous(earlier)),
  };
}

/** The word before a subject, over a fronted adverbial: "that from Monday we". */
function linkBefore(words: readonly Word[], from: number): number {
  const last = from - 1;
  if (!endsNoun(words[last])) return last;
  const adverbial = nounPhraseEnding(words, last);
  const governor = governorOf(words, adverbial.from);
  const link = words[governor]?.part === 'preposition' ? governor - 1 : last;
  return words[link]?.part === 'subordinator' ? link : last;
}

const says =
  /^(think|say|know|find|decide|agree|believe|show|tell|mean|see|learn|argue|insist|notice|realise|realize|hope|assume|suggest|conclude|discover|promise|prove|fear|guess|hypothesise|hypothesize|bet|feel|propose|wish|suppose|doubt|expect|recommend|explain|hear|make|ensure|confirm|claim|understand)$/;

function linkKind(words: readonly Word[], at: number): ClauseKind {
  const link = words[at] as Word;
  const before = words[at - 1];
  if (link.lower === 'that' && (!before || /^[;:—]$/.test(before.text))) return 'main';
  if (link.lower === 'that')
    return before?.part === 'noun' &&
      !/^(hypothesis|assumption|belief|fact|idea|bet|guess|view|rule|condition|decision|promise|claim|argument|point|theory|conclusion|feeling|risk|chance|hope|proof|evidence)$/.test(
        before.lower,
      )
      ? 'relative'
      : 'complement';
  if (/^(which|who|whom|whose)$/.test(link.lower))
    return before && (endsNoun(before) || before.text === ',') ? 'relative' : 'complement';
  if (/^(what|how|why|whether)$/.test(link.lower)) return 'complement';
  if (link.lower === 'when')
    return before && (durations.has(before.lower) || /^(time|moment|point)$/.test(before.lower))
      ? 'relative'
      : 'subordinate';
  if (link.lower === 'where' && before?.part === 'noun') return 'relative';
  return link.lower === 'so' ? 'main' : 'subordinate';
}

/** Whether a subject follows a verb or a noun with no mark between: "I think we …", "the list we …". */
function isContact(words: readonly Word[], phrase: NounPhrase): boolean {
  const before = words[phrase.from - 1];
  if (!before) return false;
  const nominative = /^(i|we|they|he|she)$/.test(phrase.head.lower);
  if (endsNoun(before)) return nominative && !isFronted(words, phrase.from - 1);
  return before.part === 'verb' || (before.part === 'adverb' && words[phrase.from - 2]?.part === 'verb');
}

/** Whether the phrase that ends at `last` is a fronted adverbial: "in March we", "that week we". */
function isFronted(words: readonly Word[], last: number): boolean {
  const phrase = nounPhraseEnding(words, last);
  const governor = words[governorOf(words, phrase.from)];
  const time =
    durations.has(phrase.head.lower) ||
    dateWords.has(phrase.head.lower) ||
    /^(time|times|morning|evening|afternoon|summer|winter|spring|autumn|fall|season)$/.test(phrase.head.lower);
  return time || governor?.part === 'preposition' || (phrase.from === 0 && phrase.head.part === 'adjective');
}

function contactKind(words: readonly Word[], phrase: NounPhrase): ClauseKind {
  const before = words[phrase.from - 1] as Word;
  return before.part === 'verb' || before.part === 'adverb' || says.test(before.lemma ?? '')
    ? 'complement'
    : 'relative';
}

/** The subject of a question: "did we", "was it". */
function invertedSubject(words: readonly Word[], verb: VerbGroup): NounPhrase | undefined {
  const [first, second, last] = [words[verb.from], words[verb.from + 1], words[verb.from - 1]];
  const helps = first?.part === 'modal' || first?.part === 'auxiliary';
  if (!helps || second?.part !== 'pronoun' || !/^(i|we|you|they|he|she|it)$/.test(second.lower)) return undefined;
  return last && endsNoun(last) && last.part !== 'noun' ? undefined : nounPhraseAt(words, verb.from + 1);
}

interface Found {
  readonly phrase?: NounPhrase;
  readonly antecedent?: NounPhrase;
  readonly link?: number;
  readonly crossed?: readonly Draft[];
}

/** Walks left from a finite verb to its subject, over prepositional phrases and what hangs on the subject. */
function findSubject(words: readonly Word[], verbAt: number, earlier: readonly Draft[]): Found {
  const crossed: Draft[] = [];
  let fallback: NounPhrase | undefined;
  let at = verbAt - 1;
  while (at >= 0 && verbAt - at < furthest) {
    const word = words[at] as Word;
    if (word.part === 'adverb' && !(word.lower === 'there' && at === verbAt - 1 && words[verbAt]?.lemma === 'be')) at--;
    else if (word.lower === 'there') return { phrase: nounPhrase(words, at) };
    else if (endsNoun(word)) {
      const phrase = nounPhraseEnding(words, at);
      const governor = governorOf(words, phrase.from);
      const nominativePronoun = phrase.from === at && /^(i|we|they|he|she)$/.test(word.lower);
      const rate =
        durations.has(word.lower) &&
        /^(a|an|each|every|per)$/.test(words[phrase.from]?.lower ?? '') &&
        endsNoun(words[phrase.from - 1]);
      if (rate) at = phrase.from - 1;
      else if (words[governor]?.part === 'preposition' && !nominativePronoun) {
        fallback ??= phrase;
        at = governor - 1;
      } else if (governor >= 0 && !nominativePronoun && isLeftVerb(words, governor, earlier)) {
        const clause = clauseOf(earlier, governor);
        if (clause && clause.kind !== 'relative') return { phrase, crossed };
        if (clause) crossed.push(clause);
        at = clause ? clause.first - 1 : governor - (words[governor - 1]?.part === 'to' ? 2 : 1);
      } else return { phrase: joined(words, phrase), crossed };
    } else if (word.part === 'relative') {
      const antecedent = antecedentOf(words, at);
      return antecedent ? { antecedent, link: at } : { phrase: nounPhrase(words, at), crossed };
    } else if (word.part === 'verb' && word.form !== 'past' && word.form !== 's' && !clauseOf(earlier, at)) {
      at -= words[at - 1]?.part === 'to' ? 2 : 1;
    } else if (
      word.part === 'verb' ||
      word.part === 'auxiliary' ||
      word.part === 'particle' ||
      word.part === 'preposition'
    ) {
      const clause = clauseOf(earlier, at);
      if (word.part === 'particle' || word.part === 'preposition') at--;
      else if (clause?.kind === 'relative') {
        crossed.push(clause);
        at = clause.first - 1;
      } else break;
    } else if (
      word.text === ',' &&
      !earlier
        .slice(-reach)
        .some(
          clause => clause.kind !== 'relative' && clause.verb.from < at && !boundaryBetween(words, clause.verb.to, at),
        )
    )
      at--;
    else break;
  }
  return at < 0 && fallback ? { phrase: fallback, crossed } : {};
}

const nounPhrase = (words: readonly Word[], at: number): NounPhrase => {
  const head = words[at] as Word;
  return { from: at, to: at + 1, start: head.start, end: head.end, head, actor: 'other' };
};

/** The word that governs the phrase from `from` on: what stands before it, adverbs skipped. */
function governorOf(words: readonly Word[], from: number): number {
  let at = from - 1;
  while (words[at]?.part === 'adverb') at--;
  return at;
}

function isLeftVerb(words: readonly Word[], at: number, earlier: readonly Draft[]): boolean {
  const word = words[at] as Word;
  return (
    word.part === 'verb' ||
    ((word.part === 'auxiliary' || word.part === 'particle') && clauseOf(earlier, at) !== undefined)
  );
}

function clauseOf(earlier: readonly Draft[], at: number): Draft | undefined {
  const clause = earlier.findLast(({ verb }) => verb.from <= at);
  return clause && at < clause.verb.to ? clause : undefined;
}

function boundaryBetween(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(word => /^[;:—–.()]$/.test(word.text));
}

function antecedentOf(words: readonly Word[], relative: number): NounPhrase | undefined {
  const before = words[relative - 1]?.text === ',' ? relative - 2 : relative - 1;
  const last = words[relative]?.lower === 'what' ? undefined : words[before];
  return last && endsNoun(last) ? nounPhraseEnding(words, before) : undefined;
}

/** The phrase with one that "and" joins to its left, where that one opens the clause: "my squad and I". */
function joined(words: readonly Word[], phrase: NounPhrase): NounPhrase {
  if (words[phrase.from - 1]?.lower !== 'and') return phrase;
  const last = words[phrase.from - 2];
  if (!last || !endsNoun(last) || durations.has(last.lower) || dateWords.has(last.lower)) return phrase;
  const left = nounPhraseEnding(words, phrase.from - 2);
  const before = words[left.from - 1];
  const opens =
    !before ||
    before.part === 'punctuation' ||
    before.part === 'subordinator' ||
    before.part === 'coordinator' ||
    before.part === 'adverb';
  return opens ? joinPhrases(left, phrase) : phrase;
}

/** The earlier clause whose subject a verb without one shares: "we read them and called". */
function sharedWith(words: readonly Word[], verb: VerbGroup, earlier: readonly Draft[]): number | undefined {
  let at = verb.from - 1;
  while (words[at]?.part === 'adverb' || (words[at]?.text === ',' && words[at - 1]?.part === 'adverb')) at--;
  const word = words[at];
  const joins = word !== undefined && (word.part === 'coordinator' || word.text === ',' || word.lower === 'then');
  if (!joins && !(word && verb.from > 0 && endsNoun(word))) return undefined;
  for (let index = earlier.length - 1; index >= Math.max(0, earlier.length - reach); index--) {
    const clause = earlier[index] as Draft;
    if (clause.kind !== 'relative' && !boundaryBetween(words, clause.verb.to, verb.from))
      return clause.kind === 'coordinate' ? (clause.parent ?? index) : index;
  }
  return undefined;
}

function finish(words: readonly Word[], clause: Draft, later: readonly Draft[]): Clause {
  const { verb, first } = clause;
  const next = later.find(other => other.first > first);
  let to = Math.min(clause.to ?? words.length, next ? next.first : words.length);
  if (to < verb.to) to = verb.to;
  while (
    to > verb.to &&
    /^(punctuation|coordinator|subordinator|adverb)$/.test(words[to - 1]?.part ?? '') &&
    to < words.length + 1 &&
    (words[to - 1]?.part !== 'adverb' || next !== undefined)
  )
    to--;
  const behind = verb.deed === verb.head ? verb.to : words.indexOf(verb.deed, verb.from) + 1;
  const object = verb.voice === 'active' ? nounPhraseAt(words, skipAdverbs(words, behind)) : undefined;
  const agent = verb.voice === 'passive' ? agentOf(words, verb.to, to) : undefined;
  const infinitive = infinitiveAfter(words, verb, to);
  const { kind, link, subject, actor, parent } = clause;
  const start = Math.min(
    (words[first] as Word).start,
    kind === 'main' && subject ? subject.start : Number.POSITIVE_INFINITY,
  );
  return {
    kind,
    actor,
    verb,
    start,
    end: (words[to - 1] as Word).end,
    ...(link && { link }),
    ...(subject && { subject }),
    ...(object && object.from < to && { object }),
    ...(agent && { agent }),
    ...(infinitive && { infinitive }),
    ...(parent !== undefined && { parent }),
  };
}

function skipAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.part === 'adverb') at++;
  return at;
}

function agentOf(words: readonly Word[], from: number, to: number): NounPhrase | undefined {
  for (let at = from; at < to; at++) {
    if (words[at]?.lower !== 'by' || words[at]?.part !== 'preposition') continue;
    const phrase = nounPhraseAt(words, at + 1);
    const means =
      phrase &&
      (instruments.has(phrase.head.lower) ||
        durations.has(phrase.head.lower) ||
        dateWords.has(phrase.head.lower) ||
        (phrase.head.part === 'number' && words[phrase.to]?.lower !== 'of'));
    if (phrase && !means) return phrase;
  }
  return undefined;
}
