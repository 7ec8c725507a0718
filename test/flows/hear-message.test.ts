import { describe, expect, test } from 'vitest';
import type { HeardMessage } from '../../src/core/feedback/feedback.ts';
import { createForgetMessage } from '../../src/flows/forget-message.ts';
import { createHearMessage } from '../../src/flows/hear-message.ts';
import { createReader } from '../../src/reading/create-reader.ts';
import type { Stores } from '../../src/store/store.ts';
import { aTouchpoint } from '../support/builders/a-touchpoint.ts';
import { aChannel, addTeam } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { silentLog } from '../support/silent-log.ts';

const MESSAGE: HeardMessage = {
  channelId: 'C1',
  ts: '1795000000.000100',
  conversationTs: '1795000000.000100',
  revisionTs: '1795000000.000100',
  authorId: 'U1',
  isBot: false,
  source: 'slack',
  text: 'The label would not print, mail me at a@example.com',
  saidAt: new Date('2026-11-20T09:00:00Z'),
};
const EDITED = { ...MESSAGE, revisionTs: '1795000100.000100' };
const EDITED_AGAIN = { ...MESSAGE, revisionTs: '1795000200.000100' };
const reader = createReader();

/** C1 is watched, C2 no longer is, C3 was never known. */
async function open(but: Partial<Pick<Stores, 'feedback'>> = {}) {
  const stores = createMemoryStore();
  const team = await addTeam(stores, { hears: 'C1' });
  await stores.channels.put(aChannel({ id: 'C2', teamId: team.id, isWatched: false }));
  const { id: _, ...step } = aTouchpoint({ name: 'Return label', teamId: team.id });
  const touchpoints = [{ ...step, keywords: ['label'] }];
  await stores.journeys.add({ name: 'Returning', touchpoints });
  let looks = 0;
  const followCorrections = {
    keepUp: async () => {
      looks++;
    },
  };
  const world = { ...stores, ...but, reader, followCorrections };
  const hearMessage = createHearMessage({ ...world, log: silentLog });
  return {
    stores,
    hear: (message: HeardMessage, turned: 'private' | 'public' | null = null) =>
      hearMessage(message, turned),
    forget: createForgetMessage(stores),
    kept: async (ref = MESSAGE) =>
      (await stores.feedback.conversation(ref)).find(({ ts }) => ts === ref.ts),
    looks: () => looks,
    channel: (id = 'C1') => stores.channels.byId(id),
  };
}

describe('hearMessage', () => {
  test('learns what was corrected elsewhere before it reads', async () => {
    const { hear, looks } = await open();

    await hear(MESSAGE);

    expect(looks()).toBe(1);
  });

  test('keeps feedback, redacted, with its reading and touchpoint', async () => {
    const { hear, kept, stores } = await open();

    expect(await hear(MESSAGE)).toBe('kept');

    const [journey] = await stores.journeys.all();
    expect(await kept()).toMatchObject({
      verbatim: 'The label would not print, mail me at [email]',
      language: { label: 'en' },
      touchpointId: journey?.touchpoints[0]?.id,
      voice: 'customer',
      source: 'slack',
    });
    expect(await kept()).not.toHaveProperty('text');
  });

  test('knows a message that it has heard before', async () => {
    const { hear, stores } = await open();
    await hear(MESSAGE);

    expect(await hear(MESSAGE)).toBe('known');
    expect(await stores.feedback.conversation(MESSAGE)).toHaveLength(1);
  });

  test('lets chatter go, and remembers how far it has heard', async () => {
    const { hear, kept, channel } = await open();
    const chatter = { ...MESSAGE, ts: '1795000300.000100', revisionTs: '1795000300.000100' };

    expect(await hear({ ...chatter, text: 'thanks!' })).toBe('chatter');

    expect(await kept(chatter)).toBeUndefined();
    expect((await channel())?.heardUpToTs).toBe(chatter.ts);
  });

  test("a colleague's thumb in a customer's thread is no score", async () => {
    const { hear, kept } = await open();
    const reply = { ...MESSAGE, ts: '1795000050.000100', revisionTs: '1795000050.000100' };

    expect(await hear({ ...reply, text: '👍' })).toBe('chatter');
    await hear({ ...reply, text: 'I gave them a refund, CSAT 5/5 next time' });

    expect((await kept(reply))?.scores).toEqual([]);
  });

  test.each(['👍', ':+1:', '👍🏽', 'Thanks\n👍'])(
    'a person who posts only %j is no feedback',
    async (text) => {
      const { hear, kept } = await open();

      expect(await hear({ ...MESSAGE, text })).toBe('chatter');

      expect(await kept()).toBeUndefined();
    },
  );

  test("a person's thumb under words of their own is no score", async () => {
    const { hear, kept } = await open();

    await hear({ ...MESSAGE, text: 'The new return label prints well\n👍' });

    expect((await kept())?.scores).toEqual([]);
  });

  test.each([
    ['👍', true, 1],
    ['Was dit nuttig? 👎', true, 0],
    ['Was dit nuttig? 👎', false, 0],
    ['Helpful: 👍', false, 1],
  ])(
    'a thumb is a score as the answer to a survey: %s, of a tool: %s',
    async (text, isBot, answer) => {
      const { hear, kept } = await open();

      await hear({ ...MESSAGE, text, isBot, authorId: isBot ? 'B1' : 'U1' });

      expect((await kept())?.scores).toMatchObject([{ metric: 'csat', answer }]);
    },
  );

  test("a person's reply in a thread is an employee's voice, a survey tool's is not", async () => {
    const { hear, kept } = await open();
    const reply = { ...MESSAGE, ts: '1795000001.000100', revisionTs: '1795000001.000100' };
    const posted = { ...reply, ts: '1795000002.000100', revisionTs: '1795000002.000100' };

    await hear(reply);
    await hear({ ...posted, isBot: true, authorId: 'B1' });

    expect((await kept(reply))?.voice).toBe('employee');
    expect((await kept(posted))?.voice).toBe('customer');
  });

  test.each([
    ['Jane Doe via Survey Bot', 'Survey Bot'],
    ['Survey Bot jane@example.com', 'Survey Bot [email]'],
    ['Survey Bot for Mrs. Jansen', 'Survey Bot for Mrs. [name]'],
  ])('keeps of a tool that calls itself “%s” no more than “%s”', async (source, name) => {
    const { hear, kept } = await open();

    await hear({ ...MESSAGE, isBot: true, authorId: 'B1', source });

    expect((await kept())?.source).toBe(name);
  });

  test.each(['C2', 'C3'])('does not hear a channel that is not watched: %s', async (channelId) => {
    const { hear, kept, channel } = await open();
    const message = { ...MESSAGE, channelId };
    const before = await channel(channelId);

    expect(await hear(message)).toBe('not watched');

    expect(await kept(message)).toBeUndefined();
    expect(await channel(channelId)).toEqual(before);
  });
});

