import { describe, expect, test } from 'vitest';
import { aTouchpoint } from '../builders/a-touchpoint.ts';
import { aChannel, addTeam, newFeedback, type OpenStores } from './stores.ts';

const AT = new Date('2026-11-19T13:00:00Z');
const OPENED = { by: 'U0FIRST', at: AT };
const LATER = new Date('2026-11-20T09:00:00Z');
const DONE = { ending: 'done', outcome: 'The label prints again.', credits: ['U0HELPER'] } as const;

export function caseStoreContract(open: OpenStores): void {
  /** `opened` keeps a piece and opens its case. */
  async function begin() {
    const stores = await open();
    const team = await addTeam(stores);
    async function keep(but: Parameters<typeof newFeedback>[0] = {}) {
      const message = newFeedback(but);
      await stores.feedback.keep(message);
      const [piece] = await stores.feedback.conversation(message);
      return { id: piece?.id ?? '', message };
    }
    async function opened(but: { readonly channelId?: string; readonly at?: Date } = {}) {
      const { at = AT, ...where } = but;
      const kept = await keep(where);
      await stores.cases.open({ feedbackId: kept.id, teamId: team.id }, { ...OPENED, at });
      return kept;
    }
    const ofTeam = { teamId: team.id, shownIn: 'C0CHECKOUT', limit: 9 };
    return { stores, team, keep, opened, ofTeam };
  }

  describe('case store', () => {
    test('opens one case of a piece, which nobody has', async () => {
      const { stores, team, opened } = await begin();
      const { id } = await opened();

      await stores.cases.open({ feedbackId: id, teamId: team.id }, { by: 'U0SECOND', at: LATER });

      expect(await stores.cases.of([id])).toEqual([
        {
          ...{ feedbackId: id, teamId: team.id, openedBy: 'U0FIRST', openedAt: AT },
          ...{
            ownerId: null,
            state: 'open',
            outcome: null,
            credits: [],
            closedAt: null,
            closedBy: null,
          },
        },
      ]);
    });

    test('lets one member take it, and that one alone let it go', async () => {
      const { stores, opened } = await begin();
      const { id } = await opened();

      expect(await stores.cases.take(id, 'U0FIRST')).toBe(true);
      expect(await stores.cases.take(id, 'U0SECOND')).toBe(false);
      expect(await stores.cases.letGo(id, 'U0SECOND')).toBe(false);
      expect(await stores.cases.of([id])).toMatchObject([{ ownerId: 'U0FIRST' }]);
      expect(await stores.cases.letGo(id, 'U0FIRST')).toBe(true);
      expect(await stores.cases.of([id])).toMatchObject([{ ownerId: null }]);
    });

    test('gives a case to one of many who take it at the same moment', async () => {
      const { stores, opened } = await begin();
      const { id } = await opened();

      const taken = await Promise.all(
        ['U1', 'U2', 'U3', 'U4', 'U5'].map((by) => stores.cases.take(id, by)),
      );

      expect(taken.filter((it) => it)).toHaveLength(1);
    });

    test('ends a case once, with what became of it and who helped', async () => {
      const { stores, opened } = await begin();
      const { id } = await opened();

      expect(await stores.cases.close(id, DONE, { by: 'U0FIRST', at: LATER })).toBe(true);
      const again = { ...DONE, ending: 'dropped', outcome: null } as const;
      expect(await stores.cases.close(id, again, { by: 'U0SECOND', at: AT })).toBe(false);

      expect(await stores.cases.of([id])).toMatchObject([
        {
          ...{ state: 'done', ownerId: 'U0FIRST', closedAt: LATER, closedBy: 'U0FIRST' },
          ...{ outcome: 'The label prints again.', credits: ['U0HELPER'] },
        },
      ]);
      expect(await stores.cases.take(id, 'U0SECOND')).toBe(false);
      expect(await stores.cases.letGo(id, 'U0FIRST')).toBe(false);
    });

    test('leaves a case to whoever has it when somebody else ends it', async () => {
      const { stores, opened } = await begin();
      const { id } = await opened();
      await stores.cases.take(id, 'U0FIRST');

      await stores.cases.close(id, DONE, { by: 'U0SECOND', at: LATER });

      expect(await stores.cases.of([id])).toMatchObject([
        { ownerId: 'U0FIRST', closedBy: 'U0SECOND' },
      ]);
    });

    test('opens an ended case again, without what became of it', async () => {
      const { stores, opened } = await begin();
      const { id } = await opened();
      expect(await stores.cases.reopen(id)).toBe(false);
      await stores.cases.close(id, DONE, { by: 'U0FIRST', at: LATER });

      expect(await stores.cases.reopen(id)).toBe(true);

      expect(await stores.cases.of([id])).toMatchObject([
        {
          state: 'open',
          ownerId: 'U0FIRST',
          outcome: null,
          credits: [],
          closedAt: null,
          closedBy: null,
        },
      ]);
    });

    test('lists the open ones of a team or a member, opened first first', async () => {
      const { stores, team, opened, ofTeam } = await begin();
      const second = await opened({ at: LATER });
      const first = await opened();
      const ended = await opened();
      await stores.cases.close(ended.id, DONE, { by: 'U0FIRST', at: LATER });
      await stores.cases.take(second.id, 'U0SECOND');
      const other = await addTeam(stores, { name: 'Returns', hears: 'C0RETURNS' });

      const found = await stores.cases.stillOpen(ofTeam);
      const { teamId: _, ...anyTeam } = ofTeam;
      const mine = await stores.cases.stillOpen({ ...anyTeam, ownerId: 'U0SECOND' });

      expect(found.map(({ of }) => of.feedbackId)).toEqual([first.id, second.id]);
      expect(found[0]?.feedback).toMatchObject({ id: first.id, verbatim: first.message.verbatim });
      expect(found[0]?.of).toMatchObject({ teamId: team.id, ownerId: null });
      expect(mine.map(({ of }) => of.feedbackId)).toEqual([second.id]);
      expect(await stores.cases.stillOpen({ ...ofTeam, limit: 1 })).toHaveLength(1);
      expect(await stores.cases.stillOpen({ ...ofTeam, teamId: other.id })).toEqual([]);
    });

    test('lists as many of moments of truth, which are due sooner, however many are older', async () => {
      const { stores, team, keep, opened, ofTeam } = await begin();
      const { id: _, ...step } = aTouchpoint({ teamId: team.id, isMomentOfTruth: true });
      await stores.journeys.add({ name: 'Ordering', touchpoints: [step] });
      const touchpointId = (await stores.journeys.all())[0]?.touchpoints[0]?.id ?? '';
      const [first, second] = [await opened(), await opened({ at: LATER })];
      const { id } = await keep({ touchpointId });
      const last = new Date('2026-11-21T09:00:00Z');
      await stores.cases.open({ feedbackId: id, teamId: team.id }, { by: 'U0FIRST', at: last });

      const idsOf = async (limit: number) =>
        (await stores.cases.stillOpen({ ...ofTeam, limit })).map(({ of }) => of.feedbackId);

      expect(await idsOf(1)).toEqual([first.id, id]);
      expect(await idsOf(2)).toEqual([first.id, second.id, id]);
    });

    test('counts all that are open, by the day, the owner and what they are about', async () => {
      const { stores, team, opened, ofTeam } = await begin();
      for (let made = 0; made < 12; made++) await opened();
      const mine = await opened();
      await stores.cases.take(mine.id, 'U0SECOND');
      // The same date in UTC, and the next one in Amsterdam.
      await opened({ at: new Date('2026-11-19T23:30:00Z') });
      const ended = await opened();
      await stores.cases.close(ended.id, DONE, { by: 'U0FIRST', at: LATER });
      const { limit: _, ...query } = ofTeam;

      const groups = await stores.cases.countOpen(query);
      const { teamId: __, ...anyTeam } = query;
      const ofMine = await stores.cases.countOpen({ ...anyTeam, ownerId: 'U0SECOND' });

      expect(groups).toHaveLength(3);
      expect(groups).toEqual(
        expect.arrayContaining([
          { teamId: team.id, ownerId: null, touchpointId: null, openedAt: AT, count: 12 },
          { teamId: team.id, ownerId: 'U0SECOND', touchpointId: null, openedAt: AT, count: 1 },
          expect.objectContaining({ ownerId: null, count: 1 }),
        ]),
      );
      expect(ofMine).toEqual([expect.objectContaining({ ownerId: 'U0SECOND', count: 1 })]);
      expect(await stores.cases.countOpen({ ...query, shownIn: 'C0ELSEWHERE' })).toHaveLength(3);
    });

    test("lists a private channel's in that channel alone", async () => {
      const { stores, team, opened, ofTeam } = await begin();
      await stores.channels.put(aChannel({ id: 'C0SECRET', teamId: team.id, isPrivate: true }));
      const { id } = await opened({ channelId: 'C0SECRET' });

      const [here, there] = await Promise.all(
        ['C0SECRET', 'C0CHECKOUT'].map((shownIn) => stores.cases.stillOpen({ ...ofTeam, shownIn })),
      );

      expect(here?.map(({ of }) => of.feedbackId)).toEqual([id]);
      expect(there).toEqual([]);
      const { limit: _, ...query } = ofTeam;
      expect(await stores.cases.countOpen(query)).toEqual([]);
    });

    test('forgets a case and its notes with the feedback, for good', async () => {
      const { stores, team, opened, ofTeam } = await begin();
      const { id, message } = await opened();
      await stores.notes.add({ feedbackId: id, by: 'U0FIRST', at: AT, text: 'Called her.' });

      await stores.feedback.forget(message, null);
      await stores.cases.open({ feedbackId: id, teamId: team.id }, OPENED);
      await stores.notes.add({ feedbackId: id, by: 'U0FIRST', at: AT, text: 'Called again.' });

      expect(await stores.cases.of([id])).toEqual([]);
      expect(await stores.cases.stillOpen(ofTeam)).toEqual([]);
      expect(await stores.notes.of([id])).toEqual([]);
    });

    test.each(['999999', "1'; --", ''])('knows nothing of %j', async (id) => {
      const { stores, team } = await begin();

      await stores.cases.open({ feedbackId: id, teamId: team.id }, OPENED);

      expect(await stores.cases.of([id])).toEqual([]);
      expect(await stores.cases.take(id, 'U0FIRST')).toBe(false);
      expect(await stores.cases.close(id, DONE, OPENED)).toBe(false);
      expect(await stores.cases.reopen(id)).toBe(false);
    });
  });

  describe('note store', () => {
    test('keeps what members wrote of a piece, oldest first, the same line once a date', async () => {
      const { stores, keep } = await begin();
      const { id: feedbackId } = await keep();
      const first = { feedbackId, by: 'U0FIRST', at: AT, text: 'Called her; she is fine.' };
      const second = { ...first, by: 'U0SECOND', at: LATER };

      await stores.notes.add(first);
      await stores.notes.add(second);
      await stores.notes.add({ ...first, at: new Date('2026-11-19T13:00:09Z') });
      const again = { ...first, at: LATER };
      await stores.notes.add(again);

      expect(await stores.notes.of([feedbackId])).toEqual([first, second, again]);
    });
  });
}
