/**
 * The words of a list, which are written with blanks or line breaks between them, and those of `others`, which are asked
 * where they are. The list is taken apart when somebody first asks for its words: most stories never come near to most
 * lists.
 */
export const words = (list: string, ...others: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Words(list, others);

class Words implements ReadonlySet<string> {
  private own: ReadonlySet<string> | undefined;

  constructor(
    private readonly list: string,
    private readonly others: readonly ReadonlySet<string>[],
  ) {}

  has(word: string): boolean {
    return (
      (this.own ?? this.read()).has(word) || (this.others.length > 0 && this.others.some(other => other.has(word)))
    );
  }

  get size(): number {
    return this.all().size;
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.all().values();
  }

  entries(): SetIterator<[string, string]> {
    return this.all().entries();
  }

  keys(): SetIterator<string> {
    return this.all().keys();
  }

  values(): SetIterator<string> {
    return this.all().values();
  }

  forEach(...args: Parameters<ReadonlySet<string>['forEach']>): void {
    this.all().forEach(...args);
  }

  private read(): ReadonlySet<string> {
    this.own ??= new Set(this.list.match(/\S+/g)?.map(interned));
    return this.own;
  }

  private all(): ReadonlySet<string> {
    return this.others.length === 0
      ? this.read()
      : new Set([...this.others.flatMap(other => [...other]), ...this.read()]);
  }
}

/** The word groups of a list, which are written with bars or line breaks between them. */
export const phrases = (list: string): readonly string[] =>
  list
    .trim()
    .split(/[|\n]/)
    .map(phrase => phrase.trim());

/** The same word, as the one copy that the engine keeps of each name of a property: many lists hold the same words. */
export function interned(word: string): string {
  void propertyNames[word];
  return word;
}

const propertyNames: Readonly<Record<string, never>> = Object.create(null);
