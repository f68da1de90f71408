import { endsNoun } from '../grammar/noun-phrase.ts';
import {
  announcing,
  answers,
  arriving,
  assortments,
  featuring,
  finding,
  notOurs,
  obtaining,
  receivingWares,
  supplying,
} from '../lexicon/additions.ts';
import { removals } from '../lexicon/removals.ts';
import { wares } from '../lexicon/wares.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/**
 * Whether a list of wares and features is brought in by its sentence, whatever the order: "drivers got a dashcam, …",
 * "… were handed out on top", "alongside this came …", "the new menu boasts …". Most of the list must be wares, as
 * what a patient gets or a box holds can be anything.
 */
export function areWaresAdded(sentence: Sentence, items: readonly NounPhrase[]): boolean {
  const { words, clauses } = sentence;
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || items.filter(item => isWare(sentence, item)).length * 2 < items.length) return false;
  const behind = clauses.find(({ verb }) => verb.from >= last.to && verb.from - last.to < 4);
  if (isDropped(sentence)) return false;
  if (behind && isJoined(words, last.to, behind.verb.from) && comesIn(behind)) return true;
  if (isNotOurs(sentence, first)) return false;
  if (isAnnounced(sentence, first) || isSummedUp(sentence, first, last)) return true;
  const at = words.findLastIndex(({ part }, place) => place < first.from && part === 'verb');
  const clause = clauses.findLast(({ verb }) => verb.from < first.from);
  if (!clause || clause.verb.negated || first.from - at > 9) return false;
  return bringsIn(sentence, clause, first, words[Math.max(at, clause.verb.from)] as Word);
}

const isWare = ({ words }: Sentence, { head, from, to }: NounPhrase): boolean =>
  !/^(the|her|his|its|their)$/.test(words[from]?.lower ?? '') &&
  (wares.has(head.singular) ||
    words.slice(from, to).some(({ lower, singular }) => wares.has(lower) || wares.has(singular)));

const isJoined = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).every(({ part }) => part !== 'punctuation');

/** "…; I kept only the phone line", "…, so I stopped two of the three": a choice was made. */
const isDropped = ({ clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb }) => /^(I|we)$/.test(actor) && (verb.lemma === 'keep' || removals.has(verb.deed.lemma ?? '')),
  );

/** "… were handed out", "… all went in", "… followed". */
const comesIn = ({ verb, actor }: Clause): boolean =>
  !verb.negated &&
  actor !== 'I' &&
  verb.tense !== 'future' &&
  (verb.voice === 'passive' ? supplying.has(verb.lemma) : arriving.has(verb.lemma) && verb.lemma !== 'be');

/** "New: filters, saved searches and price alerts." */
const isAnnounced = ({ words }: Sentence, { from }: NounPhrase): boolean =>
  words[from - 1]?.text === ':' &&
  words.slice(0, from).some(({ lower }) => announcing.has(lower) || answers.has(lower));

/** "Free umbrellas, stamps, a playlist: I tried it all", "a new menu, new uniforms and a new logo: that was my answer". */
function isSummedUp({ words, clauses }: Sentence, first: NounPhrase, last: NounPhrase): boolean {
  const clause = clauses[0];
  if (first.from !== 0 || !/^[:–—-]$/.test(words[last.to]?.text ?? '') || !clause || clause.verb.from < last.to)
    return false;
  if (/^(I|we|team)$/.test(clause.actor))
    return words.slice(clause.verb.to).some(({ lower }) => /^(all|lot|everything|those|these)$/.test(lower));
  return (
    clause.verb.lemma === 'be' &&
    words.slice(clause.verb.to).some(({ lower }) => answers.has(lower) || announcing.has(lower))
  );
}

/** "The old site offered …", "the committee wanted …". */
const isNotOurs = ({ words }: Sentence, { from }: NounPhrase): boolean => {
  const start = words.findLastIndex(({ text, part }, at) => at < from && (text === ';' || part === 'subordinator')) + 1;
  return words.slice(start, from).some(({ lower }) => notOurs.has(lower));
};

