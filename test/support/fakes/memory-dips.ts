import type { Dip } from '../../../src/core/dips/dip.ts';
import type { DipStore } from '../../../src/ports/keeping.ts';

export function createMemoryDips(): DipStore {
  const dips = new Map<string, Dip>();
  const keyOf = ({ teamId, metric, openedOn }: Dip) => `${teamId} ${metric} ${openedOn}`;
  const newestFirst = (a: Dip, b: Dip) =>
    b.openedOn.localeCompare(a.openedOn) || a.metric.localeCompare(b.metric);

  return {
    async open(dip) {
      if (!dips.has(keyOf(dip))) dips.set(keyOf(dip), structuredClone(dip));
    },
    current: async (teamId) =>
      [...dips.values()]
        .filter((dip) => dip.teamId === teamId && dip.state === 'open')
        .toSorted(newestFirst),
    async rebase(dip) {
      const known = dips.get(keyOf(dip));
      if (known) dips.set(keyOf(dip), { ...known, state: 'rebased' });
    },
  };
}
