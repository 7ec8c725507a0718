import type { Journey } from '../../journeys/journey.ts';
import { nameKey } from '../../text/name-key.ts';
import type { StoryPiece } from '../story-piece.ts';

/** By what stories are spread: each piece is of one group of each. */
export const SPREADS = ['touchpoint', 'journey', 'language', 'segment'] as const;

export type Spread = (typeof SPREADS)[number];

/** For each spread how far a piece's group is short of its fair number of stories, -1 to 1. */
export type Due = Readonly<Record<Spread, number>>;

/** What is known of nothing is a group too. */
const NONE = '';

/**
 * Says how due each group is: of its fair number of stories how many it still lacks, as a share, or
 * how many more than that it had, below 0. Fair is the square root of how much was said in it, of
 * all roots: small groups have more than their size and large ones less, so that each is heard of
 * and none drowns the others.
 */
export function createDue(facts: {
  /** In the last 30 days. */
  readonly said: readonly StoryPiece[];
  /** What was told in them. */
  readonly told: readonly StoryPiece[];
  readonly journeys: readonly Journey[];
}): (piece: StoryPiece) => Due {
  const { said, told, journeys } = facts;
  const journeyOf = new Map(
    journeys.flatMap(({ id, touchpoints }) => touchpoints.map((step) => [step.id, id] as const)),
  );
  const groupOf: Readonly<Record<Spread, (piece: StoryPiece) => string>> = {
    touchpoint: ({ touchpointId }) => touchpointId ?? NONE,
    journey: ({ touchpointId }) => journeyOf.get(touchpointId ?? NONE) ?? NONE,
    language: ({ language }) => language.label,
    segment: ({ segment }) => (segment === null ? NONE : nameKey(segment)),
  };
  const dueBy = (spread: Spread) => {
    const due = shortfalls(said.map(groupOf[spread]), told.map(groupOf[spread]));
    return (piece: StoryPiece) => due.get(groupOf[spread](piece)) ?? 0;
  };
  const [touchpoint, journey, language, segment] = [
    dueBy('touchpoint'),
    dueBy('journey'),
    dueBy('language'),
    dueBy('segment'),
  ];
  return (piece) => ({
    touchpoint: touchpoint(piece),
    journey: journey(piece),
    language: language(piece),
    segment: segment(piece),
  });
}

function shortfalls(said: readonly string[], told: readonly string[]): ReadonlyMap<string, number> {
  const [heard, shown] = [countEach(said), countEach(told)];
  const roots = [...heard.values()].reduce((sum, count) => sum + Math.sqrt(count), 0);
  return new Map(
    [...heard].map(([group, count]) => {
      // With today's; less than one story is not to be had.
      const fair = (Math.sqrt(count) / roots) * (told.length + 1);
      const due = (fair - (shown.get(group) ?? 0)) / Math.max(1, fair);
      return [group, Math.max(-1, due)];
    }),
  );
}

function countEach(groups: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}
