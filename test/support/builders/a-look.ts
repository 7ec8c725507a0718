import type { TeamLook } from '../../../src/core/teams/team-look.ts';
import { FIGURES } from './a-digest.ts';
import { aTeam } from './a-team.ts';

/** How a team stands after a month with CSAT and CES, but for what is said otherwise. */
export function aLook(but: Partial<TeamLook> = {}): TeamLook {
  return {
    team: aTeam(),
    on: '2026-11-20',
    now: { from: '2026-10-22', to: '2026-11-20' },
    before: { from: '2026-09-22', to: '2026-10-21' },
    scores: FIGURES.map((figure) => ({ now: figure, before: figure })),
    dips: [],
    heard: { now: 412, before: 380 },
    topics: [{ term: 'payment page', now: 31, before: 12 }],
    touchpoints: [],
    quotes: [],
    ...but,
  };
}
