import { moveOf } from '../english/moves.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import { agree } from './agreement.ts';
import { type Change, change, type Line } from './change.ts';
import { respell } from './words.ts';

const forms: Readonly<Record<string, string>> = { us: 'me', ourselves: 'myself' };

/**
 * What must follow when "I" takes the place of "we" in a clause: "us" and "ourselves" in it and in what hangs on it, and
 * the deeds that it is timed by ("after we'd read the logs").
 */
export function follow(line: Line, clause: Clause): readonly Change[] {
  return [...pronouns(line, clause), ...timing(line, clause)];
}

function pronouns({ sentence }: Line, clause: Clause): readonly Change[] {
  return sentence.words.flatMap(word => {
    const form = forms[word.lower];
    return form && belongsTo(sentence, word, clause) ? respell(word, form) : [];
  });
}

/** Whether the clause that holds a word is `clause`, shares its subject, or hangs on it without a "we" of its own. */
function belongsTo(sentence: Sentence, word: Word, clause: Clause): boolean {
  const holder = sentence.clauses.findLast(({ start, end }) => start <= word.start && word.end <= end);
  if (!holder || holder === clause) return holder !== undefined;
  const root = sentence.clauses.indexOf(clause);
  if (holder.kind === 'coordinate') return holder.parent === root;
  if (holder.actor === 'other' && holder.subject?.head.lower === 'which') return isBeside(sentence, holder, root);
  if (holder.kind === 'main' || holder.actor === 'we' || holder.actor === 'team') return false;
  return holder.kind !== 'subordinate' || isBeside(sentence, holder, root);
}

/** Whether no other main clause stands between a dependent clause and the one at `root`. */
function isBeside({ clauses }: Sentence, holder: Clause, root: number): boolean {
  const at = clauses.indexOf(holder);
  const between = clauses.slice(Math.min(at, root) + 1, Math.max(at, root));
  return between.every(({ kind }) => kind !== 'main');
}

/** "After we'd called them, …": a deed of the same "we" that tells when. */
function timing(line: Line, clause: Clause): readonly Change[] {
  const { sentence } = line;
  const root = sentence.clauses.indexOf(clause);
  return sentence.clauses.flatMap(other => {
    if (other === clause || !other.subject || !isTiming(sentence, other) || !isBeside(sentence, other, root)) return [];
    const own = pronounsIn(sentence, other);
    return [change(other.subject.head, 'I'), ...agree(line, other), ...own];
  });
}

/** Whether a clause tells by a deed of "we" when something else was done. */
export function isTiming(sentence: Sentence, clause: Clause): boolean {
  return (
    clause.kind === 'subordinate' &&
    clause.subject?.head.lower === 'we' &&
    /^(after|before|when|once|while|until|till|as|since|whenever)$/.test(clause.link?.lower ?? '') &&
    /^(act|decision|attainment|mistake)$/.test(moveOf(sentence, clause))
  );
}

function pronounsIn({ words }: Sentence, { start, end }: Clause): readonly Change[] {
  return words.flatMap(word =>
    word.start >= start && word.end <= end ? respell(word, forms[word.lower] ?? word.text) : [],
  );
}
