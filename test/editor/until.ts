/**
 * Asks `question` until it gives something else than undefined, and returns that.
 *
 * @param what completes "waited in vain for …"
 * @param patience how long an editor may take to show it, in milliseconds; generous, for busy machines
 */
export async function until<T>(
  what: string,
  question: () => T | undefined | Promise<T | undefined>,
  patience = 20_000,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await question();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
