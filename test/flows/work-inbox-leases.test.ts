import { beforeEach, describe, expect, test } from 'vitest';
import { createWorkInbox, type InboxWorker } from '../../src/flows/work-inbox.ts';
import type { ClaimedEnvelope, InboxStore } from '../../src/ports/receiving.ts';
import { createHandTime } from '../support/slack/hand-time.ts';
import { createWatchedInbox } from '../support/slack/watched-inbox.ts';
import { createWrittenLog } from '../support/slack/written-log.ts';

let inbox = createWatchedInbox();
let time = createHandTime();
let worked: string[] = [];
let effect: (envelope: ClaimedEnvelope) => Promise<void>;
let worker: InboxWorker;

beforeEach(() => {
  inbox = createWatchedInbox();
  time = createHandTime();
  worked = [];
  effect = async () => {};
  worker = aWorker();
});

function aWorker(from: InboxStore = inbox): InboxWorker {
  return createWorkInbox({
    ...{ inbox: from, clock: time.clock, wait: time.wait, log: createWrittenLog() },
    handle: async (envelope) => {
      worked.push(envelope.id);
      await effect(envelope);
    },
  });
}

async function put(...ids: string[]): Promise<void> {
  for (const id of ids) await inbox.put({ id, lane: 'C1', body: {}, receivedAt: time.clock() });
}

test('what islonger in hand than its lease is not taken up twice, nor overtaken', async () => {
  effect = ({ id }) => (id === 'long' ? time.wait(90_000) : Promise.resolve());
  await put('long');
  worker.start();
  await time.pass(1_000);
  await put('next');

  await time.pass(60_000);
  expect(worked).toEqual(['long']);
  await time.pass(60_000);
  expect(worked).toEqual(['long', 'next']);
});

describe('two workers', () => {
  test('never work one lane side by side, however long its envelopes take', async () => {
    const other = aWorker();
    let inLane = 0;
    effect = async () => {
      inLane += 1;
      expect(inLane).toBe(1);
      await time.wait(45_000);
      inLane -= 1;
    };
    await put('long', 'second', 'third');

    worker.start();
    await time.pass(300);
    other.start();
    await time.pass(300);
    // From here on the other one looks first.
    worker.nudge();
    await time.pass(150_000);

    expect(worked).toEqual(['long', 'second', 'third']);
    expect(new Set(Object.values(inbox.states()))).toEqual(new Set(['done']));
  });
});

describe('an hour of work', () => {
  test('is not begun a second time beside itself', async () => {
    effect = () => time.wait(60 * 60_000);
    await put('fetch');

    worker.start();
    await time.pass(61 * 60_000);

    expect(worked).toEqual(['fetch']);
    expect(inbox.states()).toEqual({ fetch: 'done' });
  });
});

test('a process that dies while working leaves it to the next one, once its lease is over', async () => {
  await put('e1', 'e2');
  let isAlive = true;
  const dying = aWorker({
    ...inbox,
    claim: (lease) => (isAlive ? inbox.claim(lease) : new Promise(() => {})),
  });
  effect = () => new Promise(() => {});
  dying.start();
  await time.pass(10);
  isAlive = false;
  effect = async () => {};

  worker.start();
  await time.pass(19_000);
  expect(worked).toEqual(['e1']);
  await time.pass(2_000);

  expect(worked).toEqual(['e1', 'e1', 'e2']);
});
