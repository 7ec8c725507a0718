import type { Alert } from '../core/dips/alerts/alert.ts';
import type { Team } from '../core/teams/team.ts';
import type { TeamStore } from '../ports/keeping.ts';

/** The team an alert is for: the one it is told to, else the one it is of; null where it is gone. */
export async function teamOfAlert(
  { toldTeamId, node }: Pick<Alert, 'toldTeamId' | 'node'>,
  teams: Pick<TeamStore, 'byId' | 'all'>,
): Promise<Team | null> {
  const id = toldTeamId ?? (node.kind === 'company' ? null : node.teamId);
  if (id !== null) return teams.byId(id);
  const [first] = await teams.all();
  return first ?? null;
}
