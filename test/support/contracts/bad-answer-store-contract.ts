import { describe, expect, test } from 'vitest';
import type { StatedScore } from '../../../src/core/scores/score.ts';
import { addTeam, newFeedback, type OpenStores } from './stores.ts';

const ON = '2026-11-19';
const LOWEST: StatedScore = { metric: 'csat', answer: 1, scale: { min: 1, max: 5 } };

export function badAnswerStoreContract(open: OpenStores): void {
  /** `note` keeps a piece about a touchpoint and notes it. */
  async function opened() {
    const stores = await open();
    const team = await addTeam(stores);
    async function keep() {
      const message = newFeedback({ scores: [LOWEST] });
      await stores.feedback.keep(message);
      const [piece] = await stores.feedback.conversation(message);
      return { id: piece?.id ?? '', message };
    }
    async function note(touchpointId: string, but: { on?: string; teamId?: string } = {}) {
      const { id } = await keep();
      const answer = { feedbackId: id, teamId: team.id, touchpointId, on: ON, ...but };
      return { answer, noted: await stores.badAnswers.note(answer) };
    }
    return { stores, team, keep, note };
  }

  describe('bad answer store', () => {
    test('tells the first of a touchpoint on a date, and counts the others', async () => {
      const { stores, team, note } = await opened();

      const first = await note('payment');
      const second = await note('payment');
      const nextDay = await note('payment', { on: '2026-11-20' });

      expect([first, second, nextDay].map(({ noted }) => noted)).toEqual([
        'told',
        'counted',
        'told',
      ]);
      const period = { from: ON, to: ON };
      expect(await stores.badAnswers.counted(team.id, period)).toEqual([
        { touchpointId: 'payment', count: 1 },
      ]);
    });

    test('counts what was not told at once after all', async () => {
      const { stores, team, note } = await opened();
      const { answer } = await note('payment');

      await stores.badAnswers.count(answer.feedbackId);

      expect(await stores.badAnswers.note(answer)).toBe('counted');
      expect(await stores.badAnswers.counted(team.id, { from: ON, to: ON })).toEqual([
        { touchpointId: 'payment', count: 1 },
      ]);
    });

    test('tells three of a team on a date', async () => {
      const { stores, note } = await opened();
      const other = await addTeam(stores, { name: 'Returns', hears: 'C0RETURNS' });

      const noted = [];
      for (const step of ['payment', 'basket', 'label', 'account']) {
        noted.push((await note(step)).noted);
      }

      expect(noted).toEqual(['told', 'told', 'told', 'counted']);
      expect((await note('payment', { teamId: other.id })).noted).toBe('told');
    });

    test('leaves an answer what it was, however often it is noted', async () => {
      const { stores, team, note } = await opened();
      const told = await note('payment');
      const counted = await note('payment');

      expect(await stores.badAnswers.note(told.answer)).toBe('told');
      expect(await stores.badAnswers.note({ ...counted.answer, on: '2026-11-20' })).toBe('counted');

      const period = { from: '2026-11-01', to: '2026-11-30' };
      expect(await stores.badAnswers.counted(team.id, period)).toEqual([
        { touchpointId: 'payment', count: 1 },
      ]);
    });

    test('tells no more of them when many are noted at the same moment', async () => {
      const { stores, team, keep } = await opened();
      const pieces = [];
      for (let k = 0; k < 12; k++) pieces.push(await keep());

      const noted = await Promise.all(
        pieces.map(({ id: feedbackId }, k) =>
          stores.badAnswers.note({
            ...{ feedbackId, teamId: team.id, on: ON },
            touchpointId: k < 4 ? 'payment' : `step ${k}`,
          }),
        ),
      );

      expect(noted.filter((it) => it === 'told')).toHaveLength(3);
      expect(noted.slice(0, 4).filter((it) => it === 'told').length).toBeLessThanOrEqual(1);
    });

    test('knows an answer and its score', async () => {
      const { stores, note } = await opened();
      const { answer } = await note('payment');

      expect(await stores.badAnswers.byId(answer.feedbackId)).toEqual({
        ...answer,
        scores: [LOWEST],
      });
    });

    test.each(['999999', "1'; --", ''])('knows nothing of %j', async (id) => {
      const { stores } = await opened();

      expect(await stores.badAnswers.byId(id)).toBeNull();
    });

    test('forgets an answer with its feedback', async () => {
      const { stores, team, keep } = await opened();
      const pieces = [await keep(), await keep()];
      for (const { id: feedbackId } of pieces) {
        await stores.badAnswers.note({
          ...{ feedbackId, teamId: team.id, touchpointId: 'payment', on: ON },
        });
      }

      for (const { message } of pieces) await stores.feedback.forget(message, null);

      expect(await stores.badAnswers.byId(pieces[0]?.id ?? '')).toBeNull();
      expect(await stores.badAnswers.counted(team.id, { from: ON, to: ON })).toEqual([]);
    });
  });
}
