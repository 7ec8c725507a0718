import type { App } from '@slack/bolt';
import { onAsk } from './actions/on-ask.ts';
import { onShare } from './actions/on-share.ts';
import { onStoryDiscussed } from './actions/on-story-discussed.ts';
import { onTeamChosen } from './actions/on-team-chosen.ts';
import { onWatchingStarted } from './actions/on-watching-started.ts';
import { onWatchingStopped } from './actions/on-watching-stopped.ts';
import { onCx } from './commands/on-cx.ts';
import { onHomeOpened } from './events/on-home-opened.ts';
import { onJoined } from './events/on-joined.ts';
import { onLeft } from './events/on-left.ts';
import { onMention } from './events/on-mention.ts';
import { onMessage } from './events/on-message.ts';
import { ASK_PATTERN, IDS } from './kit/ids.ts';
import { onlyMembers } from './only-members.ts';
import type { SlackFlows } from './slack-flows.ts';
import { onTeamDescribed } from './submissions/on-team-described.ts';

/** What Slack sends, who answers, and what the manifest must ask for so that it is sent. */
interface Listener {
  readonly hears: string;
  /** Events to subscribe to. */
  readonly events: readonly string[];
  /** Bot scopes without which Slack does not send it. */
  readonly scopes: readonly string[];
  readonly listen: (app: App, flows: SlackFlows) => unknown;
}

const COMMAND_SCOPES = { events: [], scopes: ['commands'] } as const;

/** Buttons, lists and modals need no scope: Slack sends them to whoever made the message. */
const NO_SCOPES = { events: [], scopes: [] } as const;

export const LISTENERS: readonly Listener[] = [
  {
    hears: 'message',
    events: ['message.channels', 'message.groups'],
    scopes: ['channels:history', 'groups:history'],
    listen: (app, flows) => app.event('message', onMessage(flows)),
  },
  {
    hears: 'member_joined_channel',
    events: ['member_joined_channel'],
    scopes: ['channels:read', 'groups:read'],
    listen: (app, flows) => app.event('member_joined_channel', onJoined(flows)),
  },
  {
    hears: 'channel_left',
    events: ['channel_left'],
    scopes: ['channels:read'],
    listen: (app, flows) => app.event('channel_left', onLeft(flows)),
  },
  {
    hears: 'group_left',
    events: ['group_left'],
    scopes: ['groups:read'],
    listen: (app, flows) => app.event('group_left', onLeft(flows)),
  },
  {
    hears: 'app_mention',
    events: ['app_mention'],
    scopes: ['app_mentions:read'],
    listen: (app, flows) => app.event('app_mention', onMention(flows)),
  },
  {
    hears: 'app_home_opened',
    events: ['app_home_opened'],
    scopes: [],
    listen: (app, flows) => app.event('app_home_opened', onHomeOpened(flows)),
  },
  {
    hears: '/cx',
    ...COMMAND_SCOPES,
    listen: (app, flows) => app.command('/cx', onCx(flows)),
  },
  {
    hears: IDS.ask,
    ...NO_SCOPES,
    listen: (app, flows) =>
      app.action({ type: 'block_actions', action_id: ASK_PATTERN }, onAsk(flows)),
  },
  {
    hears: IDS.share,
    ...NO_SCOPES,
    listen: (app, flows) =>
      app.action({ type: 'block_actions', action_id: IDS.share }, onShare(flows)),
  },
  {
    hears: IDS.discuss,
    ...NO_SCOPES,
    listen: (app, flows) =>
      app.action({ type: 'block_actions', action_id: IDS.discuss }, onStoryDiscussed(flows)),
  },
  {
    hears: IDS.chooseTeam,
    ...NO_SCOPES,
    listen: (app, flows) =>
      app.action({ type: 'block_actions', action_id: IDS.chooseTeam }, onTeamChosen(flows)),
  },
  {
    hears: IDS.stopWatching,
    ...NO_SCOPES,
    listen: (app, flows) =>
      app.action({ type: 'block_actions', action_id: IDS.stopWatching }, onWatchingStopped(flows)),
  },
  {
    hears: IDS.startWatching,
    ...NO_SCOPES,
    listen: (app, flows) =>
      app.action({ type: 'block_actions', action_id: IDS.startWatching }, onWatchingStarted(flows)),
  },
  {
    hears: IDS.newTeam,
    ...NO_SCOPES,
    listen: (app, flows) => app.view(IDS.newTeam, onTeamDescribed(flows)),
  },
];

/** Hands Bolt every listener there is; whoever asks is checked before any of them runs. */
export function registerListeners(app: App, flows: SlackFlows): void {
  app.use(onlyMembers(flows));
  for (const { listen } of LISTENERS) listen(app, flows);
}
