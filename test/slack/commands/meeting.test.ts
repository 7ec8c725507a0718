import { describe, expect, test } from 'vitest';
import type { Team } from '../../../src/core/teams/team.ts';
import { parsePause } from '../../../src/slack/commands/parse-pause.ts';
import { IDS, MEETING_FIELDS } from '../../../src/slack/kit/ids.ts';
import { addTeam } from '../../support/contracts/stores.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { readAloud } from '../../support/read-aloud.ts';
import { aCommand, aPress, aSubmission } from '../../support/slack/interactions.ts';
import { createListeningApp, said } from '../../support/slack/listening-app.ts';

const AT_HOME = { channel: undefined, response_url: undefined };

async function open(but: Partial<Team> = {}) {
  const app = createListeningApp();
  const team = await addTeam(app.stores, but);
  const known = async () => (await app.stores.teams.byId(team.id)) ?? team;
  return { ...app, team, known };
}

/** The form as somebody fills it in. */
function described(teamId: string, but: Record<string, unknown> = {}, channelId = 'C0CHECKOUT') {
  const values = {
    [MEETING_FIELDS.meetingAt]: { type: 'timepicker', selected_time: '10:00' },
    [MEETING_FIELDS.meetingDays]: {
      type: 'checkboxes',
      selected_options: [{ value: '1' }, { value: '5' }],
    },
    [MEETING_FIELDS.storyLead]: { type: 'static_select', selected_option: { value: '30' } },
    [MEETING_FIELDS.digestAt]: { type: 'timepicker', selected_time: '09:10' },
    [MEETING_FIELDS.timeZone]: { type: 'plain_text_input', value: 'Europe/Amsterdam' },
    [MEETING_FIELDS.country]: { type: 'plain_text_input', value: 'Germany (BY)' },
    [MEETING_FIELDS.quietHours]: { type: 'plain_text_input', value: '19:00-07:00' },
    [MEETING_FIELDS.messagesADay]: { selected_option: { value: '4' } },
    [MEETING_FIELDS.leaderId]: { selected_user: 'U0LEAD' },
    [MEETING_FIELDS.language]: { type: 'static_select', selected_option: { value: 'en' } },
    ...but,
  };
  return aSubmission(values, `${channelId}:${teamId}`, IDS.meeting);
}

describe('/cx meeting', () => {
  test('says when digest and story come next, and what a team keeps free', async () => {
    const { send, calls } = await open({
      ...{ country: 'NL', quietHours: { from: '18:30', to: '07:30' }, digestAt: '09:30' },
    });

    await send(aCommand('meeting'));

    const answer = said(calls[0]);
    expect(answer).toContain('When Checkout hears from me');
    expect(answer).toContain('Meets Mon to Fri at 09:45 (Europe/Amsterdam)');
    expect(answer).toContain('Digest at 09:30 · next today at 09:30 · last: not sent yet');
    expect(answer).toContain('Story 15 minutes before the meeting · next today at 09:30');
    expect(answer).toContain('Nothing on public holidays: Netherlands');
    expect(answer).toContain('Quiet from 18:30 to 07:30');
    expect(answer).toContain('[Change…][Pause for a week]');
  });

  test('is Dutch where the team is, by either name', async () => {
    const { send, calls } = await open({ language: 'nl', meetingDays: [1] });

    await send(aCommand('overleg'));

    expect(said(calls[0])).toContain('Vandaag niets: het team heeft geen overleg.');
    expect(said(calls[0])).toContain('Samenvatting om 09:00 · volgende ma 23 nov om 09:00');
    expect(said(calls[0])).toContain('Feestdagen zijn dagen als alle andere');
  });

  test('offers a pause again once one is over', async () => {
    const { send, calls } = await open({ pausedUntil: '2026-11-19' });

    await send(aCommand('meeting'));

    expect(said(calls[0])).toContain('[Pause for a week]');
    expect(said(calls[0])).not.toContain('Paused');
  });

  test('is a button away in /cx watch', async () => {
    const { send, calls } = await open();

    await send(aCommand('watch'));
    await send(aPress(`${IDS.ask}:0`, 'meeting Checkout'));

    expect(said(calls[0])).toContain('[Meeting…]');
    expect(said(calls[1])).toContain('When Checkout hears from me');
  });
});

