import { describe, expect, test } from 'vitest';
import { aChannel, addTeam, newFeedback, type OpenStores } from './stores.ts';

export function searchContract(open: OpenStores): void {
  describe('search', () => {
    const VERBATIMS = [
      'Refunds take far too long.',
      'I want my refund.',
      'De betalingen komen dubbel binnen.',
      'Mijn betaling is mislukt.',
      'Everything is fine, 100% :-) (really) & more | less ! <->',
    ];

    async function filled() {
      const stores = await open();
      const team = await addTeam(stores);
      for (const verbatim of VERBATIMS) await stores.feedback.keep(newFeedback({ verbatim }));
      const find = async (words: string, but: { teamId?: string; shownIn?: string } = {}) => {
        const { teamId = null, shownIn = 'C0ASKED' } = but;
        const { total, found } = await stores.feedback.search({
          ...{ words, teamId, limit: 10, shownIn },
        });
        expect(total).toBe(found.length);
        return found.map(({ verbatim }) => verbatim);
      };
      return { stores, team, find };
    }

    test('finds English and Dutch words in their other forms, the exact form first', async () => {
      const { find } = await filled();

      expect(await find('refund')).toEqual(['I want my refund.', 'Refunds take far too long.']);
      expect(await find('REFUNDS')).toEqual(['Refunds take far too long.', 'I want my refund.']);
      expect(await find('betaling')).toEqual([
        'Mijn betaling is mislukt.',
        'De betalingen komen dubbel binnen.',
      ]);
    });

    test('finds what has all of the words', async () => {
      const { find } = await filled();

      expect(await find('betaling mislukt')).toEqual(['Mijn betaling is mislukt.']);
      expect(await find('betaling refund')).toEqual([]);
    });

    test.each(["'", '& | ! ( ) : * <->', '"', '-', '\\', '', '   ', '\0', '%', '😀'])(
      'finds nothing by %j, and says so calmly',
      async (words) => {
        const { find } = await filled();

        expect(await find(words)).toEqual([]);
      },
    );

    test('keeps to a team when one is named', async () => {
      const { find, team, stores } = await filled();
      const other = await addTeam(stores, { name: 'Delivery', hears: 'C0DELIVERY' });

      expect(await find('mislukt', { teamId: team.id })).toHaveLength(1);
      expect(await find('mislukt', { teamId: other.id })).toEqual([]);
    });

    test('counts all it found, and gives as much as is asked', async () => {
      const { stores } = await filled();

      const { total, found } = await stores.feedback.search({
        words: 'refund',
        teamId: null,
        limit: 1,
        shownIn: 'C0ASKED',
      });

      expect({ total, given: found.length }).toEqual({ total: 2, given: 1 });
    });

    test('finds what a private channel heard in that channel alone, and does not count it elsewhere', async () => {
      const { find, stores, team } = await filled();
      const [open, closed] = ['C0CHECKOUT', 'C0CLOSED'];
      await stores.channels.put(aChannel({ id: closed, teamId: team.id, isPrivate: true }));
      const verbatim = 'Our secret refund never came.';
      await stores.feedback.keep(newFeedback({ channelId: closed, verbatim }));

      for (const shownIn of [open, 'C0ELSEWHERE', 'D0MESSAGES', '']) {
        expect(await find('secret', { shownIn })).toEqual([]);
        expect(await find('refund', { shownIn })).toHaveLength(2);
      }
      expect(await find('secret', { shownIn: closed })).toEqual([verbatim]);
      expect(await find('refund', { shownIn: closed, teamId: team.id })).toHaveLength(3);
    });
  });
}
