import { isCandidate } from '../grammar/actor.ts';
import { resources } from '../lexicon/costs.ts';
import { beingMade, lyingThere, takingPlace } from '../lexicon/forgone.ts';
import { pointing } from '../lexicon/function-groups.ts';
import { durations, months } from '../lexicon/units.ts';
import { isPerson } from '../people/person.ts';
import { type Clause, type Sentence, wordRange } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isHarm } from './burdens.ts';

/** Whether a clause tells of other work that lay, was not done or did not take place meanwhile. */
export const isLeftLying = (sentence: Sentence, clause: Clause): boolean =>
  !sentence.question &&
  clause.verb.tense === 'past' &&
  !/^(because|as|since|when|if|whether)$/.test(clause.link?.lower ?? '') &&
  (liesThere(sentence, clause) ||
    isNotHeld(sentence, clause) ||
    isNothingDone(sentence, clause) ||
    hasNoneFor(sentence, clause));

const lemmaOf = ({ verb }: Clause): string => verb.deed.lemma ?? verb.lemma;

const behind = (sentence: Sentence, clause: Clause): readonly Word[] =>
  sentence.words.slice(clause.verb.to, wordRange(sentence, clause)[1]);

/** "My own jobs were lying on the table", "the other tickets piled up": not "my colleague waited". */
const liesThere = (sentence: Sentence, clause: Clause): boolean => {
  const { subject, verb } = clause;
  return (
    subject !== undefined &&
    !verb.negated &&
    lyingThere.has(lemmaOf(clause)) &&
    !isHarm(subject.head) &&
    !isPerson(sentence, subject) &&
    sentence.words
      .slice(subject.from, verb.from)
      .some(({ lower }) => /^(own|other|usual|normal|regular|rest|remaining)$/.test(lower)) &&
    !/^(for|to|with)$/.test(sentence.words[verb.to]?.lower ?? '')
  );
};

/** "The newsletter did not come out in May", "that week the stairs were not cleaned". */
function isNotHeld(sentence: Sentence, clause: Clause): boolean {
  const { subject, verb, actor, kind } = clause;
  if (!subject || actor !== 'other' || !verb.negated || kind === 'complement' || kind === 'relative') return false;
  if (subject.head.part !== 'noun' || isHarm(subject.head) || isPerson(sentence, subject)) return false;
  const [next] = behind(sentence, clause);
  const said = verb.particle ?? next;
  const happens =
    verb.voice === 'passive'
      ? beingMade.has(lemmaOf(clause))
      : takingPlace.has(verb.lemma) &&
        (verb.lemma === 'take'
          ? said?.lower === 'place'
          : !/^(come|go)$/.test(verb.lemma) || /^(out|ahead)$/.test(said?.lower ?? ''));
  return happens && isForATime(sentence.words) && !sentence.words.some(({ lower }) => lower === 'until');
}

/** "In May", "that week", "in this time", "for two weeks", "because of it". */
const isForATime = (words: readonly Word[]): boolean =>
  words.some(({ lower, singular }, at) => {
    const before = words[at - 1]?.lower ?? '';
    if (months.has(lower)) return /^(in|that|until)$/.test(before);
    if (durations.has(singular) || /^(time|year|season|spring|summer|autumn|winter|term)$/.test(lower))
      return /^(that|this)$/.test(before) || words.slice(at - 3, at).some(word => word.lower === 'for');
    return lower === 'because' && words[at + 1]?.lower === 'of' && pointing.has(words[at + 2]?.lower ?? '');
  });

/** "Nothing was done for the webshop in this time", "nothing moved on the app". */
const isNothingDone = (sentence: Sentence, clause: Clause): boolean =>
  clause.subject?.head.lower === 'nothing' &&
  !clause.verb.negated &&
  sentence.words[clause.verb.from]?.lemma !== 'have' &&
  (clause.verb.voice === 'passive' ||
    sentence.words.slice(clause.verb.to - 1, clause.verb.to + 1).some(({ lower }) => lower === 'done') ||
    /^(do|happen|move|get)$/.test(lemmaOf(clause))) &&
  sentence.words.slice(clause.verb.to, clause.verb.to + 4).some(({ lower }) => /^(for|with|on|at)$/.test(lower));

/** "For the website I had no time then", "we had no hands for the garden", "no time left": for a thing, not for a talk. */
function hasNoneFor(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  if (!(isCandidate(clause) || clause.actor === 'team') || clause.verb.lemma !== 'have') return false;
  const told = behind(sentence, clause);
  const at = told.findIndex(({ lower }) => lower === 'no' || (clause.verb.negated && /^(any|the|much)$/.test(lower)));
  if (at !== 0 || !resources.has(told[1]?.lower ?? '')) return false;
  const link = told.findIndex(({ lower }) => lower === 'for');
  const what = link > 0 ? told.slice(link + 1) : words[0]?.lower === 'for' ? words.slice(1, 4) : [];
  return (
    what.length > 0 &&
    /^(determiner|noun|adjective)$/.test(what[0]?.part ?? '') &&
    !what.slice(0, 3).some(({ lower }) => /^(this|that|discussion|talk|talks|excuses|it|doubt|doubts)$/.test(lower))
  );
}
