import { isCandidate } from '../grammar/actor.ts';
import { isFrequency } from '../grammar/frequency.ts';
import { keptOn, watchingVerbs } from '../lexicon/harm.ts';
import { breaking, launchVerbs, mending, returningVerbs } from '../lexicon/launching.ts';
import { touchVerbs } from '../lexicon/looking.ts';
import { remembered } from '../remembered.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { isBeforehand, staysBeyond } from './after-launch.ts';
import { isKeptUp } from './kept-up.ts';
import { deedsOf } from './launch.ts';
import { moveOf } from './moves.ts';

/** Whether the candidate stays with it: watches, measures, mends. */
export const watchIn = remembered(
  (sentence: Sentence): boolean =>
    sentence.clauses.some(clause => {
      if (!isCandidate(clause) || clause.object?.head.lower === 'nothing') return false;
      if (clause.verb.negated) return letsNotGo(sentence, clause);
      if (clause.verb.tense === 'conditional' || clause.verb.tense === 'future') return false;
      if (clause.verb.tense === 'past' && isBeforehand(sentence.words)) return false;
      const kept =
        clause.verb.lemma === 'keep' &&
        sentence.words
          .slice(clause.verb.to, clause.verb.to + 5)
          .some(({ lower }, at) => keptOn.has(lower) && (lower !== 'on' || isLast(sentence, clause.verb.to + at)));
      return (
        kept ||
        deedsOf(clause).some(deed => watchingVerbs.has(deed) || returningVerbs.has(deed)) ||
        isStaying(sentence, clause) ||
        staysBeyond(sentence, clause) ||
        isMopping(sentence, clause) ||
        seesAndMends(sentence, clause) ||
        mendsWhatBroke(sentence, clause) ||
        (looksRegularly(sentence, clause) && isRegular(sentence, clause)) ||
        (moveOf(sentence, clause) === 'act' &&
          !deedsOf(clause).some(
            deed => launchVerbs.has(deed) || /^(write|report|mail|email|inform|present)$/.test(deed),
          ) &&
          isRegular(sentence, clause))
      );
    }) ||
    isKeptUp(sentence) ||
    sentence.words.some(({ lower }) => lower === 'iterated'),
);

/** "Kept at it, kept on": nothing that it stands on follows. */
const isLast = ({ words }: Sentence, at: number): boolean =>
  !/^(noun|determiner|number|adjective|pronoun)$/.test(words[at + 1]?.part ?? '');

/** "Then spent most of June mopping up". */
const isMopping = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  verb.lemma === 'spend' &&
  words.some(
    ({ lemma, form, start }) => form === 'ing' && start >= verb.end && start <= end + 2 && mending.has(lemma ?? ''),
  );

/** "When I saw that half of them stop in lesson 4, I cut it in two": looked, and mended. */
const seesAndMends = ({ clauses }: Sentence, { actor, verb, start }: Clause): boolean =>
  actor === 'I' &&
  /^(see|notice|find|hear)$/.test(verb.lemma) &&
  verb.tense === 'past' &&
  clauses.some(told => told.kind === 'complement' && told.actor === 'other' && told.start > start) &&
  clauses.some(
    mended =>
      mended.actor === 'I' &&
      mended.start > start &&
      mended.verb.tense === 'past' &&
      /^(fix|change|cut|repair|correct|add|remove|split|rewrite|move|take|explain|adjust|mend|stop|visit|call|ring|warn|replace|swap|lower|raise|shift|retrain|drop)$/.test(
        mended.verb.deed.lemma ?? '',
      ),
  );

/** "When two of the boxes cracked, I replaced them." */
const mendsWhatBroke = ({ clauses }: Sentence, { actor, verb, kind, start }: Clause): boolean =>
  actor === 'I' &&
  kind === 'main' &&
  verb.tense === 'past' &&
  /^(replace|fix|repair|change|mend|restart|correct|swap)$/.test(verb.deed.lemma ?? '') &&
  clauses.some(
    ({ link, actor: whose, verb: broke, start: from }) =>
      from < start &&
      /^(when|after|as|once)$/.test(link?.lower ?? '') &&
      whose === 'other' &&
      broke.tense === 'past' &&
      !broke.perfect &&
      breaking.has(broke.lemma),
  );

/** "I stayed on the pager with them", "I went back in May". */
const isStaying = ({ words }: Sentence, { verb }: Clause): boolean => {
  const next = verb.particle?.lower ?? words[verb.to]?.lower ?? '';
  if (verb.lemma === 'stay') return /^(on|with|at|until)$/.test(next);
  return verb.lemma === 'go' && next === 'back' && !isBackToOwn(words.slice(verb.to));
};

/** "Went back to my till", "to normal duty", "to deliveries": away from it; "back to the ward", "to it", "to see", "in May" is to it. */
const isBackToOwn = (behind: readonly Word[]): boolean => {
  const at = behind.findIndex(({ lower }) => lower === 'to');
  const [first, second] = [behind[at + 1], behind[at + 2]];
  if (at < 0 || at > 1) return behind[at < 0 ? 0 : at]?.lower === 'home';
  if (/^(my|our|normal|usual|regular|other|home)$/.test(first?.lower ?? '')) return true;
  return first?.part === 'noun' && first.lower.endsWith('ies') && second?.part !== 'noun';
};

/** "I look each Friday", "every evening I opened the log". */
const looksRegularly = ({ words }: Sentence, { actor, verb }: Clause): boolean =>
  actor !== 'we' &&
  !/^(ask|call|talk|speak|meet|write|listen|sit|join|run)$/.test(verb.deed.lemma ?? '') &&
  (touchVerbs.has(verb.deed.lemma ?? '') ||
    /^(look|open|walk|visit|ride|weigh)$/.test(verb.deed.lemma ?? '') ||
    (verb.lemma === 'go' && /^(through|over)$/.test(verb.particle?.lower ?? words[verb.to]?.lower ?? '')));

/** "I did not leave it alone", "never let it go". */
const letsNotGo = ({ words }: Sentence, { actor, verb }: Clause): boolean =>
  actor === 'I' &&
  verb.tense === 'past' &&
  /^(leave|let)$/.test(verb.lemma) &&
  /^(it|them|this)$/.test(words[verb.to]?.lower ?? '') &&
  /^(alone|there|go)$/.test(words[verb.to + 1]?.lower ?? '');

/** "I put it on my weekly review", "looked every morning". */
const isRegular = ({ words, clauses }: Sentence, clause: Clause): boolean => {
  const first = words.findIndex(({ start }) => start >= clause.start);
  const stop = words.slice(0, first).findLast(({ text }) => /^[:;–—]$/.test(text));
  const from = clause === clauses[0] ? 0 : (stop?.end ?? clause.start);
  return words.some(
    (word, at) => word.start >= from && word.end <= clause.end && (isFrequency(words, at) || word.lower === 'whenever'),
  );
};
