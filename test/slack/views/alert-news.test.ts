import { describe, expect, test } from 'vitest';
import type { Alert } from '../../../src/core/dips/alerts/alert.ts';
import type { AlertEvent } from '../../../src/core/dips/alerts/alert-event.ts';
import type { Language } from '../../../src/core/feedback/feedback.ts';
import { alertNews } from '../../../src/slack/views/alert-news.ts';
import { aTeam } from '../../support/builders/a-team.ts';
import { anAlert } from '../../support/builders/an-alert.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { readAloud } from '../../support/read-aloud.ts';

function newsOf(event: Partial<AlertEvent>, but: Partial<Alert> = {}, language: Language = 'en') {
  const happened: AlertEvent = {
    ...{ id: '1', alertId: 'alert-1', at: new Date(0), kind: 'worse', on: '2026-11-26' },
    ...{ by: null, level: null, n: null, note: null, ...event },
  };
  const message = alertNews(
    { alert: anAlert(but), event: happened },
    { team: aTeam({ language }) },
  );
  expectSendable(message);
  return { text: message.text, said: readAloud(message.blocks) };
}

describe('news of a dip', () => {
  test.each([
    [
      { kind: 'worse', level: 0.54, n: 57 },
      'Checkout CSAT fell further. Now 54 % (n 57); it was 62 % when it opened, and usually 78 %.',
    ],
    [
      { kind: 'wider', note: 'Checkout › Basket', level: 0.48, n: 25 },
      'It now shows here too: Checkout › Basket 48 % (n 25).',
    ],
    [{ kind: 'wider', note: 'Checkout › Basket' }, 'It now shows here too: Checkout › Basket.'],
    [
      { kind: 'recovered', level: 0.77, n: 60 },
      'Checkout CSAT is back at 77 % (n 60), usually 78 %.',
    ],
    [
      { kind: 'rebased', on: '2026-12-17', level: 0.62, n: 300 },
      'Checkout CSAT has stayed down for 28 days. I take 62 % as the new normal, and compare with that from now on.',
    ],
  ] as const)('is told whole on a lock screen: %j', (event, sentence) => {
    const { text, said } = newsOf(event);

    expect(said).toBe(sentence);
    expect(text).toBe(sentence);
  });

  test('says what was measured differently, where somebody said so', () => {
    const event = { kind: 'rebased', on: '2026-11-17', note: 'Seven steps now' } as const;

    expect(newsOf(event).said).toBe(
      'Checkout CSAT is measured differently: “Seven steps now”. ' +
        'I learn anew what is usual, from Tue 17 Nov on.',
    );
  });

  test('reminds after a week, and asks for somebody where nobody has it', () => {
    const event = { kind: 'still down', level: 0.6, n: 90 } as const;

    expect(newsOf(event).said).toBe(
      'Checkout CSAT is still down after 7 days. 60 % (n 90), usually 78 %. Nobody has taken it up yet.\n' +
        '[I take it][Why?]',
    );
    expect(newsOf(event, { takenBy: 'U1' }, 'nl').said).toBe(
      'Checkout CSAT is na 7 dagen nog steeds laag. 60 % (n 90), meestal 78 %.\n' +
        '[Ik laat het los][Waarom?]',
    );
  });

  test('shows no level of too few answers', () => {
    expect(newsOf({ kind: 'recovered', level: 1, n: 3 }).said).toBe(
      'Checkout CSAT is back to usual.',
    );
  });

  test('never tells how it opened as how it is now', () => {
    const rise = { measure: 'negative', level: 0.58, n: 24 } as const;

    expect(newsOf({ kind: 'recovered' }, rise).said).toBe(
      'Checkout unhappy feedback is back to usual.',
    );
    expect(newsOf({ kind: 'still down' }, rise).said).not.toContain('58 %');
    expect(newsOf({ kind: 'rebased' }, rise).said).not.toContain('58 %');
  });
});

describe('what a member made of a dip', () => {
  test.each([
    ['taken', '@U1 takes it up.', 'Somebody takes it up.'],
    ['let go', '@U1 let it go. Nobody has it now.\n[I take it]', 'Somebody let it go.'],
    [
      'marked false',
      '@U1 says that this is not a dip. I count it as a false alarm.\n[Undo]',
      'not',
    ],
    ['taken back', '@U1 took that back: it counts again.', 'it counts again'],
  ] as const)('is told with who did it: %s', (kind, words, onLockScreen) => {
    const { text, said } = newsOf({ kind, by: 'U1' });

    expect(said).toBe(words);
    expect(text.startsWith('Checkout CSAT: Somebody')).toBe(true);
    expect(text).toContain(onLockScreen);
  });

  test.each([
    ['2026-11-18', 'It was noticed 2 days before I found it.'],
    ['2026-11-21', 'It was noticed 1 day after I found it.'],
    ['2026-11-20', 'It was noticed on the day I found it.'],
  ])('is explained with since when they knew: %s', (noticedOn, sentence) => {
    const explained = { by: 'U1', text: 'iDEAL was down', noticedOn };

    const { said } = newsOf({ kind: 'explained', by: 'U1' }, { explained });

    expect(said).toBe(`@U1 explains: “iDEAL was down”\n${sentence}`);
  });

  test('is explained without, where nobody said since when', () => {
    const explained = { by: 'U1', text: 'iDEAL lag eruit', noticedOn: null };

    const { said } = newsOf({ kind: 'explained', by: 'U1' }, { explained }, 'nl');

    expect(said).toBe('@U1 legt uit: “iDEAL lag eruit”');
  });
});

describe('news of a silence', () => {
  const silence: Partial<Alert> = {
    ...{
      measure: 'source:Survey',
      measureName: 'Survey',
      scale: null,
      level: 0,
      usual: 9,
      of: null,
    },
  };

  test('never speaks of a score', () => {
    const still = newsOf({ kind: 'still down', level: 0, n: 0 }, silence).said;
    const again = newsOf({ kind: 'recovered', level: 8, n: 8 }, silence).said;
    const over = newsOf({ kind: 'rebased', on: '2026-12-17', level: 0, n: 0 }, silence).said;

    expect(still).toContain('Nothing from “Survey” for 7 days. Usually 9 a day.');
    expect(again).toBe('Feedback comes from “Survey” again.');
    expect(over).toBe('Nothing from “Survey” for 28 days: I do not wait for it any more.');
  });
});
