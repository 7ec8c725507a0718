import type { Config } from './config.ts';
import { countryIn } from './core/teams/country-in.ts';
import { USUAL_MEETING } from './core/teams/usual-meeting.ts';
import type { TeamJob } from './core/time/slot.ts';
import { type AskAboutFeedback, createAskAboutFeedback } from './flows/ask-about-feedback.ts';
import { createAssembleDigest } from './flows/assemble-digest.ts';
import { createAssignChannel } from './flows/assign-channel.ts';
import { createBuildModel } from './flows/build-model.ts';
import { createCasesOf } from './flows/cases-of.ts';
import { createChooseSensitivity } from './flows/choose-sensitivity.ts';
import { createChooseStory } from './flows/choose-story.ts';
import { createComposeAlert } from './flows/compose-alert.ts';
import { createConfirmReading } from './flows/confirm-reading.ts';
import { createCorrectFeedback } from './flows/correct-feedback.ts';
import { createDecideTheme } from './flows/decide-theme.ts';
import { createDescribeCases } from './flows/describe-cases.ts';
import type { DescribeHabit } from './flows/describe-habit.ts';
import { createExplainReading } from './flows/explain-reading.ts';
import { createFindAlert } from './flows/find-alert.ts';
import { createFindAlike } from './flows/find-alike.ts';
import { createFindCauses } from './flows/find-causes.ts';
import { createFindDips } from './flows/find-dips.ts';
import { createFindDue } from './flows/find-due.ts';
import { createFindTeam } from './flows/find-team.ts';
import { createFindThread } from './flows/find-thread.ts';
import { createFollowCorrections } from './flows/follow-corrections.ts';
import { createFollowThemes } from './flows/follow-themes.ts';
import { createFollowUp } from './flows/follow-up.ts';
import { createForgetMessage } from './flows/forget-message.ts';
import { createGatherAlerts } from './flows/gather-alerts.ts';
import { createHearMessage } from './flows/hear-message.ts';
import { createHintsFor } from './flows/hints-for.ts';
import { keepRest } from './flows/keep-rest.ts';
import { createKnowAsker } from './flows/know-asker.ts';
import { createLeaveChannel } from './flows/leave-channel.ts';
import { createListTeams } from './flows/list-teams.ts';
import { createListThemes } from './flows/list-themes.ts';
import { createLiveAlert } from './flows/live-alert.ts';
import { createLookAtCases, type LookAtCases } from './flows/look-at-cases.ts';
import { createLookAtChannel } from './flows/look-at-channel.ts';
import { createLookAtDips } from './flows/look-at-dips.ts';
import { createLookAtHome } from './flows/look-at-home.ts';
import { createLookAtPlace } from './flows/look-at-place.ts';
import { createLookAtTeam } from './flows/look-at-team.ts';
import { createLookForDips } from './flows/look-for-dips.ts';
import { createLookForSuggested } from './flows/look-for-suggested.ts';
import { createLookForThemes } from './flows/look-for-themes.ts';
import { createLookForUnsure } from './flows/look-for-unsure.ts';
import { createLowVoices } from './flows/low-voices.ts';
import { createPublishDigest } from './flows/publish-digest.ts';
import { createPutQuestion } from './flows/put-question.ts';
import { createReadLedger } from './flows/read-ledger.ts';
import { createReadTheme } from './flows/read-theme.ts';
import { createRebaseScore } from './flows/rebase-score.ts';
import { createRecountCauses } from './flows/recount-causes.ts';
import { createRefitModel } from './flows/refit-model.ts';
import { createRefitNightly } from './flows/refit-nightly.ts';
import type { RunJob } from './flows/run-job.ts';
import { createSearchFeedback } from './flows/search-feedback.ts';
import { createSetUpTeam } from './flows/set-up-team.ts';
import { createShowAlert } from './flows/show-alert.ts';
import { createStartListening } from './flows/start-listening.ts';
import { createSuggestThemes } from './flows/suggest-themes.ts';
import { createSummariseWeek, type SummariseWeek } from './flows/summarise-week.ts';
import { createTakeBadAnswer } from './flows/take-bad-answer.ts';
import { createTeachReading } from './flows/teach-reading.ts';
import { createTellAlerts } from './flows/tell-alerts.ts';
import { createTellBadAnswer } from './flows/tell-bad-answer.ts';
import { createTellLeader } from './flows/tell-leader.ts';
import { createTellNews } from './flows/tell-news.ts';
import { createTellStory } from './flows/tell-story.ts';
import { createUndoCorrection } from './flows/undo-correction.ts';
import { createWatchChannel, type TeamDefaults } from './flows/watch-channel.ts';
import { createWatchScores } from './flows/watch-scores.ts';
import { createWatchSources } from './flows/watch-sources.ts';
import { createWatchSpikes } from './flows/watch-spikes.ts';
import { createWhyAlert } from './flows/why-alert.ts';
import { pause } from './pause.ts';
import type { IsAway } from './ports/habits.ts';
import type { Holidays } from './ports/holidays.ts';
import type { Reader } from './ports/reading.ts';
import type { OutboxStore } from './ports/sending.ts';
import type { Channels, Locales } from './ports/slack.ts';
import type { Summariser } from './ports/summarising.ts';
import type { Composer } from './ports/telling.ts';
import type { Clock, Log } from './ports/world.ts';
import type { Stores } from './store/store.ts';
import { wireCompany } from './wire-company.ts';
import { wireHabits } from './wire-habits.ts';
import { wireMeetings } from './wire-meetings.ts';
import { wireStories } from './wire-stories.ts';

