import { describe, expect, test } from 'vitest';
import { teamAnswer } from '../../../src/slack/views/team-answer.ts';
import { aFeedback } from '../../support/builders/a-feedback.ts';
import { aLook } from '../../support/builders/a-look.ts';
import { aTouchpoint } from '../../support/builders/a-touchpoint.ts';
import { anAlert } from '../../support/builders/an-alert.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { readAloud } from '../../support/read-aloud.ts';

describe('how a team stands', () => {
  test('is told in scores with n and interval, beside the month before', () => {
    const message = teamAnswer(aLook({ quotes: [aFeedback()] }), { workspaceUrl: null });
    const words = readAloud(message.blocks);

    expectSendable(message);
    expect(words).toContain('CSAT 74 % ±6 (n 212), was 74 % ±6 (n 212)');
    expect(words).toContain('NPS too few answers (n 4)');
    expect(words).toContain('412 pieces of feedback; 380 in the 30 days before');
    expect(words).toContain('What people talk about: payment page 31 (before: 12)');
    expect(words).toContain('No score is in a dip.');
  });

  test('names dips and what the team looks after', () => {
    const look = aLook({
      dips: [anAlert()],
      touchpoints: [
        aTouchpoint({ id: 't1', name: 'payment page', isMomentOfTruth: true }),
        aTouchpoint({ id: 't2', name: 'basket', isMomentOfTruth: false }),
      ],
    });
    const message = teamAnswer(look, { workspaceUrl: null });

    expectSendable(message);
    expect(message.text).toContain(
      'Checkout, the last 30 days: 🔴 CSAT 62 % (26 of 42, since Tuesday) vs usual 78 %.',
    );
    expect(readAloud(message.blocks)).toContain(
      'Looks after: payment page (moment of truth), basket',
    );
  });

  test('names five dips at most, and counts the rest', () => {
    const dips = Array.from({ length: 60 }, () => anAlert());
    const message = teamAnswer(aLook({ dips }), { workspaceUrl: null });

    expectSendable(message);
    expect(readAloud(message.blocks).match(/🔴/gu)).toHaveLength(5);
    expect(readAloud(message.blocks)).toContain('And 55 more.');
  });

  test('is not set beside a month in which Earshot did not listen', () => {
    const heard = { now: 1, before: null };
    const topics = [{ term: 'label', now: 3, before: null }];
    const message = teamAnswer(aLook({ heard, topics }), { workspaceUrl: null });
    const lines = readAloud(message.blocks);

    expect(lines).toContain('1 piece of feedback');
    expect(lines).toContain('What people talk about: label 3');
    expect(lines).not.toContain('before');
    expect(lines).not.toContain('compared');
  });

  test('is told where nobody answered anything', () => {
    const message = teamAnswer(aLook({ scores: [], topics: [] }), { workspaceUrl: null });

    expectSendable(message);
    expect(readAloud(message.blocks)).toContain('No scores in these 60 days.');
  });
});
