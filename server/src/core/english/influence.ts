import type { Span } from '../span.ts';
import { vagueGroups } from './lexicon/people.ts';
import { influenceClaims, influenceVerbs } from './lexicon/phrases.ts';
import type { Clause, NounPhrase, Sentence } from './sentence.ts';
import { singular } from './singular.ts';

const claims: ReadonlySet<string> = new Set(influenceClaims.map(singular));
const verbs: ReadonlySet<string> = new Set(influenceVerbs);

/** Where a sentence claims influence: "built relationships", "earned their trust", "convinced stakeholders", "everyone was aligned". */
export function* influenceClaimsIn(sentence: Sentence): Generator<Span> {
  for (const clause of sentence.clauses) {
    if (clause.verb.negated || (clause.verb.tense === 'conditional' && clause.verb.modal !== 'could')) continue;
    if (isClaim(sentence, clause))
      yield { start: clause.kind === 'coordinate' ? clause.verb.start : clause.start, end: clause.end };
  }
}

function isClaim(sentence: Sentence, clause: Clause): boolean {
  const { words } = sentence;
  const { actor, verb, object, subject } = clause;
  const lemma = verb.deed.lemma ?? verb.lemma;
  if (/^(I|we|team|dropped)$/.test(actor) && verb.voice === 'active')
    return hasTrust(sentence, clause, lemma) || hasWon(sentence, clause, lemma);
  if (actor === 'other' && /^(trust|see|consider|respect|regard|view)$/.test(lemma) && object?.head.lower === 'me')
    return verb.tense === 'present' || verb.head !== verb.deed;
  const state =
    words.slice(verb.from, verb.to + 3).some(({ lower }) => /^(aligned|onboard|bought-in|convinced)$/.test(lower)) ||
    onBoard(words, verb.to);
  const everybody =
    words[subject?.from ?? 0]?.lower === 'all' ||
    /^(everyone|everybody|stakeholders|all|teams|people|leadership|management|they)$/.test(subject?.head.lower ?? '');
  return everybody && state && /^(be|get|align|become)$/.test(verb.lemma);
}

/** Trust as something that is got: "built relationships", "secured the commitment of …". */
function hasTrust({ words }: Sentence, { object }: Clause, lemma: string): boolean {
  if (!verbs.has(lemma) || !object) return false;
  const head = singular(object.head.lower);
  return claims.has(head) && !(head === 'support' && /^(the|a)$/.test(words[object.from]?.lower ?? ''));
}

/** Minds as something that is won: "convinced them", "won the surgeons over", "got everybody on board", "sold the idea to". */
function hasWon({ words }: Sentence, { verb, object, infinitive }: Clause, lemma: string): boolean {
  const later = (test: RegExp): boolean =>
    words.some(({ lower, start }) => start >= (object?.end ?? verb.end) && test.test(lower));
  const specific = words.some(
    ({ part, lower, start }) => start > (object?.end ?? verb.end) && (part === 'to' || lower === 'that'),
  );
  if (!object) return false;
  switch (lemma) {
    case 'sell':
      return /^(idea|vision|plan|concept|strategy|proposal)$/.test(object.head.lower) && later(/^to$/);
    case 'win':
      return verb.particle?.lower === 'over' || later(/^over$/);
    case 'get':
    case 'bring':
      return later(/^(side|board|aboard|onboard|journey)$/);
    case 'convince':
    case 'persuade':
      return !specific || (isVagueTarget(object) && (infinitive === undefined || infinitive === verb.deed));
    case 'influence':
      return true;
    case 'align':
      return isVagueTarget(object) && !/^stakeholders?$/.test(object.head.lower);
    default:
      return false;
  }
}

const onBoard = (words: Sentence['words'], at: number): boolean =>
  words[at]?.lower === 'on' && words[at + 1]?.lower === 'board';

function isVagueTarget({ head }: NounPhrase): boolean {
  return (
    vagueGroups.has(head.lower) ||
    /^(roadmap|strategy|decision|company|organisation|organization|group)$/.test(head.lower)
  );
}

const stances =
  /^(oppose|refuse|resist|disagree|object|doubt|insist|reject|block|fear|worry|want|say|argue|think|threaten|prefer|hesitate|question|warn|complain|protest|decline)$/;
const showings =
  /^(show|bring|present|walk|demonstrate|prove|prototype|print|read|tell|explain|draw|put|share|offer|invite|take|run|build|pull|compile|lay|send|give|admit|ask)$/;
const shifts =
  /^(agree|change|move|drop|sign|approve|give|join|switch|adopt|accept|withdraw|fund|lend|back|support|endorse|allow|come|delay|commit|start|stop|release|let|volunteer|lift|postpone|reverse)$/;

/** How many of three things neighbouring sentences tell: where somebody stood, what they were shown, what they did then. */
export function influenceProof(sentences: readonly Sentence[]): number {
  const clauses = sentences.flatMap(sentence => sentence.clauses);
  const others = clauses.filter(({ actor, verb }) => actor === 'other' && verb.voice === 'active');
  const stood = others.some(
    ({ verb, subject }) =>
      stances.test(verb.lemma) &&
      /^(he|she|they|who)$|(er|or|ist|lead|head|team|board|vp|boss|union|chief|finance|legal|manager|engineering|sales)s?$|^\p{Lu}/u.test(
        subject?.head.text ?? '',
      ),
  );
  const shown =
    (sentences.some(({ quantities }) => quantities.some(({ digits, kind }) => digits && kind !== 'label')) &&
      clauses.some(({ actor, verb }) => actor === 'I' && showings.test(verb.deed.lemma ?? ''))) ||
    clauses.some(
      ({ actor, verb }) => actor === 'I' && /^(show|walk|demonstrate|prove|present|admit)$/.test(verb.deed.lemma ?? ''),
    );
  const moved = others.some(
    ({ verb, subject }) =>
      shifts.test(verb.lemma) &&
      verb.tense === 'past' &&
      !verb.negated &&
      !/^(it|this|that|everyone|everybody)$/.test(subject?.head.lower ?? ''),
  );
  return [stood, shown, moved].filter(Boolean).length;
}
