import type { Cell, Sheet, Table } from './table.ts';

/** A sheet as one HTML page that loads nothing and runs nothing; it follows the reader's light or dark theme. */
export function toHtml({ title, about, table, more, notes }: Sheet): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<h1>${escaped(title)}</h1>`,
    ...(about ? [`<p dir="auto">${escaped(about)}</p>`] : []),
    ...[table, ...more].map(one => tableText(one, more.length > 0)),
    ...(notes.length > 0
      ? ['<h2>Notes</h2>', `<ul>${notes.map(note => `<li>${escaped(note)}</li>`).join('')}</ul>`]
      : []),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function tableText({ heading, head, rows }: Table, headed: boolean): string {
  const columns = head.map(name => `<th scope="col">${escaped(name)}</th>`).join('');
  const body = rows.map(row => `<tr>${row.map(cellText).join('')}</tr>`).join('\n');
  const above = headed ? `<h2>${escaped(heading)}</h2>\n` : '';
  return `${above}<div class="wide" tabindex="0" role="region" aria-label="${escaped(heading)}"><table>\n<thead><tr>${columns}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table></div>`;
}

function cellText({ text, tone }: Cell, column: number): string {
  const words = escaped(text);
  if (column === 0) return `<th scope="row" dir="auto">${words}</th>`;
  return `<td dir="auto"${tone ? ` class="${tone}"` : ''}>${words}</td>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, mark => entities[mark] ?? mark);

/** How strong a cell is shows in its words and its border, not in its colour alone. */
export const style = `
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 90rem; padding: 0 1rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid #8886; padding: .4rem .6rem; text-align: start; vertical-align: top; min-width: 4rem; max-width: 30rem; overflow-wrap: anywhere; }
thead th { border-bottom-width: 2px; }
.strong { background: #2e7d3226; border-inline-start: 4px solid #2e7d32; font-weight: 600; }
.weak { background: #b2690026; border-inline-start: 4px dashed #b26900; }
.none { border-inline-start: 4px dotted #8888; }
@media print { body { margin: 0; max-width: none; } }
`;

/** By which the page allows its own style and no other. */
export const styleHash = 'sha256-+OwKtsEze1pihhdx4xr1DXZb6MyU1pt0pqM6vVo9YiY=';
