import { isOthers } from './advice.ts';
import { decisions, wishing } from './lexicon/deeds.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { isSuperior } from './people.ts';
import type { Clause, NounPhrase, Sentence } from './sentence.ts';
import type { Word } from './word.ts';

/** "I did what my manager suggested", "we did as we were told", "we followed what head office proposed". */
export function isTold(sentence: Sentence, clause: Clause): boolean {
  const { clauses } = sentence;
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    next !== undefined &&
    next.actor !== 'I' &&
    wishing.has(next.verb.lemma) &&
    (next.kind === 'complement' ||
      next.kind === 'subordinate' ||
      (next.kind === 'relative' && (clause.verb.lemma === 'do' || isOthers(sentence, next.subject))))
  );
}

/** The clause in which the candidate does what somebody else wanted in this one: "my director wanted the cheaper one, so we did that", "I was told to stop, so I stopped", "legal said no, and that was that". */
export function complianceOf(sentence: Sentence, clause: Clause): Clause | undefined {
  const { verb, actor } = clause;
  const told = verb.voice === 'passive' && actor === 'I' && /^(tell|instruct|order)$/.test(verb.lemma);
  const wished = told || isWish(sentence, clause, wishing);
  if (!wished && !isWish(sentence, clause, opinions)) return undefined;
  const wish = wished ? wishOf(sentence, clause) : {};
  const index = sentence.clauses.indexOf(clause);
  return sentence.clauses.slice(index + 1).find(later => {
    if (later.kind === 'complement' && later.parent === index) return false;
    const past = later.verb.tense === 'past' || later.verb.perfect;
    if (!/^(I|we|team)$/.test(later.actor) || later.verb.negated || !past) return false;
    if (isTold(sentence, later)) return false;
    return (
      isWhatWasDone(later, sentence) ||
      (wished && (carriesOut(later, wish) || takesUp(later) || complies(sentence.words, later)))
    );
  });
}

/** What is wished for: a deed, and the thing that it is done to, by their words. */
interface Wish {
  readonly deed?: string | undefined;
  readonly thing?: string | undefined;
}

function wishOf({ clauses, words }: Sentence, clause: Clause): Wish {
  const { object, infinitive } = clause;
  const next = clauses[clauses.indexOf(clause) + 1];
  const said = next?.kind === 'complement' && next.parent === clauses.indexOf(clause) ? next : undefined;
  if (said) {
    const own = said.actor === 'other' ? undefined : said.verb.deed.lemma;
    const task = said.actor === 'I' && !decisions.has(own ?? '');
    return task ? {} : { deed: own, thing: said.object?.head.part === 'noun' ? said.object.head.lower : undefined };
  }
  const mine = object?.head.lower === 'me' || clause.actor === 'I';
  const from = infinitive ? words.indexOf(infinitive) + 1 : clause.verb.lemma === 'be' ? clause.verb.to + 1 : -1;
  const thing = from < 0 ? object : nounPhraseAt(words, from);
  // Whoever is told to look, looks; whoever is told to stop has not decided to.
  return mine && !decisions.has(infinitive?.lemma ?? '')
    ? {}
    : { deed: infinitive?.lemma, thing: thing?.head.part === 'noun' ? thing.head.lower : undefined };
}

/** Whether the same deed is done, or something is done with the same thing: "asked for a dashboard, so I built a dashboard". */
const carriesOut = ({ verb, object }: Clause, { deed, thing }: Wish): boolean =>
  (deed !== undefined && verb.lemma === deed) ||
  (thing !== undefined && object?.head.lower === thing && !/^(overrule|turn|reject|refuse|cut)$/.test(verb.lemma));

/** "… preferred the weekly one, so we kept it". */
const takesUp = ({ verb, object }: Clause): boolean =>
  object !== undefined &&
  object.to - object.from === 1 &&
  /^(it|that|this|them)$/.test(object.head.lower) &&
  /^(keep|take|use|pick|choose|apply|accept|approve|sign|ship)$/.test(verb.lemma);

/** "…, so that is what we went ahead with", "…, so Mondays only is what we did", "…, so that is the one we took". */
function isWhatWasDone({ subject, link }: Clause, { words }: Sentence): boolean {
  const at = link ? words.indexOf(link) : (subject?.from ?? 0);
  const [last, before] = link?.lower === 'what' ? [words[at - 1], words[at - 2]] : [words[at - 3], words[at - 4]];
  if (last?.lemma !== 'be' || (last.form !== 's' && last.form !== 'past') || !before) return false;
  return link?.lower === 'what' || (words[at - 1]?.lower === 'one' && /^(that|this)$/.test(before.lower));
}

const opinions: ReadonlySet<string> = new Set(['think', 'find', 'feel', 'believe', 'consider', 'see', 'like']);

/** What somebody else said or wanted, as a fact of the past. */
function isWish(sentence: Sentence, { verb, subject, actor }: Clause, verbs: ReadonlySet<string>): boolean {
  const { words } = sentence;
  if (verb.voice === 'passive' || verb.negated || (verb.tense !== 'past' && !verb.perfect)) return false;
  const mass = /^(most|majority|half)$/.test(subject?.head.lower ?? '');
  if (actor !== 'other' && !(actor === 'team' && mass)) return false;
  const backs = verb.lemma === 'be' && /^(for|in)$/.test(words[verb.to]?.lower ?? '') && (mass || isSuperior(subject));
  return (backs || verbs.has(verb.lemma)) && (mass || isOthers(sentence, subject) || isBodiless(subject));
}

const isBodiless = (subject: NounPhrase | undefined): boolean =>
  /^(data|survey|majority|most|group|client|customer|test|numbers|model|experiment|analysis|results|research)$/.test(
    subject?.head.lower ?? '',
  );

/** Whether a clause says that what others wanted was done: "so we did that", "and I went along", "and I did". */
export function complies(words: readonly Word[], { verb, end }: Clause): boolean {
  const next = words[verb.to];
  const last = next === undefined || next.start >= end || next.part === 'punctuation';
  const echoed = /^(it|that|so|this|accordingly)$/.test(next?.lower ?? '');
  const manner = words.some(
    ({ start, lower }) => start > verb.end && start <= end + 2 && /^(how|as|like)$/.test(lower),
  );
  if (verb.lemma === 'do' && manner) return true;
  if (/^(do|follow|comply|obey|execute|implement|apply|enforce|ship)$/.test(verb.lemma))
    return echoed || (last && verb.lemma !== 'ship');
  if (verb.lemma === 'go') return next?.lower === 'along' || verb.particle?.lower === 'along';
  return /^(accept|agree|follow)$/.test(verb.lemma) && (last || echoed);
}
