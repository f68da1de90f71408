import type { Span } from '../../span.ts';
import { adding, addingWithParticle, answers, making } from '../lexicon/additions.ts';
import { roles } from '../lexicon/nouns.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** "The user can book, pay, chat and share": four things that a product does, or more. */
export function* abilitiesIn({ words }: Sentence): Generator<Span> {
  const opener = words.findIndex(
    ({ lower }, at) => lower === 'can' || (lower === 'to' && /^(able|possible)$/.test(words[at - 1]?.lower ?? '')),
  );
  if (opener < 0 || !words.slice(0, opener).some(({ lower }) => answers.has(lower) || lower === 'it')) return;
  const verbs = words.filter(
    ({ form, lemma }, at) =>
      at > opener && lemma !== undefined && form === 'base' && /^(can|to|,|and|or)$/.test(words[at - 1]?.lower ?? ''),
  );
  const [first, last] = [verbs[0], verbs.at(-1)];
  if (first && last && verbs.length >= 4) yield { start: first.start, end: last.end };
}

/** "I created templates, wrote guides and set up a hotline": a list of deeds, each of which adds something. */
export function* deedsIn({ clauses, words }: Sentence): Generator<Span> {
  let run: Clause[] = [];
  for (const clause of [...clauses, undefined]) {
    const joins =
      clause?.kind === 'coordinate' && run.length > 1 && /^(do|have)$/.test(clause.verb.lemma) && clause.object;
    if (clause && (joins || (addsOne(words, clause) && (run.length === 0 || clause.kind === 'coordinate')))) {
      run.push(clause);
      continue;
    }
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length >= 3) yield { start: first.verb.start, end: last.end };
    run = clause && addsOne(words, clause) ? [clause] : [];
  }
}

const addsOne = (words: Sentence['words'], { verb, actor, object }: Clause): boolean =>
  /^(I|we|team|dropped)$/.test(actor) &&
  verb.voice === 'active' &&
  !verb.negated &&
  verb.tense === 'past' &&
  (adding.has(verb.lemma) ||
    making.has(verb.lemma) ||
    (addingWithParticle.has(verb.lemma) && verb.particle !== undefined)) &&
  (!/^(put|place|send|start|buy|make)$/.test(verb.lemma) || verb.particle !== undefined) &&
  object !== undefined &&
  !words.slice(object.from, object.to).some(({ part }) => part === 'number' || part === 'pronoun') &&
  !roles.has(object.head.lower);
