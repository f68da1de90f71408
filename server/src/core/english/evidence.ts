import type { Span } from '../span.ts';
import { frameOf, frameSet } from './frame.ts';
import {
  bareData,
  documents,
  evidenceWork,
  findingVerbs,
  methods,
  sources,
  touchVerbs,
  workVerbs,
} from './lexicon/evidence.ts';
import { commissioning } from './lexicon/frames.ts';
import { groups, roles } from './lexicon/nouns.ts';
import { customers, superiors, workers } from './lexicon/people.ts';
import { durations } from './lexicon/units.ts';
import { firstPhrase, phraseSet } from './match.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { isColleague } from './people.ts';
import { remembered } from './remembered.ts';
import type { Clause, NounPhrase, Sentence } from './sentence.ts';

const commissionFrames = frameSet(commissioning, { team: workers });
const sourceSet = phraseSet([...sources, ...methods]);

/** Whether a sentence names where its facts come from, or how they were worked. */
export const hasSource = remembered(({ words }: Sentence): boolean => firstPhrase(words, sourceSet) !== undefined);

/** Whether a sentence counts something besides time: "22 of 31 said so" is a source in itself. */
export function hasCount({ quantities }: Sentence, within?: Span): boolean {
  return quantities.some(
    ({ kind, digits, value, start, end }) =>
      (!within || (start >= within.start && end <= within.end + 1)) &&
      (kind === 'count' || kind === 'ratio' || kind === 'percent') &&
      (digits || value > 1),
  );
}

/** Whether the candidate works on evidence in this sentence. */
export function touchesEvidence(sentence: Sentence): boolean {
  return sentence.clauses.some(({ actor, verb }) => {
    if (actor !== 'I' && actor !== 'dropped') return false;
    const lemma = verb.deed.lemma ?? verb.lemma;
    return touchVerbs.has(lemma) || (verb.particle !== undefined && touchVerbs.has(`${lemma}-${verb.particle.lower}`));
  });
}

/** Whether the candidate works data up in this sentence, rather than looks at it. */
export function worksData({ clauses }: Sentence): boolean {
  return clauses.some(
    ({ actor, verb }) => (actor === 'I' || actor === 'dropped') && workVerbs.has(verb.deed.lemma ?? ''),
  );
}

/** Whether a clause tells what data said, with neither source nor method in the words themselves. */
export function isBareDataClaim(sentence: Sentence, clause: Clause): boolean {
  const { verb, subject, object, actor } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (verb.negated || verb.tense === 'conditional') return false;
  if (
    subject &&
    actor === 'other' &&
    isBare(sentence.words, subject) &&
    sentence.quantities.some(({ kind, start }) => (kind === 'percent' || kind === 'count') && start > verb.end)
  )
    return false;
  if (subject && actor === 'other' && isBare(sentence.words, subject))
    return (
      /^(show|tell|say|suggest|indicate|point|reveal|look|prove|confirm|support|speak|make|demonstrate|back|agree|underline|reflect|be)$/.test(
        lemma,
      ) &&
      (lemma !== 'be' || saysGood(sentence, clause))
    );
  if (!/^(I|we|team|dropped)$/.test(actor)) return false;
  if (
    /^(use|leverage|analyse|analyze|check|review|study|consult|examine|see|notice|spot|gather|collect|crunch)$/.test(
      lemma,
    )
  )
    return object !== undefined && isBare(sentence.words, object);
  if (/^(see|find|notice|read)$/.test(lemma) && !object)
    return sentence.words[verb.to]?.lower === 'in' && looksAtData(sentence, clause);
  if (/^(make|do|conduct|perform|carry)$/.test(lemma))
    return /^(analysis|analyses|research|study|homework)$/.test(object?.head.lower ?? '');
  if (lemma === 'look' || lemma === 'dig' || lemma === 'dive' || lemma === 'rely' || lemma === 'base')
    return looksAtData(sentence, clause);
  return false;
}

/** Whether somebody draws something from it: "from the figures we could see …". */
const concludes = (words: Sentence['words']): boolean =>
  words.some(({ lemma, lower }) =>
    /^(see|make|derive|conclude|learn|infer|know|understand|tell)$/.test(lemma ?? lower),
  );

/** "After analysing the figures", "based on the numbers": bare data that no finite verb looks at. */
export function bareDataPhrase({ words }: Sentence): Span | undefined {
  for (const [at, word] of words.entries()) {
    const from = word.lower === 'from' ? nounPhraseAt(words, at + 1) : undefined;
    if (from && isBare(words, from) && concludes(words)) return { start: word.start, end: from.end };
    const looks = word.form === 'ing' && /^(analyse|analyze|review|study|examine|check|crunch)$/.test(word.lemma ?? '');
    const phrase = looks ? nounPhraseAt(words, at + 1) : undefined;
    if (phrase && isBare(words, phrase)) return { start: word.start, end: phrase.end };
  }
  return undefined;
}

