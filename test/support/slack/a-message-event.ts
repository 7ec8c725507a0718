import type { Fields } from '../../../src/slack/fields.ts';

let count = 0;

/** The workspace that the builders of this folder speak of. */
export const WORKSPACE = {
  id: 'T1',
  name: 'Polderfiets',
  url: 'https://polderfiets.slack.com/',
  botId: 'B1',
  botUserId: 'UBOT',
};

/** What Slack sends when somebody posts a message in a channel. */
export function aMessageEvent(event: Fields = {}, outer: Fields = {}): Fields {
  count += 1;
  return {
    type: 'event_callback',
    team_id: WORKSPACE.id,
    api_app_id: 'A1',
    event_id: `Ev${count}`,
    event_time: 1_763_625_600 + count,
    authorizations: [{ enterprise_id: null, team_id: WORKSPACE.id, user_id: 'UBOT', is_bot: true }],
    event: {
      type: 'message',
      channel: 'C1',
      channel_type: 'channel',
      user: 'U1',
      text: 'The parcel came late again.',
      ts: `${1_763_625_600 + count}.000100`,
      event_ts: `${1_763_625_600 + count}.000100`,
      ...event,
    },
    ...outer,
  };
}
