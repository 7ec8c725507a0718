import { beforeEach, describe, expect, test } from 'vitest';
import type { Fields } from '../../../src/slack/fields.ts';
import type {
  ConnectionEvents,
  OpenConnection,
} from '../../../src/slack/receiving/socket-connection.ts';
import { createSocketReceiver } from '../../../src/slack/receiving/socket-receiver.ts';
import { createHandTime } from '../../support/slack/hand-time.ts';
import { createWrittenLog } from '../../support/slack/written-log.ts';

interface Opened {
  readonly events: ConnectionEvents;
  readonly at: number;
  isClosed: boolean;
}

let time = createHandTime();
let log = createWrittenLog();
let opened: Opened[] = [];
/** What happens to a connection that is opened. */
let whenOpened: (connection: Opened) => void = () => {};

beforeEach(() => {
  time = createHandTime();
  log = createWrittenLog();
  opened = [];
  whenOpened = ({ events }) => events.onHello(opened.filter(isUp).length);
});

const isUp = ({ isClosed }: Opened) => !isClosed;

const open: OpenConnection = (events) => {
  const connection: Opened = {
    at: time.clock().getTime(),
    isClosed: false,
    events: {
      ...events,
      onClosed(why) {
        if (connection.isClosed) return;
        connection.isClosed = true;
        events.onClosed(why);
      },
    },
  };
  opened.push(connection);
  queueMicrotask(() => whenOpened(connection));
  return { close: () => connection.events.onClosed('closed by us') };
};

function receiver(over: Partial<Parameters<typeof createSocketReceiver>[0]> = {}) {
  return createSocketReceiver({
    ...{ open, clock: time.clock, wait: time.wait, random: () => 1, log },
    receive: async () => null,
    onHearingAgain: async () => {},
    ...over,
  });
}

/** When each connection after the first `skip` was opened, in milliseconds after the one before. */
function gaps(skip = 0): number[] {
  const moments = opened.slice(skip).map(({ at }) => at);
  return moments.slice(1).map((at, index) => at - (moments[index] ?? 0));
}

describe('two lines', () => {
  test('are opened one after the other and are both up', async () => {
    const socket = receiver();

    socket.start();
    await time.pass(5_000);

    expect(gaps()).toEqual([2_000]);
    expect(socket.connections()).toBe(2);
  });

  test('renew a connection at once while the old one still receives', async () => {
    const socket = receiver();
    socket.start();
    await time.pass(60_000);

    opened[0]?.events.onNotice('refresh_requested');
    await time.pass(0);

    expect(opened).toHaveLength(3);
    expect(socket.connections()).toBe(3);
    await time.pass(10_000);
    expect(opened.map(isUp)).toEqual([false, true, true]);
    expect(socket.connections()).toBe(2);
  });

  test('end when stopped, and no new one is opened', async () => {
    const socket = receiver();
    socket.start();
    await time.pass(5_000);

    await socket.stop();
    await time.pass(120_000);

    expect(opened.map(isUp)).toEqual([false, false]);
    expect(socket.connections()).toBe(0);
  });
});

describe('an outage', () => {
  test('is waited out with longer and longer pauses, never above 30 seconds', async () => {
    whenOpened = ({ events }) => events.onClosed('invalid_auth');
    const socket = receiver();

    socket.start();
    await time.pass(1_000);
    await time.pass(600_000);

    const firstLine = gaps().filter((gap) => gap > 0);
    expect(Math.max(...firstLine)).toBeLessThanOrEqual(30_000);
    expect(opened.length).toBeGreaterThan(40);
    expect(opened.length).toBeLessThan(60);
    expect(log.lines.filter((line) => line.includes('invalid_auth')).length).toBe(opened.length);
    await socket.stop();
  });

  test('of ten minutes is over at most 30 seconds after Slack is back', async () => {
    whenOpened = ({ events }) => events.onClosed('ECONNREFUSED');
    const socket = receiver();
    socket.start();
    await time.pass(600_000);

    whenOpened = ({ events }) => events.onHello(1);
    await time.pass(30_000);

    expect(socket.connections()).toBe(2);
  });

  test('of a moment is over within two seconds', async () => {
    const socket = receiver();
    socket.start();
    await time.pass(60_000);

    for (const { events } of opened.slice()) events.onClosed('disconnected');
    expect(socket.connections()).toBe(0);
    await time.pass(2_000);

    expect(socket.connections()).toBe(2);
  });

  test('a connection that never says hello is given up and replaced', async () => {
    whenOpened = () => {};
    const socket = receiver();
    socket.start();
    await time.pass(14_000);
    expect(opened).toHaveLength(2);

    whenOpened = ({ events }) => events.onHello(1);
    await time.pass(8_000);

    expect(socket.connections()).toBe(2);
    expect(opened.map(isUp)).toEqual([false, false, true, true]);
  });

  test('a connection that ends as soon as it is up does not make us open in a frenzy', async () => {
    whenOpened = ({ events }) => {
      events.onHello(1);
      events.onNotice('too_many_websockets');
      events.onClosed('disconnected');
    };
    const socket = receiver();

    socket.start();
    await time.pass(60_000);

    expect(opened.length).toBeLessThan(20);
    await socket.stop();
  });
});

