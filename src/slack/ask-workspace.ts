import type { WebClient } from '@slack/web-api';
import type { Workspace } from '../ports/slack.ts';

/** Asks Slack whose token this is. */
export async function askWorkspace(client: WebClient): Promise<Workspace> {
  const { team_id, team, url, bot_id, user_id } = await client.auth.test();
  if (team_id === undefined || user_id === undefined || bot_id === undefined) {
    throw new Error('auth.test does not name a bot: SLACK_BOT_TOKEN must be a bot token (xoxb-)');
  }
  return { id: team_id, name: team ?? '', url: url ?? '', botId: bot_id, botUserId: user_id };
}
