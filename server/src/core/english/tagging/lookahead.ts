import { auxiliaryLemma } from '../grammar/auxiliary.ts';
import type { Token } from '../grammar/tokens.ts';
import { onlyPast, verbReadings } from '../grammar/verb.ts';
import {
  auxiliaryLemmas,
  clauseLinks,
  clauseOpeners,
  finiteAuxiliaries,
  holders,
  objectOpeners,
  openers,
  tensed,
} from '../lexicon/function-groups.ts';
import {
  adverbs,
  coordinators,
  determiners,
  modals,
  nominative,
  particles,
  prepositions,
  pronouns,
  subordinators,
} from '../lexicon/function-words.ts';
import { pluralNouns } from '../lexicon/nouns.ts';
import { unsuffered } from '../lexicon/verb-groups.ts';
import { bareGoals, describingParticiples, headed } from '../lexicon/word-classes.ts';

/** What the tokens themselves tell of what comes at a place and after it, before any part of speech is known. */
export class Lookahead {
  /** `phrase` marks the tokens of adverbs that are written as several words. */
  constructor(
    private readonly tokens: readonly Token[],
    private readonly phrase: readonly boolean[] = [],
  ) {}

  /** The next token that is no adverb. */
  after(at: number): Token | undefined {
    for (let next = at + 1; next < this.tokens.length; next++) {
      const token = this.tokens[next] as Token;
      if (this.phrase[next]) continue;
      if (
        token.lower === 'since' &&
        verbReadings(this.tokens[next + 1]?.lower ?? '').some(({ form }) => form === 'participle')
      )
        continue;
      if (!(adverbs.has(token.lower) || (/ly$/.test(token.lower) && verbReadings(token.lower).length === 0)))
        return token;
    }
    return undefined;
  }

  /** Whether "'d" at `at` is "had": a past participle follows that is no base form. */
  completed(at: number): boolean {
    const forms = verbReadings(this.after(at)?.lower ?? '').map(({ form }) => form);
    return (
      (forms.includes('participle') && !forms.includes('base')) || /^(been|had|done)$/.test(this.after(at)?.lower ?? '')
    );
  }

  /** Whether the demonstrative at `at` is a subject of its own: "this cut the wait". */
  actsAlone(at: number): boolean {
    const [next, after] = [this.tokens[at + 1], this.tokens[at + 2]];
    if (
      next &&
      /^(this|that)$/.test(this.tokens[at]?.lower ?? '') &&
      verbReadings(next.lower).some(({ form }) => form === 's') &&
      !/(ss|us)$/.test(next.lower)
    )
      return true;
    if (this.opensWithDeed(at)) return true;
    const many = /^(these|those)$/.test(this.tokens[at]?.lower ?? '');
    const acts = (form: string): boolean => form === 'past' || (form === 's' && !many);
    if (!next || !after || !verbReadings(next.lower).some(({ form }) => acts(form))) return false;
    return (
      determiners.has(after.lower) ||
      pronouns.has(after.lower) ||
      after.kind === 'number' ||
      /^(that|how|why|what|me|us)$/.test(after.lower)
    );
  }

  /** "This reduced average handling time", "this greatly improved morale": the only verb that the clause can have. */
  private opensWithDeed(at: number): boolean {
    const before = this.tokens[at - 1];
    if (before && before.kind !== 'mark' && !coordinators.has(before.lower)) return false;
    let deed = at + 1;
    while (isAdverb(this.tokens[deed])) deed++;
    const forms = verbReadings(this.tokens[deed]?.lower ?? '').map(({ form }) => form);
    return forms.includes('past') && this.tokens[deed + 1]?.kind === 'word' && !this.finiteAhead(deed);
  }

