import { defineConfig } from 'vitest/config';

/** The tests that `run.mjs` chose for what it changes. */
const include = (process.env.DEBRIEF_TESTS ?? '').split(',');

export default defineConfig({ root: '.', test: { include, testTimeout: 120_000 } });
