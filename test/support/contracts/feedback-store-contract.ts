import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NewFeedback } from '../../../src/core/feedback/feedback.ts';
import { addTeam, newFeedback, type OpenStores } from './stores.ts';

const SEARCH = { meaning: null, limit: 5, depth: 100, shownIn: 'C0ASKED' };

/** `revision` 0 is the message as it was posted, each higher one an edit of it. */
function revisionOf(message: NewFeedback, revision: number): NewFeedback {
  return {
    ...message,
    revisionTs: revisionTsOf(message, revision),
    verbatim: `As revision ${revision} has it.`,
    segment: revision % 2 === 0 ? null : `Segment ${revision}`,
    scores: Array.from({ length: (revision * 2) % 3 }, () => ({
      metric: 'csat',
      answer: 1 + revision,
      scale: { min: 1, max: 5 },
    })),
  };
}

function revisionTsOf(message: NewFeedback, revision: number): string {
  return revision === 0 ? message.ts : `179600000${revision}.000000`;
}

export function feedbackStoreContract(open: OpenStores): void {
  describe('feedback store', () => {
    test('gives feedback back as it was kept', async () => {
      const { feedback } = await open();
      const kept = newFeedback({
        segment: 'Small & medium',
        touchpointId: 'touchpoint-9',
        touchpointConfidence: 0.625,
        meaning: Int8Array.from({ length: 256 }, (_, at) => at - 127.5),
        terms: ['payment page', 'ideal', "it's"],
        kinds: [
          { label: 'churn risk', confidence: 0.8 },
          { label: 'bug', confidence: 0.4 },
        ],
        scores: [
          { metric: 'csat', answer: 2, scale: { min: 1, max: 5 } },
          { metric: 'nps', answer: 10, scale: { min: 0, max: 10 } },
        ],
        stats: { characters: 3, words: 1, sentences: 1, readability: null, tokens: 1 },
      });

      expect(await feedback.keep(kept)).toBe('kept');

      const [found] = await feedback.conversation(kept);
      expect(found).toEqual({ ...kept, id: found?.id });
    });

    test('keeps a message once, however often it comes', async () => {
      const { feedback } = await open();
      const message = newFeedback();

      const outcomes = await Promise.all(
        Array.from({ length: 8 }, () => feedback.keep(structuredClone(message))),
      );

      expect(outcomes.filter((outcome) => outcome === 'kept')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'known')).toHaveLength(7);
      expect(await feedback.conversation(message)).toHaveLength(1);
    });

    test('keeps the id of a message that is edited', async () => {
      const { feedback } = await open();
      const message = newFeedback();
      await feedback.keep(message);
      const [before] = await feedback.conversation(message);

      expect(await feedback.keep(revisionOf(message, 1))).toBe('kept');
      expect(await feedback.keep(message)).toBe('known');

      const [after] = await feedback.conversation(message);
      expect(after?.id).toBe(before?.id);
      expect(after?.verbatim).toBe('As revision 1 has it.');
    });

    test('lets nothing of a deleted message come back, whatever arrives before or after', async () => {
      const { feedback } = await open();

      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray([0, 1, 2]),
          fc.shuffledSubarray([0, 1, 2]),
          async (before, after) => {
            const message = newFeedback();

            for (const revision of before) await feedback.keep(revisionOf(message, revision));
            await feedback.forget(message, null);
            for (const revision of after) {
              expect(await feedback.keep(revisionOf(message, revision))).toBe('forgotten');
              const { revisionTs } = revisionOf(message, revision + 1);
              expect(await feedback.forget(message, revisionTs)).toBe('known');
            }

            expect(await feedback.conversation(message)).toEqual([]);
          },
        ),
        { numRuns: 20 },
      );
    });

    test('ends as the newest revision left it, with its scores alone or with nothing, in any order of arrival', async () => {
      const { feedback } = await open();
      const arrivals = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1 });
      // The message as it was posted leaves no mark when there is nothing in it to keep.
      const emptied = fc.subarray([1, 2, 3]);

      await fc.assert(
        fc.asyncProperty(arrivals, emptied, fc.boolean(), async (revisions, empty, isAtOnce) => {
          const message = newFeedback();
          const hear = (revision: number) =>
            empty.includes(revision)
              ? feedback.forget(message, revisionTsOf(message, revision))
              : feedback.keep(revisionOf(message, revision));

          const batches = isAtOnce ? [revisions] : revisions.map((revision) => [revision]);
          for (const batch of batches) await Promise.all(batch.map(hear));

          const newest = Math.max(...revisions);
          const left = empty.includes(newest) ? [] : [revisionOf(message, newest)];
          const found = await feedback.conversation(message);
          expect(found.map(({ id: _, ...piece }) => piece)).toEqual(left);
        }),
        { numRuns: 50 },
      );
    });

    test('tells what an edit that left nothing changed', async () => {
      const { feedback } = await open();
      const message = newFeedback();
      await feedback.keep(revisionOf(message, 2));

      expect(await feedback.forget(message, revisionTsOf(message, 1))).toBe('known');
      expect(await feedback.forget(message, revisionTsOf(message, 3))).toBe('forgotten');
      expect(await feedback.keep(revisionOf(message, 2))).toBe('forgotten');
      expect(await feedback.keep(revisionOf(message, 4))).toBe('kept');
    });

    test('forgets a message that is being kept at the same moment', async () => {
      const { feedback } = await open();

      for (let round = 0; round < 10; round++) {
        const message = newFeedback();
        await Promise.all([
          feedback.keep(message),
          feedback.forget(message, null),
          feedback.keep(revisionOf(message, 1)),
        ]);
        expect(await feedback.conversation(message)).toEqual([]);
      }
    });

    test('does not find what was forgotten, by words or by day', async () => {
      const stores = await open();
      const team = await addTeam(stores);
      const query = { team, period: { from: '2026-11-19', to: '2026-11-19' } };
      const message = newFeedback();
      await stores.feedback.keep(message);

      await stores.feedback.forget(message, null);

      expect(await stores.feedback.said({ ...query, limit: 1, shownIn: 'C0ASKED' })).toEqual([]);
      expect(await stores.feedback.heardByDay(query)).toEqual([]);
      expect(await stores.feedback.search({ ...SEARCH, words: 'payment' })).toEqual({
        total: 0,
        isCapped: false,
        found: [],
      });
    });

    test('keeps a text with NUL and half surrogates as the nearest text there is', async () => {
      const { feedback } = await open();
      const message = newFeedback({ verbatim: 'a\0b \uD83D c 😀', terms: ['x\0y'] });

      await feedback.keep(message);

      const [found] = await feedback.conversation(message);
      expect(found?.verbatim).toBe('ab \uFFFD c 😀');
      expect(found?.terms).toEqual(['xy']);
    });

    test('keeps a text as long as Slack allows, of words that are all different', async () => {
      const { feedback } = await open();
      const words = Array.from({ length: 6_000 }, (_, k) => `${k.toString(36)}ö`);
      const message = newFeedback({ verbatim: words.join(' ').padEnd(40_000, ' 😀🙃') });

      expect(await feedback.keep(message)).toBe('kept');

      const [found] = await feedback.conversation(message);
      expect(found?.verbatim).toBe(message.verbatim);
    });
  });

  describe('a conversation', () => {
    test('is given oldest first, whichever of its messages is asked for', async () => {
      const { feedback } = await open();
      const at = (minute: number) => new Date(Date.UTC(2026, 10, 19, 12, minute));
      const first = newFeedback({ saidAt: at(0) });
      const second = newFeedback({ conversationTs: first.ts, saidAt: at(1) });
      const third = newFeedback({ conversationTs: first.ts, saidAt: at(2) });
      const elsewhere = newFeedback({ channelId: 'C0OTHER', conversationTs: first.ts });
      for (const message of [third, first, elsewhere, second]) await feedback.keep(message);

      const expected = [first.ts, second.ts, third.ts];
      for (const ref of [first, second]) {
        expect((await feedback.conversation(ref)).map(({ ts }) => ts)).toEqual(expected);
      }
    });

    test('is still there when its first message is forgotten, or was never heard', async () => {
      const { feedback } = await open();
      const first = newFeedback();
      const reply = newFeedback({ conversationTs: first.ts });
      const orphan = newFeedback({ conversationTs: '1794999999.000000' });
      for (const message of [first, reply, orphan]) await feedback.keep(message);

      await feedback.forget(first, null);

      expect((await feedback.conversation(first)).map(({ ts }) => ts)).toEqual([reply.ts]);
      const unheard = { channelId: orphan.channelId, ts: '1794999999.000000' };
      expect((await feedback.conversation(unheard)).map(({ ts }) => ts)).toEqual([orphan.ts]);
    });
  });
}
