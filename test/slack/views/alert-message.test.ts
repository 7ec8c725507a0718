import { describe, expect, test } from 'vitest';
import type { Alert } from '../../../src/core/dips/alerts/alert.ts';
import type { Contribution } from '../../../src/core/dips/causes/contribution.ts';
import type { Feedback } from '../../../src/core/feedback/feedback.ts';
import { alertMessage } from '../../../src/slack/views/alert-message.ts';
import { aFeedback } from '../../support/builders/a-feedback.ts';
import { aTeam } from '../../support/builders/a-team.ts';
import { anAlert } from '../../support/builders/an-alert.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { elementsOf, readAloud } from '../../support/read-aloud.ts';

const CAUSE: Contribution = {
  ...{ dimension: 'touchpoint', id: 't', label: 'Payment page', n: 16, share: 0.43 },
  ...{ mix: 0, level: 0.52, usual: 0.79 },
};

function messageOf(
  alert: Alert,
  to: { language?: 'nl' | 'en'; others?: readonly Alert[]; quote?: Feedback } = {},
) {
  const { language = 'en', others = [], quote = null } = to;
  const message = alertMessage(alert, {
    ...{ team: aTeam({ language }), on: '2026-11-20', others, quote },
    workspaceUrl: 'https://example.slack.com/',
  });
  expectSendable(message);
  return { ...message, lines: readAloud(message.blocks).split('\n') };
}

