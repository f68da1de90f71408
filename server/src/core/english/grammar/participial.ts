import { nominative } from '../lexicon/function-words.ts';
import { occupations, starting } from '../lexicon/verb-groups.ts';
import type { Clause, Sentence, VerbGroup } from '../sentence.ts';
import { asClause, asVerbGroup } from '../shapes.ts';
import type { Word } from '../word.ts';
import { nounPhraseAt } from './noun-phrase.ts';

/**
 * What a sentence opens with in a participle, as a clause of whoever acts in it: "Working hand in hand with IT, I …",
 * "Having gained their trust, I …", "By involving everybody, we …". Undefined where it opens otherwise.
 */
export function participialOf({ words, clauses }: Sentence): Clause | undefined {
  const at = /^(by|after|through|while|when)$/.test(words[0]?.lower ?? '') ? 1 : 0;
  const opener = words[at];
  const main = clauses.find(({ kind }) => kind === 'main');
  if (opener?.form !== 'ing' || !main) return undefined;
  const perfect = opener.lemma === 'have' && words[at + 1]?.form === 'participle';
  const from = perfect ? at + 1 : at;
  const comma = words.findIndex(({ text }, place) => place > from && text === ',');
  const own = main.subject && nominative.has(main.subject.head.lower);
  const to = comma < 0 ? (own ? (main.subject?.from ?? 0) : main.verb.from) : comma;
  if (to <= from || to > words.indexOf(main.verb.head)) return undefined;
  const head = words[from] as Word;
  const object = nounPhraseAt(words, from + 1);
  return asClause({
    kind: 'subordinate',
    actor: comma < 0 && !own ? 'dropped' : main.actor,
    object: object && object.to <= to ? object : undefined,
    start: opener.start,
    end: (words[to - 1] as Word).end,
    verb: groupOf(head, from, opener, perfect),
  });
}

/** What follows from a deed in a participle behind a comma, as clauses: "…, earning us a prize", "…, leaving the owner beaming". */
export function* trailingOf({ words, clauses }: Sentence): Generator<Clause> {
  for (const main of clauses) {
    for (let at = main.verb.to; at < words.length && (words[at] as Word).start < main.end; at++) {
      const head = words[at] as Word;
      if (head.form !== 'ing') continue;
      const before = words.findLast(({ part }, place) => place < at && part !== 'adverb');
      if (!/^[,–—-]$/.test(before?.text ?? '')) continue;
      yield asClause({
        kind: 'subordinate',
        subject: main.subject,
        actor: main.actor,
        start: head.start,
        end: main.end,
        verb: groupOf(head, at, head, false),
      });
    }
  }
}

const groupOf = (head: Word, from: number, { start }: Word, perfect: boolean): VerbGroup =>
  asVerbGroup({
    from,
    to: from + 1,
    start,
    end: head.end,
    head,
    lemma: head.lemma ?? head.lower,
    deed: head,
    tense: 'past',
    perfect,
    progressive: !perfect,
    voice: 'active',
    negated: false,
  });

/** What a clause says one is to do, as a clause of its own: "my role was to bring both sides together", "it took me weeks to win them". */
export function toDoOf({ words }: Sentence, { infinitive, end }: Clause): Clause | undefined {
  if (!infinitive) return undefined;
  return asClause({
    kind: 'subordinate',
    actor: 'I',
    start: infinitive.start,
    end,
    verb: groupOf(infinitive, words.indexOf(infinitive), infinitive, false),
  });
}

/** What the candidate's time, job or part was, where a gerund says it: "most of my day went into syncing with …". */
export function gerundOf({ words, clauses }: Sentence): Clause | undefined {
  const main = clauses.find(({ kind, verb }) => kind === 'main' && occupations.has(verb.lemma));
  if (!main || !words.some(({ lower }) => /^(my|i|me)$/.test(lower))) return undefined;
  const from = words.findIndex(
    ({ form, start }, at) =>
      form === 'ing' &&
      start !== main.verb.head.start &&
      (!starting.has(main.verb.lemma) || words[at - 1]?.lower === 'by'),
  );
  const head = words[from];
  const last = words.at(-1);
  if (!head || !last) return undefined;
  const end = head.start < main.verb.start ? (words[main.verb.from - 1]?.end ?? head.end) : main.end;
  if (end <= head.end) return undefined;
  return asClause({ kind: 'subordinate', actor: 'I', start: head.start, end, verb: groupOf(head, from, head, false) });
}
