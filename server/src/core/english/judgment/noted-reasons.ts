import { combed, documents, records } from '../lexicon/sources.ts';
import type { Sentence } from '../sentence.ts';

/** Whether a sentence right behind a call is the reason in short: an equation, a maxim, a label, a judgement behind a mark. */
export const isNotedReason = (sentence: Sentence): boolean =>
  !sentence.question &&
  (isEquation(sentence) ||
    isBetterThan(sentence) ||
    isLabelled(sentence) ||
    isOnlyLogical(sentence) ||
    isWantedThat(sentence) ||
    isReckoned(sentence) ||
    isSeenSo(sentence) ||
    isCleft(sentence) ||
    isEasierThan(sentence) ||
    isWantedThing(sentence));

/** "Queue = new moving part", "14 minutes x 40 guests = 9 hours". */
const isEquation = ({ words, clauses }: Sentence): boolean =>
  clauses.length === 0 && words.some(({ text }, at) => /^(=|≠|>|<)$/.test(text) && at > 0 && at < words.length - 2);

/** "Better to find a hole at seven than at ten", "rather one late crate than ten". */
const isBetterThan = ({ words, clauses }: Sentence): boolean =>
  (clauses.length === 0 || /^(number|to|determiner)$/.test(words[1]?.part ?? '')) &&
  /^(better|rather|cheaper|safer|easier|quicker|sooner)$/.test(words[0]?.lower ?? '') &&
  words.some(({ lower }, at) => lower === 'than' && at > 1);

/** "Logs: nothing came after try 2", "rule of thumb: mend the source first". */
const isLabelled = ({ words }: Sentence): boolean => {
  const mark = words.findIndex(({ text }) => text === ':');
  if (mark < 1 || mark > 3 || mark >= words.length - 3) return false;
  return words
    .slice(0, mark)
    .some(
      ({ lower, singular }) =>
        [documents, combed, records].some(those => those.has(singular) || those.has(lower)) ||
        /^(rule|principle|logic|maths|math|thinking|reasoning|idea|reason|argument|count|evidence|why)$/.test(lower),
    );
};

/** "It was only logic: who opens the post should check it", "that was simple: …". */
const isOnlyLogical = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ subject, verb, actor }) =>
      /^(other|nobody)$/.test(actor) &&
      /^(it|this|that|choice|decision|call|answer)$/.test(subject?.head.lower ?? '') &&
      verb.lemma === 'be' &&
      !verb.negated &&
      words
        .slice(verb.to, verb.to + 3)
        .some(
          ({ lower }, at, rest) =>
            /^(logic|logical|simple|obvious|natural|arithmetic|maths|math|plain|cheaper|safer|easier|quicker|clear)$/.test(
              lower,
            ) && /^([:–—;]|because|as|since)$/.test(rest[at + 1]?.lower ?? words[verb.to + at + 1]?.lower ?? ''),
        ),
  );

/** "I wanted that somebody looks before the judge looks." */
const isWantedThat = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb }, at) =>
      actor === 'I' &&
      verb.lemma === 'want' &&
      verb.tense === 'past' &&
      !verb.negated &&
      words[verb.to]?.lower === 'that' &&
      clauses[at + 1] !== undefined &&
      clauses[at + 1]?.actor !== 'I',
  );

/** "For one rush we cleaned it twice, this is 90 minutes": what it comes to. */
const isReckoned = ({ words, clauses, quantities }: Sentence): boolean =>
  clauses.some(
    ({ subject, verb, kind }, at) =>
      at > 0 &&
      kind !== 'relative' &&
      /^(this|that|these)$/.test(subject?.head.lower ?? '') &&
      /^(be|make)$/.test(verb.lemma) &&
      verb.tense === 'present' &&
      quantities.some(({ start, kind: what }) => start === words[verb.to]?.start && what !== 'label'),
  );

/** "I saw in the plan that Thursday always breaks", "I knew that a child reads what a friend reads". */
const isSeenSo = ({ words, clauses }: Sentence): boolean =>
  clauses.some(({ actor, verb }, at) => {
    const seen = clauses[at + 1];
    return (
      actor === 'I' &&
      /^(see|read|notice|know|learn|understand)$/.test(verb.lemma) &&
      verb.tense === 'past' &&
      !verb.negated &&
      seen?.actor === 'other' &&
      seen.verb.tense === 'present' &&
      !words.some(({ lower }) => /^(now|better|happy|faster)$/.test(lower))
    );
  });

/** "Forgetting was what kept people from paying." */
const isCleft = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ verb, actor, subject }) =>
      actor === 'other' &&
      subject?.head.lower !== 'what' &&
      verb.lemma === 'be' &&
      words[verb.to]?.lower === 'what' &&
      /^(keep|make|cause|hold|slow|stop|break|drive|send|delay|block|eat|cost)$/.test(words[verb.to + 1]?.lemma ?? ''),
  );

/** "It is easier to police a plug than a temper." */
const isEasierThan = ({ words, clauses }: Sentence): boolean =>
  clauses.some(
    ({ actor, verb }) =>
      actor === 'nobody' &&
      verb.lemma === 'be' &&
      !verb.negated &&
      /^(easier|cheaper|better|safer|faster|simpler|quicker|fairer|harder|worse)$/.test(words[verb.to]?.lower ?? '') &&
      words[verb.to + 1]?.lower === 'to' &&
      words.slice(verb.to).some(({ lower }) => lower === 'than'),
  );

/** "I looked for a rule that you see with your eyes", "I needed something which holds". */
const isWantedThing = ({ words, clauses }: Sentence): boolean =>
  clauses.some(({ actor, verb, kind }, at) => {
    const next = clauses[at + 1];
    return (
      actor === 'I' &&
      kind === 'main' &&
      verb.tense === 'past' &&
      !verb.negated &&
      (/^(want|need)$/.test(verb.lemma) || (verb.lemma === 'look' && words[verb.to]?.lower === 'for')) &&
      next?.link !== undefined &&
      words[words.indexOf(next.link) - 1]?.part === 'noun' &&
      next.actor !== 'I' &&
      !/^(called|named)$/.test(words[verb.to]?.lower ?? '')
    );
  });
