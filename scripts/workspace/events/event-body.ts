import type { Fields } from '../http/fields.ts';
import type { World } from '../state/world.ts';
import { newEventId } from './new-event-id.ts';

/** Slack's outer wrapping of an event. */
export function eventBody(world: World, event: Fields): Fields {
  const { team, app } = world;
  const eventTs = Number(event.event_ts ?? world.now().getTime() / 1000);
  return {
    token: app.verificationToken,
    team_id: team.id,
    context_team_id: team.id,
    context_enterprise_id: null,
    api_app_id: app.id,
    event,
    type: 'event_callback',
    event_id: newEventId(),
    event_time: Math.floor(eventTs),
    authorizations: [
      {
        enterprise_id: null,
        team_id: team.id,
        user_id: app.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${Buffer.from(JSON.stringify({ et: event.type, tid: team.id })).toString('base64url')}`,
  };
}
