import { beforeEach, describe, expect, test } from 'vitest';
import { createWorkInbox, type InboxWorker } from '../../src/flows/work-inbox.ts';
import type { ClaimedEnvelope, Envelope, InboxStore } from '../../src/ports/receiving.ts';
import { createHandTime } from '../support/slack/hand-time.ts';
import { createWatchedInbox } from '../support/slack/watched-inbox.ts';
import { createWrittenLog } from '../support/slack/written-log.ts';

let inbox = createWatchedInbox();
let time = createHandTime();
let worked: string[] = [];
let givenUp: string[] = [];
/** What working an envelope does, after it was written down. */
let effect: (envelope: ClaimedEnvelope) => Promise<void>;
let worker: InboxWorker;

beforeEach(() => {
  inbox = createWatchedInbox();
  time = createHandTime();
  worked = [];
  givenUp = [];
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
    onGivenUp: async ({ id }) => void givenUp.push(id),
  });
}

const envelope = (id: string, lane = 'C1'): Envelope => ({
  ...{ id, lane, body: {}, receivedAt: time.clock() },
});

async function put(...envelopes: Envelope[]): Promise<void> {
  for (const each of envelopes) await inbox.put(each);
}

/** Makes envelopes with these ids fail, so many times each. */
function failing(times: Record<string, number>): void {
  effect = async ({ id }) => {
    times[id] = (times[id] ?? 0) - 1;
    if ((times[id] ?? 0) >= 0) throw new Error(`${id} failed`);
  };
}

describe('what is in the inbox', () => {
  test('is worked in order within a lane', async () => {
    await put(envelope('a1'), envelope('b1', 'C2'), envelope('a2'), envelope('a3'));
    let inLane = 0;
    effect = async ({ lane }) => {
      if (lane !== 'C1') return;
      inLane += 1;
      expect(inLane).toBe(1);
      await time.wait(100);
      inLane -= 1;
    };

    worker.start();
    await time.pass(1_000);

    expect(worked.filter((id) => id.startsWith('a'))).toEqual(['a1', 'a2', 'a3']);
    expect(new Set(Object.values(inbox.states()))).toEqual(new Set(['done']));
  });

  test('in other lanes does not wait for a slow one', async () => {
    effect = ({ lane }) => (lane === 'slow' ? time.wait(60_000) : Promise.resolve());
    await put(envelope('s1', 'slow'), envelope('s2', 'slow'), envelope('f1', 'fast'));

    worker.start();
    await time.pass(10);

    expect(worked).toEqual(['s1', 'f1']);
  });

  test('is worked at once when nudged, and soon when not', async () => {
    worker.start();
    await time.pass(100);

    await put(envelope('e1'));
    worker.nudge();
    await time.pass(0);
    expect(worked).toEqual(['e1']);

    await put(envelope('e2'));
    await time.pass(1_000);
    expect(worked).toEqual(['e1', 'e2']);
  });

  test('is all worked though it is more than can be in hand at once', async () => {
    const many = Array.from({ length: 200 }, (_, index) => envelope(`e${index}`, `C${index % 70}`));
    await put(...many);

    worker.start();
    await time.pass(10);

    expect(worked).toHaveLength(200);
  });

  test('in one long lane leaves the others their turn', async () => {
    effect = ({ lane }) => (lane === 'back-fill' ? time.wait(60_000) : Promise.resolve());
    await put(...Array.from({ length: 60 }, (_, index) => envelope(`f${index}`, 'back-fill')));
    worker.start();
    await time.pass(10);

    await put(envelope('message'));
    await time.pass(2_000);

    expect(worked).toEqual(['f0', 'message']);
  });
});

