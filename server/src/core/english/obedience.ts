import { isOthers } from './advice.ts';
import { liking, ruling, settlingDeeds, wishing } from './lexicon/deeds.ts';
import {
  carrying,
  clientele,
  convictions,
  gradings,
  oracles,
  remaining,
  vetoing,
  yielding,
} from './lexicon/obeying.ts';
import { views } from './lexicon/phrases.ts';
import { nounPhraseAt, nounPhraseEnding } from './noun-phrase.ts';
import { isSuperior } from './people.ts';
import type { Clause, NounPhrase, Sentence } from './sentence.ts';
import type { Word } from './word.ts';

/** "I did what my manager suggested", "we did as we were told", "we followed what head office proposed". */
export function isTold(sentence: Sentence, clause: Clause): boolean {
  const { clauses } = sentence;
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    next !== undefined &&
    next.actor !== 'I' &&
    wishing.has(next.verb.lemma) &&
    (next.kind === 'complement' ||
      (next.kind === 'subordinate' && /^(as|like|how|what|whatever|which)$/.test(next.link?.lower ?? '')) ||
      (next.kind === 'relative' && (clause.verb.lemma === 'do' || isOthers(sentence, next.subject))) ||
      (isContact(sentence, clause, next) && isOthers(sentence, next.subject)))
  );
}

/** "… the supplier my boss had recommended": nothing but a noun stands before its subject. */
const isContact = ({ words }: Sentence, { verb }: Clause, { kind, link, subject }: Clause): boolean =>
  kind === 'main' &&
  !link &&
  subject !== undefined &&
  subject.from - 1 >= verb.to &&
  words[subject.from - 1]?.part === 'noun';

/** The clause in which the candidate does what somebody else wanted in this one: "my director wanted the cheaper one, so we did that", "I was told to stop, so I stopped", "legal said no, and that was that". */
export function complianceOf(sentence: Sentence, clause: Clause): Clause | undefined {
  const { verb, actor } = clause;
  const ruled = ruledBy(sentence, clause);
  if (ruled) return ruled;
  if (isOrderGiven(sentence, clause) || isAskedFor(sentence, clause) || isStatedView(sentence, clause))
    return obeyed(sentence, clause, true);
  if (vetoing.has(verb.lemma) || isNo(sentence, clause)) return droppedAfter(sentence, clause);
  const told =
    verb.voice === 'passive' &&
    (actor === 'I' || (actor === 'we' && isOthers(sentence, clause.agent))) &&
    (/^(tell|instruct|order|direct)$/.test(verb.lemma) ||
      (verb.lemma === 'ask' && isOthers(sentence, clause.agent) && settlingDeeds.has(clause.infinitive?.lemma ?? '')));
  const wished = told || isWish(sentence, clause, wishing) || thinksOneShould(sentence, clause);
  return wished || isWish(sentence, clause, opinions) ? obeyed(sentence, clause, wished) : undefined;
}

/** "Because the operator insisted, I kept the old timetable": a deed for no reason but another's will. */
function ruledBy(sentence: Sentence, clause: Clause): Clause | undefined {
  const { verb, link, subject } = clause;
  if (!/^(because|since)$/.test(link?.lower ?? '') || verb.voice === 'passive' || verb.negated) return undefined;
  if (verb.tense !== 'past' && !verb.perfect) return undefined;
  const ruled = (ruling.has(verb.lemma) || isFirm(sentence, clause)) && isOthers(sentence, subject);
  if (!ruled && !(liking.has(verb.lemma) && isSuperior(subject))) return undefined;
  return sentence.clauses.find(
    ({ kind, actor, verb: deed }) =>
      kind === 'main' &&
      /^(I|we|team)$/.test(actor) &&
      deed.tense === 'past' &&
      !deed.negated &&
      !turning.has(deed.deed.lemma ?? ''),
  );
}

/** "… said no", "… was convinced of GraphQL", "… was against it". */
const isFirm = ({ words }: Sentence, { verb }: Clause): boolean =>
  (verb.lemma === 'say' && /^(no|yes)$/.test(words[verb.to]?.lower ?? '')) ||
  (verb.lemma === 'be' && words.slice(verb.to, verb.to + 2).some(({ lower }) => convictions.has(lower)));

/** "… said no to it", "… advised against it". */
const isNo = ({ words }: Sentence, { verb }: Clause): boolean =>
  /^(say|advise|decide|be|speak|vote)$/.test(verb.lemma) &&
  !verb.negated &&
  /^(no|against|opposed)$/.test(words[verb.to]?.lower ?? '');

