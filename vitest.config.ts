import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { optimizeAfter } from './server/src/engine.ts';

// Every core judges some hundred stories: compiling all of the code once more would take longer.
optimizeAfter(2_000_000);

export default defineConfig({
  test: {
    // A bound on hanging, not on speed: benchmarks measure that. Starting a process takes its time on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 30_000,
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // What servers keep for their next start.
    env: { XDG_CACHE_HOME: fileURLToPath(new URL('dist/cache', import.meta.url)) },
    // There is no such package outside of VS Code.
    alias: { vscode: fileURLToPath(new URL('test/client/vscode.ts', import.meta.url)) },
    // Loading the rules costs more than most tests of them: every core loads them once.
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['server/src/**/*.ts'],
      reporter: ['text-summary', 'html', 'json-summary'],
      reportsDirectory: 'dist/coverage',
    },
  },
});
