import { describe, expect, test } from 'vitest';
import { checkMeeting, toFilledIn } from '../../../src/core/teams/meeting-settings.ts';
import { parseCountry } from '../../../src/core/teams/parse-country.ts';
import { aTeam } from '../../support/builders/a-team.ts';

const TEAM = aTeam({ country: 'DE-BY', quietHours: { from: '18:30', to: '07:30' } });
const RIGHT = toFilledIn(TEAM);

describe('a meeting', () => {
  test.each([TEAM, aTeam()])('that is filled in as it is stays as it is', (team) => {
    const checked = checkMeeting(toFilledIn(team));

    expect(checked.kind).toBe('right');
    if (checked.kind === 'right') expect(team).toMatchObject(checked.settings);
  });

  test.each([
    ['meetingAt', '9:45'],
    ['digestAt', ''],
    ['storyLead', '121'],
    ['storyLead', '-1'],
    ['storyLead', 'ten'],
    ['timeZone', 'Mars/Olympus'],
    ['country', 'Atlantis'],
    ['quietHours', '18:30'],
    ['quietHours', '25:00-07:30'],
    ['quietHours', '07:30-07:30'],
    ['quietHours', 'at night'],
    ['messagesADay', '3'],
    ['messagesADay', '21'],
    ['language', 'fr'],
  ] as const)('with a wrong %s (%s) says so', (field, value) => {
    expect(checkMeeting({ ...RIGHT, [field]: value })).toEqual({ kind: 'wrong', faults: [field] });
  });

  test('names every fault at once', () => {
    const checked = checkMeeting({ ...RIGHT, meetingDays: [], storyLead: '', quietHours: 'x' });

    expect(checked).toEqual({ kind: 'wrong', faults: ['meetingDays', 'storyLead', 'quietHours'] });
  });

  test.each(['18:30-07:30', ' 18.30 tot 7.30 ', 'from 18:30 to 7:30', '18:30 – 07:30'])(
    'has the quiet hours that somebody writes as %s',
    (quietHours) => {
      const checked = checkMeeting({ ...RIGHT, quietHours });

      expect(checked).toMatchObject({ settings: { quietHours: { from: '18:30', to: '07:30' } } });
    },
  );
});

describe('a country', () => {
  test.each([
    ['NL', 'NL'],
    ['nl', 'NL'],
    ['Nederland', 'NL'],
    ['the Netherlands', 'NL'],
    ['Netherlands', 'NL'],
    ['UK', 'GB'],
    ['Verenigd Koninkrijk', 'GB'],
    ['België', 'BE'],
    ['DE-BY', 'DE-BY'],
    ['de-by', 'DE-BY'],
    ['Germany (BY)', 'DE-BY'],
    ['Duitsland (by)', 'DE-BY'],
    ['Guinea-Bissau', 'GW'],
    ['Timor-Leste', 'TL'],
    ['', null],
    ['Atlantis', null],
    ['Atlantis (BY)', null],
  ])('called %s is %s', (text, code) => {
    expect(parseCountry(text)).toBe(code);
  });
});