/** When a new team is written to until it says otherwise: workdays, before a morning meeting. */
const DEFAULT_TIMES = {
  ...USUAL_MEETING,
  ...{ digestAt: '09:00', meetingAt: '09:45', meetingDays: [1, 2, 3, 4, 5] },
};

/** What the flows are made of. */
export interface FlowParts {
  readonly stores: Stores;
  /** The outbox with somebody who is woken when something is queued. */
  readonly outbox: OutboxStore;
  readonly reader: Reader;
  /** Sums up a team's week; null or left out where nobody asked for that. */
  readonly summariser?: Summariser | null;
  readonly composer: Composer;
  readonly names: Pick<Channels, 'nameOf' | 'isMember'>;
  readonly holidays: Holidays;
  /** Left out where everybody is spoken to in their team's language. */
  readonly locales?: Locales;
  /** Left out where nobody is asked whether they are there. */
  readonly isAway?: IsAway;
  readonly defaults: Config['defaults'];
  readonly clock: Clock;
  readonly log: Log;
}

/** Gives every flow what it needs of the world. */
export function wireFlows(parts: FlowParts) {
  const { stores, outbox, composer, names, clock } = parts;
  const country = countryIn(parts.defaults.timeZone);
  const defaults: TeamDefaults = { ...parts.defaults, ...DEFAULT_TIMES, country };
  const listTeams = createListTeams(stores);
  const alerting = wireAlerts(parts);
  const casework = wireCases(parts);
  const assembleDigest = createAssembleDigest({ ...stores, ...alerting, ...casework });
  const meetings = wireMeetings(parts);
  const habits = wireHabits({ ...parts, ...meetings });
  const learning = wireLearning(parts);
  const { followCorrections, askAboutFeedback } = learning;
  const watchChannel = createWatchChannel({
    ...stores,
    ...{ listTeams, outbox, names, compose: composer, defaults, clock },
  });
  const knowAsker = createKnowAsker({ ...stores, ...parts, defaults });
  const { publishCompany, lookAtCompany } = wireCompany({ ...parts, ...meetings, knowAsker });
  const jobs = wireJobs({
    ...{ ...parts, ...casework, askAboutFeedback, describeHabit: habits.describeFresh },
    summariseWeek: createSummariseWeek({ ...stores, summariser: null, ...parts }),
  });
  return {
    assembleDigest,
    ...wireStories({ ...parts, ...casework, ...habits, assembleDigest }),
    ...learning,
    ...alerting,
    hearMessage: createHearMessage({
      ...{ ...stores, ...parts, followCorrections },
      tellBadAnswer: createTellBadAnswer({ ...stores, ...parts }),
    }),
    takeBadAnswer: createTakeBadAnswer({ ...stores, clock }),
    ...casework,
    forgetMessage: createForgetMessage(stores),
    watchChannel,
    startListening: createStartListening({ watchChannel, names, clock }),
    leaveChannel: createLeaveChannel(stores),
    assignChannel: createAssignChannel({ ...stores, listTeams }),
    setUpTeam: createSetUpTeam({ ...stores, clock }),
    lookAtChannel: createLookAtChannel({ ...stores, listTeams }),
    lookAtHome: createLookAtHome({ ...{ ...stores, ...meetings }, listTeams }),
    ...meetings,
    ...habits,
    lookAtTeam: createLookAtTeam(stores),
    findTeam: createFindTeam({ ...stores, listTeams }),
    findTeamById: stores.teams.byId,
    ...{ knowAsker, lookAtCompany },
    searchFeedback: createSearchFeedback({ ...stores, ...parts }),
    findAlike: createFindAlike({ ...stores, ...parts }),
    ...wireThemes(parts),
    jobs: {
      ...jobs,
      digest: keepRest(meetings.restOn, jobs.digest),
      story: keepRest(meetings.restOn, habits.inRhythm(jobs.story)),
      week: createTellLeader({ ...stores, ...parts, ...meetings }),
      refit: createRefitNightly(learning.refitModel),
      company: publishCompany,
    },
  };
}

/** Who follows up what customers said, and what came of it. */
export function wireCases(
  parts: Pick<FlowParts, 'stores' | 'outbox' | 'composer' | 'holidays' | 'clock'>,
) {
  const world = { ...parts.stores, ...parts };
  const findDue = createFindDue(world);
  const describeCases = createDescribeCases({ ...world, findDue });
  return {
    followUp: createFollowUp({ ...world, describeCases }),
    lookAtCases: createLookAtCases({ ...world, describeCases, findDue }),
    casesOf: createCasesOf({ ...world, describeCases }),
  };
}

