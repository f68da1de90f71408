import { pathToFileURL } from 'node:url';

/**
 * The address at which any browser opens the workbench on `folder`, with the extension of `extension` loaded from source.
 *
 * @param {{ port: number, token: string }} server
 * @param {{ folder?: string, file?: string, extension?: string, suite?: string }} options absolute paths; `folder` may be
 *   a workspace file instead, and `suite` is a module whose `run` the extension host calls once it is up
 */
export function workbenchUrl(server, { folder, file, extension, suite }) {
  const remote = path => `vscode-remote://127.0.0.1:${server.port}${pathToFileURL(path).pathname}`;
  const payload = [['skipWelcome', 'true']];
  if (file !== undefined) payload.push(['openFile', remote(file)]);
  if (extension !== undefined) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (suite !== undefined) payload.push(['extensionTestsPath', remote(suite)]);

  const url = new URL(`http://127.0.0.1:${server.port}/`);
  url.searchParams.set('tkn', server.token);
  const kind = folder?.endsWith('.code-workspace') ? 'workspace' : 'folder';
  if (folder !== undefined) url.searchParams.set(kind, folder);
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
