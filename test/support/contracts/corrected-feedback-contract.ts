import { describe, expect, test } from 'vitest';
import type { NewFeedback } from '../../../src/core/feedback/feedback.ts';
import type { Stores } from '../../../src/store/store.ts';
import { aCorrection } from '../builders/a-correction.ts';
import { felt, meant } from '../builders/a-feedback.ts';
import { aChannel, addTeam, newFeedback, type OpenStores } from './stores.ts';

const SHOWN = 'C0ASKED';

export function correctedFeedbackContract(open: OpenStores): void {
  async function opened() {
    const stores = await open();
    const team = await addTeam(stores);
    return { stores, feedback: stores.feedback, team };
  }

  describe('one piece of feedback', () => {
    test('is given by its id where it may be shown, unless it was forgotten', async () => {
      const { stores, feedback, team } = await opened();
      await stores.channels.put(aChannel({ id: 'C0CLOSED', teamId: team.id, isPrivate: true }));
      const [open, closed] = [newFeedback(), newFeedback({ channelId: 'C0CLOSED' })];
      const [openId, closedId] = [await keep(stores, open), await keep(stores, closed)];

      expect(await feedback.byId(openId, SHOWN)).toEqual({ ...open, id: openId });
      expect(await feedback.byId(closedId, SHOWN)).toBeNull();
      expect(await feedback.byId(closedId, 'C0CLOSED')).toEqual({ ...closed, id: closedId });
      for (const id of ['9999999', 'nothing', '', '-1', '1e3', '9'.repeat(40)]) {
        expect(await feedback.byId(id, SHOWN)).toBeNull();
      }

      await feedback.forget(open, null);
      expect(await feedback.byId(openId, SHOWN)).toBeNull();
    });

    test('is what a correction says, and the rest of it stays', async () => {
      const { stores, feedback } = await opened();
      const message = newFeedback({ touchpointConfidence: 0.3 });
      const id = await keep(stores, message);
      const other = newFeedback();
      const otherId = await keep(stores, other);

      const touchpoint = { touchpointId: 'touchpoint-9', touchpointConfidence: 1 };
      await feedback.correct(id, touchpoint);
      expect(await feedback.byId(id, SHOWN)).toEqual({ ...message, ...touchpoint, id });

      const feeling = { ...felt('positive', 1), ...meant('praise', 1) };
      await feedback.correct(id, { ...feeling, touchpointId: null });
      expect(await feedback.byId(id, SHOWN)).toEqual({
        ...{ ...message, ...touchpoint, ...feeling },
        ...{ touchpointId: null, id },
      });

      await feedback.correct(id, {});
      await feedback.correct('nothing', touchpoint);
      expect(await feedback.byId(otherId, SHOWN)).toEqual({ ...other, id: otherId });
    });

    test('is read anew when it is edited, and stays forgotten when it is corrected', async () => {
      const { stores, feedback } = await opened();
      const message = newFeedback({ touchpointId: 'touchpoint-1' });
      const id = await keep(stores, message);
      await feedback.correct(id, { touchpointId: 'touchpoint-9', touchpointConfidence: 1 });

      expect(await feedback.keep(message)).toBe('known');
      expect((await feedback.byId(id, SHOWN))?.touchpointId).toBe('touchpoint-9');
      await feedback.keep({ ...message, revisionTs: '1796000001.000000' });
      expect((await feedback.byId(id, SHOWN))?.touchpointId).toBe('touchpoint-1');

      await feedback.forget(message, null);
      await feedback.correct(id, felt('positive'));
      expect(await feedback.conversation(message)).toEqual([]);
    });
  });

  describe('what the reader was unsure of', () => {
    const query = { period: { from: '2026-11-17', to: '2026-11-19' }, limit: 9, shownIn: SHOWN };

    test('is given in order of how much worth it is to ask, the newer of two first', async () => {
      const { stores, feedback, team } = await opened();
      const said = [
        { verbatim: 'It has no guess here.', touchpointConfidence: 0 },
        { verbatim: 'It hardly has a guess.', touchpointConfidence: 0.2 },
        { verbatim: 'It is halfway to sure.', touchpointConfidence: 0.45, ...at('18') },
        { verbatim: 'It is halfway as well.', touchpointConfidence: 0.45, ...at('19') },
        { verbatim: 'It is all but sure.', touchpointConfidence: 0.7 },
        { verbatim: 'It is sure of this one.', touchpointConfidence: 0.9 },
        { verbatim: 'Too few words.', touchpointConfidence: 0.5 },
        { verbatim: 'Said some other day, before.', touchpointConfidence: 0.5, ...at('16') },
      ];
      for (const each of said) await keep(stores, newFeedback(each));

      const unsure = await feedback.unsure({ ...query, team });

      expect(unsure.map(({ verbatim }) => verbatim)).toEqual([
        'It is halfway as well.',
        'It is halfway to sure.',
        'It is all but sure.',
        'It hardly has a guess.',
        'It has no guess here.',
      ]);
      expect(await feedback.unsure({ ...query, team, limit: 1 })).toEqual(unsure.slice(0, 1));
    });

    test('leaves out what was corrected, asked about or said in private', async () => {
      const { stores, feedback, team } = await opened();
      await stores.channels.put(aChannel({ id: 'C0CLOSED', teamId: team.id, isPrivate: true }));
      const [corrected, asked, left] = [
        await keep(stores, newFeedback()),
        await keep(stores, newFeedback()),
        await keep(stores, newFeedback()),
      ];
      const closed = await keep(stores, newFeedback({ channelId: 'C0CLOSED' }));
      const { id: _, ...correction } = aCorrection({ feedbackId: corrected });

      await stores.corrections.append(correction);
      await stores.asks.claim({ teamId: team.id, on: '2026-11-20', feedbackId: asked });

      const idsFor = async (shownIn: string) =>
        (await feedback.unsure({ ...query, team, shownIn })).map(({ id }) => id).toSorted();
      expect(await idsFor(SHOWN)).toEqual([left]);
      expect(await idsFor('C0CLOSED')).toEqual([left, closed].toSorted());
    });
  });
}

function at(day: string): Pick<NewFeedback, 'saidAt'> {
  return { saidAt: new Date(`2026-11-${day}T12:00:00Z`) };
}

async function keep(stores: Stores, message: NewFeedback): Promise<string> {
  await stores.feedback.keep(message);
  const [kept] = await stores.feedback.conversation(message);
  if (kept === undefined) throw new Error('the feedback was not kept');
  return kept.id;
}
