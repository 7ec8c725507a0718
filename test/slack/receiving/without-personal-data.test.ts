import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../../src/reading/redaction/create-redactor.ts';
import { parsePause } from '../../../src/slack/commands/parse-pause.ts';
import { withoutPersonalData } from '../../../src/slack/receiving/without-personal-data.ts';

const { redact } = createRedactor();
const asked = (text: string) => withoutPersonalData({ command: '/cx', text }, redact).text;

/** Every form of a date that a pause is asked for with. */
const UNTIL_WORDS = [
  ...['until 3rd Jan', 'through 3 Jan', 'up to and including 3 Jan', 'up to Jan. 3'],
  ...['until Jan 3, 2027', 'till January 3rd', 'tot 3 jan.', 'tot en met 3 januari 2027'],
  ...['t/m 1 mei', 'until 2027-01-03', 'until Friday', 'tot zondag'],
];

describe('what is asked', () => {
  test.each([
    'pause until 3 Jan',
    'pause Checkout until Jan 3 2027',
    'pauze tot en met 3 januari',
    'pauze t/m 24 dec',
    'pause until 1 June',
    ...UNTIL_WORDS.map((words) => `pause Checkout ${words}`),
  ])('keeps the date it ends with, where a month is called like a person: %s', (text) => {
    expect(asked(text)).toBe(text);
  });

  test.each(UNTIL_WORDS)('of a pause is a date: %s', (words) => {
    expect(parsePause(`Checkout ${words}`, '2026-12-01')).toEqual({
      ...{ team: 'Checkout', words, until: expect.stringMatching(/^202[67]-\d\d-\d\d$/u) },
    });
  });

  test.each(['pause until 3 Janssen', 'pause 3 Jan de Vries', 'find Jan de Vries until 3 Jan'])(
    'keeps no name for that: %s',
    (text) => {
      expect(asked(text)).toContain('[name]');
    },
  );

  test('keeps how a meeting was to the letter, for the button that puts it back', () => {
    const value =
      'meeting:0195a2c1-7c1e-7000-8000-123456789012 09:45 1,2,3 15 09:00 America/St_Johns - 18:30-07:30 nl';
    const actions = [{ type: 'button', action_id: 'put_meeting_back', value }];

    const kept = withoutPersonalData({ type: 'block_actions', actions }, () => '[redacted]');

    expect(kept).toMatchObject({ actions });
  });
});
