import { aimIn } from '../english/aims/aims.ts';
import { isMeasured } from '../english/aims/measured.ts';
import { findPhrases } from '../english/grammar/match.ts';
import { builtInMeasures } from '../english/outputs/named.ts';
import { type Sentence, wordRange } from '../english/sentence.ts';
import { isDoubtful, weighed } from '../likelihood/weighed.ts';
import { quote } from '../message.ts';
import { hasRole, isOwn, type Passage, placeOf, wordsOf } from '../reading.ts';
import { behind } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { Span } from '../span.ts';
import type { SectionKind } from '../story/story.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'goal-not-bet',
  layer: 'judgment',
  scope: 'sentence',
  severity: 'warning',
  formats: ['behavioral', 'journal', 'design', 'metrics'],
  summary: 'An aim with a direction, but no number and no price.',
  why: 'A direction cannot be missed, so it is no bet. A number from where to where, and what you would give for it, is one.',
  silentOn: 'An aim with a baseline or a target in the same sentence.',
  example: {
    weak: 'My goal was to improve customer satisfaction.',
    strong: 'My goal was to cut the wait at the desk from nine minutes to three by June, even if the bar opened later.',
  },
};

const aims: ReadonlySet<SectionKind> = new Set([
  'job',
  'outcome',
  'leading indicator',
  'measure',
  'solution',
  'struggle',
  'customer',
  'body',
]);

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  if (!(isOwn(passage) || hasRole(passage, aims)) || passage.sentence.question) return;
  const aim = aimIn(passage.sentence);
  if (!(aim && isCalledSo(passage.sentence)) && isDoubtful(meta.id, passage)) return;
  if (aim && isNamedMeasure(passage.sentence, aim)) return;
  const unheard = (place: Span) => (isMeasured(passage.sentence) ? undefined : place);
  for (const place of weighed(meta.id, passage, aim ? [aim] : [], unheard))
    yield {
      span: placeOf(passage, place),
      message: `${quote(wordsOf(reading, passage, place))}: the interviewer hears a direction that cannot fail. Make it a bet: “from … to … by …, even if …”.`,
      fixes: () =>
        behind(
          reading,
          passage,
          withPlace(passage.sentence, place),
          'Make it a bet: “from … to … by …, even if …”',
          text` from ${stop('X')} to ${stop('Y')} by ${stop('when')}, even if ${stop('the price')}`,
        ),
    };
}

/** The direction with where it goes and what it is joined to, "across the org", "and comfort", behind which the numbers stand better. */
function withPlace({ words, clauses }: Sentence, place: Span): Span {
  const clause = clauses.find(({ start, end }) => start < place.end && place.end < end);
  const [next, ...rest] = words.filter(({ start }) => start >= place.end && start < (clause?.end ?? 0));
  const joins = next?.part === 'coordinator' || next?.text === ',';
  const named = rest.every(
    ({ part, text: mark }) => !/^(verb|auxiliary|modal|to|relative)$/.test(part) && !/^[:;]$/.test(mark),
  );
  return clause && (next?.part === 'preposition' || (joins && named)) ? { start: place.start, end: clause.end } : place;
}

/** "With the objective of …", "my ambition is …": an aim by its name leaves no doubt. */
const isCalledSo = ({ words }: Sentence): boolean =>
  words.some(({ lower }) => /^(goal|aim|objective|ambition|aspiration|intention)s?$/.test(lower));

/** "Our north star is monthly active users": a measure is called by its name, and nothing is to go anywhere. */
const isNamedMeasure = (sentence: Sentence, { start, end }: Span): boolean => {
  const [from, to] = wordRange(sentence, { start, end });
  return [...findPhrases(sentence.words, builtInMeasures, from, to)].some(
    match => match.from === from && match.to === to,
  );
};

export const goalNotBet: PassageRule = { meta, checkPassage };
