import { auxiliaryLemma } from './auxiliary.ts';
import {
  adverbPhrasesByFirst,
  adverbs,
  be,
  coordinators,
  determiners,
  interjections,
  modals,
  nominative,
  numberWords,
  particles,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from './lexicon/function-words.ts';
import { gerundNouns, nounEndings, pluralNouns } from './lexicon/nouns.ts';
import { Lookahead } from './lookahead.ts';
import { singular } from './singular.ts';
import type { Token } from './tokens.ts';
import { onlyPast, type VerbReading, verbReadings } from './verb.ts';
import type { Part, Word } from './word.ts';

/**
 * Gives each token its part of speech and verbs their form, by closed word classes, word shape and context.
 * One pass from left to right with a short look ahead, so time grows with the length of the sentence.
 */
export function tag(tokens: readonly Token[]): readonly Word[] {
  const state = new Tagging(tokens);
  for (let at = 0; at < tokens.length; at++) state.step(at);
  return state.words;
}

/** The state of one pass: what has been read so far in the clause decides how the next word is read. */
class Tagging {
  readonly words: Word[] = [];
  /** Whether the clause being read has its finite verb. */
  private finite = false;
  /** The verb that a coordinated one would be parallel to. */
  private lastVerb: Word | undefined;
  /** Whether a relative clause stands inside a subject whose own verb is still to come. */
  private pending = false;

  /** Which tokens belong to an adverb of several words: "more or less". */
  private readonly phrase: readonly boolean[];

  private readonly ahead: Lookahead;

  constructor(private readonly tokens: readonly Token[]) {
    this.phrase = adverbPhrases(tokens);
    this.ahead = new Lookahead(tokens, this.phrase);
  }

  step(at: number): void {
    const token = this.tokens[at] as Token;
    const wasFinite = this.finite;
    const word = this.read(token, at);
    this.words.push(word);
    if (word.part === 'subordinator' || word.part === 'relative' || /^[;:—–()]$|^--$/.test(word.text))
      this.finite = false;
    if (/^(,|and|but|or|then)$/.test(word.lower) && this.ahead.opensSubject(at + 1)) this.finite = false;
    if (nominative.has(word.lower) && word.part === 'pronoun') this.finite = false;
    if (word.part === 'relative') this.pending = !wasFinite && this.words.length > 1;
    if (this.isFinite(word)) {
      if (wasFinite) this.pending = false;
      this.finite = true;
    }
    if (word.part === 'verb') this.lastVerb = word;
  }

  private isFinite(word: Word): boolean {
    if (word.part === 'modal') return true;
    if (word.part !== 'verb' && word.part !== 'auxiliary') return false;
    return (
      word.form === 'past' ||
      word.form === 's' ||
      (word.form === 'base' && this.before(this.words.length - 1)?.part !== 'to')
    );
  }

  private read(token: Token, at: number): Word {
    const { lower } = token;
    const as = (part: Part, reading?: VerbReading): Word => {
      const { start, end, text } = token;
      const word = { start, end, text, lower, singular: singular(lower), part };
      return reading ? { ...word, lemma: reading.lemma, form: reading.form } : word;
    };
    if (token.kind === 'mark') return as('punctuation');
    if (this.phrase[at]) return as('adverb');
    if (token.kind === 'opaque') return as('opaque');
    if (token.kind === 'number')
      return as(/\d$|[%kKmMbB€$£]$|x$/.test(token.text) || !/[a-z]{4}/i.test(token.text) ? 'number' : 'adjective');
    if (lower === 'to') return as(this.ahead.opensInfinitive(at) ? 'to' : 'preposition');
    if (lower === "'s" || lower === "'") return this.apostrophe(as);
    if (lower === 'that') return as(this.thatPart(at));
    const auxiliary = auxiliaryLemma(lower);
    if (auxiliary) return this.auxiliary(at, auxiliary, as);
    if (lower === "'d" && this.ahead.completed(at)) return as('auxiliary', { lemma: 'have', form: 'past' });
    if (modals.has(lower) && !this.afterDeterminer(at) && !this.month(token, at)) return as('modal');
    if (/^(all|both|each)$/.test(lower) && nominative.has(this.words.at(-1)?.lower ?? '')) return as('adverb');
    if (/^(this|these|those)$/.test(lower) && this.ahead.actsAlone(at)) return as('pronoun');
    if (
      /^(till|past|like|plus|minus|down|then|back|right|inside|outside)$/.test(lower) &&
      this.words.at(-1)?.part === 'determiner'
    )
      return as(this.ahead.nounRight(at) && lower !== 'till' ? 'adjective' : 'noun');
    if (lower === 'her' || lower === 'his') return as(this.ahead.opensNoun(at + 1) ? 'determiner' : 'pronoun');
    if (lower === 'left' && nominative.has(this.before(at)?.lower ?? ''))
      return as('verb', { lemma: 'leave', form: 'past' });
    const closed = this.closedPart(token, at);
    if (closed) return as(closed);
    if (this.words.at(-1)?.part === 'number' && isBase(lower) && this.ahead.nounRight(at)) return as('adjective');
    if (at === 0 && isBase(lower) && this.mustBeFinite(at + 1)) return as('noun');
    const reading = this.verbReading(lower, at);
    if (reading) return as(reading.form === 'participle' && this.attributive(at) ? 'adjective' : 'verb', reading);
    if (token.participle) return as('verb', { lemma: lower, form: 'participle' });
    if (this.before(at)?.part === 'modal' && /^[a-z]+$/.test(token.text) && !/ly$/.test(lower))
      return as('verb', { lemma: lower, form: 'base' });
    return as(this.openPart(token, at));
  }

  private before(at: number): Word | undefined {
    for (let back = at - 1; back >= 0; back--) {
      const word = this.words[back];
      if (word && word.part !== 'adverb' && word.part !== 'interjection') return word;
    }
    return undefined;
  }

  private month(token: Token, at: number): boolean {
    if (token.text !== 'May' && token.text !== 'Will') return false;
    const last = this.words.at(-1);
    return (
      last !== undefined &&
      last.part !== 'pronoun' &&
      (last.part !== 'noun' || !verbReadings(this.tokens[at + 1]?.lower ?? '').some(({ form }) => form === 'base'))
    );
  }

  private afterDeterminer(at: number): boolean {
    const word = this.words[at - 1];
    return word?.part === 'determiner' || word?.part === 'adjective' || word?.part === 'genitive';
  }

  private apostrophe(as: (part: Part, reading?: VerbReading) => Word): Word {
    const last = this.words.at(-1);
    if (last?.lower === 'let') return as('pronoun');
    const auxiliary =
      last && (nominative.has(last.lower) || /^(it|that|there|here|what|where|how|let|this)$/.test(last.lower));
    return auxiliary ? as('auxiliary', { lemma: 'be', form: 's' }) : as('genitive');
  }

  private thatPart(at: number): Part {
    const last = this.before(at) && this.words.at(-1);
    const next = this.tokens[at + 1];
    if (!next || next.kind === 'mark') return 'pronoun';
    const opens =
      nominative.has(next.lower) ||
      determiners.has(next.lower) ||
      pronouns.has(next.lower) ||
      /^[A-Z]/.test(next.text) ||
      next.kind === 'number';
    const finiteNext = auxiliaryLemma(next.lower) !== undefined || modals.has(next.lower) || next.lower === "'s";
    if (!last || last.part === 'punctuation' || last.part === 'coordinator' || last.part === 'preposition') {
      return finiteNext || verbReadings(next.lower).some(({ form }) => form === 'past')
        ? 'pronoun'
        : opens
          ? 'subordinator'
          : 'determiner';
    }
    if (next.lower === "'s" || (last.part === 'verb' && /^(is|was|were)$/.test(next.lower))) return 'pronoun';
    if (/^(noun|pronoun|opaque|number)$/.test(last.part))
      return (opens || prepositions.has(next.lower)) && this.isTold(at) ? 'subordinator' : 'relative';
    if (
      last.lower === 'so' ||
      last.part === 'verb' ||
      last.part === 'adjective' ||
      last.part === 'adverb' ||
      last.part === 'auxiliary'
    ) {
      if (opens) return 'subordinator';
      const after = this.tokens[at + 2];
      const plural = /s$/.test(next.lower) && !finiteNext;
      const verbLater =
        after !== undefined &&
        (auxiliaryLemma(after.lower) !== undefined ||
          modals.has(after.lower) ||
          verbReadings(after.lower).some(({ form }) => form !== 'ing'));
      return plural || verbLater || this.subordinates(last) ? 'subordinator' : 'determiner';
    }
    return 'subordinator';
  }

  /** "I told the crew that we …": what somebody is told, not which crew. */
  private isTold(at: number): boolean {
    let back = at - 1;
    while (/^(noun|determiner|adjective|pronoun|number|genitive|opaque)$/.test(this.words[back]?.part ?? '')) back--;
    return /^(tell|assure|inform|convince|persuade|remind|warn|promise|show|notify|advise|teach)$/.test(
      this.words[back]?.lemma ?? '',
    );
  }

  private subordinates(last: Word): boolean {
    return (
      last.part === 'verb' &&
      /^(think|say|know|find|decide|agree|believe|show|tell|mean|see|learn|argue|insist|notice|realise|realize|hope|assume|suggest|conclude|discover|promise|prove|fear|worry|guess|hypothesise|hypothesize|bet)$/.test(
        last.lemma ?? '',
      )
    );
  }

  private auxiliary(at: number, lemma: string, as: (part: Part, reading?: VerbReading) => Word): Word {
    const { lower } = this.tokens[at] as Token;
    const form = /^(was|were|had|did)$/.test(lower)
      ? 'past'
      : /^(be|have|do)$/.test(lower)
        ? this.takesBase(at)
          ? 'base'
          : 's'
        : /ing$/.test(lower)
          ? 'ing'
          : /^(been|done)$/.test(lower)
            ? 'participle'
            : 's';
    const reading: VerbReading = { lemma, form };
    if (lemma === 'be') return as('auxiliary', reading);
    const next = this.ahead.after(at);
    const forms = next ? verbReadings(next.lower).map(({ form: shape }) => shape) : [];
    const helps =
      next !== undefined &&
      (lemma === 'have'
        ? be.has(next.lower)
          ? next.lower === 'been'
          : /^(had|done|got)$/.test(next.lower) ||
            (forms.includes('participle') && !this.ahead.attributiveNext(at)) ||
            this.ahead.misformed(next, at)
        : /^(n't|not)$/.test(this.tokens[at + 1]?.lower ?? '') ||
          (forms.includes('base') && !determiners.has(next.lower)));
    return as(helps && form !== 'participle' && form !== 'ing' ? 'auxiliary' : 'verb', reading);
  }

  /** "The quarter", "last quarter": three months, not a share. */
  private isPeriod(at: number): boolean {
    const named = /^(the|this|that|last|next|each|every|per|previous|first|second|third|fourth|following)$/;
    return named.test(this.words.at(-1)?.lower ?? '') && this.tokens[at + 1]?.lower !== 'of';
  }

  /** Whether the word at `at` can only be a finite verb, so that the one before it is its subject: "Output held …". */
  private mustBeFinite(at: number): boolean {
    const forms = verbReadings(this.tokens[at]?.lower ?? '').map(({ form }) => form);
    return forms.includes('past') && !forms.includes('base') && !this.ahead.nounRight(at);
  }

  /** "The team lead", "an area lead wanted": somebody, not what they do. */
  private isPerson(at: number): boolean {
    const last = this.words.at(-1);
    if (last?.part !== 'noun' && last?.part !== 'genitive' && last?.part !== 'determiner') return false;
    return last.part !== 'noun' || !this.ahead.opensNoun(at + 1);
  }

  private takesBase(at: number): boolean {
    const last = this.before(at);
    return last?.part === 'to' || last?.part === 'modal' || last?.lemma === 'do';
  }

  private closedPart(token: Token, at: number): Part | undefined {
    const { lower } = token;
    if (/^(third|quarter|second)$/.test(lower) && this.ahead.nounRight(at)) return 'adjective';
    if (lower === 'quarter' && this.isPeriod(at)) return 'noun';
    if (lower === 'lead' && this.isPerson(at)) return 'noun';
    if (numberWords.has(lower) || isSpelledNumber(lower)) return 'number';
    if (nominative.has(lower) && lower !== 'who') return 'pronoun';
    if (lower === 'no') return this.ahead.opensNoun(at + 1) ? 'determiner' : 'interjection';
    if (/^(n?either)$/.test(lower) && nominative.has(this.words.at(-1)?.lower ?? '') && onlyVerb(this.tokens[at + 1]))
      return 'adverb';
    if (lower === 'since' && this.words.at(-1)?.lemma === 'have') return 'adverb';
    if (lower === 'like' && this.takesVerb(at)) return undefined;
    if (
      /^(inside|outside|under|over)$/.test(lower) &&
      /^(determiner|number|adjective)$/.test(this.words.at(-1)?.part ?? '') &&
      this.ahead.nounRight(at)
    )
      return 'adjective';
    if (coordinators.has(lower)) return 'coordinator';
    if (particles.has(lower) && this.isParticle(at)) return 'particle';
    if (subordinators.has(lower) && this.ahead.opensClause(at)) return 'subordinator';
    if (relatives.has(lower)) return 'relative';
    if (determiners.has(lower) && (!pronouns.has(lower) || this.ahead.opensNoun(at + 1))) return 'determiner';
    if (pronouns.has(lower)) return 'pronoun';
    if (prepositions.has(lower) && !(adverbs.has(lower) && !this.ahead.opensNoun(at + 1))) return 'preposition';
    if (/^(next|last|first|early|late|straight|right|fast|hard)$/.test(lower) && this.ahead.nounRight(at))
      return 'adjective';
    if (adverbs.has(lower)) return 'adverb';
    if (interjections.has(lower)) return 'interjection';
    return undefined;
  }

  /** Whether a verb is due at `at`: after "I", "we", "don't", "would", "to". */
  private takesVerb(at: number): boolean {
    const last = this.before(at);
    return (
      last !== undefined &&
      (last.part === 'modal' || last.part === 'to' || last.lemma === 'do' || /^(i|we|they|you)$/.test(last.lower))
    );
  }

  private isParticle(at: number): boolean {
    const last = this.words[at - 1];
    if (last?.part === 'verb') {
      const next = this.tokens[at + 1];
      if (!next || next.kind === 'mark') return true;
      if (/^(up|out|off|away|back|down|aside|apart|together)$/.test(this.tokens[at]?.lower ?? ''))
        return next.lower !== 'of' || last.lemma === 'run';
      return (
        /^(in|on|over|through|along|around|by|forward)$/.test(this.tokens[at]?.lower ?? '') &&
        (prepositions.has(next.lower) || subordinators.has(next.lower) || coordinators.has(next.lower))
      );
    }
    const afterObject = last?.part === 'noun' || last?.part === 'pronoun' || last?.part === 'opaque';
    const next = this.tokens[at + 1];
    return (
      afterObject &&
      this.lastVerb !== undefined &&
      /^(up|out|off|away|back|down|in|on|over|apart|aside|together)$/.test(this.tokens[at]?.lower ?? '') &&
      (!next ||
        next.kind === 'mark' ||
        prepositions.has(next.lower) ||
        coordinators.has(next.lower) ||
        subordinators.has(next.lower) ||
        adverbs.has(next.lower))
    );
  }

  /** How the word at `at` is to be read as a verb in its context, or undefined where it is no verb. */
  private verbReading(lower: string, at: number): VerbReading | undefined {
    const all = verbReadings(lower);
    const last = this.before(at);
    const take = (...forms: readonly string[]): VerbReading | undefined =>
      forms.map(form => all.find(reading => reading.form === form)).find(reading => reading !== undefined);
    if (all.length === 0) return this.coined(lower, at, last);
    if (!last) return this.initial(at, take);
    if (gerundNouns.has(lower) && last.part !== 'auxiliary' && this.ahead.closes(at + 1)) return undefined;
    switch (last.part) {
      case 'modal':
      case 'to':
        return take('base');
      case 'auxiliary':
        return last.lemma === 'be'
          ? take('participle', 'ing')
          : last.lemma === 'have'
            ? (take('participle') ?? learnt(take('past', 'base')))
            : take('base');
      case 'pronoun':
        return this.afterPronoun(last, take);
      case 'relative':
        return take('past', 's') ?? (this.ahead.opensNoun(at + 1) ? take('base') : undefined);
      case 'verb':
        if (this.pending && take('past')) return take('past');
        if (/^(help|let|make|dare)$/.test(last.lemma ?? '')) return take('base', 'ing');
        return (
          take('ing') ??
          (last.lemma === 'get' || last.lemma === 'have'
            ? take('participle')
            : onlyPast(lower)
              ? take('past')
              : undefined)
        );
      case 'determiner':
      case 'genitive':
      case 'adjective':
        return this.words.at(-1) === last ? undefined : this.afterNoun(last, at, take);
      case 'number':
        return this.afterNoun(last, at, take);
      case 'preposition':
      case 'subordinator':
        return (
          take('ing') ??
          (onlyPast(lower) ? take('past') : last.part === 'subordinator' ? take('participle') : undefined)
        );
      case 'coordinator':
        return this.parallel(at, take);
      case 'punctuation':
        return /^[,)—–-]$/.test(last.text) ? this.parallel(at, take) : this.initial(at, take);
      case 'particle':
        return take('ing');
      default:
        return this.afterNoun(last, at, take);
    }
  }

  /** A verb that no list knows: "we greenlit it". */
  private coined(lower: string, at: number, last: Word | undefined): VerbReading | undefined {
    const subject = last?.part === 'pronoun' && /^(i|we|they)$/.test(last.lower) && this.words.at(-1) !== undefined;
    if (!subject || /ly$/.test(lower) || !this.ahead.opensNoun(at + 1)) return undefined;
    return { lemma: lower, form: 'past' };
  }

  private afterPronoun(
    last: Word,
    take: (...forms: readonly string[]) => VerbReading | undefined,
  ): VerbReading | undefined {
    const position = this.words.lastIndexOf(last);
    const governor = this.words[position - 1];
    if (nominative.has(last.lower)) return take('past', 's', 'base') ?? take('ing', 'participle');
    if (
      /^(it|you|everyone|everybody|someone|somebody|nobody|none|this|these|those|all|both|others|each|some|many|most|one|nothing|everything)$/.test(
        last.lower,
      )
    ) {
      const object = this.finite && !this.embeds() && (governor?.part === 'verb' || governor?.part === 'preposition');
      if (!object) return take('past', 's', last.lower === 'it' ? 'past' : 'base') ?? take('participle', 'ing');
    }
    const causes = /^(let|make|help|have|see|hear|watch)$/.test(this.lastVerb?.lemma ?? '');
    if (!this.finite) return take('past') ?? take('ing');
    return causes ? take('base', 'participle', 'ing') : take('participle', 'ing');
  }

  private initial(at: number, take: (...forms: readonly string[]) => VerbReading | undefined): VerbReading | undefined {
    const next = this.tokens[at + 1];
    const ing = take('ing');
    if (
      ing &&
      next &&
      verbReadings(next.lower).some(({ form }) => form === 'past') &&
      !determiners.has(next.lower) &&
      this.ahead.objectFollows(at + 1)
    )
      return undefined;
    if (ing)
      return next && (auxiliaryLemma(next.lower) || modals.has(next.lower) || onlyPast(next.lower)) ? undefined : ing;
    if (ing && this.ahead.nounRight(at) && !(next && prepositions.has(next.lower)) && this.ahead.opensSubject(at))
      return undefined;
    const past = take('past');
    if (/^let$/.test(this.tokens[at]?.lower ?? '') && /^('s|us)$/.test(next?.lower ?? '')) return take('base');
    if (past && onlyPast(this.tokens[at]?.lower ?? '')) return past;
    const finiteNext = next && (auxiliaryLemma(next.lower) || modals.has(next.lower) || onlyPast(next.lower));
    if (finiteNext) return undefined;
    if (past) return this.ahead.finiteAhead(at) && !determiners.has(next?.lower ?? '') ? undefined : past;
    const opens = next && (determiners.has(next.lower) || next.kind === 'number' || pronouns.has(next.lower));
    return opens ? take('base') : undefined;
  }

  private parallel(
    at: number,
    take: (...forms: readonly string[]) => VerbReading | undefined,
  ): VerbReading | undefined {
    const past = take('past');
    const participle = take('participle');
    const model = this.lastVerb;
    if (!model) return this.initial(at, take);
    const opens = this.ahead.opensNoun(at + 1) && !onlyPast(this.tokens[at + 1]?.lower ?? '');
    if (model.form === 'participle' && participle && !(past && this.ahead.objectFollows(at))) return participle;
    if (past && this.finite && model.form !== 'ing')
      return participle && this.tokens[at + 1]?.lower === 'by' ? participle : past;
    if (past && !participle) return past;
    if (model.form === 'ing' && take('ing')) return take('ing');
    const next = this.tokens[at + 1];
    const object =
      next !== undefined && (determiners.has(next.lower) || pronouns.has(next.lower) || next.kind === 'number');
    if (model.form === 'base' && take('base') && (object || this.infinitiveOpen(at))) return take('base');
    if (model.form === 's' && opens && object) return take('s');
    if (take('ing')) return take('ing');
    return past ?? undefined;
  }

  /** Whether a bare verb right after the coordinator would go on an infinitive: "to read and answer". */
  private infinitiveOpen(at: number): boolean {
    const last = this.words[at - 2];
    return last !== undefined && last === this.lastVerb;
  }

  private afterNoun(
    last: Word,
    at: number,
    take: (...forms: readonly string[]) => VerbReading | undefined,
  ): VerbReading | undefined {
    const past = take('past');
    const participle = take('participle');
    const causes = /^(have|get|see|hear|find|keep|want|need)$/.test(this.lastVerb?.lemma ?? '');
    const bare = take('base');
    if (bare && /^(let|make|help)$/.test(this.lastVerb?.lemma ?? '')) return bare;
    if (bare && participle && this.finite && !causes) return undefined;
    if (past && !participle) return past;
    if (past && participle) {
      if (!this.finite || this.pending) return this.ahead.finiteAhead(at) ? participle : past;
      if (this.embeds() && this.tokens[at + 1]?.lower !== 'by') return past;
      return this.ahead.objectFollows(at) && !causes ? past : participle;
    }
    if (participle) return participle;
    if (take('ing'))
      return (last.part === 'noun' || last.part === 'opaque') && !this.ahead.finiteAt(at + 1) ? take('ing') : undefined;
    if (this.finite && !this.embeds()) return causes ? bare : undefined;
    const next = this.tokens[at + 1];
    const nextFinite =
      next &&
      (auxiliaryLemma(next.lower) ||
        modals.has(next.lower) ||
        verbReadings(next.lower).some(({ form }) => form === 'past'));
    if (nextFinite || last.part === 'number') return undefined;
    const plural = /[^su]s$/.test(last.lower) || pluralNouns.has(last.lower);
    if (take('s') && !plural)
      return nounEndings.test(this.tokens[at]?.lower ?? '') && !this.ahead.opensNoun(at + 1) ? undefined : take('s');
    const goesOn =
      this.ahead.opensNoun(at + 1) ||
      (next !== undefined && (particles.has(next.lower) || prepositions.has(next.lower)));
    return plural && goesOn && !this.ahead.finiteAhead(at) ? bare : undefined;
  }

  /** Whether the last verb takes a clause without "that": "I knew the team shipped late". */
  private embeds(): boolean {
    return this.lastVerb !== undefined && this.subordinates(this.lastVerb);
  }

  /** Whether a participle at `at` stands before the noun that it describes. */
  private attributive(at: number): boolean {
    const last = this.words.at(-1);
    const next = this.tokens[at + 1];
    const inNoun =
      last?.part === 'determiner' ||
      last?.part === 'adjective' ||
      last?.part === 'preposition' ||
      last?.part === 'genitive';
    return inNoun && next !== undefined && next.kind === 'word' && !prepositions.has(next.lower);
  }

  private openPart(token: Token, at: number): Part {
    const { lower } = token;
    if (
      /ly$/.test(lower) &&
      !/^(family|supply|reply|july|assembly|ally|rally|bully|fly|elderly|friendly|costly|italy|anomaly|monopoly|butterfly|weekly|monthly|daily|yearly|quarterly|hourly|nightly|lonely|early|likely|timely)$/.test(
        lower,
      )
    )
      return 'adverb';
    const last = this.words.at(-1);
    if (
      last?.lemma === 'be' &&
      !this.ahead.opensNoun(at + 1) &&
      !/(ment|tion|sion|ness|ity|ance|ence|ship|age|ism)s?$/.test(lower)
    )
      return 'adjective';
    const graded = /^(more|less|most|least|very|too|so|quite|really|extremely|rather|far|way)$/.test(last?.lower ?? '');
    if (graded && /(ent|ant|ive|al|ic|ed)$/.test(lower) && !/(ment|nant)$/.test(lower)) return 'adjective';
    if (
      /(able|ible|ful|less|ous|ish)$/.test(lower) ||
      (/i(er|est)$/.test(lower) &&
        !/^(courier|soldier|carrier|supplier|barrier|tier|pier|cashier|frontier|premier|dossier|priest)$/.test(
          lower,
        )) ||
      /^(extra|additional|new|old|good|bad|big|small|large|high|low|long|short|late|early|whole|best|worst|better|worse|own|same|first|second|last|next|main|other|full|free|clear|ready|sure|proud|happy|angry|slow|fast|cheap|cheaper|weekly|monthly|daily|senior|junior|likely|able|hard|easy|simple|right|wrong|great|strong|weak|key|only|final)$/.test(
        lower,
      )
    )
      return 'adjective';
    return 'noun';
  }
}

/** "600 open orders": what could be a verb elsewhere. */
const isBase = (lower: string): boolean => verbReadings(lower).some(({ form }) => form === 'base');

/** Marks the words of adverbs that are written as several words. "a kind of pump" is none. */
function adverbPhrases(tokens: readonly Token[]): readonly boolean[] {
  const marked = tokens.map(() => false);
  for (let at = 0; at < tokens.length; at++) {
    for (const phrase of adverbPhrasesByFirst.get(tokens[at]?.lower ?? '') ?? []) {
      if (!phrase.every((lower, step) => tokens[at + step]?.lower === lower)) continue;
      if (phrase[0] === 'a' && tokens[at + phrase.length]?.lower === 'of') continue;
      if (
        phrase[1] === 'of' &&
        /^(a|an|the|this|that|some|what|any|same|new|every|one|no|each)$/.test(tokens[at - 1]?.lower ?? '')
      )
        continue;
      for (let step = 0; step < phrase.length; step++) marked[at + step] = true;
      break;
    }
  }
  return marked;
}

/** A verb after "have" counts as its participle, however it is written. */
function learnt(reading: VerbReading | undefined): VerbReading | undefined {
  return reading && { lemma: reading.lemma, form: 'participle' };
}

/** "forty-one". */
function isSpelledNumber(lower: string): boolean {
  const [tens, ones, ...rest] = lower.split('-').map(part => numberWords.get(part));
  return rest.length === 0 && tens !== undefined && ones !== undefined && tens >= 20 && tens < 100 && ones < 10;
}

/** "neither raised": a word that reads as a past tense. */
function onlyVerb(token: Token | undefined): boolean {
  return token !== undefined && verbReadings(token.lower).some(({ form }) => form === 'past');
}
