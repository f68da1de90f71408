import type { Span } from '../span.ts';
import { frameOf, frameSet } from './frame.ts';
import { decisions } from './lexicon/deeds.ts';
import { deferring } from './lexicon/frames.ts';
import { superiors } from './lexicon/people.ts';
import { advice } from './lexicon/phrases.ts';
import { isColleague, isSuperior } from './people.ts';
import { type Clause, type NounPhrase, type Sentence, withComplement } from './sentence.ts';

const adviceNouns: ReadonlySet<string> = new Set(advice);
const frames = frameSet(deferring, { boss: superiors });
/** What is said to decide where nobody does. */
const judges =
  /^(data|number|numbers|metrics|results|figures|survey|algorithm|model|test|majority|vote|consensus|spreadsheet|scores|score|market|wish|wishes|preference|calendar|budget|customers|users)$/;

/** Where a clause hands the candidate's call to a person, to the data or to consensus; undefined where it does not. */
export function deferralOf(sentence: Sentence, clause: Clause): Span | undefined {
  const { verb } = clause;
  if (verb.negated || verb.modal === 'could' || verb.modal === 'might') return undefined;
  const defers =
    byCandidate(sentence, clause) || byOthers(sentence, clause) || isObeyed(sentence, clause) || byVote(clause);
  if (!defers || isOwnedHandOver(sentence)) return undefined;
  return withComplement(sentence, clause);
}

/** "We went with …", "I trusted her estimate", "we all agreed", "I let design pick", "I did what my boss suggested". */
function byCandidate(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, object } = clause;
  if (!/^(I|we|team|dropped)$/.test(actor) || verb.voice === 'passive') return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  const own = object !== undefined && isOwn(sentence, object);
  if (
    /^(trust|follow|accept|adopt|heed|take|implement|execute)$/.test(lemma) &&
    object &&
    !own &&
    isAdviceOf(sentence, object)
  )
    return true;
  if (/^(rely|count|depend|lean|act)$/.test(lemma)) return restsOnAdvice(sentence, clause);
  if (lemma === 'agree')
    return actor !== 'I' && actor !== 'dropped' && verb.tense === 'past' && !joinsMe(sentence, clause);
  if (lemma === 'do') return isTold(sentence, clause);
  if (/^(reach|find|build|come|get|seek|put|take|hold|vote)$/.test(lemma) && actor === 'I') return false;
  return !own && frameOf(sentence, clause, frames) !== undefined && !isDecidedLater(sentence, clause);
}

/** "My own count", not "my mentor's advice". */
function isOwn({ words }: Sentence, { from, to }: NounPhrase): boolean {
  return /^(my|our)$/.test(words[from]?.lower ?? '') && !words.slice(from, to).some(({ part }) => part === 'genitive');
}

/** Whether a later clause names who decided: "we put it to a vote and the majority chose". */
function isDecidedLater(sentence: Sentence, clause: Clause): boolean {
  return sentence.clauses.slice(sentence.clauses.indexOf(clause) + 1).some(later => byOthers(sentence, later));
}

/** "The union and I agreed" is a bargain, not a consensus. */
function joinsMe({ words }: Sentence, { subject }: Clause): boolean {
  if (subject?.head.lower !== 'i') return false;
  return !words.slice(subject.from, subject.to).some(({ lower }) => /^(team|squad|crew)$/.test(lower));
}

/** "my lead's estimate", "the agency's advice", "their recommendation". */
function isAdviceOf({ words }: Sentence, { head, from, to }: NounPhrase): boolean {
  if (adviceNouns.has(head.lower)) return true;
  if (/^(number|numbers|figure|figures|word|instinct|gut|forecast|plan|view)$/.test(head.lower))
    return (
      /^(his|her|their)$/.test(words[from]?.lower ?? '') ||
      words.slice(from, to).some(({ part }) => part === 'genitive')
    );
  return words[to]?.lower === 'of' && adviceNouns.has(words[from + 1]?.lower ?? '');
}

