import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A bound on hanging, not on speed: benchmarks measure that.
    testTimeout: 120_000,
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // There is no such package outside of VS Code.
    alias: { vscode: fileURLToPath(new URL('test/client/vscode.ts', import.meta.url)) },
  },
});
