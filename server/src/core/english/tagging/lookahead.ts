import { auxiliaryLemma } from '../grammar/auxiliary.ts';
import type { Token } from '../grammar/tokens.ts';
import { onlyPast, verbReadings } from '../grammar/verb.ts';
import { auxiliaryLemmas, clauseOpeners, finiteAuxiliaries, objectOpeners } from '../lexicon/function-groups.ts';
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
import { bareGoals, headed } from '../lexicon/word-classes.ts';

/** What the tokens themselves tell of what comes at a place and after it, before any part of speech is known. */
export class Lookahead {
  /** `phrase` marks the tokens of adverbs that are written as several words. */
  constructor(
    readonly tokens: readonly Token[],
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

  opensInfinitive(at: number): boolean {
    if (this.backsSomething(at + 1)) return true;
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

  /** "Back it up", "back us": no way back. */
  backsSomething(at: number): boolean {
    return (
      this.tokens[at]?.lower === 'back' &&
      /^(it|them|me|us|him|her|this|that|my|our|his|their)$/.test(this.tokens[at + 1]?.lower ?? '')
    );
  }

  /** "To head office", "to plant managers": whom, and not what to do. */
  private opensTitle(at: number): boolean {
    const [first, then] = [this.tokens[at]?.lower ?? '', this.tokens[at + 1]?.lower ?? ''];
    return first === 'head'
      ? headed.has(then)
      : /^(plant|line|store|shift|program|project|product|market|ship)$/.test(first) &&
          /^(managers?|leaders?|leads?|management)$/.test(then);
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

  /** Whether an object follows, so that an -ed form after a noun is active: "the report the team wrote". */
  objectFollows(at: number): boolean {
    const next = this.tokens[at + 1];
    return next !== undefined && objectOpeners.has(next.lower);
  }

  /** How many finite verbs follow up to the next mark or conjunction; of a chain of auxiliaries only the first counts. */
  finitesBehind(at: number): number {
    let found = 0;
    for (let next = at + 1; next < this.tokens.length; next++) {
      const token = this.tokens[next] as Token;
      if (token.kind === 'mark' || coordinators.has(token.lower)) break;
      if (nominative.has(token.lower) || clauseOpeners.has(token.lower)) break;
      if (!this.isChained(next) && this.isVerbAt(next)) found++;
    }
    return found;
  }

  /** Whether "has" or "have" is the first of them. */
  perfectBehind(at: number): boolean {
    const first = this.tokens.find((_, next) => next > at && this.isVerbAt(next));
    return /^(has|have)$/.test(first?.lower ?? '');
  }

  private isVerbAt(at: number): boolean {
    const { lower, text } = this.tokens[at] as Token;
    if (finiteAuxiliaries.has(lower) || (modals.has(lower) && text !== 'May') || onlyPast(lower)) return true;
    const before = this.tokens[at - 1];
    return (
      verbReadings(lower).some(({ form }) => form === 'past') &&
      !determiners.has(before?.lower ?? '') &&
      !prepositions.has(before?.lower ?? '')
    );
  }

  private isChained(at: number): boolean {
    let before = at - 1;
    while (isAdverb(this.tokens[before])) before--;
    const lower = this.tokens[before]?.lower ?? '';
    return auxiliaryLemma(lower) !== undefined || modals.has(lower);
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

export const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined && (adverbs.has(token.lower) || /ly$/.test(token.lower));
