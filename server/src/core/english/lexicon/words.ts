/**
 * The words of a list, which are written with blanks or line breaks between them, and those of `others`. The list is
 * taken apart when somebody first asks for its words: most stories never come near to most lists.
 */
export const words = (list: string, ...others: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Words(list, others);

class Words implements ReadonlySet<string> {
  private set: ReadonlySet<string> | undefined;

  constructor(
    private readonly list: string,
    private readonly others: readonly ReadonlySet<string>[],
  ) {}

  has(word: string): boolean {
    return (this.set ?? this.read()).has(word);
  }

  get size(): number {
    return this.read().size;
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.read().values();
  }

  entries(): SetIterator<[string, string]> {
    return this.read().entries();
  }

  keys(): SetIterator<string> {
    return this.read().keys();
  }

  values(): SetIterator<string> {
    return this.read().values();
  }

  forEach(...args: Parameters<ReadonlySet<string>['forEach']>): void {
    this.read().forEach(...args);
  }

  private read(): ReadonlySet<string> {
    this.set ??= new Set([...this.others.flatMap(other => [...other]), ...this.list.trim().split(/\s+/)]);
    return this.set;
  }
}

/** The word groups of a list, which are written with bars or line breaks between them. */
export const phrases = (list: string): readonly string[] =>
  list
    .trim()
    .split(/[|\n]/)
    .map(phrase => phrase.trim());
