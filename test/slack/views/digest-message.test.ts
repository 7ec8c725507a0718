import { describe, expect, test } from 'vitest';
import type { Digest } from '../../../src/core/digest/digest.ts';
import type { Team } from '../../../src/core/teams/team.ts';
import { digestMessage, quietDigest } from '../../../src/slack/views/digest-message.ts';
import { aDigest } from '../../support/builders/a-digest.ts';
import { aFeedback } from '../../support/builders/a-feedback.ts';
import { aTeam } from '../../support/builders/a-team.ts';
import { anAlert } from '../../support/builders/an-alert.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { elementsOf, readAloud } from '../../support/read-aloud.ts';

const WORKSPACE = 'https://example.slack.com/';

function digestOf(digest: Digest, to: { team?: Team; isLate?: boolean } = {}) {
  const { team = aTeam(), isLate = false } = to;
  const message = digestMessage(digest, { team, isLate, workspaceUrl: WORKSPACE });
  expectSendable(message);
  return { ...message, lines: readAloud(message.blocks).split('\n') };
}

describe('a digest', () => {
  test('leads with what slipped, and calls steady only what is known to be', () => {
    const { lines, text } = digestOf(aDigest({ dips: [{ ...anAlert(), isNew: true }] }));

    expect(lines[0]).toBe('Checkout: CSAT slipped, CES is steady');
    expect(lines[1]).toBe(
      '🔴 CSAT 62 % (26 of 42, since Tuesday) vs usual 78 %. More in its thread.',
    );
    expect(text).toContain('CSAT 62 % (26 of 42, since Tuesday) vs usual 78 %.');
  });

  test('speaks Dutch as the Dutch write', () => {
    const ces = { measure: 'ces', scale: { min: 1, max: 7 }, of: null } as const;
    const dips = [{ ...anAlert({ ...ces, level: 4.56, usual: 5.4 }), isNew: true }];
    const { lines } = digestOf(aDigest({ dips }), { team: aTeam({ language: 'nl' }) });

    expect(lines[0]).toBe('Checkout: CES is gezakt, CSAT is stabiel');
    expect(lines[1]).toContain('🟠 CES 4,6 (n 42, sinds dinsdag) tegen normaal 5,4.');
    expect(lines[2]).toBe(
      'CSAT 74 % ±6 (n 212, 7 dagen) · CES 5,4 ±0,3 (n 96) · NPS te weinig antwoorden (n 4)',
    );
  });

  test('shows every score with its n and interval, and none of too few answers', () => {
    const { lines } = digestOf(aDigest());

    expect(lines).toContain(
      'CSAT 74 % ±6 (n 212, 7 days) · CES 5.4 ±0.3 (n 96) · NPS too few answers (n 4)',
    );
  });

  test('says so when nobody answered', () => {
    const scores = aDigest().scores.map((it) => ({ ...it, n: 0, value: null, interval: null }));

    expect(digestOf(aDigest({ scores })).lines).toContain('No scores in these 7 days.');
  });

  test('leads with a storm of messages when no score slipped', () => {
    const storm = { on: '2026-11-19', count: 90, usual: 22.5, negative: null };
    const angry = { ...storm, negative: { share: 0.742, usual: 0.58 } };
    const team = aTeam({ language: 'nl' });

    expect(digestOf(aDigest({ storm })).lines[0]).toBe(
      'Checkout: 90 pieces of feedback on Thursday, usually 23',
    );
    expect(digestOf(aDigest({ storm: angry })).lines[0]).toBe(
      'Checkout: 90 pieces of feedback on Thursday, usually 23; 74 % unhappy, usually 58 %',
    );
    expect(digestOf(aDigest({ storm: angry }), { team }).lines[0]).toBe(
      'Checkout: 90 reacties op donderdag, meestal 23; 74 % ontevreden, meestal 58 %',
    );
  });

  test('leads with what is new: a dip, a storm, what rises, and only then an old dip', () => {
    const news = {
      storm: { on: '2026-11-19', count: 90, usual: 22.5, negative: null },
      rising: [{ term: 'voucher', count: 14, usual: 3 }],
      dips: [{ ...anAlert({ since: '2026-11-02' }), isNew: true }],
    };
    const dips = news.dips.map((dip) => ({ ...dip, isNew: false }));
    const fresh = digestOf(aDigest(news)).lines;

    const headlines = [
      fresh[0],
      digestOf(aDigest({ ...news, dips })).lines[0],
      digestOf(aDigest({ ...news, dips, storm: null })).lines[0],
      digestOf(aDigest({ dips })).lines[0],
    ];

    expect(headlines).toEqual([
      'Checkout: CSAT slipped, CES is steady',
      'Checkout: 90 pieces of feedback on Thursday, usually 23',
      'Checkout: more about “voucher” this week, 14 instead of the usual 3',
      'Checkout: CSAT has been down since 2 Nov',
    ]);
    expect(fresh).toContain('90 pieces of feedback on Thursday, usually 23');
  });

  test('has no next step when nothing was said', () => {
    expect(digestOf(aDigest({ nextStep: null })).lines.join('\n')).not.toContain('Next step');
  });

  test('keeps an old dip in sight, without the figures of the day that it was found', () => {
    const dips = [{ ...anAlert({ since: '2026-11-02', openedOn: '2026-11-09' }), isNew: false }];
    const { lines } = digestOf(aDigest({ dips }));

    expect(lines[0]).toBe('Checkout: CSAT has been down since 2 Nov');
    expect(lines[1]).toBe('Still open: CSAT since 2 Nov');
    expect(lines.join('\n')).not.toMatch(/62 %|78 %/u);
  });

  test('says in Dutch of an old dip since when it is there', () => {
    const dip = anAlert({
      measure: 'ces',
      level: 4.56,
      usual: 5.4,
      of: null,
      openedOn: '2026-11-18',
    });
    const team = aTeam({ language: 'nl' });
    const { lines } = digestOf(aDigest({ dips: [{ ...dip, isNew: false }] }), { team });

    expect(lines[0]).toBe('Checkout: CES is laag sinds dinsdag');
    expect(lines[1]).toBe('Nog open: CES sinds dinsdag');
  });

  test('names what rises and falls with what is usual, and opens its messages', () => {
    const rising = [{ term: 'ideal timeout', count: 14, usual: 3.2 }];
    const falling = [{ term: 'voucher', count: 2, usual: 9 }];
    const { blocks, lines } = digestOf(aDigest({ rising, falling }));

    expect(lines.join('\n')).toContain(
      'Rising: ideal timeout 14 (usually 3) · Falling: voucher 2 (usually 9)',
    );
    expect(elementsOf(blocks, 'button').map(({ value }) => value)).toEqual([
      'team Checkout',
      'find ideal timeout',
    ]);
  });

  test('opens the message of every quote', () => {
    const quote = aFeedback({ channelId: 'C9', ts: '1795000000.000900' });
    const { blocks } = digestOf(aDigest({ quotes: [quote] }));

    expect(elementsOf(blocks, 'link')).toEqual([
      {
        type: 'link',
        text: 'Thu 19 Nov',
        url: 'https://example.slack.com/archives/C9/p1795000000000900',
      },
    ]);
  });

  test.each([
    [{ kind: 'take up the dip', dip: anAlert() }, 'agree today who looks into the fall of CSAT.'],
    [
      { kind: 'read about', mention: { term: 'label', count: 14, usual: 3 } },
      'read the 14 messages about “label” together.',
    ],
    [
      { kind: 'answer a question', feedback: aFeedback({ verbatim: 'Where is it?' }) },
      'a customer is still waiting for an answer to this: “Where is it?”',
    ],
    [
      { kind: 'thank for praise', feedback: aFeedback({ verbatim: 'So kind!' }) },
      'let whoever earned this hear it: “So kind!”',
    ],
    [{ kind: 'read the newest' }, 'read the newest messages together, five minutes will do.'],
  ] as const)('ends with one next step: $0.kind', (nextStep, step) => {
    expect(digestOf(aDigest({ nextStep })).lines).toContain(`Next step: ${step}`);
  });

  test('says that it is late, and only then', () => {
    expect(digestOf(aDigest(), { isLate: true }).lines[1]).toBe(
      'This comes late: it was due at 09:00.',
    );
    expect(digestOf(aDigest()).lines.join('\n')).not.toContain('late');
  });

  test('that will not be posted says so when it is asked for', () => {
    const message = quietDigest(aDigest(), { team: aTeam(), workspaceUrl: null });

    expectSendable(message);
    expect(readAloud(message.blocks)).toContain('so none will be posted');
  });
});
