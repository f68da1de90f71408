import { bareDataPhrase } from '../english/evidence/bare-at.ts';
import { isBareDataClaim } from '../english/evidence/bare-data.ts';
import { citesSource, namesMethod } from '../english/evidence/borne-out.ts';
import { dataAtHand } from '../english/evidence/data-at-hand.ts';
import { hasSource, isShare, worksData } from '../english/evidence/evidence.ts';
import { firstPhrase, type Match } from '../english/grammar/match.ts';
import { variantSet } from '../english/grammar/variants.ts';
import { dataDriven, upholding } from '../english/lexicon/data.ts';
import { remembered } from '../english/remembered.ts';
import type { Clause, Sentence } from '../english/sentence.ts';
import { isDoubtful, weighed } from '../likelihood/weighed.ts';
import { quote } from '../message.ts';
import { isOwn, neighbours, type Passage, placeOf, wordsOf } from '../reading.ts';
import { afterSentence } from '../rewrite/prompt.ts';
import { stop, text } from '../rewrite/text.ts';
import type { Span } from '../span.ts';
import type { Context, PassageRule, Report, RuleMeta } from './rule.ts';

const meta: RuleMeta = {
  id: 'vague-data',
  layer: 'judgment',
  scope: 'sentence',
  severity: 'warning',
  formats: ['behavioral', 'journal'],
  summary: 'Data with neither source nor method.',
  why: 'Anybody can say “the data showed”. Source, method and finding are what make it yours.',
  silentOn: 'A named source or method in the same or a neighbouring sentence.',
  example: {
    weak: 'I used data to plan the shifts.',
    strong: 'I pulled six weeks of door-counter logs, grouped them by hour, and planned the shifts around two peaks.',
  },
};

const driven = variantSet(dataDriven);

/** Whether a sentence says where its data comes from, or how it was worked. */
const tellsSource = remembered(
  (sentence: Sentence): boolean => hasSource(sentence) || isShare(sentence) || worksData(sentence),
);

const tellsSourceBeside = (sentence: Sentence): boolean =>
  citesSource(sentence) || namesMethod(sentence) || isShare(sentence) || worksData(sentence);

/** "I'm not the data-driven type", "the firm is anything but data-driven". */
const isDenied = ({ words }: Sentence, at: number): boolean =>
  words.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(not|n't|never|no|hardly|but)$/.test(lower));

/** "I chose repeat visits as the metric": what is to be measured. */
const setsYardstick = ({ words }: Sentence): boolean =>
  words.some(
    ({ lower }, at) =>
      lower === 'as' &&
      words.slice(at + 1, at + 4).some(({ lower }) => /^(metric|kpi|indicator|benchmark|measure)$/.test(lower)),
  );

/** "I protected the metric", "I sacrificed the metrics": what is measured, and nothing that one reads. */
const actsOnYardstick = ({ verb, object }: Clause): boolean =>
  upholding.has(verb.deed.lemma ?? verb.lemma) && /^(metrics?|kpis?|indicators?)$/.test(object?.head.lower ?? '');

/** "They dropped out the minute they saw the figure": what others are shown. */
const areShown = ({ actor, verb, subject, object }: Clause): boolean =>
  actor === 'other' &&
  /^(see|hear|read|notice)$/.test(verb.lemma) &&
  /^(they|he|she|who)$/.test(subject?.head.lower ?? '') &&
  object?.head.lower === object?.head.singular;

/** "My manager is a numbers person." */
const isAnothers = ({ words, clauses }: Sentence, { from, to }: Match): boolean =>
  /^(person|guy|girl|woman|man|nerd|geek)$/.test(words[to - 1]?.lower ?? '') &&
  clauses.some(({ actor, verb }) => actor === 'other' && verb.from < from);

const bareDataIn = remembered((sentence: Sentence): readonly Span[] => {
  const told = sentence.clauses.filter(clause => isBareDataClaim(sentence, clause));
  const clauses = told.filter(
    ({ kind, parent }) => !(kind === 'complement' && told.some(above => above === sentence.clauses[parent ?? -1])),
  );
  if (clauses.length > 0) return clauses;
  const claimed = firstPhrase(sentence.words, driven);
  const word = claimed && (isDenied(sentence, claimed.from) || isAnothers(sentence, claimed)) ? undefined : claimed;
  const phrase = word
    ? { start: sentence.words[word.from]?.start ?? 0, end: sentence.words[word.to - 1]?.end ?? 0 }
    : (bareDataPhrase(sentence) ?? dataAtHand(sentence));
  return phrase ? [phrase] : [];
});

function* checkPassage(passage: Passage, { reading }: Context): Iterable<Report> {
  if (isDoubtful(meta.id, passage)) return;
  const { sentence } = passage;
  if (!isOwn(passage) || sentence.question) return;
  const bare = weighed(meta.id, passage, bareDataIn(sentence), (place, clause) =>
    setsYardstick(sentence) || (clause && (actsOnYardstick(clause) || areShown(clause))) ? undefined : place,
  );
  if (bare.length === 0) return;
  const { before, after } = neighbours(reading, passage);
  if (tellsSource(sentence) || [before, after].some(near => near && tellsSourceBeside(near.sentence))) return;
  for (const place of bare) {
    yield {
      span: placeOf(passage, place),
      message: `${quote(wordsOf(reading, passage, place))}: the interviewer hears neither source nor method. Say what you pulled, how you worked it, what you found, and what you did then.`,
      fixes: () =>
        afterSentence(
          reading,
          passage,
          'Add “I pulled …, ran …, and found …, so I …”',
          text`I pulled ${stop('the source')}, ran ${stop('the method')}, and found ${stop('what')}, so I ${stop('did what')}.`,
        ),
    };
  }
}

export const vagueData: PassageRule = { meta, inFull: true, reach: 1, checkPassage };
