import { describe, expect, test } from 'vitest';
import type { NewFeedback } from '../../../src/core/feedback/feedback.ts';
import type { StatedScore } from '../../../src/core/scores/score.ts';
import { addTeam, newFeedback, type OpenStores } from './stores.ts';

const FIVE = { min: 1, max: 5 };
const THUMBS = { min: 0, max: 1 };
const NOON = new Date('2026-11-19T12:00:00Z');
/** 23:30 in Amsterdam, 17:30 in New York; in Amsterdam the next date begins half an hour later. */
const EVENING = new Date('2026-11-18T22:30:00Z');
const NIGHT = new Date('2026-11-18T23:30:00Z');
const PERIOD = { from: '2026-11-17', to: '2026-11-19' };

function csat(answer: number, scale = FIVE): StatedScore {
  return { metric: 'csat', answer, scale };
}

export function answerStoreContract(open: OpenStores): void {
  async function opened() {
    const stores = await open();
    const checkout = await addTeam(stores);
    const abroad = await addTeam(stores, {
      ...{ name: 'Abroad', timeZone: 'America/New_York', hears: 'C0ABROAD' },
    });
    const keep = (but: Partial<NewFeedback>) => stores.feedback.keep(newFeedback(but));
    return { ...stores, checkout, abroad, keep };
  }

  describe('answer store', () => {
    test('counts the answers of many teams, each on its own dates, by touchpoint and scale', async () => {
      const { answers, checkout, abroad, keep } = await opened();
      await keep({ saidAt: NOON, scores: [csat(5)], touchpointId: 'p1' });
      await keep({ saidAt: NOON, scores: [csat(5)], touchpointId: 'p1' });
      await keep({ saidAt: NOON, scores: [csat(1)], touchpointId: 'p1' });
      await keep({ saidAt: NOON, scores: [csat(1, THUMBS)] });
      await keep({ saidAt: EVENING, scores: [csat(2)] });
      await keep({ saidAt: NIGHT, scores: [csat(3)], channelId: 'C0ABROAD' });
      await keep({ saidAt: NOON, scores: [csat(4)], channelId: 'C0ELSEWHERE' });
      await keep({ saidAt: NOON, scores: [csat(4)], voice: 'employee' });

      const spans = [checkout, abroad].map((team) => ({ team, period: PERIOD }));
      const days = await answers.days(spans);

      const leaf = { teamId: checkout.id, touchpointId: null, metric: 'csat' };
      expect(days).toHaveLength(4);
      expect(days).toEqual(
        expect.arrayContaining([
          { ...leaf, touchpointId: 'p1', on: '2026-11-19', scale: FIVE, counts: [1, 0, 0, 0, 2] },
          { ...leaf, on: '2026-11-19', scale: THUMBS, counts: [0, 1] },
          { ...leaf, on: '2026-11-18', scale: FIVE, counts: [0, 1, 0, 0, 0] },
          {
            ...{ ...leaf, teamId: abroad.id, on: '2026-11-18', scale: FIVE },
            counts: [0, 0, 1, 0, 0],
          },
        ]),
      );
    });

    test('counts a conversation once a metric, with its newest score, where that was given', async () => {
      const { answers, checkout, keep } = await opened();
      const first = newFeedback({ saidAt: NOON, scores: [csat(1)], touchpointId: 'p1' });
      const ces = { metric: 'ces', answer: 6, scale: { min: 1, max: 7 } } as const;
      await keep({ ...first, scores: [csat(1), ces] });
      await keep({ conversationTs: first.ts, saidAt: NOON, scores: [csat(4)], touchpointId: 'p2' });

      const days = await answers.days([{ team: checkout, period: PERIOD }]);

      const told = days.map(({ metric, touchpointId, counts }) => [metric, touchpointId, counts]);
      expect(told).toEqual(
        expect.arrayContaining([
          ['csat', 'p2', [0, 0, 0, 1, 0]],
          ['ces', 'p1', [0, 0, 0, 0, 0, 1, 0]],
        ]),
      );
      expect(told).toHaveLength(2);
    });

    test('adds answers up, and tells the recent ones apart', async () => {
      const { answers, checkout, keep } = await opened();
      await keep({ saidAt: NOON, scores: [csat(5)] });
      await keep({ saidAt: new Date('2026-11-05T12:00:00Z'), scores: [csat(5)] });
      await keep({ saidAt: new Date('2026-11-20T12:00:00Z'), scores: [csat(5)] });

      const at = { tracedTo: null, traceTo: '2026-11-16', to: '2026-11-19' };
      const [total, ...others] = await answers.totals([{ team: checkout, ...at }]);

      expect(others).toEqual([]);
      expect(total).toMatchObject({
        ...{ teamId: checkout.id, touchpointId: null, metric: 'csat', scale: FIVE },
        ...{ firstOn: '2026-11-05', n: 2, recent: 1 },
        before: { n: 0, sum: 0 },
      });
      expect(total?.now.n).toBe(1);
    });

    test.each([
      { what: 'an answer is added', added: { scores: [csat(2)] } },
      { what: 'one is given to another touchpoint', edit: { touchpointId: 'p1' } },
      { what: 'one is altered', edit: { scores: [csat(4)] } },
      { what: 'one is on another date', edit: { saidAt: new Date('2026-11-15T12:00:00Z') } },
      { what: 'one is forgotten', isForgotten: true },
    ])('another fingerprint tells that $what', async ({ added, edit, isForgotten }) => {
      const { answers, feedback, checkout, keep } = await opened();
      const said = new Date('2026-11-16T12:00:00Z');
      const piece = newFeedback({ saidAt: said, scores: [csat(5)] });
      await keep(piece);
      await keep({ saidAt: said, scores: [csat(1)] });
      const at = { tracedTo: '2026-11-16', traceTo: '2026-11-17', to: '2026-11-19' };
      const traces = async () =>
        (await answers.totals([{ team: checkout, ...at }])).map(
          ({ touchpointId, before, now }) => ({
            ...{ touchpointId, before, now },
          }),
        );
      const learnt = await traces();
      const later = await traces();

      if (added) await keep({ saidAt: said, ...added });
      if (edit) await feedback.keep({ ...piece, revisionTs: '1799000000.000000', ...edit });
      if (isForgotten) await feedback.forget(piece, null);

      expect(later).toEqual(learnt);
      expect(learnt[0]?.before).toEqual(learnt[0]?.now);
      expect(await traces()).not.toEqual(learnt);
    });
  });
}
