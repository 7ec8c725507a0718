import { describe, expect, test } from 'vitest';
import { createHolidays } from '../../src/calendar/create-holidays.ts';
import { type FilledInMeeting, toFilledIn } from '../../src/core/teams/meeting-settings.ts';
import type { Team } from '../../src/core/teams/team.ts';
import { keepRest } from '../../src/flows/keep-rest.ts';
import { postKey } from '../../src/flows/post-key.ts';
import type { RunJob } from '../../src/flows/run-job.ts';
import { createRunSlot } from '../../src/flows/run-slot.ts';
import { createTick } from '../../src/jobs/create-tick.ts';
import { wireMeetings } from '../../src/wire-meetings.ts';
import { addTeam } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { silentLog } from '../support/silent-log.ts';

const MINUTE_MS = 60_000;
const holidays = createHolidays();

/** A team and the clock that ticks for it; what its digest and story would say is left aside. */
async function open(start: string, but: Partial<Team> = {}) {
  const stores = createMemoryStore();
  const { id } = await addTeam(stores, but);
  let now = new Date(start);
  const clock = () => now;
  const meetings = wireMeetings({ stores, outbox: stores.outbox, holidays, clock });
  const done: string[] = [];
  const tell =
    (job: 'digest' | 'story'): RunJob =>
    async (team, { on, isLate }) => {
      done.push(`${on} ${job}${isLate ? ' late' : ''}`);
      const post = { key: postKey({ job, teamId: team.id, on }), channelId: team.channelId };
      const message = { text: job, blocks: [] };
      await stores.outbox.queue({ ...post, threadTs: null, onlyFor: null, message }, now);
      return { kind: 'posted', isLate };
    };
  const look: RunJob = async (_, { on }) => {
    done.push(`${on} dips`);
    return { kind: 'quiet', why: 'no new dip' };
  };
  const company: RunJob = async () => ({ kind: 'quiet', why: 'nothing new' });
  const jobs = {
    ...{ dips: look, refit: look, week: look, company },
    digest: keepRest(meetings.restOn, tell('digest')),
    story: keepRest(meetings.restOn, tell('story')),
  };
  const runSlot = createRunSlot({ ...stores, jobs, clock, log: silentLog });
  const tick = createTick({ ...stores, runSlot, clock, log: silentLog });
  const team = async () => {
    const known = await stores.teams.byId(id);
    if (known === null) throw new Error('the team is gone');
    return known;
  };

  return {
    ...{ stores, done },
    async until(end: string, everyMinutes = 1) {
      const stepMs = everyMinutes * MINUTE_MS;
      for (; now < new Date(end); now = new Date(now.getTime() + stepMs)) await tick();
    },
    told: () => done.filter((line) => !line.endsWith('dips')),
    change: async (filledIn: Partial<FilledInMeeting>) =>
      meetings.changeMeeting(id, { ...toFilledIn(await team()), ...filledIn }),
    pause: (until: string | null) => meetings.pauseTeam(id, until),
    look: async () => meetings.lookAtMeeting(await team()),
    last: () => stores.slots.last('digest', id),
  };
}

describe('a public holiday', () => {
  test('has no digest and no story, says why, and the night’s work goes on', async () => {
    const { until, done, last } = await open('2026-12-25T00:00:00Z', { country: 'NL' });

    await until('2026-12-25T12:00:00Z');

    expect(done).toEqual(['2026-12-25 dips', '2026-12-25 dips']);
    expect((await last())?.outcome).toEqual({ kind: 'quiet', why: 'holiday' });
  });

  test('is a day like any other where the team keeps none', async () => {
    const { until, told } = await open('2026-12-25T05:00:00Z');

    await until('2026-12-25T12:00:00Z');

    expect(told()).toEqual(['2026-12-25 digest', '2026-12-25 story']);
  });

  test('is named, with the meeting day after it', async () => {
    const { look } = await open('2026-12-25T07:00:00Z', { country: 'NL', language: 'nl' });

    const { digest, story } = await look();

    expect(digest).toMatchObject({
      notToday: { kind: 'holiday', name: 'Kerstmis' },
      nextAt: new Date('2026-12-28T08:00:00Z'),
    });
    expect(story.nextAt).toEqual(new Date('2026-12-28T08:30:00Z'));
  });
});

