import type { WatchedNode } from '../dips/tree/watched-node.ts';
import type { Journey } from '../journeys/journey.ts';
import { datesOf } from '../time/dates-of.ts';
import type { LocalDate } from '../time/period.ts';
import type { PlaceCount } from './place-count.ts';

/** What was heard of one place, a day for each date since it was first heard of. */
export interface Place {
  readonly node: WatchedNode;
  readonly days: readonly Omit<PlaceCount, 'touchpointId'>[];
}

/**
 * The team and the touchpoints that its feedback is about, the team first. A touchpoint that all of
 * it is about is left out: it would say the same again. Its days begin with the first that is about
 * it: that nothing was before it was in the taxonomy would make it look like a rise.
 */
export function placesIn(
  counts: readonly PlaceCount[],
  of: {
    readonly teamId: string;
    readonly journeys: readonly Pick<Journey, 'id' | 'touchpoints'>[];
    readonly until: LocalDate;
  },
): readonly Place[] {
  if (counts.length === 0) return [];
  const total = piecesIn(counts);
  const steps = of.journeys.flatMap(({ id: journeyId, touchpoints }) =>
    touchpoints.map(({ id: touchpointId }) => ({ journeyId, touchpointId })),
  );
  return [
    { node: { kind: 'team', teamId: of.teamId }, days: daily(counts, of.until) },
    ...steps.flatMap((step): readonly Place[] => {
      const mine = counts.filter(({ touchpointId }) => touchpointId === step.touchpointId);
      if (mine.length === 0 || piecesIn(mine) === total) return [];
      const node = { kind: 'touchpoint', teamId: of.teamId, ...step } as const;
      return [{ node, days: daily(mine, of.until) }];
    }),
  ];
}

function piecesIn(counts: readonly PlaceCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** The counts are in order of date. */
function daily(counts: readonly PlaceCount[], until: LocalDate): Place['days'] {
  const byDate = new Map<LocalDate, Place['days'][number]>();
  for (const { on, count, worded, negative } of counts) {
    const known = byDate.get(on) ?? { on, count: 0, worded: 0, negative: 0 };
    byDate.set(on, {
      on,
      count: known.count + count,
      worded: known.worded + worded,
      negative: known.negative + negative,
    });
  }
  const [first] = byDate.keys();
  const dates = first === undefined ? [] : datesOf({ from: first, to: until });
  return dates.map((on) => byDate.get(on) ?? { on, count: 0, worded: 0, negative: 0 });
}
