import process from 'node:process';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';

/** The least that a Bolt app can be: it checks the signature, acknowledges, and does nothing. */
const {
  PORT = '',
  SLACK_SIGNING_SECRET = '',
  SLACK_API_URL = '',
  SLACK_BOT_TOKEN = '',
} = process.env;

const app = new App({
  token: SLACK_BOT_TOKEN,
  receiver: new HTTPReceiver({ signingSecret: SLACK_SIGNING_SECRET, logLevel: LogLevel.ERROR }),
  clientOptions: { slackApiUrl: SLACK_API_URL },
  logLevel: LogLevel.ERROR,
});
app.event('message', async () => undefined);
process.on('SIGTERM', () => process.exit());
await app.start(Number(PORT));
