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

async function planned(): Promise<ClaimedEnvelope> {
  const claimed = await inbox.claim({ now: time.clock(), leaseMs: 1, limit: 1 });
  const [plan] = claimed;
  if (plan === undefined) throw new Error('nothing is planned');
  return plan;
}

describe('a plan', () => {
  test('is kept in the inbox, from a little before what was heard last in each channel', async () => {
    await backFill().plan(null);

    const plan = await planned();
    expect(backFill().isPlan(plan)).toBe(true);
    expect(plan.body.gaps).toEqual([
      { channelId: 'C1', afterTs: (NOW - 3_900).toFixed(6) },
      { channelId: 'C2', afterTs: (NOW - 360).toFixed(6) },
    ]);
    expect(nudges).toBe(1);
  });

  test('begins where hearing stopped, though newer messages came in since', async () => {
    watched = [channel('C1', NOW - 5)];

    await backFill().plan(new Date((NOW - 600) * 1000));

    expect((await planned()).body.gaps).toEqual([
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
    const plan = await planned();

    await backFill().carryOut(plan);
    await backFill().carryOut(plan);

    const [, first, second, third, ...more] = inbox.kept;
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

    await backFill().carryOut(await planned());

    expect(inbox.kept).toHaveLength(1);
  });

  test('that fails in one channel still fetches the others, and is tried again', async () => {
    said = { C1: [new Error('Slack is down')], C2: [{ ts: '17.1', user: 'U1', text: 'hello' }] };
    await backFill().plan(null);

    const carryingOut = backFill().carryOut(await planned());

    await expect(carryingOut).rejects.toThrow('1 of 2 channels could not be fetched');
    expect(inbox.kept.at(-1)?.id).toBe('history:C2:17.1');
  });
});
