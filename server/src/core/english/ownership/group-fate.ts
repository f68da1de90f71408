import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { verbReadings } from '../grammar/verb.ts';
import { burdenNouns } from '../lexicon/costs.ts';
import { endings } from '../lexicon/deeds.ts';
import { exams, judging, meeting, troubles, voicing, winning, winnings } from '../lexicon/group-deeds.ts';
import { ambient, doneOnPurpose } from '../lexicon/passives.ts';
import { sites } from '../lexicon/teams.ts';
import { dateWords, durations } from '../lexicon/units.ts';
import type { Clause, Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';

/** Whether a group's clause tells no deed, but what befell the group, what it saw or thought, or how it came out. */
export const isGroupFate = (sentence: Sentence, clause: Clause): boolean =>
  isInsight(clause) ||
  isShownThere(sentence, clause) ||
  isBorne(sentence, clause) ||
  isCoping(sentence, clause) ||
  isSuffered(sentence, clause) ||
  isVoice(sentence, clause) ||
  isOutcome(sentence, clause) ||
  meetsTrouble(sentence, clause);

/** "We realised that nobody had a key": known, and not done. */
const isInsight = ({ verb, object }: Clause): boolean =>
  /^(realise|realize)$/.test(verb.deed.lemma ?? '') && object === undefined;

/** "My evening staff paid for this", "we paid: nine runs fell out", "we had to work overtime", "there we hung six weeks": a price, and a wait. */
const isBorne = ({ words }: Sentence, { verb, object, end }: Clause): boolean =>
  (/^(make|do|work|put)$/.test(verb.deed.lemma ?? '') &&
    words.some(({ lower, start }) => lower === 'overtime' && start >= verb.end && start < end)) ||
  (verb.lemma === 'pay' &&
    /^([:,.;]|dearly|for (it|this|that))/.test(
      words
        .slice(verb.to, verb.to + 2)
        .map(({ lower }) => lower)
        .join(' '),
    )) ||
  (/^(hang|wait|hover|dangle)$/.test(verb.lemma) && durations.has(object?.head.lower ?? ''));

/** "We had a man hurt", "we had our van stolen": what befell them; not "we had the stones crushed". */
function isSuffered({ words }: Sentence, { verb, object }: Clause): boolean {
  const done = words[object?.to ?? -1];
  const readings = verbReadings(done?.lower ?? '').filter(({ form }) => form === 'participle');
  return (
    verb.deed === verb.head &&
    verb.lemma === 'have' &&
    readings.some(({ lemma }) => lemma === 'kill' || (ambient.has(lemma) && !doneOnPurpose.has(lemma)))
  );
}

/** "Everybody was tired, but we managed", "we coped somehow": that it went on, and not what was done. */
const isCoping = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  /^(manage|cope)$/.test(verb.deed.lemma ?? '') &&
  object === undefined &&
  (words[verb.to]?.lower === 'somehow' || (words[verb.to]?.part ?? 'punctuation') === 'punctuation');

/** "Our warehouse showed a million": what is stored there says so. */
const isShownThere = ({ quantities }: Sentence, { verb, subject }: Clause): boolean =>
  /^(show|hold|record|count|list)$/.test(verb.deed.lemma ?? '') &&
  sites.has(subject?.head.lower ?? '') &&
  quantities.some(({ start }) => start > verb.end);

/** "Everybody said it was better", "the whole shift found it useful". */
function isVoice({ words }: Sentence, { verb, object, actor, infinitive }: Clause): boolean {
  const lemma = verb.deed.lemma ?? '';
  if (actor === 'team' && (voicing.has(lemma) || (lemma === 'sing' && object?.head.lower === 'praises'))) return true;
  if (actor === 'team' && lemma === 'stand' && verb.particle?.lower === 'up' && !object) return true;
  const behind = words[verb.to + 1];
  const judged = object?.head.part === 'pronoun' && /^(determiner|adjective|adverb)$/.test(behind?.part ?? '');
  return judging.has(lemma) && judged && !infinitive;
}

/** "We reached 905", "matched on 88%", "took home a trophy", "we went to 4", "opened on 4 March", "spent 90 euros less", "ended the year above plan". */
function isOutcome({ words }: Sentence, { verb, object }: Clause): boolean {
  const lemma = verb.deed.lemma ?? '';
  const [first, second] = words.slice(verb.to, verb.to + 2);
  if (lemma === 'open' && !object && !verb.particle) return isTested(first, words.slice(verb.to + 1));
  if (/^(match|agree|coincide)$/.test(lemma) && /^(on|in|at)$/.test(first?.lower ?? '') && second?.part === 'number')
    return true;
  const [third, fourth] = words.slice(verb.to + 1, verb.to + 3);
  if (first?.part === 'number' && third?.part === 'noun' && /^(less|fewer)$/.test(fourth?.lower ?? '')) return true;
  if (lemma === 'go' && first?.lower === 'to' && second?.part === 'number') return true;
  if (lemma === 'move' && /^(needle|dial)$/.test(object?.head.lower ?? '')) return true;
  if (/^(reach|achieve|attain|cross|pass|exceed|surpass)$/.test(lemma) && first?.part === 'number') return true;
  if (lemma === 'pass' && !verb.particle)
    return object ? exams.has(object.head.lower) : isTested(first, words.slice(verb.to + 1));
  if (/^(eat|bear|absorb|swallow|carry)$/.test(lemma) && burdenNouns.has(object?.head.lower ?? '')) return true;
  if (endings.has(lemma) && words.slice(verb.to, verb.to + 3).some(({ lower }) => durations.has(lower))) return true;
  if (!winning.has(lemma)) return false;
  const won = first?.lower === 'home' ? nounPhraseAt(words, verb.to + 1) : object;
  return winnings.has(won?.head.lower ?? '');
}

/** "We passed.", "we passed on the day", "passed with two remarks"; not "passed on the offer". */
const isTested = (next: Word | undefined, behind: readonly Word[]): boolean =>
  !next ||
  /^(punctuation|coordinator)$/.test(next.part) ||
  next.lower === 'with' ||
  (/^(on|in|at|the)$/.test(next.lower) &&
    behind.slice(0, 2).some(({ lower }) => durations.has(lower) || dateWords.has(lower) || lower === 'time'));

/** "We met some difficulty", "we ran into trouble". */
function meetsTrouble({ words }: Sentence, { verb, object }: Clause): boolean {
  const into = /^(run|bump|walk|crash)$/.test(verb.deed.lemma ?? '') && words[verb.to]?.lower === 'into';
  const met = into ? nounPhraseAt(words, verb.to + 1) : meeting.has(verb.deed.lemma ?? '') && object;
  return met ? troubles.has(met.head.lower) : false;
}
