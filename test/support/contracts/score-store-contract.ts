import { describe, expect, test } from 'vitest';
import type { StatedScore } from '../../../src/core/scores/score.ts';
import { addTeam, newFeedback, type OpenStores } from './stores.ts';

const FIVE = { min: 1, max: 5 };
const THUMBS = { min: 0, max: 1 };
const NOON = new Date('2026-11-19T12:00:00Z');

function csat(answer: number, scale = FIVE): StatedScore {
  return { metric: 'csat', answer, scale };
}

export function scoreStoreContract(open: OpenStores): void {
  async function opened() {
    const stores = await open();
    const team = await addTeam(stores);
    const query = {
      team,
      metric: 'csat' as const,
      period: { from: '2026-11-17', to: '2026-11-19' },
    };
    return { stores, query };
  }

  describe('score store', () => {
    test('counts the answers of each day and scale, in order of date', async () => {
      const { stores, query } = await opened();
      const said = [
        { saidAt: NOON, scores: [csat(5)] },
        { saidAt: NOON, scores: [csat(5)] },
        { saidAt: NOON, scores: [csat(1)] },
        { saidAt: NOON, scores: [csat(1, THUMBS)] },
        { saidAt: new Date('2026-11-17T12:00:00Z'), scores: [csat(3)] },
        { saidAt: new Date('2026-11-16T12:00:00Z'), scores: [csat(3)] },
        {
          saidAt: NOON,
          scores: [{ metric: 'nps', answer: 5, scale: { min: 0, max: 10 } } as const],
        },
        { saidAt: NOON, scores: [] },
      ];
      for (const each of said) await stores.feedback.keep(newFeedback(each));

      expect(await stores.scores.dailyAnswers(query)).toEqual([
        { on: '2026-11-17', scale: FIVE, counts: [0, 0, 1, 0, 0] },
        { on: '2026-11-19', scale: THUMBS, counts: [0, 1] },
        { on: '2026-11-19', scale: FIVE, counts: [1, 0, 0, 0, 2] },
      ]);
    });

    test('counts a conversation once, with its newest score', async () => {
      const { stores, query } = await opened();
      const first = newFeedback({ saidAt: NOON, scores: [csat(1)] });
      const reply = newFeedback({
        conversationTs: first.ts,
        saidAt: NOON,
        scores: [csat(2), csat(4)],
      });
      const chat = newFeedback({ conversationTs: first.ts, saidAt: NOON, scores: [] });
      for (const each of [chat, reply, first]) await stores.feedback.keep(each);

      const [day] = await stores.scores.dailyAnswers(query);

      expect(day?.counts).toEqual([0, 0, 0, 1, 0]);
    });

    test('counts a conversation on the day of its newest score, and on no earlier one', async () => {
      const { stores, query } = await opened();
      const first = newFeedback({ saidAt: NOON, scores: [csat(1)] });
      const later = newFeedback({
        conversationTs: first.ts,
        saidAt: new Date('2026-11-20T12:00:00Z'),
        scores: [csat(5)],
      });
      for (const each of [first, later]) await stores.feedback.keep(each);

      const next = { ...query, period: { from: '2026-11-20', to: '2026-11-20' } };

      expect(await stores.scores.dailyAnswers(query)).toEqual([]);
      expect(await stores.scores.dailyAnswers(next)).toEqual([
        { on: '2026-11-20', scale: FIVE, counts: [0, 0, 0, 0, 1] },
      ]);
    });

    test('counts neither employees’ scores, nor those of other teams, nor what is forgotten', async () => {
      const { stores, query } = await opened();
      const forgotten = newFeedback({ saidAt: NOON, scores: [csat(1)] });
      const others = [
        newFeedback({ saidAt: NOON, scores: [csat(2)], voice: 'employee' }),
        newFeedback({ saidAt: NOON, scores: [csat(3)], channelId: 'C0ELSEWHERE' }),
      ];
      for (const each of [forgotten, ...others]) await stores.feedback.keep(each);

      await stores.feedback.forget(forgotten, null);

      expect(await stores.scores.dailyAnswers(query)).toEqual([]);
    });

    test('counts what an edit made of a score', async () => {
      const { stores, query } = await opened();
      const message = newFeedback({ saidAt: NOON, scores: [csat(1), csat(2)] });
      await stores.feedback.keep(message);

      await stores.feedback.keep({
        ...message,
        revisionTs: '1796000000.000000',
        scores: [csat(5)],
      });

      expect(await stores.scores.dailyAnswers(query)).toEqual([
        { on: '2026-11-19', scale: FIVE, counts: [0, 0, 0, 0, 1] },
      ]);
    });
  });
}
