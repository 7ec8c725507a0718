import { describe, expect, test } from 'vitest';
import type { NewFeedback } from '../../../src/core/feedback/feedback.ts';
import type { StatedScore } from '../../../src/core/scores/score.ts';
import type { Team } from '../../../src/core/teams/team.ts';
import type { SplitQuery } from '../../../src/ports/counting.ts';
import type { Stores } from '../../../src/store/store.ts';
import { felt, meant } from '../builders/a-feedback.ts';
import { aChannel, addTeam, newFeedback, type OpenStores } from './stores.ts';

const THUMBS = { min: 0, max: 1 };
const FIVE = { min: 1, max: 5 };
const OLD = new Date('2026-11-17T12:00:00Z');
const NEW = new Date('2026-11-19T12:00:00Z');
const IDEAL = { id: 'ideal', terms: ['iDEAL', 'ideal timeout'] };

function thumb(answer: 0 | 1): Pick<NewFeedback, 'scores'> {
  return { scores: [{ metric: 'csat', answer, scale: THUMBS }] };
}

export function countStoreContract(open: OpenStores): void {
  async function opened() {
    const stores = await open();
    const team = await addTeam(stores);
    const period = { from: '2026-11-16', to: '2026-11-20' };
    const keepAll = async (pieces: readonly Partial<NewFeedback>[]) => {
      for (const piece of pieces) await stores.feedback.keep(newFeedback(piece));
    };
    return { stores, team, keepAll, query: { team, period } };
  }

  function splitOf(
    { stores, team }: { readonly stores: Stores; readonly team: Team },
    but: Partial<SplitQuery> = {},
  ) {
    return stores.counts.splitAnswers({
      teamId: team.id,
      touchpointIds: null,
      metric: 'csat',
      scale: THUMBS,
      since: '2026-11-19',
      period: { from: '2026-11-16', to: '2026-11-20' },
      themes: [],
      ...but,
    });
  }

  describe('count store, answers of a fall', () => {
    test('tells answers apart by touchpoint, segment, source and surest kind, before and since', async () => {
      const world = await opened();
      const payment = {
        touchpointId: 'payment',
        segment: 'Business',
        source: 'survey',
        ...meant('bug'),
      };
      await world.keepAll([
        { saidAt: OLD, ...thumb(1), ...payment },
        { saidAt: NEW, ...thumb(0), ...payment },
        { saidAt: NEW, ...thumb(0), ...payment },
        { saidAt: NEW, ...thumb(1), touchpointId: null, source: 'slack', ...meant('praise') },
      ]);

      const { all, values } = await splitOf(world);

      expect(all).toEqual({ now: [2, 1], before: [0, 1] });
      expect(values).toHaveLength(8);
      expect(values).toEqual(
        expect.arrayContaining([
          { dimension: 'touchpoint', id: 'payment', now: [2, 0], before: [0, 1] },
          { dimension: 'touchpoint', id: null, now: [0, 1], before: [0, 0] },
          { dimension: 'segment', id: 'Business', now: [2, 0], before: [0, 1] },
          { dimension: 'segment', id: null, now: [0, 1], before: [0, 0] },
          { dimension: 'source', id: 'survey', now: [2, 0], before: [0, 1] },
          { dimension: 'source', id: 'slack', now: [0, 1], before: [0, 0] },
          { dimension: 'kind', id: 'bug', now: [2, 0], before: [0, 1] },
          { dimension: 'kind', id: 'praise', now: [0, 1], before: [0, 0] },
        ]),
      );
    });

    test('takes a segment for one however it is spelled, and shows the first spelling', async () => {
      const world = await opened();
      await world.keepAll([
        { saidAt: NEW, ...thumb(0), segment: 'BUSINESS' },
        { saidAt: NEW, ...thumb(0), segment: 'business' },
        { saidAt: OLD, ...thumb(1), segment: 'Business' },
        { saidAt: NEW, ...thumb(0), segment: 'Zakelijk élite' },
      ]);

      const { values } = await splitOf(world);

      expect(values.filter(({ dimension }) => dimension === 'segment')).toEqual([
        { dimension: 'segment', id: 'Business', now: [2, 0], before: [0, 1] },
        { dimension: 'segment', id: 'Zakelijk élite', now: [1, 0], before: [0, 0] },
      ]);
    });

    test('names no segment by what a private channel heard, and counts its answers without one', async () => {
      const world = await opened();
      await world.stores.channels.put(
        aChannel({ id: 'C0BOARD', teamId: world.team.id, isPrivate: true }),
      );
      const inBoard = { channelId: 'C0BOARD', ...thumb(0) };
      await world.keepAll([
        { ...inBoard, saidAt: OLD, segment: 'BUSINESS' },
        { ...inBoard, saidAt: NEW, segment: 'Takeover' },
        { ...thumb(0), saidAt: NEW, segment: 'Business' },
      ]);

      const { all, values } = await splitOf(world);

      expect(all).toEqual({ now: [2, 0], before: [1, 0] });
      expect(values.filter(({ dimension }) => dimension === 'segment')).toEqual(
        expect.arrayContaining([
          { dimension: 'segment', id: 'Business', now: [1, 0], before: [0, 0] },
          { dimension: 'segment', id: null, now: [1, 0], before: [1, 0] },
        ]),
      );
      expect(JSON.stringify(values)).not.toMatch(/takeover|BUSINESS/);
    });

    test('finds a theme in what names one of its terms, once a piece', async () => {
      const world = await opened();
      await world.keepAll([
        { saidAt: NEW, ...thumb(0), terms: ['iDEAL', 'ideal timeout'] },
        { saidAt: OLD, ...thumb(1), terms: ['bank', 'iDEAL'] },
        { saidAt: OLD, ...thumb(1), terms: ['bank'] },
      ]);

      const { values } = await splitOf(world, {
        themes: [IDEAL, { id: 'never', terms: ['snow'] }],
      });

      expect(values.filter(({ dimension }) => dimension === 'theme')).toEqual([
        { dimension: 'theme', id: 'ideal', now: [1, 0], before: [0, 1] },
      ]);
    });

    test('tells answers apart by words that five of them name, of open channels', async () => {
      const world = await opened();
      await world.stores.channels.put(
        aChannel({ id: 'C0BOARD', teamId: world.team.id, isPrivate: true }),
      );
      const bank = { terms: ['bank', 'hang'], ...thumb(0), saidAt: NEW };
      await world.keepAll([
        ...Array.from({ length: 5 }, () => bank),
        { terms: ['bank'], ...thumb(1), saidAt: OLD },
        { terms: ['rain'], ...thumb(1), saidAt: OLD },
        ...Array.from({ length: 4 }, () => ({ ...thumb(0), saidAt: NEW, terms: ['snow'] })),
        ...Array.from({ length: 5 }, () => ({
          ...{ ...thumb(0), saidAt: NEW, terms: ['board'], channelId: 'C0BOARD' },
        })),
      ]);

      const { words } = await splitOf(world);

      expect(words).toEqual([
        { id: 'bank', now: [5, 0], before: [0, 1] },
        { id: 'hang', now: [5, 0], before: [0, 0] },
      ]);
    });

    test('counts only the metric, scale, dates and touchpoints that are asked for', async () => {
      const world = await opened();
      const other: StatedScore[] = [
        { metric: 'csat', answer: 1, scale: FIVE },
        { metric: 'ces', answer: 1, scale: THUMBS },
      ];
      await world.keepAll([
        { saidAt: NEW, scores: other.slice(0, 1), touchpointId: 'payment' },
        { saidAt: NEW, scores: other.slice(1), touchpointId: 'payment' },
        { saidAt: new Date('2026-11-15T12:00:00Z'), ...thumb(0), touchpointId: 'payment' },
        { saidAt: new Date('2026-11-21T12:00:00Z'), ...thumb(0), touchpointId: 'payment' },
        { saidAt: NEW, ...thumb(0), touchpointId: 'basket' },
        { saidAt: NEW, ...thumb(0), touchpointId: null },
        { saidAt: NEW, ...thumb(1), touchpointId: 'payment' },
      ]);

      const { all } = await splitOf(world, { touchpointIds: ['payment', 'label'] });

      expect(all).toEqual({ now: [0, 1], before: [0, 0] });
    });

    test('counts a conversation once, by the message with its newest score', async () => {
      const world = await opened();
      const first = newFeedback({ saidAt: OLD, ...thumb(1), source: 'survey' });
      const later = { conversationTs: first.ts, saidAt: NEW, ...thumb(0), source: 'chat' };
      await world.stores.feedback.keep(first);
      await world.keepAll([later, { saidAt: NEW, ...thumb(0), voice: 'employee' }]);

      const { all, values } = await splitOf(world);

      expect(all).toEqual({ now: [1, 0], before: [0, 0] });
      expect(values.map(({ id }) => id)).toContain('chat');
      expect(values.map(({ id }) => id)).not.toContain('survey');
    });

    test('of the company are those of every team, each by the dates of its own zone', async () => {
      const world = await opened();
      await addTeam(world.stores, { name: 'Tokyo', timeZone: 'Asia/Tokyo', hears: 'C0TOKYO' });
      const evening = new Date('2026-11-18T20:00:00Z');
      await world.keepAll([
        { saidAt: evening, ...thumb(0) },
        { saidAt: evening, ...thumb(0), channelId: 'C0TOKYO' },
      ]);

      expect((await splitOf(world, { teamId: null })).all).toEqual({ now: [1, 0], before: [1, 0] });
      expect((await splitOf(world)).all).toEqual({ now: [0, 0], before: [1, 0] });
    });
  });

  describe('count store', () => {
    test('counts first messages by date and touchpoint: all, worded and negative', async () => {
      const { stores, query, keepAll } = await opened();
      const first = newFeedback({ saidAt: NEW, touchpointId: 'payment' });
      await stores.feedback.keep(first);
      await keepAll([
        { saidAt: NEW, touchpointId: 'payment', conversationTs: first.ts },
        { saidAt: NEW, touchpointId: 'payment', ...felt('positive') },
        { saidAt: NEW, touchpointId: 'payment', verbatim: 'CSAT 1/5' },
        { saidAt: NEW, touchpointId: null, ...felt('mixed') },
        { saidAt: OLD, touchpointId: 'payment' },
        { saidAt: new Date('2026-11-21T12:00:00Z'), touchpointId: 'payment' },
      ]);

      expect(await stores.counts.byPlace(query)).toEqual([
        { on: '2026-11-17', touchpointId: 'payment', count: 1, worded: 1, negative: 1 },
        { on: '2026-11-19', touchpointId: null, count: 1, worded: 1, negative: 0 },
        { on: '2026-11-19', touchpointId: 'payment', count: 3, worded: 2, negative: 1 },
      ]);
    });

    test('counts the pieces that have a theme, and who said them', async () => {
      const { stores, query, keepAll } = await opened();
      const ideal = { saidAt: NEW, terms: ['iDEAL'] };
      await keepAll([
        { ...ideal, authorId: 'U1' },
        { ...ideal, authorId: 'U1' },
        { ...ideal, authorId: 'U2' },
        { ...ideal, authorId: 'B1', isBot: true },
        { ...ideal, authorId: 'B1', isBot: true },
        { ...ideal, authorId: 'U3', verbatim: 'CSAT 1/5' },
        { saidAt: OLD, terms: ['ideal timeout', 'iDEAL'], authorId: 'U2' },
        { saidAt: OLD, terms: ['bank'], authorId: 'U4' },
      ]);

      expect(await stores.counts.byTheme({ ...query, themes: [IDEAL] })).toEqual([
        { on: '2026-11-17', themeId: 'ideal', count: 1 },
        { on: '2026-11-19', themeId: 'ideal', count: 5 },
      ]);
      expect(await stores.counts.byTheme({ ...query, themes: [] })).toEqual([]);
      expect(await stores.counts.voicesOf({ ...query, terms: IDEAL.terms })).toBe(4);
    });

    test('counts what came from each source', async () => {
      const { stores, query, keepAll } = await opened();
      await keepAll([
        { saidAt: NEW, source: 'survey' },
        { saidAt: NEW, source: 'survey' },
        { saidAt: NEW, source: 'slack' },
        { saidAt: OLD, source: 'survey' },
        { saidAt: NEW, source: 'survey', channelId: 'C0ELSEWHERE' },
      ]);

      expect(await stores.counts.bySource(query)).toEqual([
        { on: '2026-11-17', source: 'survey', count: 1 },
        { on: '2026-11-19', source: 'slack', count: 1 },
        { on: '2026-11-19', source: 'survey', count: 2 },
      ]);
    });
  });
}
