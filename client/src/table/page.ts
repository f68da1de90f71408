/** What a page is made of. */
export interface Page {
  readonly title: string;
  /** The language of its words, such as "de". */
  readonly language: string;
  readonly script: string;
  readonly style: string;
  /** The webview's own source, from which styles may come. */
  readonly source: string;
  /** A word that nobody can guess, without which no script runs. */
  readonly nonce: string;
}

/** The page of a table. It may load its own script and style, and nothing else; whatever is in the table stays text. */
export function pageHtml({ title, language, script, style, source, nonce }: Page): string {
  const policy = `default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
  <meta name="viewport" content="width=device-width">
  <title>${escaped(title)}</title>
  <link rel="stylesheet" href="${escaped(style)}">
</head>
<body>
  <main></main>
  <script nonce="${escaped(nonce)}" src="${escaped(script)}"></script>
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`);
}
