import { asWord } from '../shapes.ts';
import type { Word } from '../word.ts';

/**
 * Reads as a noun what passes for a verb right before the finite verb that agrees with it: "the arrival times were late",
 * "a pricing change usually took five weeks", "which steps are needed". The same words where there is none.
 */
export function withSubjectNouns(words: readonly Word[]): readonly Word[] {
  let read: Word[] | undefined;
  for (const [at, word] of words.entries()) {
    if (word.part !== 'verb' || !isSubject(words, word, at)) continue;
    read ??= [...words];
    read[at] = asWord({ ...word, part: 'noun', lemma: undefined, form: undefined });
  }
  return read ?? words;
}

function isSubject(words: readonly Word[], { form, lower }: Word, at: number): boolean {
  const many = form === 's';
  if (!(many || form === 'base') || quoting.test(lower) || !agrees(words, at, many)) return false;
  const [before, governor] = [words[at - 1], words[at - 2]];
  if (/^(which|whose|that)$/.test(before?.lower ?? '')) return many;
  if (before?.part === 'determiner' || (before?.part === 'noun' && governor?.part === 'determiner'))
    return !words.slice(0, at).some(({ lower: other }) => other === 'what');
  return false;
}

/** Verbs that a clause can follow at once: "it says is …". */
const quoting = /^(say|think|guess|suppose|mean|know|hope|feel|believe)s?$/;

function agrees(words: readonly Word[], at: number, many: boolean): boolean {
  let next = at + 1;
  while (words[next]?.part === 'adverb') next++;
  const verb = words[next];
  if (verb?.part === 'auxiliary') return (many ? /^(were|are|had|have)$/ : /^(was|is|had|has)$/).test(verb.lower);
  return verb?.part === 'verb' && verb.form === 'past';
}