/** "My lead vetoed the rewrite and I dropped it." */
function droppedAfter(sentence: Sentence, clause: Clause): Clause | undefined {
  const { verb, subject } = clause;
  if (verb.voice === 'passive' || verb.negated || verb.tense !== 'past') return undefined;
  if (!isOthers(sentence, subject) && !clientele.has(subject?.head.lower ?? '')) return undefined;
  return sentence.clauses
    .slice(sentence.clauses.indexOf(clause) + 1)
    .find(
      later =>
        /^(I|we)$/.test(later.actor) &&
        later.verb.tense === 'past' &&
        !later.verb.negated &&
        yielding.has(later.verb.lemma) &&
        !isTakenTo(sentence, later) &&
        isJoined(sentence, later),
    );
}

/** "… so I took it to the chief pilot": further, not off the table. */
const isTakenTo = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.lemma === 'take' && /^(to|up|over|in)$/.test(words[object?.to ?? verb.to]?.lower ?? '');

/** The clause behind a wish, an order or an opinion in which it is carried out. */
function obeyed(sentence: Sentence, clause: Clause, wished: boolean): Clause | undefined {
  const wish = wished ? wishOf(sentence, clause) : {};
  const index = sentence.clauses.indexOf(clause);
  return sentence.clauses.slice(index + 1).find(later => {
    if (wished && isThatThat(sentence, later)) return true;
    if (later.kind === 'complement' && later.parent === index) return false;
    const past = later.verb.tense === 'past' || later.verb.perfect;
    if (later.actor === 'other' && past && isAskedFor(sentence, clause) && doesThat(sentence, later)) return true;
    if (wished && past && isSpared(sentence, later, wish)) return true;
    if (!/^(I|we|team)$/.test(later.actor) || later.verb.negated || !past) return false;
    if (isTold(sentence, later)) return false;
    if (
      sentence.words.some(
        ({ lower, start }) => /^(instead|anyway|though|although)$/.test(lower) && start > later.verb.start,
      )
    )
      return false;
    if (sentence.words.some(({ text, start }) => text === ';' && start > clause.verb.end && start < later.verb.start))
      return isWhatWasDone(later, sentence);
    return (
      isWhatWasDone(later, sentence) ||
      (wished &&
        (carriesOut(later, wish) ||
          (!clause.infinitive && takesUp(sentence, later) && isJoined(sentence, later)) ||
          complies(sentence.words, later) ||
          isAboutTheSame(sentence, clause, later)))
    );
  });
}

/** What is wished for: a deed, and the thing that it is done to, by their words. */
interface Wish {
  readonly deed?: string | undefined;
  readonly thing?: string | undefined;
}

function wishOf({ clauses, words }: Sentence, clause: Clause): Wish {
  const { object, infinitive } = clause;
  const next = clauses[clauses.indexOf(clause) + 1];
  const said = next?.kind === 'complement' && next.parent === clauses.indexOf(clause) ? next : undefined;
  if (said) {
    const own = said.actor === 'other' ? undefined : said.verb.deed.lemma;
    const task = said.actor === 'I' && !settlingDeeds.has(own ?? '');
    return task ? {} : { deed: own, thing: said.object?.head.part === 'noun' ? said.object.head.lower : undefined };
  }
  const mine = object?.head.lower === 'me' || clause.actor === 'I';
  const from = infinitive ? words.indexOf(infinitive) + 1 : clause.verb.lemma === 'be' ? clause.verb.to + 1 : -1;
  const thing = from < 0 ? object : nounPhraseAt(words, from);
  // Whoever is told to look, looks; whoever is told to stop has not decided to.
  return mine && !settlingDeeds.has(infinitive?.lemma ?? '')
    ? {}
    : { deed: infinitive?.lemma, thing: thing?.head.part === 'noun' ? thing.head.lower : undefined };
}

/** Whether the same deed is done, or something is done with the same thing: "asked for a dashboard, so I built a dashboard". */
const carriesOut = ({ verb, object }: Clause, { deed, thing }: Wish): boolean =>
  (deed !== undefined && verb.lemma === deed) ||
  (thing !== undefined && object?.head.lower === thing && !/^(overrule|turn|reject|refuse|cut)$/.test(verb.lemma));

/** "… wanted marble, and so we laid marble": what is done is done with what was wished for. */
function isAboutTheSame({ words, clauses }: Sentence, clause: Clause, later: Clause): boolean {
  if (!clause.verb.lemma || isMine(clause) || turning.has(later.verb.deed.lemma ?? '')) return false;
  if (!isJoined({ words }, later)) return false;
  const said = clauses[clauses.indexOf(clause) + 1];
  if (said?.kind === 'complement' && said.actor === 'I' && !settlingDeeds.has(said.verb.deed.lemma ?? '')) return false;
  if (words.some(({ lower, start }) => start > later.verb.start && /^(myself|instead|anyway|only)$/.test(lower)))
    return false;
  const until = said?.kind === 'complement' && said !== later ? said.end : clause.end;
  const wished = words.filter(word => word.start >= clause.verb.end && word.end <= until && isContent(word));
  const done = words.filter(word => word.start >= later.verb.start && word.end <= later.end && isContent(word));
  return done.some(word => wished.some(other => rootOf(other) === rootOf(word)));
}

