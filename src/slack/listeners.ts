import type { App } from '@slack/bolt';
import { actOnCase } from './actions/act-on-case.ts';
import { onAboutSaid } from './actions/on-about-said.ts';
import { onAlertDoubted } from './actions/on-alert-doubted.ts';
import { onAlertLetGo } from './actions/on-alert-let-go.ts';
import { onAlertTaken } from './actions/on-alert-taken.ts';
import { onAlikeAsked } from './actions/on-alike-asked.ts';
import { onAnotherStory } from './actions/on-another-story.ts';
import { onAsk } from './actions/on-ask.ts';
import { onBackAgain } from './actions/on-back-again.ts';
import { onBadAnswerTaken } from './actions/on-bad-answer-taken.ts';
import { onBetterTime } from './actions/on-better-time.ts';
import { onCaseEnding } from './actions/on-case-ending.ts';
import { onCompanyMoved } from './actions/on-company-moved.ts';
import { onCorrectionUndone } from './actions/on-correction-undone.ts';
import { onDoubtTakenBack } from './actions/on-doubt-taken-back.ts';
import { onExplaining } from './actions/on-explaining.ts';
import { onMeetingChanging } from './actions/on-meeting-changing.ts';
import { onMeetingPutBack } from './actions/on-meeting-put-back.ts';
import { onNominated } from './actions/on-nominated.ts';
import { onPausePressed } from './actions/on-pause-pressed.ts';
import { onReadersAsked } from './actions/on-readers-asked.ts';
import { onReadingDoubted } from './actions/on-reading-doubted.ts';
import { onReadingPassed } from './actions/on-reading-passed.ts';
import { onShare } from './actions/on-share.ts';
import { onStoryDiscussed } from './actions/on-story-discussed.ts';
import { onStoryFormWanted } from './actions/on-story-form-wanted.ts';
import { onStoryRevived } from './actions/on-story-revived.ts';
import { onTeamChosen } from './actions/on-team-chosen.ts';
import { onTelling } from './actions/on-telling.ts';
import { onThanked } from './actions/on-thanked.ts';
import { onThemeDecided } from './actions/on-theme-decided.ts';
import { onThemeRead } from './actions/on-theme-read.ts';
import { onThemeWanted } from './actions/on-theme-wanted.ts';
import { onWatchingStarted } from './actions/on-watching-started.ts';
import { onWatchingStopped } from './actions/on-watching-stopped.ts';
import { onWeekLineStopped } from './actions/on-week-line-stopped.ts';
import { onWhyAsked } from './actions/on-why-asked.ts';
import { onWhyStory } from './actions/on-why-story.ts';
import type { PressedArgs } from './actions/pressed.ts';
import { onCx } from './commands/on-cx.ts';
import { onHomeOpened } from './events/on-home-opened.ts';
import { onJoined } from './events/on-joined.ts';
import { onLeft } from './events/on-left.ts';
import { onMention } from './events/on-mention.ts';
import { onMessage } from './events/on-message.ts';
import { onReaction } from './events/on-reaction.ts';
import { onStoryStep } from './events/on-story-step.ts';
import { ABOUT_PATTERN, ASK_PATTERN, BETTER_TIME_PATTERN, IDS, WHY_PATTERN } from './kit/ids.ts';
import { noticePresses } from './notice-presses.ts';
import { onlyMembers } from './only-members.ts';
import { onStoryShortcut } from './shortcuts/on-story-shortcut.ts';
import type { SlackFlows } from './slack-flows.ts';
import { onAlertExplained } from './submissions/on-alert-explained.ts';
import { onCaseEnded } from './submissions/on-case-ended.ts';
import { onMeetingDescribed } from './submissions/on-meeting-described.ts';
import { onOutcomeNoted } from './submissions/on-outcome-noted.ts';
import { onOwnStoryTold } from './submissions/on-own-story-told.ts';
import { onReadingCorrected } from './submissions/on-reading-corrected.ts';
import { onStoryUnfit } from './submissions/on-story-unfit.ts';
import { onTeamDescribed } from './submissions/on-team-described.ts';
import { onTouchpointDescribed } from './submissions/on-touchpoint-described.ts';
import type { SubmittedArgs } from './submissions/submitted.ts';
import { outcomeModal } from './views/outcome-modal.ts';
import { unfitModal } from './views/unfit-modal.ts';

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

/** In the menu of a message, or where shortcuts are listed: the manifest says which. */
function shortcut(hears: string): Listener {
  return {
    hears,
    ...COMMAND_SCOPES,
    listen: (app, flows) => app.shortcut(hears, onStoryShortcut(flows)),
  };
}

