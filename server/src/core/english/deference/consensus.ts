import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import {
  accords,
  bargaining,
  consensusNouns,
  converging,
  groupAtLarge,
  noAgreement,
  reaching,
  verdicts,
} from '../lexicon/deferring.ts';
import { gradings } from '../lexicon/obeying.ts';
import { sides } from '../lexicon/wills.ts';
import { content } from '../lexicon/yielding.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** "We all agreed", "everybody was in favour of closing": unless the candidate then goes another way. */
export function isConsensus(sentence: Sentence, clause: Clause): boolean {
  const { actor, verb } = clause;
  const { words, clauses } = sentence;
  if (isGeneralAgreement(sentence, clause) || isOfAllSides(sentence, clause) || isComeTo(sentence, clause)) return true;
  if (isOfOneMind(sentence, clause) || isAgreementAmongUs(sentence, clause)) return true;
  if (!/^(we|team)$/.test(actor) || verb.tense !== 'past' || joinsMe(words, clause.subject)) return false;
  const all =
    words.slice(Math.max(0, verb.from - 3), verb.from).some(({ lower }) => lower === 'all') ||
    groupAtLarge.has(clause.subject?.head.lower ?? '');
  const favours =
    /^(be|find)$/.test(verb.lemma) &&
    (words[verb.to]?.lower === 'for' ||
      words.slice(verb.to, verb.to + 4).some(({ lower }) => consensusNouns.has(lower)));
  if (verb.lemma === 'be' && /^unanimous/.test(words[verb.to]?.lower ?? '')) return true;
  if (words.some(({ lower }, at) => lower === 'except' && words[at + 1]?.lower === 'me')) return false;
  const bargain = words.slice(verb.to).some(({ lower }) => lower === 'with' || bargaining.has(lower));
  if (isDivision(sentence, clause) || isOnMine(sentence, clause)) return false;
  if (isBroughtAbout(sentence, clause) || isOfFacts(sentence, clause) || isBetweenUs(sentence, clause)) return false;
  const agrees =
    (verb.lemma === 'agree' && !bargain) ||
    (all && converging.has(verb.lemma) && /^(on|for|to|towards?|behind)$/.test(words[verb.to]?.lower ?? '')) ||
    (all && (favours || isPreferred(sentence, clause))) ||
    (isAtEase(sentence, clause) && (all || /^(everyone|everybody|all|both)$/.test(clause.subject?.head.lower ?? '')));
  return agrees && !clauses.some(later => later.actor === 'I' && later.start > verb.end && opensWithBut(words, later));
}

/** "Everyone was happy with option A, so we ran with option A." */
const isAtEase = ({ words, clauses }: Sentence, clause: Clause): boolean =>
  clause.verb.lemma === 'be' &&
  content.has(words[clause.verb.to]?.lower ?? '') &&
  words[clause.verb.to + 1]?.lower === 'with' &&
  clauses.some(
    ({ actor, kind, subject, verb }) =>
      /^(I|we)$/.test(actor) &&
      kind === 'main' &&
      verb.start > clause.verb.end &&
      verb.tense === 'past' &&
      words[(subject?.from ?? 0) - 1]?.lower === 'so',
  );

/** "The team agreed after I had shown them the counts." */
const isBroughtAbout = ({ clauses }: Sentence, { verb }: Clause): boolean =>
  clauses.some(
    ({ actor, kind, link, start }) =>
      actor === 'I' &&
      kind === 'subordinate' &&
      start > verb.start &&
      /^(after|once|when|because|as)$/.test(link?.lower ?? ''),
  );

/** "We agreed to pilot my system": what is settled is the candidate's own. */
const isOnMine = ({ words }: Sentence, { verb, end }: Clause): boolean =>
  verb.lemma === 'agree' && words.some(({ lower, start }) => lower === 'my' && start >= verb.end && start < end);

/** "We agreed that I would close", "we agreed to disagree": who does what, or nothing. */
const isDivision = ({ clauses }: Sentence, clause: Clause): boolean => {
  const said = clauses[clauses.indexOf(clause) + 1];
  return (
    clause.verb.lemma === 'agree' &&
    ((said?.kind === 'complement' && said.actor === 'I') || noAgreement.has(clause.infinitive?.lemma ?? ''))
  );
};

