import type { Delivery } from '../events/delivery.ts';
import type { Fields } from '../http/fields.ts';
import type { World } from '../state/world.ts';

/** What an interaction needs: the workspace, and a way to the app. */
export interface Stage {
  readonly world: World;
  readonly delivery: Delivery;
}

/** The fields that every interaction payload begins with. */
export function interaction(world: World, type: string, user: string): Fields {
  const name = world.members.get(user)?.name ?? user;
  return {
    type,
    team: { id: world.team.id, domain: world.team.domain },
    user: { id: user, username: name, name, team_id: world.team.id },
    api_app_id: world.app.id,
    token: world.app.verificationToken,
    trigger_id: world.triggers.issue(user),
    enterprise: null,
    is_enterprise_install: false,
  };
}
