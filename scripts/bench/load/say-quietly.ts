import { randomBytes } from 'node:crypto';
import type { Saying } from '../../workspace/control/speaking.ts';
import type { LocalWorkspace } from '../../workspace/start-workspace.ts';

/** A message in the workspace's history, and the event that tells the app of it. */
export interface Said {
  readonly channelId: string;
  readonly ts: string;
  readonly eventId: string;
  /** Slack's JSON, to be delivered as often as one likes. */
  readonly body: string;
}

/** Says something that the workspace does not send by itself: a benchmark does, in its own way. */
export function sayQuietly(
  { control, teamId, botUserId }: Pick<LocalWorkspace, 'control' | 'teamId' | 'botUserId'>,
  saying: Saying,
  type: 'message' | 'app_mention' = 'message',
): Said {
  const { channel: channelId, ts } = control.say({ ...saying, deliver: false });
  const message = control
    .messages({ channel: channelId, limit: 5 })
    .find((candidate) => candidate.ts === ts);
  const eventId = `Ev${randomBytes(6).toString('hex').toUpperCase()}`;
  const body = JSON.stringify({
    team_id: teamId,
    event: { ...message, type, channel: channelId, event_ts: ts, channel_type: 'channel' },
    type: 'event_callback',
    event_id: eventId,
    event_time: Math.floor(Number(ts)),
    authorizations: [{ enterprise_id: null, team_id: teamId, user_id: botUserId, is_bot: true }],
    is_ext_shared_channel: false,
  });
  return { channelId, ts, eventId, body };
}
