/** What is being followed up, and what waits for somebody who does. */
export interface OpenCases {
  readonly open: number;
  readonly late: number;
  readonly unowned: number;
  /** Members, those with most cases first. */
  readonly owners: readonly string[];
}

/** Open cases that are late or not together. */
interface CasesAlike {
  /** Null: nobody. */
  readonly ownerId: string | null;
  readonly isOverdue: boolean;
  readonly count: number;
}

/** Null where nothing is open. */
export function countCases(groups: readonly CasesAlike[]): OpenCases | null {
  if (groups.length === 0) return null;
  const owned = new Map<string, number>();
  for (const { ownerId, count } of groups) {
    if (ownerId !== null) owned.set(ownerId, (owned.get(ownerId) ?? 0) + count);
  }
  return {
    open: sumOf(groups),
    late: sumOf(groups.filter(({ isOverdue }) => isOverdue)),
    unowned: sumOf(groups.filter(({ ownerId }) => ownerId === null)),
    owners: [...owned].toSorted(([, a], [, b]) => b - a).map(([owner]) => owner),
  };
}

function sumOf(groups: readonly CasesAlike[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}
