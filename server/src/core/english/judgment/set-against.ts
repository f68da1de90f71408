import { isCandidate } from '../grammar/actor.ts';
import { findPhrases, phraseSet } from '../grammar/match.ts';
import { choosingVerbs } from '../lexicon/choosing.ts';
import { alternativeLinks, deciding } from '../lexicon/options.ts';
import { moveOf } from '../ownership/moves.ts';
import { remembered } from '../remembered.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';

/** What sets one thing against another: "instead of", "over". */
export const links = phraseSet(alternativeLinks);

/** The candidate's choice over something else: "chose X over Y", "instead of calling, I wrote", "gave it at six instead". */
export function isSetAgainst(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  if (!isCandidate(clause)) return false;
  const move = moveOf(sentence, clause);
  if (/^(remain|stay|feel)$/.test(clause.verb.deed.lemma ?? '')) return false;
  if (clause.link?.lower === 'so' && /^(can|could)$/.test(clause.verb.modal ?? '')) return false;
  if (move === 'fate' || (move === 'state' && clause.verb.deed.lemma !== 'want')) return false;
  const [from, to] = wordRange(sentence, clause);
  if (/^(rather|instead)$/.test(words[0]?.lower ?? '') && clause.kind === 'main') return true;
  if (
    words
      .slice(from, to)
      .some(({ lower }, at, own) => lower === 'instead' && !/^(of|also)$/.test(own[at + 1]?.lower ?? ''))
  )
    return true;
  if (isSetOff(sentence, clause, to) || isAfterBut(sentence, clause)) return true;
  for (const match of findPhrases(words, links, clause.verb.to, to)) {
    if (words[match.to]?.part === 'number' && !deciding.has(clause.verb.lemma)) continue;
    if (match.phrase !== 'over' && match.phrase !== 'ahead of') return true;
    const after = words[match.to];
    if (match.phrase === 'over' && isParticle(words, match.from)) continue;
    if (words[match.from - 1]?.text === ',' && deciding.has(clause.verb.lemma) && after) return true;
    if (isChoosing(words, clause) && words[match.from - 1]?.part !== 'verb' && after) return true;
  }
  return false;
}

/** Whether the candidate, in so many words, takes or proposes one way in the place of another. */
export const setsAgainst = remembered((sentence: Sentence): boolean =>
  sentence.clauses.some((clause, at, { [clause.parent ?? -1]: above }) => {
    const own = clause.kind === 'complement' ? above : clause;
    return (
      own !== undefined &&
      (own.actor === 'I' || (own.actor === 'dropped' && at === 0)) &&
      own.verb.tense === 'past' &&
      !own.verb.negated &&
      clause.kind !== 'relative' &&
      isSetAgainst(sentence, clause)
    );
  }),
);

/** "Chose", "recommended"; "decided on", "settled for", not "decided over lunch". */
const isChoosing = (words: Sentence['words'], { verb }: Clause): boolean =>
  choosingVerbs.has(verb.deed.lemma ?? '') ||
  (/^(decide|settle)$/.test(verb.deed.lemma ?? '') && /^(on|upon|for)$/.test(words[verb.to]?.lower ?? ''));

/** "I had a sealed runner in my hand, but I went for two loose leaves": what was at hand is not what was taken. */
function isAfterBut({ words, clauses }: Sentence, { verb, subject, object, kind }: Clause): boolean {
  const next = words[verb.to]?.lower ?? '';
  const takes =
    (verb.lemma === 'go' && next === 'for') ||
    (/^(opt|plump|settle)$/.test(verb.lemma) && /^(for|on)$/.test(next)) ||
    (/^(choose|pick)$/.test(verb.lemma) && object !== undefined);
  const before = clauses.find(other => other.verb.to <= (subject?.from ?? verb.from));
  return (
    takes &&
    kind !== 'relative' &&
    words[(subject?.from ?? verb.from) - 1]?.lower === 'but' &&
    before?.object?.head.part === 'noun'
  );
}

/** "Took over the plan", "took it over". */
const isParticle = (words: Sentence['words'], at: number): boolean =>
  words[at]?.part === 'particle' || /^(takes?|took|taken|taking)$/.test(words[at - 1]?.lower ?? '');

/** "I let in whoever had a card, instead of calling each time": a clause between has taken the link from the choice. */
function isSetOff(sentence: Sentence, clause: Clause, to: number): boolean {
  const { words, clauses } = sentence;
  const next = clauses[clauses.indexOf(clause) + 1];
  if (next?.kind !== 'relative' && next?.kind !== 'subordinate') return false;
  const [, end] = wordRange(sentence, next);
  return [...findPhrases(words, links, to, end)].some(
    ({ phrase, from }) => /^(instead of|rather than|in place of)$/.test(phrase) && words[from - 1]?.text === ',',
  );
}