/** "I relied on the supplier's forecast", "we acted on his advice". */
function restsOnAdvice(sentence: Sentence, { verb, end }: Clause): boolean {
  const { words } = sentence;
  const rest = words.slice(verb.to).filter(word => word.end <= end);
  const others =
    rest.some(({ part }) => part === 'genitive') || rest.some(({ lower }) => /^(his|her|their)$/.test(lower));
  return (
    /^(on|upon)$/.test(rest.find(({ part }) => part !== 'adverb')?.lower ?? '') &&
    rest.some(({ lower }) => adviceNouns.has(lower) || (others && /^(forecast|word|numbers|view|gut)$/.test(lower)))
  );
}

/** "I did what my manager suggested", "we did as we were told". */
function isTold({ clauses }: Sentence, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    next !== undefined &&
    next.actor !== 'I' &&
    wishing.test(next.verb.lemma) &&
    (next.kind === 'complement' || next.kind === 'subordinate' || next.kind === 'relative')
  );
}

const wishing =
  /^(suggest|like|recommend|tell|ask|want|say|propose|advise|order|decide|prefer|request|expect|choose|pick|instruct|demand|insist)$/;
const choosing = /^(decide|choose|pick|select|determine|settle)$/;

/** "The data made the decision", "leadership made that call", "management told us to", "the majority chose". */
function byOthers(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb, subject, object, kind } = clause;
  if (!subject || verb.voice === 'passive' || actor !== 'other') return false;
  if (kind === 'relative') return isCleft(sentence, clause);
  const lemma = verb.deed.lemma ?? verb.lemma;
  const head = subject.head.lower;
  const call = /^(decision|call|choice|decisions)$/.test(object?.head.lower ?? '');
  if (head === 'consensus' && lemma === 'be') return true;
  if (answers(sentence, clause)) return false;
  const decides =
    (/^(make|take)$/.test(lemma) && call) ||
    lemma === 'decide' ||
    (choosing.test(lemma) && verb.tense === 'past') ||
    (lemma === 'go' && sentence.words[verb.to]?.lower === 'for');
  if (judges.test(head))
    return decides || (lemma === 'tell' && object?.head.lower === 'us' && clause.infinitive !== undefined);
  if (/^(make|take)$/.test(lemma) && call && isColleague(sentence, subject)) return true;
  if (!isSuperior(subject)) return false;
  return decides || (/^(tell|instruct|order|force)$/.test(lemma) && object?.head.lower === 'us');
}

/** "It was my boss who decided". */
function isCleft({ clauses }: Sentence, clause: Clause): boolean {
  const { verb, subject, parent } = clause;
  const governor = parent === undefined ? undefined : clauses[parent];
  return (
    governor?.actor === 'nobody' &&
    governor.verb.lemma === 'be' &&
    isSuperior(subject) &&
    choosing.test(verb.deed.lemma ?? '')
  );
}

/** "My director wanted the cheaper one, so we did that", "I was told to stop, so I stopped". */
function isObeyed(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, actor } = clause;
  const told = verb.voice === 'passive' && actor === 'I' && /^(tell|instruct|order)$/.test(verb.lemma);
  const wished =
    verb.voice === 'active' &&
    actor === 'other' &&
    verb.tense === 'past' &&
    (wishing.test(verb.lemma) || choosing.test(verb.lemma)) &&
    (isColleague(sentence, subject) || isSuperior(subject) || judges.test(subject?.head.lower ?? ''));
  if (!told && !wished) return false;
  const order = clause.infinitive?.lemma ?? '';
  return sentence.clauses.slice(sentence.clauses.indexOf(clause) + 1).some(later => {
    if (!/^(I|we|team)$/.test(later.actor) || later.verb.negated || later.verb.tense !== 'past') return false;
    const complies = /^(do|follow|comply|obey|execute|implement|ship)$/.test(later.verb.lemma);
    return (
      (complies && /^(it|that|so|this)$/.test(sentence.words[later.verb.to]?.lower ?? '')) ||
      (told && decisions.has(order) && later.verb.lemma === order)
    );
  });
}

/** Whether the candidate acts on the others' decision in the same sentence: "… , so I moved the opening". */
function answers({ clauses, words }: Sentence, clause: Clause): boolean {
  return clauses.slice(clauses.indexOf(clause) + 1).some(({ actor, kind, verb }) => {
    const obeys = /^(do|follow|comply|obey|execute)$/.test(verb.lemma) || words[verb.to]?.lower === 'it';
    return actor === 'I' && kind === 'main' && verb.tense === 'past' && !obeys;
  });
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
