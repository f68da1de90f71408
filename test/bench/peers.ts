import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a linter marks. Offsets are UTF-16 units into the linted text. */
export interface PeerMark {
  readonly check: string;
  readonly start: number;
  readonly end: number;
}

/** A linter of prose that Debrief is measured beside; `peers/linters/linters.mjs` tells what each field means. */
export interface Linter {
  readonly name: string;
  readonly packages: readonly string[];
  readonly comparable: Readonly<Record<string, readonly string[]>>;
  readonly entry: string;
  start(): Promise<(text: string) => Promise<readonly PeerMark[]>>;
}

/** A library that tags words; `peers/taggers/taggers.mjs` tells what each field means. */
export interface Tagger {
  readonly name: string;
  readonly packages: readonly string[];
  readonly entry: string;
  start(): Promise<(text: string) => readonly TaggedWord[]>;
}

export interface TaggedWord {
  readonly text: string;
  readonly tag: string;
}

export interface Peers {
  readonly linters: readonly Linter[];
  readonly taggers: readonly Tagger[];
  /** The exact version of an installed package. */
  versionOf(packageName: string): string;
}

/** Where the peers live, with a lockfile of their own. */
export const peersFolder = resolve('test/bench/peers');

/** Loads the peers; installs them first when they are missing or of another version, and says so. */
export async function loadPeers(): Promise<Peers> {
  if (!installed()) install();
  const load = (path: string) => import(pathToFileURL(join(peersFolder, path)).href);
  const { linters } = await load('linters/linters.mjs');
  const { taggers } = await load('taggers/taggers.mjs');
  return { linters, taggers, versionOf };
}

function installed(): boolean {
  const wanted: Record<string, string> = manifest(peersFolder).dependencies;
  return Object.entries(wanted).every(([name, version]) => versionOf(name) === version);
}

function versionOf(packageName: string): string {
  const folder = join(peersFolder, 'node_modules', packageName);
  return existsSync(folder) ? manifest(folder).version : '';
}

const manifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

function install(): void {
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error('The peers are not installed: run `npm ci` in test/bench/peers.');
  console.error('Installing the linters and taggers to compare with, once, in test/bench/peers (about 140 MB) …');
  const { status } = spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund'], {
    cwd: peersFolder,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('The peers could not be installed.');
}