/** A form of ours that somebody submits. */
function submitting(
  hears: string,
  answer: (flows: SlackFlows) => (args: SubmittedArgs) => Promise<void>,
): Listener {
  return { hears, ...NO_SCOPES, listen: (app, flows) => app.view(hears, answer(flows)) };
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
    hears: 'reaction_added',
    events: ['reaction_added'],
    scopes: ['reactions:read'],
    listen: (app, flows) => app.event('reaction_added', onReaction(flows)),
  },
  {
    // A step of Workflow Builder: subscribed to only where an admin switches it on.
    hears: 'function_executed',
    ...NO_SCOPES,
    listen: (app, flows) => app.event('function_executed', onStoryStep(flows)),
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
  pressing(IDS.share, onShare),
  pressing(IDS.discuss, onStoryDiscussed),
  pressing(IDS.chooseTeam, onTeamChosen),
  pressing(IDS.stopWatching, onWatchingStopped),
  pressing(IDS.startWatching, onWatchingStarted),
  pressing(IDS.correct, onReadingDoubted),
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
  submitting(IDS.correction, onReadingCorrected),
  pressing(IDS.alike, onAlikeAsked),
  pressing(IDS.readTheme, onThemeRead),
  pressing(IDS.addTheme, onThemeWanted),
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
  submitting(IDS.newTouchpoint, onTouchpointDescribed),
  submitting(IDS.newTeam, onTeamDescribed),
  pressing(IDS.whyStory, onWhyStory),
  pressing(IDS.anotherStory, onAnotherStory),
  pressing(IDS.unfitStory, (flows) => onStoryFormWanted(flows, unfitModal)),
  submitting(IDS.unfit, onStoryUnfit),
  pressing(IDS.storyOutcome, (flows) => onStoryFormWanted(flows, outcomeModal)),
  submitting(IDS.outcome, onOutcomeNoted),
  pressing(IDS.tellStory, onTelling),
  shortcut(IDS.tellMessage),
  shortcut(IDS.tellAnything),
  submitting(IDS.ownStory, onOwnStoryTold),
  pressing(IDS.nominate, onNominated),
  pressing(IDS.thank, onThanked),
  pressing(IDS.postCompany, (flows) => onCompanyMoved(flows, 'here')),
  pressing(IDS.stopCompany, (flows) => onCompanyMoved(flows, 'nowhere')),
  pressing(IDS.takeAlert, onAlertTaken),
  pressing(IDS.letGoAlert, onAlertLetGo),
  pressing(IDS.doubtAlert, onAlertDoubted),
  pressing(IDS.takeBackDoubt, onDoubtTakenBack),
  pressing(IDS.askWhy, onWhyAsked, WHY_PATTERN),
  pressing(IDS.explainAlert, onExplaining),
  pressing(IDS.takeBadAnswer, onBadAnswerTaken),
  pressing(IDS.followUp, (flows) => actOnCase(flows, 'open')),
  pressing(IDS.takeCase, (flows) => actOnCase(flows, 'take')),
  pressing(IDS.letGoCase, (flows) => actOnCase(flows, 'letGo')),
  pressing(IDS.reopenCase, (flows) => actOnCase(flows, 'reopen')),
  pressing(IDS.endCase, onCaseEnding),
  submitting(IDS.caseEnding, onCaseEnded),
  pressing(IDS.changeMeeting, onMeetingChanging),
  pressing(IDS.putMeetingBack, onMeetingPutBack),
  pressing(IDS.pauseTeam, (flows) => onPausePressed(flows, 'pause')),
  pressing(IDS.reviveStory, onStoryRevived),
  pressing(IDS.betterTime, onBetterTime, BETTER_TIME_PATTERN),
  pressing(IDS.passReading, onReadingPassed),
  pressing(IDS.readers, (flows) => onReadersAsked(flows, 'look')),
  pressing(IDS.offerReading, (flows) => onReadersAsked(flows, 'offer')),
  pressing(IDS.withdrawReading, (flows) => onReadersAsked(flows, 'withdraw')),
  pressing(IDS.backAgain, onBackAgain),
  pressing(IDS.stopWeekLine, onWeekLineStopped),
  pressing(IDS.resumeTeam, (flows) => onPausePressed(flows, 'resume')),
  submitting(IDS.meeting, onMeetingDescribed),
  submitting(IDS.explanation, onAlertExplained),
];

/** Hands Bolt every listener there is; whoever asks is checked before any of them runs. */
export function registerListeners(app: App, flows: SlackFlows): void {
  app.use(onlyMembers(flows));
  app.use(noticePresses(flows));
  for (const { listen } of LISTENERS) listen(app, flows);
}
