import type { Span } from '../span.ts';
import { advice } from './lexicon/phrases.ts';
import { moveOf } from './moves.ts';
import { isColleague, isSuperior } from './people.ts';
import { type Clause, type NounPhrase, type Sentence, withComplement, wordRange } from './sentence.ts';

const adviceNouns: ReadonlySet<string> = new Set(advice);
const judges =
  /^(data|numbers|metrics|results|figures|survey|algorithm|model|test|majority|vote|consensus|spreadsheet|scores|score|market|wish|wishes|preference|calendar|budget|customers|users)$/;

/** Where a clause hands the candidate's call to a person, to the data or to consensus; undefined where it does not. */
export function deferralOf(sentence: Sentence, clause: Clause): Span | undefined {
  const { verb } = clause;
  if (verb.negated || verb.modal === 'could' || verb.modal === 'might') return undefined;
  const defers = byCandidate(sentence, clause) || byOthers(sentence, clause) || byVote(clause);
  if (!defers || isOwnedHandOver(sentence)) return undefined;
  return withComplement(sentence, clause);
}

/** "We went with …", "I trusted her estimate", "we all agreed", "I let design pick", "I did what my boss suggested". */
function byCandidate(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, object } = clause;
  if (!/^(I|we|team|dropped)$/.test(actor) || verb.voice === 'passive') return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const { words } = sentence;
  const [, to] = wordRange(sentence, clause);
  const rest = words.slice(verb.to, to);
  switch (lemma) {
    case 'agree':
      return actor !== 'I' && actor !== 'dropped' && verb.tense === 'past' && !joinsMe(sentence, clause);
    case 'go':
      return (
        rest[0]?.lower === 'with' ||
        (rest.some(({ lower }) => lower === 'with') && rest.some(({ lower }) => lower === 'along'))
      );
    case 'trust':
    case 'follow':
    case 'accept':
    case 'adopt':
      return (
        object !== undefined && !/^(my|our)$/.test(words[object.from]?.lower ?? '') && isAdviceOf(sentence, object)
      );
    case 'cave':
    case 'yield':
      return true;
    case 'defer':
      return rest[0]?.lower === 'to' && rest[0].part === 'preposition';
    case 'rely':
      return rest.some(({ lower }) => adviceNouns.has(lower));
    case 'let':
      return (
        rest.some(
          ({ lemma: next, form }) =>
            form === 'base' && /^(decide|choose|pick|select|determine|make|set|own|drive|define)$/.test(next ?? ''),
        ) && object?.head.lower !== 'it'
      );
    case 'leave':
    case 'give':
    case 'hand':
    case 'delegate':
      return (
        (lemma === 'leave' && rest[0]?.lower === 'to' && words[verb.from - 2]?.text === ',') ||
        (rest[0]?.lower === 'in' && lemma === 'give' && rest.length < 3) ||
        (rest.some(({ lower }) => /^(choice|decision|call|decisions)$/.test(lower)) &&
          rest.some(({ lower }) => lower === 'to'))
      );
    case 'do':
      return isTold(sentence, clause);
    default:
      return moveOf(sentence, clause) === 'deferral' && lemma !== 'trust';
  }
}

/** "The union and I agreed" is a bargain, not a consensus. */
function joinsMe({ words }: Sentence, { subject }: Clause): boolean {
  return (
    (subject !== undefined && subject.head.lower === 'i' && !/^(my|our|the)$/.test(words[subject.from]?.lower ?? '')) ||
    (subject !== undefined &&
      subject.head.lower === 'i' &&
      !words.slice(subject.from, subject.to).some(({ lower }) => /^(team|squad|crew)$/.test(lower)))
  );
}

/** "my lead's estimate", "the agency's advice", "their recommendation". */
function isAdviceOf({ words }: Sentence, { head, from, to }: NounPhrase): boolean {
  if (adviceNouns.has(head.lower)) return true;
  if (/^(number|numbers|figure|figures|word|instinct|gut)$/.test(head.lower))
    return (
      /^(his|her|their)$/.test(words[from]?.lower ?? '') ||
      words.slice(from, to).some(({ part }) => part === 'genitive')
    );
  return words[to]?.lower === 'of' && adviceNouns.has(words[from + 1]?.lower ?? '');
}

/** "I did what my manager suggested", "we did as we were told". */
function isTold({ clauses }: Sentence, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    next !== undefined &&
    next.actor !== 'I' &&
    /^(suggest|like|recommend|tell|ask|want|say|propose|advise|order|decide|prefer|request|expect)$/.test(
      next.verb.lemma,
    ) &&
    (next.kind === 'complement' || next.kind === 'subordinate' || next.kind === 'relative')
  );
}

/** "The data made the decision", "leadership made that call", "management told us to", "the majority chose". */
function byOthers(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, subject, object } = clause;
  if (actor !== 'other' || !subject || verb.voice === 'passive' || clause.kind === 'relative') return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const head = subject.head.lower;
  const call = /^(decision|call|choice|decisions)$/.test(object?.head.lower ?? '');
  if (head === 'consensus' && lemma === 'be') return true;
  if (answers(sentence, clause)) return false;
  const decides =
    (/^(make|take)$/.test(lemma) && call) ||
    lemma === 'decide' ||
    (lemma === 'choose' && verb.tense === 'past') ||
    (lemma === 'go' && sentence.words[verb.to]?.lower === 'for');
  if (judges.test(head))
    return decides || (lemma === 'tell' && object?.head.lower === 'us' && clause.infinitive !== undefined);
  if (/^(make|take)$/.test(lemma) && call && isColleague(sentence, subject)) return true;
  if (!isSuperior(subject)) return false;
  return decides || (/^(tell|instruct|order|force)$/.test(lemma) && object?.head.lower === 'us');
}

/** Whether the candidate acts on the others' decision in the same sentence: "… , so I moved the opening". */
function answers({ clauses }: Sentence, clause: Clause): boolean {
  return clauses
    .slice(clauses.indexOf(clause) + 1)
    .some(({ actor, kind, verb }) => actor === 'I' && kind === 'main' && verb.tense === 'past');
}

/** "The design was chosen by the majority", "it was decided by vote". */
function byVote({ verb, agent }: Clause): boolean {
  if (verb.voice !== 'passive' || !agent || !/^(choose|decide|pick|select|determine|make|take)$/.test(verb.lemma))
    return false;
  return (
    judges.test(agent.head.lower) || isSuperior(agent) || /^(group|team|everyone|everybody)$/.test(agent.head.lower)
  );
}

/** A hand-over with the candidate's own criteria is a call: "I gave it to Priya because she ran the store". */
function isOwnedHandOver({ words, clauses }: Sentence): boolean {
  const reason = words.some(({ lower }) => /^(because|since|condition|conditions)$/.test(lower));
  const kept = clauses.some(
    ({ actor, verb }) =>
      actor === 'I' && /^(keep|refuse|insist|reserve|cap|limit|require|decide|choose)$/.test(verb.deed.lemma ?? ''),
  );
  const first = clauses[0]?.actor;
  return kept || (reason && first === 'I');
}
