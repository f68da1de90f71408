// Bundles every entry point into dist/, and lists in inputs.json what went into those that ship.
// `node esbuild.mjs --watch` rebuilds on change.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');

/**
 * Puts what is imported as raw ASCII text beside the bundles, which read it there: once for all of them, and no part of
 * what an engine compiles.
 */
const textsBeside = {
  name: 'texts beside',
  setup({ onResolve, onLoad, initialOptions }) {
    onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace(/\?raw$/, '')),
      namespace: 'raw',
    }));
    onLoad({ filter: /.*/, namespace: 'raw' }, async ({ path }) => {
      const file = join('dist', basename(path));
      await mkdir('dist', { recursive: true });
      await copyFile(path, file);
      const place = JSON.stringify(relative(initialOptions.outdir, file));
      const contents = `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
export default readFileSync(join(__dirname, ${place}), 'latin1');`;
      return { contents, resolveDir: dirname(path), watchFiles: [path] };
    });
  },
};

const node = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // All of Node 20 has \p{Lu}; esbuild, which waits for the latest names, would make such an expression anew at each use.
  supported: { 'regexp-unicode-property-escapes': true },
  // The other half of jsonc-parser asks for its parts at run time, which no bundler sees.
  mainFields: ['module', 'main'],
  outExtension: { '.js': '.cjs' },
  outdir: 'dist',
  minify: !watch,
  keepNames: false,
  // Its CommonJS build loads its parts in a way that no bundler follows.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  plugins: [textsBeside],
  sourcemap: watch ? 'linked' : false,
  logLevel: 'warning',
};

/** What ships. Its libraries could listen on a socket; here they find none. */
const noNetwork = Object.fromEntries(['net', 'node:net'].map(name => [name, './server/no-network.ts']));
const shipped = { ...node, alias: { ...node.alias, ...noNetwork }, metafile: true };

/** Nor does the server start a program. Node's own modules are loaded for nothing, which takes time. */
const server = {
  ...shipped,
  alias: { ...shipped.alias, child_process: './server/no-programs.ts', crypto: './server/no-network.ts' },
};

/** What `npm run train` learns from includes the rows of tests, which are run by nobody. */
const rowsOnly = {
  name: 'rows only',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^(vitest|\.\.\/judge\.ts)$/ }, () => ({ path: resolve('test/accuracy/rows.ts') })),
};

const bundles = [
  { ...shipped, entryPoints: { client: 'client/src/extension.ts' }, external: ['vscode'] },
  // What runs as code that was kept can import nothing later, but require it.
  {
    ...server,
    entryPoints: { program: 'server/src/program.ts' },
    supported: { ...node.supported, 'dynamic-import': false },
  },
  {
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    outdir: 'dist/page',
    entryPoints: ['client/src/table/webview/main.ts', 'client/src/table/webview/main.css'],
    minify: !watch,
    logLevel: 'warning',
  },
  { ...node, entryPoints: { docs: 'docs/generate.ts' }, minify: false },
  {
    ...node,
    entryPoints: {
      suite: 'test/editor/suite.ts',
      echo: 'test/bench/echo.ts',
      bench: 'test/bench/main.ts',
      'bench-bank': 'test/bench/bank-index.ts',
      accuracy: 'test/accuracy/main.ts',
      fuzz: 'test/fuzz/main.ts',
      loaded: 'test/cli/loaded.ts',
    },
    outdir: 'dist/test',
    minify: false,
    external: ['vscode', 'mocha', 'esbuild'],
  },
  {
    ...node,
    entryPoints: { train: 'test/accuracy/train.ts' },
    outdir: 'dist/test',
    minify: false,
    plugins: [textsBeside, rowsOnly],
  },
];

/** What starts the program, and knows it by its content. */
const starting = content => {
  const known = { ...shipped, define: { programContent: JSON.stringify(content) } };
  return [
    { ...known, entryPoints: { server: 'server/src/main.ts', thread: 'server/src/thread.ts' } },
    { ...known, entryPoints: { cli: 'server/src/cli/main.ts' }, banner: { js: '#!/usr/bin/env node' } },
  ];
};

/** Writes a bundle anew in ASCII alone, which the engine holds in half the memory, and names its content. */
async function inAscii(path) {
  const text = await readFile(path, 'utf8');
  const ascii = text.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  await writeFile(path, ascii);
  return createHash('sha256').update(ascii).digest('hex').slice(0, 32);
}

/** Empties dist/ of what an earlier build has left; the package that was made of it stays. */
async function clear() {
  const old = existsSync('dist') ? await readdir('dist') : [];
  for (const name of old.filter(name => !name.endsWith('.vsix'))) await rm(join('dist', name), { recursive: true });
}

if (watch) {
  for (const bundle of [...bundles, ...starting('')]) await (await context(bundle)).watch();
} else {
  await clear();
  const built = await Promise.all(bundles.map(build));
  built.push(...(await Promise.all(starting(await inAscii('dist/program.cjs')).map(build))));
  await chmod('dist/cli.cjs', 0o755);
  const inputs = new Set(built.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {})));
  await writeFile('dist/inputs.json', JSON.stringify([...inputs].sort()));
}
