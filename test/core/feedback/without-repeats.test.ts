import { expect, test } from 'vitest';
import { withoutRepeats } from '../../../src/core/feedback/without-repeats.ts';
import { aFeedback } from '../../support/builders/a-feedback.ts';

const LONG = 'The label would not print so I copied the code by hand.';

test('the same words of one author within a day count once, the first time', () => {
  const first = said('2026-11-19T08:00:00Z');
  const again = said('2026-11-19T20:00:00Z', { verbatim: LONG.toUpperCase() });

  expect(withoutRepeats([again, first])).toEqual([first]);
});

test('the next day, or from somebody else, they count again', () => {
  const pieces = [
    said('2026-11-19T08:00:00Z'),
    said('2026-11-20T08:00:00Z'),
    said('2026-11-19T08:30:00Z', { authorId: 'U0OTHER' }),
  ];

  expect(withoutRepeats(pieces)).toEqual(pieces);
});

test('a bot posts for many customers: their short answers all count, a long one twice does not', () => {
  const bot = { isBot: true, authorId: 'B0SURVEY' };
  const short = [
    said('2026-11-19T08:00:00Z', { ...bot, verbatim: 'Prima!' }),
    said('2026-11-19T08:01:00Z', { ...bot, verbatim: 'Prima!' }),
  ];
  const long = [said('2026-11-19T08:00:00Z', bot), said('2026-11-19T08:01:00Z', bot)];

  expect(withoutRepeats(short)).toEqual(short);
  expect(withoutRepeats(long)).toEqual(long.slice(0, 1));
});

test('what has no words is never a repeat', () => {
  const thumbs = ['08', '09'].map((hour) => said(`2026-11-19T${hour}:00:00Z`, { verbatim: '👍' }));

  expect(withoutRepeats(thumbs)).toEqual(thumbs);
});

function said(at: string, but: Parameters<typeof aFeedback>[0] = {}) {
  return aFeedback({ verbatim: LONG, saidAt: new Date(at), ...but });
}
