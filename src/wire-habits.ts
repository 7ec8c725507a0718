import { createDescribeHabit, type DescribeHabit } from './flows/describe-habit.ts';
import { createFindReader } from './flows/find-reader.ts';
import type { FindRhythm } from './flows/find-rhythm.ts';
import { keepRhythm } from './flows/keep-rhythm.ts';
import type { LookAtMeeting } from './flows/look-at-meeting.ts';
import { createNoticeStory } from './flows/notice-story.ts';
import { createPassReading } from './flows/pass-reading.ts';
import { createReadAloud } from './flows/read-aloud.ts';
import { createReviveStory } from './flows/revive-story.ts';
import type { RunJob } from './flows/run-job.ts';
import { createStopTellingLeader } from './flows/stop-telling-leader.ts';
import type { FlowParts } from './wire-flows.ts';

/** What becomes of the stories that teams are told, how often they come, and who reads them. */
export function wireHabits({
  stores,
  isAway = async () => false,
  ...parts
}: Pick<FlowParts, 'stores' | 'outbox' | 'clock' | 'isAway'> & {
  readonly lookAtMeeting: LookAtMeeting;
  readonly findRhythm: FindRhythm;
}) {
  const world = { ...stores, ...parts, isAway };
  const describeHabit = createDescribeHabit(stores);
  const findReader = createFindReader(world);
  const describeFresh: DescribeHabit = async (story, team) => {
    await findReader(story.teamId, story.on);
    return describeHabit(story, team);
  };
  return {
    describeHabit,
    /** The same of a story that is about to be told: somebody is asked to read it. */
    describeFresh,
    inRhythm: (tellStory: RunJob) => keepRhythm(world, tellStory),
    noticeStory: createNoticeStory(world),
    passReading: createPassReading({ ...world, findReader, describeHabit }),
    readAloud: createReadAloud(stores),
    reviveStory: createReviveStory(world),
    stopTellingLeader: createStopTellingLeader(stores),
    goAway: stores.presenters.away,
  };
}
