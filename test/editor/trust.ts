import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('The extension declares', () => {
  const { capabilities } = vscode.extensions.getExtension('debrief.debrief')?.packageJSON ?? {};

  it('what it does in a folder that is not trusted', () => {
    assert.ok([true, 'limited'].includes(capabilities?.untrustedWorkspaces?.supported));
  });

  it('whether it works in a folder that is not on a disk', () => {
    assert.ok(capabilities?.virtualWorkspaces !== undefined);
  });
});
