import { inflect, isKnownVerb, type VerbForm } from '../english/grammar/verb.ts';
import { negations } from '../english/lexicon/function-words.ts';
import { likelihoods } from '../english/lexicon/rewriting.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import type { Hedge } from '../english/wording/hedge.ts';
import { change, type Line, type Option } from './change.ts';
import { insertBehind } from './full-stop.ts';
import { endAt } from './pointing.ts';
import { stop, text } from './text.ts';
import { without } from './without.ts';
import { capitalised } from './words.ts';

/** Ways to take a doubt back, best first: strike it, or put a plain verb in its place. */
export function unhedged(line: Line, hedge: Hedge): readonly Option[] {
  switch (hedge.kind) {
    case 'adverb':
      return struck(line, hedge);
    case 'opinion':
    case 'seeming':
      return isFree(line, hedge) ? struck(line, hedge) : [];
    case 'modal':
      return stated(line, hedge);
    case 'attempt':
    case 'help':
      return finished(line, hedge);
  }
}

function struck(line: Line, hedge: Hedge): readonly Option[] {
  if (isAllButNot(line, hedge)) return [];
  const { words: all } = line.sentence;
  const at = all.findIndex(({ start }) => start >= hedge.end);
  const that = [all[at - 1], all[at]].find(
    word => word?.lower === 'that' && (word.part === 'subordinator' || word === all[at - 1]),
  );
  const opens = all.every(word => word.start >= hedge.start || word.part === 'punctuation');
  const place = that && opens ? { start: hedge.start, end: endAt(line, that) } : hedge;
  const changes = without(line, place);
  const words = line.source.slice(hedge.start, Math.min(place.end, hedge.end)).replace(/\s+/g, ' ');
  return changes ? [{ title: `Strike “${words}”`, changes, safe: true }] : [];
}

/** "Probably not.": a bare "not" is no answer. */
const isAllButNot = ({ sentence: { words } }: Line, { start, end }: Hedge): boolean =>
  words.every(
    word => word.part === 'punctuation' || (word.start >= start && word.end <= end) || negations.has(word.lower),
  ) && words.some(({ lower }) => negations.has(lower));

/** Whether a whole statement stands behind the opinion, or it stands between commas: "not sure", "likely" carry meaning. */
function isFree({ sentence }: Line, { start, end }: Hedge): boolean {
  const { words, clauses } = sentence;
  const cue = words.filter(word => word.start >= start && word.end <= end);
  if (cue.some(({ lower }) => likelihoods.has(lower))) return false;
  const next = words.find(word => word.start >= end);
  if (next?.text === ',' && cue[0] === words[0] && words[words.indexOf(next) + 1]?.part === 'coordinator') return false;
  if (!next || next.part === 'punctuation') return true;
  if (/^(how|whether|if|though)$/.test(next.lower)) return false;
  return next.part !== 'verb' && clauses.some(({ verb }) => verb.start >= end);
}

const clauseOf = ({ clauses }: Sentence, { start, end }: Hedge): Clause | undefined =>
  clauses.find(({ verb }) => verb.start <= start && end <= Math.max(verb.end, verb.deed.end)) ??
  clauses.find(({ verb }) => verb.start === start || verb.head.start === start);

