import { beforeEach, describe, expect, test } from 'vitest';
import { createPostDrawn } from '../../src/flows/post-drawn.ts';
import type { Delivery, Messenger } from '../../src/ports/sending.ts';
import { createMemoryDrawings } from '../support/fakes/memory-drawings.ts';
import { silentLog } from '../support/silent-log.ts';

const WORDS = [{ type: 'rich_text' }];
const CHART = [{ type: 'data_visualization' }];
const REFUSED: Delivery = { kind: 'refused', why: 'invalid_blocks' };
const DAY_MS = 86_400_000;

describe('a message with a chart', () => {
  let now: Date;
  /** Which blocks Slack was given. */
  let given: unknown[];
  let answer: (blocks: unknown) => Delivery;
  let messenger: Messenger;

  beforeEach(() => {
    now = new Date('2026-11-20T08:00:00Z');
    given = [];
    answer = () => ({ kind: 'sent', ts: '1.0' });
    const slack: Messenger = {
      async post({ message }) {
        given.push(message.blocks);
        return answer(message.blocks);
      },
      edit: async () => ({ kind: 'sent', ts: '1.0' }),
      findPosted: async () => null,
    };
    const drawings = createMemoryDrawings();
    messenger = createPostDrawn(slack, { drawings, clock: () => now, log: silentLog });
  });

  const post = (charted: object[] | null = CHART) =>
    messenger.post({
      ...{ key: 'k', channelId: 'C1', threadTs: null, onlyFor: null },
      message: { text: 'CSAT 74 %', blocks: WORDS, charted },
    });
  const onlyWords = (blocks: unknown): Delivery =>
    blocks === CHART ? REFUSED : { kind: 'sent', ts: '2.0' };

  test('is posted with it where the workspace takes it', async () => {
    expect(await post()).toEqual({ kind: 'sent', ts: '1.0' });
    expect(given).toEqual([CHART]);
  });

  test('is posted in words at once where it does not, and from then on', async () => {
    answer = onlyWords;

    expect(await post()).toEqual({ kind: 'sent', ts: '2.0' });
    expect(await post()).toEqual({ kind: 'sent', ts: '2.0' });

    expect(given).toEqual([CHART, WORDS, WORDS]);
  });

  test('is tried anew after thirty days', async () => {
    answer = onlyWords;
    await post();

    now = new Date(now.getTime() + 29 * DAY_MS);
    await post();
    now = new Date(now.getTime() + 2 * DAY_MS);
    answer = () => ({ kind: 'sent', ts: '1.0' });
    await post();

    expect(given).toEqual([CHART, WORDS, WORDS, CHART]);
  });

  test('is no reason to give up charts when the words are refused as well', async () => {
    answer = () => REFUSED;

    expect(await post()).toEqual(REFUSED);
    await post();

    expect(given).toEqual([CHART, WORDS, CHART, WORDS]);
  });

  test('waits like any other where Slack is down or limits the channel', async () => {
    answer = () => ({ kind: 'not now', why: 'service_unavailable' });

    expect(await post()).toEqual({ kind: 'not now', why: 'service_unavailable' });
    expect(given).toEqual([CHART]);
  });

  test('that has none is posted as it is', async () => {
    await post(null);

    expect(given).toEqual([WORDS]);
  });
});
