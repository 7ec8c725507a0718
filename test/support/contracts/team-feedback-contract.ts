import { describe, expect, test } from 'vitest';
import type { Subject } from '../../../src/core/stories/subject.ts';
import { felt } from '../builders/a-feedback.ts';
import { aChannel, addTeam, newFeedback, type OpenStores } from './stores.ts';

export function teamFeedbackContract(open: OpenStores): void {
  describe('feedback of a team', () => {
    test('is what its channels hear, also those that were another team’s', async () => {
      const stores = await open();
      const checkout = await addTeam(stores, { hears: 'C0ONE' });
      const delivery = await addTeam(stores, { name: 'Delivery', hears: 'C0TWO' });
      const period = { from: '2026-11-19', to: '2026-11-19' };
      for (const channelId of ['C0ONE', 'C0TWO'])
        await stores.feedback.keep(newFeedback({ channelId }));

      await stores.channels.assign('C0TWO', checkout);

      const said = await stores.feedback.said({
        team: checkout,
        period,
        limit: 9,
        shownIn: 'C0ASKED',
      });
      expect(said.map(({ channelId }) => channelId).toSorted()).toEqual(['C0ONE', 'C0TWO']);
      expect(
        await stores.feedback.said({ team: delivery, period, limit: 9, shownIn: 'C0ASKED' }),
      ).toEqual([]);
    });

    test('is given newest first, as much as is asked', async () => {
      const stores = await open();
      const team = await addTeam(stores);
      const period = { from: '2026-11-18', to: '2026-11-20' };
      for (const hour of ['18T10', '20T10', '19T10']) {
        await stores.feedback.keep(newFeedback({ saidAt: new Date(`2026-11-${hour}:00:00Z`) }));
      }

      const said = await stores.feedback.said({ team, period, limit: 2, shownIn: 'C0ASKED' });

      expect(said.map(({ saidAt }) => saidAt.getUTCDate())).toEqual([20, 19]);
    });

    test('is conversations’ first messages of customers', async () => {
      const stores = await open();
      const team = await addTeam(stores);
      const first = newFeedback();
      const reply = newFeedback({ conversationTs: first.ts });
      const employee = newFeedback({ voice: 'employee' });
      for (const message of [first, reply, employee]) await stores.feedback.keep(message);

      const period = { from: '2026-11-19', to: '2026-11-19' };
      const said = await stores.feedback.said({ team, period, limit: 9, shownIn: 'C0ASKED' });

      expect(said.map(({ ts }) => ts)).toEqual([first.ts]);
    });

    test('is found by what it is about, however much was said since of other things', async () => {
      const stores = await open();
      const team = await addTeam(stores);
      const period = { from: '2026-11-19', to: '2026-11-19' };
      const about = [null, 'payment', 'basket', 'label', null];
      for (const [hour, touchpointId] of about.entries()) {
        const saidAt = new Date(`2026-11-19T1${hour}:00:00Z`);
        await stores.feedback.keep(newFeedback({ saidAt, touchpointId }));
      }

      const saidOf = async (touchpointIds: readonly string[] | null) => {
        const query = { team, period, touchpointIds, shownIn: 'C0ASKED', limit: 2 };
        return (await stores.feedback.said(query)).map(({ touchpointId }) => touchpointId);
      };

      expect(await saidOf(['payment', 'basket'])).toEqual(['basket', 'payment']);
      expect(await saidOf([])).toEqual([]);
      expect(await saidOf(null)).toEqual([null, 'label']);
    });

    test('of a private channel is given to be shown there alone; its counts are everybody’s', async () => {
      const stores = await open();
      const team = await addTeam(stores, { hears: 'C0OPEN' });
      await stores.channels.put(aChannel({ id: 'C0CLOSED', teamId: team.id, isPrivate: true }));
      const period = { from: '2026-11-19', to: '2026-11-19' };
      const both = ['C0OPEN', 'C0CLOSED'];
      for (const channelId of both) await stores.feedback.keep(newFeedback({ channelId }));

      const saidTo = async (shownIn: string) => {
        const said = await stores.feedback.said({ team, period, limit: 9, shownIn });
        return said.map(({ channelId }) => channelId).toSorted();
      };

      expect(await saidTo('C0OPEN')).toEqual(['C0OPEN']);
      expect(await saidTo('D0MESSAGES')).toEqual(['C0OPEN']);
      expect(await saidTo('C0CLOSED')).toEqual(both.toSorted());
      const [day] = await stores.feedback.heardByDay({ team, period });
      expect(day?.count).toBe(2);
    });

    // Midnight in Amsterdam is 22:00 UTC in summer time and 23:00 in winter time.
    test.each([
      { timeZone: 'Europe/Amsterdam', saidAt: '2026-10-24T21:59:59.999Z', on: '2026-10-24' },
      { timeZone: 'Europe/Amsterdam', saidAt: '2026-10-24T22:00:00.000Z', on: '2026-10-25' },
      { timeZone: 'Europe/Amsterdam', saidAt: '2026-10-25T22:59:59.999Z', on: '2026-10-25' },
      { timeZone: 'Europe/Amsterdam', saidAt: '2026-10-25T23:00:00.000Z', on: '2026-10-26' },
      { timeZone: 'Pacific/Kiritimati', saidAt: '2026-01-01T09:59:59.000Z', on: '2026-01-01' },
      { timeZone: 'Pacific/Kiritimati', saidAt: '2026-01-01T10:00:00.000Z', on: '2026-01-02' },
      { timeZone: 'Pacific/Niue', saidAt: '2026-01-01T10:59:59.000Z', on: '2025-12-31' },
      // Clocks there skip midnight itself.
      { timeZone: 'Africa/Cairo', saidAt: '2026-04-23T21:59:59.000Z', on: '2026-04-23' },
      { timeZone: 'Africa/Cairo', saidAt: '2026-04-23T22:00:00.000Z', on: '2026-04-24' },
    ])('said in $timeZone at $saidAt is of $on', async ({ timeZone, saidAt, on }) => {
      const stores = await open();
      const team = await addTeam(stores, { timeZone });
      await stores.feedback.keep(newFeedback({ saidAt: new Date(saidAt), ...felt('positive') }));

      const heard = await stores.feedback.heardByDay({ team, period: { from: on, to: on } });

      expect(heard).toEqual([{ on, sentiment: 'positive', count: 1 }]);
    });

    test('is counted by day and sentiment', async () => {
      const stores = await open();
      const team = await addTeam(stores);
      const said = [
        { saidAt: new Date('2026-11-19T10:00:00Z'), ...felt('negative') },
        { saidAt: new Date('2026-11-19T11:00:00Z'), ...felt('negative') },
        { saidAt: new Date('2026-11-19T12:00:00Z'), ...felt('mixed') },
        { saidAt: new Date('2026-11-17T12:00:00Z'), ...felt('neutral') },
        { saidAt: new Date('2026-11-16T12:00:00Z'), ...felt('neutral') },
      ];
      for (const each of said) await stores.feedback.keep(newFeedback(each));

      const period = { from: '2026-11-17', to: '2026-11-19' };

      expect(await stores.feedback.heardByDay({ team, period })).toEqual([
        { on: '2026-11-17', sentiment: 'neutral', count: 1 },
        { on: '2026-11-19', sentiment: 'mixed', count: 1 },
        { on: '2026-11-19', sentiment: 'negative', count: 2 },
      ]);
    });

    test('is counted where it says in words something about the same step or the same thing', async () => {
      const stores = await open();
      const team = await addTeam(stores);
      const answer = 'CSAT 1/5 · Return label';
      const said = [
        { saidAt: new Date('2026-11-16T10:00:00Z'), touchpointId: 'label', terms: ['printer'] },
        { saidAt: new Date('2026-11-18T10:00:00Z'), touchpointId: 'label' },
        { saidAt: new Date('2026-11-19T10:00:00Z'), touchpointId: 'label', terms: ['printer'] },
        { saidAt: new Date('2026-11-19T11:00:00Z'), touchpointId: 'label' },
        { saidAt: new Date('2026-11-19T11:30:00Z'), touchpointId: 'label', ...felt('positive') },
        { saidAt: new Date('2026-11-19T12:00:00Z'), touchpointId: 'label', verbatim: answer },
        { saidAt: new Date('2026-11-19T12:00:00Z'), touchpointId: null, terms: ['label'] },
      ];
      for (const each of said) await stores.feedback.keep(newFeedback(each));
      const period = { from: '2026-11-17', to: '2026-11-19' };
      const alike = (subject: Subject) => stores.feedback.alikeByDay({ team, period, subject });

      expect(await alike({ touchpointId: 'label' })).toEqual([
        { on: '2026-11-18', sentiment: 'negative', count: 1 },
        { on: '2026-11-19', sentiment: 'negative', count: 2 },
        { on: '2026-11-19', sentiment: 'positive', count: 1 },
      ]);
      expect(await alike({ term: 'printer' })).toEqual([
        { on: '2026-11-19', sentiment: 'negative', count: 1 },
      ]);
      expect(await alike({ term: 'counter' })).toEqual([]);
    });

    test('names a term once a piece, and only terms that two pieces name', async () => {
      const stores = await open();
      const team = await addTeam(stores);
      const said = [
        { saidAt: new Date('2026-11-18T10:00:00Z'), terms: ['ideal', 'ideal', 'voucher'] },
        { saidAt: new Date('2026-11-19T10:00:00Z'), terms: ['ideal', 'Åland'] },
        { saidAt: new Date('2026-11-19T11:00:00Z'), terms: ['ideal', 'Åland'] },
      ];
      for (const each of said) await stores.feedback.keep(newFeedback(each));

      const period = { from: '2026-11-01', to: '2026-11-30' };

      expect(await stores.feedback.termsByDay({ team, period, shownIn: 'C0OPEN' })).toEqual([
        { on: '2026-11-18', term: 'ideal', count: 1 },
        { on: '2026-11-19', term: 'ideal', count: 2 },
        { on: '2026-11-19', term: 'Åland', count: 2 },
      ]);
    });

    test('names a term of a private channel only there, and counts it only there', async () => {
      const stores = await open();
      const team = await addTeam(stores);
      await stores.channels.put(aChannel({ id: 'C0BOARD', teamId: team.id, isPrivate: true }));
      const saidAt = new Date('2026-11-19T10:00:00Z');
      for (const channelId of ['C0BOARD', 'C0BOARD', team.channelId]) {
        await stores.feedback.keep(newFeedback({ channelId, saidAt, terms: ['projectx'] }));
      }
      const period = { from: '2026-11-01', to: '2026-11-30' };
      const named = (shownIn: string) => stores.feedback.termsByDay({ team, period, shownIn });

      expect(await named(team.channelId)).toEqual([]);
      expect(await named('C0BOARD')).toEqual([{ on: '2026-11-19', term: 'projectx', count: 3 }]);
    });
  });
}