  /** Whether a new subject with its own finite verb begins at `at`. */
  opensSubject(at: number): boolean {
    const token = this.tokens[at];
    if (!token || token.kind === 'mark' || !this.opensNoun(at)) return false;
    for (let next = at + 1; next < Math.min(this.tokens.length, at + 9); next++) {
      const ahead = this.tokens[next] as Token;
      if (ahead.kind === 'mark' || coordinators.has(ahead.lower)) return false;
      if (tensed.has(ahead.lower) || modals.has(ahead.lower)) return true;
      const plural = next === at + 1 || next === at + 2 ? /[^su]s$/.test(this.tokens[next - 1]?.lower ?? '') : false;
      const past = verbReadings(ahead.lower).some(({ form }) => form === 'past' || (form === 'base' && plural));
      const held = holders.has(this.tokens[next - 1]?.lower ?? '');
      if (past && !held) return true;
    }
    return false;
  }

  opensInfinitive(at: number): boolean {
    const next = this.after(at);
    if (next?.kind !== 'word') return false;
    if (auxiliaryLemma(next.lower)) return auxiliaryLemmas.has(next.lower);
    if (determiners.has(next.lower) || pronouns.has(next.lower)) return false;
    if (this.opensTitle(at + 1)) return false;
    const base = verbReadings(next.lower).some(({ form }) => form === 'base');
    const goal =
      bareGoals.has(next.lower) && !this.opensNoun(at + 2) && !particles.has(this.tokens[at + 2]?.lower ?? '');
    return base && !goal;
  }

  /** "To head office", "to plant managers": whom, and not what to do. */
  private opensTitle(at: number): boolean {
    const [first, then] = [this.tokens[at]?.lower ?? '', this.tokens[at + 1]?.lower ?? ''];
    return first === 'head'
      ? headed.has(then)
      : /^(plant|line|store|shift|program|project|product|market|ship)$/.test(first) &&
          /^(managers?|leaders?|leads?|management)$/.test(then);
  }

  /** A learner's perfect: "have choose the cheaper one", "had went to". */
  misformed(next: Token, at: number): boolean {
    const forms = verbReadings(next.lower).map(({ form }) => form);
    const after = this.tokens[at + 2]?.lower ?? '';
    return (forms.includes('base') || forms.includes('past')) && openers.has(after);
  }

  /** Whether a participle at the next place would stand before its noun: "had cut flowers", "had limited time". */
  attributiveNext(at: number): boolean {
    const next = this.tokens[at + 1];
    const after = this.tokens[at + 2];
    if (describingParticiples.has(next?.lower ?? '') && this.nounRight(at + 1)) return true;
    return next !== undefined && after !== undefined && !onlyPast(next.lower) && pluralNouns.has(after.lower);
  }

  /** Whether a noun phrase may begin at `at`. */
  opensNoun(at: number): boolean {
    const token = this.tokens[at];
    if (!token || token.kind === 'mark') return false;
    if (token.kind !== 'word' || determiners.has(token.lower) || pronouns.has(token.lower)) return true;
    if (
      auxiliaryLemma(token.lower) ||
      modals.has(token.lower) ||
      prepositions.has(token.lower) ||
      coordinators.has(token.lower)
    )
      return false;
    if (token.lower === 'of' || adverbs.has(token.lower) || subordinators.has(token.lower))
      return /ly$/.test(token.lower);
    return !onlyPast(token.lower);
  }

  /** Whether nothing at `at` could be an object: the end, a mark, a preposition, a conjunction or a finite verb. */
  closes(at: number): boolean {
    const token = this.tokens[at];
    return (
      token === undefined ||
      token.kind === 'mark' ||
      prepositions.has(token.lower) ||
      coordinators.has(token.lower) ||
      subordinators.has(token.lower) ||
      this.finiteAt(at)
    );
  }

  /** Whether a plain noun follows, so that "next" or "early" describes it: "next steps". */
  nounRight(at: number): boolean {
    const next = this.tokens[at + 1];
    return (
      next !== undefined &&
      next.kind === 'word' &&
      this.opensNoun(at + 1) &&
      !determiners.has(next.lower) &&
      !pronouns.has(next.lower) &&
      !verbReadings(next.lower).some(({ form }) => form === 'past')
    );
  }