describe('a pause', () => {
  test('lasts up to and with its day, and each day of it says why', async () => {
    const { until, told, pause, last } = await open('2026-11-23T05:00:00Z');

    const look = await pause('2026-11-24');
    await until('2026-11-24T23:00:00Z');
    const paused = await last();
    await until('2026-11-25T12:00:00Z');

    expect(look?.digest).toMatchObject({
      notToday: { kind: 'paused', until: '2026-11-24' },
      nextAt: new Date('2026-11-25T08:00:00Z'),
    });
    expect(paused).toMatchObject({ on: '2026-11-24', outcome: { kind: 'quiet', why: 'paused' } });
    expect(told()).toEqual(['2026-11-25 digest', '2026-11-25 story']);
  });

  test('that ends before the digest is due leaves the day as it was', async () => {
    const { until, told, pause } = await open('2026-11-23T05:00:00Z');

    await pause('2026-11-29');
    await until('2026-11-23T07:00:00Z');
    await pause(null);
    await until('2026-11-23T12:00:00Z');

    expect(told()).toEqual(['2026-11-23 digest', '2026-11-23 story']);
  });

  test('ends by the date of the team, not of the machine', async () => {
    const { until, told, pause } = await open('2026-11-23T00:00:00Z', {
      timeZone: 'Pacific/Auckland',
    });

    await pause('2026-11-24');
    // 09:00 on the 25th there.
    await until('2026-11-24T20:01:00Z');

    expect(told()).toEqual(['2026-11-25 digest']);
  });
});

