import { writeFileSync } from 'node:fs';

interface Outcome {
  readonly finished: boolean;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Each failure, as a person reads it. */
  readonly text: string;
}

/**
 * Called by VS Code in its extension host. Rejects when a test fails, which gives the editor a non-zero exit status.
 * The file that SUITE_OUTCOME names, if any, tells the outcome.
 */
export async function run(): Promise<void> {
  tell({ finished: false, passed: 0, failed: 0, skipped: 0, text: '' });
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: false, reporter: 'spec' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  // Imported once `describe` and `it` exist.
  await import('./opening.ts');
  await import('./typing.ts');
  await import('./rewriting.ts');
  await import('./which-files.ts');
  await import('./settings.ts');
  await import('./trust.ts');
  await import('./hover.ts');
  await import('./completing.ts');
  await import('./speaking.ts');
  await import('./bank.ts');
  await import('./views.ts');
  await import('./panels.ts');
  await import('./manifest.ts');

  const failures: string[] = [];
  const stats = await new Promise<Mocha.Stats | undefined>(resolve => {
    const runner = mocha.run(() => resolve(runner.stats));
    runner.on('fail', (test, error: Error) => failures.push(`${test.fullTitle()}\n${error.stack ?? error.message}`));
  });
  const { passes = 0, pending = 0 } = stats ?? {};
  const text = failures.join('\n\n');
  tell({ finished: true, passed: passes, failed: failures.length, skipped: pending, text });
  if (failures.length > 0) throw new Error(`${failures.length} failed\n${text}`);
}

function tell(outcome: Outcome): void {
  const file = process.env.SUITE_OUTCOME;
  if (file !== undefined) writeFileSync(file, JSON.stringify(outcome));
}