describe('what fails', () => {
  test('is worked again after longer and longer pauses, and what follows it waits', async () => {
    const moments: number[] = [];
    const start = time.clock().getTime();
    effect = async ({ id }) => {
      if (id !== 'poison') return;
      moments.push((time.clock().getTime() - start) / 1_000);
      throw new Error('no');
    };
    await put(envelope('poison'), envelope('next'));

    worker.start();
    await time.pass(30 * 60_000);

    const pauses = moments.slice(1).map((at, index) => at - (moments[index] ?? 0));
    expect(pauses.map(Math.floor)).toEqual([1, 5, 30, 120, 600]);
    expect(inbox.states()).toEqual({ poison: 'dead', next: 'done' });
    expect(givenUp).toEqual(['poison']);
    expect(worked.at(-1)).toBe('next');
  });

  test('does not count as a failure of what waited behind it', async () => {
    failing({ first: 5, second: 3 });
    await put(envelope('first'), envelope('second'));

    worker.start();
    await time.pass(60 * 60_000);

    expect(inbox.states()).toEqual({ first: 'done', second: 'done' });
  });

  test('again and again does not use up the attempts of what waits behind it', async () => {
    const attempts: number[] = [];
    effect = async ({ id, attempt }) => {
      if (id === 'last') attempts.push(attempt);
      else throw new Error('no');
    };
    const poison = Array.from({ length: 12 }, (_, index) => envelope(`p${index}`));
    await put(...poison, envelope('last'));

    worker.start();
    await time.pass(4 * 60 * 60_000);

    expect(attempts).toEqual([1]);
  });

  test('is tried once more when somebody waits for it, and then they are told', async () => {
    failing({ '/cx:t1': 9 });
    await put(envelope('/cx:t1', '/cx:t1'));

    worker.start();
    await time.pass(5_000);

    expect(worked).toEqual(['/cx:t1', '/cx:t1']);
    expect(inbox.states()).toEqual({ '/cx:t1': 'dead' });
    expect(givenUp).toEqual(['/cx:t1']);
  });

  test('each time by ending the process is buried after all', async () => {
    await put(envelope('crash'));
    for (let crash = 0; crash < 60; crash += 1) {
      await inbox.claim({ now: time.clock(), leaseMs: 0, limit: 1 });
    }
    failing({ crash: 1 });

    worker.start();
    await time.pass(1_000);

    expect(inbox.states()).toEqual({ crash: 'dead' });
  });
});

describe('a database that is down', () => {
  test('is waited for, and nothing is lost', async () => {
    await put(envelope('e1'));
    inbox.isDown = true;
    worker.start();
    await time.pass(30_000);
    expect(worked).toEqual([]);

    inbox.isDown = false;
    await time.pass(1_000);

    expect(inbox.states()).toEqual({ e1: 'done' });
  });

  test('when work is done has it done again', async () => {
    await put(envelope('e1'));
    effect = async () => {
      inbox.isDown = worked.length === 1;
    };

    worker.start();
    await time.pass(500);
    inbox.isDown = false;
    await time.pass(30_000);

    expect(worked).toEqual(['e1', 'e1']);
    expect(inbox.states()).toEqual({ e1: 'done' });
  });
});

describe('what somebody waits for', () => {
  test('is worked before everything that lies in the inbox', async () => {
    effect = () => time.wait(1_000);
    const many = Array.from({ length: 100 }, (_, index) => envelope(`e${index}`, `C${index}`));
    await put(...many);
    worker.start();
    await time.pass(10);
    const heldUntil = new Date(time.clock().getTime() + 20_000);
    const command = envelope('/cx:t1', '/cx:t1');
    await inbox.put(command, heldUntil);

    worker.workNow(command);
    await time.pass(0);

    expect(worked).toContain('/cx:t1');
    expect(worked.length).toBeLessThan(30);
  });

  test('is worked when the worker starts, if it came before', async () => {
    const command = envelope('/cx:t1', '/cx:t1');
    await inbox.put(command, new Date(time.clock().getTime() + 20_000));
    worker.workNow(command);

    worker.start();
    await time.pass(0);

    expect(inbox.states()).toEqual({ '/cx:t1': 'done' });
  });

  test('is worked once', async () => {
    worker.start();
    const command = envelope('/cx:t1', '/cx:t1');
    await inbox.put(command, new Date(time.clock().getTime() + 20_000));

    worker.workNow(command);
    await time.pass(120_000);

    expect(worked).toEqual(['/cx:t1']);
  });
});

describe('stopping', () => {
  test('finishes what is in hand and gives the rest back', async () => {
    effect = () => time.wait(2_000);
    await put(envelope('e1'), envelope('e2'));
    worker.start();
    await time.pass(10);

    let isStopped = false;
    const stopping = worker.stop().then(() => {
      isStopped = true;
    });
    await time.pass(1_000);
    expect(isStopped).toBe(false);
    await time.pass(2_000);
    await stopping;

    expect(inbox.states()).toEqual({ e1: 'done', e2: 'pending' });
    const [next] = await inbox.claim({ now: time.clock(), leaseMs: 1, limit: 1 });
    expect(next?.id).toBe('e2');
  });

  test('does not wait for ever for what hangs', async () => {
    effect = () => new Promise(() => {});
    await put(envelope('e1'));
    worker.start();
    await time.pass(10);

    const stopping = worker.stop();
    await time.pass(10_000);

    await expect(stopping).resolves.toBeUndefined();
  });
});
