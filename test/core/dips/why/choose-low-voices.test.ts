import { describe, expect, test } from 'vitest';
import { chooseLowVoices } from '../../../../src/core/dips/why/choose-low-voices.ts';
import { aFeedback, felt } from '../../../support/builders/a-feedback.ts';

const FIVE = { min: 1, max: 5 };
const CSAT = { metric: 'csat' } as const;

function answering(answer: number, but: Parameters<typeof aFeedback>[0] = {}) {
  return aFeedback({ scores: [{ metric: 'csat', answer, scale: FIVE }], ...but });
}

describe('voices that show a fall', () => {
  test('are the lowest answers first, then who is unhappy without one, at most three', () => {
    const [one, two, three] = [answering(1), answering(2), answering(2)];
    const unhappy = aFeedback(felt('negative'));

    expect(chooseLowVoices([unhappy, two, one], CSAT)).toEqual([one, two, unhappy]);
    expect(chooseLowVoices([unhappy, two, three, one], CSAT)).toHaveLength(3);
  });

  test('are none that gave a fair answer, whatever they say', () => {
    expect(chooseLowVoices([answering(3), answering(5, felt('negative'))], CSAT)).toEqual([]);
  });

  test('have words of their own, few enough to be read', () => {
    const bare = answering(1, { verbatim: 'CSAT 1/5' });
    const long = answering(1, { verbatim: 'wachten '.repeat(80) });

    expect(chooseLowVoices([bare, long], CSAT)).toEqual([]);
  });

  test('are of different talks, the newest of equals first', () => {
    const talk = { conversationTs: '1795000000.900000' };
    const older = answering(1, { ...talk, saidAt: new Date('2026-11-18T12:00:00Z') });
    const newer = answering(1, { ...talk, saidAt: new Date('2026-11-19T12:00:00Z') });

    expect(chooseLowVoices([older, newer], CSAT)).toEqual([newer]);
  });

  test('are the most telling first, however low others are', () => {
    const [lowest, telling] = [answering(1), answering(2, { touchpointId: 'payment' })];
    const tellingOf = ({ touchpointId }: { touchpointId: string | null }) =>
      touchpointId === 'payment' ? 1 : 0;

    expect(chooseLowVoices([lowest, telling], { ...CSAT, tellingOf })).toEqual([telling, lowest]);
  });
});