/** Whether the verb that governs the list, with the word right before the list, says that the list is brought in. */
function bringsIn(sentence: Sentence, clause: Clause, { from }: NounPhrase, governor: Word): boolean {
  const { words } = sentence;
  const { verb, actor, subject } = clause;
  const before = words[from - 1];
  const link = before?.part === 'preposition' ? before.lower : undefined;
  const lemma = governor.lemma ?? '';
  if (governor === before && governor.form === 'ing') return featuring.has(lemma);
  if (isInverted(sentence, clause)) return link === undefined && (arriving.has(verb.lemma) || comesIn(clause));
  if (link === 'of') return assortments.has(words[from - 2]?.lower ?? '') || /^(consist|make)$/.test(lemma);
  if (link === 'with' && isSaidMore(words, from)) return true;
  if (verb.voice === 'passive' && governor === verb.head)
    return supplying.has(lemma) && verb.tense !== 'future' && (link === undefined || /^(with|to)$/.test(link));
  const open = link === undefined || openings.has(link);
  if (/^(I|we|team|dropped)$/.test(actor))
    return (
      open && (supplying.has(lemma) || (lemma === 'go' && link === 'for')) && !(link === 'with' && obtaining.has(lemma))
    );
  const bare =
    link === undefined || (link === 'with' && (lemma === 'come' || answers.has(words[from - 2]?.lower ?? '')));
  if (actor === 'you') return bare && finding.has(lemma);
  if (isProduct(sentence, clause)) return bare && featuring.has(lemma);
  const have = lemma === 'have' && words.slice(0, from).some(({ lower }) => lower === 'now');
  return bare && (have || receivingWares.has(lemma)) && endsNoun(subject?.head);
}

const openings: ReadonlySet<string> = new Set([
  'with',
  'in',
  'for',
  'like',
  'including',
  'as',
  'on',
  'out',
  'up',
  'off',
]);

/** "…, with captions, a crossword and a reply card", "complete with a chatbot, …": hung on to what was made. */
const isSaidMore = (words: readonly Word[], from: number): boolean =>
  words[from - 2]?.text === ',' ||
  /^(complete|replete|along|together|equipped|packed|loaded|kitted)$/.test(words[from - 2]?.lower ?? '');

/** "Alongside this came …", "into the package went …", "then there was …", "what we gave them was …". */
function isInverted({ words, clauses }: Sentence, { verb, subject }: Clause): boolean {
  const [opener] = words;
  if (subject?.head.lower === 'there') return words.some(({ lower }) => /^(then|also|now|plus|besides)$/.test(lower));
  if (/^(what|all)$/.test(opener?.lower ?? ''))
    return (
      verb.lemma === 'be' && clauses.some(({ verb: { lemma } }) => supplying.has(lemma) || receivingWares.has(lemma))
    );
  return (
    verb.from < 5 &&
    openingParts.has(opener?.part ?? '') &&
    (!subject || words[subject.from - 1]?.part === 'preposition')
  );
}

const openingParts: ReadonlySet<string> = new Set(['preposition', 'particle', 'adverb', 'adjective', 'coordinator']);

/** What was made: "the new menu", "our app", "the launch"; "a concierge that …" in a sentence of one's own. */
const isProduct = ({ words, clauses }: Sentence, { subject, kind }: Clause): boolean =>
  (kind === 'relative' && /^(I|we|team|dropped)$/.test(clauses[0]?.actor ?? '')) ||
  (subject !== undefined &&
    (answers.has(subject.head.lower) ||
      assortments.has(subject.head.lower) ||
      announcing.has(subject.head.lower) ||
      words.slice(subject.from, subject.to).some(({ lower }) => /^(new|our|it)$/.test(lower))));
