import { describe, expect, test } from 'vitest';
import { IDS } from '../../src/slack/kit/ids.ts';
import { LISTENERS } from '../../src/slack/listeners.ts';
import { aFeedback } from '../support/builders/a-feedback.ts';
import { aStory } from '../support/builders/a-story.ts';
import { addTeam } from '../support/contracts/stores.ts';
import { readAloud } from '../support/read-aloud.ts';
import { aMessageEvent } from '../support/slack/a-message-event.ts';
import { aPress } from '../support/slack/interactions.ts';
import { createListeningApp, said } from '../support/slack/listening-app.ts';

test('every part that can be pressed, chosen or submitted has somebody who answers', () => {
  const hears = LISTENERS.map((listener) => listener.hears);

  for (const id of Object.values(IDS)) expect(hears).toContain(id);
});

describe('messages', () => {
  test('are heard, and forgotten when they are deleted', async () => {
    const { send, heard, forgotten } = createListeningApp();

    await send(aMessageEvent({ text: 'It hung again', ts: '1795000000.000100' }));
    await send(
      aMessageEvent({
        subtype: 'message_deleted',
        deleted_ts: '1795000000.000100',
        user: undefined,
      }),
    );

    expect(heard).toMatchObject([{ text: 'It hung again', channelId: 'C1' }]);
    expect(forgotten).toEqual([{ channelId: 'C1', ts: '1795000000.000100' }]);
  });

  test('that ask Earshot something are answered in their thread, and not heard', async () => {
    const { send, heard, posts, stores } = createListeningApp();
    await addTeam(stores);
    const mention = {
      text: '<@UBOT> team checkout',
      channel: 'C0CHECKOUT',
      ts: '1795000001.000100',
      thread_ts: '1795000000.000100',
    };

    await send(aMessageEvent(mention));
    await send(aMessageEvent({ ...mention, type: 'app_mention' }));

    expect(heard).toEqual([]);
    expect(posts).toMatchObject([
      {
        key: 'answer:C0CHECKOUT:1795000001.000100',
        threadTs: '1795000000.000100',
        onlyFor: null,
      },
    ]);
    expect(readAloud(posts[0]?.message.blocks ?? [])).toContain('Checkout, the last 30 days');
  });

  test('in a channel shared with another organisation are answered for the asker alone', async () => {
    const { send, posts } = createListeningApp();
    const mention = { type: 'app_mention', text: '<@UBOT> help', user: 'U0ASKER' };

    await send(aMessageEvent(mention, { is_ext_shared_channel: true }));

    expect(posts).toMatchObject([{ onlyFor: 'U0ASKER' }]);
  });
});

describe('guests of another organisation', () => {
  test('are heard', async () => {
    const { send, heard } = createListeningApp();

    await send(aMessageEvent({ user_team: 'T0OTHER', source_team: 'T0OTHER' }));

    expect(heard).toHaveLength(1);
  });

  test('are refused politely when they ask', async () => {
    const { send, posts, calls, stores } = createListeningApp();
    await addTeam(stores);
    const guest = { user: { id: 'U0GUEST', team_id: 'T0OTHER' } };

    await send(aPress(`${IDS.ask}:0`, 'team', guest));
    await send(aMessageEvent({ type: 'app_mention', text: '<@UBOT> team', user_team: 'T0OTHER' }));

    expect(said(calls[0])).toContain('I only answer members');
    expect(said(calls[0])).not.toContain('Checkout');
    expect(readAloud(posts[0]?.message.blocks ?? [])).toContain('I only answer members');
    expect(posts[0]?.onlyFor).toBe('U1');
  });
});

describe('"We discussed it"', () => {
  test('shows who noted it, and tells the second who was first', async () => {
    const { send, calls, stores } = createListeningApp();
    const team = await addTeam(stores);
    const { id: _, ...feedback } = aFeedback({ ts: '1795000000.000001' });
    await stores.feedback.keep(feedback);
    const [kept] = (
      await stores.feedback.search({
        ...{ words: 'payment', meaning: null, limit: 1, depth: 1, shownIn: 'C0CHECKOUT' },
      })
    ).found;
    await stores.stories.tell(aStory({ teamId: team.id, ...(kept && { feedback: kept }) }));
    const value = `${team.id} 2026-11-20`;

    await send(aPress(IDS.discuss, value));
    await send(aPress(IDS.discuss, value, { user: { id: 'U0SECOND', team_id: 'T1' } }));

    expect(calls[0]?.body.replace_original).toBe(true);
    expect(said(calls[0])).toContain('Noted by @U0ASKER');
    expect(said(calls[2])).toBe('@U0ASKER had already noted that you discussed it.');
  });

  test('about a story that is gone says so', async () => {
    const { send, calls } = createListeningApp();

    await send(aPress(IDS.discuss, 'team-9 2026-01-01'));

    expect(said(calls[0])).toContain('no longer kept');
  });
});

test('App Home shows each team, what it hears and what it was last told', async () => {
  const { send, calls, stores } = createListeningApp();
  const team = await addTeam(stores);
  const slot = { job: 'digest', teamId: team.id, on: '2026-11-19' } as const;
  await stores.slots.claim(slot, { now: new Date('2026-11-19T08:00:00Z'), leaseMs: 1000 });
  const outcome = { kind: 'quiet', why: 'nothing new' } as const;
  await stores.slots.finish(slot, outcome, new Date('2026-11-19T08:00:00Z'));

  await send(aMessageEvent({ type: 'app_home_opened', user: 'U1', tab: 'home' }));

  expect(calls[0]).toMatchObject({ to: 'views.publish', body: { user_id: 'U1' } });
  const view = JSON.parse(String(calls[0]?.body.view));
  expect(readAloud(view.blocks)).toContain('Checkout · Hears #C0CHECKOUT');
  expect(readAloud(view.blocks)).toContain(
    'Digest: nothing sent on Thu 19 Nov: nobody had said anything new',
  );
  expect(readAloud(view.blocks)).toContain('Story: not sent yet');
});
