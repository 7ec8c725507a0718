import { describe, expect, test } from 'vitest';
import { aTheme } from '../builders/a-theme.ts';
import { addTeam, type OpenStores } from './stores.ts';

const { id: _, state: __, by: ___, ...THEME } = aTheme();

export function themeStoreContract(open: OpenStores): void {
  describe('theme store', () => {
    async function opened() {
      const stores = await open();
      const { id: teamId } = await addTeam(stores);
      const { id: otherId } = await addTeam(stores, { name: 'Delivery', hears: 'C0DELIVERY' });
      return { themes: stores.themes, theme: { ...THEME, teamId }, teamId, otherId };
    }

    test('gives a suggestion back as it was kept', async () => {
      const { themes, theme } = await opened();

      const kept = await themes.suggest({ ...theme, touchpointId: 'touchpoint-9', terms: ['a\0'] });

      expect(kept).toEqual({
        ...theme,
        touchpointId: 'touchpoint-9',
        terms: ['a'],
        id: kept.id,
        state: 'suggested',
        by: null,
      });
      expect(await themes.byId(kept.id)).toEqual(kept);
      expect(await themes.byId('nothing\0')).toBeNull();
    });

    test('suggests the same terms to a team once, whatever their order and case', async () => {
      const { themes, theme, teamId, otherId } = await opened();

      const first = await themes.suggest(theme);
      const again = await Promise.all(
        [['timeout', 'iDEAL'], theme.terms].map((terms) =>
          themes.suggest({ ...theme, terms, label: 'another', n: 99 }),
        ),
      );
      const elsewhere = await themes.suggest({ ...theme, teamId: otherId });

      expect(again).toEqual([first, first]);
      expect(elsewhere.id).not.toBe(first.id);
      expect(await themes.of(teamId, 'suggested', 5)).toEqual([first]);
    });

    test('lists a team’s themes newest first', async () => {
      const { themes, theme, teamId } = await opened();
      const terms = ['oldest', 'newest', 'between', 'between as well'];
      const days = ['01', '20', '10', '10'];
      for (const [k, term] of terms.entries()) {
        const foundAt = new Date(`2026-11-${days[k]}T04:00:00Z`);
        await themes.suggest({ ...theme, foundAt, terms: [term], label: term });
      }

      const labels = async (limit: number) =>
        (await themes.of(teamId, 'suggested', limit)).map(({ label }) => label);

      expect(await labels(5)).toEqual(['newest', 'between as well', 'between', 'oldest']);
      expect(await labels(1)).toEqual(['newest']);
    });

    test('is decided once, under a name of somebody’s own where there is one', async () => {
      const { themes, theme, teamId } = await opened();
      const named = await themes.suggest(theme);
      const unwanted = await themes.suggest({ ...theme, terms: ['monday'] });
      const added = { state: 'added', by: 'U0ONE', label: 'iDEAL hangs' } as const;
      const dismissed = { state: 'dismissed', by: 'U0TWO' } as const;

      expect(await themes.decide(named.id, added)).toBe(true);
      expect(await themes.decide(named.id, dismissed)).toBe(false);
      expect(await themes.decide(unwanted.id, dismissed)).toBe(true);
      expect(await themes.decide('nothing', dismissed)).toBe(false);

      expect(await themes.of(teamId, 'suggested', 5)).toEqual([]);
      expect(await themes.of(teamId, 'added', 5)).toEqual([{ ...named, ...added }]);
      expect(await themes.of(teamId, 'dismissed', 5)).toEqual([{ ...unwanted, ...dismissed }]);
      expect(await themes.suggest(theme)).toEqual({ ...named, ...added });
    });
  });
}
