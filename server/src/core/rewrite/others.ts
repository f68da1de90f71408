import { attaining } from '../english/lexicon/changes.ts';
import { mistakes } from '../english/lexicon/deeds.ts';
import { agree, isAbility } from './agreement.ts';
import type { Line, Option } from './change.ts';
import { claimOf } from './claim.ts';
import { ownPartAt } from './follow.ts';
import { behindDeed } from './reach.ts';
import { hintLike, type Parts, rename, type Subject } from './subject.ts';
import { stop, text } from './text.ts';
import { saidByI, titlesOf } from './titles.ts';
import { insertBefore, respell } from './words.ts';

/** "I led the team that cut the menu." Nobody leads a team into a mistake, or to a decision of its own. */
export function led({ line, clause, subject, predicates }: Parts): Option | undefined {
  const { verb } = clause;
  const told = verb.tense === 'past' || (verb.tense === 'present' && (verb.perfect || verb.progressive));
  const leads = predicates.every(other => {
    const claim = claimOf(line.sentence, other);
    return (
      claim === 'deed' ||
      (claim === 'fact' && !mistakes.has(other.verb.deed.lemma ?? '') && isAttained(other.verb.deed.lemma))
    );
  });
  if (!subject.group || !told || verb.modal || verb.negated || !leads || clause.kind === 'relative') return undefined;
  const lead = verb.tense === 'present' && !verb.perfect ? 'lead' : 'led';
  const kept = subject.narrowed
    ? text`I ${lead} ${the(line, subject)}`
    : text`I ${lead} the ${withMembers(line, subject)} that`;
  const first = line.sentence.words[verb.from];
  const has = first?.lower === 'have' && verb.perfect ? respell(first, 'has') : [];
  const that = subject.narrowed ? [insertBefore(line, verb.from, ['that'])] : [];
  return {
    title: titlesOf.led(subject.group, saidByI(line, clause)),
    changes: [rename(subject, kept), ...that, ...has],
  };
}

/** What a team can be led to. */
const isAttained = (lemma: string | undefined): boolean => attaining.has(lemma ?? '');

/** "Night crew", "team of five engineers": the group, with its name and those whom it consists of. */
function withMembers({ sentence: { words }, source }: Line, { from, to, group = '' }: Subject): string {
  const at = words.findIndex(({ lower }, index) => index >= from && lower === group);
  const [of, last] = [words[at + 1], words[to - 1]];
  const own = /[*_~`[\]]/.test(source.slice(words[from]?.start, words[at]?.end)) ? [] : words.slice(from, at);
  const name = own.slice(own.findLastIndex(({ part }) => part !== 'noun') + 1).map(({ text: word }) => `${word} `);
  const named = `${name.join('')}${group}`;
  return of?.lower === 'of' && at + 1 < to && last ? `${named} ${source.slice(of.start, last.end)}` : named;
}

/** The group as written, without the capital of a sentence's first word. */
function the({ source }: Line, { place }: Subject): string {
  return source.slice(place.start, place.end).replace(/^\P{L}*\p{Lu}/u, letter => letter.toLowerCase());
}

/** "… found the leak, and I …": who did it, and the writer's own part. */
export function named({ line, clause, subject, predicates }: Parts): Option | undefined {
  const { words } = line.sentence;
  const agrees = predicates.every(({ verb }) => {
    const first = words[verb.from];
    if (isAbility(line, verb)) return true;
    if (first?.text.startsWith("'") || first?.text.startsWith('’')) return false;
    return first?.part === 'modal' || (first?.form === 'past' && first.lemma !== 'be');
  });
  if (!agrees || words.some(({ lower }, at) => lower === 'ourselves' || ownPartAt(words, at))) return undefined;
  const able = predicates.flatMap(other => (isAbility(line, other.verb) ? agree(line, other) : []));
  const main = clause.kind === 'main' || clause.kind === 'coordinate';
  const part = behindDeed(line, predicates, text`, and I ${stop('did what')}`);
  if (main && !part) return undefined;
  return {
    title: titlesOf.named(saidByI(line, clause)),
    changes: [rename(subject, [stop(hintLike(line, subject, 'who'))]), ...able, ...(main && part ? [part] : [])],
  };
}
