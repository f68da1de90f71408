import fc from 'fast-check';
import type { Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { defaultConfig } from '../../server/src/core/config.ts';
import { createService } from '../../server/src/core/service.ts';
import { toDiagnostic } from '../../server/src/lsp/diagnostics.ts';
import { type Editor, startEditor } from '../protocol/editor.ts';
import { edited, type TextEdit, textEdit } from './edits.ts';
import type { Property } from './properties.ts';
import { story } from './texts.ts';

const told = (diagnostics: readonly Diagnostic[]): string =>
  JSON.stringify(diagnostics.map(({ code, range, message, severity }) => ({ code, range, message, severity })));

/** What a lint says of a text that it has never seen a part of. */
function fresh(uri: string, text: string): string {
  const document = TextDocument.create(uri, 'interview-story', 1, text);
  const { findings } = createService().analyse(text, defaultConfig);
  return told(findings.map(finding => toDiagnostic(finding, document, { related: true, page: () => '' })));
}

/** An edit, and whether the editor waits for the diagnostics that it brings, asks and goes on typing, or does not ask. */
const step = fc.record({ edit: textEdit, after: fc.constantFrom('wait', 'ask', 'type on') });

/** The edits of one document, one after the other, in one server that has seen many others. */
export function sequences(): Property {
  let editor: Editor | undefined;
  let documents = 0;

  async function sequence(start: string, steps: readonly { readonly edit: TextEdit; readonly after: string }[]) {
    editor ??= await startEditor();
    documents += 1;
    const uri = `file:///fuzz/${documents}.story.md`;
    const asked: Promise<unknown>[] = [];
    let text = start;
    editor.open(uri, text);
    for (const { edit, after } of steps) {
      const made = edited(text, edit);
      text = made.text;
      editor.edit(uri, made.change);
      if (after === 'ask') asked.push(editor.pull(uri));
      if (after === 'wait') same(await editor.pull(uri), uri, text);
    }
    same(await editor.pull(uri), uri, text);
    await Promise.all(asked);
    editor.close(uri);
  }

  return {
    name: 'a sequence of edits leaves what a fresh lint finds',
    async run(parameters) {
      const sequenceOf = fc.asyncProperty(story, fc.array(step, { minLength: 1, maxLength: 8 }), sequence);
      await fc.assert(sequenceOf, parameters as never).finally(() => editor?.process.kill());
      editor = undefined;
    },
  };
}

function same(heard: readonly Diagnostic[], uri: string, text: string): void {
  const wanted = fresh(uri, text);
  if (told(heard) !== wanted)
    throw new Error(`The server said\n${told(heard)}\nand a fresh lint\n${wanted}\nof\n${text}`);
}
