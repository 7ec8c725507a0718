import { describe, expect, test } from 'vitest';
import type { Feedback, NewFeedback } from '../../../src/core/feedback/feedback.ts';
import type { RereadPiece } from '../../../src/ports/rereading.ts';
import type { Stores } from '../../../src/store/store.ts';
import { aCorrection } from '../builders/a-correction.ts';
import { felt, meant } from '../builders/a-feedback.ts';
import { aMeaning, aMeaningLike } from '../builders/a-meaning.ts';
import { addTeam, newFeedback, type OpenStores } from './stores.ts';

/** Not what `aFeedback` is read as. */
const OTHERWISE = {
  ...{ meaning: aMeaning(2), touchpointId: 'touchpoint-7', touchpointConfidence: 0.8 },
  ...{ ...felt('positive', 0.7), ...meant('praise', 0.6) },
};

export function meaningStoreContract(open: OpenStores): void {
  async function opened() {
    const stores = await open();
    await addTeam(stores);
    return { stores, meanings: stores.meanings };
  }

  describe('the encoder of the kept meanings', () => {
    test('is the first one that reads here, and everything is its own', async () => {
      const { meanings } = await opened();

      expect(await meanings.kept()).toBeNull();
      const settled = await meanings.settle('one');

      expect(settled).toEqual({ space: 'one', isWhole: true, rereadTo: null });
      expect(await meanings.settle('one')).toEqual(settled);
      expect(await meanings.kept()).toEqual(settled);
    });

    test('is another one at once where no meaning is kept yet', async () => {
      const { stores, meanings } = await opened();
      await meanings.settle('one');
      await keep(stores, newFeedback({ meaning: null }));

      expect(await meanings.settle('two')).toMatchObject({ space: 'two', isWhole: true });
    });

    test('is not compared with another: nothing is found by meaning before all was read again', async () => {
      const { stores, meanings } = await opened();
      await meanings.settle('one');
      const piece = await keep(stores, newFeedback({ meaning: aMeaningLike(1, 0.9) }));
      const asked = { meaning: aMeaning(1), limit: 9, shownIn: 'C0ASKED' };
      const find = async () => {
        const alike = await stores.feedback.alike({ ...asked, from: 0.5, within: null });
        const { found } = await stores.feedback.search({ ...asked, words: 'x', depth: 9 });
        return [alike.length, found.length];
      };
      expect(await find()).toEqual([1, 1]);

      expect(await meanings.settle('two')).toMatchObject({ isWhole: false, rereadTo: null });
      expect(await find()).toEqual([0, 0]);
      await meanings.renew('two', [reread(piece, { meaning: aMeaningLike(1, 0.8) })]);
      expect(await find()).toEqual([0, 0]);
      await meanings.finish('two');

      expect(await find()).toEqual([1, 1]);
      expect(await meanings.kept()).toEqual({ space: 'two', isWhole: true, rereadTo: null });
    });

    test('writes nothing once another one reads here', async () => {
      const { stores, meanings } = await opened();
      await meanings.settle('one');
      const piece = await keep(stores, newFeedback({ meaning: aMeaning(1) }));
      await meanings.settle('two');

      expect(await meanings.renew('one', [reread(piece)])).toBe(false);
      await meanings.finish('one');

      expect(await meanings.kept()).toEqual({ space: 'two', isWhole: false, rereadTo: null });
      expect(await kept(stores, piece)).toEqual(piece);
    });
  });

  describe('reading again', () => {
    test('goes through what is kept in order, and counts it, without what was forgotten', async () => {
      const { stores, meanings } = await opened();
      const pieces: Feedback[] = [];
      for (const at of [1, 2, 3, 4]) {
        pieces.push(await keep(stores, newFeedback({ verbatim: `Piece ${at}.` })));
      }
      const [first, second, third, fourth] = pieces;
      if (third) await stores.feedback.forget(third, null);

      const all = await meanings.keptAfter(null, 9);

      expect(all).toEqual(
        [first, second, fourth].map((piece) => ({
          id: piece?.id,
          channelId: 'C0CHECKOUT',
          revisionTs: piece?.revisionTs,
          verbatim: piece?.verbatim,
        })),
      );
      expect(await meanings.keptAfter(first?.id ?? '', 1)).toEqual(all.slice(1, 2));
      expect(await meanings.keptAfter(fourth?.id ?? '', 9)).toEqual([]);
      expect(await meanings.countAfter(null)).toBe(3);
      expect(await meanings.countAfter(second?.id ?? '')).toBe(1);
    });

    test('writes what a piece is read as now, and remembers how far it came', async () => {
      const { stores, meanings } = await opened();
      await meanings.settle('one');
      const [read, other] = [await keep(stores, newFeedback()), await keep(stores, newFeedback())];

      expect(await meanings.renew('one', [reread(read)])).toBe(true);

      expect(await kept(stores, read)).toEqual({ ...read, ...OTHERWISE });
      expect(await kept(stores, other)).toEqual(other);
      expect((await meanings.kept())?.rereadTo).toBe(read.id);
      await meanings.renew('one', [reread(read, { meaning: null })]);
      expect((await kept(stores, read))?.meaning).toBeNull();
      expect(await meanings.renew('one', [])).toBe(true);
    });

    test.each([
      {
        aspect: 'touchpoint',
        is: ['touchpoint-1'],
        stays: ['touchpointId', 'touchpointConfidence'],
      },
      { aspect: 'sentiment', is: ['negative'], stays: ['sentiment'] },
      { aspect: 'kind', is: ['complaint'], stays: ['kinds'] },
    ] as const)('leaves the $aspect that somebody corrected', async ({ aspect, is, stays }) => {
      const { stores, meanings } = await opened();
      await meanings.settle('one');
      const piece = await keep(stores, newFeedback({ touchpointId: 'touchpoint-1' }));
      await correct(stores, piece, { aspect, is });

      await meanings.renew('one', [reread(piece)]);

      const left = Object.fromEntries(stays.map((name) => [name, piece[name]]));
      expect(await kept(stores, piece)).toEqual({ ...piece, ...OTHERWISE, ...left });
    });

    test('reads anew what was corrected before it was edited to other words', async () => {
      const { stores, meanings } = await opened();
      await meanings.settle('one');
      const piece = await keep(stores, newFeedback());
      await correct(stores, piece, { aspect: 'sentiment', is: ['negative'] });
      const { id: _, ...message } = piece;
      const edit = { ...message, revisionTs: '1796000001.000000', verbatim: 'All is well.' };
      const edited = await keep(stores, edit);

      await meanings.renew('one', [reread(edited)]);

      expect((await kept(stores, edited))?.sentiment).toEqual(OTHERWISE.sentiment);
    });

    test('gives way to an edit, and to what was forgotten, meanwhile', async () => {
      const { stores, meanings } = await opened();
      await meanings.settle('one');
      const [edited, gone] = [await keep(stores, newFeedback()), await keep(stores, newFeedback())];
      const { id: _, ...message } = edited;
      await stores.feedback.keep({ ...message, revisionTs: '1796000001.000000' });
      await stores.feedback.forget(gone, null);

      await meanings.renew('one', [reread(edited), reread(gone)]);

      expect(await kept(stores, edited)).toMatchObject(felt('negative'));
      expect(await stores.feedback.conversation(gone)).toEqual([]);
    });
  });
}

function reread(
  { id, revisionTs }: Pick<Feedback, 'id' | 'revisionTs'>,
  but: Partial<RereadPiece> = {},
): RereadPiece {
  return { id, revisionTs, ...OTHERWISE, ...but };
}

async function keep(stores: Stores, message: NewFeedback): Promise<Feedback> {
  await stores.feedback.keep(message);
  const piece = await kept(stores, message);
  if (piece === undefined) throw new Error('the feedback was not kept');
  return piece;
}

async function kept(stores: Stores, of: Pick<Feedback, 'channelId' | 'ts'>) {
  return (await stores.feedback.conversation(of))[0];
}

async function correct(
  stores: Stores,
  piece: Feedback,
  but: Pick<Parameters<typeof aCorrection>[0] & object, 'aspect' | 'is'>,
): Promise<void> {
  const { id: _, ...said } = aCorrection({ ...but, feedbackId: piece.id, text: piece.verbatim });
  await stores.corrections.append(said);
}
