import { describe, expect, test } from 'vitest';
import { COMPANY } from '../../../src/core/dips/tree/watched-node.ts';
import type { Rebaseline } from '../../../src/core/dips/watch/rebaseline.ts';
import type { OpenStores } from './stores.ts';

const AT = new Date('2026-11-20T03:00:00Z');

export function watchChoicesContract(open: OpenStores): void {
  describe('sensitivity store', () => {
    test('is calm until somebody chooses otherwise, and knows who did', async () => {
      const { sensitivity } = await open();

      const before = await sensitivity.current();
      await sensitivity.choose('eager', { by: 'U0ANNA', at: AT });
      const chosen = await sensitivity.current();
      await sensitivity.choose('calm', { by: 'U0BEN', at: AT });

      expect(before).toEqual({ level: 'calm', by: null, at: null });
      expect(chosen).toEqual({ level: 'eager', by: 'U0ANNA', at: AT });
      expect(await sensitivity.current()).toMatchObject({ level: 'calm', by: 'U0BEN' });
    });
  });

  describe('rebaseline store', () => {
    test('keeps one change of a node, measure and date, newest first', async () => {
      const { rebaselines } = await open();
      const change: Rebaseline = {
        ...{ node: COMPANY, nodeName: '', measure: 'csat', from: '2026-11-01' },
        ...{ by: 'U0ANNA', why: 'another survey', at: AT },
      };
      const later: Rebaseline = { ...change, from: '2026-11-10', by: null };

      for (const each of [change, { ...change, why: 'again' }, later]) await rebaselines.add(each);

      expect(await rebaselines.since('2026-11-01')).toEqual([later, change]);
      expect(await rebaselines.since('2026-11-02')).toEqual([later]);
    });
  });
}
