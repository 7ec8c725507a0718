import { beforeEach, expect, test } from 'vitest';
import { createLearnWorkspace } from '../../src/flows/learn-workspace.ts';
import type { Workspace, WorkspaceStore } from '../../src/ports/slack.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { WORKSPACE } from '../support/slack/a-message-event.ts';
import { createHandTime } from '../support/slack/hand-time.ts';
import { createWrittenLog } from '../support/slack/written-log.ts';

let time = createHandTime();
let store: WorkspaceStore;
let log = createWrittenLog();
let calls = 0;
let slackSays: () => Promise<Workspace>;

beforeEach(() => {
  time = createHandTime();
  store = createMemoryStore().workspace;
  log = createWrittenLog();
  calls = 0;
  slackSays = async () => WORKSPACE;
});

function learning() {
  const ask = () => {
    calls += 1;
    return slackSays();
  };
  return createLearnWorkspace({ ask, store, wait: time.wait, log });
}

test('what Slack says is known, and kept for the next start', async () => {
  const workspace = learning();

  await workspace.start();

  expect(await workspace.known()).toEqual(WORKSPACE);
  expect(await store.current()).toEqual(WORKSPACE);
  expect(calls).toBe(1);
});

test('what was kept is known at once though Slack does not answer', async () => {
  await store.put(WORKSPACE);
  slackSays = () => new Promise(() => {});
  const workspace = learning();

  await workspace.start();

  expect(workspace.current()).toEqual(WORKSPACE);
  expect(await workspace.known()).toEqual(WORKSPACE);
});

test('Slack is asked until it answers, a minute apart at most', async () => {
  slackSays = () => Promise.reject(new Error('invalid_auth'));
  const workspace = learning();
  await workspace.start();
  await time.pass(600_000);
  expect(workspace.current()).toBeNull();
  expect(calls).toBeGreaterThan(12);
  expect(calls).toBeLessThan(20);

  slackSays = async () => WORKSPACE;
  await time.pass(60_000);

  expect(workspace.current()).toEqual(WORKSPACE);
});

test('another workspace than before takes its place, and is warned of', async () => {
  await store.put({ ...WORKSPACE, id: 'T0', botId: 'B0' });
  const workspace = learning();

  await workspace.start();
  await time.pass(0);

  expect(workspace.current()).toEqual(WORKSPACE);
  expect(log.lines).toEqual([expect.stringMatching(/^warn: .*another workspace/)]);
});

test('when stopped it asks no more', async () => {
  slackSays = () => Promise.reject(new Error('down'));
  const workspace = learning();
  await workspace.start();
  await time.pass(10);

  workspace.stop();
  await time.pass(600_000);

  expect(calls).toBe(1);
});
