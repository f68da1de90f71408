import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What `entry` and all it needs would add to a package: bundled, minified and compressed, in megabytes. */
export async function packedMegabytes(entry: string, resolveDir: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir, loader: 'ts' },
    absWorkingDir: process.cwd(),
    bundle: true,
    minify: true,
    write: false,
    platform: 'node',
    format: 'esm',
    outfile: 'weighed.mjs',
    logLevel: 'silent',
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0) / 1e6;
}
