import { describe, expect, test } from 'vitest';
import type { Stores } from '../../../src/store/store.ts';
import { aCorrection } from '../builders/a-correction.ts';
import { newFeedback, type OpenStores } from './stores.ts';

const { id: _, ...CORRECTION } = aCorrection();

export function correctionStoreContract(open: OpenStores): void {
  describe('correction store', () => {
    test('gives a correction back as it was kept, with its number', async () => {
      const { corrections, feedbackId, verbatim } = await withFeedback(await open());
      const given = {
        ...CORRECTION,
        feedbackId,
        text: verbatim,
        was: [],
        is: ['bug', 'churn risk'],
        aspect: 'kind' as const,
        modelVersion: 3,
      };

      const kept = await corrections.append(given);

      expect(kept).toEqual({ ...given, id: kept.id });
      expect(await corrections.after(null, 10)).toEqual([kept]);
      expect(await corrections.of(feedbackId)).toEqual([kept]);
      expect(await corrections.of('1234567')).toEqual([]);
      expect(await corrections.of('nothing')).toEqual([]);
    });

    test('keeps every correction of one text, in order of arrival', async () => {
      const { corrections } = await open();
      const said = ['one', 'two', 'three'];
      for (const is of said) await corrections.append({ ...CORRECTION, is: [is] });

      const [first, second, third] = await corrections.after(null, 10);

      expect([first, second, third].map((kept) => kept?.is)).toEqual(said.map((is) => [is]));
      expect(await corrections.after(first?.id ?? '', 1)).toEqual([second]);
      expect(await corrections.after(first?.id ?? '', 9)).toEqual([second, third]);
      expect(await corrections.after(third?.id ?? '', 9)).toEqual([]);
      expect(await corrections.count()).toBe(3);
    });

    test('shows whoever reads on from a number all that was appended since, in the midst of it', async () => {
      const { corrections } = await open();
      const texts = Array.from({ length: 40 }, (_, k) => `Correction ${k}`);
      const read: string[] = [];

      async function readOn(): Promise<void> {
        for (let last: string | null = null; read.length < texts.length; ) {
          const next = await corrections.after(last, 7);
          read.push(...next.map(({ text }) => text));
          last = next.at(-1)?.id ?? last;
        }
      }
      await Promise.all([
        readOn(),
        ...texts.map((text) => corrections.append({ ...CORRECTION, text })),
      ]);

      expect(read.toSorted()).toEqual(texts.toSorted());
    });

    test('forgets the words with the message, and keeps the rest', async () => {
      const stores = await open();
      const { message, feedbackId, verbatim, corrections } = await withFeedback(stores);
      const kept = await corrections.append({ ...CORRECTION, feedbackId, text: verbatim });
      const other = await corrections.append({ ...CORRECTION, text: verbatim });

      await stores.feedback.forget(message, null);
      const late = await corrections.append({ ...CORRECTION, feedbackId, text: verbatim });

      expect(late.text).toBe('');
      expect(await corrections.after(null, 10)).toEqual([{ ...kept, text: '' }, other, late]);
    });

    test('forgets the words when an edit leaves nothing to keep', async () => {
      const stores = await open();
      const { message, feedbackId, verbatim, corrections } = await withFeedback(stores);
      await corrections.append({ ...CORRECTION, feedbackId, text: verbatim });

      await stores.feedback.forget(message, '1796000001.000000');

      expect((await corrections.of(feedbackId)).map(({ text }) => text)).toEqual(['']);
    });

    test('forgets words that an edit takes back, and keeps them where they stand', async () => {
      const stores = await open();
      const { message, feedbackId, verbatim, corrections } = await withFeedback(stores);
      await corrections.append({ ...CORRECTION, feedbackId, text: verbatim });
      const textsAfter = async (edit: object) => {
        await stores.feedback.keep({ ...message, ...edit });
        return (await corrections.of(feedbackId)).map(({ text }) => text);
      };

      const scored = `CSAT 2/5\n${verbatim}`;

      expect(await textsAfter({ revisionTs: '1796000001.000000', terms: [] })).toEqual([verbatim]);
      expect(await textsAfter({ revisionTs: '1796000002.000000', verbatim: scored })).toEqual([
        verbatim,
      ]);
      expect(await textsAfter({ revisionTs: '1796000003.000000', verbatim: 'No.' })).toEqual(['']);
    });

    test('keeps no words that an edit took back a moment before', async () => {
      const stores = await open();
      const { message, feedbackId, verbatim, corrections } = await withFeedback(stores);

      await stores.feedback.keep({ ...message, revisionTs: '1796000001.000000', verbatim: 'No.' });
      const late = await corrections.append({ ...CORRECTION, feedbackId, text: verbatim });

      expect(late).toMatchObject({ feedbackId, text: '' });
    });
  });
}

async function withFeedback(stores: Stores) {
  const message = newFeedback();
  await stores.feedback.keep(message);
  const [kept] = await stores.feedback.conversation(message);
  if (kept === undefined) throw new Error('the feedback was not kept');
  const { corrections } = stores;
  return { corrections, message, feedbackId: kept.id, verbatim: kept.verbatim };
}
