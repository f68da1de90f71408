import type { Span } from '../span.ts';
import { characterFaults, customers, humanFaults } from './lexicon/people.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { isColleague } from './people.ts';
import type { Clause, Sentence } from './sentence.ts';
import type { Word } from './word.ts';

/** Where a colleague's character is faulted: "he was lazy", "a difficult person", "she didn't care". */
export function* blameIn(sentence: Sentence): Generator<Span> {
  const taken: Span[] = [];
  for (const clause of sentence.clauses) {
    const span = faultOf(sentence, clause);
    if (span) {
      taken.push(span);
      yield span;
    }
  }
  for (const span of faultyPeople(sentence))
    if (!taken.some(({ start, end }) => span.start >= start && span.end <= end)) yield span;
}

function faultOf(sentence: Sentence, clause: Clause): Span | undefined {
  const { actor, verb, subject, end } = clause;
  if (actor !== 'other' || !subject || /^(it|this|that|there)$/.test(subject.head.lower)) return undefined;
  const described = sentence.words.filter(word => word.start >= verb.end && word.end <= end).slice(0, 6);
  if (verb.lemma === 'be' && !verb.negated && described.some(({ lower }) => humanFaults.has(lower)))
    return { start: clause.start, end };
  if (!isPerson(sentence, clause)) return undefined;
  if (isUnwilling(clause, described)) return { start: clause.start, end };
  const { words } = sentence;
  const rest = words.filter(word => word.start >= verb.end && word.end <= end);
  const place = { start: clause.start, end };
  const traits = rest.slice(0, 5).map(({ lower }) => lower);
  if (verb.lemma === 'be' && traits[0] === 'too' && /^(proud|vain|lazy|slow)$/.test(traits[1] ?? '')) return place;
  if (verb.negated && verb.deed.lemma === 'care') return traits[0] === 'for' ? undefined : place;
  if (verb.negated && /^(take|accept|show|have)$/.test(verb.deed.lemma ?? ''))
    return traits.some(word => /^(ownership|responsibility|initiative|interest|accountability|respect)$/.test(word))
      ? place
      : undefined;
  if (verb.negated)
    return verb.lemma === 'be' &&
      traits.some(word =>
        /^(sharpest|brightest|smartest|reliable|competent|serious|supportive|helpful|cooperative|professional|mature)$/.test(
          word,
        ),
      )
      ? place
      : undefined;
  if (
    verb.lemma === 'have' &&
    (traits.includes('attitude') ||
      traits.includes('ego') ||
      (traits[0] === 'no' && /^(discipline|idea|clue|interest|spine|manners)$/.test(traits[1] ?? '')))
  )
    return place;
  if ((verb.lemma === 'be' && traits[0] === 'interested') || (traits[0] === 'only' && traits[1] === 'interested'))
    return rest.some(({ lower }) => /^(his|her|their|own|himself|herself)$/.test(lower)) ? place : undefined;
  if (
    verb.lemma === 'be' &&
    rest.slice(0, 5).some(({ lower }) => characterFaults.has(lower)) &&
    rest.every(({ lower }) => !/^(for|to|because)$/.test(lower) || lower === 'to')
  )
    return place;
  if (
    /^(avoid|shirk|dodge|evade)$/.test(verb.lemma) &&
    rest.some(({ lower }) => /^(responsibility|work|accountability|blame|duty)$/.test(lower))
  )
    return place;
  return verb.lemma === 'refuse' && rest.some(({ lower }) => /^(listen|cooperate|learn|think)$/.test(lower))
    ? place
    : undefined;
}

/** "He never listened", "they didn't want to work", "she couldn't be bothered". */
function isUnwilling({ verb }: Clause, described: readonly Word[]): boolean {
  if (!verb.negated) return false;
  const rest = described.map(({ lower }) => lower);
  if (/^(listen|bother|cooperate)$/.test(verb.deed.lemma ?? verb.lemma)) return true;
  if (verb.lemma === 'want') return rest.includes('work') || rest.includes('listen') || rest.includes('learn');
  return verb.lemma === 'understand' && rest.includes('anything');
}

function isPerson(sentence: Sentence, { subject, link }: Clause): boolean {
  if (/^(he|she|who|they)$/.test(subject?.head.lower ?? '') || link?.lower === 'who') return true;
  const head = subject?.head.lower ?? '';
  return (
    isColleague(sentence, subject) ||
    customers.has(head) ||
    /^(vet|chef|nurse|partner|baker|cook|guy|woman|man|lady|colleague|colleagues|neighbour|neighbor|[a-z]+(man|woman|ist|eer|ician))$/.test(
      head,
    )
  );
}

/** "a difficult person", "that lazy developer", "an incompetent vendor". */
function* faultyPeople({ words }: Sentence): Generator<Span> {
  for (let at = 0; at < words.length; at++) {
    if (!characterFaults.has(words[at]?.lower ?? '')) continue;
    const from = words[at - 1]?.part === 'determiner' ? at - 1 : at;
    if (/^(slackers?|idiots?|jerks?|fools?)$/.test(words[at]?.lower ?? ''))
      yield { start: words[from]?.start ?? 0, end: words[at]?.end ?? 0 };
    const phrase = nounPhraseAt(words, from);
    const person =
      /^(person|people|guy|man|woman|colleague|colleagues|manager|boss|developer|engineer|designer|analyst|vendor|lead|director|employee|coworker|co-worker|teammate|stakeholder|character|personality|individual)$/;
    if (phrase && person.test(phrase.head.lower) && !/^(my|i)$/.test(words[from]?.lower ?? ''))
      yield { start: phrase.start, end: phrase.end };
  }
}
