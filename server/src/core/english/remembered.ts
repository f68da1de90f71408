/**
 * The same function with a memory: what it answered for an object it answers again. `read` must depend on its argument
 * alone. What nobody holds any more is forgotten.
 */
export function remembered<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return key => {
    const entry = known.get(key);
    if (entry) return entry.value;
    const value = read(key);
    known.set(key, { value });
    return value;
  };
}

/** The same for a function that finds any number of things. */
export function rememberedAll<Key extends object, Value>(
  find: (key: Key) => Iterable<Value>,
): (key: Key) => readonly Value[] {
  return remembered(key => [...find(key)]);
}
