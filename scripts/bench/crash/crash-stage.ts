import type { Store } from '../../../src/store/store.ts';
import { freePort } from '../../demo/free-port.ts';
import { type LocalWorkspace, startWorkspace } from '../../workspace/start-workspace.ts';

/** Slack waits a minute and then five; here all of it fits into a few seconds. */
export const RETRY_DELAYS_MS = [100, 1_000, 4_000] as const;

export type Mode = 'http' | 'socket';

/** The workspace of the benchmark: who speaks where, and how the app is reached. */
export interface Stage {
  readonly mode: Mode;
  readonly workspace: LocalWorkspace;
  readonly port: number;
  readonly member: string;
  /** Channels that Earshot hears. */
  readonly heard: readonly string[];
  /** Channels where Earshot is asked things and hears nothing. */
  readonly asked: readonly string[];
  /** Settings of the app, apart from its database. */
  readonly env: Readonly<Record<string, string>>;
}

const HEARD_CHANNELS = 4;
const ASKED_CHANNELS = 8;

export async function setStage(mode: Mode): Promise<Stage> {
  const workspace = await startWorkspace({
    retryDelaysMs: RETRY_DELAYS_MS,
    teamName: 'Crash',
    // By HTTP the benchmark delivers events itself: late, in disorder and twice.
    events: mode === 'http' ? [] : ['message.channels', 'app_mention'],
  });
  const { control } = workspace;
  const member = control.createMember({ name: 'sam', realName: 'Sam Smit' }).id;
  const channel = (name: string) => addChannel(workspace, { name, member });
  return {
    mode,
    workspace,
    port: await freePort(0),
    member,
    heard: Array.from({ length: HEARD_CHANNELS }, (_, k) => channel(`feedback-${k}`)),
    asked: Array.from({ length: ASKED_CHANNELS }, (_, k) => channel(`ask-${k}`)),
    env: {
      SLACK_API_URL: workspace.apiUrl,
      SLACK_BOT_TOKEN: workspace.botToken,
      ...(mode === 'http'
        ? { SLACK_SIGNING_SECRET: workspace.signingSecret }
        : { SLACK_APP_TOKEN: workspace.appToken }),
      DEFAULT_TIME_ZONE: 'UTC',
      LOG_LEVEL: 'warn',
    },
  };
}

/** A channel that the app is in; answers its id. */
export function addChannel(
  { control, botUserId }: Pick<LocalWorkspace, 'control' | 'botUserId'>,
  { name, member }: { readonly name: string; readonly member: string },
): string {
  return control.createChannel({ name, members: [member, botUserId] }).id;
}

/** One team hears all channels of the load; nothing of its own falls due meanwhile. */
export async function seedListening(store: Store, { heard }: Stage): Promise<void> {
  const [channelId = ''] = heard;
  const now = new Date();
  const team = await store.teams.add({
    name: 'Listening',
    channelId,
    language: 'en',
    timeZone: 'UTC',
    digestAt: '09:00',
    meetingAt: '09:45',
    meetingDays: [],
    ...{ storyLeadMinutes: 15, messagesADay: 4, country: null, quietHours: null },
    ...{ pausedUntil: null, leaderId: null },
    createdAt: now,
  });
  for (const id of heard) {
    await store.channels.put({
      id,
      teamId: team.id,
      language: 'en',
      invitedBy: null,
      heardUpToTs: (now.getTime() / 1000).toFixed(6),
      isWatched: true,
      isPrivate: false,
    });
  }
}
