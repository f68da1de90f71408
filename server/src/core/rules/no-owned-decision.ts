import { decisionNouns } from '../english/lexicon/deeds.ts';
import { moveOf } from '../english/moves.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import { headingOf, isOwn, type Passage, type Reading } from '../reading.ts';
import { inSection } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { Report, Rule, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'no-owned-decision',
  layer: 'ownership',
  scope: 'story',
  severity: 'error',
  formats: ['behavioral', 'journal'],
  summary: 'Nowhere do you make a call yourself.',
  why: 'The debrief asks one thing first: what did this person decide? Work without a call, however hard, reads as taking part.',
  silentOn: 'A story with one decision of your own: chosen, cut, refused, stopped, switched, an offer turned down.',
  example: {
    weak: '## Action\n\nI joined the weekly calls and helped with the new rota for the lifeguards.',
    strong:
      '## Action\n\nI cut the rota from five shifts to three instead of hiring, because the evening shift guarded an empty pool; two students lost hours.',
  },
};

function* check(reading: Reading): Iterable<Report> {
  const { passages } = reading;
  if (passages.length === 0 || passages.some(decides)) return;
  yield {
    span: headingOf(reading, 'action', 'decision'),
    message:
      'No sentence says what you decided: the interviewer hears work, not a call, and has nothing to hire. Add the one choice that was yours: “I chose … over … because …”.',
    fixes: inSection(
      reading,
      ['action', 'decision'],
      'Add the call that was yours',
      text`I decided to ${stop('do what')} because ${stop('why')}, at the cost of ${stop('what')}.`,
    ),
  };
}

/** Whether the candidate makes a call in this sentence. */
function decides(passage: Passage): boolean {
  if (!isOwn(passage) && !passage.roles.has('task')) return false;
  const { sentence } = passage;
  return (
    sentence.clauses.some(clause => isOwnCall(sentence, clause)) ||
    sentence.clauses.some(
      ({ subject }) => subject !== undefined && isMine(sentence, subject.from) && decisionNouns.has(subject.head.lower),
    )
  );
}

function isOwnCall(sentence: Sentence, clause: Clause): boolean {
  const { verb, actor } = clause;
  if (actor !== 'I' && actor !== 'dropped') return false;
  if (verb.tense === 'conditional' || verb.tense === 'future' || verb.voice === 'passive') return false;
  if (verb.negated)
    return (
      verb.tense === 'past' && /^(wait|ask|sign|ship|launch|accept|let|allow|give|budge)$/.test(verb.deed.lemma ?? '')
    );
  const move = moveOf(sentence, clause);
  if (move === 'decision') return true;
  return move === 'act' && againstAnother(sentence, clause);
}

/** An act set against another option is a choice: "I wrote a rota instead of hiring". */
function againstAnother({ words }: Sentence, { verb, end }: Clause): boolean {
  return (
    words.some((word, at) => {
      if (word.start < verb.end || word.start > end) return false;
      const next = words[at + 1]?.lower;
      return (
        word.lower === 'instead' ||
        (word.lower === 'rather' && next === 'than') ||
        (word.lower === 'without' && /^(asking|waiting|approval|permission)$/.test(next ?? ''))
      );
    }) || words.some(({ lower, end: until }) => lower === 'instead' && until <= verb.start)
  );
}

const isMine = ({ words }: Sentence, at: number): boolean => words[at]?.lower === 'my';

export const noOwnedDecision: Rule = { meta, check };