describe('an edit', () => {
  test('is heard as the new words', async () => {
    const { hear, kept } = await open();
    await hear(MESSAGE);

    expect(await hear({ ...EDITED, text: 'CSAT 2/5, the label would not print' })).toBe('kept');
    expect((await kept())?.scores).toHaveLength(1);
  });

  test('that leaves only chatter forgets the message', async () => {
    const { hear, kept } = await open();
    await hear(MESSAGE);

    expect(await hear({ ...EDITED, text: 'ok' })).toBe('forgotten');
    expect(await kept()).toBeUndefined();
  });

  test('is heard when the message was chatter, however often it was', async () => {
    const { hear, kept } = await open();

    await hear({ ...MESSAGE, text: 'hello' });
    await hear({ ...EDITED, text: 'hello all' });
    const text = 'hello all, the payment page hung, CSAT 1/5';

    expect(await hear({ ...EDITED_AGAIN, text })).toBe('kept');
    expect(await kept()).toMatchObject({ verbatim: text, scores: [{ answer: 1 }] });
  });

  test('to chatter that comes late leaves the newer words', async () => {
    const { hear, kept } = await open();
    const text = 'The payment page hung.';
    await hear({ ...EDITED_AGAIN, text });

    expect(await hear({ ...EDITED, text: 'hello all' })).toBe('known');
    expect((await kept())?.verbatim).toBe(text);
  });
});

describe('what Slack says of the channel', () => {
  test('is learnt, and stays when nothing is said', async () => {
    const { hear, channel } = await open();

    await hear(MESSAGE, 'private');
    await hear(EDITED);
    expect((await channel())?.isPrivate).toBe(true);

    await hear(MESSAGE, 'public');
    expect((await channel())?.isPrivate).toBe(false);
  });

  test('is learnt before the words are kept', async () => {
    const { feedback } = createMemoryStore();
    const failing = { ...feedback, keep: () => Promise.reject(new Error('down')) };
    const { hear, channel } = await open({ feedback: failing });

    await expect(hear(MESSAGE, 'private')).rejects.toThrow('down');

    expect((await channel())?.isPrivate).toBe(true);
  });
});

describe('forgetMessage', () => {
  test('forgets what was said, for good', async () => {
    const { hear, forget, kept } = await open();
    await hear(MESSAGE);

    await forget(MESSAGE);

    expect(await kept()).toBeUndefined();
    expect(await hear(EDITED)).toBe('forgotten');
  });
});
