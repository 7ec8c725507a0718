import { asFields, type Fields, isFields, textOf } from '../fields.ts';

/** Whether a payload is meant for the installation in this workspace. */
export function isFrom(workspaceId: string, body: Fields): boolean {
  return teamsOf(body).includes(workspaceId);
}

/** In a shared channel the event's team may be the other organisation's: authorizations tell. */
function teamsOf(body: Fields): (string | null)[] {
  const authorizations = Array.isArray(body.authorizations) ? body.authorizations : [];
  return [
    textOf(body, 'team_id'),
    textOf(asFields(body.team), 'id'),
    textOf(asFields(body.user), 'team_id'),
    textOf(asFields(body.view), 'app_installed_team_id'),
    ...authorizations.filter(isFields).map((each) => textOf(each, 'team_id')),
  ];
}
