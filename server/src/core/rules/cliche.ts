import { findPhrases, type Match, phraseSet } from '../english/grammar/match.ts';
import { inflect, type VerbForm } from '../english/grammar/verb.ts';
import { afterDayEnd, cliches, outsideTheBox, verbalCliches } from '../english/lexicon/cliches.ts';
import { rememberedAll } from '../english/remembered.ts';
import type { Sentence } from '../english/sentence.ts';
import type { Word } from '../english/word.ts';
import { quote } from '../message.ts';
import { placeOf, type Reading, wordsOf } from '../reading.ts';
import { strikeAside } from '../rewrite/strike.ts';
import { formats } from '../story/story.ts';
import type { Report, Rule, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'cliche',
  layer: 'judgment',
  scope: 'sentence',
  severity: 'information',
  formats,
  summary: 'A worn phrase.',
  why: 'Worn phrases are heard a hundred times a week. Each one costs seconds and tells nothing about you.',
  silentOn: 'Other people’s words, and the literal sense.',
  example: {
    weak: 'The new rota was a win-win.',
    strong: 'With the new rota the guards slept an hour longer, and the pool opened on time.',
  },
};

const forms: readonly VerbForm[] = ['base', 's', 'past', 'participle', 'ing'];

/** "Bite the bullet", "bit the bullet", "biting the bullet". */
const inflected = (phrase: string): readonly string[] => {
  const [verb = '', ...rest] = phrase.split(' ');
  return [...new Set(forms.map(form => [inflect(verb, form), ...rest].join(' ')))];
};

const set = phraseSet([...cliches, ...verbalCliches.flatMap(inflected)]);
const dayEnd = phraseSet(['at the end of the day']);

/** A box, a hat or a fruit that is really there: things stand beside it, in a place. */
function isLiteral(words: readonly Word[], from: number, to: number, phrase: string): boolean {
  const next = words[to]?.lower ?? '';
  if (/box$/.test(phrase))
    return !words.slice(Math.max(0, from - 4), to).some(({ lemma, lower }) => outsideTheBox.has(lemma ?? lower));
  if (phrase === 'the extra mile')
    return !words.slice(Math.max(0, from - 3), to).some(({ lemma }) => /^(go|walk|run)$/.test(lemma ?? ''));
  if (/(needle|boundaries)$/.test(phrase)) return next === 'of' || next === 'on';
  if (/^(synergy|synergies)$/.test(phrase)) return /^[A-Z]/.test(words[to]?.text ?? '') || words[to]?.part === 'noun';
  if (phrase === 'team player') return !words.slice(0, from).some(({ lower }) => lower === 'i');
  if (/(hats|fruit)$/.test(phrase)) return /^(under|on|in|of|over|behind|from)$/.test(next);
  return false;
}

/** "At the end of the day" is worn before a comma or an empty subject; else a day ends. */
function* figurative(words: readonly Word[]): Iterable<Match> {
  for (const match of findPhrases(words, dayEnd)) if (afterDayEnd.has(words[match.to]?.lower ?? '')) yield match;
}

const clichesIn = rememberedAll((sentence: Sentence) => {
  const { words } = sentence;
  const found = [...findPhrases(words, set), ...figurative(words)].filter(
    ({ from, to, phrase }) => !isLiteral(words, from, to, phrase),
  );
  found.sort((a, b) => a.from - b.from);
  return found.filter((match, index) => index === 0 || !sharesClause(sentence, found[index - 1] as Match, match));
});

/** "At the end of the day, content is king" is worn once. */
const sharesClause = ({ words, clauses }: Sentence, first: Match, second: Match): boolean => {
  const clauseOf = ({ from }: Match) => clauses.find(({ end }) => end > (words[from]?.start ?? 0));
  return clauseOf(first) === clauseOf(second);
};

function* check(reading: Reading): Iterable<Report> {
  for (const passage of reading.passages) {
    const { words } = passage.sentence;
    for (const { from, to } of clichesIn(passage.sentence)) {
      const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
      yield {
        span: placeOf(passage, span),
        message: `${quote(wordsOf(reading, passage, span))}: the interviewer has heard it today already. Say the plain thing that you mean, or strike it.`,
        fixes: strikeAside(reading, passage, span),
      };
    }
  }
}

export const cliche: Rule = { meta, check };