/** What people seem to talk about, and what becomes of it. */
export function wireThemes({ stores, clock }: Pick<FlowParts, 'stores' | 'clock'>) {
  const lookForThemes = createLookForThemes({ ...stores, wait: pause });
  const listThemes = createListThemes({ ...stores, lookForThemes, clock });
  const readTheme = createReadTheme(stores);
  return {
    listThemes,
    suggestThemes: createSuggestThemes({ ...stores, listThemes }),
    readTheme,
    decideTheme: createDecideTheme({ ...stores, readTheme }),
    lookForSuggested: createLookForSuggested({
      ...{ ...stores, clock },
      listTeams: createListTeams(stores),
    }),
  };
}

/** How scores are watched, and what becomes of an alert. */
export function wireAlerts(parts: Pick<FlowParts, 'stores' | 'outbox' | 'composer' | 'clock'>) {
  const { stores } = parts;
  const world = { ...stores, ...parts, listTeams: createListTeams(stores) };
  const findCauses = createFindCauses(stores);
  const followThemes = createFollowThemes(stores);
  const watchScores = createWatchScores({ ...world, findCauses });
  const recountCauses = createRecountCauses({ ...stores, findCauses });
  const findThread = createFindThread(world);
  const lowVoices = createLowVoices(stores);
  const composeAlert = createComposeAlert({ ...world, lowVoices });
  const telling = {
    ...{ recountCauses, composeAlert },
    showAlert: createShowAlert({ ...world, findThread, composeAlert }),
    tellNews: createTellNews({ ...world, findThread }),
  };
  const readLedger = createReadLedger(stores);
  const sensitivity = createChooseSensitivity(world);
  return {
    lookForDips: createLookForDips({
      ...{ ...world, watchScores },
      // Sources first: while one is missing, less of something is no recovery.
      alsoWatch: [
        createWatchSources(world),
        createWatchSpikes({ ...world, followThemes, wait: pause }),
      ],
    }),
    tellAlerts: createTellAlerts({ ...world, ...telling }),
    gatherAlerts: createGatherAlerts({ ...stores, readLedger, sensitivity }),
    liveAlert: createLiveAlert({ ...world, ...telling }),
    rebaseScore: createRebaseScore({ ...world, ...telling }),
    findAlert: createFindAlert({ ...world, findThread }),
    whyAlert: createWhyAlert(world),
    lookAtDips: createLookAtDips(world),
    lookAtPlace: createLookAtPlace(world),
    readLedger,
    sensitivity,
  };
}

/** What the reader learns, from whom, and how it says why. */
export function wireLearning(parts: Pick<FlowParts, 'stores' | 'reader' | 'clock' | 'log'>) {
  const { stores } = parts;
  const world = { ...stores, ...parts };
  const listTeams = createListTeams(stores);
  const hintsFor = createHintsFor(stores);
  const buildModel = createBuildModel(world);
  const putQuestion = createPutQuestion({ ...world, hintsFor });
  const followCorrections = createFollowCorrections({ ...world, buildModel, wait: pause });
  const teachReading = createTeachReading({ ...world, followCorrections });
  return {
    followCorrections,
    refitModel: createRefitModel({ ...world, buildModel, followCorrections }),
    askAboutFeedback: createAskAboutFeedback({ ...world, putQuestion }),
    lookForUnsure: createLookForUnsure({ ...world, listTeams, putQuestion }),
    explainReading: createExplainReading({ ...world, hintsFor }),
    correctFeedback: createCorrectFeedback({ ...world, teachReading }),
    undoCorrection: createUndoCorrection({ ...world, teachReading }),
    confirmReading: createConfirmReading({ ...world, followCorrections }),
  };
}

/**
 * A team's jobs: the same by the hour, by hand and in the demo. A digest has no summary where no
 * model is asked.
 */
export function wireJobs(
  parts: Pick<FlowParts, 'stores' | 'outbox' | 'composer' | 'reader' | 'clock' | 'log'> & {
    readonly askAboutFeedback: AskAboutFeedback;
    readonly summariseWeek?: SummariseWeek;
    readonly lookAtCases?: LookAtCases;
    readonly describeHabit?: DescribeHabit;
  },
): Readonly<Record<TeamJob, RunJob>> {
  const { stores } = parts;
  const { lookForDips, tellAlerts, gatherAlerts } = wireAlerts(parts);
  const assembleDigest = createAssembleDigest({ ...stores, ...parts, gatherAlerts });
  const chooseStory = createChooseStory({ ...stores, ...parts, assembleDigest });
  return {
    dips: createFindDips({ ...parts, lookForDips, tellAlerts }),
    digest: createPublishDigest({
      ...{ ...stores, ...parts, lookForDips, assembleDigest, tellAlerts },
      suggestThemes: wireThemes(parts).suggestThemes,
    }),
    story: createTellStory({ ...parts, chooseStory }),
  };
}
