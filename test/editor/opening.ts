import assert from 'node:assert/strict';
import type { TextDocument } from 'vscode';
import { closeAll, findings, openSample, ruleOf } from './stories.ts';
import { until } from './until.ts';

describe('A weak sample story, once opened,', () => {
  let story: TextDocument;

  before(async () => {
    story = await openSample('rooms-at-three.story.md');
    await until('findings', () => findings(story).length > 0 || undefined);
  });
  after(closeAll);

  it('is an interview story', () => {
    assert.equal(story.languageId, 'interview-story');
  });

  it('has marks that name their rules', () => {
    for (const finding of findings(story)) assert.match(ruleOf(finding), /^[a-z]+(-[a-z]+)*$/);
  });

  it('has messages in plain text', () => {
    for (const { message } of findings(story)) {
      assert.match(message, /\w+ \w+/);
      assert.doesNotMatch(message, /\*\*|`|\]\(|<\w+>/);
    }
  });

  it('has every mark inside its text', () => {
    for (const { range } of findings(story)) assert.ok(range.isEqual(story.validateRange(range)));
  });
});
