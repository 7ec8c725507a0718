import { describe, expect, test } from 'vitest';
import type { Delivery } from '../../../src/core/teams/delivery.ts';
import { statusAnswer } from '../../../src/slack/views/status-answer.ts';
import { aDelivery, toldAs } from '../../support/builders/a-meeting-look.ts';
import { aTeam } from '../../support/builders/a-team.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { elementsOf, readAloud } from '../../support/read-aloud.ts';

const WORKSPACE = 'https://example.slack.com/';
const FRIDAY = '2026-11-20';
const POSTED = { on: FRIDAY, what: 'posted', why: null } as const;
const SENT = { why: null, ts: '1795000000.000001', sentAt: new Date('2026-11-20T08:00:07Z') };

describe('the status of a team', () => {
  test('opens what was last sent, and says when, in the time of the team', () => {
    const { blocks } = shown({ digest: toldAs(POSTED), posts: { digest: SENT, story: null } });

    expect(elementsOf(blocks, 'link')).toMatchObject([
      { url: `${WORKSPACE}archives/C0CHECKOUT/p1795000000000001` },
    ]);
    expect(readAloud(blocks)).toContain('Digest: sent on Fri 20 Nov at 09:00');
    expect(readAloud(blocks)).toContain('Times are of Europe/Amsterdam.');
  });

  test('says what comes next', () => {
    const nextAt = new Date('2026-11-23T08:00:00Z');

    const words = said({ digest: { told: POSTED, nextAt, notToday: { kind: 'told' } } });

    expect(words).toContain('next Mon 23 Nov at 09:00');
  });

  test.each([
    ['too late', 'by the time I could send it, nobody wanted it any more'],
    ['msg_too_long', 'Slack says: msg_too_long'],
  ])('says why something was not sent: %s', (why, sentence) => {
    const told = { on: FRIDAY, what: 'undelivered', why: null } as const;
    const posts = { digest: { why, ts: null, sentAt: null }, story: null };

    expect(said({ digest: toldAs(told), posts })).toContain(sentence);
  });

  test('says that nothing is written now, and why', () => {
    const quietUntil = new Date('2026-11-20T06:30:00Z');

    expect(said({ quietUntil })).toContain('Quiet hours now: news waits until 07:30.');
    expect(said({ isOff: true })).toContain('I can no longer post in the channel of this team');
    expect(said({ digest: { ...NOTHING, notToday: { kind: 'no meeting' } } })).toContain(
      'Nothing today: the team does not meet.',
    );
  });

  test('tells what was held back, and how much of the day is used', () => {
    const words = said({
      spent: { messages: 4, replies: 1 },
      held: [
        { importance: 'very bad answer', count: 2 },
        { importance: 'news', count: 1 },
      ],
    });

    expect(words).toContain(
      'so as not to write too often: 2 very bad answers, 1 update in a thread.',
    );
    expect(words).toContain('Sent today: 4 of at most 4 messages, 1 of 6 replies in threads.');
  });

  test('says in Dutch what was heard today, what is held back and what waits', () => {
    const words = said({
      team: aTeam({ language: 'nl' }),
      heardToday: [
        { source: 'survey', count: 1_204 },
        { source: 'slack', count: 1 },
      ],
      held: [{ importance: 'red dip', count: 1 }],
      backlog: { toRead: 3, toSend: 0 },
    });

    expect(words).toContain('Vandaag gehoord: survey 1.204, slack 1.');
    expect(words).toContain('om niet te vaak te schrijven: 1 grote dip.');
    expect(words).toContain('In de hele workspace wacht: 3 te lezen, 0 te versturen.');
  });

  test('says that nothing was heard today', () => {
    expect(said({})).toContain('Nothing heard today yet.');
  });
});

const NOTHING = { told: null, nextAt: null, notToday: null };

function shown(but: Partial<Delivery>) {
  const delivery = aDelivery(but);
  const { language } = delivery.team;
  const message = statusAnswer(delivery, { language, workspaceUrl: WORKSPACE });
  expectSendable(message);
  return message;
}

function said(but: Partial<Delivery>): string {
  return readAloud(shown(but).blocks);
}
