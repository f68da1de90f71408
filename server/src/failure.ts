/** Tells of an error by its name and the places in the code, without its message: that could quote a story. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return 'Something other than an error was thrown.';
  const places = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line));
  return [error.name, ...places].join('\n');
}

/** An error that is told of as `described` has it, which {@link describeFailure} has made in another thread. */
export function failureOf(described: string): Error {
  const [name = ''] = described.split('\n');
  return Object.assign(new Error(), { name, stack: described });
}
