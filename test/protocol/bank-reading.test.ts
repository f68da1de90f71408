import { describe, expect, test } from 'vitest';
import {
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver/node';
import { checkRequest, coverageRequest, exportRequest } from '../../server/src/protocol.ts';
import { banks, storyNamed, watching } from './bank.ts';
import { until } from './until.ts';

const open = banks();

describe('nothing is read before it is asked for', () => {
  test('no settings of closed stories are asked for', async () => {
    const bank = await open({ 'a.story.md': storyNamed('A') });
    bank.open(bank.uri('other.md'), '# Other');
    await bank.pull(bank.uri('other.md'));
    expect(bank.configurationRequests).toEqual([bank.uri('other.md')]);
    await bank.coverage();
    expect(bank.configurationRequests.length).toBeGreaterThan(1);
  });

  test('settings are asked for once a folder', async () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${at}.story.md`, storyNamed(`${at}`)]));
    const bank = await open(files);
    expect(await bank.titles()).toHaveLength(20);
    expect(bank.configurationRequests).toHaveLength(1);
  });

  test('to judge closed files, too; for an open one, its own are', async () => {
    const settings = (uri: string) => ({ rules: uri.endsWith('.md') ? { hedge: 'off' } : {} });
    const bank = await open({}, { settings });
    const text = `${storyNamed('A')}\nI think it was probably right.\n`;
    bank.open(bank.uri('open.story.md'), text);
    const isHedged = async (name: string) => {
      const checked = await bank.ask(checkRequest, { uri: bank.uri(name), text });
      return checked?.diagnostics.some(({ code }) => code === 'hedge');
    };
    for (const at of Array(20).keys()) expect(await isHedged(`${at}.story.md`)).toBe(true);
    expect(await isHedged('open.story.md')).toBe(false);
    expect(bank.configurationRequests).toEqual([`${bank.uri('')}/`, bank.uri('open.story.md')]);
  });
});

test('many stories are read in threads of their own, and none is lost', async () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.story.md`, storyNamed(`${at}`)]));
  const bank = await open(files);
  expect(await bank.titles()).toHaveLength(300);
  await bank.change({ '0.story.md': storyNamed('zero') });
  await until('the change', async () => (await bank.titles()).includes('zero'));
});

describe('how far reading has come', () => {
  const files = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`${at}.story.md`, storyNamed(`${at}`)]));
  const shown = async () => {
    const bank = await open(files, { capabilities: { ...watching, window: { workDoneProgress: true } } });
    const reports: { kind: string; percentage?: number }[] = [];
    let token: string | number = '';
    bank.connection.onRequest(WorkDoneProgressCreateRequest.type, params => {
      token = params.token;
      bank.connection.onProgress(WorkDoneProgress.type, token, report => void reports.push(report));
    });
    return { bank, reports, token: () => token };
  };

  test('is shown from beginning to end', async () => {
    const { bank, reports } = await shown();
    await bank.coverage();
    await until('the end', () => reports.at(-1)?.kind === 'end');
    expect(reports[0]).toMatchObject({ kind: 'begin', cancellable: true });
    const percentages = reports.flatMap(({ percentage }) => percentage ?? []);
    expect(percentages).toEqual([...percentages].sort((a, b) => a - b));
  });

  test('the writer can end it; an export reads the rest', async () => {
    const { bank, reports, token } = await shown();
    await bank.ask(coverageRequest, {});
    await until('the bar', () => reports.length > 0);
    await bank.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token: token() });
    await until('the end', () => reports.at(-1)?.kind === 'end');
    const { text } = await bank.ask(exportRequest, { table: 'matrix', format: 'csv' });
    expect(text.trim().split('\r\n')).toHaveLength(151);
  });
});
