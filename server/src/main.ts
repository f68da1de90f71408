import module from 'node:module';

// Where Node can keep what it has compiled, the next start takes less time. What it keeps holds code alone.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
require('./serve.cjs');
