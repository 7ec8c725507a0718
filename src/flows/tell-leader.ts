import { type StoryWeek, storyWeekOf } from '../core/habits/story-week.ts';
import { mayBeShown } from '../core/teams/may-be-shown.ts';
import type { Team } from '../core/teams/team.ts';
import { addDays } from '../core/time/add-days.ts';
import { datesOf } from '../core/time/dates-of.ts';
import { instantAt } from '../core/time/instant-at.ts';
import type { LocalDate, Period } from '../core/time/period.ts';
import type { NoteStore } from '../ports/following.ts';
import type { HabitStore } from '../ports/habits.ts';
import type { ChannelStore, StoryStore, TeamStore } from '../ports/keeping.ts';
import type { OutboxStore } from '../ports/sending.ts';
import type { Composer } from '../ports/telling.ts';
import type { Clock } from '../ports/world.ts';
import type { RestOn } from './rest-on.ts';
import type { RunJob } from './run-job.ts';

const WORKDAYS = 5;

/**
 * Tells whoever leads a team, once a week and in private, which of last week's stories were
 * discussed and what came of it, in one message for all the teams they lead; nothing of a week
 * without stories. Where Monday is a holiday it waits for the first workday.
 */
export function createTellLeader(world: {
  readonly teams: Pick<TeamStore, 'all'>;
  readonly habits: Pick<HabitStore, 'of'>;
  readonly stories: Pick<StoryStore, 'on'>;
  readonly notes: Pick<NoteStore, 'of'>;
  readonly channels: Pick<ChannelStore, 'byId'>;
  readonly outbox: Pick<OutboxStore, 'queue'>;
  readonly composer: Pick<Composer, 'storyWeek'>;
  readonly restOn: RestOn;
  readonly clock: Clock;
}): RunJob {
  const { teams, habits, stories, notes, channels, outbox, composer, restOn, clock } = world;

  return async function tellLeader(team, { on, isLate }) {
    const { leaderId } = team;
    if (leaderId === null) return { kind: 'quiet', why: 'nobody leads the team' };
    const led = (await teams.all()).filter((it) => it.leaderId === leaderId);
    const week = { from: addDays(on, -7), to: addDays(on, -1) };
    const weeks = await Promise.all(led.map((it) => weekOf(it, week)));
    if (weeks.every(({ told }) => told === 0)) return { kind: 'quiet', why: 'nothing new' };
    const post = {
      // Of several teams the first to come to it tells of all.
      key: `week:${leaderId}:${on}`,
      channelId: leaderId,
      threadTs: null,
      onlyFor: null,
      message: composer.storyWeek(weeks, team),
    };
    await outbox.queue(post, await firstWorkday(team, on));
    return { kind: 'posted', isLate };
  };

  async function weekOf(team: Team, week: Period): Promise<StoryWeek> {
    const signs = await habits.of(team.id);
    const lines = await Promise.all(
      datesOf(week)
        .filter((on) => signs.some((sign) => sign.on === on && sign.kind === 'outcome'))
        .map((on) => outcomesOn(team, on)),
    );
    return { ...storyWeekOf(team, signs, week), lines: lines.flat() };
  }

  /** What was written after it was told; of what was said in private nothing is shown here. */
  async function outcomesOn(team: Team, on: LocalDate): Promise<readonly string[]> {
    const story = await stories.on(team.id, on);
    const saidIn = story && (await channels.byId(story.feedback.channelId));
    if (!story || !saidIn || !mayBeShown(saidIn, '')) return [];
    const toldAt = instantAt(on, '00:00', team.timeZone);
    const written = await notes.of([story.feedback.id]);
    return written.filter(({ at }) => at >= toldAt).map(({ text }) => text);
  }

  async function firstWorkday(team: Team, monday: LocalDate): Promise<Date> {
    for (const on of datesOf({ from: monday, to: addDays(monday, WORKDAYS - 1) })) {
      if ((await restOn(team, on))?.kind === 'holiday') continue;
      return on === monday ? clock() : instantAt(on, team.digestAt, team.timeZone);
    }
    return clock();
  }
}
