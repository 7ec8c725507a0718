import { beforeEach, describe, expect, test } from 'vitest';
import type { Envelope } from '../../../src/ports/receiving.ts';
import { createAnswers } from '../../../src/slack/receiving/answers.ts';
import { createReceive } from '../../../src/slack/receiving/receive.ts';
import { createToEnvelope } from '../../../src/slack/receiving/to-envelope.ts';
import { aMessageEvent, WORKSPACE } from '../../support/slack/a-message-event.ts';
import { createHandTime } from '../../support/slack/hand-time.ts';
import { createWatchedInbox } from '../../support/slack/watched-inbox.ts';
import { createWrittenLog } from '../../support/slack/written-log.ts';

const FORM = {
  type: 'view_submission',
  trigger_id: 't1',
  team: { id: 'T1' },
  user: { id: 'U1' },
  view: { id: 'V1' },
};

let inbox = createWatchedInbox();
let time = createHandTime();
let answers = createAnswers(time.wait);
let nudges = 0;
let worked: Envelope[] = [];

beforeEach(() => {
  inbox = createWatchedInbox();
  time = createHandTime();
  answers = createAnswers(time.wait);
  nudges = 0;
  worked = [];
});

function receiver(workspace: typeof WORKSPACE | null = WORKSPACE) {
  return createReceive({
    ...{ inbox, answers, clock: time.clock, log: createWrittenLog() },
    worker: {
      nudge: () => {
        nudges += 1;
      },
      workNow: (envelope) => void worked.push(envelope),
    },
    toEnvelope: createToEnvelope((text) => text),
    formApology: (id) => ({ response_action: 'update', about: id }),
    workspace: () => workspace,
  });
}

describe('an event', () => {
  test('is kept before the worker hears of it, and once however often Slack sends it', async () => {
    const receive = receiver();
    const event = aMessageEvent();

    const replies = await Promise.all([receive(event), receive(event), receive(event)]);

    expect(replies).toEqual([null, null, null]);
    expect(Object.values(inbox.states())).toEqual(['pending']);
    expect(nudges).toBe(1);
  });

  test('that cannot be kept is not acknowledged', async () => {
    inbox.isDown = true;

    await expect(receiver()(aMessageEvent())).rejects.toThrow('the database is down');
    expect(nudges).toBe(0);
  });

  test('of another workspace is dropped, unless ours is not known yet', async () => {
    const foreign = aMessageEvent({}, { team_id: 'T9', authorizations: [] });

    await receiver()(foreign);
    expect(inbox.states()).toEqual({});
    await receiver(null)(foreign);
    expect(Object.values(inbox.states())).toEqual(['pending']);
  });

  test('of a shared channel is ours when we are authorized for it', async () => {
    await receiver()(aMessageEvent({}, { team_id: 'T9' }));

    expect(Object.values(inbox.states())).toEqual(['pending']);
  });
});

describe('what somebody waits for', () => {
  test('is worked at once, and claimed by nobody else meanwhile', async () => {
    const command = { command: '/cx', user_id: 'U1', team_id: 'T1', trigger_id: 't1' };

    const answer = await receiver()(command);

    expect(answer).toBeNull();
    expect(worked.map(({ id }) => id)).toEqual(['/cx:t1']);
    const lease = { now: time.clock(), leaseMs: 1_000, limit: 5 };
    expect(await inbox.claim(lease)).toEqual([]);
  });

  test('a form gets what its listener answers', async () => {
    const answering = receiver()(FORM);
    await time.pass(2_400);
    answers.give('view_submission:t1', { response_action: 'clear' });

    expect(await answering).toEqual({ response_action: 'clear' });
  });

  test('a form whose listener is late is answered in time, and not as if it were saved', async () => {
    const answering = receiver()(FORM);
    await time.pass(2_500);

    expect(await answering).toEqual({ response_action: 'update', about: 'view_submission:t1' });
    expect(answers.give('view_submission:t1', {})).toBe(false);
  });
});
