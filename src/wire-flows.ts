import type { Config } from './config.ts';
import type { Job } from './core/time/slot.ts';
import { createAssembleDigest } from './flows/assemble-digest.ts';
import { createAssignChannel } from './flows/assign-channel.ts';
import { createChooseStory } from './flows/choose-story.ts';
import { createDiscussStory } from './flows/discuss-story.ts';
import { createFindDips } from './flows/find-dips.ts';
import { createFindTeam } from './flows/find-team.ts';
import { createForgetMessage } from './flows/forget-message.ts';
import { createHearMessage } from './flows/hear-message.ts';
import { createKnowAsker } from './flows/know-asker.ts';
import { createLeaveChannel } from './flows/leave-channel.ts';
import { createListTeams } from './flows/list-teams.ts';
import { createLookAtChannel } from './flows/look-at-channel.ts';
import { createLookAtHome } from './flows/look-at-home.ts';
import { createLookAtTeam } from './flows/look-at-team.ts';
import { createLookForDips } from './flows/look-for-dips.ts';
import { createPublishDigest } from './flows/publish-digest.ts';
import type { RunJob } from './flows/run-job.ts';
import { createSearchFeedback } from './flows/search-feedback.ts';
import { createSetUpTeam } from './flows/set-up-team.ts';
import { createStartListening } from './flows/start-listening.ts';
import { createTellStory } from './flows/tell-story.ts';
import { createWatchChannel, type TeamDefaults } from './flows/watch-channel.ts';
import type { Reader } from './ports/reading.ts';
import type { OutboxStore } from './ports/sending.ts';
import type { Channels } from './ports/slack.ts';
import type { Composer } from './ports/telling.ts';
import type { Clock, Log } from './ports/world.ts';
import type { Stores } from './store/store.ts';

/** When a new team is written to until it says otherwise: workdays, before a morning meeting. */
const DEFAULT_TIMES = { digestAt: '09:00', meetingAt: '09:45', meetingDays: [1, 2, 3, 4, 5] };

/** What the flows are made of. */
export interface FlowParts {
  readonly stores: Stores;
  /** The outbox with somebody who is woken when something is queued. */
  readonly outbox: OutboxStore;
  readonly reader: Reader;
  readonly composer: Composer;
  readonly names: Pick<Channels, 'nameOf' | 'isMember'>;
  readonly defaults: Config['defaults'];
  readonly clock: Clock;
  readonly log: Log;
}

/** Gives every flow what it needs of the world. */
export function wireFlows(parts: FlowParts) {
  const { stores, outbox, composer, names, clock } = parts;
  const defaults: TeamDefaults = { ...parts.defaults, ...DEFAULT_TIMES };
  const listTeams = createListTeams(stores);
  const assembleDigest = createAssembleDigest(stores);
  const watchChannel = createWatchChannel({
    ...stores,
    ...{ listTeams, outbox, names, compose: composer, defaults, clock },
  });
  return {
    assembleDigest,
    chooseStory: createChooseStory({ ...stores, assembleDigest }),
    hearMessage: createHearMessage({ ...stores, ...parts }),
    forgetMessage: createForgetMessage(stores),
    watchChannel,
    startListening: createStartListening({ watchChannel, names, clock }),
    leaveChannel: createLeaveChannel(stores),
    assignChannel: createAssignChannel({ ...stores, listTeams }),
    setUpTeam: createSetUpTeam({ ...stores, clock }),
    lookAtChannel: createLookAtChannel({ ...stores, listTeams }),
    lookAtHome: createLookAtHome({ ...stores, listTeams }),
    lookAtTeam: createLookAtTeam(stores),
    findTeam: createFindTeam({ ...stores, listTeams }),
    knowAsker: createKnowAsker({ ...stores, defaults }),
    searchFeedback: createSearchFeedback(stores.feedback),
    discussStory: createDiscussStory({ ...stores, clock }),
    jobs: wireJobs(parts),
  };
}

/** The jobs of the clock: the same by the hour, by hand and in the demo. */
export function wireJobs(
  parts: Pick<FlowParts, 'stores' | 'outbox' | 'composer' | 'clock'>,
): Readonly<Record<Job, RunJob>> {
  const { stores } = parts;
  const lookForDips = createLookForDips({ ...stores, listTeams: createListTeams(stores) });
  const findDips = createFindDips({ lookForDips, dips: stores.dips });
  const assembleDigest = createAssembleDigest(stores);
  const chooseStory = createChooseStory({ ...stores, assembleDigest });
  return {
    dips: findDips,
    digest: createPublishDigest({ ...parts, findDips, assembleDigest }),
    story: createTellStory({ ...parts, chooseStory }),
  };
}
