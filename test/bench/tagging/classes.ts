import { readEnglish } from '../../../server/src/core/english/read.ts';
import type { Sentence } from '../../../server/src/core/english/sentence.ts';
import type { TaggedWord } from '../peers.ts';
import type { Class } from './gold.ts';

/** What a tagger says of a word, in terms that all taggers share. `finite` is absent where it does not tell. */
export interface Reading {
  readonly text: string;
  readonly class: Class;
  readonly finite?: boolean;
  readonly passive: boolean;
}

/** How each tagger's tags are read: the class, and whether a verb is finite. */
type Read = (tag: string) => Pick<Reading, 'class' | 'finite'>;

const universal: Readonly<Record<string, Class>> = { NOUN: 'N', PROPN: 'N', VERB: 'V', AUX: 'V', ADJ: 'A', ADV: 'R' };

const penn: Read = tag => {
  if (/^(VB|MD)/.test(tag)) return { class: 'V', finite: /^(VBD|VBP|VBZ|MD)$/.test(tag) };
  if (/^NN/.test(tag)) return { class: 'N' };
  return { class: /^JJ/.test(tag) ? 'A' : /^RB/.test(tag) ? 'R' : 'O' };
};

const readers: Readonly<Record<string, Read>> = {
  'wink-nlp': tag => ({ class: universal[tag] ?? 'O' }),
  compromise(tag) {
    if (/\b(Pronoun|Value|Determiner|Preposition|Conjunction|QuestionWord)\b/.test(tag)) return { class: 'O' };
    if (/\b(Verb|Auxiliary|Modal|Copula)\b/.test(tag))
      return { class: 'V', finite: !/\b(Gerund|Participle|Passive)\b/.test(tag) };
    if (/\bNoun\b/.test(tag)) return { class: 'N' };
    return { class: /\bAdjective\b/.test(tag) ? 'A' : /\bAdverb\b/.test(tag) ? 'R' : 'O' };
  },
  'retext-pos': penn,
  pos: penn,
};

const be = /^(am|is|are|was|were|be|been|being|got|gets|get)$/i;

/** Reads a peer's tags. A passive is a verb that is no -ing form, next to a form of "be" but for adverbs. */
export function readTags(name: string, words: readonly TaggedWord[]): readonly Reading[] {
  const read = readers[name];
  if (!read) throw new Error(`Nothing tells how ${name} tags.`);
  const readings = words.filter(({ text }) => text !== '').map(({ text, tag }) => ({ text, ...read(tag) }));
  return readings.map((reading, index) => {
    let before = index - 1;
    while (readings[before]?.class === 'R') before -= 1;
    const after = be.test(readings[before]?.text ?? '');
    return { ...reading, passive: reading.class === 'V' && after && !/ing$|^(been|being)$/i.test(reading.text) };
  });
}

const ours: Readonly<Record<string, Class>> = {
  noun: 'N',
  verb: 'V',
  auxiliary: 'V',
  modal: 'V',
  adjective: 'A',
  adverb: 'R',
  particle: 'R',
};

/** Debrief's own reading: what is finite and passive comes from its clauses. */
export function readOurs(text: string): readonly Reading[] {
  return readEnglish(text).flatMap(({ sentence }) => {
    const finite = new Set(sentence.clauses.map(({ verb }) => finiteWord(sentence, verb.from, verb.to)));
    const passive = new Set(
      sentence.clauses.filter(({ verb }) => verb.voice === 'passive').map(({ verb }) => verb.head),
    );
    return sentence.words.map(word => ({
      text: word.text,
      class: ours[word.part] ?? 'O',
      finite: finite.has(word),
      passive: passive.has(word),
    }));
  });
}

const finiteWord = ({ words }: Sentence, from: number, to: number) =>
  words.slice(from, to).find(({ part }) => ours[part] === 'V');
