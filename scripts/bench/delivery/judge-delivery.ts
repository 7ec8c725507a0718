import { createHolidays } from '../../../src/calendar/create-holidays.ts';
import type { Team } from '../../../src/core/teams/team.ts';
import { addDays } from '../../../src/core/time/add-days.ts';
import { dueInstant } from '../../../src/core/time/due-slots.ts';
import type { LocalDate } from '../../../src/core/time/period.ts';
import { weekdayOf } from '../../../src/core/time/weekday-of.ts';
import { postKey } from '../../../src/flows/post-key.ts';
import { wordsOf } from '../../../src/slack/words/words-of.ts';
import type { Seen } from './create-moody-slack.ts';
import type { Lived } from './live-through.ts';
import type { Plan } from './plan-days.ts';

/** What became of what was due, counted. */
export interface Verdict {
  /** Messages that were due, by what was planned. */
  readonly due: number;
  readonly missing: number;
  readonly doubled: number;
  /** On a date without news, a holiday, in a pause, or without a meeting. */
  readonly onSilentDays: number;
  /** Sent more than fifteen minutes after they were due, and how many of those do not say so. */
  readonly late: number;
  readonly lateUnmarked: number;
  /** In time, and say that they are late. */
  readonly markedInTime: number;
  /** Team dates on which more was said besides than there was room for. */
  readonly overBudget: number;
}

const holidays = createHolidays();

const LATE_MS = 15 * 60_000;

/** A digest speaks of at most so many days. */
const WINDOW_DAYS = 7;

/** Compares what members saw with what was due, worked out anew from the plan alone. */
export async function judgeDelivery(plan: Plan, { teams, slack }: Lived): Promise<Verdict> {
  const postsOf = (key: string) => slack.seen.filter((it) => it.key === key);
  const slots = (await Promise.all(teams.map((team) => slotsOf(plan, team)))).flat();
  const judged = slots.map((slot) => ({ ...slot, posts: postsOf(postKey(slot)) }));
  const due = judged.filter(({ isDue }) => isDue);
  const arrived = due.flatMap(({ team, job, dueAt, posts }) =>
    posts.map((post) => ({
      isLate: dueAt !== null && post.at.getTime() - dueAt.getTime() > LATE_MS,
      isMarked: saysLate(post, job, team),
    })),
  );
  return {
    due: due.length,
    missing: due.filter(({ posts }) => posts.length === 0).length,
    doubled: judged.filter(({ posts }) => posts.length > 1).length,
    onSilentDays: judged.filter(({ isDue, posts }) => !isDue && posts.length > 0).length,
    late: arrived.filter(({ isLate }) => isLate).length,
    lateUnmarked: arrived.filter(({ isLate, isMarked }) => isLate && !isMarked).length,
    markedInTime: arrived.filter(({ isLate, isMarked }) => !isLate && isMarked).length,
    overBudget: countOverBudget(teams, slack.seen),
  };
}

async function slotsOf(plan: Plan, team: Team) {
  let lastToldOn: LocalDate | null = null;
  const slots = [];
  // What falls due on the first and last days may lie outside of the run.
  for (const on of plan.dates.slice(1, -1)) {
    const isOn = await isWrittenTo(plan, team, on);
    const isDigestDue = isOn && hasNews(plan, team, { on, lastToldOn });
    if (isDigestDue) lastToldOn = on;
    const isStoryDue = isOn && plan.storyOn.get(team.name)?.has(on) === true;
    for (const job of ['digest', 'story'] as const) {
      const isDue = job === 'digest' ? isDigestDue : isStoryDue;
      slots.push({ team, teamId: team.id, job, on, dueAt: dueInstant(team, job, on), isDue });
    }
  }
  return slots;
}

async function isWrittenTo(plan: Plan, team: Team, on: LocalDate): Promise<boolean> {
  const { country, meetingDays } = team;
  if (!meetingDays.includes(weekdayOf(on)) || (isPausable(team) && isPaused(plan, on))) {
    return false;
  }
  return country === null || (await holidays.nameOn(country, on, 'en')) === null;
}

/** The first team is the one that is paused. */
function isPausable({ name }: Team): boolean {
  return name === 'Amsterdam';
}

function isPaused({ pauses }: Plan, on: LocalDate): boolean {
  return pauses.some(({ from, until }) => from <= on && on <= until);
}

/** Whether anything was said on a day that no digest has spoken of. */
function hasNews(
  plan: Plan,
  { name }: Team,
  { on, lastToldOn }: { readonly on: LocalDate; readonly lastToldOn: LocalDate | null },
): boolean {
  return Array.from({ length: WINDOW_DAYS }, (_, back) => addDays(on, -1 - back))
    .filter((day) => lastToldOn === null || day >= lastToldOn)
    .some((day) => plan.heardOn.get(name)?.has(day));
}

function saysLate({ message }: Seen, job: 'digest' | 'story', team: Team): boolean {
  const words = wordsOf(team.language);
  const late = job === 'digest' ? words.digest.late(team.digestAt) : words.story.late;
  return JSON.stringify(message.blocks).includes(late);
}

/** Room is kept for the digest, the story and a red dip: of four, one is left where a team meets. */
function countOverBudget(teams: readonly Team[], seen: readonly Seen[]): number {
  const besides = seen.filter(({ key }) => key.startsWith('bad-answer:'));
  const dates = besides.map(({ key }) => key.split(':').slice(1, 3).join(':'));
  return [...new Set(dates)].filter((date) => {
    const [teamId = '', on = ''] = date.split(':');
    const team = teams.find(({ id }) => id === teamId);
    if (team === undefined) return true;
    const promised = (['digest', 'story'] as const).filter((job) => dueInstant(team, job, on));
    const said = dates.filter((it) => it === date).length;
    return said > team.messagesADay - promised.length - 1;
  }).length;
}