/** "…, so we laid it", "… and I kept it": what follows follows from it. */
const isJoined = ({ words }: Pick<Sentence, 'words'>, { subject, verb }: Clause): boolean =>
  /^(so|and|therefore|thus|hence|then|,)$/.test(words[(subject?.from ?? verb.from) - 1]?.lower ?? '');

const isMine = ({ object, actor }: Clause): boolean => object?.head.lower === 'me' || actor === 'I';

const isContent = ({ part, lemma }: Word): boolean =>
  /^(noun|number|adjective)$/.test(part) ||
  (part === 'verb' && !/^(be|have|do|go|make|take|get|use)$/.test(lemma ?? ''));

const rootOf = ({ singular, lemma }: Word): string => lemma ?? singular;

/** What is no compliance even where it is about the thing wished for. */
const turning: ReadonlySet<string> = new Set(
  'overrule turn reject refuse cut drop cancel question check test count measure challenge oppose fight delay move limit cap halve negotiate argue explain show'.split(
    ' ',
  ),
);

/** "… and that was that", "… and that was the end of it". */
const isThatThat = ({ words }: Sentence, { subject, verb }: Clause): boolean =>
  /^(that|this|it)$/.test(subject?.head.lower ?? '') &&
  (/^(settle|decide|seal|clinch)$/.test(verb.lemma) ||
    (/^(happen|go|come)$/.test(verb.lemma) && words[(subject?.from ?? 0) - 1]?.lower === 'so') ||
    (verb.lemma === 'be' &&
      words
        .slice(verb.to, verb.to + 3)
        .some(({ lower }) => /^(that|it|end|final|settled|decided|plan|enough|over)$/.test(lower))));

/** "My boss gave the order to stop." */
const isOrderGiven = (sentence: Sentence, { verb, object, subject, actor }: Clause): boolean =>
  actor === 'other' &&
  /^(give|issue|send)$/.test(verb.lemma) &&
  /^(order|orders|instruction|instructions|directive|word|command)$/.test(object?.head.lower ?? '') &&
  isOthers(sentence, subject);

/** "I asked my supervisor what he would do." */
function isAskedFor(sentence: Sentence, { actor, verb, object }: Clause): boolean {
  if (
    !/^(I|we|dropped)$/.test(actor) ||
    verb.lemma !== 'ask' ||
    verb.negated ||
    !(isOthers(sentence, object) || clientele.has(object?.head.lower ?? ''))
  )
    return false;
  const [next, ...more] = sentence.words.slice(object?.to ?? 0, (object?.to ?? 0) + 5);
  if (next?.lower === 'for')
    return more.some(({ singular }) =>
      /^(answer|advice|decision|recommendation|preference|choice|verdict)$/.test(singular),
    );
  return /^(what|which|whether|how|where|if)$/.test(next?.lower ?? '');
}

/** "… what he would do and did that": by its grammar he, by its sense I. */
const doesThat = ({ words }: Sentence, { verb, kind }: Clause): boolean =>
  kind === 'coordinate' && verb.lemma === 'do' && /^(that|so|exactly|it|this)$/.test(words[verb.to]?.lower ?? '');

/** "The owner's preference was oak." */
function isStatedView({ words, ...rest }: Sentence, { verb, subject }: Clause): boolean {
  if (verb.lemma !== 'be' || verb.tense !== 'past' || verb.negated || !subject) return false;
  if (
    !views.has(subject.head.lower) &&
    !/^(answer|advice|recommendation|suggestion|proposal)$/.test(subject.head.lower)
  )
    return false;
  const first = words[subject.from]?.lower ?? '';
  if (/^(his|her|their)$/.test(first)) return true;
  const genitive = words.findIndex(({ part }, at) => part === 'genitive' && at > subject.from && at < subject.to);
  const owner = genitive > 0 ? nounPhraseEnding(words, genitive - 1) : undefined;
  const of = words[subject.to]?.lower === 'of' ? nounPhraseAt(words, subject.to + 1) : undefined;
  return isOthers({ words, ...rest }, owner ?? of);
}

/** "My mentor thought that I should drop the class." */
function thinksOneShould(sentence: Sentence, clause: Clause): boolean {
  const said = sentence.clauses[sentence.clauses.indexOf(clause) + 1];
  return (
    said?.kind === 'complement' &&
    (/^(should|must|ought)$/.test(said.verb.modal ?? '') ? !said.verb.negated : isGraded(sentence, said)) &&
    isWish(sentence, clause, opinions)
  );
}

