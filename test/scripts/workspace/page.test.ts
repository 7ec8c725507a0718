import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalWorkspace, startWorkspace } from '../../../scripts/workspace/start-workspace.ts';

let workspace: LocalWorkspace;

beforeAll(async () => {
  workspace = await startWorkspace({ teamName: 'A & B' });
  workspace.control.createMember({ name: 'anna' });
  workspace.control.createChannel({ name: 'feedback' });
});

afterAll(() => workspace.stop());

test('the page and every permalink lead to the same document, which loads nothing from elsewhere', async () => {
  const { ts, channel } = workspace.control.say({ channel: 'feedback', as: 'anna', text: 'hi' });
  const page = await (await fetch(workspace.url)).text();
  const linked = await fetch(`${workspace.url}archives/${channel}/p${ts.replace('.', '')}`);

  expect(await linked.text()).toBe(page);
  expect(page).not.toMatch(/(?:src|href)="https?:/);
});

test('the page’s script says that this is not Slack, and its style comes along', async () => {
  const script = await (await fetch(`${workspace.url}app.js`)).text();
  const style = await (await fetch(`${workspace.url}app.css`)).text();

  expect(script).toContain('A local, throwaway workspace. Not Slack.');
  expect(style).toContain('#slack_blocks_to_jsx');
});

test('an open page is told of a burst of changes once', async () => {
  const stop = new AbortController();
  const response = await fetch(`${workspace.url}live`, { signal: stop.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  await reader?.read();

  for (let count = 0; count < 20; count += 1) {
    workspace.control.say({ channel: 'feedback', as: 'anna', text: `message ${count}` });
  }
  const told = await reader?.read();
  stop.abort();

  expect(told?.value).toBe('data: changed\n\n');
});