describe('the meeting form', () => {
  test('shows how things are', async () => {
    const { send, calls, team } = await open({ country: 'DE-BY', storyLeadMinutes: 25 });

    await send(aPress(IDS.changeMeeting, team.id));

    const view = String(calls[0]?.body.view);
    expect(calls[0]?.to).toBe('views.open');
    expect(view).toContain('"initial_value":"Germany (BY)"');
    expect(view).toContain('"initial_option":{"text":{"type":"plain_text","text":"25 minutes"');
  });

  test('changes them at once, says what comes next and how it was, and puts it back', async () => {
    const { send, calls, team, known, posts } = await open();

    await send(described(team.id));
    const changed = await known();
    const answer = readAloud(posts[0]?.message.blocks ?? []);
    expectSendable(posts[0]?.message ?? { text: '', blocks: [] });
    const value = carriedBy(posts[0]?.message.blocks, IDS.putMeetingBack);
    await send(aPress(IDS.putMeetingBack, value));

    expect(changed).toMatchObject({
      ...{ meetingAt: '10:00', meetingDays: [1, 5], storyLeadMinutes: 30, digestAt: '09:10' },
      ...{ country: 'DE-BY', quietHours: { from: '19:00', to: '07:00' }, leaderId: 'U0LEAD' },
    });
    expect(posts[0]?.onlyFor).toBe('U0ASKER');
    expect(answer).toContain('meeting 10:00 (was 09:45)');
    expect(answer).toContain('public holidays Germany (BY) (was none)');
    expect(answer).toContain('who leads the team');
    expect(answer).toContain('Digest at 09:10 · next today at 09:10');
    expect(await known()).toEqual(team);
    expect(said(calls[0])).toContain('meeting 09:45 (was 10:00)');
  });

  test('says beside each question what is wrong with it', async () => {
    const { send, team, known } = await open();

    const errors = await send(
      described(team.id, {
        [MEETING_FIELDS.quietHours]: { type: 'plain_text_input', value: 'at night' },
        [MEETING_FIELDS.timeZone]: { type: 'plain_text_input', value: 'Amsterdam' },
      }),
    );
    const unknown = await send(
      described(team.id, { [MEETING_FIELDS.country]: { value: 'DE-XX' } }),
    );

    expect(errors).toEqual({
      response_action: 'errors',
      errors: {
        time_zone: 'I do not know this time zone. Europe/Amsterdam is one I know.',
        quiet_hours: 'Two different times of day, such as 18:30-07:30.',
      },
    });
    expect(unknown).toMatchObject({ errors: { country: expect.stringContaining('DE-BY') } });
    expect(await known()).toEqual(team);
  });

  test('of a team that is gone changes nothing, and says so', async () => {
    const { send, calls } = await open();

    await send(aPress(IDS.changeMeeting, 'team-404'));
    const refused = await send(described('team-404'));
    await send(aPress(IDS.putMeetingBack, 'meeting:nonsense'));

    expect(said(calls[0])).toContain('That team is gone.');
    expect(refused).toMatchObject({ errors: { meeting_at: expect.stringContaining('gone') } });
    expect(said(calls[1])).toContain('That team is gone.');
  });

  test('that was opened in App Home shows it there', async () => {
    const { send, calls, team, posts } = await open();

    await send(described(team.id, {}, ''));

    expect(posts).toEqual([]);
    expect(calls.at(-1)?.to).toBe('views.publish');
    expect(String(calls.at(-1)?.body.view)).toContain('next today at 09:10');
  });
});