/** "… felt the name was wrong", "… said it's better to wait": a verdict on an option. */
const isGraded = ({ words }: Sentence, { verb, object }: Clause): boolean =>
  verb.lemma === 'be' &&
  !object?.head.text.match(/^\d/) &&
  gradings.has(words[verb.to]?.lower ?? '') &&
  words[verb.to]?.lower !== 'too';

/** "… preferred the weekly one, so we kept it". */
const takesUp = (sentence: Sentence, clause: Clause): boolean => {
  const { verb, object } = clause;
  if (!object || isTakenTo(sentence, clause) || !carrying.has(verb.lemma)) return false;
  if (object.head.lower === 'one') return /^(that|this)$/.test(sentence.words[object.from]?.lower ?? '');
  return object.to - object.from === 1 && /^(it|that|this|them)$/.test(object.head.lower);
};

/** "… preferred the old pump, and so the old pump stayed". */
const isSpared = (sentence: Sentence, later: Clause, { thing }: Wish): boolean =>
  thing !== undefined &&
  later.subject?.head.lower === thing &&
  isJoined(sentence, later) &&
  (later.verb.voice === 'passive' || remaining.has(later.verb.lemma));

/** "…, so that is what we went ahead with", "…, so Mondays only is what we did", "…, so that is the one we took". */
function isWhatWasDone({ subject, link }: Clause, { words }: Sentence): boolean {
  const at = link ? words.indexOf(link) : (subject?.from ?? 0);
  const [last, before] = link?.lower === 'what' ? [words[at - 1], words[at - 2]] : [words[at - 3], words[at - 4]];
  if (last?.lemma !== 'be' || (last.form !== 's' && last.form !== 'past') || !before) return false;
  return link?.lower === 'what' || (words[at - 1]?.lower === 'one' && /^(that|this)$/.test(before.lower));
}

const opinions: ReadonlySet<string> = new Set(['think', 'find', 'feel', 'believe', 'consider', 'see', 'like']);

/** What somebody else said or wanted, as a fact of the past. */
function isWish(sentence: Sentence, { verb, subject, actor }: Clause, verbs: ReadonlySet<string>): boolean {
  const { words } = sentence;
  if (verb.voice === 'passive' || verb.negated || (verb.tense !== 'past' && !verb.perfect)) return false;
  const mass = /^(most|majority|half)$/.test(subject?.head.lower ?? '');
  if (actor !== 'other' && !(actor === 'team' && mass)) return false;
  const favours = words.slice(verb.to, verb.to + 2).some(({ lower }) => /^(favour|favor)$/.test(lower));
  const backs =
    verb.lemma === 'be' &&
    /^(for|in)$/.test(words[verb.to]?.lower ?? '') &&
    (mass || isSuperior(subject) || (favours && isOthers(sentence, subject)));
  const opines =
    verb.lemma === 'be' &&
    words[verb.to]?.lower === 'of' &&
    words.slice(verb.to, verb.to + 4).some(({ lower }) => lower === 'opinion');
  const convinced =
    verb.lemma === 'be' &&
    verbs === opinions &&
    convictions.has(words[verb.to]?.lower ?? '') &&
    isOthers(sentence, subject);
  return (
    (backs || opines || convinced || verbs.has(verb.lemma)) &&
    (mass || isOthers(sentence, subject) || isBodiless(subject))
  );
}

const isBodiless = (subject: NounPhrase | undefined): boolean =>
  oracles.has(subject?.head.lower ?? '') || clientele.has(subject?.head.lower ?? '');

/** Whether a clause says that what others wanted was done: "so we did that", "and I went along", "and I did". */
export function complies(words: readonly Word[], { verb, end }: Clause): boolean {
  const next = words[verb.to];
  const last = next === undefined || next.start >= end || next.part === 'punctuation';
  const echoed = /^(it|that|so|this|accordingly)$/.test(next?.lower ?? '');
  const manner = words.some(
    ({ start, lower }) => start > verb.end && start <= end + 2 && /^(how|as|like)$/.test(lower),
  );
  if (verb.lemma === 'do' && manner) return true;
  if (/^(do|follow|comply|obey|execute|implement|apply|enforce)$/.test(verb.lemma)) return echoed || last;
  if (verb.lemma === 'be') return /^(fine|ok|okay|happy|good|comfortable|alright)$/.test(next?.lower ?? '');
  if (verb.lemma === 'carry') return verb.particle?.lower === 'out' || words[verb.to + 1]?.lower === 'out';
  if (verb.lemma === 'go')
    return (
      next?.lower === 'along' ||
      verb.particle?.lower === 'along' ||
      (/^(down|with|for)$/.test(next?.lower ?? '') && /^(that|this|it)$/.test(words[verb.to + 1]?.lower ?? ''))
    );
  return /^(accept|agree|follow)$/.test(verb.lemma) && (last || echoed);
}