/** "The numbers were good", "all indicators were positive". */
function saysGood({ words }: Sentence, { verb }: Clause): boolean {
  return words
    .slice(verb.to, verb.to + 3)
    .some(({ lower }) =>
      /^(good|positive|clear|great|promising|bad|negative|encouraging|fine|strong|green|healthy|solid|excellent|convincing|right)$/.test(
        lower,
      ),
    );
}

/** "the data", "our numbers", "a trend": a bare word for data without anything that narrows it. */
function isBare(words: Sentence['words'], { head, from, to }: NounPhrase): boolean {
  if (!bareData.has(head.lower)) return false;
  const narrowing = words
    .slice(from, to - 1)
    .filter(({ part, lower }) => part === 'noun' && !/^(data|user|customer|usage|product|business)$/.test(lower));
  return narrowing.length === 0;
}

function looksAtData({ words }: Sentence, { verb, end }: Clause): boolean {
  const rest = words.filter(word => word.start > verb.end && word.end <= end);
  const at = rest.findIndex(({ lower }) => bareData.has(lower));
  return at >= 0 && at < 5 && !rest.slice(0, at).some(({ part }) => part === 'number');
}

/** Whether somebody else did the looking or the thinking in this clause. */
export function isDelegated(sentence: Sentence, clause: Clause): boolean {
  const { verb, object, agent } = clause;
  const subject = countedOf(sentence, clause.subject);
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (verb.negated || verb.tense === 'conditional' || verb.tense === 'future') return false;
  if (isOpinion(sentence, clause)) return false;
  if (verb.voice === 'passive') {
    if (!agent || !isWorker(sentence, agent)) return false;
    const made =
      /^(build|make|write|run|do|prepare|create|conduct|put|develop|compile|produce|calculate|design|draw)$/.test(
        lemma,
      );
    const told = clause.actor === 'I' && /^(tell|inform|advise)$/.test(lemma);
    return told || (made && evidenceWork.has(subject?.head.lower ?? '')) || findingVerbs.has(lemma);
  }
  if (isCommissioned(sentence, clause) || comesFromWorker(sentence, clause)) return true;
  if (!subject || !(isWorker(sentence, subject) || isTheirStudy(sentence, subject))) return false;
  const phrasal = verb.particle ? `${lemma}-${verb.particle.lower}` : lemma;
  if (
    /^(collect|gather|hold|build|make|do|run|write|prepare|create|conduct|produce|pull|deliver|develop|finish|carry)$/.test(
      lemma,
    )
  )
    return object !== undefined && isEvidence(sentence, object);
  if (lemma === 'make' || lemma === 'do')
    return /^(analysis|analyses|research|study)$/.test(object?.head.lower ?? '') && looksAtData(sentence, clause);
  if (/^(count|measure|time)$/.test(lemma) && object !== undefined) return true;
  if (examining.test(lemma) && object !== undefined && documents.has(object.head.singular)) return true;
  if (lemma === 'interview' || lemma === 'survey' || lemma === 'group' || lemma === 'tag') return true;
  if (lemma === 'come' && verb.particle?.lower === 'back' && sentence.words[verb.to]?.lower === 'with') return true;
  if (lemma === 'come')
    return sentence.words.some(
      ({ lower, start }) =>
        start > verb.end &&
        /^(segments|findings|results|insights|numbers|conclusions|answer|analysis|report)$/.test(lower),
    );
  if (lemma === 'look' && sentence.words[verb.to]?.lower === 'into') return true;
  if (lemma === 'look' || lemma === 'go') {
    const near = sentence.words.filter(({ start }) => start > verb.end && start < verb.end + 30);
    const into =
      /^(through|into|over|at)$/.test(near[0]?.lower ?? verb.particle?.lower ?? '') || verb.particle !== undefined;
    return (
      near.some(({ lower, singular }) => evidenceWork.has(lower) || documents.has(singular)) ||
      (into && firstPhrase(near, sourceSet) !== undefined)
    );
  }
  if (lemma === 'tell' || lemma === 'say' || lemma === 'show') {
    if (/^(he|she|they)$/.test(subject.head.lower))
      return saysFigure(sentence, clause) && isDelegatedBefore(sentence, clause);
    if (/^(lab|laboratory|research|analytics|science)$/.test(subject.head.lower)) return true;
    return (
      !superiors.has(subject.head.lower) &&
      (isResearch(sentence, subject) || (saysFigure(sentence, clause) && isWorker(sentence, subject)))
    );
  }
  return findingVerbs.has(lemma) || findingVerbs.has(phrasal);
}

const examining =
  /^(comb|sift|read|count|inspect|screen|tally|sort|tag|group|compare|review|check|analyse|analyze|evaluate|code)$/;

/** "Legal found the paragraph too risky" is a view, no finding. */
function isOpinion({ words }: Sentence, { verb, object, end }: Clause): boolean {
  if (verb.deed.lemma !== 'find' || !object) return false;
  const next = words[object.to];
  return (
    object.head.part === 'adjective' ||
    (next !== undefined && next.start < end && /^(adjective|adverb)$/.test(next.part))
  );
}

