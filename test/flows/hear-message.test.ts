import { beforeEach, describe, expect, test } from 'vitest';
import type { HeardMessage, MessageRef, NewFeedback } from '../../src/core/feedback/feedback.ts';
import { createForgetMessage } from '../../src/flows/forget-message.ts';
import { createHearMessage, type Heard } from '../../src/flows/hear-message.ts';
import { createReader } from '../../src/reading/create-reader.ts';

const MESSAGE: HeardMessage = {
  channelId: 'C1',
  ts: '1700000000.000100',
  conversationTs: '1700000000.000100',
  revisionTs: '1700000000.000100',
  authorId: 'U1',
  isBot: false,
  source: 'slack',
  text: 'The label would not print, mail me at a@example.com',
  saidAt: new Date('2026-11-20T09:00:00Z'),
};
const EDITED = { ...MESSAGE, revisionTs: '1700000100.000100' };
const reader = createReader();

let kept: Map<string, NewFeedback>;
let forgotten: Set<string>;
let heardUpTo: string[];
let turnedTo: string[];
let hear: (message: HeardMessage, turned?: 'private' | 'public') => Promise<Heard>;
let forget: ReturnType<typeof createForgetMessage>;

beforeEach(() => {
  kept = new Map();
  forgotten = new Set();
  heardUpTo = [];
  turnedTo = [];
  const parts = { feedback: feedbackStore(), channels: channelStore(), journeys: journeyStore() };
  const hearMessage = createHearMessage({ ...parts, reader, log: quietLog() });
  hear = (message, turned) => hearMessage(message, turned ?? null);
  forget = createForgetMessage(parts);
});

describe('hearMessage', () => {
  test('keeps feedback, redacted, with its reading and touchpoint', async () => {
    expect(await hear(MESSAGE)).toBe('kept');

    expect(kept.get(MESSAGE.ts)).toMatchObject({
      verbatim: 'The label would not print, mail me at [email]',
      language: { label: 'en' },
      touchpointId: 'label',
      voice: 'customer',
    });
    expect(kept.get(MESSAGE.ts)).not.toHaveProperty('text');
  });

  test('knows a message that it has heard before', async () => {
    await hear(MESSAGE);

    expect(await hear(MESSAGE)).toBe('known');
    expect(kept.size).toBe(1);
  });

  test('lets chatter go, and remembers how far it has heard', async () => {
    expect(await hear({ ...MESSAGE, text: 'thanks!' })).toBe('chatter');

    expect(kept.size).toBe(0);
    expect(heardUpTo).toEqual([MESSAGE.ts]);
  });

  test('forgets what an edit turned into chatter', async () => {
    await hear(MESSAGE);

    expect(await hear({ ...EDITED, text: 'ok' })).toBe('forgotten');
    expect(kept.size).toBe(0);
  });

  test('hears an edit as the new words', async () => {
    await hear(MESSAGE);

    expect(await hear({ ...EDITED, text: 'CSAT 2/5, the label would not print' })).toBe('kept');
    expect(kept.get(MESSAGE.ts)?.scores).toHaveLength(1);
  });

  test("a colleague's thumb in a customer's thread is no score", async () => {
    const reply = { ...MESSAGE, ts: '1700000050.000100', revisionTs: '1700000050.000100' };

    expect(await hear({ ...reply, text: '👍' })).toBe('chatter');
    await hear({ ...reply, text: 'I gave them a refund, CSAT 5/5 next time' });

    expect(kept.get(reply.ts)?.scores).toEqual([]);
  });

  test("a person's reply in a thread is an employee's voice, a survey tool's is not", async () => {
    const reply = { ...MESSAGE, ts: '1700000001.000100', revisionTs: '1700000001.000100' };
    const posted = { ...reply, ts: '1700000002.000100', revisionTs: '1700000002.000100' };

    await hear(reply);
    await hear({ ...posted, isBot: true, authorId: 'B1' });

    expect(kept.get(reply.ts)?.voice).toBe('employee');
    expect(kept.get(posted.ts)?.voice).toBe('customer');
  });

  test.each(['C2', 'C3'])('does not hear a channel that is not watched: %s', async (channelId) => {
    expect(await hear({ ...MESSAGE, channelId })).toBe('not watched');

    expect(kept.size).toBe(0);
    expect(heardUpTo).toEqual([]);
  });
});

describe('what Slack says of the channel', () => {
  test('is learnt once, before the words are kept', async () => {
    const failing = { ...feedbackStore(), keep: () => Promise.reject(new Error('down')) };
    const parts = { feedback: failing, channels: channelStore(), journeys: journeyStore() };
    const hearMessage = createHearMessage({ ...parts, reader, log: quietLog() });

    await expect(hearMessage(MESSAGE, 'private')).rejects.toThrow('down');
    expect(turnedTo).toEqual(['private']);

    await hear(MESSAGE, 'private');
    await hear(MESSAGE);
    expect(turnedTo).toEqual(['private']);

    await hear(MESSAGE, 'public');
    expect(turnedTo).toEqual(['private', 'public']);
  });
});

describe('forgetMessage', () => {
  test('forgets what was said, for good', async () => {
    await hear(MESSAGE);

    await forget(MESSAGE);

    expect(kept.size).toBe(0);
    expect(await hear(EDITED)).toBe('forgotten');
  });
});

function feedbackStore() {
  return {
    keep: async (feedback: NewFeedback) => {
      if (forgotten.has(feedback.ts)) return 'forgotten' as const;
      const earlier = kept.get(feedback.ts)?.revisionTs ?? '';
      if (feedback.revisionTs <= earlier) return 'known' as const;
      kept.set(feedback.ts, feedback);
      return 'kept' as const;
    },
    forget: async ({ ts }: MessageRef) => {
      forgotten.add(ts);
      kept.delete(ts);
    },
  };
}

/** C1 is watched, C2 no longer is, C3 was never known. */
function channelStore() {
  return {
    byId: async (id: string) =>
      id === 'C3'
        ? null
        : {
            id,
            teamId: 'team',
            language: 'en' as const,
            invitedBy: null,
            heardUpToTs: '0',
            isWatched: id === 'C1',
            isPrivate: turnedTo.at(-1) === 'private',
          },
    turned: async (_: string, to: 'private' | 'public') => {
      turnedTo.push(to);
    },
    heard: async (_: string, ts: string) => {
      heardUpTo.push(ts);
    },
  };
}

function journeyStore() {
  const label = {
    id: 'label',
    name: 'Return label',
    teamId: 'team',
    isMomentOfTruth: false,
    keywords: ['label'],
  };
  return { all: async () => [{ id: 'return', name: 'Returning', touchpoints: [label] }] };
}

function quietLog() {
  const quiet = () => undefined;
  return { debug: quiet, info: quiet, warn: quiet, error: quiet };
}