test('a connection of somebody else is warned of, and our own never is', async () => {
  const socket = receiver();
  socket.start();
  await time.pass(60_000);
  opened[0]?.events.onNotice('refresh_requested');
  await time.pass(60_000);
  expect(log.lines.filter((line) => line.includes('another process'))).toEqual([]);

  whenOpened = ({ events }) => events.onHello(4);
  opened.at(-1)?.events.onClosed('disconnected');
  await time.pass(5_000);

  expect(log.lines.filter((line) => line.includes('another process'))).toHaveLength(1);
});

describe('an envelope', () => {
  async function connected(over: Parameters<typeof receiver>[0]) {
    const socket = receiver(over);
    socket.start();
    await time.pass(5_000);
    return (payload: Fields, acknowledge: (answer: Fields | null) => void) =>
      opened.at(-1)?.events.onEnvelope({ payload, acknowledge });
  }

  test('is acknowledged with its answer after it was received', async () => {
    const steps: unknown[] = [];
    const send = await connected({
      receive: async (body) => {
        steps.push(['received', body]);
        return { response_action: 'clear' };
      },
    });

    send({ type: 'view_submission' }, (answer) => void steps.push(['acknowledged', answer]));
    await time.pass(0);

    expect(steps).toEqual([
      ['received', { type: 'view_submission' }],
      ['acknowledged', { response_action: 'clear' }],
    ]);
  });

  test('that could not be kept is not acknowledged, and the next one is', async () => {
    let isDown = true;
    const acknowledged: string[] = [];
    const send = await connected({
      receive: async () => {
        if (isDown) throw new Error('the database is down');
        return null;
      },
    });

    send({}, () => void acknowledged.push('first'));
    await time.pass(0);
    isDown = false;
    send({}, () => void acknowledged.push('second'));
    await time.pass(0);

    expect(acknowledged).toEqual(['second']);
  });

  test('whose acknowledgement cannot be sent does no harm', async () => {
    const send = await connected({});

    send({}, () => {
      throw new Error('the connection has ended');
    });
    await time.pass(0);

    expect(log.lines.at(-1)).toContain('the connection has ended');
  });
});

describe('after Slack did not reach us', () => {
  test('the gap is noted from when the last line ended, before anything is received', async () => {
    const steps: string[] = [];
    let isDown = true;
    const socket = receiver({
      receive: async () => {
        steps.push('received');
        return null;
      },
      onHearingAgain: async (since) => {
        if (isDown) throw new Error('the database is down');
        steps.push(`noted ${since.toISOString()}`);
      },
    });
    socket.start();
    await time.pass(60_000);
    const endedAt = time.clock().toISOString();
    for (const { events } of opened.slice()) events.onClosed('disconnected');
    await time.pass(2_000);

    opened.at(-1)?.events.onEnvelope({ payload: {}, acknowledge: () => {} });
    await time.pass(2_000);
    expect(steps).toEqual([]);
    isDown = false;
    await time.pass(2_000);

    expect(steps).toEqual([`noted ${endedAt}`, 'received']);
  });

  test('nothing is noted while one line carried on', async () => {
    const noted: Date[] = [];
    const socket = receiver({ onHearingAgain: async (since) => void noted.push(since) });
    socket.start();
    await time.pass(60_000);

    opened[0]?.events.onClosed('disconnected');
    await time.pass(60_000);

    expect(socket.connections()).toBe(2);
    expect(noted).toEqual([]);
  });
});
