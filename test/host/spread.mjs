/**
 * How measurements spread.
 *
 * @param {readonly number[]} samples at least one
 */
export function spreadOf(samples) {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = share => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { median: at(0.5), p95: at(0.95), largest: sorted.at(-1) };
}
