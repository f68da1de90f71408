import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageHtml } from '../../client/src/table/page.ts';

const page = {
  title: 'Matrix',
  language: 'en',
  script: 'https://host/main.js',
  style: 'https://host/main.css',
  source: 'https://host',
  nonce: 'n0nce',
};

test('the page allows its own script and style, and nothing else', () => {
  const html = pageHtml(page);
  expect(html).toContain(`content="default-src 'none'; style-src https://host; script-src 'nonce-n0nce'"`);
  expect(html).toContain('<script nonce="n0nce" src="https://host/main.js"></script>');
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toMatch(/ style=|<style| on\w+=/);
});

test('what is put into the page stays text', () => {
  const html = pageHtml({ ...page, title: '</title><script>alert(1)</script>', language: 'en" onload="alert(1)' });
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toContain('" onload');
});

test('the script of the page sets texts, never markup', () => {
  const folder = 'client/src/table/webview';
  const sources = readdirSync(folder).filter(name => name.endsWith('.ts'));
  expect(sources.length).toBeGreaterThan(3);
  for (const name of sources)
    expect(readFileSync(`${folder}/${name}`, 'utf8'), name).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|document\.write|DOMParser|\beval\b|\.style\b|setAttribute\('(style|on)/,
    );
});
