/** What was read of an object, each reader's answer in its own place: on the object, where no copy takes it along. */
const known = Symbol('known');
const nothing = Symbol('nothing');
let readers = 0;

/**
 * The same function with a memory: what it answered for an object it answers again. `read` must depend on its argument
 * alone. What nobody holds any more is forgotten.
 */
export function remembered<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const within = rememberedWithin((_: undefined, key: Key) => read(key));
  return key => within(undefined, key);
}

/** The same for a part of a whole that it belongs to for good, such as a clause of a sentence. */
export function rememberedWithin<Whole, Part extends object, Value>(
  read: (whole: Whole, part: Part) => Value,
): (whole: Whole, part: Part) => Value {
  const place = readers++;
  return (whole, part) => {
    const facts = (part as Known)[known] ?? remember(part);
    const fact = facts[place];
    if (fact !== undefined) return (fact === nothing ? undefined : fact) as Value;
    const value = read(whole, part);
    facts[place] = value === undefined ? nothing : value;
    return value;
  };
}

interface Known {
  readonly [known]?: unknown[];
}

function remember(part: object): unknown[] {
  const facts: unknown[] = [];
  Object.defineProperty(part, known, { value: facts });
  return facts;
}

/** The same for a function that finds any number of things. */
export function rememberedAll<Key extends object, Value>(
  find: (key: Key) => Iterable<Value>,
): (key: Key) => readonly Value[] {
  return remembered(key => [...find(key)]);
}

/** The same for an object beside another, of which the latest neighbour is remembered. */
export function rememberedBeside<Key extends object, Beside, Value>(
  read: (key: Key, beside: Beside) => Value,
): (key: Key, beside: Beside) => Value {
  const latestOf = remembered((_: Key): { last?: { readonly beside: Beside; readonly value: Value } } => ({}));
  return (key, beside) => {
    const latest = latestOf(key);
    if (!latest.last || latest.last.beside !== beside) latest.last = { beside, value: read(key, beside) };
    return latest.last.value;
  };
}
