import { describe, expect, test } from 'vitest';
import { type DigestFacts, decideDigest } from '../../../src/core/digest/decide-digest.ts';
import { addDays } from '../../../src/core/time/add-days.ts';
import { aDip } from '../../support/builders/a-dip.ts';
import { aFeedback, felt, meant } from '../../support/builders/a-feedback.ts';

const FRIDAY = '2026-11-20';
const MONDAY = '2026-11-23';

describe('decideDigest', () => {
  test('is quiet when nothing was said since the digest before', () => {
    const decision = decideDigest(facts({ heard: heardOn('2026-11-18', 12) }));

    expect(decision.kind).toBe('quiet');
    expect(decision.digest.heard.total).toBe(12);
  });

  test('speaks when something was said on the day before', () => {
    expect(decideDigest(facts({ heard: heardOn('2026-11-19', 1) })).kind).toBe('publish');
  });

  test('after a weekend it speaks of what was said since Friday', () => {
    const heard = heardOn('2026-11-20', 3);

    expect(decideDigest(facts({ on: MONDAY, heard })).kind).toBe('publish');
    expect(decideDigest(facts({ on: '2026-11-24', heard })).kind).toBe('quiet');
  });

  test('speaks of a dip that opened since, and does not repeat an old one as news', () => {
    const fresh = decideDigest(facts({ dips: [aDip({ openedOn: '2026-11-19' })] }));
    const known = decideDigest(facts({ dips: [aDip({ openedOn: '2026-11-18' })] }));

    expect(fresh.kind).toBe('publish');
    expect(fresh.digest.dips[0]?.isNew).toBe(true);
    expect(known.kind).toBe('quiet');
    expect(known.digest.dips[0]?.isNew).toBe(false);
  });

  test('a dip whose alert came on Friday is still new on Monday', () => {
    const decision = decideDigest(facts({ on: MONDAY, dips: [aDip({ openedOn: FRIDAY })] }));

    expect(decision.digest.dips[0]?.isNew).toBe(true);
  });

  test('speaks of the seven complete days that end the day before', () => {
    const heard = [
      ...heardOn('2026-11-12', 100),
      ...heardOn('2026-11-13', 3, 'negative'),
      ...heardOn('2026-11-19', 5, 'positive'),
      ...heardOn('2026-11-19', 4),
      ...heardOn(FRIDAY, 100),
    ];

    const { digest } = decideDigest(facts({ heard }));

    expect(digest.window).toEqual({ from: '2026-11-13', to: '2026-11-19' });
    expect(digest.heard).toMatchObject({ total: 12, negative: 3, positive: 5, lastDay: 9 });
  });

  test('a storm stands out against the same weekday of the weeks before', () => {
    const weeks = [7, 14, 21, 28].flatMap((days) => heardOn(addDays('2026-11-19', -days), 10));
    const sunday = heardOn('2026-11-15', 2);

    const { digest } = decideDigest(
      facts({ heard: [...weeks, ...sunday, ...heardOn('2026-11-19', 80)] }),
    );

    expect(digest.heard).toMatchObject({ lastDay: 80, usualDay: 10 });
  });

  test('a storm in the first week stands out against the days before, but for the first', () => {
    const heard = [
      ...heardOn('2026-11-14', 1),
      ...heardOn('2026-11-15', 12),
      ...heardOn('2026-11-16', 8),
      ...heardOn('2026-11-18', 10),
      ...heardOn('2026-11-19', 80),
    ];

    const { digest } = decideDigest(facts({ heard }));

    expect(digest.heard).toMatchObject({ lastDay: 80, usualDay: 7.5 });
  });

  test('what is usual is not known in the first days', () => {
    const heard = [...heardOn('2026-11-16', 4), ...heardOn('2026-11-18', 4)];

    const { digest } = decideDigest(facts({ heard }));

    expect(digest.heard.usualDay).toBeNull();
  });
});

describe('the next step', () => {
  const dip = aDip();
  const question = aFeedback(meant('question'));
  const praise = aFeedback({ ...meant('praise'), ...felt('positive') });
  const terms = [3, 2, 4, 3, 14].map((count, window) => ({
    on: addDays(FRIDAY, 7 * (window - 5)),
    term: 'ideal timeout',
    count,
  }));

  test('is the first in the order of urgency for which there is a reason', () => {
    const all = { dips: [dip], terms, said: [question, praise], unanswered: [question] };

    expect(nextStep(all)).toMatchObject({ kind: 'take up the dip', dip });
    expect(nextStep({ ...all, dips: [] })).toMatchObject({
      kind: 'read about',
      mention: { term: 'ideal timeout', count: 14, usual: 3 },
    });
    expect(nextStep({ ...all, dips: [], terms: [] })).toEqual({
      kind: 'answer a question',
      feedback: question,
    });
    expect(nextStep({ said: [question, praise] })).toEqual({
      kind: 'thank for praise',
      feedback: praise,
    });
    expect(nextStep({ said: [question] })).toEqual({ kind: 'read the newest' });
  });
});

function facts(but: Partial<DigestFacts> = {}): DigestFacts {
  return {
    on: FRIDAY,
    meetingDays: [1, 2, 3, 4, 5],
    dips: [],
    scores: [],
    heard: [],
    terms: [],
    said: [],
    unanswered: [],
    ...but,
  };
}

function heardOn(
  on: string,
  count: number,
  sentiment: 'neutral' | 'negative' | 'positive' = 'neutral',
) {
  return [{ on, sentiment, count }];
}

function nextStep(but: Partial<DigestFacts>) {
  return decideDigest(facts(but)).digest.nextStep;
}
