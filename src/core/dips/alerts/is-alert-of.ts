import type { Alert } from './alert.ts';

/** Whether an alert is a team's: of its part of the tree, or told in its channel. */
export function isAlertOf({ node, toldTeamId }: Alert, teamId: string): boolean {
  return toldTeamId === teamId || (node.kind !== 'company' && node.teamId === teamId);
}