/** "I had the lab check the samples." */
const isCommissioned = (sentence: Sentence, clause: Clause): boolean =>
  clause.actor === 'I' && frameOf(sentence, clause, commissionFrames) !== undefined;

/** "The numbers came from finance." */
function comesFromWorker(sentence: Sentence, { subject, verb }: Clause): boolean {
  const { words } = sentence;
  if (verb.lemma !== 'come' || words[verb.to]?.lower !== 'from' || !subject) return false;
  const evidence =
    isEvidence(sentence, subject) ||
    /^(insight|insights|idea|answer|explanation|finding|findings|number)$/.test(subject.head.lower);
  const source = nounPhraseAt(words, verb.to + 1);
  return evidence && source !== undefined && !superiors.has(source.head.lower) && isWorker(sentence, source);
}

/** "According to our analyst, …", "from the researchers I heard that …": what the candidate has from somebody else. */
export function hearsayIn(sentence: Sentence): Span | undefined {
  const { words } = sentence;
  const heard = sentence.clauses.find(clause => isHeard(sentence, clause));
  if (heard) return { start: sentence.start, end: heard.end };
  const at = words.findIndex(({ lower }, place) => lower === 'according' && words[place + 1]?.lower === 'to');
  const source = at < 0 ? undefined : nounPhraseAt(words, at + 2);
  if (!source || superiors.has(source.head.lower) || !isWorker(sentence, source)) return undefined;
  return { start: words[at]?.start ?? source.start, end: source.end };
}

/** "I heard from finance that …", with the source on either side of the verb. */
function isHeard(sentence: Sentence, { actor, verb, object }: Clause): boolean {
  const lemma = verb.deed.lemma ?? '';
  const given = object !== undefined && isEvidence(sentence, object) && /^(get|receive|obtain|have|take)$/.test(lemma);
  if (!/^(I|we)$/.test(actor) || verb.negated || !(given || /^(hear|learn|know|understand|gather)$/.test(lemma)))
    return false;
  const { words } = sentence;
  const from = words.findIndex(({ lower }) => lower === 'from');
  const near = from === 0 || from === (given ? object.to : verb.to);
  const source = near ? nounPhraseAt(words, from + 1) : undefined;
  return source !== undefined && !superiors.has(source.head.lower) && isWorker(sentence, source);
}

/** Whether the same sentence has told already that they did the work. */
function isDelegatedBefore(sentence: Sentence, clause: Clause): boolean {
  return sentence.clauses.slice(0, sentence.clauses.indexOf(clause)).some(earlier => isDelegated(sentence, earlier));
}

const isEvidence = ({ words }: Sentence, { from, to }: NounPhrase): boolean =>
  words.slice(from, to).some(({ lower }) => evidenceWork.has(lower));

const isResearch = ({ words }: Sentence, { from, to, head }: NounPhrase): boolean =>
  /^(research|survey|study|analysis|analytics)$/.test(head.lower) ||
  (groups.has(head.lower) &&
    words.slice(from, to).some(({ lower }) => /^(research|analytics|insights|bi)$/.test(lower)));

/** "One of our vets": whoever stands behind the number. */
function countedOf({ words }: Sentence, phrase: NounPhrase | undefined): NounPhrase | undefined {
  const share = phrase && /^(one|two|three|some|someone)$/.test(phrase.head.lower) && words[phrase.to]?.lower === 'of';
  return share ? (nounPhraseAt(words, phrase.to + 1) ?? phrase) : phrase;
}

/** One who could have done the candidate's homework: a role that is neither a customer nor a boss. */
function isWorker(sentence: Sentence, phrase: NounPhrase): boolean {
  const head = phrase.head.lower;
  const ours = /^(my|our)$/.test(sentence.words[phrase.from]?.lower ?? '');
  if (ours && /^(student|people|guy|folk|vet|nurse|agent|teacher)$/.test(phrase.head.singular)) return true;
  if (customers.has(head) && !roles.has(head)) return false;
  if (
    /^(customer|customers|user|users|client|clients|buyer|buyers|seller|sellers|tenant|tenants|driver|drivers)$/.test(
      head,
    )
  )
    return false;
  if (/^(someone|somebody)$/.test(head)) return true;
  return (
    isColleague(sentence, phrase) || isResearch(sentence, phrase) || /(ologist|ometrist|ist|yst|eer)s?$/.test(head)
  );
}

/** "HR's survey", "the consultants' report". */
function isTheirStudy({ words }: Sentence, { head, from, to }: NounPhrase): boolean {
  if (!evidenceWork.has(head.lower)) return false;
  const at = words.findIndex((word, index) => index >= from && index < to && word.part === 'genitive');
  return at > from && !durations.has(words[at - 1]?.lower ?? '');
}

/** Whether what is said carries a number or a cause. */
function saysFigure({ clauses, quantities }: Sentence, clause: Clause): boolean {
  const index = clauses.indexOf(clause);
  const said = clauses[index + 1];
  if (!said || said.parent !== index) return false;
  return quantities.some(({ start, kind }) => start >= said.start && kind !== 'label' && kind !== 'duration');
}