describe('the message that an alert begins with', () => {
  test('says how far, of how many, since when, beside what is usual, and what luck does', () => {
    const { lines, text } = messageOf(anAlert({ causes: [CAUSE] }));

    expect(lines).toEqual([
      '🔴 Checkout: CSAT slipped',
      'Checkout CSAT 62 % (26 of 42, since Tuesday) vs usual 78 %. ' +
        'Luck alone shows this about once in 2 years for a score like this.',
      'Partly Payment page: CSAT there is 52 % (8 of 16), usually 79 %. ' +
        'That is 7 of the 16 points that CSAT fell.',
      'Team: Checkout. Nobody has taken it up yet.',
      '[I take it][Why?][Explain…][Not a dip]',
      'Red: 15 points or more under what is usual. What becomes of it is told in this thread.',
    ]);
    expect(text).toBe(
      '🔴 Checkout CSAT 62 % (26 of 42, since Tuesday) vs usual 78 %. ' +
        'Partly Payment page: CSAT there is 52 % (8 of 16), usually 79 %. ' +
        'That is 7 of the 16 points that CSAT fell.',
    );
  });

  test.each([60, 3_000])('says every figure after names of %i characters', (length) => {
    const name = 'Payment '.repeat(400).slice(0, length);

    const { lines, text } = messageOf(anAlert({ nodeName: `${name} › ${name}` }));

    expect(lines[1]).toContain('CSAT 62 % (26 of 42, since Tuesday) vs usual 78 %.');
    expect(text).toContain('CSAT 62 % (26 of 42, since Tuesday) vs usual 78 %.');
  });

  test('says the same in Dutch', () => {
    const { lines } = messageOf(anAlert({ causes: [CAUSE] }), { language: 'nl' });

    expect(lines[0]).toBe('🔴 Checkout: CSAT is gezakt');
    expect(lines[1]).toContain('CSAT 62 % (26 van de 42, sinds dinsdag) tegen normaal 78 %.');
    expect(lines[2]).toBe(
      'Deels Payment page: daar is de CSAT 52 % (8 van de 16), meestal 79 %. ' +
        'Dat is 7 van de 16 punten die de CSAT daalde.',
    );
    expect(lines[3]).toBe('Team: Checkout. Nog niemand heeft het opgepakt.');
  });

  test('is amber under fifteen points as they are shown, and red for all teams together', () => {
    const mild = messageOf(anAlert({ level: 0.634, usual: 0.78 })).lines;
    const steep = messageOf(anAlert({ level: 0.634, usual: 0.785 })).lines;
    const all = messageOf(anAlert({ node: { kind: 'company' }, nodeName: '', level: 0.7 })).lines;

    expect(mild[0]).toBe('🔴 Checkout: CSAT slipped');
    expect(steep[0]).toBe('🔴 Checkout: CSAT slipped');
    expect(messageOf(anAlert({ level: 0.64 })).lines[0]).toBe('🟠 Checkout: CSAT slipped');
    expect(all[0]).toBe('🔴 All teams: CSAT slipped');
    expect(all.at(-1)).toContain('this is about all teams together');
  });

  test('names what lies below it and fell, with no level of too few answers', () => {
    const node = { kind: 'team', teamId: 'x' } as const;
    const mostly = [
      { node, name: 'Checkout › Payment page', level: 0.48, usual: 0.8, n: 25, of: 12 },
      { node, name: 'Basket', level: 0, usual: 0.8, n: 4, of: 0 },
    ];

    const { lines } = messageOf(anAlert({ mostly, causes: [CAUSE] }));

    expect(lines.slice(2, 4)).toEqual([
      'Mostly Payment page: CSAT there is 48 % (12 of 25), usually 80 %.',
      'Also Basket: too few answers (n 4).',
    ]);
  });

  test('names the largest of each thing it comes from, three at most', () => {
    const low = { n: 16, said: 7, usual: 0.05 };
    const theme = { ...CAUSE, dimension: 'theme', id: '7', label: 'page hangs', low } as const;
    const source = { ...CAUSE, dimension: 'source', label: 'app', share: 1.2, mix: 1.2 } as const;
    const kind = { ...theme, dimension: 'kind', label: 'bug' } as const;

    const { lines } = messageOf(
      anAlert({
        causes: [{ ...CAUSE, share: 0.6 }, { ...CAUSE, label: 'Basket' }, theme, source, kind],
      }),
    );

    expect(lines[2]).toMatch(/^Mostly Payment page: /u);
    expect(lines.slice(3, 5)).toEqual([
      'Also “page hangs”: named by 7 of the 16 unhappy customers, usually 5 %. ' +
        'That is 7 of the 16 points that CSAT fell.',
      'Also answers from “app”: CSAT there is 52 % (8 of 16), usually 79 %, ' +
        'and more answers came from there than usual. That is the whole fall of CSAT: 16 points.',
    ]);
    expect(lines[5]).toContain('Team: ');
  });

  test('quotes a customer, with the way to the message and to say that it was read wrongly', () => {
    const quote = aFeedback({ verbatim: '<!channel> It hung, and I paid twice.' });

    const { blocks, lines, text } = messageOf(anAlert({ causes: [CAUSE] }), { quote });

    expect(lines[3]).toContain('It hung, and I paid twice.');
    expect(lines).toContain('[I take it][Why?][Explain…][Not a dip][Wrong?]');
    expect(elementsOf(blocks, 'link')).toHaveLength(1);
    expect(elementsOf(blocks, 'broadcast', 'mrkdwn')).toEqual([]);
    expect(text).not.toContain('It hung');
  });

  test('shows who took it, what it comes from, and how many days they knew', () => {
    const explained = { by: 'U2', text: 'iDEAL was\ndown', noticedOn: '2026-11-18' };
    const { lines } = messageOf(anAlert({ takenBy: 'U1', explained }));

    expect(lines).toContain('Team: Checkout. Taken up by @U1.');
    expect(lines).toContain('Explained by @U2: “iDEAL was down”');
    expect(lines).toContain('It was noticed 2 days before I found it.');
    expect(lines).toContain('[I let it go][Why?][Explain…][Not a dip]');
  });

  test('gives the words of whoever explained it no power', () => {
    const text = '<!channel> <@U9> @everyone https://evil.example/x *now*';
    const explained = { by: 'U2', text, noticedOn: null };
    const { blocks, text: fallback } = messageOf(anAlert({ explained }));

    expect(elementsOf(blocks, 'user').map(({ user_id }) => user_id)).toEqual(['U2']);
    expect(elementsOf(blocks, 'broadcast', 'link', 'mrkdwn')).toEqual([]);
    expect(fallback).not.toContain('<');
  });

  test.each([
    [
      { state: 'false', judgedBy: 'U3' },
      '⚪',
      'Team: Checkout. Not a dip, says @U3.',
      '[Undo][Why?]',
    ],
    [
      { state: 'recovered', closedOn: '2026-12-01' },
      '✅',
      'Recovered on Tue 1 Dec.',
      '[Why?][Explain…]',
    ],
    [
      { state: 'rebased', closedOn: '2026-12-01' },
      '⚪',
      'The new normal since Tue 1 Dec.',
      '[Why?][Explain…]',
    ],
  ] as const)('shows how it ended: %j', (but, sign, sentence, buttons) => {
    const { lines } = messageOf(anAlert(but));

    expect(lines[0]?.startsWith(sign)).toBe(true);
    expect(lines).toContain(sentence);
    expect(lines.at(-1)).toBe(buttons);
  });

  test('lists at most five of what else was found, and counts the rest', () => {
    const others = Array.from({ length: 60 }, () => anAlert({ nodeName: 'x'.repeat(120) }));

    const { lines } = messageOf(anAlert(), { others });

    expect(lines.filter((it) => it.includes('xxx'))).toHaveLength(5);
    expect(lines).toContain('And 55 more.');
  });

  test('lists what else was found that day, each as what it is', () => {
    const none = { scale: null, of: null } as const;
    const others = [
      anAlert({ ...none, measure: 'negative', level: 0.64, usual: 0.4, n: 45, of: 29 }),
      anAlert({ ...none, measure: 'theme:7', measureName: 'label', level: 0.14, usual: 0.03 }),
    ];

    const { lines } = messageOf(anAlert(), { others });

    expect(lines).toContain('Found on the same day:');
    expect(lines.join('\n')).toContain(
      '📈 Checkout unhappy feedback 64 % (29 of 45, since Tuesday) vs usual 40 %.',
    );
    expect(lines.join('\n')).toContain(
      '📈 Checkout feedback about “label” 14 % (42 pieces, since Tuesday)',
    );
  });
});
