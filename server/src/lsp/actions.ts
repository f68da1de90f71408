import type { CodeAction, CodeActionParams, Connection, Diagnostic } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Service } from '../core/service.ts';
import type { Span } from '../core/span.ts';
import { type Telling, toDiagnostic } from './diagnostics.ts';
import { isOnDisk } from './documents.ts';
import { explainCommand } from './explain.ts';
import type { Judgement, Judgements, Matter } from './judgement.ts';
import { LSPErrorCodes, ResponseError } from './library.ts';
import { mendings, type Offer, type OfferKind, offersFor } from './offers.ts';
import { type SwitchPorts, switchOff } from './switch-off.ts';
import { type EditFeatures, toWorkspaceEdit } from './workspace-edit.ts';

/** What a client can do with code actions. */
export interface ActionFeatures extends EditFeatures {
  /** Asks for an action's edit when it is chosen, and so never applies one to a text that has changed since. */
  readonly resolvesEdits: boolean;
  readonly relatedInformation: boolean;
  readonly createsFiles: boolean;
}

export interface ActionPorts extends SwitchPorts {
  readonly service: Service;
  readonly judgements: Judgements;
  readonly matter: Matter;
  readonly features: ActionFeatures;
  readonly telling: Telling;
}

/** What an action carries until it is chosen: which offer, at which place of which version. */
interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly span: Span;
  readonly key: string;
}

/** Answers what can be done about a story. */
export function answerActions(connection: Connection, ports: ActionPorts): void {
  connection.onCodeAction(params => codeActions(params, ports));
  connection.onCodeActionResolve(action => resolveAction(action, ports));
}

async function codeActions(params: CodeActionParams, ports: ActionPorts): Promise<CodeAction[]> {
  const { uri } = params.textDocument;
  const judge = await ports.judgements.prepare(uri);
  const document = ports.matter.document(uri);
  const judgement = judge();
  if (!document || !judgement) return [];
  const { only } = params.context;
  const span = { start: document.offsetAt(params.range.start), end: document.offsetAt(params.range.end) };
  const actions: CodeAction[] = [];
  for (const offer of offers(judgement, span, only, ports)) {
    const action = await toAction(offer, document, span, ports);
    if (action) actions.push(action);
  }
  return actions;
}

/**
 * Fills in the edit of a chosen action. Rejects with `ContentModified` when the story is not what it was, and with
 * `RequestFailed` when the config cannot be changed.
 */
async function resolveAction(action: CodeAction, ports: ActionPorts): Promise<CodeAction> {
  const data = action.data as ActionData | undefined;
  if (!data || action.edit) return action;
  const judge = await ports.judgements.prepare(data.uri);
  const document = ports.matter.document(data.uri);
  const judgement = judge();
  if (!document || !judgement || judgement.version !== data.version) throw changed();
  for (const offer of offers(judgement, data.span, [action.kind ?? ''], ports))
    if (offer.key === data.key) {
      const edit = await editOf(offer, document, ports);
      if (edit) return { ...action, edit };
      if (offer.deed.type === 'switch off') throw unusable();
    }
  throw changed();
}

const changed = () =>
  new ResponseError(LSPErrorCodes.ContentModified, 'The story has changed since: ask again, and nothing is lost.');

const unusable = () =>
  new ResponseError(LSPErrorCodes.RequestFailed, 'The config that governs this story cannot be changed: fix it first.');

/** Whether a client that asks for `only` wants `kind`: the kind itself or one that holds it. Source actions are asked for by name. */
function wants(only: readonly string[] | undefined, kind: OfferKind): boolean {
  if (only === undefined) return !kind.startsWith('source');
  return only.some(asked => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

function* offers(
  judgement: Judgement,
  span: Span,
  only: readonly string[] | undefined,
  { service }: ActionPorts,
): Generator<Offer> {
  const kinds: readonly OfferKind[] = ['quickfix', 'refactor.rewrite.debrief'];
  if (kinds.some(kind => wants(only, kind)))
    for (const offer of offersFor(judgement, span, service)) if (wants(only, offer.kind)) yield offer;
  if (wants(only, 'source.fixAll.debrief')) yield* mendings(judgement, service);
}

async function toAction(
  offer: Offer,
  document: TextDocument,
  span: Span,
  ports: ActionPorts,
): Promise<CodeAction | undefined> {
  const { key, title, kind, findings, preferred, deed } = offer;
  const diagnostics: Diagnostic[] = findings.map(finding => toDiagnostic(finding, document, ports.telling));
  const action: CodeAction = {
    title,
    kind,
    ...(diagnostics.length > 0 && { diagnostics }),
    ...(preferred && { isPreferred: true }),
  };
  if (deed.type === 'explain')
    return { ...action, command: { title, command: explainCommand, arguments: [deed.rule] } };
  const data: ActionData = { uri: document.uri, version: document.version, span, key };
  if (deed.type === 'switch off' && !(await canSwitchOff(document.uri, ports))) return undefined;
  if (ports.features.resolvesEdits) return { ...action, data };
  const edit = await editOf(offer, document, ports);
  return edit && { ...action, edit };
}

/** Whether the client takes the edit of a config, of a new one where none governs the story. */
async function canSwitchOff(uri: string, { configuration, features }: ActionPorts): Promise<boolean> {
  if (!features.versionedEdits || !isOnDisk(uri)) return false;
  return features.createsFiles || (await configuration.governing(uri)).file !== undefined;
}

async function editOf({ deed }: Offer, document: TextDocument, ports: ActionPorts) {
  if (deed.type === 'edits') return toWorkspaceEdit(document, deed.edits, deed.snippet, ports.features);
  if (deed.type === 'switch off') return switchOff(document.uri, deed.rule, ports);
  return undefined;
}
