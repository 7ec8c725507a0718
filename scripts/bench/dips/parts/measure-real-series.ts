import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { dismissDip, startWatch, step } from '../../../../src/core/dips/chart/step.ts';
import { addDays } from '../../../../src/core/time/add-days.ts';
import { daysBetween } from '../../../../src/core/time/days-between.ts';
import { linesOf } from '../../../run/lines-of.ts';
import { createDraws, type Draws } from '../draws.ts';
import type { Figure } from '../figure.ts';
import { YEAR_DAYS } from '../scenario.ts';
import type { Asked } from './part.ts';

const FILE = 'stream-bank-reviews.jsonl';
const SHUFFLES = 60;
const STARS = { min: 1, max: 5 };

const Review = z.object({ at: z.string(), stars: z.number().int().min(1).max(5) });

/** Real answers on their real days, but in a random order: whatever is found there is luck. */
export async function measureRealSeries({
  seed,
  effort,
  dataDir,
}: Asked): Promise<readonly Figure[]> {
  const what = 'False alarms a year on a real series, permuted, at a contract of 1';
  const row = { what, unit: 'a year', bar: { most: 1 }, aim: { most: 0.8 }, beside: {} } as const;
  const path = join(dataDir, FILE);
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (!isThere) return [{ ...row, ours: null, how: `skipped: there is no ${path}` }];

  const reviews = await readReviews(path);
  const draws = createDraws(seed * 8009 + 1);
  const shuffles = SHUFFLES * effort;
  const [first, last] = [reviews[0]?.on ?? '', reviews.at(-1)?.on ?? ''];
  let alarms = 0;
  for (let k = 0; k < shuffles; k++) alarms += alarmsIn(shuffled(reviews, draws), first, last);
  const years = daysBetween(first, last) / YEAR_DAYS;
  return [
    {
      ...row,
      ours: alarms / (shuffles * years),
      how: `${FILE}: ${reviews.length} answers over ${years.toFixed(1)} years, ${shuffles} permutations of the answers`,
    },
  ];
}

interface DatedStars {
  readonly on: string;
  readonly stars: number;
}

async function readReviews(path: string): Promise<readonly DatedStars[]> {
  const reviews: DatedStars[] = [];
  for await (const line of linesOf(createReadStream(path))) {
    if (line === '') continue;
    const { at, stars } = Review.parse(JSON.parse(line));
    reviews.push({ on: at.slice(0, 10), stars });
  }
  return reviews.toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** The same dates with each other's stars (R. Durstenfeld's shuffle). */
function shuffled(reviews: readonly DatedStars[], draws: Draws): readonly DatedStars[] {
  const stars = reviews.map((review) => review.stars);
  for (let k = stars.length - 1; k > 0; k--) {
    const other = Math.floor(draws.uniform() * (k + 1));
    [stars[k], stars[other]] = [stars[other] ?? 0, stars[k] ?? 0];
  }
  return reviews.map(({ on }, k) => ({ on, stars: stars[k] ?? 0 }));
}

function alarmsIn(reviews: readonly DatedStars[], first: string, last: string): number {
  const counts = new Map<string, number[]>();
  for (const { on, stars } of reviews) {
    const day = counts.get(on) ?? [0, 0, 0, 0, 0];
    day[stars - 1] = (day[stars - 1] ?? 0) + 1;
    counts.set(on, day);
  }
  let watch = startWatch({ metric: 'csat', scale: STARS, threshold: YEAR_DAYS });
  let alarms = 0;
  for (let on = first; on <= last; on = addDays(on, 1)) {
    watch = step(watch, { on, counts: counts.get(on) ?? [0, 0, 0, 0, 0] });
    if (watch.turn?.kind !== 'opened') continue;
    alarms += 1;
    watch = dismissDip(watch);
  }
  return alarms;
}
