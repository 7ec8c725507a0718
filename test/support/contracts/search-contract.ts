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
      const find = async (words: string, shownIn = 'C0ASKED') => {
        const asked = { words, meaning: null, limit: 10, depth: 100, shownIn };
        const { total, isCapped, found } = await stores.feedback.search(asked);
        expect({ total, isCapped }).toEqual({ total: found.length, isCapped: false });
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

    test('counts all it found, and gives as much as is asked', async () => {
      const { stores } = await filled();

      const asked = { words: 'refund', meaning: null, limit: 1, depth: 2, shownIn: 'C0ASKED' };
      const { found, ...counted } = await stores.feedback.search(asked);

      expect(counted).toEqual({ total: 2, isCapped: false });
      expect(found).toHaveLength(1);
    });

    test('goes no deeper than is asked, from the newest back, and says that there is more', async () => {
      const { stores } = await filled();
      await stores.feedback.keep(newFeedback({ verbatim: 'Two refunds came.' }));

      const asked = { words: 'refund', meaning: null, limit: 5, depth: 2, shownIn: 'C0ASKED' };
      const { found, ...counted } = await stores.feedback.search(asked);

      expect(counted).toEqual({ total: 2, isCapped: true });
      expect(found.map(({ verbatim }) => verbatim)).toEqual([
        'I want my refund.',
        'Two refunds came.',
      ]);
    });

    test('finds what a private channel heard in that channel alone, and does not count it elsewhere', async () => {
      const { find, stores, team } = await filled();
      const [open, closed] = ['C0CHECKOUT', 'C0CLOSED'];
      await stores.channels.put(aChannel({ id: closed, teamId: team.id, isPrivate: true }));
      const verbatim = 'Our secret refund never came.';
      await stores.feedback.keep(newFeedback({ channelId: closed, verbatim }));

      for (const shownIn of [open, 'C0ELSEWHERE', 'D0MESSAGES', '']) {
        expect(await find('secret', shownIn)).toEqual([]);
        expect(await find('refund', shownIn)).toHaveLength(2);
      }
      expect(await find('secret', closed)).toEqual([verbatim]);
      expect(await find('refund', closed)).toHaveLength(3);
    });
  });
}
