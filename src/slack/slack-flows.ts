import type { MessageRef } from '../core/feedback/feedback.ts';
import type { AssembleDigest } from '../flows/assemble-digest.ts';
import type { AssignChannel } from '../flows/assign-channel.ts';
import type { ChooseStory } from '../flows/choose-story.ts';
import type { ConfirmReading } from '../flows/confirm-reading.ts';
import type { CorrectFeedback } from '../flows/correct-feedback.ts';
import type { DecideTheme } from '../flows/decide-theme.ts';
import type { DiscussStory } from '../flows/discuss-story.ts';
import type { ExplainReading } from '../flows/explain-reading.ts';
import type { FindAlike } from '../flows/find-alike.ts';
import type { FindTeam } from '../flows/find-team.ts';
import type { HearMessage } from '../flows/hear-message.ts';
import type { KnowAsker } from '../flows/know-asker.ts';
import type { LeaveChannel } from '../flows/leave-channel.ts';
import type { ListThemes } from '../flows/list-themes.ts';
import type { LookAtChannel } from '../flows/look-at-channel.ts';
import type { LookAtHome } from '../flows/look-at-home.ts';
import type { LookAtTeam } from '../flows/look-at-team.ts';
import type { LookForUnsure } from '../flows/look-for-unsure.ts';
import type { ReadThemeFor } from '../flows/read-theme.ts';
import type { SearchFeedback } from '../flows/search-feedback.ts';
import type { SetUpTeamFor } from '../flows/set-up-team.ts';
import type { StartListening } from '../flows/start-listening.ts';
import type { UndoCorrection } from '../flows/undo-correction.ts';
import type { WatchChannel } from '../flows/watch-channel.ts';
import type { Post } from '../ports/sending.ts';
import type { Workspace } from '../ports/slack.ts';
import type { Clock } from '../ports/world.ts';

/** What the handlers need of the rest of Earshot. */
export interface SlackFlows {
  readonly hearMessage: (...heard: Parameters<HearMessage>) => Promise<unknown>;
  readonly forgetMessage: (ref: MessageRef) => Promise<unknown>;
  readonly watchChannel: WatchChannel;
  readonly startListening: StartListening;
  readonly leaveChannel: LeaveChannel;
  readonly assignChannel: AssignChannel;
  readonly setUpTeam: SetUpTeamFor;
  readonly lookAtChannel: LookAtChannel;
  readonly lookAtHome: LookAtHome;
  readonly lookAtTeam: LookAtTeam;
  readonly findTeam: FindTeam;
  readonly knowAsker: KnowAsker;
  readonly assembleDigest: AssembleDigest;
  readonly chooseStory: ChooseStory;
  readonly searchFeedback: SearchFeedback;
  readonly findAlike: FindAlike;
  readonly listThemes: ListThemes;
  readonly readTheme: ReadThemeFor;
  readonly decideTheme: DecideTheme;
  readonly discussStory: DiscussStory;
  readonly explainReading: ExplainReading;
  readonly correctFeedback: CorrectFeedback;
  readonly undoCorrection: UndoCorrection;
  readonly confirmReading: ConfirmReading;
  readonly lookForUnsure: LookForUnsure;
  /** Queues a message that must arrive once, however often its cause is worked. */
  readonly queuePost: (post: Post) => Promise<unknown>;
  /** Null until it was learnt. */
  readonly workspace: () => Workspace | null;
  readonly clock: Clock;
}
