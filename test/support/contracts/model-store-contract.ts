import { describe, expect, test } from 'vitest';
import type { ModelRecord } from '../../../src/core/corrections/model-record.ts';
import type { OpenStores } from './stores.ts';

const FIT: Omit<ModelRecord, 'version' | 'by'> = {
  fittedAt: new Date('2026-11-20T03:00:00Z'),
  upTo: '12',
  examined: { n: 40, accuracy: 0.825, macroF1: 0.7625 },
  state: 'current',
};

export function modelStoreContract(open: OpenStores): void {
  describe('model store', () => {
    test('knows no model at first', async () => {
      const { models } = await open();

      expect(await models.current()).toBeNull();
      expect(await models.recent(5)).toEqual([]);
      expect(await models.rollBack('U0MEMBER')).toBeNull();
    });

    test('puts a new model in force and the one before it out, and gives both back', async () => {
      const { models } = await open();

      const first = await models.record({ ...FIT, upTo: null, examined: null });
      const second = await models.record(FIT);

      expect(first).toMatchObject({ version: 1, upTo: null, examined: null, state: 'current' });
      expect(second).toEqual({ ...FIT, version: 2, by: null });
      expect(await models.current()).toEqual(second);
      expect(await models.recent(5)).toEqual([second, { ...first, state: 'replaced' }]);
      expect(await models.recent(1)).toEqual([second]);
    });

    test('leaves the model in force where a new one is refused', async () => {
      const { models } = await open();
      const first = await models.record(FIT);

      const refused = await models.record({ ...FIT, state: 'refused' });

      expect(refused.version).toBe(2);
      expect(await models.current()).toEqual(first);
    });

    test('goes back past what was refused or rolled back, until there is nothing to go back to', async () => {
      const { models } = await open();
      await models.record(FIT);
      await models.record(FIT);
      await models.record({ ...FIT, state: 'refused' });
      await models.record(FIT);

      expect((await models.rollBack('U0ONE'))?.version).toBe(2);
      expect((await models.rollBack('U0TWO'))?.version).toBe(1);
      expect(await models.rollBack('U0THREE')).toBeNull();

      expect((await models.current())?.version).toBe(1);
      const recent = await models.recent(9);
      expect(recent.map(({ version, state, by }) => [version, state, by])).toEqual([
        [4, 'rolled back', 'U0ONE'],
        [3, 'refused', null],
        [2, 'rolled back', 'U0TWO'],
        [1, 'current', null],
      ]);
    });

    test('goes back to the one that was in force, after a fit that followed a step back', async () => {
      const { models } = await open();
      for (const _ of [1, 2]) await models.record(FIT);
      await models.rollBack('U0ONE');

      expect((await models.record(FIT)).version).toBe(3);
      expect((await models.rollBack('U0TWO'))?.version).toBe(1);
    });

    test('has one model in force, and no number twice, whatever comes at the same moment', async () => {
      const { models } = await open();

      await Promise.all(
        Array.from({ length: 6 }, (_, k) =>
          k === 3 ? models.rollBack('U0MEMBER') : models.record(FIT),
        ),
      );

      const recent = await models.recent(9);
      expect(recent.map(({ version }) => version)).toEqual([5, 4, 3, 2, 1]);
      expect(recent.filter(({ state }) => state === 'current')).toHaveLength(1);
    });
  });
}
