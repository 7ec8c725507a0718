import { describe, expect, test } from 'vitest';
import type { NewFeedback } from '../../../src/core/feedback/feedback.ts';
import { alikeness } from '../../../src/core/feedback/meaning.ts';
import type { Stores } from '../../../src/store/store.ts';
import { aMeaning, aMeaningLike } from '../builders/a-meaning.ts';
import { aChannel, addTeam, newFeedback, type OpenStores } from './stores.ts';

const ASKED = { limit: 10, depth: 100, shownIn: 'C0ASKED' };
const DAY = { from: '2026-11-19', to: '2026-11-19' };

export function meaningContract(open: OpenStores): void {
  async function opened() {
    const stores = await open();
    const team = await addTeam(stores);
    return { stores, team, keep: keepIn(stores) };
  }

  describe('search by meaning', () => {
    test('finds what means the same in other words, most alike first, and nothing that is merely there', async () => {
      const { stores, keep } = await opened();
      await keep('Rather alike.', { meaning: aMeaningLike(1, 0.7) });
      await keep('Most alike.', { meaning: aMeaningLike(1, 0.9) });
      await keep('Hardly alike.', { meaning: aMeaningLike(1, 0.3) });
      await keep('Of before there were meanings.', { meaning: null });

      const found = await stores.feedback.search({ ...ASKED, words: 'x', meaning: aMeaning(1) });

      expect(verbatims(found.found)).toEqual(['Most alike.', 'Rather alike.']);
      expect(found).toMatchObject({ total: 2, isCapped: false });
      const nonsense = { ...ASKED, words: 'x', meaning: aMeaning(77) };
      expect(await stores.feedback.search(nonsense)).toEqual({
        found: [],
        total: 0,
        isCapped: false,
      });
    });

    test('puts first what has the words and means the same, and counts each piece once', async () => {
      const { stores, keep } = await opened();
      await keep('I want my refund.', { meaning: aMeaningLike(1, 0.6) });
      await keep('A refund of a refund.', { meaning: aMeaning(5) });
      await keep('Waar blijft mijn geld?', { meaning: aMeaningLike(1, 0.9) });
      await keep('Nothing of it.', { meaning: aMeaning(6) });

      const asked = { ...ASKED, words: 'refund', meaning: aMeaning(1) };
      const { found, ...counted } = await stores.feedback.search(asked);

      expect(verbatims(found)[0]).toBe('I want my refund.');
      expect(verbatims(found).toSorted()).toEqual([
        'A refund of a refund.',
        'I want my refund.',
        'Waar blijft mijn geld?',
      ]);
      expect(counted).toEqual({ total: 3, isCapped: false });
      const { total } = await stores.feedback.search({ ...asked, limit: 1 });
      expect(total).toBe(3);
    });

    test('goes no deeper than is asked, and says that there is more', async () => {
      const { stores, keep } = await opened();
      for (const by of [1, 2, 3]) await keep(`Alike ${by}.`, { meaning: aMeaningLike(1, 0.9, by) });

      const asked = { ...ASKED, words: 'x', meaning: aMeaning(1) };
      const { found, ...counted } = await stores.feedback.search({ ...asked, depth: 2 });

      expect(found).toHaveLength(2);
      expect(counted).toEqual({ total: 2, isCapped: true });
    });

    test('finds nothing that was forgotten, was edited to mean something else, or is private', async () => {
      const { stores, team, keep } = await opened();
      await stores.channels.put(aChannel({ id: 'C0CLOSED', teamId: team.id, isPrivate: true }));
      const meaning = aMeaningLike(1, 0.9);
      const forgotten = await keep('Forgotten.', { meaning });
      const edited = await keep('To be edited.', { meaning });
      await keep('Closed.', { meaning, channelId: 'C0CLOSED' });

      await stores.feedback.forget(forgotten, null);
      const revisionTs = '1796000001.000000';
      await stores.feedback.keep({ ...edited, revisionTs, meaning: aMeaning(9) });

      const find = async (shownIn: string) => {
        const asked = { ...ASKED, words: 'x', meaning: aMeaning(1), shownIn };
        const alike = { meaning: aMeaning(1), from: 0.5, within: null, limit: 9, shownIn };
        const [searched, near] = [
          await stores.feedback.search(asked),
          await stores.feedback.alike(alike),
        ];
        expect(near.map(({ feedback }) => feedback.verbatim)).toEqual(verbatims(searched.found));
        return verbatims(searched.found);
      };
      expect(await find('C0CHECKOUT')).toEqual([]);
      expect(await find('C0CLOSED')).toEqual(['Closed.']);
    });
  });

  describe('what is alike', () => {
    test('is given most alike first with how alike it is, from an alikeness on', async () => {
      const { stores, keep } = await opened();
      const meanings = [0.6, 0.9, 0.75].map((share) => aMeaningLike(1, share));
      for (const meaning of meanings) await keep('Of one meaning.', { meaning });

      const query = { meaning: aMeaning(1), within: null, limit: 9, shownIn: 'C0ASKED' };
      const alike = await stores.feedback.alike({ ...query, from: 0.7 });

      const expected = meanings.map((meaning) => alikeness(meaning, aMeaning(1))).toSorted();
      expect(alike.map((each) => each.alikeness)).toEqual(expected.slice(1).toReversed());
      expect(alike.map(({ feedback }) => feedback.meaning)).toEqual([meanings[1], meanings[2]]);
      expect(await stores.feedback.alike({ ...query, from: 0.7, limit: 1 })).toHaveLength(1);
    });

    test('is what customers began a conversation with, of the team and the days that are asked for', async () => {
      const { stores, team, keep } = await opened();
      const meaning = aMeaningLike(1, 0.9);
      await addTeam(stores, { name: 'Delivery', hears: 'C0DELIVERY' });
      const first = await keep('Of the team, that day.', { meaning });
      await keep('A reply.', { meaning, conversationTs: first.ts });
      await keep('Of a colleague.', { meaning, voice: 'employee' });
      await keep('Of another team.', { meaning, channelId: 'C0DELIVERY' });
      await keep('Of another day.', { meaning, saidAt: new Date('2026-11-18T12:00:00Z') });

      const query = { meaning: aMeaning(1), from: 0.5, limit: 9, shownIn: 'C0ASKED' };
      const within = { team, period: DAY };
      const those = await stores.feedback.alike({ ...query, within });
      const all = await stores.feedback.alike({ ...query, within: null });

      expect(those.map(({ feedback }) => feedback.verbatim)).toEqual(['Of the team, that day.']);
      expect(all.map(({ feedback }) => feedback.verbatim).toSorted()).toEqual([
        'Of another day.',
        'Of another team.',
        'Of the team, that day.',
      ]);
    });
  });
}

function keepIn(stores: Stores) {
  return async (verbatim: string, but: Partial<NewFeedback> = {}): Promise<NewFeedback> => {
    const message = newFeedback({ verbatim, ...but });
    await stores.feedback.keep(message);
    return message;
  };
}

function verbatims(pieces: readonly { readonly verbatim: string }[]): readonly string[] {
  return pieces.map(({ verbatim }) => verbatim);
}
