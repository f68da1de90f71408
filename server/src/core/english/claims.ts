import { roles } from './lexicon/nouns.ts';
import { customers, superiors } from './lexicon/people.ts';
import { firstPhrase, phraseSet } from './match.ts';
import type { Clause, NounPhrase, Sentence } from './sentence.ts';

const causes = phraseSet([
  'as a direct result',
  'direct result of',
  'is why',
  'was why',
  'the reason it worked',
  'the reason this worked',
  'the reason that it worked',
  'thanks to the',
]);
const wants =
  /^(want|need|love|hate|like|dislike|prefer|expect|demand|enjoy|adore|crave|desire|appreciate|value|trust|wish|cry|feel|find|stay|come|buy|choose|leave|care|understand|fear|welcome|loathe|despise|resent)$/;

/** Whether a clause claims what customers want or feel, or why something worked, on nobody's word. */
export function claimIn(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, subject, kind } = clause;
  if (verb.modal && !/^(would|'d|will)$/.test(verb.modal)) return false;
  if (words.some(({ text, lower }) => text === '?' || lower === 'if' || lower === 'whether') || kind === 'relative')
    return false;
  if (
    /^(find|stay|come|buy|choose|leave)$/.test(verb.lemma) &&
    !(
      (verb.tense === 'present' || words.some(({ lower }) => lower === 'because')) &&
      (verb.lemma === 'find' || words.some(({ lower }) => lower === 'because'))
    )
  )
    return false;
  if (kind === 'complement' && /^(what|how|why|which|whether|who)$/.test(clause.link?.lower ?? '')) return false;
  if (kind === 'complement' && isHeldByOthers(sentence, clause)) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (subject && isCrowd(sentence, subject, clause)) {
    if (wants.test(verb.lemma) || wants.test(lemma))
      return verb.voice === 'active' && !(verb.lemma === 'need' && verb.negated);
    if (verb.voice === 'passive')
      return /^(frustrate|annoy|confuse|delight|upset|irritate|disappoint|thrill|impress|overwhelm)$/.test(verb.lemma);
    if (verb.lemma === 'be')
      return words
        .slice(verb.from, verb.to + 4)
        .some(({ lower }) =>
          /^(delighted|happy|unhappy|excited|thrilled|frustrated|annoyed|confused|desperate|interested|keen|tired|fed|crazy)$/.test(
            lower,
          ),
        );
    return false;
  }
  if (clause === sentence.clauses[0] && firstPhrase(words, causes)) return true;
  return (
    lemma === 'be' &&
    /^(it|this|that)$/.test(subject?.head.lower ?? '') &&
    words.slice(verb.to, verb.to + 2).some(({ lower }) => lower === 'strategic')
  );
}

/** Customers or people as a whole: "users", "everyone", "they" after them; never a narrowed or counted group. */
function isCrowd({ words, clauses }: Sentence, { head, from, to }: NounPhrase, clause: Clause): boolean {
  const lower = head.lower;
  if (lower === 'they') {
    const earlier = clauses.slice(0, clauses.indexOf(clause)).map(({ subject }) => subject);
    return earlier.some(
      subject =>
        subject &&
        (customers.has(subject.head.lower) ||
          words.slice(subject.from, subject.to + 3).some(word => /^(people|users|customers)$/.test(word.lower))),
    );
  }
  if (
    !(customers.has(lower) || isKindOfPeople(lower)) ||
    /^(agents|employees|staff|teams|driver|user|client|buyer|student|parent|patient|customer|guest)$/.test(lower)
  )
    return /^(agents|employees|staff)$/.test(lower) && to - from === 1;
  if (words[to]?.part === 'relative' || words.slice(from, to).some(({ part }) => part === 'number')) return false;
  return !/^(my|his|her|that|one|a|an|both)$/.test(words[from]?.lower ?? '');
}

/** "Travellers", "growers", "couples": people by what they do, who are no colleagues by trade. */
function isKindOfPeople(plural: string): boolean {
  if (roles.has(plural) || superiors.has(plural) || !/s$/.test(plural)) return false;
  return (
    /^(couples|brides|diners|owners|ladies|gentlemen|fans|girls|boys|adults|teens|seniors)$/.test(plural) ||
    (/[a-z]{3}(goers|holders|owners|ellers|lers|ters|gers|kers|pers|wers|sers|ders|vers|mers|ners|ants|ists|ees|ians)$/.test(
      plural,
    ) &&
      !/^(numbers|papers|orders|letters|matters|computers|printers|trailers|lockers|quarters|centers|containers|trolleys|scanners|stickers|counters|servers|sensors|filters|trees|fees|degrees|restaurants|plants|grants|lists|events)$/.test(
        plural,
      ))
  );
}

/** What somebody else believed about customers is their claim. */
function isHeldByOthers({ clauses }: Sentence, { parent }: Clause): boolean {
  const governor = parent === undefined ? undefined : clauses[parent];
  if (!governor) return false;
  return governor.actor === 'other'
    ? !/^(everyone|everybody)$/.test(governor.subject?.head.lower ?? '')
    : /^(find|learn|hear|see|discover|believe|hypothesise|hypothesize|assume|bet|ask|think|guess|suspect)$/.test(
        governor.verb.lemma,
      );
}
