import type { Dip } from '../../../src/core/dips/dip.ts';

/** An open dip of a team's CSAT, but for what is said otherwise. */
export function aDip(but: Partial<Dip> = {}): Dip {
  return {
    teamId: 'team-1',
    metric: 'csat',
    scale: { min: 1, max: 5 },
    openedOn: '2026-11-19',
    foundOn: '2026-11-20',
    since: '2026-11-17',
    level: 26 / 42,
    usual: 0.78,
    n: 42,
    of: 26,
    evidence: 400,
    state: 'open',
    ...but,
  };
}