describe('/cx pause', () => {
  test.each([
    ['pause', '2026-11-26'],
    ['pauze 3 dagen', '2026-11-22'],
    ['pause checkout 2 weeks', '2026-12-03'],
    ['pauze tot en met 3 jan', '2027-01-03'],
  ])('%s lasts until %s and says so', async (words, until) => {
    const { send, calls, known } = await open();

    await send(aCommand(words));

    expect((await known()).pausedUntil).toBe(until);
    expect(said(calls[0])).toContain('Paused up to and including');
    expect(said(calls[0])).toContain('[Resume]');
  });

  test('is over with a word or a button', async () => {
    const { send, calls, team, known } = await open();

    await send(aPress(IDS.pauseTeam, team.id));
    const paused = await known();
    await send(aPress(IDS.resumeTeam, team.id));
    const resumed = await known();
    await send(aCommand('pause'));
    await send(aCommand('hervat'));

    expect(paused.pausedUntil).toBe('2026-11-26');
    expect(resumed.pausedUntil).toBeNull();
    expect((await known()).pausedUntil).toBeNull();
    expect(said(calls.at(-1))).toContain('No longer paused.');
  });

  test('says what it does not understand, and what is too long', async () => {
    const { send, calls, known } = await open();

    for (const words of ['until yesterday', 'until 31 Feb', '100 weeks', 'until 2026-11-19']) {
      await send(aCommand(`pause ${words}`));
    }

    const answers = calls.map(said);
    expect(answers[0]).toContain('I do not understand “until yesterday”. For example: /cx pause 1');
    expect(answers[1]).toContain('I do not understand “until 31 Feb”');
    expect(answers[2]).toContain('within a year');
    expect(answers[3]).toContain('today or later');
    expect((await known()).pausedUntil).toBeNull();
  });

  test('keeps for how long while it asks which team', async () => {
    const { send, calls, stores } = await open();
    await addTeam(stores, { name: 'Delivery', hears: 'C0DELIVERY' });

    await send(aCommand('pause until 3 Jan', { channel_id: 'C0ELSEWHERE' }));
    await send(aCommand('pause Delivry 3 days'));

    expect(JSON.stringify(calls[0])).toContain('pause Checkout until 3 Jan');
    expect(JSON.stringify(calls[1])).toContain('pause Delivery 3 days');
  });

  test('asks which team where it cannot know, and shows App Home where it was pressed', async () => {
    const { send, calls, stores, team, known } = await open();
    await addTeam(stores, { name: 'Delivery', hears: 'C0DELIVERY' });

    await send(aCommand('pause', { channel_id: 'C0ELSEWHERE' }));
    await send(aPress(IDS.pauseTeam, team.id, AT_HOME));

    expect(said(calls[0])).toContain('Which team?');
    expect((await known()).pausedUntil).toBe('2026-11-26');
    expect(calls[1]?.to).toBe('views.publish');
    expect(String(calls[1]?.body.view)).toContain('Paused up to and including Thu 26 Nov');
  });
});

describe('the length of a pause', () => {
  // A Friday.
  const TODAY = '2026-11-20';

  test.each([
    ['1 day', null, '2026-11-20'],
    ['een week', null, '2026-11-26'],
    ['for a month', null, '2026-12-19'],
    ['until 3 January', null, '2027-01-03'],
    ['until Jan 3rd', null, '2027-01-03'],
    ['until 1 Dec 2026', null, '2026-12-01'],
    ['t/m 2026-12-24', null, '2026-12-24'],
    ['tot vrijdag', null, '2026-11-20'],
    ['until monday', null, '2026-11-23'],
    ['Checkout app until 3 Jan', 'Checkout app', '2027-01-03'],
    ['Checkout', 'Checkout', '2026-11-26'],
    ['until soon', null, null],
    ['0 days', null, null],
  ])('%s', (text, team, until) => {
    expect(parsePause(text, TODAY)).toMatchObject({ team, until });
  });
});

function carriedBy(blocks: unknown, actionId: string): string {
  const [, value] =
    new RegExp(`"action_id":"${actionId}","value":"([^"]*)"`).exec(JSON.stringify(blocks)) ?? [];
  return value ?? '';
}
