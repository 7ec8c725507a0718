import { asFields, asText } from './fields.ts';

/**
 * Whether whoever asks belongs to another workspace than Earshot's own, as happens in channels
 * shared between organisations. Slack says where a member is at home in three ways.
 */
export function isOutsider(body: unknown, workspaceId: string): boolean {
  const { user, event } = asFields(body);
  const { user_team, source_team, team } = asFields(event);
  const homes = [asFields(user).team_id, user_team, source_team, team].map(asText);
  return homes.some((home) => home !== '' && home !== workspaceId);
}