/** "We all felt that the first one was the safest": a verdict, not a view of the facts. */
function isPreferred({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (/^(prefer|favour|favor)$/.test(verb.lemma)) return true;
  if (/^(vote|opt)$/.test(verb.lemma) && /^(most|majority|people|all)$/.test(subject?.head.lower ?? ''))
    return /^(for|to|against)$/.test(words[verb.to]?.lower ?? '');
  return /^(feel|think)$/.test(verb.lemma) && words.slice(verb.to).some(({ lower }) => verdicts.has(lower));
}

/** "The dates we'd agreed"; "I rang the depot and we agreed on five": a bargain. */
const isBetweenUs = ({ clauses }: Sentence, { actor, kind, verb, start }: Clause): boolean =>
  kind === 'relative' ||
  (actor === 'we' &&
    verb.lemma === 'agree' &&
    clauses.some(
      before =>
        before.actor === 'I' &&
        before.start < start &&
        /^(speak|talk|negotiate|call|ring|phone|meet|sit|offer|show|visit)$/.test(
          before.infinitive?.lemma ?? before.verb.deed.lemma ?? '',
        ),
    ));

const opensWithBut = (words: Sentence['words'], { subject }: Clause): boolean =>
  subject !== undefined && words[subject.from - 1]?.lower === 'but';

/** "The union and I agreed" is a bargain, not a consensus. */
export function joinsMe(words: Sentence['words'], subject: Clause['subject']): boolean {
  if (subject?.head.lower !== 'i') return false;
  const joined = words.slice(subject.from, subject.to).map(({ lower }) => lower);
  return joined.length > 1 && !joined.some(lower => /^(team|squad|crew)$/.test(lower));
}

/** "There was (unanimous) agreement on the blue folder", not "some agreement". */
const isGeneralAgreement = ({ words }: Sentence, { actor, verb, object }: Clause): boolean =>
  actor === 'nobody' &&
  verb.lemma === 'be' &&
  verb.tense === 'past' &&
  !verb.negated &&
  object !== undefined &&
  /^(agreement|consensus|unanimity|accord)$/.test(object.head.lower) &&
  (/^(on|for|to)$/.test(words[object.to]?.lower ?? '') || isThatSo(words, object.to)) &&
  (words.slice(object.from, object.to).some(({ lower }) => /^(unanimous|general|full|total|complete)$/.test(lower)) ||
    !words
      .slice(object.from, object.to)
      .some(({ lower }) => /^(no|little|some|partial|limited|a|an|prior)$/.test(lower)));

/** "There was agreement in the team to drop it." */
const isAgreementAmongUs = ({ words }: Sentence, { actor, verb, object }: Clause): boolean => {
  const among = object && nounPhraseAt(words, object.to + 1);
  return (
    actor === 'nobody' &&
    verb.lemma === 'be' &&
    verb.tense === 'past' &&
    !verb.negated &&
    among !== undefined &&
    /^(agreement|consensus|unanimity|accord)$/.test(object?.head.lower ?? '') &&
    /^(in|among|amongst|across|within)$/.test(words[object?.to ?? 0]?.lower ?? '') &&
    (among.actor === 'team' || among.head.lower === 'us') &&
    /^(to|on|that)$/.test(words[among.to]?.lower ?? '')
  );
};

/** "… that the second vendor was better": a verdict, not how things are. */
const isThatSo = (words: Sentence['words'], at: number): boolean =>
  words[at]?.lower === 'that' &&
  words.slice(at).some(({ lower }) => verdicts.has(lower) || /^(should|must|would)$/.test(lower));

/** "The experts were of one mind", where the candidate does nothing for it. */
const isOfOneMind = ({ words, clauses }: Sentence, { actor, verb }: Clause): boolean =>
  /^(we|team|other)$/.test(actor) &&
  verb.lemma === 'be' &&
  verb.tense === 'past' &&
  !verb.negated &&
  words[verb.to]?.lower === 'of' &&
  /^(one|single)$/.test(words[verb.to + 1]?.lower ?? '') &&
  /^(mind|opinion|view)$/.test(words[verb.to + 2]?.lower ?? '') &&
  words[verb.to + 3]?.lower !== 'with' &&
  !clauses.some(other => other.actor === 'I');

/** "Consensus was reached on the cheaper floor", where the candidate does nothing for it. */
const isComeTo = ({ words, clauses }: Sentence, { verb, subject, agent }: Clause): boolean =>
  verb.voice === 'passive' &&
  verb.tense === 'past' &&
  !verb.negated &&
  !agent &&
  accords.has(subject?.head.lower ?? '') &&
  reaching.has(verb.lemma) &&
  /^(on|for|to|about|regarding|around|that)$/.test(words[verb.to]?.lower ?? '') &&
  !clauses.some(other => other.actor === 'I');

/** "All parties agreed on the compromise", where the candidate does nothing for it. */
const isOfAllSides = ({ words, clauses }: Sentence, { actor, verb, subject }: Clause): boolean =>
  actor === 'other' &&
  /^(agree|settle)$/.test(verb.lemma) &&
  verb.tense === 'past' &&
  !verb.negated &&
  sides.has(subject?.head.lower ?? '') &&
  /^(all|both)$/.test(words[subject?.from ?? 0]?.lower ?? '') &&
  /^(on|to|upon)$/.test(words[verb.to]?.lower ?? '') &&
  !clauses.some(other => other.actor === 'I');

/** "We all agreed that the soup was cold": how things are, not what to do. */
function isOfFacts({ words, clauses }: Sentence, clause: Clause): boolean {
  const said = clauses[clauses.indexOf(clause) + 1];
  if (said?.kind === 'complement' && said.verb.perfect) return true;
  return (
    said?.kind === 'complement' &&
    said.verb.lemma === 'be' &&
    said.verb.modal === undefined &&
    words[said.verb.to]?.part === 'adjective' &&
    !words.slice(said.verb.to).some(({ lower }) => verdicts.has(lower) || gradings.has(lower))
  );
}
