import type { Span } from '../../span.ts';
import { adding, addingWithParticle, answers, making } from '../lexicon/additions.ts';
import { roles } from '../lexicon/nouns.ts';
import { wares } from '../lexicon/wares.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "The user can book, pay, chat and share", "it lets them book …": four things that a product does, or more. */
export function* abilitiesIn({ words }: Sentence): Generator<Span> {
  const opener = words.findIndex(
    ({ lower, lemma }, at) =>
      lower === 'can' ||
      (lemma === 'let' && words[at + 1]?.part !== 'genitive') ||
      (lower === 'to' && /^(able|possible)$/.test(words[at - 1]?.lower ?? '')),
  );
  const isAnswer = ({ lower, singular }: Word): boolean => answers.has(lower) || wares.has(singular) || lower === 'it';
  if (opener < 0 || !words.slice(0, opener).some(isAnswer)) return;
  const begins = (at: number): boolean => words[opener]?.lemma === 'let' && at > opener + 1 && at < opener + 5;
  const joined = words.filter(
    ({ part }, at) =>
      at > opener &&
      /^(verb|noun)$/.test(part) &&
      (begins(at) || /^(can|to|,|and|or)$/.test(words[at - 1]?.lower ?? '')),
  );
  const verbs = joined.filter(({ form, lemma }) => lemma !== undefined && form === 'base');
  const [first, last] = [verbs[0], verbs.at(-1)];
  if (first && last && verbs.length > 1 && joined.length >= 4) yield { start: first.start, end: last.end };
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
