import { parseArgs } from 'node:util';
import { startWorkspace } from './start-workspace.ts';

const usualPort = 4_100;

const { values } = parseArgs({
  options: { port: { type: 'string', short: 'p' }, 'events-url': { type: 'string' } },
});
const eventsUrl = values['events-url'];
const port = Number(values.port ?? usualPort);
const workspace = await startWorkspace({
  port,
  ...(eventsUrl === undefined ? {} : { eventsUrl }),
}).catch((error: unknown) => {
  console.error(`The workspace cannot listen on port ${port}: ${String(error)}`);
  console.error('Choose another with --port.');
  process.exit(1);
});
workspace.control.createMember({ name: 'sam', realName: 'Sam Bakker', isAdmin: true });
workspace.control.createMember({ name: 'noor', realName: 'Noor Visser', locale: 'nl-NL' });
workspace.control.createChannel({ name: 'feedback' });

console.log(`
A local, throwaway workspace that speaks like Slack's. For the demo and for tests; not Slack.

  ${workspace.url}

Point an app at it:

  SLACK_API_URL=${workspace.apiUrl}
  SLACK_BOT_TOKEN=${workspace.botToken}
  SLACK_APP_TOKEN=${workspace.appToken}
  SLACK_SIGNING_SECRET=${workspace.signingSecret}

Everything in it is forgotten when it stops (Ctrl-C).
`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void workspace.stop().then(() => process.exit(0)));
}
