import { describe, expect, test } from 'vitest';
import { checkSettings, type FilledIn } from '../../../src/core/teams/team-settings.ts';

const RIGHT: FilledIn = {
  name: '  Checkout  app ',
  meetingAt: '09:45',
  meetingDays: ['3', '1'],
  timeZone: 'Europe/Amsterdam',
  language: 'nl',
};

describe('settings of a team', () => {
  test('are tidied, and the digest comes 45 minutes before the meeting', () => {
    expect(checkSettings(RIGHT)).toEqual({
      kind: 'right',
      settings: {
        name: 'Checkout app',
        meetingAt: '09:45',
        digestAt: '09:00',
        meetingDays: [1, 3],
        timeZone: 'Europe/Amsterdam',
        language: 'nl',
        storyLeadMinutes: 15,
        messagesADay: 4,
        leaderId: null,
        quietHours: { from: '18:30', to: '07:30' },
        country: 'NL',
      },
    });
  });

  test('put no digest on the day before an early meeting', () => {
    const checked = checkSettings({ ...RIGHT, meetingAt: '00:30' });

    expect(checked).toMatchObject({ kind: 'right', settings: { digestAt: '00:00' } });
  });

  test.each([
    ['name', ' '],
    ['name', 'x'.repeat(61)],
    ['meetingAt', '24:00'],
    ['meetingAt', '9:45'],
    ['timeZone', 'Europe/Atlantis'],
    ['timeZone', '+02:00'],
    ['timeZone', ''],
    ['language', 'fr'],
  ] as const)('with a wrong %s (%s) say so', (field, value) => {
    expect(checkSettings({ ...RIGHT, [field]: value })).toEqual({ kind: 'wrong', faults: [field] });
  });

  test('name every fault at once', () => {
    const checked = checkSettings({
      name: '',
      meetingAt: '',
      meetingDays: ['8'],
      timeZone: 'x',
      language: '',
    });

    expect(checked).toEqual({
      kind: 'wrong',
      faults: ['name', 'meetingAt', 'meetingDays', 'timeZone', 'language'],
    });
  });
});