/** "might suggest": "suggests"; "might have chosen": "chose". */
function stated(line: Line, hedge: Hedge): readonly Option[] {
  const { words } = line.sentence;
  const clause = clauseOf(line.sentence, hedge);
  const lemma = clause?.verb.head.lemma;
  if (
    !clause ||
    !lemma ||
    !isKnownVerb(lemma) ||
    clause.verb.voice === 'passive' ||
    clause.verb.negated ||
    clause.verb.progressive
  )
    return [];
  const { verb } = clause;
  const head = words.indexOf(verb.head);
  const gap = words.slice(verb.from, head);
  if (lemma === 'be' && /^(wrong|mistaken)$/.test(words[head + 1]?.lower ?? '')) return [];
  if (lemma === 'be' && (words[head + 1]?.lower === 'that' || !clause.subject)) return [];
  if (gap.some(({ part }) => !/^(modal|auxiliary|adverb)$/.test(part))) return [];
  const kept = gap.filter(({ part }) => part === 'adverb').map(({ text: word }) => `${word} `);
  const form: VerbForm = verb.perfect ? 'past' : isThird(clause) ? 's' : 'base';
  const spelled = lemma === 'be' ? formOfBe(clause) : inflect(lemma, form);
  const told = `${kept.join('')}${spelled}`;
  const capital = /^\p{Lu}/u.test(words[verb.from]?.text ?? '');
  const made = change({ start: verb.start, end: verb.head.end }, capital ? capitalised(told) : told);
  if (/[*_~`[\]]/.test(line.source.slice(verb.start, verb.head.end))) return [];
  return [{ title: `State it: “${spelled}”`, changes: [made] }];
}

const isThird = ({ subject, actor }: Clause): boolean =>
  actor !== 'I' &&
  actor !== 'we' &&
  actor !== 'you' &&
  subject !== undefined &&
  (subject.head.singular === subject.head.lower || subject.head.lower === 'this') &&
  !/^(they|these|those|people)$/.test(subject.head.lower);

function formOfBe(clause: Clause): string {
  if (clause.verb.perfect) return clause.actor === 'I' || isThird(clause) ? 'was' : 'were';
  return clause.actor === 'I' ? 'am' : isThird(clause) ? 'is' : 'are';
}

/**
 * "tried to fix": "fixed", if it was; "helped write": "wrote", if the writer did. What stopped them has no place where
 * the sentence goes on, and the deed none where it is told again: "tried to stop it, and stopped it".
 */
function finished(line: Line, hedge: Hedge): readonly Option[] {
  const { words, clauses } = line.sentence;
  const clause = clauseOf(line.sentence, hedge);
  const deed = clause && deedOf(words, clause, hedge.end);
  if (!clause || !deed?.lemma || !isKnownVerb(deed.lemma)) return [];
  const { verb } = clause;
  const past = verb.tense === 'past' && !verb.perfect;
  const form: VerbForm = verb.progressive ? 'ing' : past ? 'past' : verb.perfect ? 'participle' : 'base';
  const spelled = deed.lemma === 'be' && past && !verb.progressive ? 'was' : inflect(deed.lemma, form);
  const span = { start: hedge.start, end: deed.end };
  const between = words.filter(({ start, end, part }) => start >= hedge.end && end <= deed.start && part === 'adverb');
  if (/[*_~`[\]]/.test(line.source.slice(span.start, span.end))) return [];
  if (between.some(({ lower }) => lower === 'not')) return [];
  const adverbs = between.map(({ text: word }) => `${word} `).join('');
  const told = `${adverbs}${spelled}`;
  const first = words.find(({ start }) => start === hedge.start);
  const own: Option = {
    title: `“${spelled}”: you ${hedge.kind === 'help' ? 'did it yourself' : 'finished it'}`,
    changes: [change(span, /^\p{Lu}/u.test(first?.text ?? '') ? capitalised(told) : told)],
  };
  const failed: Option = {
    title: `“${first?.text ?? 'tried'} …, but …”: say what stopped you`,
    changes: [insertBehind(line.sentence, endOf(line, clause), text`, but ${stop('what stopped me')}`)],
  };
  if (hedge.kind !== 'attempt') return [own];
  const next = clauses[clauses.indexOf(clause) + 1];
  const further = /^(main|coordinate)$/.test(next?.kind ?? '') ? next : undefined;
  return [...(further?.verb.lemma === deed.lemma ? [] : [own]), ...(further ? [] : [failed])];
}

function deedOf(words: readonly Word[], { verb }: Clause, end: number): Word | undefined {
  if (verb.deed !== verb.head) return verb.deed;
  return words.find(({ start, part }) => start >= end && part !== 'adverb');
}

/** The end of the sentence's words, before its stop. */
function endOf({ sentence: { words } }: Line, clause: Clause): number {
  return words.findLast(({ part }) => part !== 'punctuation')?.end ?? clause.end;
}
