import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licencesPage, shippedPackages } from '../../docs/licences.ts';

const packages = shippedPackages(JSON.parse(readFileSync('dist/inputs.json', 'utf8')));
/** They let anybody use, change and sell what is made of them. */
const free = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'Apache-2.0', '0BSD'];

test('the page of licences is fresh: run `npm run docs`', () => {
  expect(licencesPage(packages)).toBe(readFileSync('docs/licences.md', 'utf8'));
});

test('everything that ships may be used freely', () => {
  expect(packages.length).toBeGreaterThan(10);
  expect(packages.filter(({ licence }) => !free.includes(licence))).toEqual([]);
});

test('each package of our own choice is named with its version', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const shipped = new Map(packages.map(({ name, version }) => [name, version]));
  for (const [name, version] of Object.entries(dependencies)) expect(shipped.get(name), name).toBe(version);
});

test('the page ships with what it speaks of', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).files).toContain('docs/licences.md');
});
