import { groups } from '../english/lexicon/nouns.ts';
import type { Clause } from '../english/sentence.ts';
import { inflect, isKnownVerb } from '../english/verb.ts';
import type { Word } from '../english/word.ts';
import { midSentence } from './capital.ts';
import { type Change, change, insert, type Line, type Option } from './change.ts';
import { claimOf } from './claim.ts';
import { keepsMarkup, onOneLine, withMarkup } from './markup.ts';
import { decidedByNobody } from './nobody.ts';
import { endOfDeed } from './reach.ts';
import { stop, type Text, text } from './text.ts';
import { titlesOf } from './titles.ts';
import { type PassiveVerb, passiveVerb, type Telling, tell } from './voice.ts';

/** Which clauses hide the writer behind a passive. */
export type Hides = (clause: Clause) => boolean;

/**
 * What the writer can put in the place of a passive that hides them, best first. A passive that "and" joins to it goes
 * along. None where no rewriting is safe.
 */
export function ownPassive(line: Line, clause: Clause, hides: Hides): readonly Option[] {
  const nobody = decidedByNobody(line, clause);
  if (nobody) return nobody;
  const verb = passiveVerb(line, clause);
  if (!verb || !clause.subject) return [];
  if (clause.kind === 'relative') return [asRelative(line, clause, verb)];
  const rows = [{ clause, verb }, ...joinedTo(line, clause, hides)];
  const claim = claimOf(line.sentence, clause);
  const deed = claim === 'deed' && !verb.scoped && !clause.verb.progressive && !clause.verb.modal;
  const aside = clause.kind === 'subordinate' || clause.kind === 'complement';
  const decided = deed && !aside ? told(line, rows, 'decided', 'base') : undefined;
  const did = told(line, rows, 'did', 'did');
  const past = /^(had|'d)$/.test(line.sentence.words[clause.verb.from]?.lower ?? '');
  const ordered = past || verb.negation === 'never' ? [did, decided] : [decided, did];
  const proposed =
    claim !== 'fact' && !aside && !clause.verb.modal && !clause.verb.progressive && !past
      ? told(line, rows, 'proposed', 'ing')
      : named(line, clause, verb, aside);
  return [...ordered, proposed].filter(option => option !== undefined);
}

interface Row {
  readonly clause: Clause;
  readonly verb: PassiveVerb;
}

/** Passives that follow, joined by "and" alone: "the form was cut and the fax number was removed". */
function* joinedTo(line: Line, clause: Clause, hides: Hides): Generator<Row> {
  const { clauses, words } = line.sentence;
  let last = clause;
  for (const next of clauses.slice(clauses.indexOf(clause) + 1)) {
    const from = next.kind === 'coordinate' ? next.verb.from : (next.subject?.from ?? 0);
    const between = words.slice(0, from).filter(({ start }) => start >= last.end && start < next.verb.start);
    const and =
      between.length > 0 && between.every(({ lower, part }) => lower === 'and' || lower === ',' || part === 'adverb');
    const alike = next.kind === 'main' || (next.kind === 'coordinate' && clauses[next.parent ?? -1] === clause);
    const verb = alike && and && next.verb.voice === 'passive' && hides(next) ? passiveVerb(line, next) : undefined;
    if (!verb || claimOf(line.sentence, next) === 'fact' || next.agent) return;
    yield { clause: next, verb };
    last = next;
  }
}

function told(line: Line, rows: readonly Row[], first: Telling, later: Telling): Option | undefined {
  const changes: Change[] = [];
  for (const [index, { clause, verb }] of rows.entries()) {
    const made = activated(line, clause, verb, index === 0 ? first : later, index === 0);
    if (!made) return undefined;
    changes.push(...made, ...sharing(line, clause, verb, later));
  }
  const [row] = rows;
  if (!row) return undefined;
  const said = tell(line, row.clause, row.verb, first);
  const agreed =
    first === 'proposed'
      ? [
          insert(
            endOfDeed(
              line.sentence,
              rows.map(({ clause }) => clause),
            ),
            text`, and ${stop('who')} agreed`,
          ),
        ]
      : [];
  const title = first === 'proposed' ? titlesOf.proposed : titlesOf[first === 'decided' ? 'decided' : 'did'](said);
  return { title, changes: [...changes, ...agreed] };
}

/** "The launch was postponed": "I postponed the launch". */
function activated(
  line: Line,
  clause: Clause,
  verb: PassiveVerb,
  telling: Telling,
  withI: boolean,
): readonly Change[] | undefined {
  const { words } = line.sentence;
  const shared = clause.kind === 'coordinate';
  const from = shared ? verb.from : (clause.subject?.from ?? verb.from);
  const object = shared ? pronounFor(line, clause) : objectOf(line, from, verb.from);
  const said = tell(line, clause, verb, telling);
  const [start, end] = [words[from] as Word, words[verb.to - 1] as Word];
  const region = {
    start: shared ? start.start : withMarkup(line.source, phraseSpan(words, from, verb.from)).start,
    end: endOf(line, verb, end),
  };
  const particle = verb.particle?.text ?? '';
  const short = /^(it|them|him|her|this|that|these|those)$/.test(object);
  const order = short && !isStranded(verb) ? [said, object, particle] : [said, particle, object];
  const written = [...(withI ? ['I'] : []), ...order].filter(Boolean).join(' ');
  if (!keepsMarkup(line.source.slice(region.start, region.end), written)) return undefined;
  return [change(region, written), ...withoutAgent(line, clause)];
}

const isStranded = ({ particle }: PassiveVerb): boolean => particle?.part === 'preposition';

const endOf = ({ source }: Line, { head, particle }: PassiveVerb, last: Word): number =>
  particle ? last.end : withMarkup(source, head).end;

const phraseSpan = (words: readonly Word[], from: number, to: number) => ({
  start: (words[from] as Word).start,
  end: (words[to - 1] as Word).end,
});

const objectForms: Readonly<Record<string, string>> = { they: 'them', he: 'him', she: 'her', who: 'whom' };

/** The subject as an object, markup included. */
function objectOf(line: Line, from: number, to: number): string {
  const { words } = line.sentence;
  let last = to;
  while (words[last - 1]?.text === ',') last--;
  const first = words[from] as Word;
  const span = withMarkup(line.source, phraseSpan(words, from, last));
  const head = midSentence(line, first);
  const spelled = last - from === 1 ? (objectForms[head] ?? head) : head;
  return onOneLine(line.source.slice(span.start, first.start) + spelled + line.source.slice(first.end, span.end));
}

/** "it" or "them" for a subject that is not said again. */
function pronounFor({ sentence: { words, clauses } }: Line, clause: Clause): string {
  const owner = clause.parent === undefined ? clause : (clauses[clause.parent] ?? clause);
  return isPlural(words, owner) ? 'them' : 'it';
}

function isPlural(words: readonly Word[], { verb, subject }: Clause): boolean {
  const first = words[verb.from]?.lower ?? '';
  if (/^(were|are|have)$/.test(first)) return true;
  if (/^(was|is|has)$/.test(first)) return false;
  const joins = subject && words.slice(subject.from, subject.to).some(({ lower }) => lower === 'and');
  return joins || (subject !== undefined && subject.head.singular !== subject.head.lower);
}

/** "… and sent to every shop": the passive's second participle becomes a verb of its own, its object a pronoun. */
function sharing(line: Line, clause: Clause, verb: PassiveVerb, telling: Telling): readonly Change[] {
  const { words } = line.sentence;
  const changes: Change[] = [];
  for (let at = verb.to; at < words.length && (words[at] as Word).end <= clause.end; at++) {
    const word = words[at] as Word;
    const before = words.slice(verb.to, at).findLast(({ part }) => part !== 'adverb');
    const coordinated = before?.part === 'coordinator' || before?.text === ',';
    if (word.form !== 'participle' || !coordinated || !word.lemma || !isKnownVerb(word.lemma)) continue;
    const regular = word.lower.endsWith('ed');
    const form =
      telling === 'base' || telling === 'ing'
        ? inflect(word.lemma, telling)
        : regular
          ? word.text
          : inflect(word.lemma, 'past');
    changes.push(change(word, `${form} ${isPlural(words, clause) ? 'them' : 'it'}`));
  }
  return changes;
}

/** "by us" goes: "I" says it. */
function withoutAgent({ sentence: { words }, source }: Line, { agent }: Clause): readonly Change[] {
  if (!agent || !(/^(us|me)$/.test(agent.head.lower) || agent.actor === 'team' || groups.has(agent.head.lower)))
    return [];
  const by = words.findLast(({ lower, end }) => lower === 'by' && end <= agent.start);
  const before = by && words[words.indexOf(by) - 1];
  return by && before && !/[*_[\]()`]/.test(source.slice(before.end, agent.end))
    ? [change({ start: before.end, end: agent.end }, '')]
    : [];
}

/** ", which was then dropped": ", which I then dropped". */
function asRelative(line: Line, clause: Clause, verb: PassiveVerb): Option {
  const { words } = line.sentence;
  const said = tell(line, clause, verb, 'did');
  const [first, last] = [words[verb.from] as Word, words[verb.to - 1] as Word];
  const particle = verb.particle ? ` ${verb.particle.text}` : '';
  return {
    title: titlesOf.did(said),
    changes: [
      change({ start: first.start, end: endOf(line, verb, last) }, `I ${said}${particle}`),
      ...withoutAgent(line, clause),
    ],
  };
}

/** "… postponed the launch, and I …": who did it, and the writer's own part. */
function named(line: Line, clause: Clause, verb: PassiveVerb, aside: boolean): Option | undefined {
  const { words } = line.sentence;
  if (clause.verb.progressive || (clause.verb.perfect && clause.verb.tense !== 'past')) return undefined;
  if (clause.verb.tense === 'present' || clause.agent) return undefined;
  const made = activated(line, clause, verb, 'did', false);
  if (!made) return undefined;
  const opens = words.find(({ part }) => part !== 'punctuation') === words[clause.subject?.from ?? -1];
  const [first, ...rest] = made;
  if (!first) return undefined;
  const who: Text = [stop(opens ? 'Who' : 'who'), ' '];
  const part = aside ? [] : [insert(endOfDeed(line.sentence, [clause]), text`, and I ${stop('did what')}`)];
  return {
    title: titlesOf.named(tell(line, clause, verb, 'did')),
    changes: [{ span: first.span, text: [...who, ...first.text] }, ...rest, ...part],
  };
}
