import { describe, expect, test } from 'vitest';
import { addTeam, newFeedback, type OpenStores } from './stores.ts';

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
      const find = async (words: string, teamId: string | null = null) => {
        const { total, found } = await stores.feedback.search({ words, teamId, limit: 10 });
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

      expect(await find('mislukt', team.id)).toHaveLength(1);
      expect(await find('mislukt', other.id)).toEqual([]);
    });

    test('counts all it found, and gives as much as is asked', async () => {
      const { stores } = await filled();

      const { total, found } = await stores.feedback.search({
        words: 'refund',
        teamId: null,
        limit: 1,
      });

      expect({ total, given: found.length }).toEqual({ total: 2, given: 1 });
    });
  });
}
