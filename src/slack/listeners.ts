import type { App } from '@slack/bolt';
import { onAboutSaid } from './actions/on-about-said.ts';
import { onAlertDoubted } from './actions/on-alert-doubted.ts';
import { onAlertLetGo } from './actions/on-alert-let-go.ts';
import { onAlertTaken } from './actions/on-alert-taken.ts';
import { onAlikeAsked } from './actions/on-alike-asked.ts';
import { onAsk } from './actions/on-ask.ts';
import { onBadAnswerTaken } from './actions/on-bad-answer-taken.ts';
import { onCorrectionUndone } from './actions/on-correction-undone.ts';
import { onDoubtTakenBack } from './actions/on-doubt-taken-back.ts';
import { onExplaining } from './actions/on-explaining.ts';
import { onReadingDoubted } from './actions/on-reading-doubted.ts';
import { onShare } from './actions/on-share.ts';
import { onStoryDiscussed } from './actions/on-story-discussed.ts';
import { onTeamChosen } from './actions/on-team-chosen.ts';
import { onThemeDecided } from './actions/on-theme-decided.ts';
import { onThemeRead } from './actions/on-theme-read.ts';
import { onThemeWanted } from './actions/on-theme-wanted.ts';
import { onWatchingStarted } from './actions/on-watching-started.ts';
import { onWatchingStopped } from './actions/on-watching-stopped.ts';
import { onWhyAsked } from './actions/on-why-asked.ts';
import type { PressedArgs } from './actions/pressed.ts';
import { onCx } from './commands/on-cx.ts';
import { onHomeOpened } from './events/on-home-opened.ts';
import { onJoined } from './events/on-joined.ts';
import { onLeft } from './events/on-left.ts';
import { onMention } from './events/on-mention.ts';
import { onMessage } from './events/on-message.ts';
import { ABOUT_PATTERN, ASK_PATTERN, IDS, WHY_PATTERN } from './kit/ids.ts';
import { onlyMembers } from './only-members.ts';
import type { SlackFlows } from './slack-flows.ts';
import { onAlertExplained } from './submissions/on-alert-explained.ts';
import { onReadingCorrected } from './submissions/on-reading-corrected.ts';
import { onTeamDescribed } from './submissions/on-team-described.ts';
import { onTouchpointDescribed } from './submissions/on-touchpoint-described.ts';

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

/** A button of ours, or several that stand beside each other: their ids match `pattern`. */
function pressing(
  hears: string,
  answer: (flows: SlackFlows) => (args: PressedArgs) => Promise<void>,
  pattern: string | RegExp = hears,
): Listener {
  return {
    hears,
    ...NO_SCOPES,
    listen: (app, flows) =>
      app.action({ type: 'block_actions', action_id: pattern }, answer(flows)),
  };
}

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
    hears: IDS.correct,
    ...NO_SCOPES,
    listen: (app, flows) =>
      app.action({ type: 'block_actions', action_id: IDS.correct }, onReadingDoubted(flows)),
  },
  {
    hears: IDS.sayAbout,
    ...NO_SCOPES,
    listen: (app, flows) =>
      app.action({ type: 'block_actions', action_id: ABOUT_PATTERN }, onAboutSaid(flows)),
  },
  {
    hears: IDS.undoCorrection,
    ...NO_SCOPES,
    listen: (app, flows) =>
      app.action(
        { type: 'block_actions', action_id: IDS.undoCorrection },
        onCorrectionUndone(flows),
      ),
  },
  {
    hears: IDS.correction,
    ...NO_SCOPES,
    listen: (app, flows) => app.view(IDS.correction, onReadingCorrected(flows)),
  },
  {
    hears: IDS.alike,
    ...NO_SCOPES,
    listen: (app, flows) =>
      app.action({ type: 'block_actions', action_id: IDS.alike }, onAlikeAsked(flows)),
  },
  {
    hears: IDS.readTheme,
    ...NO_SCOPES,
    listen: (app, flows) =>
      app.action({ type: 'block_actions', action_id: IDS.readTheme }, onThemeRead(flows)),
  },
  {
    hears: IDS.addTheme,
    ...NO_SCOPES,
    listen: (app, flows) =>
      app.action({ type: 'block_actions', action_id: IDS.addTheme }, onThemeWanted(flows)),
  },
  {
    hears: IDS.dismissTheme,
    ...NO_SCOPES,
    listen: (app, flows) =>
      app.action(
        { type: 'block_actions', action_id: IDS.dismissTheme },
        onThemeDecided(flows, 'dismiss'),
      ),
  },
  {
    hears: IDS.takeBackTheme,
    ...NO_SCOPES,
    listen: (app, flows) =>
      app.action(
        { type: 'block_actions', action_id: IDS.takeBackTheme },
        onThemeDecided(flows, 'takeBack'),
      ),
  },
  {
    hears: IDS.newTouchpoint,
    ...NO_SCOPES,
    listen: (app, flows) => app.view(IDS.newTouchpoint, onTouchpointDescribed(flows)),
  },
  {
    hears: IDS.newTeam,
    ...NO_SCOPES,
    listen: (app, flows) => app.view(IDS.newTeam, onTeamDescribed(flows)),
  },
  pressing(IDS.takeAlert, onAlertTaken),
  pressing(IDS.letGoAlert, onAlertLetGo),
  pressing(IDS.doubtAlert, onAlertDoubted),
  pressing(IDS.takeBackDoubt, onDoubtTakenBack),
  pressing(IDS.askWhy, onWhyAsked, WHY_PATTERN),
  pressing(IDS.explainAlert, onExplaining),
  pressing(IDS.takeBadAnswer, onBadAnswerTaken),
  {
    hears: IDS.explanation,
    ...NO_SCOPES,
    listen: (app, flows) => app.view(IDS.explanation, onAlertExplained(flows)),
  },
];

/** Hands Bolt every listener there is; whoever asks is checked before any of them runs. */
export function registerListeners(app: App, flows: SlackFlows): void {
  app.use(onlyMembers(flows));
  for (const { listen } of LISTENERS) listen(app, flows);
}
