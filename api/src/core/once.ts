/**
 * Works something out once for each key, and forgets it with the key. What else the work needs must be the same whenever
 * the key is.
 */
export function once<K extends object, R extends unknown[], V>(work: (key: K, ...rest: R) => V) {
  const known = new WeakMap<K, { value: V }>();
  return (key: K, ...rest: R): V => {
    const found = known.get(key);
    if (found) return found.value;
    const value = work(key, ...rest);
    known.set(key, { value });
    return value;
  };
}
