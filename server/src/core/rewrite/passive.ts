import type { Clause } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import { activated, endOf, withoutAgent } from './activated.ts';
import { type Hides, isBound } from './bound.ts';
import { type Change, change, type Line, type Option } from './change.ts';
import { claimOf, isLasting } from './claim.ts';
import { isBesideMe, isEchoed, isTorn } from './movable.ts';
import { decidedByNobody } from './nobody.ts';
import { agreedBy, behindDeed } from './reach.ts';
import { sharing } from './second-verb.ts';
import { stop, type Text, text } from './text.ts';
import { titlesOf } from './titles.ts';
import { isWrapped, type PassiveVerb, passiveVerb, spoken, type Telling, tell } from './voice.ts';

/**
 * What the writer can put in the place of a passive that hides them, best first. A passive that "and" joins to it goes
 * along. None where no rewriting is safe.
 */
export function ownPassive(line: Line, marked: Clause, hides: Hides): readonly Option[] {
  const clause = listedUnder(line, marked, hides) ?? marked;
  const nobody = decidedByNobody(line, clause);
  if (nobody) return nobody;
  const verb = passiveVerb(line, clause);
  if (!verb || !clause.subject) return [];
  if (clause.kind === 'relative') return [asRelative(line, clause, verb)];
  if (isTorn(line, clause) || isEchoed(line.sentence, clause) || isBesideMe(line.sentence, clause)) return [];
  if (isBound(line.sentence, clause, verb.to, hides)) return [];
  if (clause.kind === 'coordinate' && line.sentence.words[verb.from - 1]?.part !== 'coordinator') return [];
  const rows: readonly Row[] = [{ clause, verb }, ...joinedTo(line, clause, hides)];
  const claim = claimOf(line.sentence, clause);
  const lasting = isLasting(line.sentence, clause);
  const deed = claim === 'deed' && !lasting && !verb.scoped && !clause.verb.progressive && !clause.verb.modal;
  const aside = clause.kind === 'subordinate' || clause.kind === 'complement';
  const decided = deed && !aside ? told(line, rows, 'decided', 'base') : undefined;
  const did = told(line, rows, 'did', 'did');
  const past = /^(had|'d)$/.test(line.sentence.words[clause.verb.from]?.lower ?? '');
  const ordered = past || verb.negation === 'never' ? [did, decided] : [decided, did];
  const proposed =
    claim !== 'fact' && !lasting && !aside && !clause.verb.modal && !clause.verb.progressive && !past
      ? told(line, rows, 'proposed', 'ing')
      : named(line, clause, verb, aside);
  return [...ordered, proposed].filter(option => option !== undefined);
}

/** The passive that opens the list in which a passive stands. */
function listedUnder(line: Line, clause: Clause, hides: Hides): Clause | undefined {
  const { clauses } = line.sentence;
  const earlier = clauses.slice(0, clauses.indexOf(clause)).filter(other => other.kind === 'main' && hides(other));
  return earlier.find(other => joinedTo(line, other, hides).some(row => row.clause === clause));
}

interface Row {
  readonly clause: Clause;
  readonly verb: PassiveVerb;
  /** The comma before "and", which two verbs with one subject do not need. */
  readonly comma?: Word;
}

/**
 * Passives that follow in a list that "and" closes: "the form was cut, the fax number was removed and an owner was
 * named". What stands after the last "and" ends it.
 */
function joinedTo(line: Line, clause: Clause, hides: Hides): readonly Row[] {
  const { clauses, words } = line.sentence;
  const rows: Row[] = [];
  let [last, closed] = [clause, 0];
  for (const next of clauses.slice(clauses.indexOf(clause) + 1)) {
    const from = next.kind === 'coordinate' ? next.verb.from : (next.subject?.from ?? 0);
    const between = words.slice(0, from).filter(({ start }) => start >= last.end);
    const joins =
      between.length > 0 && between.every(({ lower, part }) => /^(and|,)$/.test(lower) || part === 'adverb');
    const alike = next.kind === 'main' || (next.kind === 'coordinate' && clauses[next.parent ?? -1] === clause);
    const verb = joins && alike && hides(next) ? passiveVerb(line, next) : undefined;
    if (!verb || claimOf(line.sentence, next) === 'fact' || next.agent) break;
    const and = between.some(({ lower }) => lower === 'and');
    rows.push({ clause: next, verb, ...(between[0]?.text === ',' && and && { comma: between[0] }) });
    if (and) closed = rows.length;
    last = next;
  }
  return rows.slice(0, closed);
}

function told(line: Line, rows: readonly Row[], first: Telling, later: Telling): Option | undefined {
  const changes: Change[] = [];
  for (const [index, { clause, verb, comma }] of rows.entries()) {
    const made = activated(line, clause, verb, index === 0 ? first : later, index === 0);
    const shared = sharing(line, clause, verb, later);
    if (!made || !shared) return undefined;
    changes.push(...made, ...shared);
    if (comma && rows.length === 2 && !isParted(line, rows)) changes.push(change(comma, ''));
  }
  const [row] = rows;
  if (!row) return undefined;
  const said = spoken(tell(line, row.clause, row.verb, first));
  const agreed =
    first === 'proposed'
      ? agreedBy(
          line,
          rows.map(other => other.clause),
        )
      : undefined;
  if (first === 'proposed' && !agreed) return undefined;
  const title = first === 'proposed' ? titlesOf.proposed : titlesOf[first === 'decided' ? 'decided' : 'did'](said);
  return { title, changes: agreed ? [...changes, agreed] : changes };
}

/** "The curtain was lowered, house lights up, and …": another comma stands before the one that parts two deeds. */
const isParted = ({ sentence: { words } }: Line, [first]: readonly Row[]): boolean =>
  words.some(
    ({ text: mark, start }) =>
      mark === ',' && start >= (first?.clause.verb.end ?? 0) && start < (first?.clause.end ?? 0),
  );

/** ", which was then dropped": ", which I then dropped". */
function asRelative(line: Line, clause: Clause, verb: PassiveVerb): Option {
  const { words } = line.sentence;
  const said = spoken(tell(line, clause, verb, 'did'));
  const [first, last] = [words[verb.from] as Word, words[verb.to - 1] as Word];
  const particle = verb.particle && !isWrapped(line.source, verb) ? ` ${verb.particle.text}` : '';
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
  const shared = sharing(line, clause, verb, 'did');
  if (!made || !shared) return undefined;
  const opens = words.find(({ part }) => part !== 'punctuation') === words[clause.subject?.from ?? -1];
  const [first, ...rest] = made;
  if (!first) return undefined;
  const who: Text = [stop(opens ? 'Who' : 'who'), ' '];
  const part = behindDeed(line, [clause], text`, and I ${stop('did what')}`);
  if (!aside && !part) return undefined;
  return {
    title: titlesOf.named(spoken(tell(line, clause, verb, 'did'))),
    changes: [
      { span: first.span, text: [...who, ...first.text] },
      ...rest,
      ...shared,
      ...(!aside && part ? [part] : []),
    ],
  };
}
