import { nounPhraseAt } from '../grammar/noun-phrase.ts';
import { participialOf, toDoOf } from '../grammar/participial.ts';
import { attainments } from '../lexicon/deeds.ts';
import type { Clause, Sentence } from '../sentence.ts';
import { asClause, asSentence } from '../shapes.ts';
import type { Word } from '../word.ts';
import { isAbove } from './told-above.ts';

/** Whether a deed is an escalation, as a clause of its own would be. */
type IsEscalation = (sentence: Sentence, deed: Clause) => boolean;

/** The clause beside which a problem is taken up in a deed without a finite verb: "by escalating to the dean I got the room", "I was forced to inform the director". */
export function escalatedBeside(sentence: Sentence, isEscalation: IsEscalation): Clause | undefined {
  const [main] = sentence.clauses.filter(({ kind }) => kind === 'main');
  if (!main || main.verb.negated || main.verb.tense !== 'past') return undefined;
  const deeds = [forcedTo(sentence, main), gerundIn(sentence, main)];
  return deeds.some(deed => deed && isEscalation(asSentence({ ...sentence, clauses: [deed] }), deed)) ||
    isByEscalation(sentence, main)
    ? main
    : undefined;
}

/** What one could not but do: "I was forced to escalate", "I felt obliged to inform the director", "I made sure to escalate it". */
function forcedTo(sentence: Sentence, main: Clause): Clause | undefined {
  const { words } = sentence;
  const { actor, verb } = main;
  const forced =
    verb.voice === 'passive'
      ? /^(force|oblige|compel|require|advise|tell)$/.test(verb.lemma)
      : (/^(feel|be|see)$/.test(verb.lemma) &&
          /^(obliged|forced|compelled|bound|obligated)$/.test(words[verb.to]?.lower ?? '')) ||
        (verb.lemma === 'make' && /^(sure|certain)$/.test(words[verb.to]?.lower ?? ''));
  if (!/^(I|we|dropped)$/.test(actor) || !forced) return undefined;
  const to = words.findIndex(({ part }, at) => part === 'to' && at >= verb.to && at <= verb.to + 2);
  return to > 0 ? asDeed(sentence, main, words[to + 1]) : undefined;
}

/** "By going to the director I got the room back", "escalating to my manager was the fastest way". */
function gerundIn(sentence: Sentence, main: Clause): Clause | undefined {
  const deed = participialOf(sentence);
  const how = sentence.words[0]?.lower ?? '';
  if (!deed || how === 'while') return undefined;
  if (how !== deed.verb.head.lower) return gains(main) ? asDeed(sentence, main, deed.verb.head) : undefined;
  const praised = main.verb.lemma === 'be' && !sentence.words.some(({ lower }) => /^(mistake|wrong|not)$/.test(lower));
  return praised ? asDeed(sentence, main, deed.verb.head) : undefined;
}

function asDeed(sentence: Sentence, main: Clause, head: Word | undefined): Clause | undefined {
  const deed = head && toDoOf(sentence, asClause({ ...main, infinitive: head, end: sentence.end }));
  const object = deed && nounPhraseAt(sentence.words, deed.verb.to);
  return deed && asClause({ ...deed, kind: 'main', object });
}

/** "Through an escalation to the board the invoice was paid", "it took an escalation to the VP to get it", "escalation to the director was the last resort". */
function isByEscalation({ words }: Sentence, main: Clause): boolean {
  const at = words.findIndex(({ lower }) => lower === 'escalation');
  if (at < 0 || !/^(to|with)$/.test(words[at + 1]?.lower ?? '') || !isAbove(nounPhraseAt(words, at + 2))) return false;
  const before = words.slice(0, at).map(({ lower }) => lower);
  const opens = before.every(lower =>
    /^(an?|the|my|our|one|through|thanks|to|by|after|with|via|following)$/.test(lower),
  );
  return opens ? main.verb.lemma === 'be' || gains(main) : main.verb.lemma === 'take' && main.actor === 'nobody';
}

/** Whether a clause tells what came of it, and no further deed. */
const gains = ({ actor, verb }: Clause): boolean =>
  !/^(I|we|dropped)$/.test(actor) ||
  attainments.has(verb.deed.lemma ?? '') ||
  /^(get|receive|obtain|gain|win|solve|resolve|manage|unblock|have)$/.test(verb.deed.lemma ?? '');
