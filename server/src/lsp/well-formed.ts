import {
  cardRequest,
  checkRequest,
  choicesRequest,
  claimRequest,
  configRequest,
  draftRequest,
  exportRequest,
  scriptRequest,
  togetherRequest,
} from '../protocol.ts';

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;

/** The name of the first field of the params of a request that is absent or not what it must be; undefined where all are well. */
export function misfit(request: string, params: unknown): string | undefined {
  return Object.entries(needs[request] ?? {}).find(([name, fits]) => !isObject(params) || !fits(params[name]))?.[0];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isText: Check = value => typeof value === 'string';
const isList =
  (fits: Check): Check =>
  value =>
    Array.isArray(value) && value.every(fits);
const oneOf =
  (...known: readonly string[]): Check =>
  value =>
    known.some(one => one === value);
const optional =
  (fits: Check): Check =>
  value =>
    value === undefined || fits(value);
const holding =
  (fields: Fields): Check =>
  value =>
    isObject(value) && Object.entries(fields).every(([name, fits]) => fits(value[name]));

const isNumber: Check = value => typeof value === 'number';
const isPosition = holding({ line: isNumber, character: isNumber });
const isRange = holding({ start: isPosition, end: isPosition });
const isDocument = holding({ uri: isText });
const isContext = holding({ diagnostics: isList(isObject), only: optional(isList(isText)) });

const isShown = holding({ rows: isList(isText), columns: isList(isText), filter: isText });

/** What requests must bring, by how the server listens to them: by the connection's own names, or by method. */
const needs: Readonly<Record<string, Fields>> = {
  diagnostics: { textDocument: isDocument },
  inlayHint: { textDocument: isDocument, range: isRange },
  onHover: { textDocument: isDocument, position: isPosition },
  onCompletion: { textDocument: isDocument, position: isPosition },
  onSelectionRanges: { textDocument: isDocument, positions: isList(isPosition) },
  onDocumentSymbol: { textDocument: isDocument },
  onFoldingRanges: { textDocument: isDocument },
  onCodeAction: { textDocument: isDocument, range: isRange, context: isContext },
  onCodeActionResolve: { title: isText },
  onExecuteCommand: { command: isText, arguments: optional(Array.isArray) },
  [cardRequest.method]: { uri: isText },
  [scriptRequest.method]: { uri: isText },
  [configRequest.method]: { uri: isText },
  [checkRequest.method]: { uri: isText, text: isText, run: optional(isText) },
  [togetherRequest.method]: { run: isText },
  [choicesRequest.method]: { format: optional(isText) },
  [draftRequest.method]: { title: isText, format: isText },
  [exportRequest.method]: {
    table: oneOf('coverage', 'matrix', 'metrics'),
    format: oneOf('markdown', 'csv', 'html'),
    shown: optional(isShown),
  },
  [claimRequest.method]: { uri: isText, principle: isText, role: oneOf('primary', 'backup') },
};
