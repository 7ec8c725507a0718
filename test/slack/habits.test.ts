import { describe, expect, test } from 'vitest';
import { IDS } from '../../src/slack/kit/ids.ts';
import { aStory } from '../support/builders/a-story.ts';
import { addTeam, newFeedback } from '../support/contracts/stores.ts';
import { WORKSPACE } from '../support/slack/a-message-event.ts';
import { aCommand, aPress } from '../support/slack/interactions.ts';
import { createListeningApp, said } from '../support/slack/listening-app.ts';

const ON = '2026-11-20';

async function opened() {
  const app = createListeningApp();
  const team = await addTeam(app.stores);
  return { ...app, team };
}

describe('a story of ours', () => {
  test('another time to meet changes that and nothing else, and leaves the story be', async () => {
    const { send, calls, stores, team } = await opened();

    await send(aPress(`${IDS.betterTime}:1`, `${team.id} 13:00`));

    expect(await stores.teams.byId(team.id)).toEqual({ ...team, meetingAt: '13:00' });
    expect(said(calls[0])).toContain('meeting 13:00 (was 09:45)');
    expect(calls[0]?.body).toMatchObject({ replace_original: false });
  });

  test.each(['', 'nobody 13:00', 'team-1 25:00', "a'b 13:00"])(
    'is not moved by %j, which is no button of ours',
    async (value) => {
      const { send, calls, stores, team } = await opened();

      await send(aPress(`${IDS.betterTime}:0`, value));

      expect(await stores.teams.byId(team.id)).toEqual(team);
      expect(said(calls[0])).toContain('/cx team shows');
    },
  );

  test('is read by somebody else where whoever was to read it cannot', async () => {
    const { send, calls, stores, team } = await opened();
    const story = aStory({ teamId: team.id, on: ON });
    await stores.feedback.keep(newFeedback(story.feedback));
    await stores.stories.tell(story);
    for (const userId of ['U0ANNA', 'U0BERT']) await stores.presenters.offer(team.id, userId);
    await stores.presenters.read({ teamId: team.id, on: ON, userId: 'U0ANNA' });

    await send(aPress(IDS.passReading, `U0ANNA ${team.id} ${ON}`));
    expect(said(calls[0])).toContain('Read by: @U0BERT');

    await send(aPress(IDS.passReading, `U0BERT ${team.id} ${ON}`));
    expect(said(calls[1])).not.toContain('Read by');
    expect(said(calls[2])).toContain('Nobody else offered');

    await send(aPress(IDS.passReading, `U0BERT ${team.id} 2026-99-99`));
    expect(said(calls[3])).toContain('no longer kept');
  });
});

describe('whoever reads aloud', () => {
  test('offers to, and withdraws, in the same message', async () => {
    const { send, calls, stores, team } = await opened();

    await send(aPress(IDS.readers, team.id));
    await send(aPress(IDS.offerReading, team.id));
    expect(await stores.presenters.of(team.id)).toMatchObject([{ userId: 'U0ASKER' }]);
    await send(aPress(IDS.withdrawReading, team.id));

    expect(await stores.presenters.of(team.id)).toEqual([]);
    expect(said(calls[0])).toContain('Nobody has offered to yet');
    expect(said(calls[1])).toContain('@U0ASKER');
    expect(calls[1]?.body).toMatchObject({ replace_original: true });
  });

  test.each(['away until 3 Jan', 'afwezig tot en met 3 jan'])(
    'says to be away with %s, and to be back with a button',
    async (text) => {
      const { send, calls, stores, team } = await opened();
      await stores.presenters.offer(team.id, 'U0ASKER');

      await send(aCommand(text));
      expect(await stores.presenters.of(team.id)).toMatchObject([{ awayUntil: '2027-01-03' }]);
      await send(aPress(IDS.backAgain, IDS.backAgain));

      expect(await stores.presenters.of(team.id)).toMatchObject([{ awayUntil: null }]);
      expect(said(calls[0])).toContain('Sun 3 Jan');
    },
  );

  test.each(['away Checkout', 'away until never', 'away 400 days'])(
    'is told how to say it where %s is unclear',
    async (text) => {
      const { send, calls } = await opened();

      await send(aCommand(text));

      expect(said(calls[0])).toContain('/cx away until 3 Jan');
    },
  );
});

test('whoever leads says to be told nothing any more', async () => {
  const { send, calls, stores, team } = await opened();
  await stores.teams.change(team.id, { leaderId: 'U0ASKER' });

  await send(aPress(IDS.stopWeekLine, IDS.stopWeekLine));

  expect((await stores.teams.byId(team.id))?.leaderId).toBeNull();
  expect(said(calls[0])).toContain('I will not send you this any more');
});

test('a reaction to somebody else’s message is not looked into', async () => {
  const { send, stores, team } = await opened();
  const item = { type: 'message', channel: team.channelId, ts: '1795000000.000001' };
  const post = { key: `story:${team.id}:${ON}`, channelId: team.channelId, threadTs: null };
  await stores.outbox.queue(
    { ...post, onlyFor: null, message: { text: '', blocks: [] } },
    new Date(0),
  );
  const [queued] = await stores.outbox.claim({ now: new Date(), leaseMs: 1, limit: 1 });
  await stores.outbox.sent(queued?.id ?? '', { ts: item.ts, at: new Date() });
  const react = (item_user: string) => ({
    ...{ type: 'event_callback', team_id: WORKSPACE.id, event_id: `Ev${item_user}` },
    event: { type: 'reaction_added', user: 'U0ASKER', reaction: 'eyes', item, item_user },
  });

  await send(react('U0ANNA'));
  expect(await stores.habits.of(team.id)).toEqual([]);
  await send(react(WORKSPACE.botUserId));

  expect(await stores.habits.of(team.id)).toMatchObject([{ on: ON, kind: 'reacted' }]);
});
