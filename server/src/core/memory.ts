/** Some hundred stories. */
const roomy = 200_000;

/**
 * Remembers what was read under a key, in two generations: what is still used lives on. What `read` answers must depend
 * on the key alone.
 * @param room how many characters of keys are held before the older half is forgotten
 */
export function createMemory<Value>(room = roomy): (key: string, read: () => Value) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  let size = 0;
  return (key, read) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? read();
    young.set(key, value);
    size += key.length;
    if (size > room) [old, young, size] = [young, new Map(), 0];
    return value;
  };
}
