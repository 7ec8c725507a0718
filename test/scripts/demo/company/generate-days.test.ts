import { describe, expect, test } from 'vitest';
import { COMPANY } from '../../../../scripts/demo/company/company.ts';
import type { DemoPost } from '../../../../scripts/demo/company/demo-post.ts';
import { generateDays } from '../../../../scripts/demo/company/generate-days.ts';
import type { Fall } from '../../../../src/core/dips/chart/dip-watch.ts';
import { startWatch, step } from '../../../../src/core/dips/chart/step.ts';
import { thresholdFor } from '../../../../src/core/dips/chart/threshold-for.ts';
import { figureOf } from '../../../../src/core/scores/figure-of.ts';
import { type DailyAnswers, METRICS, type Metric } from '../../../../src/core/scores/score.ts';
import { datesOf } from '../../../../src/core/time/dates-of.ts';

const DAY_MS = 86_400_000;
const UNTIL = new Date('2026-11-20T10:00:00Z');

/** Scores of the company, its teams, journeys and touchpoints. */
const STREAMS = 20;

const FORTNIGHT = Array.from({ length: 14 }, (_, k) => new Date(UNTIL.getTime() + k * DAY_MS));

describe('generateDays', () => {
  const posts = generateDays({ until: UNTIL });

  test('gives the same posts for the same dates and seed, and others for another seed', () => {
    expect(generateDays({ until: UNTIL })).toEqual(posts);
    expect(generateDays({ until: UNTIL, seed: 2 })).not.toEqual(posts);
  });

  test('fills ninety days with about forty-five messages each, in order, none after the end', () => {
    const dates = new Set(posts.map(dateOf));
    const times = posts.map(({ at }) => at.getTime());

    expect(dates.size).toBe(90);
    expect(posts.length / 90).toBeGreaterThan(40);
    expect(posts.length / 90).toBeLessThan(52);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(Math.max(...times)).toBeLessThanOrEqual(UNTIL.getTime());
  });

  test('hardly ever says the same thing in the same words', () => {
    const texts = posts.map(({ text }) => text).filter((text) => text.split(' ').length >= 8);

    expect(texts.length).toBeGreaterThan(2000);
    expect(new Set(texts).size / texts.length).toBeGreaterThan(0.95);
  });

  test('leaves no slot or alternative open in a text', () => {
    expect(posts.filter(({ text }) => /[[\]{}|]/.test(text))).toEqual([]);
  });

  test('has thread replies, edits, and personal data to be taken out', () => {
    expect(posts.filter(({ replies }) => replies.length > 0).length).toBeGreaterThan(50);
    expect(posts.filter(({ editedTo }) => editedTo !== null).length).toBeGreaterThan(10);
    expect(posts.filter(({ text }) => text.includes('@example.')).length).toBeGreaterThan(5);
  });

  test('lets the time-outs keep one segment of customers from paying more than others', () => {
    const began = new Date(UNTIL.getTime() - 5 * DAY_MS);
    const shareOfLow = (isThen: (at: Date) => boolean) => {
      const there = posts.filter(
        ({ at, channel }) => channel === 'checkout-feedback' && isThen(at),
      );
      const from = there.flatMap(({ answer }) =>
        answer && answer.answer <= 3 ? [answer.segment] : [],
      );
      return from.filter((segment) => segment === 'Commuters').length / from.length;
    };

    expect(shareOfLow((at) => at < began)).toBeCloseTo(0.35, 1);
    expect(shareOfLow((at) => at >= began)).toBeGreaterThan(0.6);
  });

  test('keeps usual scores at a believable level before the trouble', () => {
    const before = posts.filter(({ at }) => at < new Date(UNTIL.getTime() - 7 * DAY_MS));

    expect(levelIn(before, 'Checkout', 'csat')).toBeCloseTo(0.81, 1);
    expect(levelIn(before, 'Bezorging', 'csat')).toBeCloseTo(0.79, 1);
    expect(levelIn(before, 'Retouren', 'ces')).toBeCloseTo(5.4, 0);
    expect(levelIn(before, 'Bezorging', 'nps')).toBeGreaterThan(18);
    expect(levelIn(before, 'Bezorging', 'nps')).toBeLessThan(38);
  });

  test('has too few answers for a figure in the shop in any week', () => {
    const lastWeek = posts.filter(({ at }) => at > new Date(UNTIL.getTime() - 7 * DAY_MS));

    expect(levelIn(lastWeek, 'Shop', 'nps')).toBeNull();
  });

  test.each(FORTNIGHT)(
    'lets checkout CSAT dip so that it is found, and it alone, by %o',
    (until) => {
      const found = COMPANY.teams.flatMap(({ team, channel }) =>
        METRICS.flatMap((metric) => {
          const history = daily(generateDays({ until }), { channel, metric });
          const yesterday = dateOf({ at: new Date(until.getTime() - DAY_MS) });
          return fallsIn(history, { metric, until: yesterday }).map((fall) => ({
            ...{ ...fall, metric, team: team.name },
          }));
        }),
      );

      const [dip] = found;
      expect(found.map(({ team, metric }) => `${team} ${metric}`)).toEqual(['Checkout csat']);
      expect(dip?.usual).toBeCloseTo(0.81, 1);
      expect((dip?.usual ?? 0) - (dip?.level ?? 1)).toBeGreaterThan(0.18);
      expect((until.getTime() - Date.parse(`${dip?.since}T00:00:00Z`)) / DAY_MS).toBeLessThan(9);
    },
  );
});

/** The falls that are found day by day in a workspace that watches as much as the demo's does. */
function fallsIn(
  history: readonly DailyAnswers[],
  { metric, until }: { readonly metric: Metric; readonly until: string },
): readonly Fall[] {
  const [first] = history;
  if (first === undefined) return [];
  const { scale } = first;
  const counts = new Map(history.map((day) => [day.on, day.counts]));
  const none = first.counts.map(() => 0);
  const found: Fall[] = [];
  let watch = startWatch({ metric, scale, threshold: thresholdFor(STREAMS, 4) });
  for (const on of datesOf({ from: first.on, to: until })) {
    watch = step(watch, { on, counts: counts.get(on) ?? none });
    if (watch.turn?.kind === 'opened') found.push(watch.turn.fall);
  }
  return found;
}

function dateOf({ at }: Pick<DemoPost, 'at'>): string {
  return at.toISOString().slice(0, 10);
}

function levelIn(posts: readonly DemoPost[], team: string, metric: Metric): number | null {
  const channel = COMPANY.teams.find((it) => it.team.name === team)?.channel ?? '';
  return figureOf(metric, daily(posts, { channel, metric }))?.value ?? null;
}

/** The answers of a channel by date, as the store would count them. */
function daily(
  posts: readonly DemoPost[],
  asked: { readonly channel: string; readonly metric: Metric },
): DailyAnswers[] {
  const byDate = new Map<string, { scale: DailyAnswers['scale']; counts: number[] }>();
  for (const post of posts) {
    if (post.channel !== asked.channel || post.answer?.metric !== asked.metric) continue;
    const { answer, scale } = post.answer;
    const day = byDate.get(dateOf(post)) ?? {
      scale,
      counts: Array.from({ length: scale.max - scale.min + 1 }, () => 0),
    };
    day.counts[answer - scale.min] = (day.counts[answer - scale.min] ?? 0) + 1;
    byDate.set(dateOf(post), day);
  }
  return [...byDate].map(([on, { scale, counts }]) => ({ on, scale, counts }));
}