describe('a changed meeting', () => {
  test('brings no second digest on its day', async () => {
    const { until, told, change } = await open('2026-11-20T05:00:00Z');

    await until('2026-11-20T10:00:00Z');
    const changed = await change({ digestAt: '15:00', meetingAt: '16:00' });
    await until('2026-11-20T22:00:00Z');

    expect(told()).toEqual(['2026-11-20 digest', '2026-11-20 story']);
    expect(changed).toMatchObject({
      kind: 'changed',
      former: { digestAt: '09:00' },
      look: { digest: { notToday: { kind: 'told' }, nextAt: new Date('2026-11-23T14:00:00Z') } },
    });
  });

  test('that was still to come and has passed by now comes at once, and says that it is late', async () => {
    const { until, told, change } = await open('2026-11-20T05:00:00Z', {
      ...{ digestAt: '15:00', meetingAt: '16:00' },
    });

    await until('2026-11-20T11:00:00Z');
    const changed = await change({ digestAt: '09:00', meetingAt: '09:45' });
    await until('2026-11-20T22:00:00Z');

    expect(changed).toMatchObject({
      look: { digest: { notToday: null, nextAt: new Date('2026-11-20T11:00:00Z') } },
    });
    expect(told()).toEqual(['2026-11-20 digest late', '2026-11-20 story late']);
  });

  test('to a time that is long past leaves this day out, and says so', async () => {
    const { until, told, change } = await open('2026-11-20T05:00:00Z', { digestAt: '17:00' });

    await until('2026-11-20T14:30:00Z');
    const changed = await change({ digestAt: '09:00' });
    await until('2026-11-20T22:00:00Z');

    expect(told()).toEqual(['2026-11-20 story']);
    expect(changed).toMatchObject({
      look: {
        digest: { notToday: { kind: 'passed' }, nextAt: new Date('2026-11-23T08:00:00Z') },
      },
    });
  });

  test.each([
    // Still Friday morning there, whose digest was told in Amsterdam's.
    ['America/New_York', []],
    // Saturday has begun there, and its digest is due this morning.
    ['Pacific/Auckland', ['2026-11-21 digest', '2026-11-21 story']],
  ])('of zone, to %s, tells each date once', async (timeZone, then) => {
    const { until, told, change } = await open('2026-11-20T05:00:00Z', {
      meetingDays: [1, 2, 3, 4, 5, 6, 7],
    });

    await until('2026-11-20T12:00:00Z');
    await change({ timeZone });
    await until('2026-11-21T00:00:00Z');

    expect(told()).toEqual(['2026-11-20 digest', '2026-11-20 story', ...then]);
  });

  test.each(['Europe/Amsterdam', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])(
    'every day of three weeks in %s tells each date at most once, over the change of the clocks',
    async (timeZone) => {
      const { until, told, change } = await open('2026-03-20T00:00:00Z', {
        ...{ timeZone, meetingDays: [1, 2, 3, 4, 5, 6, 7] },
      });

      for (let day = 0; day < 21; day += 1) {
        const at = new Date(Date.parse('2026-03-20T00:00:00Z') + day * 86_400_000);
        await until(at.toISOString(), 13);
        const hour = String((day * 7) % 24).padStart(2, '0');
        await change({ digestAt: `${hour}:00`, meetingAt: `${hour}:30` });
      }

      const slots = told().map((line) => line.replace(' late', ''));
      expect(new Set(slots).size).toBe(slots.length);
      expect(slots.length).toBeGreaterThan(30);
    },
  );

  test('is refused with every fault, the unknown part of a country too', async () => {
    const { change, look } = await open('2026-11-20T08:00:00Z');

    const faults = [await change({ storyLead: '500' }), await change({ country: 'DE-XX' })];

    expect(faults).toEqual([
      { kind: 'wrong', faults: ['storyLead'] },
      { kind: 'wrong', faults: ['country'] },
    ]);
    expect((await look()).team.country).toBeNull();
  });
});

describe('what comes next', () => {
  test('is not today on a day without a meeting', async () => {
    const { look } = await open('2026-11-21T08:00:00Z');

    expect((await look()).digest).toEqual({
      told: null,
      nextAt: new Date('2026-11-23T08:00:00Z'),
      notToday: { kind: 'no meeting' },
    });
  });

  test('waits for the end of quiet hours where it comes late', async () => {
    const { look } = await open('2026-11-20T18:00:00Z', {
      ...{ digestAt: '18:00', quietHours: { from: '18:30', to: '21:00' } },
    });

    expect((await look()).digest.nextAt).toEqual(new Date('2026-11-20T20:00:00Z'));
  });

  test('is the next meeting day where they end on a day without a meeting', async () => {
    const { look } = await open('2026-11-20T18:00:00Z', {
      ...{ digestAt: '15:00', quietHours: { from: '18:30', to: '07:30' } },
    });

    expect((await look()).digest.nextAt).toEqual(new Date('2026-11-23T14:00:00Z'));
  });

  test('is tried again today where it failed', async () => {
    const { look, stores } = await open('2026-11-20T08:10:00Z');
    const { team } = await look();
    const slot = { job: 'digest', teamId: team.id, on: '2026-11-20' } as const;
    await stores.slots.claim(slot, { now: new Date('2026-11-20T08:00:00Z'), leaseMs: 1 });
    await stores.slots.finish(slot, { kind: 'failed', why: 'x' }, new Date('2026-11-20T08:00:00Z'));

    expect((await look()).digest).toMatchObject({
      notToday: null,
      nextAt: new Date('2026-11-20T08:10:00Z'),
    });
  });

  test('is nothing for a team that meets on no day', async () => {
    const { look } = await open('2026-11-20T08:10:00Z', { meetingDays: [] });

    expect((await look()).story.nextAt).toBeNull();
  });
});
