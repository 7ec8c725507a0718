import { beforeEach, describe, expect, test } from 'vitest';
import type { WatchedChannel } from '../../src/core/teams/team.ts';
import { createBackFillChannels } from '../../src/flows/back-fill-channels.ts';
import type { ClaimedEnvelope } from '../../src/ports/receiving.ts';
import { createToEnvelope } from '../../src/slack/receiving/to-envelope.ts';
import { WORKSPACE } from '../support/slack/a-message-event.ts';
import { createHandTime } from '../support/slack/hand-time.ts';
import { createWatchedInbox } from '../support/slack/watched-inbox.ts';
import { createWrittenLog } from '../support/slack/written-log.ts';

type Said = Readonly<Record<string, unknown>>;

/** 08:00:00 of the day on which these tests play. */
const NOW = Date.parse('2026-11-20T08:00:00Z') / 1000;

let time = createHandTime();
let inbox = createWatchedInbox();
let watched: WatchedChannel[] = [];
/** What was said in each channel; an error is thrown when it is reached. */
let said: Record<string, (Said | Error)[]> = {};
let asked: [string, string][] = [];
let nudges = 0;

beforeEach(() => {
  time = createHandTime('2026-11-20T08:00:00Z');
  inbox = createWatchedInbox();
  watched = [channel('C1', NOW - 3_600), channel('C2', NOW - 60)];
  said = {};
  asked = [];
  nudges = 0;
});

const backFill = () =>
  createBackFillChannels({
    ...{ inbox, clock: time.clock, log: createWrittenLog() },
    watched: { watched: async () => watched },
    channels: {
      async *messagesAfter(channelId, afterTs) {
        asked.push([channelId, afterTs]);
        for (const message of said[channelId] ?? []) {
          if (message instanceof Error) throw message;
          yield message;
        }
      },
    },
    toEnvelope: createToEnvelope((text) => text.replace(/\S+@\S+/g, '[email]')),
    workspace: () => WORKSPACE,
    onPut: () => {
      nudges += 1;
    },
  });

function channel(id: string, heardUpTo: number): WatchedChannel {
  return {
    ...{ id, teamId: 't1', language: 'en', invitedBy: null, isWatched: true, isPrivate: false },
    heardUpToTs: heardUpTo.toFixed(6),
  };
}

async function planned(): Promise<readonly ClaimedEnvelope[]> {
  return inbox.claim({ now: time.clock(), leaseMs: 1, limit: 9 });
}

async function carryOutAll(): Promise<void> {
  for (const plan of await planned()) await backFill().carryOut(plan);
}

describe('a plan', () => {
  test('is kept in the inbox, from a little before what was heard last in each channel', async () => {
    await backFill().plan(null);

    const plans = await planned();
    expect(plans.every(backFill().isPlan)).toBe(true);
    expect(plans.map(({ id }) => id)).toEqual([
      'back-fill:C1:2026-11-20T08:00:00.000Z',
      'back-fill:C2:2026-11-20T08:00:00.000Z',
    ]);
    expect(plans.map(({ body }) => body)).toMatchObject([
      { channelId: 'C1', afterTs: (NOW - 3_900).toFixed(6) },
      { channelId: 'C2', afterTs: (NOW - 360).toFixed(6) },
    ]);
    expect(nudges).toBe(1);
  });

  test('has one channel after another fetched', async () => {
    await backFill().plan(null);

    expect(new Set((await planned()).map(({ lane }) => lane))).toEqual(new Set(['back-fill']));
  });

  test('begins where hearing stopped, though newer messages came in since', async () => {
    watched = [channel('C1', NOW - 5)];

    await backFill().plan(new Date((NOW - 600) * 1000));

    expect((await planned()).map(({ body }) => body)).toMatchObject([
      { channelId: 'C1', afterTs: (NOW - 900).toFixed(6) },
    ]);
  });

  test('is not made where nothing is watched', async () => {
    watched = [];

    await backFill().plan(null);

    expect(inbox.states()).toEqual({});
  });
});

describe('carrying it out', () => {
  test('puts each message in the inbox as the event it would have been, once', async () => {
    said = {
      C1: [
        { type: 'message', ts: '17.1', user: 'U1', text: 'Mail jan@example.nl' },
        {
          type: 'message',
          ts: '17.2',
          user: 'U1',
          text: 'new',
          edited: { user: 'U1', ts: '17.9' },
        },
      ],
      C2: [{ type: 'message', ts: '17.1', bot_id: 'B9', text: 'NPS: 9' }],
    };
    await backFill().plan(null);

    await carryOutAll();
    time = createHandTime('2026-11-20T08:00:01Z');
    await carryOutAll();

    const [, , first, second, third, ...more] = inbox.kept;
    expect(more).toEqual([]);
    expect(first).toMatchObject({ id: 'history:C1:17.1', lane: 'C1' });
    expect(first?.body).toMatchObject({
      type: 'event_callback',
      team_id: 'T1',
      event: { type: 'message', channel: 'C1', ts: '17.1', text: 'Mail [email]' },
    });
    expect(second?.id).toBe('history:C1:17.2:17.9');
    expect(third).toMatchObject({ id: 'history:C2:17.1', lane: 'C2' });
    expect(asked.slice(0, 2)).toEqual([
      ['C1', (NOW - 3_900).toFixed(6)],
      ['C2', (NOW - 360).toFixed(6)],
    ]);
  });

  test('leaves out what Earshot said itself', async () => {
    said = { C1: [{ ts: '17.1', bot_id: 'B1', user: 'UBOT', text: 'All steady' }] };
    await backFill().plan(null);

    await carryOutAll();

    expect(inbox.kept).toHaveLength(2);
  });

  test('that fails in one channel does nothing to the others', async () => {
    said = { C1: [new Error('Slack is down')], C2: [{ ts: '17.1', user: 'U1', text: 'hello' }] };
    await backFill().plan(null);
    const plans = await planned();

    const outcomes = await Promise.allSettled(plans.map((plan) => backFill().carryOut(plan)));

    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(inbox.kept.at(-1)?.id).toBe('history:C2:17.1');
  });
});
