import type { Language } from '../core/feedback/feedback.ts';
import type { TeamRhythm } from '../core/habits/habit.ts';
import { isStoryDue } from '../core/habits/is-story-due.ts';
import type { LastTold } from '../core/teams/last-told.ts';
import type { Expected, MeetingLook, NotToday } from '../core/teams/meeting-look.ts';
import type { Team } from '../core/teams/team.ts';
import { comingSlots } from '../core/time/coming-slots.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import { mayTellFrom } from '../core/time/may-tell-from.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { TeamJob } from '../core/time/slot.ts';
import { weekdayOf } from '../core/time/weekday-of.ts';
import type { Clock } from '../ports/world.ts';
import type { FindLastTold } from './find-last-told.ts';
import type { FindRhythm } from './find-rhythm.ts';
import type { RestOn } from './rest-on.ts';

/** When a team hears from Earshot next, in the words of a language. */
export type LookAtMeeting = (team: Team, language?: Language) => Promise<MeetingLook>;

export function createLookAtMeeting(world: {
  readonly findLastTold: FindLastTold;
  readonly findRhythm: FindRhythm;
  readonly restOn: RestOn;
  readonly clock: Clock;
}): LookAtMeeting {
  const { findLastTold, findRhythm, restOn, clock } = world;

  return async function lookAtMeeting(team, language = team.language) {
    const now = clock();
    const today = localDateOf(now, team.timeZone);
    const rhythm = await findRhythm(team.id, today);
    const seen = { team: { ...team, language }, today, now, rhythm };
    return {
      ...{ team, seenAt: now },
      digest: await expect('digest', seen),
      story: await expect('story', seen),
      rhythm: rhythm.rhythm,
    };
  };

  async function expect(job: TeamJob, seen: Seen): Promise<Expected> {
    const told = await findLastTold(job, seen.team.id);
    const nextAt = await nextOf(job, told, seen);
    const isToday = nextAt !== null && localDateOf(nextAt, seen.team.timeZone) === seen.today;
    return { told, nextAt, notToday: isToday ? null : await whyNotToday(job, told, seen) };
  }

  async function nextOf(
    job: TeamJob,
    told: LastTold | null,
    { team, now, rhythm }: Seen,
  ): Promise<Date | null> {
    const doneOn = dateDone(told);
    const isDue = job === 'story' ? dueIn(rhythm, told) : () => true;
    for (const { on, dueAt } of comingSlots(team, job, now)) {
      if (on <= doneOn || !isDue(on) || (await restOn(team, on)) !== null) continue;
      const from = comesAt(team, { job, on, dueAt }, now);
      if (from !== null) return from;
    }
    return null;
  }

  async function whyNotToday(
    job: TeamJob,
    told: LastTold | null,
    { team, today, rhythm }: Seen,
  ): Promise<NotToday> {
    const rest = await restOn(team, today);
    if (rest !== null) return rest;
    if (told !== null && told.on >= today) return { kind: 'told' };
    if (!team.meetingDays.includes(weekdayOf(today))) return { kind: 'no meeting' };
    return { kind: job === 'story' && !dueIn(rhythm, told)(today) ? 'rarer' : 'passed' };
  }
}

/** When what is due comes, or what can still be caught up; null where it does not come any more. */
function comesAt(
  team: Team,
  { dueAt, ...slot }: { readonly job: TeamJob; readonly on: LocalDate; readonly dueAt: Date },
  now: Date,
): Date | null {
  return dueAt > now ? dueAt : mayTellFrom(team, { ...slot, isLate: true }, now);
}

/** The newest date that is done with: what failed is tried again while it can be caught up. */
function dateDone(told: LastTold | null): LocalDate {
  return told === null || told.what === 'failed' ? '' : told.on;
}

/** On which dates a story is due; one that was told today is the last one. */
function dueIn({ rhythm, lastOn }: TeamRhythm, told: LastTold | null) {
  const isTold = told !== null && !['quiet', 'failed'].includes(told.what);
  const last = isTold && told.on > (lastOn ?? '') ? told.on : lastOn;
  return (on: LocalDate) => isStoryDue(rhythm, last, on);
}

interface Seen {
  readonly team: Team;
  readonly today: LocalDate;
  readonly now: Date;
  readonly rhythm: TeamRhythm;
}
