import { describe, expect, test } from 'vitest';
import { IDS } from '../../../src/slack/kit/ids.ts';
import { felt } from '../../support/builders/a-feedback.ts';
import { anAlert } from '../../support/builders/an-alert.ts';
import { aChannel, addTeam, newFeedback } from '../../support/contracts/stores.ts';
import { aMessageEvent } from '../../support/slack/a-message-event.ts';
import { aCommand, aPress } from '../../support/slack/interactions.ts';
import { createListeningApp } from '../../support/slack/listening-app.ts';

const SECRET =
  'My label would not print, so I waited 20 minutes at the counter. But the clerk laughed and ' +
  'said "you are the third today", and then it went quickly.';

/** A team that speaks in an open channel and hears a private one too. */
async function opened(speaksIn: string) {
  const app = createListeningApp();
  const team = await addTeam(app.stores, { channelId: speaksIn });
  await app.stores.channels.put(aChannel({ id: 'C0CLOSED', teamId: team.id, isPrivate: true }));
  const secret = newFeedback({ channelId: 'C0CLOSED', verbatim: SECRET, ...felt('negative') });
  const stats = { ...secret.stats, words: 27 };
  await app.stores.feedback.keep({ ...secret, stats });
  // A story is typical: others say much the same.
  for (const verbatim of ['No label.', 'Label?!', 'The label again.', 'Label hangs.']) {
    await app.stores.feedback.keep(newFeedback({ channelId: 'C0CLOSED', verbatim }));
  }
  const node = { kind: 'team', teamId: team.id } as const;
  await app.stores.alerts.open(anAlert({ node, toldTeamId: team.id }), secret.saidAt);
  return app;
}

describe('what was said in a private channel', () => {
  const ASKED = [
    ...['find label', 'team Checkout', 'today Checkout', 'story Checkout'],
    'why Checkout',
  ];
  const ELSEWHERE = ['C0CHECKOUT', 'C0ELSEWHERE', 'D0MESSAGES'];

  test.each(ASKED.flatMap((asked) => ELSEWHERE.map((channel) => ({ asked, channel }))))(
    'is not in the answer to /cx $asked in $channel',
    async ({ asked, channel }) => {
      const { send, calls, posts } = await opened('C0CLOSED');

      await send(aCommand(asked, { channel_id: channel }));
      await send(aPress(IDS.share, asked, { channel: { id: channel } }));
      await send(aPress(`${IDS.ask}:0`, asked, { channel: { id: channel } }));
      const text = `<@UBOT> ${asked}`;
      await send(aMessageEvent({ type: 'app_mention', channel, text }));

      expect(calls.length + posts.length).toBeGreaterThanOrEqual(4);
      expect(JSON.stringify([calls, posts])).not.toContain('clerk laughed');
    },
  );

  test.each(ASKED)('is in the answer to /cx %s in that channel', async (asked) => {
    const { send, calls } = await opened('C0CLOSED');

    await send(aCommand(asked, { channel_id: 'C0CLOSED' }));

    expect(JSON.stringify(calls)).toContain('clerk laughed');
  });

  test('is told of as a story only there, and asked elsewhere it says so', async () => {
    const { send, calls } = await opened('C0CLOSED');

    await send(aCommand('story Checkout'));

    expect(calls[0]?.body.text).toContain('was said in a private channel');
  });
});

test.each([
  { channel_type: 'channel', turned: 'public' },
  { channel_type: 'group', turned: 'private' },
  { channel_type: 'mpim', turned: 'private' },
  { channel_type: undefined, turned: null },
])('a message of channel type $channel_type tells that its channel is $turned', async (of) => {
  const { send, turned } = createListeningApp();

  await send(aMessageEvent({ channel_type: of.channel_type }));

  expect(turned).toEqual([of.turned]);
});
