/** How many characters of keys are remembered before the older half is forgotten. */
const generation = 200_000;

/**
 * Remembers what was read under a key, in two generations: what is still used lives on. What `read` answers must depend
 * on the key alone.
 */
export function createMemory<Value>(): (key: string, read: () => Value) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  let size = 0;
  return (key, read) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? read();
    young.set(key, value);
    size += key.length;
    if (size > generation) [old, young, size] = [young, new Map(), 0];
    return value;
  };
}
