import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { groups } from '../lexicon/nouns.ts';
import { relatives } from '../lexicon/obeying.ts';
import { customers, persons, superiors } from '../lexicon/people.ts';
import { analysisPlaces } from '../lexicon/sources.ts';
import { dataTrades, evidenceWork } from '../lexicon/studies.ts';
import { departments, trades } from '../lexicon/trades.ts';
import { durations } from '../lexicon/units.ts';
import type { Clause, NounPhrase, Sentence } from '../sentence.ts';
import { isColleague } from './people.ts';

/** "The analytics", "our research": what was looked up, where "analytics" and "research" alone are those who did. */
const isLookedUp = ({ words }: Sentence, { from, head }: NounPhrase): boolean =>
  (dataTrades.has(head.lower) || /^(analysis|study)$/.test(head.lower)) &&
  /^(the|our|my|this|that|these|those)$/.test(words[from]?.lower ?? '');

/** "Research", "the analytics team": who look things up by trade. */
export const isResearch = (sentence: Sentence, phrase: NounPhrase): boolean => {
  const { from, to, head } = phrase;
  return (
    (/^(research|survey|study)$/.test(head.lower) && !isLookedUp(sentence, phrase)) ||
    /^(researcher|analyst|scientist|statistician)$/.test(head.singular) ||
    ((groups.has(head.lower) || analysisPlaces.has(head.lower)) &&
      sentence.words
        .slice(from, to)
        .some(({ lower }) => /^(research|analytics|insights|insight|bi|data|intelligence|statistics)$/.test(lower)))
  );
};

/** "One of our vets": whoever stands behind the number. */
export function countedOf({ words }: Sentence, phrase: NounPhrase | undefined): NounPhrase | undefined {
  const share = phrase && /^(one|two|three|some|someone)$/.test(phrase.head.lower) && words[phrase.to]?.lower === 'of';
  return share ? (nounPhraseAt(words, phrase.to + 1) ?? phrase) : phrase;
}

/** One who could have done the candidate's homework: a role that is neither a customer nor a boss. */
export function isWorker(sentence: Sentence, phrase: NounPhrase): boolean {
  const head = phrase.head.lower;
  const ours = /^(my|our)$/.test(sentence.words[phrase.from]?.lower ?? '');
  if (ours && (/^(student|people|guy|folk|vet|nurse|agent|teacher)$/.test(phrase.head.singular) || relatives.has(head)))
    return true;
  if (ours && persons.has(phrase.head.singular) && !superiors.has(head)) return true;
  if (isStudyingAtWork(sentence, phrase) || isCustomerDesk(sentence, phrase)) return true;
  const before = sentence.words[phrase.to - 2];
  if (
    /^(people|persons?|guys?|folks?|girls?|lady|ladies|man|men|woman|women|boys?|specialists?|agents?|staff|employees?)$/.test(
      head,
    ) &&
    before &&
    (departments.has(before.lower) || dataTrades.has(before.lower))
  )
    return true;
  if (/^(people|guys?|folks?|lads?|girls?|staff)$/.test(head) && isPlaced(sentence, phrase)) return true;
  if (customers.has(head) || isLookedUp(sentence, phrase)) return false;
  if (/^(someone|somebody)$/.test(head)) return true;
  if (persons.has(phrase.head.singular) && isMine(sentence, phrase)) return true;
  if (persons.has(phrase.head.singular) && isPlaced(sentence, phrase)) return true;
  return (
    isColleague(sentence, phrase) || isResearch(sentence, phrase) || /(ologist|ometrist|ist|yst|eer)s?$/.test(head)
  );
}

/** "The guy from logistics", "two people from the platform side". */
function isPlaced({ words }: Sentence, { to }: NounPhrase): boolean {
  const place = /^(of|from|in|at)$/.test(words[to]?.lower ?? '') ? nounPhraseAt(words, to + 1) : undefined;
  return (
    place !== undefined &&
    (groups.has(place.head.lower) ||
      place.head.lower === 'side' ||
      departments.has(place.head.lower) ||
      superiors.has(place.head.lower))
  );
}

/** "Customer services", "the customer care team". */
const isCustomerDesk = ({ words }: Sentence, { from, to }: NounPhrase): boolean =>
  words
    .slice(from, to)
    .some(
      ({ lower }, at, all) =>
        lower === 'customer' && /^(services?|care|support|success|relations)$/.test(all[at + 1]?.lower ?? ''),
    );

/** "A working student", "our PhD student": they learn, and work. */
const isStudyingAtWork = ({ words }: Sentence, { from, to, head }: NounPhrase): boolean =>
  /^students?$/.test(head.lower) &&
  (/^(on placement|on secondment|of statistics|of maths|of economics)$/.test(
    `${words[to]?.lower} ${words[to + 1]?.lower}`,
  ) ||
    words
      .slice(from, to - 1)
      .some(({ lower }) => /^(working|phd|doctoral|graduate|research|master|master's|placement|summer)$/.test(lower)));

/** Kin, who work for the candidate only where they look something up. */
export const isKin = ({ head }: NounPhrase): boolean => relatives.has(head.lower) && !trades.has(head.singular);

/** "A friend of mine", "one of the girls": one who is known. */
const isMine = ({ words }: Sentence, { from, to }: NounPhrase): boolean =>
  (words[to]?.lower === 'of' && words[to + 1]?.lower === 'mine') ||
  (words[from - 1]?.lower === 'of' && /^(one|two|some|someone|somebody)$/.test(words[from - 2]?.lower ?? ''));

/** "HR's survey", "the consultants' report". */
export function isTheirStudy(sentence: Sentence, { head, from, to }: NounPhrase): boolean {
  if (!(evidenceWork.has(head.lower) || /^(sheet|spreadsheet|chart|curve|graph)$/.test(head.lower))) return false;
  const { words } = sentence;
  const by = words[to]?.lower === 'by' ? nounPhraseAt(words, to + 1) : undefined;
  if (by && isWorker(sentence, by)) return true;
  if (/^(their|his|her)$/.test(words[from]?.lower ?? '')) return true;
  const at = words.findIndex((word, index) => index >= from && index < to && word.part === 'genitive');
  return at > from && !durations.has(words[at - 1]?.lower ?? '');
}

/** Whether what is said carries a number or a cause. */
export function saysFigure({ clauses, quantities }: Sentence, clause: Clause): boolean {
  const index = clauses.indexOf(clause);
  const said = clauses[index + 1];
  if (!said || said.parent !== index || isTheirNeed(said)) return false;
  return quantities.some(({ start, kind }) => start >= said.start && kind !== 'label' && kind !== 'duration');
}

/** "… said he needed 400 crates": what the speaker wants, not what was found. */
const isTheirNeed = ({ subject, verb }: Clause): boolean =>
  /^(he|she|they)$/.test(subject?.head.lower ?? '') && /^(need|want|require|prefer|like|hope)$/.test(verb.lemma);

/** Whether a phrase names a piece of evidence: "the sales report". */
export const isEvidence = ({ words }: Sentence, { from, to }: NounPhrase): boolean =>
  words
    .slice(from, to)
    .some(({ lower, singular }) => evidenceWork.has(lower) || /^(finding|insight|result)$/.test(singular));
