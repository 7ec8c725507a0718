import { describe, expect, test } from 'vitest';
import type { Stores } from '../../../src/store/store.ts';
import { aTheme } from '../builders/a-theme.ts';
import { addTeam, newFeedback, type OpenStores } from './stores.ts';

const { id: _, state: __, by: ___, ...THEME } = aTheme();

export function themeStoreContract(open: OpenStores): void {
  describe('theme store', () => {
    async function opened() {
      const stores = await open();
      const { id: teamId } = await addTeam(stores);
      const { id: otherId } = await addTeam(stores, { name: 'Delivery', hears: 'C0DELIVERY' });
      return { stores, themes: stores.themes, theme: { ...THEME, teamId }, teamId, otherId };
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

      const now = { ...first, n: 99 };
      expect(again).toEqual([now, now]);
      expect(elsewhere.id).not.toBe(first.id);
      expect(await themes.of(teamId, 'suggested', 5)).toEqual([now]);
    });

    test('shows what is suggested again by what is said of it now, until it is decided', async () => {
      const { themes, theme } = await opened();
      const { id } = await themes.suggest(theme);

      const again = await themes.suggest({ ...theme, feedbackIds: ['3', '2'], n: 5 });
      const many = ['11', '12', '13', '14', '15', '16', '17', '18'];
      const more = await themes.suggest({ ...theme, feedbackIds: many, n: 8 });
      await themes.decide(id, { state: 'dismissed', by: 'U0ONE' });
      const decided = await themes.suggest({ ...theme, feedbackIds: ['9'], n: 1 });

      expect(again).toMatchObject({ id, feedbackIds: ['3', '2', '1'], n: 5 });
      expect(more.feedbackIds).toEqual([...many, '3', '2']);
      expect(decided).toEqual({ ...more, state: 'dismissed', by: 'U0ONE' });
      expect(await themes.byId(id)).toEqual(decided);
    });

    test('forgets the words of a theme with its last example, but not what somebody added', async () => {
      const { stores, themes, theme } = await opened();
      const [one, other] = [newFeedback(), newFeedback()];
      for (const each of [one, other]) await stores.feedback.keep(each);
      const feedbackIds = [await idOf(stores, one), await idOf(stores, other)];
      const suggested = await themes.suggest({ ...theme, feedbackIds, terms: ['parcel'] });
      const added = await themes.suggest({ ...theme, feedbackIds, terms: ['bank'] });
      await themes.decide(added.id, { state: 'added', by: 'U0ONE', label: 'Banks' });

      await stores.feedback.forget(one, null);
      const left = await themes.byId(suggested.id);
      await stores.feedback.forget(other, null);

      expect(left).toEqual({ ...suggested, feedbackIds: feedbackIds.slice(1) });
      expect(await themes.byId(suggested.id)).toBeNull();
      expect(await themes.byId(added.id)).toMatchObject({
        ...{ label: 'Banks', state: 'added', by: 'U0ONE', terms: [], feedbackIds: [] },
      });
      expect((await themes.suggest({ ...theme, terms: ['bank'] })).id).not.toBe(added.id);
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

async function idOf(stores: Stores, message: ReturnType<typeof newFeedback>): Promise<string> {
  const [piece] = await stores.feedback.conversation(message);
  if (piece === undefined) throw new Error('the feedback was not kept');
  return piece.id;
}
