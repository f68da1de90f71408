import type { Span } from '../../span.ts';
import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { backings, fullness, ideas, wonBackings } from '../lexicon/influence.ts';
import { departments, everybody } from '../lexicon/trades.ts';
import { months } from '../lexicon/units.ts';
import { isPersons } from '../people/persons.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** "The plan was supported by all departments", "ties with the partners were strengthened": won, and nobody is told to have stood elsewhere. */
export const isBacked = (sentence: Sentence, { verb, subject, agent, kind }: Clause): boolean => {
  const { words } = sentence;
  if (verb.voice !== 'passive' || verb.negated || verb.tense !== 'past' || !subject || kind === 'relative')
    return false;
  const none = /^(no|little)$/.test(words[subject.from]?.lower ?? '');
  if (/^(support|back|welcome|accept|endorse|embrace|adopt)$/.test(verb.lemma))
    return (
      ideas.has(subject.head.lower) &&
      words.slice(subject.from, subject.to).every(({ part }) => part !== 'genitive') &&
      agent !== undefined &&
      (agent.head.lower === 'all' ||
        everybody.has(agent.head.lower) ||
        (isPersons(sentence, agent) && /^(all|every|both)$/.test(words[agent.from]?.lower ?? '')))
    );
  return (
    !none &&
    ((/^(ties|bonds)$/.test(subject.head.lower) && /^(strengthen|deepen|forge)$/.test(verb.lemma)) ||
      (/^(agreement|backing|support|consensus)$/.test(subject.head.lower) &&
        /^(full|complete|broad|unanimous)$/.test(words[subject.to - 2]?.lower ?? words[subject.from]?.lower ?? '') &&
        /^(obtain|secure|win|gain|achieve|reach)$/.test(verb.lemma)))
  );
};

/** "Product was fully behind the freeze", "by the second week the whole floor was with me". */
export function standsBehind(sentence: Sentence, { verb, subject, kind }: Clause): boolean {
  const { words } = sentence;
  if (verb.lemma !== 'be' || verb.negated || verb.modal || !subject || !/^(main|coordinate)$/.test(kind)) return false;
  const at = words.findIndex(
    ({ lower }, place) => place >= verb.from && place < verb.to + 3 && /^(behind|with)$/.test(lower),
  );
  const next = words[at + 1]?.lower ?? '';
  const last = (words[at + 2]?.part ?? 'punctuation') === 'punctuation';
  if (words[at]?.lower === 'behind')
    return (
      /^(fully|firmly|solidly|right|squarely|entirely|completely|all|wholeheartedly)$/.test(
        words[at - 1]?.lower ?? '',
      ) &&
      (/^(it|me|us|this|that)$/.test(next) ||
        (words[at + 1]?.part === 'determiner' && ideas.has(nounPhraseAt(words, at + 1)?.head.singular ?? ''))) &&
      (isPersons(sentence, subject) || departments.has(subject.head.lower))
    );
  const all = /^(whole|entire)$/.test(words[subject.from + 1]?.lower ?? '') || everybody.has(subject.head.lower);
  return at === verb.to && next === 'me' && last && all;
}

/** "Full support from the owners", "HR and finance on my side", "team, boss, client: all convinced": minds won in a note, without a verb. */
export const backedInNote = remembered((sentence: Sentence): Span | undefined => {
  const { words, clauses, start, end } = sentence;
  if (clauses.length > 0 || sentence.question || words.length < 3) return undefined;
  if (words.some(({ lower }) => /^(no|not|without|need|needed|missing|until)$/.test(lower))) return undefined;
  const colon = words.findIndex(({ text }) => text === ':');
  if (colon >= 0 && !areAllConvinced(words, colon + 1)) return undefined;
  const won = words.some((_, at) => isFullBacking(sentence, at) || isOnMySide(words, at) || areAllConvinced(words, at));
  return won ? { start, end } : undefined;
});

/** "Full support from the owners", "good standing with all five managers", "buy-in from commercial". */
function isFullBacking(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const bare = at === 0 && wonBackings.has(words[0]?.lower ?? '');
  if (!bare && !(backings.has(words[at]?.lower ?? '') && fullness.has(words[at - 1]?.lower ?? ''))) return false;
  if (at === 1 && wonBackings.has(words[at]?.lower ?? '') && (words[2]?.part ?? 'punctuation') === 'punctuation')
    return true;
  if (!/^(from|of|with|among|across|by)$/.test(words[at + 1]?.lower ?? '')) return false;
  if (bare && words.some(({ text }) => /\d/.test(text))) return false;
  const next =
    /^(all|both|the)$/.test(words[at + 2]?.lower ?? '') && words[at + 3]?.part === 'number' ? at + 4 : at + 2;
  const whom = nounPhraseAt(words, next);
  return (
    whom !== undefined &&
    !months.has(whom.head.lower) &&
    (isPersons(sentence, whom) || departments.has(whom.head.lower))
  );
}

const isOnMySide = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'on' &&
  words[at + 1]?.lower === 'my' &&
  words[at + 2]?.lower === 'side' &&
  (words[at + 3]?.part ?? 'punctuation') === 'punctuation';

const areAllConvinced = (words: readonly Word[], at: number): boolean =>
  /^(all|everyone|everybody)$/.test(words[at]?.lower ?? '') &&
  /^(convinced|onboard|persuaded)$/.test(words[at + 1]?.lower ?? '') &&
  (words[at + 2]?.part ?? 'punctuation') === 'punctuation';
