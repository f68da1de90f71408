import { isAscii } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import type { PrivateFolder } from './private-folder.ts';

/** A CommonJS file that runs. */
export interface Running<Exports> {
  readonly exports: Exports;
  /** Keeps what has been compiled of it so far, unless an earlier run has: code, and nothing that it works on. */
  keep(): void;
}

/**
 * Runs a CommonJS file with what an earlier run has compiled of it, where that is there and whole; else it is compiled
 * anew.
 * @param name what compiled code is kept under: another for any other content of `file`
 * @param settle sets the engine. What is kept holds for one setting, so it is called before anything is compiled, and
 *   after what is kept was checked, which a patient engine does slowly.
 */
export function runCompiled<Exports>(
  file: string,
  name: string,
  folder: PrivateFolder,
  settle: () => void = () => undefined,
): Running<Exports> {
  const { script, known } = compile(file, folder.read(name), settle);
  let kept = known;
  const running = { exports: {} as Exports };
  script.runInThisContext().call(running.exports, running.exports, createRequire(file), running, file, dirname(file));
  return {
    exports: running.exports,
    keep() {
      if (!kept) folder.write(name, sealed(script.createCachedData()));
      kept = true;
    },
  };
}

/** Code that was kept is let go of here, before the script runs: a garbage collection in good time frees it. */
function compile(
  file: string,
  kept: Buffer | undefined,
  settle: () => void,
): { readonly script: Script; readonly known: boolean } {
  const cachedData = unsealed(kept);
  settle();
  const bytes = readFileSync(file);
  // What is known to be ASCII is decoded in half the time.
  const source = bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
  const script = new Script(wrap(source), { filename: file, ...(cachedData && { cachedData }) });
  return { script, known: script.cachedDataRejected === false };
}

const sealBytes = 8;

/** Code with its length and its sum in front: V8 itself would run what is cut off or damaged. */
function sealed(code: Uint8Array): Uint8Array {
  const file = Buffer.alloc(sealBytes + code.length);
  file.writeUInt32LE(code.length, 0);
  file.writeInt32LE(sumOf(code), 4);
  file.set(code, sealBytes);
  return file;
}

function unsealed(file: Buffer | undefined): Buffer | undefined {
  if (file === undefined || file.length < sealBytes) return undefined;
  const code = file.subarray(sealBytes);
  return file.readUInt32LE(0) === code.length && file.readInt32LE(4) === sumOf(code) ? code : undefined;
}

/** FNV-1a over words of 32 bits: `node:crypto` would take longer to load than to use. */
function sumOf(code: Uint8Array): number {
  const words = new Int32Array(code.buffer, code.byteOffset, code.length >> 2);
  let sum = 0x811c9dc5 | 0;
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193);
  return sum;
}
