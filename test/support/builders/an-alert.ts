import type { Alert } from '../../../src/core/dips/alerts/alert.ts';

/** An open dip of a team's CSAT that nobody has taken yet, but for what is said otherwise. */
export function anAlert(but: Partial<Alert> = {}): Alert {
  return {
    id: 'alert-1',
    node: { kind: 'team', teamId: 'team-1' },
    nodeName: 'Checkout',
    measure: 'csat',
    measureName: null,
    scale: { min: 1, max: 5 },
    openedOn: '2026-11-19',
    foundOn: '2026-11-20',
    since: '2026-11-17',
    level: 26 / 42,
    usual: 0.78,
    n: 42,
    of: 26,
    evidence: 500,
    threshold: 365,
    streams: 4,
    budget: 4,
    mostly: [],
    causes: [],
    toldTeamId: 'team-1',
    toldWithId: null,
    state: 'open',
    closedOn: null,
    worst: 26 / 42,
    takenBy: null,
    explained: null,
    judgedBy: null,
    thread: null,
    ...but,
  };
}
