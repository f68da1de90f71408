import { timeLinks } from '../english/lexicon/function-groups.ts';
import { onlyOnes, ownParts } from '../english/lexicon/rewriting.ts';
import { noticing } from '../english/lexicon/saying.ts';
import { moveOf } from '../english/ownership/moves.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import { agree } from './agreement.ts';
import { type Change, change, type Line } from './change.ts';
import { predicatesOf } from './reach.ts';
import type { Subject } from './subject.ts';
import { isShare, respell } from './words.ts';

const forms: Readonly<Record<string, string>> = { us: 'me', ourselves: 'myself' };

/**
 * What must follow when "I" takes the place of "we" in a clause: "us" and "ourselves" in the sentence, as long as no
 * other "we" claims them, and the deeds of that "we" that hang on it ("after we'd read the logs", "all that we could").
 */
export function follow(line: Line, clause: Clause, subject: Subject): readonly Change[] {
  const { sentence } = line;
  const along = sentence.clauses.filter(other => other !== clause && goesAlong(sentence, other, clause));
  const named = (word: Word): boolean => {
    const at = sentence.words.indexOf(word);
    return at >= subject.from && at < subject.to;
  };
  const pronouns = sentence.words.flatMap((word, at) => {
    const part = ownPartAt(sentence.words, at);
    if (part && belongsTo(sentence, word, clause, along))
      return [...respell(word, 'my'), ...respell(part, ofOne(part))];
    const form = forms[word.lower];
    const share = sentence.words[at - 1]?.lower === 'of';
    return form && !share && !named(word) && belongsTo(sentence, word, clause, along) ? respell(word, form) : [];
  });
  return [
    ...pronouns,
    ...(subject.group ? ownedBy(sentence, clause) : []),
    ...along.flatMap(other => [change(other.subject as NonNullable<Clause['subject']>, 'I'), ...agree(line, other)]),
  ];
}

/** "Minds" in "changed our minds": what nobody shares. */
export function ownPartAt(words: readonly Word[], at: number): Word | undefined {
  if (words[at]?.lower !== 'our') return undefined;
  const noun = words.findIndex(({ part }, index) => index > at && part !== 'adjective');
  const [head, next] = [words[noun], words[noun + 1]];
  const compound = next?.part === 'noun' && head?.lower === head?.singular;
  return head && ownParts.has(head.lower) && !compound ? head : undefined;
}

const ofOne = ({ lower, singular }: Word): string => (onlyOnes.has(lower) ? singular : lower);

/** "Delivered their part", "finished its part": "my", as long as no other noun could be meant. */
function ownedBy(sentence: Sentence, clause: Clause): readonly Change[] {
  return predicatesOf(sentence, clause).flatMap(({ verb, end }) => {
    const rest = sentence.words.filter(word => word.start >= verb.end && word.end <= end);
    const at = rest.findIndex(({ lower, part }) => /^(its|their)$/.test(lower) || part === 'noun');
    const found = rest[at];
    return found && /^(its|their)$/.test(found.lower) ? respell(found, 'my') : [];
  });
}

/** Whether a clause tells a deed of the same "we" and hangs on `root`: when it was, or what it was done to. */
function goesAlong(sentence: Sentence, clause: Clause, root: Clause): boolean {
  if (isAnnouncing(sentence, clause, root)) return true;
  if (clause.subject?.head.lower !== 'we' || isShare(sentence.words[clause.subject.to])) return false;
  if (!isBeside(sentence, clause, root)) return false;
  if (clause.kind === 'relative') return isDeed(sentence, clause) || clause.verb.modal === 'could';
  return isTiming(sentence, clause);
}

/** "What we did was we cut the menu", "what our team did, we cut the menu": the deed of `root` is announced. */
export function isAnnouncing({ words }: Sentence, { subject, actor, verb }: Clause, root: Clause): boolean {
  const what = words[(subject?.from ?? 0) - 1]?.lower === 'what' && verb.deed.lemma === 'do';
  const between = words.slice(verb.to, root.subject?.from ?? verb.to);
  const joins = between.length === 1 && /^(was|is|,)$/.test(between[0]?.lower ?? '');
  return what && joins && (actor === 'we' || actor === 'team');
}

/** Whether a clause tells by a deed or a sight of "we" when something else was done. */
export function isTiming(sentence: Sentence, clause: Clause): boolean {
  return (
    clause.kind === 'subordinate' &&
    clause.subject?.head.lower === 'we' &&
    timeLinks.has(clause.link?.lower ?? '') &&
    (isDeed(sentence, clause) || noticing.has(clause.verb.deed.lemma ?? ''))
  );
}

const isDeed = (sentence: Sentence, clause: Clause): boolean =>
  /^(act|decision|attainment|mistake)$/.test(moveOf(sentence, clause));

/** Whether "us" in the clause that holds `word` stands for the subject of `root` and for no other "we" that stays. */
function belongsTo(sentence: Sentence, word: Word, root: Clause, along: readonly Clause[]): boolean {
  const holder = sentence.clauses.findLast(({ start, end }) => start <= word.start && word.end <= end) ?? root;
  const mine = (clause: Clause | undefined): boolean =>
    clause === root || (clause !== undefined && along.includes(clause));
  if (mine(holder)) return true;
  if (holder.kind === 'coordinate' && mine(sentence.clauses[holder.parent ?? -1])) return true;
  if (isIndependent(holder) || holder.actor === 'we' || holder.actor === 'team') return false;
  return sentence.clauses.every(
    other =>
      mine(other) || !(other.actor === 'we' || other.actor === 'team') || mine(sentence.clauses[other.parent ?? -1]),
  );
}

/** "And it saved us three days": told of the group, unlike "which saved us". */
const isIndependent = ({ kind, subject }: Clause): boolean => kind === 'main' && subject?.head.part !== 'relative';

/** Whether no other main clause stands between two clauses. */
function isBeside({ clauses }: Sentence, clause: Clause, root: Clause): boolean {
  const [at, other] = [clauses.indexOf(clause), clauses.indexOf(root)];
  return clauses.slice(Math.min(at, other) + 1, Math.max(at, other)).every(({ kind }) => kind !== 'main');
}
