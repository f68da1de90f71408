import { roles } from './lexicon/nouns.ts';
import { customers, superiors } from './lexicon/people.ts';
import { firstPhrase, phraseSet } from './match.ts';
import { nounPhraseAt } from './noun-phrase.ts';
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
  'thanks to our',
  'thanks to my',
  'thanks to this',
  'came directly from',
  'comes directly from',
  'came straight from',
  'due entirely to',
  'due solely to',
  'entirely due to',
  'solely due to',
  'all because of',
  'only because of',
  'because of my',
  'because of our',
  'due to my',
  'due to our',
  'due to the new',
  'reason why',
]);
const wants =
  /^(want|need|love|hate|like|dislike|prefer|expect|demand|enjoy|adore|crave|desire|appreciate|value|trust|wish|cry|feel|find|stay|come|buy|choose|leave|care|understand|fear|welcome|loathe|despise|resent)$/;

/** Whether a clause claims what customers want or feel, or why something worked, on nobody's word. */
export function claimIn(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { verb, subject, kind } = clause;
  if (isCalledStrategic(sentence, clause)) return true;
  if (verb.modal && !/^(would|'d|will)$/.test(verb.modal)) return false;
  if (words.some(({ text, lower }) => text === '?' || lower === 'if' || lower === 'whether') || kind === 'relative')
    return false;
  if (verb.lemma === 'find' && findsItSo(sentence, clause)) return true;
  if (
    /^(find|stay|come|buy|choose|leave)$/.test(verb.lemma) &&
    !(
      (verb.tense === 'present' || words.some(({ lower }) => lower === 'because')) &&
      (verb.lemma === 'find' || words.some(({ lower }) => lower === 'because'))
    )
  )
    return false;
  if (isWhatTheyWant(sentence, clause)) return true;
  if (kind === 'complement' && /^(what|how|why|which|whether|who)$/.test(clause.link?.lower ?? '')) return false;
  if (kind === 'complement' && isHeldByOthers(sentence, clause)) return false;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (
    /^(work|succeed)$/.test(lemma) &&
    verb.tense === 'past' &&
    !verb.negated &&
    /^(other|nobody)$/.test(clause.actor) &&
    words[verb.to]?.lower === 'because'
  )
    return true;
  if (isFedUp(sentence, clause)) return true;
  if (movesCrowd(sentence, clause) || isNeed(sentence, clause) || isWished(sentence, clause)) return true;
  if (subject && isCrowd(sentence, subject, clause)) {
    if (verb.lemma === 'ask' && verb.progressive) return words[verb.to]?.lower === 'for';
    if (wants.test(verb.lemma) || wants.test(lemma))
      return verb.voice === 'active' && !(verb.lemma === 'need' && verb.negated);
    if (verb.voice === 'passive')
      return /^(frustrate|annoy|confuse|delight|upset|irritate|disappoint|thrill|impress|overwhelm)$/.test(verb.lemma);
    if (verb.lemma === 'be') return words.slice(verb.from, verb.to + 4).some(({ lower }) => feelings.test(lower));
    return false;
  }
  const cause = clause === sentence.clauses[0] ? firstPhrase(words, causes) : undefined;
  return cause !== undefined && !/^(i|we)$/.test(words[cause.to]?.lower ?? '');
}

/** "The doctors were all frustrated with the form": a whole trade's mood. */
function isFedUp({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (verb.negated || !subject?.head.lower.endsWith('s') || !/^(the|all)$/.test(words[subject.from]?.lower ?? ''))
    return false;
  const group = roles.has(subject.head.lower) || customers.has(subject.head.lower);
  const all = words.slice(subject.from, verb.to + 2).some(({ lower }) => lower === 'all');
  return group && all && words.slice(verb.from, verb.to + 3).some(({ lower }) => feelings.test(lower));
}

const feelings =
  /^(delighted|happy|unhappy|excited|thrilled|frustrated|annoyed|confused|desperate|interested|keen|tired|fed|crazy|sick|fond|wild|mad|eager|hungry|scared|afraid|reluctant)$/;

const moods =
  /^(frustrate|annoy|confuse|delight|upset|irritate|disappoint|thrill|impress|overwhelm|please|satisfy|anger|scare|excite)$/;

/** "The old process frustrated everyone." */
function movesCrowd(sentence: Sentence, clause: Clause): boolean {
  const { verb, object } = clause;
  if (verb.voice === 'passive' || verb.negated || !moods.test(verb.deed.lemma ?? '') || !object) return false;
  return /^(everyone|everybody|people)$/.test(object.head.lower) || isCrowd(sentence, object, clause);
}

/** "There was a real need for a night bus." */
function isNeed({ words }: Sentence, { verb, subject }: Clause): boolean {
  if (verb.lemma !== 'be' || subject?.head.lower !== 'there' || verb.negated) return false;
  const rest = words.slice(verb.to, verb.to + 9);
  return rest.some(
    ({ lower }, at) =>
      /^(need|demand|appetite|desire|hunger|wish)$/.test(lower) &&
      rest.slice(at + 1, at + 5).some(word => word.lower === 'for'),
  );
}

/** "It was what our customers had been asking for." */
function isWished(sentence: Sentence, clause: Clause): boolean {
  if (clause.verb.lemma !== 'be' || clause.verb.negated) return false;
  const said = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  if (said?.link?.lower !== 'what' || !said.subject || !isCrowd(sentence, said.subject, said)) return false;
  return /^(ask|want|need|wait|look|dream|long|wish|miss)$/.test(said.verb.deed.lemma ?? '');
}

const wanting = /^(want|need|like|love|miss|expect|prefer|hate)$/;

/** "What our dealers really wanted was a simpler list." */
function isWhatTheyWant(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  if (words[0]?.lower !== 'what' || clause !== sentence.clauses[0]) return false;
  const who = nounPhraseAt(words, 1);
  const wish = words.slice(who?.to ?? 1).find(({ part }) => part !== 'adverb');
  return who !== undefined && isCrowd(sentence, who, clause) && wanting.test(wish?.lemma ?? '');
}

/** "Nurses found the new sheet much easier." */
function findsItSo(sentence: Sentence, { subject, object, verb, end }: Clause): boolean {
  if (!subject || !object || verb.negated) return false;
  const people = customers.has(subject.head.lower) && subject.head.lower.endsWith('s');
  return (
    people &&
    sentence.words.some(
      ({ lower, start, end: to }) =>
        start >= verb.end &&
        to <= end &&
        /^(easy|easier|better|useful|helpful|intuitive|confusing|difficult|hard|harder|annoying|clear|clearer|convenient|great|simpler|frustrating)$/.test(
          lower,
        ),
    )
  );
}

/** "It was a strategic change." */
const isCalledStrategic = ({ words }: Sentence, { verb, subject }: Clause): boolean =>
  verb.lemma === 'be' &&
  !verb.negated &&
  /^(it|this|that)$/.test(subject?.head.lower ?? '') &&
  words.slice(verb.to, verb.to + 4).some(({ lower }) => lower === 'strategic');

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
    return (
      (/^(agents|employees|staff)$/.test(lower) && to - from === 1) ||
      (words[from]?.lower === 'every' && customers.has(lower))
    );
  if (words[to]?.part === 'relative' || words.slice(from, to).some(({ part }) => part === 'number')) return false;
  return !/^(my|his|her|that|one|a|an|both)$/.test(words[from]?.lower ?? '');
}

/** "Travellers", "growers", "couples": people by what they do, who are no colleagues by trade. */
function isKindOfPeople(plural: string): boolean {
  if (roles.has(plural) || superiors.has(plural) || !/s$/.test(plural)) return false;
  return (
    /^(couples|brides|diners|owners|ladies|gentlemen|fans|girls|boys|adults|teens|seniors)$/.test(plural) ||
    (/[a-z]{3}(goers|holders|owners|ellers|lers|ters|gers|kers|pers|wers|sers|ders|vers|mers|ners|ants|ists|ees|ians|nors|tors|sors|vors)$/.test(
      plural,
    ) &&
      !/^(numbers|papers|orders|letters|matters|computers|printers|trailers|lockers|quarters|centers|containers|trolleys|scanners|stickers|counters|servers|sensors|filters|trees|fees|degrees|factors|doctors|motors|monitors|sectors|errors|directors|editors|restaurants|plants|grants|lists|events)$/.test(
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