  /** Whether the word at `at` opens a clause: a subject and a verb follow before the next mark. */
  opensClause(at: number): boolean {
    if (clauseLinks.has(this.tokens[at]?.lower ?? '')) return true;
    for (let next = at + 1; next < Math.min(this.tokens.length, at + 9); next++) {
      const token = this.tokens[next] as Token;
      if (/^[,;:.!?—]$/.test(token.text)) return false;
      if (nominative.has(token.lower)) return true;
      if (modals.has(token.lower) || tensed.has(token.lower)) return next > at + 1;
      if (next > at + 1 && this.tellsOfMany(next)) return true;
      if (
        next > at + 1 &&
        verbReadings(token.lower).some(({ form }) => form === 'past') &&
        !determiners.has(this.tokens[next - 1]?.lower ?? '')
      )
        return true;
    }
    return false;
  }

  /** Whether a plural's verb in the present stands at `at`, with its object behind it: "guests prefer the lounge". */
  private tellsOfMany(at: number): boolean {
    const [subject, verb, object] = [this.tokens[at - 1], this.tokens[at], this.tokens[at + 1]];
    return (
      object !== undefined &&
      /[^su]s$|^people$/.test(subject?.lower ?? '') &&
      verbReadings(verb?.lower ?? '').some(({ form }) => form === 'base') &&
      (object.lower === 'to' ||
        objectOpeners.has(object.lower) ||
        (/[^su]s$/.test(object.lower) && this.tokens[at + 2]?.kind !== 'word') ||
        (determiners.has(object.lower) && this.opensNoun(at + 1)))
    );
  }

  /** Whether the word at `at` is a verb that can only be finite here. */
  finiteAt(at: number): boolean {
    const token = this.tokens[at];
    return (
      token !== undefined &&
      (auxiliaryLemma(token.lower) !== undefined ||
        modals.has(token.lower) ||
        verbReadings(token.lower).some(({ form }) => form === 'past'))
    );
  }

  /** Whether the participle at `at` describes the subject of the verb behind it: "tired drivers make mistakes". */
  describes(at: number): boolean {
    const [noun, verb] = [this.tokens[at + 1], this.tokens[at + 2]];
    if (!noun || !verb || noun.kind !== 'word' || !/[^su]s$/.test(noun.lower)) return false;
    return verbReadings(verb.lower).some(({ form }) => form === 'base') && this.opensNoun(at + 3);
  }

  /** Whether the participle at `at` describes a plural whose own finite verb comes next: "and burned loaves fell". */
  precedesSubject(at: number): boolean {
    const [noun, verb] = [this.tokens[at + 1], this.tokens[at + 2]];
    return (
      noun !== undefined &&
      verb !== undefined &&
      noun.kind === 'word' &&
      (/[^su]s$/.test(noun.lower) || pluralNouns.has(noun.lower)) &&
      !determiners.has(noun.lower) &&
      !pronouns.has(noun.lower) &&
      (tensed.has(verb.lower) || onlyPast(verb.lower) || unsuffered.has(verbReadings(verb.lower)[0]?.lemma ?? ''))
    );
  }

  /** Whether an object follows, so that an -ed form after a noun is active: "the report the team wrote". */
  objectFollows(at: number): boolean {
    const next = this.tokens[at + 1];
    return next !== undefined && objectOpeners.has(next.lower);
  }

  /** Whether a clearly finite verb follows in the same clause, so that the word at `at` is only a participle. */
  finiteAhead(at: number): boolean {
    for (let next = at + 1; next < Math.min(this.tokens.length, at + 12); next++) {
      const token = this.tokens[next] as Token;
      if (token.kind === 'mark' || coordinators.has(token.lower) || nominative.has(token.lower)) return false;
      if (clauseOpeners.has(token.lower)) return false;
      const before = this.tokens[next - 1] as Token;
      if (auxiliaryLemma(before.lower) || before.lower === 'to') continue;
      if (finiteAuxiliaries.has(token.lower) || (modals.has(token.lower) && token.text !== 'May')) return true;
      if (onlyPast(token.lower)) return true;
      if (
        next > at + 1 &&
        verbReadings(token.lower).some(({ form }) => form === 'past') &&
        !determiners.has(before.lower) &&
        !prepositions.has(before.lower) &&
        before.kind === 'word' &&
        !isAdverb(before)
      )
        return true;
    }
    return false;
  }
}

const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined && (adverbs.has(token.lower) || /ly$/.test(token.lower));
